// What the page knows of what its text means: proposals, help, fixes, where a reference leads.
#include "assets/assetref.h"
#include "assist/complete.h"
#include "assist/target.h"
#include "editor/proposalpopup.h"
#include "editor/sourceedit.h"
#include "items/jobdata.h"
#include "widgets/host.h"
#include "workspace/filepage.h"
#include "yaml/load.h"

#include <QCoreApplication>
#include <QDir>
#include <QMenu>
#include <QToolTip>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 1000;

// On a worker: reads folders and component files.
assist::Surroundings surroundingsOf(const QString &path,
                                    std::vector<assist::Surroundings::Asset> assets,
                                    const QHash<QString, QString> &components)
{
    assist::Surroundings out;
    out.assets = std::move(assets);
    const QString base = path.left(path.lastIndexOf(u'/'));
    out.entries = [base](const QString &folder) {
        QStringList names;
        const auto infos = QDir(base + u'/' + folder)
                               .entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot,
                                              QDir::DirsFirst | QDir::Name);
        for (const QFileInfo &info : infos.first(std::min(mostEntries, infos.size())))
            names.append(info.isDir() ? info.fileName() + u'/' : info.fileName());
        return names;
    };
    out.ports = [base, components](const QString &component) -> std::optional<assist::Ports> {
        const assets::AssetRef reference = assets::AssetRef::parse(component);
        const QString file = reference.isLocalPath() ? reference.absolutePath(base)
                                                     : components.value(reference.name);
        if (file.isEmpty())
            return std::nullopt;
        const auto read = yaml::loadComponent(file);
        if (!read)
            return std::nullopt;
        assist::Ports ports;
        for (const assets::PortDecl &port : read->inputs)
            ports.inputs.append(port.name);
        for (const assets::PortDecl &port : read->outputs)
            ports.outputs.append(port.name);
        return ports;
    };
    return out;
}

QString helpText(const char *help)
{
    return *help ? QCoreApplication::translate("assist", help) : QString();
}

} // namespace

bool FilePage::isYaml() const
{
    return m_path.endsWith(u".yml"_s) || m_path.endsWith(u".yaml"_s);
}

void FilePage::propose()
{
    if (!isYaml() || m_edit->isLocked() || !m_edit->isFilled())
        return;
    std::vector<assist::Surroundings::Asset> known;
    QHash<QString, QString> components;
    const auto add = [&known](const QString &kind, const QString &name, const QString &version) {
        const assist::Surroundings::Asset asset{kind, name, version};
        if (!name.isEmpty() && std::ranges::find(known, asset) == known.end())
            known.push_back(asset);
    };
    for (const items::ScannedFile &file : m_workspace.files()) {
        add(file.kind, file.name, file.version);
        if (file.kind == u"component"_s)
            components.insert(file.name, file.path);
    }
    for (const QString &kind : items::Workspace::registeredKinds())
        for (const items::AssetName &name : m_workspace.registered(kind))
            for (const store::AssetRow &version : name.versions)
                add(kind, name.name, version.version);
    const text::Document &document = m_file->document();
    m_lane.run(
        [bytes = document.bytes(), at = m_edit->selection().cursor, path = m_path, known,
         components] {
            return assist::propose(bytes, at, surroundingsOf(path, known, components));
        },
        [this, revision = document.revision(),
         at = m_edit->selection().cursor](const assist::Proposals &found) {
            if (revision != m_file->document().revision() || at != m_edit->selection().cursor
                || !m_edit->hasFocus())
                return;
            QList<ProposalPopup::Item> items;
            for (const assist::Proposal &proposal : found.items)
                items.append({proposal.text, helpText(proposal.help), proposal.insert});
            // What is there already need not be proposed.
            if (items.size() == 1
                && items.first().insert
                       == m_file->document().bytes().sliced(found.begin, found.end - found.begin))
                items.clear();
            m_popup->propose(found.begin, found.end, items);
        });
}

