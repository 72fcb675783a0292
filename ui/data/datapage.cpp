#include "data/datapage.h"

#include "widgets/filepreview.h"
#include "widgets/filespane.h"
#include "widgets/host.h"

#include <QApplication>
#include <QFileInfo>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

DataPage::DataPage(const Theme &theme, Host &host, KSyntaxHighlighting::Repository &syntax,
                   QString path, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_path(std::move(path))
    , m_files(new FilesPane(theme, syntax, this))
    , m_lane(this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_files);
    setFocusProxy(m_files);
    m_files->setListed(false); // until it is known to be a folder
    connect(m_files, &FilesPane::revealWanted, this,
            [&host](const QString &file) { host.reveal(file); });
    // One file of a folder in a tab of its own.
    connect(m_files, &FilesPane::openWanted, this, [this, &host](const QString &file) {
        if (file != m_path)
            host.openData(file);
    });
    // Whoever is in this page is in its contents once they are there.
    connect(&m_files->preview(), &FilePreview::infoChanged, this, [this] {
        if (m_entered || m_files->preview().kind() == items::Preview::Kind::Missing)
            return;
        m_entered = true;
        if (isAncestorOf(QApplication::focusWidget()))
            m_files->preview().enter();
    });
    m_lane.run([file = m_path] { return QFileInfo(file).isDir(); },
               [this](bool folder) { m_files->setListed(folder); });
    m_files->setRoots({{title(), {}, m_path}});
}

QString DataPage::idOf(const QString &path)
{
    return u"data/"_s + path;
}

QString DataPage::title() const
{
    return m_path.sliced(m_path.lastIndexOf(u'/') + 1);
}

QIcon DataPage::icon() const
{
    return m_theme.icon(u"data"_s, &Tokens::muted);
}

} // namespace tenon::ui
