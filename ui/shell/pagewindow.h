#pragma once

#include <QWidget>

namespace tenon::ui {

class TabArea;

/// A window of pages that were torn off the window of `area`. Closing it gives them back. GUI
/// thread.
class PageWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageWindow)

public:
    /// `root` is the group in it, or the splitter of several.
    PageWindow(TabArea &area, QWidget *root);
    [[nodiscard]] QWidget *root() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TabArea &m_area;
};

} // namespace tenon::ui