void FilePage::explain(qsizetype offset, const QPoint &at)
{
    QStringList texts;
    if (offset >= 0)
        for (const SourceMark &mark : m_edit->marksAt(offset))
            texts.append(mark.text);
    if (offset < 0)
        return QToolTip::hideText();
    if (!texts.isEmpty() || !isYaml())
        return texts.isEmpty() ? QToolTip::hideText()
                               : QToolTip::showText(at, texts.join(u'\n'), m_edit);
    const text::Document &document = m_file->document();
    m_lane.run(
        [bytes = document.bytes(), offset] { return assist::helpAt(bytes, offset, nullptr); },
        [this, at, revision = document.revision()](const char *help) {
            if (!help || revision != m_file->document().revision())
                QToolTip::hideText();
            else
                QToolTip::showText(at, helpText(help), m_edit);
        });
}

void FilePage::follow(qsizetype offset)
{
    if (!isYaml())
        return;
    const text::Document &document = m_file->document();
    using Found = std::pair<assist::Target, bool>;
    m_lane.run(
        [bytes = document.bytes(), path = m_path, offset] {
            Found found{assist::targetAt(bytes, path, offset), false};
            if (const auto *file = std::get_if<assist::FileTarget>(&found.first))
                found.second = QFileInfo(file->path).isFile();
            return found;
        },
        [this, revision = document.revision()](const Found &found) {
            if (revision != m_file->document().revision())
                return;
            const auto &[target, isFile] = found;
            if (const auto *place = std::get_if<assist::PlaceTarget>(&target)) {
                m_edit->select({place->offset, place->offset}, true);
            } else if (const auto *file = std::get_if<assist::FileTarget>(&target)) {
                isFile ? m_host.openFile(file->path) : m_host.reveal(file->path);
            } else if (const auto *asset = std::get_if<assist::AssetTarget>(&target)) {
                for (const items::ScannedFile &each : m_workspace.files())
                    if (each.kind == asset->kind && each.name == asset->name
                        && (asset->version.isEmpty() || each.version == asset->version))
                        return m_host.openFile(each.path);
                m_host.say(tr("No file of this workspace defines %1").arg(asset->name));
            } else {
                m_host.say(tr("There is no reference at the cursor"));
            }
        });
}

void FilePage::goToDefinition()
{
    follow(m_edit->selection().cursor);
}

// The fixes of problems in the line of the cursor.
QList<FilePage::Fix> FilePage::fixesHere() const
{
    QList<Fix> fixes;
    const text::LineBuffer &buffer = m_file->document().buffer();
    const int line = buffer.lineOf(m_edit->selection().cursor);
    for (const items::Problem &problem : m_problems) {
        if (problem.line != line + 1 || problem.right.isEmpty())
            continue;
        const qsizetype begin = buffer.offsetOf(problem.line, std::max(1, problem.column));
        const QByteArray wrong = problem.wrong.toUtf8();
        const qsizetype at = buffer.bytes().indexOf(wrong, begin);
        if (at >= begin && at + wrong.size() <= buffer.lineEnd(line))
            fixes.append({at, wrong, problem.right.toUtf8()});
    }
    return fixes;
}

void FilePage::apply(const Fix &fix)
{
    const qsizetype behind = fix.at + fix.right.size();
    m_edit->apply({{{fix.at, fix.wrong, fix.right}}, {behind, behind}});
}

void FilePage::fixHere()
{
    const QList<Fix> fixes = fixesHere();
    if (fixes.isEmpty())
        m_host.say(tr("Nothing in this line can be put right by itself"));
    else
        apply(fixes.first());
}

void FilePage::addFixes(QMenu *menu)
{
    const QList<Fix> fixes = fixesHere();
    for (const Fix &fix : fixes)
        connect(menu->addAction(tr("Change to “%1”").arg(QString::fromUtf8(fix.right))),
                &QAction::triggered, this, [this, fix] { apply(fix); });
    if (!fixes.isEmpty())
        menu->addSeparator();
}

} // namespace tenon::ui
