#include "shell/fileactions.h"

#include "files/names.h"
#include "items/jobpipeline.h"
#include "widgets/host.h"
#include "widgets/looks.h"
#include "widgets/pathdialog.h"
#include "workspace/copyprogress.h"
#include "workspace/filepage.h"
#include "workspace/renamedialog.h"
#include "workspace/scriptdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <ranges>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using files::Change;
using files::NewKind;
using files::withoutLayouts;

namespace {

constexpr qsizetype mostNamed = 8; // files in a question

bool isYaml(const QString &path)
{
    return path.endsWith(".yml"_L1) || path.endsWith(".yaml"_L1)
           || files::fileName(path) == u"MLTable"_s;
}

/// What was moved because somebody wanted it, by where it lay.
QStringList ownMoves(const Change &change)
{
    QStringList paths;
    for (const Change::Move &move : change.moves)
        paths.append(move.from);
    return withoutLayouts(paths);
}

} // namespace

FileActions::FileActions(const Theme &theme, Actions &actions, items::Workspace &workspace,
                         items::TemplateList &templates, Host &host, UndoBar &undo, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_actions(actions)
    , m_workspace(workspace)
    , m_templates(templates)
    , m_host(host)
    , m_bar(undo)
    , m_window(window)
{
    addNew("file.new-pipeline", [] { return tr("New pipeline…"); }, "pipeline", NewKind::Pipeline);
    addNew(
        "file.new-component", [] { return tr("New component…"); }, "component", NewKind::Component);
    add(
        "file.new-from-script", [] { return tr("Component from script…"); }, "python",
        Takes::Nothing, false, [this] { askScript(); });
    addNew(
        "file.new-environment", [] { return tr("New environment…"); }, "environment",
        NewKind::Environment);
    addNew("file.new-data", [] { return tr("New data asset…"); }, "data", NewKind::Data);
    addNew("file.new-file", [] { return tr("New file…"); }, "file", NewKind::Empty);
    addNew("file.new-folder", [] { return tr("New folder…"); }, "folder", std::nullopt);
    add(
        "file.rename", [] { return tr("Rename…"); }, "tag", Takes::One, true,
        [this] { rename(m_picked.first(), m_picked.first().path); }, QKeySequence(Qt::Key_F2));
    add(
        "file.duplicate", [] { return tr("Duplicate"); }, "copy", Takes::Some, true,
        [this] { duplicate(); });
    add(
        "file.clone-pipeline", [] { return tr("New pipeline like this…"); }, "pipeline", Takes::One,
        true, [this] { makeNew(NewKind::Pipeline, m_picked.first().path); });
    add(
        "file.trash", [] { return tr("Move to trash"); }, "delete", Takes::Some, true,
        [this] { trash(); });
    add(
        "file.reveal", [] { return tr("Show in file manager"); }, "folder", Takes::One, false,
        [this] { m_host.reveal(m_picked.first().path); });
    add(
        "file.copy-path", [] { return tr("Copy path"); }, "copy", Takes::Some, false,
        [this] {
            QStringList paths;
            for (const PickedFile &file : std::as_const(m_picked))
                paths.append(file.path);
            QApplication::clipboard()->setText(paths.join(u'\n'));
        });
    add(
        "file.copy-relative-path", [] { return tr("Copy path within the workspace"); }, "copy",
        Takes::Some, true,
        [this] {
            QStringList paths;
            for (const PickedFile &file : std::as_const(m_picked))
                paths.append(file.path.sliced(m_workspace.folder().size() + 1));
            QApplication::clipboard()->setText(paths.join(u'\n'));
        });
    add(
        "file.undo", [] { return tr("Undo file operation"); }, "undo", Takes::Undo, false,
        [this] { this->undo(); });
    connect(&m_bar, &UndoBar::dismissed, this, [this] { m_offer = 0; });
    connect(&workspace, &items::Workspace::opened, this, [this] {
        m_operations.forget();
        look();
    });
    connect(&m_operations, &files::Operations::done, this,
            [this](const Change &change) { take(change, false); });
    connect(&m_operations, &files::Operations::undone, this,
            [this](const Change &change) { take(change, true); });
    look();
}

const QList<QByteArray> &FileActions::newIds()
{
    static const QList<QByteArray> list{
        "file.new-pipeline", "file.new-component", "file.new-from-script", "file.new-environment",
        "file.new-data",     "file.new-file",      "file.new-folder"};
    return list;
}

const QList<QByteArray> &FileActions::ids()
{
    static const QList<QByteArray> list{
        "file.rename", "file.duplicate", "file.clone-pipeline",     "file.trash", "",
        "file.reveal", "file.copy-path", "file.copy-relative-path", "",           "file.undo"};
    return list;
}

void FileActions::add(const QByteArray &id, std::function<QString()> text, const char *icon,
                      Takes takes, bool within, std::function<void()> run,
                      const QKeySequence &shortcut)
{
    QAction *action = m_actions.add(id, std::move(text), shortcut,
                                    m_theme.icon(QLatin1StringView(icon)), std::move(run));
    m_entries.append({action, takes, within});
}

void FileActions::addNew(const QByteArray &id, std::function<QString()> text, const char *icon,
                         std::optional<NewKind> kind)
{
    add(id, std::move(text), icon, Takes::Nothing, false, [this, kind] { makeNew(kind); });
}

void FileActions::pick(const QList<PickedFile> &files, const QString &folder)
{
    m_picked = files;
    m_folder = files::isWithin(folder, m_workspace.folder()) ? folder : m_workspace.folder();
    look();
}

void FileActions::look()
{
    const bool open = m_workspace.isOpen();
    const bool within = open && std::ranges::all_of(m_picked, [this](const PickedFile &file) {
                            return file.path.startsWith(m_workspace.folder() + u'/');
                        });
    for (const Entry &entry : std::as_const(m_entries)) {
        bool on = open;
        if (entry.takes == Takes::Undo)
            on = m_operations.canUndo();
        else if (entry.takes == Takes::One)
            on = m_picked.size() == 1 && (within || !entry.within);
        else if (entry.takes == Takes::Some)
            on = !m_picked.isEmpty() && (within || !entry.within);
        entry.action->setEnabled(on);
    }
    QAction *like = m_actions.action("file.clone-pipeline");
    like->setEnabled(like->isEnabled()
                     && std::ranges::any_of(m_workspace.files(), [this](const auto &file) {
                            return file.kind == u"pipeline"_s && file.path == m_picked.first().path;
                        }));
}

void FileActions::offer(QMenu *menu) const
{
    if (!m_workspace.isOpen())
        return;
    if (!menu->isEmpty())
        menu->addSeparator();
    QMenu *fresh = menu->addMenu(m_theme.icon(u"add"_s), tr("New"));
    for (const QByteArray &id : newIds())
        fresh->addAction(m_actions.action(id));
    menu->addSeparator();
    for (const QByteArray &id : ids()) {
        if (id.isEmpty())
            menu->addSeparator(); // those with nothing behind them are not shown
        else if (QAction *action = m_actions.action(id); action->isEnabled())
            menu->addAction(action);
    }
}

// What a new pipeline can begin as: a template, or a pipeline that is there.
QList<NewStart> FileActions::starts() const
{
    QList<NewStart> list;
    for (const files::PipelineTemplate &each : m_templates.templates())
        list.append({NewStart::Kind::Template, each.id, each.title, each.description,
                     templateIcon(each.id), each.id + u".yml"_s});
    for (const items::ScannedFile &file : m_workspace.files())
        if (file.kind == u"pipeline"_s)
            list.append({NewStart::Kind::Copy, file.path, tr("Copy of %1").arg(file.title),
                         file.relative, u"copy"_s, files::fileName(file.path)});
    return list;
}

void FileActions::makeNew(std::optional<NewKind> kind, const QString &like,
                          const QList<NewStart> &more)
{
    if (!m_workspace.isOpen())
        return;
    const QString root = m_workspace.folder();
    auto *dialog = new NewFileDialog(m_theme, m_operations, root, kind,
                                     m_folder.isEmpty() ? root : m_folder, m_window);
    if (kind == NewKind::Pipeline) {
        const auto offer = [this, dialog, more] { dialog->offer(more + starts()); };
        connect(&m_templates, &items::TemplateList::loaded, dialog, offer);
        m_templates.load();
        offer();
        dialog->choose(like);
    }
    connect(dialog, &NewFileDialog::wanted, this,
            [this, kind](const QString &path, const NewStart &start) {
                if (kind == NewKind::Pipeline)
                    return makePipeline(path, start);
                run(
                    [path, kind] {
                        return kind ? files::createFile(
                                          path,
                                          files::newFileText(
                                              *kind, files::assetNameFrom(files::fileName(path))))
                                    : files::createFolder(path);
                    },
                    kind ? tr("The file was not made") : tr("The folder was not made"));
            });
    dialog->open();
}

void FileActions::makePipeline(const QString &path, const NewStart &start)
{
    const QString failure = tr("The file was not made");
    const QString name = files::fileName(path);
    switch (start.kind) {
    case NewStart::Kind::Least:
        return run(
            [path, name] {
                return files::createFile(
                    path, files::newFileText(NewKind::Pipeline, files::assetNameFrom(name)));
            },
            failure);
    case NewStart::Kind::Template:
        return run(
            [program = QCoreApplication::applicationDirPath(), id = start.id,
             place = files::TemplatePlace{m_workspace.folder(), files::parentOf(path),
                                          QFileInfo(name).completeBaseName()}] {
                return items::TemplateList::make(program, id, place);
            },
            failure);
    case NewStart::Kind::Copy:
        return run([path, from = start.id] { return files::copyPipeline(from, path); }, failure);
    case NewStart::Kind::Job:
        break;
    }
    m_workspace.reader().ask<QByteArray>(
        m_window,
        [job = start.id, path](store::Database &database, const store::Place &place) {
            return items::pipelineOfJob(database, place, job, path);
        },
        [this, path, failure](const Result<QByteArray> &text) {
            if (!text)
                return m_host.warn(failure, text.error());
            run([path, bytes = *text] { return files::createFile(path, bytes); }, failure);
        });
}

void FileActions::makePipelineOf(const QString &name, const QString &title)
{
    makeNew(NewKind::Pipeline, name,
            {{NewStart::Kind::Job, name, tr("As job %1").arg(title),
              tr("The steps of this job with the values they had."), u"job"_s,
              files::assetNameFrom(title.isEmpty() ? name : title) + u".yml"_s}});
}

// References in texts that are not saved would not be found, or be lost.
void FileActions::rename(const PickedFile &file, const QString &to)
{
    const auto concerns
        = [file](const QString &path) { return isYaml(path) || files::isWithin(path, file.path); };
    afterSaving(concerns, [this, file, to] {
        auto *dialog = new RenameDialog(m_theme, m_operations, m_workspace.folder(), file.path, to,
                                        m_window);
        connect(dialog, &RenameDialog::wanted, this,
                [this](const files::RenamePlan &plan, const std::vector<size_t> &chosen) {
                    run([plan, chosen] { return files::rename(plan, chosen); },
                        tr("%1 was not renamed").arg(files::fileName(plan.from)));
                });
        dialog->open();
    });
}

// Without those that lie in a folder that is picked as well.
QStringList FileActions::outermost() const
{
    QStringList paths;
    for (const PickedFile &file : m_picked)
        if (std::ranges::none_of(m_picked, [&file](const PickedFile &other) {
                return other.path != file.path && files::isWithin(file.path, other.path);
            }))
            paths.append(file.path);
    return paths;
}

void FileActions::duplicate()
{
    QStringList taken;
    for (const items::ScannedFile &file : m_workspace.files())
        taken.append(file.name);
    const QStringList paths = outermost();
    const auto concerns = [paths](const QString &path) {
        return std::ranges::any_of(
            paths, [&path](const QString &each) { return files::isWithin(path, each); });
    };
    afterSaving(concerns, [this, paths, taken] {
        run([paths, taken] { return files::duplicate(paths, taken); }, tr("Nothing was copied"));
    });
}

void FileActions::trash()
{
    const QStringList paths = outermost();
    const auto concerns = [paths](const QString &path) {
        return std::ranges::any_of(
            paths, [&path](const QString &each) { return files::isWithin(path, each); });
    };
    afterSaving(concerns, [this, paths] {
        m_operations.ask<std::vector<files::Reference>>(
            m_window,
            [root = m_workspace.folder(), paths](const std::atomic_bool &stop) {
                return files::referencesTo(root, paths, &stop);
            },
            [this, paths, root = m_workspace.folder()](const std::vector<files::Reference> &uses) {
                if (root == m_workspace.folder()) // it is not about another one by now
                    uses.empty() ? trashNow(paths) : askTrash(paths, uses);
            });
    });
}

void FileActions::trashNow(const QStringList &paths)
{
    run([paths] { return files::trash(paths); }, tr("Nothing was moved to the trash"));
}

// The places of `uses`, a line each.
QString FileActions::told(const std::vector<files::Reference> &uses) const
{
    QStringList lines;
    for (const files::Reference &use : uses | std::views::take(mostNamed))
        lines.append(u"%1: %2"_s.arg(use.file.sliced(m_workspace.folder().size() + 1), use.key));
    if (const qsizetype more = qsizetype(uses.size()) - mostNamed; more > 0)
        lines.append(tr("and %n more", nullptr, int(more)));
    return lines.join(u'\n');
}

void FileActions::askTrash(const QStringList &paths, const std::vector<files::Reference> &uses)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Move to trash"),
        paths.size() == 1
            ? tr("%n place(s) refer to %1", nullptr, int(uses.size()))
                  .arg(files::fileName(paths.first()))
            : tr("%n place(s) refer to what you are about to remove", nullptr, int(uses.size())),
        QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(told(uses) + u"\n\n"_s
                            + tr("They stay as they are, and name something that is not there."));
    QPushButton *go = box->addButton(tr("Move to trash"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, [this, paths] { trashNow(paths); });
    box->open();
}

void FileActions::drop(const QStringList &paths, const QString &folder)
{
    const auto isOurs
        = [this](const QString &path) { return files::isWithin(path, m_workspace.folder()); };
    QStringList ours, others;
    for (const QString &path : paths)
        (isOurs(path) ? ours : others).append(path);
    if (!others.isEmpty())
        copyIn(others, folder);
    ours.removeIf([this, &folder](const QString &path) {
        return path == m_workspace.folder() || files::parentOf(path) == folder;
    });
    if (ours.size() == 1)
        return rename({ours.first(), false}, folder + u'/' + files::fileName(ours.first()));
    if (!ours.isEmpty())
        moveIn(ours, folder);
}

// One question for all of them: what refers to them is changed with them.
void FileActions::moveIn(const QStringList &paths, const QString &folder)
{
    const auto concerns = [paths](const QString &path) {
        return isYaml(path) || std::ranges::any_of(paths, [&path](const QString &each) {
                   return files::isWithin(path, each);
               });
    };
    const auto ask = [this, paths, folder,
                      root = m_workspace.folder()](const std::vector<files::Reference> &uses) {
        if (root != m_workspace.folder())
            return; // it is about another one by now
        const QString to = folder == m_workspace.folder()
                               ? files::fileName(folder)
                               : folder.sliced(m_workspace.folder().size() + 1);
        auto *box = new QMessageBox(
            QMessageBox::Question, tr("Move"),
            tr("Move %n file(s) and folders to %1?", nullptr, int(paths.size())).arg(to),
            QMessageBox::Cancel, m_window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        if (!uses.empty())
            box->setInformativeText(tr("%n place(s) that refer to them are changed with them:",
                                       nullptr, int(uses.size()))
                                    + u'\n' + told(uses));
        QPushButton *go = box->addButton(tr("Move"), QMessageBox::AcceptRole);
        box->setDefaultButton(go);
        connect(go, &QPushButton::clicked, this, [this, paths, folder, root] {
            run([root, paths, folder] { return files::moveInto(root, paths, folder); },
                tr("Nothing was moved"));
        });
        box->open();
    };
    afterSaving(concerns, [this, paths, ask] {
        m_operations.ask<std::vector<files::Reference>>(
            m_window,
            [root = m_workspace.folder(), paths](const std::atomic_bool &stop) {
                return files::referencesTo(root, paths, &stop);
            },
            ask);
    });
}

void FileActions::copyIn(const QStringList &paths, const QString &folder)
{
    auto copying = std::make_shared<files::Copying>();
    auto *shown = new CopyProgress(copying, folder, m_window);
    m_operations.run(
        m_window,
        [paths, folder, copying] { return files::copyInto(paths, folder, copying.get()); },
        [shown](const Change &) { shown->deleteLater(); },
        [this, shown](const Error &error) {
            shown->deleteLater();
            if (error.code != Error::Code::Cancelled)
                return m_host.warn(tr("Nothing was copied"), error);
            m_host.say(tr("Nothing was copied"));
        });
}

void FileActions::run(std::function<Result<Change>()> operation, const QString &failure)
{
    m_operations.run(m_window, std::move(operation), {},
                     [this, failure](const Error &error) { m_host.warn(failure, error); });
}

void FileActions::make(std::function<Result<Change>()> operation,
                       std::function<void(const Error &)> failed)
{
    m_operations.run(m_window, std::move(operation), {}, std::move(failed));
}

// The script or folder that is picked, else one that is asked for.
void FileActions::askScript()
{
    if (m_picked.size() == 1
        && (m_picked.first().folder || m_picked.first().path.endsWith(".py"_L1)))
        return makeComponent(m_picked.first().path);
    const PathWish wish{.kind = PathWish::Kind::File,
                        .title = tr("Component from script"),
                        .from = m_folder.isEmpty() ? m_workspace.folder() : m_folder,
                        .name = {},
                        .filters = {PathWish::Filter{tr("Python scripts (*.py)"), {u"*.py"_s}}}};
    askForPath(m_theme, m_window, wish, [this](const QString &path) { makeComponent(path); });
}

void FileActions::makeComponent(const QString &path, std::function<void(const QString &)> then)
{
    if (!m_workspace.isOpen())
        return;
    auto *dialog = new ScriptDialog(m_theme, m_operations, m_workspace.folder(), path,
                                    m_folder.isEmpty() ? m_workspace.folder() : m_folder, m_window);
    connect(dialog, &ScriptDialog::wanted, this,
            [this, then = std::move(then)](const files::NewComponent &wish) {
                m_operations.run(
                    m_window,
                    [wish, quiet = bool(then)] {
                        auto made = files::makeComponent(wish);
                        if (made)
                            made->isShown = quiet;
                        return made;
                    },
                    [then](const Change &change) {
                        if (then)
                            then(change.made.first());
                    },
                    [this](const Error &error) {
                        m_host.warn(tr("The component was not made"), error);
                    });
            });
    dialog->open();
}

void FileActions::undo()
{
    const Change *change = m_operations.last();
    if (!change || !m_operations.canUndo())
        return;
    QStringList touched = change->made;
    for (const Change::Move &move : change->moves)
        touched.append(move.to);
    const auto concerns = [touched](const QString &path) {
        return std::ranges::any_of(
            touched, [&path](const QString &each) { return files::isWithin(path, each); });
    };
    afterSaving(concerns, [this] {
        m_operations.undo(
            m_window, [this](const Change &) { m_host.say(tr("Undone")); },
            [this](const Error &error) {
                m_host.warn(tr("This could not be undone"), error);
                look();
            });
        look();
    });
}

/// Tells what `change` did, or what undoing it did.
void FileActions::take(const Change &change, bool undone)
{
    const QStringList own = ownMoves(change);
    // What only goes along comes first: the last one stays selected.
    for (const bool isOwn : {false, true}) {
        for (const Change::Move &move : change.moves) {
            if (own.contains(move.from) != isOwn)
                continue;
            if (change.kind != Change::Kind::Trash)
                undone ? Q_EMIT moved(move.to, move.from) : Q_EMIT moved(move.from, move.to);
            else if (!undone)
                Q_EMIT gone(move.from);
            else if (isOwn)
                Q_EMIT made(move.from, false);
        }
    }
    for (const Change::Edit &edit : change.edits) {
        // After undoing the file lies where it lay.
        QString path = edit.file;
        for (const Change::Move &move : change.moves)
            if (undone && files::isWithin(path, move.to))
                path = move.from + path.sliced(move.to.size());
        Q_EMIT edited(path);
    }
    // What came along with a new file (its data, components, layout) is neither shown nor opened.
    const bool created = change.kind == Change::Kind::Create;
    for (const QString &path : created || undone ? change.made : withoutLayouts(change.made)) {
        if (undone)
            Q_EMIT gone(path);
        else if (!created || path == change.made.first())
            Q_EMIT made(path, created && !change.isShown);
    }
    Q_EMIT changed();
    m_bar.drop(std::exchange(m_offer, 0));
    // A single new file that is opened is before one's eyes and easily gone again.
    if (!undone && (!created || change.isShown || change.made.size() > 1))
        offerUndo(change);
    look();
}

void FileActions::offerUndo(const Change &change)
{
    const auto text = [change]() -> QString {
        const auto name = [](const QString &path) { return files::fileName(path); };
        const int moves = int(ownMoves(change).size());
        const int made = int(withoutLayouts(change.made).size());
        if (change.kind == Change::Kind::Trash)
            return moves == 1 ? tr("%1 is in the trash").arg(name(ownMoves(change).first()))
                              : tr("%n file(s) are in the trash", nullptr, moves);
        if (change.kind == Change::Kind::Create || (!change.made.isEmpty() && made == 1))
            return tr("Made %1").arg(name(change.made.first()));
        if (change.kind == Change::Kind::Duplicate)
            return tr("%n copies were made", nullptr, made);
        const Change::Move &move = change.moves.front();
        QString said = moves > 1 ? tr("Moved %n file(s) and folders to %1", nullptr, moves)
                                       .arg(files::parentOf(move.to))
                       : files::parentOf(move.from) == files::parentOf(move.to)
                           ? tr("Renamed %1 to %2").arg(name(move.from), name(move.to))
                           : tr("Moved %1 to %2").arg(name(move.from), move.to);
        if (!change.edits.empty())
            said += u" · "_s
                    + tr("%n file(s) that refer to it were changed", nullptr,
                         int(change.edits.size()));
        return said;
    };
    m_offer = m_bar.add({change.kind == Change::Kind::Trash       ? u"delete"_s
                         : change.kind == Change::Kind::Duplicate ? u"copy"_s
                         : change.kind == Change::Kind::Create    ? u"add"_s
                                                                  : u"tag"_s,
                         text, [] { return tr("Undo file operation"); },
                         [this] {
                             m_offer = 0;
                             undo();
                         }});
}

void FileActions::afterSaving(const std::function<bool(const QString &)> &concerns,
                              std::function<void()> then)
{
    QList<QPointer<FilePage>> pages;
    QStringList names;
    for (FilePage *page : m_pages()) {
        if (!concerns(page->path()))
            continue;
        if (page->isModified())
            names.append(files::fileName(page->path()));
        if (page->isModified() || page->file().isSaving())
            pages.append(page);
    }
    if (names.isEmpty())
        return saveNext(pages, then);
    const qsizetype more = names.size() - mostNamed;
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Unsaved changes"),
        tr("%n file(s) with unsaved changes are saved first.", nullptr, int(names.size())),
        QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        names.first(std::min(mostNamed, names.size())).join(u'\n')
        + (more > 0 ? u"\n"_s + tr("and %n more", nullptr, int(more)) : QString()));
    QPushButton *save = box->addButton(tr("Save and go on"), QMessageBox::AcceptRole);
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(save);
    connect(box, &QMessageBox::finished, this, [this, box, save, pages, then] {
        if (box->clickedButton() == save)
            saveNext(pages, then);
    });
    box->open();
}

// One after the other; where one cannot be saved its page says why, and nothing else happens.
void FileActions::saveNext(QList<QPointer<FilePage>> pages, const std::function<void()> &then)
{
    while (!pages.isEmpty() && !pages.first())
        pages.removeFirst();
    if (pages.isEmpty())
        return then();
    FilePage *page = pages.takeFirst();
    page->save([this, pages, then, path = page->path()](bool saved) {
        if (saved)
            saveNext(pages, then);
        else
            m_host.openFile(path);
    });
}

} // namespace tenon::ui
