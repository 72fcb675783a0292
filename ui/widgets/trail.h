#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace tenon::ui {

/// The places one came through, in a line; the last one is where one is. With one alone it hides.
class Trail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Trail)

public:
    explicit Trail(QWidget *parent = nullptr);
    void setPlaces(const QStringList &titles);

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    /// One goes back to this place of the list.
    void chosen(int place);

private:
    QHBoxLayout *m_row;
    QStringList m_titles;
};

} // namespace tenon::ui
