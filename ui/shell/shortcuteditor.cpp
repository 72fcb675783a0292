#include "shell/shortcuteditor.h"

#include "shell/actions.h"
#include "shell/settings.h"
#include "widgets/small.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int rowHeight = 26;

QString plain(QString text)
{
    return text.remove(u'&');
}

} // namespace

ShortcutEditor::ShortcutEditor(Actions &actions, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_set(new QPushButton(tr("Set"), this))
    , m_none(new QPushButton(tr("No shortcut"), this))
    , m_reset(new QPushButton(tr("Default"), this))
    , m_resetAll(new QPushButton(tr("Reset all"), this))
    , m_conflict(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_filter->setPlaceholderText(tr("Filter by name or keys"));
    m_filter->setAccessibleName(tr("Filter the shortcuts"));
    m_filter->setClearButtonEnabled(true);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Action"), tr("Shortcut")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Shortcuts"));
    m_list->setMinimumHeight(240);
    m_keys->setMaximumSequenceLength(1);
    m_keys->setClearButtonEnabled(true);
    m_keys->setAccessibleName(tr("New shortcut"));
    if (auto *edit = m_keys->findChild<QLineEdit *>())
        edit->setAccessibleName(tr("New shortcut"));
    m_conflict->setProperty("warnWord", true);
    m_conflict->setWordWrap(true);
    m_conflict->setObjectName(u"conflict"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_keys, 1);
    for (QPushButton *button : {m_set, m_none, m_reset})
        row->addWidget(button);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_conflict);
    layout->addWidget(m_resetAll, 0, Qt::AlignLeft);

    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutEditor::fill);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_keys->setFocus(); });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::check);
    connect(m_set, &QPushButton::clicked, this, &ShortcutEditor::assign);
    connect(m_none, &QPushButton::clicked, this, [this] { store(currentId(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        QJsonObject own = m_settings.shortcuts();
        own.remove(QLatin1StringView(currentId()));
        m_settings.setShortcuts(own);
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] { m_settings.setShortcuts({}); });
    connect(&actions, &Actions::shortcutsChanged, this, &ShortcutEditor::fill);
    fill();
}

QByteArray ShortcutEditor::currentId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, idRole).toByteArray() : QByteArray();
}

void ShortcutEditor::select(const QByteArray &id)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->data(0, idRole).toByteArray() == id)
            m_list->setCurrentItem(m_list->topLevelItem(i));
}

void ShortcutEditor::fill()
{
    const QByteArray current = currentId();
    const QString filter = m_filter->text().trimmed();
    const QJsonObject own = m_settings.shortcuts();
    const QSignalBlocker block(m_list);
    m_list->clear();
    for (const Actions::Entry &entry : m_actions.entries()) {
        const QString name = plain(entry.action->text());
        const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        if (!name.contains(filter, Qt::CaseInsensitive)
            && !keys.contains(filter, Qt::CaseInsensitive))
            continue;
        auto *item = new QTreeWidgetItem({name, keys});
        item->setIcon(0, entry.action->icon());
        item->setData(0, idRole, entry.id);
        item->setSizeHint(0, {0, rowHeight});
        if (own.contains(QLatin1StringView(entry.id))) {
            QFont font = item->font(1);
            font.setBold(true);
            item->setFont(1, font);
            item->setToolTip(1, tr("Changed by you; at first: %1")
                                    .arg(entry.shortcut.isEmpty()
                                             ? tr("none")
                                             : entry.shortcut.toString(QKeySequence::NativeText)));
        }
        m_list->addTopLevelItem(item);
        if (entry.id == current || m_list->topLevelItemCount() == 1)
            m_list->setCurrentItem(item);
    }
    m_resetAll->setEnabled(!own.isEmpty());
    showCurrent();
}

void ShortcutEditor::showCurrent()
{
    const QByteArray id = currentId();
    const QAction *action = m_actions.action(id);
    const QSignalBlocker block(m_keys);
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_keys->setEnabled(action);
    m_none->setEnabled(action && !action->shortcut().isEmpty());
    m_reset->setEnabled(m_settings.shortcuts().contains(QLatin1StringView(id)));
    check();
}

void ShortcutEditor::check()
{
    const QByteArray id = currentId();
    const QAction *action = m_actions.action(id);
    const QKeySequence keys = m_keys->keySequence();
    const Actions::Entry *owner = m_actions.owner(keys, id);
    m_set->setEnabled(action && keys != action->shortcut());
    m_set->setText(owner ? tr("Reassign") : tr("Set"));
    m_conflict->setVisible(owner);
    m_conflict->setText(
        owner ? tr("%1 belongs to “%2”, which would have none then.")
                    .arg(keys.toString(QKeySequence::NativeText), plain(owner->action->text()))
              : QString());
}

void ShortcutEditor::assign()
{
    store(currentId(), m_keys->keySequence());
}

void ShortcutEditor::store(const QByteArray &id, const QKeySequence &shortcut)
{
    if (!m_actions.action(id))
        return;
    QJsonObject own = m_settings.shortcuts();
    const auto put = [&](const QByteArray &of, const QKeySequence &keys) {
        for (const Actions::Entry &entry : m_actions.entries())
            if (entry.id == of && entry.shortcut == keys)
                return own.remove(QLatin1StringView(of));
        own[QLatin1StringView(of)] = keys.toString(QKeySequence::PortableText);
    };
    if (const Actions::Entry *owner = m_actions.owner(shortcut, id))
        put(owner->id, {});
    put(id, shortcut);
    m_settings.setShortcuts(own);
}

} // namespace tenon::ui
