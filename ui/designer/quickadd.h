#pragma once

#include "designer/componentlist.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace tenon::ui {

/// The list of components at a place of the canvas: typed into, walked, chosen from.
class QuickAdd final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuickAdd)

public:
    QuickAdd(const Theme &theme, items::ComponentCatalogue &catalogue, QWidget *parent);

    /// Opens at `at` (of the parent), kept inside of it. `caption` says what is asked for.
    void open(const QPoint &at, const ComponentFilter &filter, const QString &caption);
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] ComponentList &model() const { return *m_model; }

Q_SIGNALS:
    void chosen(const QString &id);
    /// It went without a choice.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    void refresh();
    void goToFirst();
    void choose();
    void leave(bool back);
    ComponentList *m_model;
    QLabel *m_caption;
    QLineEdit *m_search;
    QListView *m_view;
    QLabel *m_nothing;
    bool m_open = false;
    QPointer<QWidget> m_before; ///< Where the keyboard was.
};

} // namespace tenon::ui
