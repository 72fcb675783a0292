#include "shell/actions.h"

#include <QWidget>

namespace tenon::ui {

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

QAction *Actions::add(const QByteArray &id, std::function<QString()> text,
                      const QKeySequence &shortcut, const QIcon &icon, std::function<void()> run)
{
    Q_ASSERT(!m_byId.contains(id));
    auto *action = new QAction(icon, text(), this);
    action->setObjectName(QString::fromLatin1(id));
    if (run)
        connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_window->addAction(action);
    m_byId.insert(id, m_entries.size());
    m_entries.append({id, std::move(text), shortcut, action, true});
    applyShortcut(m_entries.last());
    return action;
}

void Actions::applyShortcut(const Entry &entry)
{
    const QJsonValue own = m_chosen.value(QLatin1StringView(entry.id));
    entry.action->setShortcut(
        own.isString() ? QKeySequence::fromString(own.toString(), QKeySequence::PortableText)
                       : entry.shortcut);
}

void Actions::useShortcuts(const QJsonObject &chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    for (const Entry &entry : std::as_const(m_entries))
        applyShortcut(entry);
    Q_EMIT shortcutsChanged();
}

const Actions::Entry *Actions::owner(const QKeySequence &shortcut, const QByteArray &except) const
{
    if (shortcut.isEmpty())
        return nullptr;
    for (const Entry &entry : m_entries)
        if (entry.id != except && entry.action->shortcut() == shortcut)
            return &entry;
    return nullptr;
}

void Actions::hideFromPalette(const QByteArray &id)
{
    if (const auto it = m_byId.find(id); it != m_byId.end())
        m_entries[*it].inPalette = false;
}

QAction *Actions::action(const QByteArray &id) const
{
    const auto it = m_byId.find(id);
    return it == m_byId.end() ? nullptr : m_entries.at(*it).action;
}

void Actions::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setText(entry.text());
}

} // namespace tenon::ui
