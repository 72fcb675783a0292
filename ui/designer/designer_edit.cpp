// The commands of the designer.
#include "base/messages.h"
#include "canvas/graphview.h"
#include "designer/componentfinder.h"
#include "designer/designer.h"
#include "designer/editwords.h"
#include "designer/forecaster.h"
#include "designer/noteedit.h"
#include "designer/picklist.h"
#include "designer/pipelinejobs.h"
#include "designer/quickadd.h"
#include "files/operations.h"
#include "widgets/host.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using graph::DesignNode;

namespace {

constexpr QPointF besides(24, 24);
constexpr qsizetype mostTargets = 3000;

QString yamlMimeType()
{
    return u"application/yaml"_s;
}

} // namespace

QString Designer::commandText(Command command)
{
    switch (command) {
    case Command::Add:
        return tr("Add a component…");
    case Command::Delete:
        return tr("Delete");
    case Command::DeleteReconnect:
        return tr("Delete and reconnect");
    case Command::Rename:
        return tr("Rename…");
    case Command::Cut:
        return tr("Cut");
    case Command::Copy:
        return tr("Copy");
    case Command::Paste:
        return tr("Paste");
    case Command::Duplicate:
        return tr("Duplicate");
    case Command::SelectAll:
        return tr("Select all");
    case Command::ConnectTo:
        return tr("Connect to…");
    case Command::Replace:
        return tr("Replace with…");
    case Command::Enable:
        return tr("Enable or disable");
    case Command::Group:
        return tr("Group");
    case Command::Ungroup:
        return tr("Ungroup");
    case Command::Fold:
        return tr("Fold or unfold the group");
    case Command::Collapse:
        return tr("Collapse to a component…");
    case Command::Expand:
        return tr("Expand the component");
    case Command::Comment:
        return tr("Add a comment");
    case Command::Lasso:
        return tr("Select with a lasso");
    case Command::Leave:
        return tr("Leave the sub-pipeline");
    case Command::Arrange:
        return tr("Arrange all");
    case Command::ArrangeSelection:
        return tr("Arrange the selection");
    case Command::AlignLeft:
        return tr("Align the left edges");
    case Command::AlignTop:
        return tr("Align the upper edges");
    case Command::SpreadAcross:
        return tr("Distribute across");
    case Command::SpreadDown:
        return tr("Distribute down");
    case Command::RunTo:
        return tr("Run to the selected steps");
    case Command::RunForced:
        return tr("Run the selected steps again");
    case Command::RunFrom:
        return tr("Run again from the selected steps on");
    case Command::Why:
        return tr("Why does it run?");
    case Command::Compare:
        return tr("Compare the job with another…");
    case Command::Log:
        return tr("Show the log");
    case Command::Find:
        return tr("Find in the pipeline…");
    case Command::History:
        return tr("What was done…");
    case Command::Export:
        return tr("Export the picture…");
    case Command::ZoomFit:
        return tr("Show all");
    case Command::ZoomSelection:
        return tr("Show the selection");
    case Command::ZoomFull:
        return tr("Full size");
    }
    return {};
}

