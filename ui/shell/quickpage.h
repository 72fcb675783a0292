#pragma once

#include "widgets/page.h"

#include <QUrl>

namespace tenon::items {
class DataReader;
}

namespace tenon::ui {

class Theme;

/// A tab around a Quick page; the scene is made when the page has first been painted, by the module
/// of Qt Quick, which is loaded then. The QML file knows its controller by `name`.
class QuickPage : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuickPage)

public:
    ~QuickPage() override;
    /// The scene comes after what `reader` is asked before and right after the first painting, the
    /// first rows of the tree, unless that takes long.
    void comeAfter(items::DataReader &reader) { m_reader = &reader; }

protected:
    QuickPage(const Theme &theme, QObject *controller, QString name, QUrl source, QWidget *parent);
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    void makeSceneSoon();
    void makeScene();
    const Theme &m_theme;
    QObject *m_controller;
    QString m_name;
    QUrl m_source;
    QWidget *m_quick = nullptr; ///< The scene, or what says why there is none.
    items::DataReader *m_reader = nullptr;
    bool m_painted = false;
};

} // namespace tenon::ui
