// What the page of an asset says: its header, overview and files.
#include "assets/assetpage.h"

#include "assets/portsview.h"
#include "widgets/filespane.h"
#include "widgets/folding.h"
#include "widgets/host.h"
#include "widgets/noticebar.h"
#include "widgets/propertylist.h"

#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using Row = PropertyList::Row;

namespace {

constexpr int versionsInChooser = 100;

QString timeText(qint64 us, QLocale::FormatType format)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(us / 1000), format);
}

void setWord(QLabel *label, const QString &word, const QColor &color)
{
    label->setText(word);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
    label->setVisible(!word.isEmpty());
}

} // namespace

QString AssetPage::kindTitle() const
{
    if (m_kind == u"component")
        return tr("Component");
    if (m_kind == u"environment")
        return tr("Environment");
    return m_kind == u"data" ? tr("Data asset") : tr("Model");
}

void AssetPage::setTexts()
{
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_tabs->setTabText(int(i), m_parts.at(i).text());
    m_tabs->setAccessibleName(tr("Parts of the page"));
    m_chooser->setAccessibleName(tr("Version"));
    m_type->setKey(tr("Type"));
    m_size->setKey(tr("Size"));
    m_created->setKey(tr("Registered"));
    m_text->setText(tr("Open as text"));
    m_register->setText(tr("Register…"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_overview->setAccessibleName(tr("Overview"));
    if (m_command) {
        m_command->setAccessibleName(tr("Command"));
        m_command->setPlaceholderText(tr("No command"));
    }
    if (!m_bundle)
        m_missing->setTexts(tr("Reading the asset…"), {});
}

void AssetPage::showHeader()
{
    m_title->setText(title());
    m_title->setMinimumWidth(std::min(240, m_title->sizeHint().width()));
    const items::AssetVersion *row = chosen();
    const Tokens &t = m_theme.tokens();
    if (!row)
        setWord(m_word,
                m_bundle->versions.empty() ? tr("not registered") : tr("file of the workspace"),
                t.muted);
    else if (row->archived)
        setWord(m_word, tr("archived"), t.staleWord);
    else
        setWord(m_word, row->stage, t.accentWord);
    QStringList parts{kindTitle()};
    const QString description = row           ? row->description
                                : m_showsFile ? m_files.summary.description
                                              : QString();
    if (!row && m_file)
        parts.append(m_file->relative);
    if (!description.isEmpty())
        parts.append(description.simplified());
    else if (row && !row->jobTitle.isEmpty())
        parts.append(tr("made by %1").arg(row->jobTitle));
    if (const QString tags = row ? items::tagText(row->tags) : QString(); !tags.isEmpty())
        parts.append(tags);
    m_subtitle->setText(parts.join(u" · "_s));
    m_type->setValue(row ? row->type : m_files.summary.type);
    m_size->setValue(row && row->bytes ? QLocale().formattedDataSize(*row->bytes) : QString());
    m_created->setValue(row ? timeText(row->created, QLocale::ShortFormat) : QString());
    m_text->setVisible(!m_files.file.isEmpty());
    m_register->setVisible(m_showsFile && m_file);
    m_folding->refresh();
}

void AssetPage::showChooser()
{
    const QSignalBlocker block(m_chooser);
    m_chooser->clear();
    if (m_file)
        m_chooser->addItem(m_theme.icon(u"yaml"_s, &Tokens::muted),
                           m_file->version.isEmpty()
                               ? tr("Workspace file")
                               : tr("Workspace file (%1)").arg(m_file->version));
    const QString shown = version();
    const items::AssetVersion *latest = m_bundle->latest();
    int count = 0;
    for (const items::AssetVersion &row : m_bundle->versions) {
        if (++count > versionsInChooser && row.version != shown)
            continue;
        const QString label = tr("Version %1").arg(row.version);
        m_chooser->addItem(m_theme.icon(u"tag"_s, &Tokens::muted),
                           row.archived     ? tr("%1 (archived)").arg(label)
                           : &row == latest ? tr("%1 (latest)").arg(label)
                                            : label,
                           row.version);
    }
    if (count > versionsInChooser)
        m_chooser->addItem(m_theme.icon(u"table"_s, &Tokens::muted), tr("All versions…"),
                           QString(u""_s));
    if (m_showsFile)
        m_chooser->setCurrentIndex(0);
    else
        m_chooser->setCurrentIndex(m_chooser->findData(shown));
    m_chooser->setMinimumWidth(std::min(m_chooser->maximumWidth(), m_chooser->sizeHint().width()));
    m_chooser->setVisible(!m_bundle->versions.empty());
    m_folding->refresh();
}

void AssetPage::showOverview()
{
    QList<Row> facts{{tr("Name"), title(), {}}};
    const items::AssetVersion *row = chosen();
    const auto fact = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.append({name, value, {}});
    };
    QList<Row> made, tags;
    if (row) {
        fact(tr("Version"), row->version);
        fact(tr("Reference"), u"azureml:%1:%2"_s.arg(m_name, row->version));
        fact(tr("Aliases"), row->aliases.join(u", "_s));
        fact(tr("Type"), row->type);
        fact(tr("Stage"), row->stage);
        fact(tr("Archived"), row->archived ? tr("yes") : QString());
        fact(tr("Description"), row->description);
        fact(tr("Size"), row->bytes ? QLocale().formattedDataSize(*row->bytes) : QString());
        fact(tr("Registered"), timeText(row->created, QLocale::LongFormat));
        fact(tr("Registered by"), row->creator);
        fact(tr("Path"), m_detail->path.isEmpty() ? m_detail->reference : m_detail->path);
        fact(tr("SHA-256"), m_detail->row.digest.isNull()
                                ? QString()
                                : QString::fromLatin1(m_detail->row.digest.toHex()));
        if (!m_detail->job.isEmpty()) {
            made.append({tr("Job"), m_detail->jobTitle, m_detail->job});
            made.append({tr("Job name"), m_detail->job, {}});
            if (!row->output.isEmpty())
                made.append({tr("Output"), row->output, {}});
        }
        for (const auto &[key, value] : items::tagPairs(row->tags))
            tags.append({key, value, {}});
    } else {
        const items::FileSummary &file = m_files.summary;
        fact(tr("Display name"), file.displayName);
        fact(tr("Version"), file.version);
        fact(tr("Type"), file.type);
        fact(tr("Description"), file.description);
        fact(tr("File"), m_files.file);
        fact(tr("Changed"), file.modified.isValid()
                                ? QLocale().toString(file.modified, QLocale::LongFormat)
                                : QString());
        fact(tr("Path"), m_kind == u"data" || m_kind == u"model"
                             ? (m_files.reference.isEmpty() ? m_files.root : m_files.reference)
                             : QString());
        for (const auto &[key, value] : file.tags)
            tags.append({key, value, {}});
    }
    QList<Row> all;
    if (!m_bundle->description.isEmpty())
        all.append({tr("Description"), m_bundle->description, {}});
    for (const auto &[key, value] : items::tagPairs(m_bundle->tags))
        all.append({key, value, {}});
    QList<Row> runs;
    if (m_kind == u"component") {
        const items::FileSummary &file = m_files.summary;
        if (row && !file.displayName.isEmpty())
            facts.insert(1, {tr("Display name"), file.displayName, {}});
        if (!file.environment.isEmpty())
            runs.append({tr("Environment"), file.environment, {}});
        if (!file.code.isEmpty())
            runs.append({tr("Code"), file.code, {}});
        if (!file.command.isEmpty())
            runs.append({tr("Command"), file.command, {}});
        for (const items::FileSummary::Step &step : file.steps)
            runs.append({step.name, step.what, {}});
    }
    for (const auto &[part, value] : m_files.parts)
        runs.append({part == "image"        ? tr("Image")
                     : part == "conda"      ? tr("Conda file")
                     : part == "build"      ? tr("Build context")
                     : part == "dockerfile" ? tr("Dockerfile")
                                            : tr("Operating system"),
                     value,
                     {}});
    m_overview->setGroups({{kindTitle(), facts},
                           {tr("Made by"), made},
                           {m_kind == u"component" ? tr("What it runs") : tr("Built from"), runs},
                           {tr("Tags"), tags},
                           {tr("All versions"), all}});
}

void AssetPage::showFiles()
{
    if (m_ports)
        m_ports->setPorts(m_files.ports);
    if (m_command && m_command->toPlainText() != m_files.command)
        m_command->setPlainText(m_files.command);
    QList<FilesPane::Root> roots;
    const auto add = [&roots](const QString &path) {
        if (!path.isEmpty()
            && std::ranges::find(roots, path, &FilesPane::Root::path) == roots.end())
            roots.append({path.sliced(path.lastIndexOf(u'/') + 1), {}, path});
    };
    if (!m_files.gone)
        add(m_files.root);
    if (m_kind == u"environment" && !m_files.summary.path.isEmpty())
        add(m_files.file);
    if (!m_files.reference.isEmpty())
        m_pane->setEmptyTexts(tr("The files are not on this computer"),
                              tr("They are at %1. Bind the reference to a folder here to see them.")
                                  .arg(m_files.reference));
    else if (m_files.gone)
        m_pane->setEmptyTexts(tr("The files are gone"),
                              tr("Nothing is at %1 any more. Put it back, or register a new "
                                 "version.")
                                  .arg(m_files.root.isEmpty() ? m_files.file : m_files.root));
    else if (m_kind == u"component")
        m_pane->setEmptyTexts(tr("No code folder"),
                              tr("What it runs is in its command, or in its steps."));
    else
        m_pane->setEmptyTexts(tr("No files"), tr("The file does not say where they are."));
    m_roots = roots;
    fillPane();
}

// A preview is made for those who look at it.
void AssetPage::fillPane()
{
    const QByteArray tab = currentTab();
    if (tab == "files" || tab == "code" || tab == "definition")
        m_pane->setRoots(m_roots);
}

void AssetPage::showNotice()
{
    if (m_files.gone)
        return m_notice->say(tr("The files of this version are not at %1 any more.")
                                 .arg(m_files.root.isEmpty() ? m_files.file : m_files.root));
    if (!m_files.problems.isEmpty()) {
        QList<NoticeBar::Choice> choices;
        if (!m_files.file.isEmpty())
            choices.append({tr("Open as text"), [this] { m_host.openFile(m_files.file); }});
        return m_notice->say(
            tr("The file has %n problem(s): %1", nullptr, int(m_files.problems.size()))
                .arg(m_files.problems.first()),
            choices);
    }
    m_notice->say({});
}

void AssetPage::showVersionsMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<items::PickedAsset> picked = pickedAssets();
    if (picked.size() == 1)
        menu->addAction(tr("Open"), this, [this, version = picked.first().version] {
            showVersion(version);
            showTab("overview");
        });
    m_host.offerAssetActions(menu, this);
    menu->popup(global);
}

} // namespace tenon::ui