bool Designer::can(Command command) const
{
    const bool edits = m_document->isOpen() && !m_document->brokenAt();
    const QList<qint64> steps = selectedSteps();
    switch (command) {
    case Command::Add:
    case Command::Paste:
    case Command::Comment:
        return edits;
    case Command::Delete:
        return edits && !m_view->selection().isEmpty();
    case Command::DeleteReconnect:
    case Command::Cut:
    case Command::Duplicate:
    case Command::Enable:
    case Command::Group:
    case Command::Collapse:
        return edits && !steps.isEmpty();
    case Command::Expand:
        return edits && steps.size() == 1 && m_document->node(steps.first())->type == u"pipeline";
    case Command::Rename: // comments and what the pipeline takes and gives, too
        return edits && m_view->selection().size() == 1;
    case Command::ConnectTo:
    case Command::Replace:
        return edits && steps.size() == 1;
    case Command::RunTo:
    case Command::RunForced:
    case Command::RunFrom:
        return edits && !steps.isEmpty() && !m_document->pipeline().isComponent;
    case Command::Why:
        return steps.size() == 1
               && m_forecaster->steps().value(m_document->node(steps.first())->name).runs;
    case Command::Compare:
        return !m_jobs->shown().isEmpty() && m_jobs->jobs().size() > 1;
    case Command::Log:
        return steps.size() == 1 && m_jobs->bundle();
    case Command::Copy:
        return !steps.isEmpty();
    case Command::Ungroup:
        return edits && std::ranges::any_of(steps, [this](qint64 id) {
                   return m_document->node(id)->group != 0;
               });
    case Command::Fold:
        return edits && !selectedGroups().isEmpty();
    case Command::ArrangeSelection:
    case Command::AlignLeft:
    case Command::AlignTop:
    case Command::SpreadAcross:
    case Command::SpreadDown:
        return edits && m_view->selection().size() > 1;
    case Command::Export:
        return m_view->scene() && !m_document->nodes().isEmpty();
    case Command::Arrange:
    case Command::Lasso:
    case Command::Find:
    case Command::SelectAll:
        return m_document->isOpen() && !m_document->nodes().isEmpty();
    case Command::Leave:
        return !m_outer.isEmpty();
    case Command::ZoomSelection:
        return !m_view->selection().isEmpty();
    case Command::History:
    case Command::ZoomFit:
    case Command::ZoomFull:
        return true;
    }
    return false;
}

void Designer::run(Command command)
{
    if (!can(command))
        return;
    switch (command) {
    case Command::Add:
        return askComponent(freePlace(), {});
    case Command::Leave:
        return leaveTo(int(m_outer.size()) - 1);
    case Command::Lasso:
        m_view->setFocus();
        return m_view->setLasso(true);
    case Command::Delete:
        return remove(m_view->selection(), false);
    case Command::DeleteReconnect:
        return remove(m_view->selection(), true);
    case Command::Rename:
        return askRename(*m_view->selection().cbegin());
    case Command::Cut:
        copy();
        return remove(m_view->selection(), false);
    case Command::Copy:
        return copy();
    case Command::Paste:
        return paste();
    case Command::Duplicate:
        return duplicate();
    case Command::SelectAll:
        return select(m_document->nodes());
    case Command::ConnectTo:
        return askConnect();
    case Command::Replace:
        return askReplace();
    case Command::Enable:
        return toggleEnabled();
    case Command::Group:
        return groupSelection();
    case Command::Ungroup:
        return ungroup();
    case Command::Fold:
        return toggleFolded();
    case Command::Collapse:
        return askCollapse();
    case Command::Expand:
        return expand(selectedSteps().first());
    case Command::Comment:
        return addNote();
    case Command::Arrange:
        return m_view->arrange();
    case Command::ArrangeSelection:
        return m_view->arrange(m_view->selection());
    case Command::AlignLeft:
        return moveNodes(m_view->aligned(GraphView::Align::Left), std::nullopt);
    case Command::AlignTop:
        return moveNodes(m_view->aligned(GraphView::Align::Top), std::nullopt);
    case Command::SpreadAcross:
        return moveNodes(m_view->aligned(GraphView::Align::Columns), std::nullopt);
    case Command::SpreadDown:
        return moveNodes(m_view->aligned(GraphView::Align::Rows), std::nullopt);
    case Command::RunTo:
        return runSelection(false);
    case Command::RunForced:
        return runSelection(true);
    case Command::RunFrom:
        return runFrom(selectedSteps());
    case Command::Why:
        return showWhy(selectedSteps().first());
    case Command::Compare:
        return askCompare();
    case Command::Log:
        return showLog();
    case Command::Find:
        return askFind();
    case Command::History:
        return showHistory();
    case Command::Export:
        return exportPicture();
    case Command::ZoomFit:
        return m_view->zoomToFit();
    case Command::ZoomSelection:
        return m_view->zoomToSelection();
    case Command::ZoomFull:
        return m_view->zoomToFull();
    }
}

