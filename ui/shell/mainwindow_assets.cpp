// The window's part in components, environments, data and models.
#include "assets/assetpage.h"
#include "assets/assetspage.h"
#include "assets/registerform.h"
#include "shell/assetactions.h"
#include "shell/mainwindow.h"
#include "widgets/noticebar.h"
#include "workspace/workspacetree.h"

#include <QMenu>

namespace tenon::ui {

using namespace Qt::StringLiterals;

Page *MainWindow::makeAsset(const QString &kindAndName)
{
    const QString kind = kindAndName.section(u'/', 0, 0), name = kindAndName.section(u'/', 1);
    if (name.isEmpty() || !items::assetKinds().contains(kind))
        return nullptr;
    return new AssetPage(m_theme, m_workspace, *this, m_syntax, kind, name, this);
}

void MainWindow::openAsset(const QString &kind, const QString &name, const QString &version)
{
    if (kind == u"compute") {
        openPage(u"compute/"_s + (name.isEmpty() ? u"local"_s : name));
        return;
    }
    if (auto *page = qobject_cast<AssetPage *>(openPage(AssetPage::idOf(kind, name))))
        page->showVersion(version);
}

void MainWindow::openDescribed(const QString &path)
{
    if (openTargetOf(path))
        return;
    const auto file = std::ranges::find(m_workspace.files(), path, &items::ScannedFile::path);
    if (file == m_workspace.files().end() || !items::assetKinds().contains(file->kind)) {
        openFile(path);
        if (file != m_workspace.files().end())
            inspectKind(file->kind);
        return;
    }
    if (auto *page = qobject_cast<AssetPage *>(openPage(AssetPage::idOf(m_workspace, *file))))
        page->showFile();
}

void MainWindow::openAssets(const QString &kind)
{
    openPage(kind == u"compute" ? u"computes"_s : AssetsPage::idOf(kind));
}

void MainWindow::addAssetEntries(QList<PaletteEntry> &entries)
{
    for (const items::NodeData &node : m_tree->model().all())
        if (node.kind == items::NodeKind::Asset)
            entries.append({node.title,
                            node.detail,
                            {},
                            m_theme.icon(node.icon, &Tokens::muted),
                            2,
                            [this, node] { openAsset(node.assetKind, node.name, {}); }});
}

QWidget *MainWindow::addAssetActions()
{
    for (const auto &[id, kind, text] :
         {std::tuple("view.data", u"data"_s, QT_TR_NOOP("List of data")),
          std::tuple("view.models", u"model"_s, QT_TR_NOOP("List of models")),
          std::tuple("view.environments", u"environment"_s, QT_TR_NOOP("List of environments")),
          std::tuple("view.components", u"component"_s, QT_TR_NOOP("List of components"))})
        m_actions->add(
            id, [text] { return tr(text); }, {}, m_theme.icon(kind),
            [this, kind] {
                if (m_workspace.isOpen())
                    openAssets(kind);
            });
    m_assetActions = new AssetActions(m_theme, *m_actions, m_workspace, *this, this);
    connect(m_assetActions, &AssetActions::draftWanted, this, &MainWindow::submitLike);
    connect(m_assetActions, &AssetActions::registerWanted, this, &MainWindow::registerAsset);
    connect(m_assetActions, &AssetActions::left, this, [this] {
        if (Page *page = currentPage())
            page->setFocus();
    });
    connect(m_assetActions, &AssetActions::editWanted, this,
            [this](const QString &kind, const QString &name, const QString &version) {
                auto *form = new EditForm(m_theme, m_workspace, kind, name, version, this);
                offerHelp(form, kind);
                connect(form, &EditForm::saved, this, [this] { say(tr("Saved")); });
                form->open();
            });
    return m_assetActions->bar();
}

void MainWindow::updateAssetPicks(const Page *page)
{
    if (const auto *list = qobject_cast<const AssetsPage *>(page))
        m_assetActions->setKind(list->kind());
    else if (const auto *one = qobject_cast<const AssetPage *>(page))
        m_assetActions->setKind(one->kind());
    m_assetActions->pick(m_inTree ? m_tree->pickedAssets()
                         : page   ? page->pickedAssets()
                                  : QList<items::PickedAsset>());
}

void MainWindow::offerAssetActions(QMenu *menu, QWidget *place)
{
    pickJobsIn(place);
    if (m_assetActions->picked().isEmpty())
        return;
    menu->addSeparator();
    for (const QByteArray &id : AssetActions::ids()) {
        if (id.isEmpty())
            menu->addSeparator();
        else if (action(id)->isEnabled())
            menu->addAction(action(id));
    }
}

void MainWindow::registerAsset(const QString &kind, const QString &path, const QString &name,
                               bool fromJob)
{
    const bool described = kind == u"component" || kind == u"environment";
    auto *form
        = new RegisterForm(m_theme, m_workspace,
                           {fromJob && described ? u"model"_s : kind, path, name, fromJob}, this);
    offerHelp(form, u"model"_s);
    connect(form, &RegisterForm::registered, this,
            [this](const QString &of, const QString &made, const QString &version, bool existed) {
                say(existed ? tr("This is registered already: %1, version %2").arg(made, version)
                            : tr("Registered %1, version %2").arg(made, version));
                openAsset(of, made, version);
                m_tree->selectWhenThere(u"asset/%1/%2"_s.arg(of, made));
            });
    form->open();
}

} // namespace tenon::ui
