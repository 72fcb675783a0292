#pragma once

#include "base/lane.h"
#include "items/assetdata.h"
#include "items/lineage.h"
#include "items/versionsmodel.h"
#include "items/workspace.h"
#include "widgets/filespane.h"
#include "widgets/page.h"
#include "widgets/small.h"

#include <QTimer>

#include <functional>
#include <optional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace KSyntaxHighlighting {
class Repository;
} // namespace KSyntaxHighlighting

namespace tenon::ui {

class Folding;
class Host;
class NoticeBar;
class PortsView;
class PropertyList;
class UsesView;
class VersionsView;

/// One component, environment, data asset or model: the registered versions of its name and, where
/// a file of the workspace describes it, that file, which can be chosen like a version.
class AssetPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssetPage)

public:
    /// The id of the page of a name; of a file (absolute) whose name is not its own alone.
    [[nodiscard]] static QString idOf(const QString &kind, const QString &nameOrFile);
    /// The page that shows `file`: by its name where no other file of the workspace has it.
    [[nodiscard]] static QString idOf(const items::Workspace &workspace,
                                      const items::ScannedFile &file);

    /// `nameOrFile` as in idOf().
    AssetPage(const Theme &theme, items::Workspace &workspace, Host &host,
              KSyntaxHighlighting::Repository &syntax, const QString &kind,
              const QString &nameOrFile, QWidget *parent = nullptr);
    ~AssetPage() override;

    [[nodiscard]] QString pageId() const override { return m_id; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    [[nodiscard]] QList<items::PickedAsset> pickedAssets() const override;

    /// Shows this version; empty: the newest.
    void showVersion(const QString &version);
    /// Shows what the file of the workspace says.
    void showFile();
    /// Raises a part: "overview", "ports", "versions", "code", "files", "definition", "uses".
    void showTab(const QByteArray &id);
    [[nodiscard]] QByteArray currentTab() const;
    [[nodiscard]] const QString &kind() const { return m_kind; }
    /// The version that is shown; empty where it is the file of the workspace, or nothing yet.
    [[nodiscard]] QString version() const { return m_detail ? m_detail->row.version : QString(); }
    [[nodiscard]] items::VersionsModel &versions() { return m_versions; }
    [[nodiscard]] UsesView &uses() const { return *m_uses; }
    /// Everything of the chosen version was read.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Tab
    {
        QByteArray id;
        QWidget *page;
        std::function<QString()> text;
    };
    void build();
    QWidget *buildHeader();
    QWidget *buildCode();
    void addTab(const QByteArray &id, QWidget *page, std::function<QString()> text);
    void setTexts();
    void findFile();
    void reload();
    void take(items::AssetBundle bundle);
    void choose();
    void readFiles();
    void readUses();
    void lookIntoFiles(const items::Lineage &lineage);
    void takeFiles(const items::AssetFiles &files);
    void showMissing(const QString &title, const QString &text);
    void showHeader();
    void showChooser();
    void showOverview();
    void showFiles();
    void fillPane();
    void showNotice();
    void showVersionsMenu(const QPoint &global);
    [[nodiscard]] QString kindTitle() const;
    [[nodiscard]] const items::AssetVersion *chosen() const;
    [[nodiscard]] const items::AssetVersion *newestWanted() const;

    const Theme &m_theme;
    items::Workspace &m_workspace;
    Host &m_host;
    KSyntaxHighlighting::Repository &m_syntax;
    QString m_kind, m_id;
    QString m_name;
    QString m_ownFile;                        ///< A page of this file alone.
    std::optional<items::ScannedFile> m_file; ///< The file of the workspace that describes it.
    std::optional<items::AssetBundle> m_bundle;
    std::optional<items::AssetDetail> m_detail;
    items::AssetFiles m_files;
    items::VersionsModel m_versions;
    QString m_wanted;          ///< The version to be shown; empty: the newest.
    bool m_fileWanted = false; ///< The file, as soon as it is there.
    bool m_showsFile = false;
    bool m_loaded = false;
    bool m_reloading = false, m_again = false;
    QString m_target;  ///< What is being read: a version, or a file.
    QString m_filesOf; ///< What m_files is of.
    int m_usesTicket = 0;
    QTimer m_reloadSoon, m_usesSoon;
    Lane m_lane, m_usesLane;

    QStackedWidget *m_outer;
    EmptyState *m_missing;
    QLabel *m_icon, *m_title, *m_word, *m_subtitle;
    QComboBox *m_chooser;
    KeyValue *m_type, *m_size, *m_created;
    Folding *m_folding;
    QPushButton *m_text, *m_register;
    QToolButton *m_more;
    NoticeBar *m_notice;
    QList<Tab> m_parts;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    PropertyList *m_overview;
    PortsView *m_ports = nullptr;
    VersionsView *m_versionsView;
    QPlainTextEdit *m_command = nullptr;
    FilesPane *m_pane;
    QList<FilesPane::Root> m_roots; ///< What it shows once it is looked at.
    UsesView *m_uses;
};

} // namespace tenon::ui