// The keys of the canvas that the view has no use for itself.
void Designer::keyPressEvent(QKeyEvent *event)
{
    const auto key = [event](Qt::Key wanted, Qt::KeyboardModifiers keys = Qt::NoModifier) {
        return event->key() == wanted && event->modifiers() == keys;
    };
    if (event->matches(QKeySequence::Copy))
        return run(Command::Copy);
    if (event->matches(QKeySequence::Cut))
        return run(Command::Cut);
    if (event->matches(QKeySequence::Paste))
        return run(Command::Paste);
    if (event->matches(QKeySequence::SelectAll))
        return run(Command::SelectAll);
    if (key(Qt::Key_Backspace)) // nothing is selected that it could delete
        return run(Command::Leave);
    if (key(Qt::Key_Insert))
        return run(Command::Add);
    if (key(Qt::Key_L, Qt::ControlModifier))
        return run(Command::ConnectTo);
    Companion::keyPressEvent(event);
}

// Edits that write what is selected.
void Designer::remove(const QSet<qint64> &ids, bool reconnect)
{
    std::vector<graph::GraphEdit> edits;
    graph::RemoveNodes nodes{{}, reconnect};
    for (qint64 id : ids) {
        if (const CanvasMap::End *end = m_map.endOf(id))
            edits.push_back(graph::RemovePipelinePort{end->output, end->name});
        else if (const qint64 note = m_map.noteOf(id))
            edits.push_back(graph::RemoveNote{note});
        else if (m_document->node(id))
            nodes.nodes.append(id);
        else if (const qint64 group = m_map.groupOfFolded(id)) {
            nodes.nodes += m_map.membersOf(id);
            edits.push_back(graph::RemoveGroup{group});
        }
    }
    if (!nodes.nodes.isEmpty())
        edits.insert(edits.begin(), nodes);
    if (edits.size() == 1)
        apply(edits.front());
    else if (!edits.empty())
        apply(graph::Compound{std::move(edits)});
}

void Designer::addComponent(const QString &id, const std::optional<QPointF> &at)
{
    const items::ComponentEntry *entry = m_catalogue.find(id);
    if (!entry || m_document->brokenAt())
        return;
    graph::AddNode edit;
    edit.position = at ? *at : freePlace();
    addWith(*entry, edit);
}

// What a component is called as a step, and how it is wired, is said by the component: a library
// one comes into the workspace first, and then its file is read.
void Designer::withComponent(const items::ComponentEntry &entry, const WithComponent &then)
{
    const QString folder = QFileInfo(m_document->path()).path();
    const auto know = [this, folder, then](const QString &reference, const OtherFiles &files) {
        using Source = graph::ComponentSource;
        const QString key = Source::keyOf(assets::AssetRef::parse(reference), folder);
        if (m_finder->ask(key).state != Source::Answer::State::Asking)
            return then(reference, files);
        auto *waiting = new QObject(this);
        connect(m_finder, &Source::answered, waiting,
                [this, waiting, key, reference, files, then](const QString &answered) {
                    if (answered != key)
                        return;
                    m_finder->disconnect(waiting); // asked once
                    waiting->deleteLater();
                    then(reference, files);
                });
    };
    if (entry.origin != items::ComponentEntry::Origin::Library)
        return know(entry.reference(folder), {});
    useLibrary(entry, [know, folder](const QString &file, const OtherFiles &files) {
        items::ComponentEntry copied;
        copied.path = file;
        know(copied.reference(folder), files);
    });
}

void Designer::addWith(const items::ComponentEntry &entry, const graph::AddNode &asked,
                       const std::optional<CanvasWire> &wire)
{
    withComponent(entry, [this, wire, id = entry.id, asked](const QString &reference,
                                                            const OtherFiles &files) {
        graph::AddNode edit = asked;
        edit.component = reference;
        graph::GraphEdit all = edit;
        if (wire)
            all = graph::InsertOnEdge{
                m_map.portOf(wire->source()), m_map.portOf(wire->target()), edit, {}, {}};
        if (applyPlaced(all, {}, files))
            Q_EMIT componentUsed(id);
        m_view->setFocus();
    });
}

