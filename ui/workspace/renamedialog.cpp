#include "workspace/renamedialog.h"

#include "base/messages.h"
#include "files/names.h"
#include "widgets/small.h"
#include "workspace/placeform.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using files::ReferenceEdit;

namespace {

constexpr int rowHeight = 24;
constexpr int numberRole = Qt::UserRole; // of the edit in the plan

QString idOf(const ReferenceEdit &edit)
{
    return edit.reference.file + u'\n' + edit.reference.key;
}

} // namespace

RenameDialog::RenameDialog(const Theme &theme, files::Operations &operations, const QString &root,
                           const QString &path, const QString &to, QWidget *parent)
    : QDialog(parent)
    , m_operations(operations)
    , m_root(root)
    , m_path(path)
    , m_form(new PlaceForm(operations, root, this))
    , m_found(new QLabel(this))
    , m_places(new QTreeWidget(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_rename(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rename %1").arg(files::fileName(path)));
    resize(640, 460);
    build(theme);
    m_watch.setInterval(100);
    connect(&m_watch, &QTimer::timeout, this, &RenameDialog::update);
    connect(m_form, &PlaceForm::edited, this, [this] {
        stopSearch();
        m_plan.reset();
        update();
    });
    connect(m_form, &PlaceForm::checked, this, [this](bool right) {
        if (right && m_form->path() != m_path)
            search();
        update();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        stopSearch();
        update();
    });
    connect(m_places, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        const QVariant number = item->data(0, numberRole);
        if (!number.isValid() || !m_plan)
            return;
        const QString id = idOf(m_plan->edits[size_t(number.toInt())]);
        item->checkState(0) == Qt::Checked ? void(m_left.remove(id)) : void(m_left.insert(id));
        update();
    });
    m_form->setOriginal(path);
    m_form->setPlace(to);
    update();
    m_form->setFocus();
}

RenameDialog::~RenameDialog()
{
    stopSearch();
}

void RenameDialog::build(const Theme &theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(Theme::textFont(13, QFont::DemiBold));
    title->setTextFormat(Qt::PlainText);
    layout->addWidget(title);
    layout->addWidget(m_form);
    auto *row = new QHBoxLayout;
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setAccessibleName(tr("Search for references"));
    m_stop->setProperty("bar", true);
    m_stop->setAutoDefault(false);
    row->addWidget(m_found, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    layout->addLayout(row);
    m_places->setColumnCount(3);
    m_places->setHeaderLabels({tr("Place"), tr("Text"), tr("Becomes")});
    m_places->setUniformRowHeights(true);
    m_places->setAccessibleName(tr("Places that refer to it"));
    m_places->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_places->header()->setStretchLastSection(true);
    layout->addWidget(m_places, 1);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_rename->setProperty("primary", true);
    m_rename->setIcon(theme.icon(u"tag"_s, &Tokens::onAccent));
    m_rename->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_rename);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_rename, &QPushButton::clicked, this, &RenameDialog::send);
}

void RenameDialog::stopSearch()
{
    if (const auto search = std::exchange(m_search, nullptr))
        search->stop = true;
    m_watch.stop();
}

void RenameDialog::search()
{
    stopSearch();
    m_search = std::make_shared<files::Search>();
    m_watch.start();
    m_operations.ask<Result<files::RenamePlan>>(
        this,
        [root = m_root, from = m_path, to = m_form->path(), search = m_search](
            const std::atomic_bool &) { return files::planRename(root, from, to, search.get()); },
        [this, search = m_search](const Result<files::RenamePlan> &plan) {
            if (search == m_search)
                take(plan);
        });
}

void RenameDialog::take(const Result<files::RenamePlan> &plan)
{
    stopSearch();
    if (plan) {
        m_plan = *plan;
        fill();
    }
    update();
    if (!plan)
        m_found->setText(messageText(plan.error()));
}

void RenameDialog::fill()
{
    const QSignalBlocker block(m_places);
    m_places->clear();
    QTreeWidgetItem *top = nullptr;
    QString file;
    for (size_t i = 0; i < m_plan->edits.size(); ++i) {
        const ReferenceEdit &edit = m_plan->edits[i];
        if (!top || edit.reference.file != file) {
            file = edit.reference.file;
            top = new QTreeWidgetItem(m_places, {file.sliced(m_root.size() + 1)});
            top->setSizeHint(2, {10, rowHeight});
            top->setFirstColumnSpanned(true);
            top->setFlags(Qt::ItemIsEnabled);
            top->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(
            top, {tr("line %1").arg(edit.reference.where.line), edit.reference.text, edit.newText});
        item->setSizeHint(2, {10, rowHeight}); // the other columns fit their texts
        item->setFont(1, Theme::codeFont());
        item->setFont(2, Theme::codeFont());
        item->setData(0, numberRole, int(i));
        QString note = edit.reference.key;
        if (edit.refused) {
            note = messageText(*edit.refused);
            item->setText(2, tr("stays: %1").arg(note));
            item->setFlags(Qt::ItemIsSelectable);
        } else {
            item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
            if (edit.unsure && !m_left.contains(idOf(edit)))
                note = tr("This file is not one of Azure Machine Learning: it may mean something "
                          "else.");
            item->setCheckState(0, m_left.contains(idOf(edit)) || edit.unsure ? Qt::Unchecked
                                                                              : Qt::Checked);
        }
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, note);
        item->setData(0, Qt::AccessibleDescriptionRole, note);
    }
    m_places->resizeColumnToContents(1);
    m_places->setColumnWidth(1, std::clamp(m_places->columnWidth(1) + 16, 120, 260));
}

void RenameDialog::update()
{
    const bool same = m_form->path() == m_path;
    const bool moves = files::parentOf(m_form->path()) != files::parentOf(m_path);
    const bool renames = files::fileName(m_form->path()) != files::fileName(m_path);
    m_rename->setText(moves && !renames ? tr("Move") : tr("Rename"));
    m_rename->setEnabled(m_plan.has_value() && m_form->isRight() && !same);
    m_progress->setVisible(m_search != nullptr);
    m_stop->setVisible(m_search != nullptr);
    m_places->setVisible(m_plan && !m_plan->edits.empty());
    if (m_search) {
        m_progress->setRange(0, m_search->all);
        m_progress->setValue(m_search->done);
        m_found->setText(tr("Looking for places that refer to it…"));
    } else if (!m_plan) {
        m_found->setText(
            same ? tr("Files that refer to it are changed with it, where you want that.")
            : m_form->isRight()
                ? tr("The search was stopped. Without it nothing is renamed; type again to search.")
                : QString());
    } else if (m_plan->edits.empty()) {
        m_found->setText(tr("No file refers to it."));
    } else {
        m_found->setText(tr("%n place(s) refer to it and are changed where they are ticked:",
                            nullptr, int(m_plan->edits.size())));
    }
}

void RenameDialog::send()
{
    if (!m_plan)
        return;
    std::vector<size_t> chosen;
    for (int i = 0; i < m_places->topLevelItemCount(); ++i)
        for (int j = 0; j < m_places->topLevelItem(i)->childCount(); ++j)
            if (const QTreeWidgetItem *item = m_places->topLevelItem(i)->child(j);
                item->checkState(0) == Qt::Checked)
                chosen.push_back(size_t(item->data(0, numberRole).toInt()));
    Q_EMIT wanted(*m_plan, chosen);
    accept();
}

} // namespace tenon::ui
