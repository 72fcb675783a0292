#pragma once

#include <QtPlugin>

#include <QColor>
#include <QPixmap>
#include <QString>
#include <QUrl>

#include <functional>

class QWidget;

namespace tenon::ui {

/// All that the window asks of Qt Quick. It is answered by a module that is loaded when the first
/// Quick page is shown: linked into the program, Qt Quick would cost every start its loading.
class QuickScenes
{
public:
    struct Scene
    {
        QUrl source;                   ///< The QML file.
        QString name;                  ///< By which it knows `controller`.
        QObject *controller = nullptr; ///< Outlives the scene.
        /// The pixmap of "image://theme/<id>".
        std::function<QPixmap(const QString &id, const QSize &size)> image;
    };

    virtual ~QuickScenes() = default;
    [[nodiscard]] virtual QWidget *make(const Scene &scene, QWidget *parent) = 0;
    virtual void setGround(QWidget *made, const QColor &color) = 0;
};

} // namespace tenon::ui

Q_DECLARE_INTERFACE(tenon::ui::QuickScenes, "studio.tenon.QuickScenes/1")