void Designer::replaceWith(qint64 node, const items::ComponentEntry &entry)
{
    withComponent(entry,
                  [this, node, id = entry.id](const QString &reference, const OtherFiles &files) {
                      if (apply(graph::ReplaceNode{node, reference, {}}, {}, files))
                          Q_EMIT componentUsed(id);
                  });
}

// The middle of what is seen, beside what lies there.
QPointF Designer::freePlace() const
{
    if (m_menuAt)
        return *m_menuAt;
    const CanvasScene *scene = m_view->scene();
    const QSizeF size(248, 52);
    const QList<qint64> steps = selectedSteps();
    QPointF wanted = m_view->visibleArea().center() - QPointF(size.width() / 2, size.height() / 2);
    if (const auto at = scene && steps.size() == 1 ? scene->find(steps.first()) : std::nullopt)
        wanted = scene->rect(*at).bottomLeft() + QPointF(0, 32);
    return scene && scene->count() > 0 ? scene->freeNear(wanted, size) : wanted;
}

void Designer::askText(const QString &title, const QString &label, const QString &text,
                       std::function<void(const QString &)> then)
{
    auto *box = new QInputDialog(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInputMode(QInputDialog::TextInput);
    box->setWindowTitle(title);
    box->setLabelText(label);
    box->setTextValue(text);
    connect(box, &QInputDialog::textValueSelected, this,
            [then = std::move(then)](const QString &said) {
                if (!said.trimmed().isEmpty())
                    then(said.trimmed());
            });
    box->open();
}

void Designer::askRename(qint64 node)
{
    if (const qint64 note = m_map.noteOf(node))
        return editNote(note);
    if (const qint64 group = m_map.groupOfFolded(node))
        return askGroupName(group);
    if (const CanvasMap::End *end = m_map.endOf(node))
        return askText(end->output ? tr("Rename the output") : tr("Rename the input"),
                       tr("Its name; what refers to it follows:"), end->name,
                       [this, was = *end](const QString &name) {
                           apply(graph::RenamePipelinePort{was.output, was.name, name});
                       });
    const DesignNode *step = m_document->node(node);
    if (!step)
        return;
    askText(tr("Rename the step"), tr("Name of the step; what refers to it follows:"), step->name,
            [this, node](const QString &name) { apply(graph::RenameNode{node, name}); });
}

void Designer::askGroupName(qint64 group)
{
    for (const graph::GroupBox &each : m_document->groups())
        if (each.id == group)
            return askText(tr("Rename the group"), tr("Title of the group:"), each.title,
                           [this, each](const QString &title) {
                               graph::GroupBox renamed = each;
                               renamed.title = title;
                               apply(graph::SetGroup{renamed, std::nullopt});
                           });
}

void Designer::copy()
{
    const QByteArray yaml = m_document->copyText(selectedSteps());
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(yaml));
    data->setData(yamlMimeType(), yaml);
    QApplication::clipboard()->setMimeData(data);
}

void Designer::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return m_host.say(tr("There is nothing to paste"));
    applyPlaced(graph::Paste{text.toUtf8(), freePlace(), {}});
}

void Designer::duplicate()
{
    const QList<qint64> steps = selectedSteps();
    const CanvasScene *scene = m_view->scene();
    std::optional<QPointF> at;
    for (qint64 id : steps)
        if (const auto place = scene ? scene->find(id) : std::nullopt) {
            const QPointF corner = scene->rect(*place).topLeft();
            at = at ? QPointF(std::min(at->x(), corner.x()), std::min(at->y(), corner.y()))
                    : corner;
        }
    applyPlaced(graph::Paste{m_document->copyText(steps), at ? *at + besides : freePlace(), {}});
}

void Designer::toggleEnabled()
{
    const QList<qint64> steps = selectedSteps();
    const bool anyOn
        = std::ranges::any_of(steps, [this](qint64 id) { return m_document->node(id)->enabled; });
    apply(graph::SetEnabled{steps, !anyOn});
}

