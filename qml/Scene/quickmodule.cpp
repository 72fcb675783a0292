#include "Scene/quickscenes.h"
#include "Scene/textcells.h"

#include <QObject>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QQuickItem>
#include <QQuickWidget>

namespace tenon::ui {
namespace {

using namespace Qt::StringLiterals;

class Images final : public QQuickImageProvider
{
public:
    explicit Images(std::function<QPixmap(const QString &, const QSize &)> image)
        : QQuickImageProvider(Pixmap)
        , m_image(std::move(image))
    {
    }

    QPixmap requestPixmap(const QString &id, QSize *size, const QSize &wanted) override
    {
        QPixmap pixmap = m_image(id, wanted.isEmpty() ? QSize(16, 16) : wanted);
        if (size)
            *size = pixmap.size();
        return pixmap;
    }

private:
    std::function<QPixmap(const QString &, const QSize &)> m_image;
};

} // namespace

/// The module itself.
class QuickModule final : public QObject, public QuickScenes
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "studio.tenon.QuickScenes/1")
    Q_INTERFACES(tenon::ui::QuickScenes)
    Q_DISABLE_COPY_MOVE(QuickModule)

public:
    QuickModule()
    {
        // Pages are cards and forms: the software scene graph starts faster and needs half the
        // memory.
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        qmlRegisterType<CellStyle>("Tenon.Scene", 1, 0, "CellStyle");
        qmlRegisterType<TextCells>("Tenon.Scene", 1, 0, "TextCells");
    }

    QWidget *make(const Scene &scene, QWidget *parent) override
    {
        auto *quick = new QQuickWidget(parent);
        quick->setResizeMode(QQuickWidget::SizeRootObjectToView);
        quick->engine()->addImageProvider(u"theme"_s, new Images(scene.image));
        quick->rootContext()->setContextProperty(scene.name, scene.controller);
        quick->setSource(scene.source);
        return quick;
    }

    void setGround(QWidget *made, const QColor &color) override
    {
        static_cast<QQuickWidget *>(made)->setClearColor(color);
    }
};

} // namespace tenon::ui

#include "quickmodule.moc"
