#pragma once

#include <QHeaderView>

namespace tenon::ui {

class Theme;

/// The head of a column of data: its name, type, how many values are missing, and a small
/// histogram.
class DataHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataHeader)

public:
    explicit DataHeader(const Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    const Theme &m_theme;
};

} // namespace tenon::ui