// Every input of another step that an output of this one may feed, and the other way round.
void Designer::askConnect()
{
    const qint64 node = selectedSteps().first();
    const DesignNode *step = m_document->node(node);
    QList<PickList::Item> items;
    const auto offer = [&](const graph::PortRef &from, const graph::PortRef &to,
                           const QString &title, const QString &detail, const QString &type) {
        if (!m_document->refusal(from, to))
            items.append({u"%1/%2/%3/%4"_s.arg(from.node).arg(from.port).arg(to.node).arg(to.port),
                          title,
                          detail,
                          {},
                          portKindOf(type)});
    };
    qsizetype looked = 0;
    for (qint64 each : m_document->nodes()) {
        const DesignNode *other = m_document->node(each);
        if (!other || each == node || ++looked > mostTargets)
            continue;
        for (const graph::Port &output : step->outputs)
            for (const graph::Port &input : other->inputs)
                if (!input.bound && items::typeFit(output.type, input.type) > 0)
                    offer({node, output.name}, {each, input.name},
                          tr("%1 to %2 › %3").arg(output.name, other->title, input.name),
                          input.type, output.type);
        for (const graph::Port &output : other->outputs)
            for (const graph::Port &input : step->inputs)
                if (!input.bound && items::typeFit(output.type, input.type) > 0)
                    offer({each, output.name}, {node, input.name},
                          tr("%1 from %2 › %3").arg(input.name, other->title, output.name),
                          output.type, output.type);
    }
    m_choice = [this](const QString &id) {
        const QStringList parts = id.split(u'/');
        if (parts.size() == 4)
            apply(graph::Connect{{parts[0].toLongLong(), parts[1]},
                                 {parts[2].toLongLong(), parts[3]}});
    };
    m_picks->open(pointOf(node), items, tr("Connect %1").arg(step->title),
                  tr("No free port of another step fits."));
}

void Designer::askReplace()
{
    const qint64 node = selectedSteps().first();
    m_replacing = node;
    m_wire.reset();
    m_quick->open(pointOf(node), quickFilter(),
                  tr("Replace %1 with").arg(m_document->node(node)->title));
}

QPoint Designer::pointOf(qint64 node) const
{
    const CanvasScene *scene = m_view->scene();
    const auto at = scene ? scene->find(node) : std::nullopt;
    return at ? m_view->fromScene(scene->rect(*at).bottomLeft()).toPoint()
              : m_view->rect().center();
}

// All steps: an outline to walk, narrowed by typing.
void Designer::askFind()
{
    QList<PickList::Item> items;
    for (qint64 id : m_document->nodes())
        if (const DesignNode *node = m_document->node(id))
            items.append(
                {QString::number(id),
                 node->title,
                 (node->name == node->title ? QString() : node->name + u"  "_s) + m_map.subtitle(id)
                     + (m_document->problemsOf(id).empty() ? QString() : u"  "_s + tr("problem")),
                 node->type == u"pipeline" ? u"pipeline"_s : u"component"_s,
                 {}});
    m_choice = [this](const QString &id) { goTo(id.toLongLong()); };
    m_picks->open(QPoint(m_view->width() - 360, 8), items, tr("Steps of the pipeline"),
                  tr("No step has these words."));
    m_finding = true;
}

// All that has the words stands out, and what is gone to is in view.
void Designer::showFound(qint64 node)
{
    // What is folded away is in its box.
    const auto seen = [this](qint64 step) {
        const qint64 box = m_map.hiddenIn(step);
        return box ? box : step;
    };
    QSet<qint64> found;
    for (const QString &id : m_picks->ids())
        found.insert(seen(id.toLongLong()));
    m_view->setFound(m_picks->search()->text().isEmpty() ? std::nullopt : std::optional(found));
    const CanvasScene *scene = m_view->scene();
    if (const auto at = scene ? scene->find(seen(node)) : std::nullopt)
        m_view->reveal(*at);
}

void Designer::endFinding()
{
    if (std::exchange(m_finding, false))
        m_view->setFound({});
}

void Designer::showHistory()
{
    QList<PickList::Item> items;
    const auto history = m_document->history();
    items.append({u"0"_s, tr("As it was opened"), {}, u"file"_s, {}});
    for (size_t i = 0; i < history.size(); ++i)
        items.append({QString::number(i + 1),
                      editWords(history[i].label),
                      history[i].done ? QString() : tr("undone"),
                      history[i].done ? u"check"_s : u"undo"_s,
                      {}});
    std::ranges::reverse(items);
    m_choice = [this](const QString &id) { m_document->goTo(id.toInt()); };
    m_picks->open(QPoint(m_view->width() - 360, 8), items,
                  tr("What was done; choose where to go back to"), {});
}

void Designer::groupSelection()
{
    const QList<qint64> steps = selectedSteps();
    graph::GroupBox box;
    box.title = tr("Group");
    const CanvasScene *scene = m_view->scene();
    for (qint64 id : steps)
        if (const auto at = scene ? scene->find(id) : std::nullopt)
            box.rect = box.rect.united(scene->rect(*at));
    box.rect.adjust(-24, -48, 24, 14);
    apply(graph::SetGroup{box, steps});
}

// Of what is selected, folded ones among it.
QSet<qint64> Designer::selectedGroups() const
{
    QSet<qint64> groups;
    for (qint64 id : selectedSteps())
        if (const qint64 group = m_document->node(id)->group)
            groups.insert(group);
    return groups;
}

void Designer::ungroup()
{
    graph::Compound all;
    for (qint64 group : selectedGroups())
        all.edits.push_back(graph::RemoveGroup{group});
    apply(all);
}

void Designer::toggleFolded()
{
    const QSet<qint64> groups = selectedGroups();
    setFolded(groups, std::ranges::any_of(m_document->groups(), [&](const graph::GroupBox &box) {
                  return groups.contains(box.id) && !box.folded;
              }));
}

void Designer::setFolded(const QSet<qint64> &groups, bool folded)
{
    // What is hidden comes out where it was.
    std::vector<graph::GraphEdit> edits = keepPlaces();
    QSet<qint64> shown;
    for (graph::GroupBox box : m_document->groups())
        if (groups.contains(box.id) && box.folded != folded) {
            box.folded = folded;
            edits.push_back(graph::SetGroup{box, std::nullopt});
            if (folded)
                shown.insert(CanvasMap::idOfFolded(box.id));
        }
    if (apply(graph::Compound{std::move(edits)}, {"edit.fold", {}}) && !shown.isEmpty())
        m_view->setSelection(shown);
}

// -- comments, written where they stand

void Designer::addNote()
{
    finishTyping(); // m_note is that one until now
    m_note = {};
    m_note.rect = QRectF(freePlace(), NoteEdit::leastSize);
    editNote(0);
}

// 0: the new one.
void Designer::editNote(qint64 id)
{
    if (m_document->brokenAt())
        return;
    finishTyping();
    for (const graph::Note &note : m_document->notes())
        if (note.id == id)
            m_note = note;
    delete m_noteEdit;
    m_noteEdit = new NoteEdit(m_note.text, m_view);
    connect(m_noteEdit, &NoteEdit::written, this, &Designer::takeNote);
    placeNote();
    m_noteEdit->show();
    m_noteEdit->setFocus();
}

void Designer::placeNote()
{
    if (m_noteEdit)
        m_noteEdit->place(m_view->fromScene(m_note.rect), m_view->scale());
}

void Designer::finishTyping()
{
    if (m_noteEdit)
        m_noteEdit->finish();
}

// One without words goes.
void Designer::takeNote(const QString &text)
{
    graph::Note note = m_note;
    note.text = text.trimmed();
    note.rect.setHeight(NoteEdit::heightFor(note.text, note.rect.width()));
    if (note.text.isEmpty()) {
        if (note.id)
            apply(graph::RemoveNote{note.id});
    } else if (note.text != m_note.text) {
        apply(graph::SetNote{note});
    }
}

} // namespace tenon::ui
