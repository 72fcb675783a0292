#include "files/operations.h"

namespace tenon::files {

namespace {

constexpr size_t mostChanges = 50;

} // namespace

Operations::Operations(QObject *parent)
    : QObject(parent)
    , m_lane(this)
    , m_stop(std::make_shared<std::atomic_bool>(false))
{
}

Operations::~Operations()
{
    m_stop->store(true);
}

const Change *Operations::last() const
{
    return m_changes.empty() ? nullptr : &m_changes.back();
}

void Operations::forget()
{
    m_changes.clear();
}

void Operations::run(QObject *context, std::function<Result<Change>()> operation,
                     std::function<void(const Change &)> finished,
                     std::function<void(const Error &)> failed)
{
    ask<Result<Change>>(
        this, [operation = std::move(operation)](const std::atomic_bool &) { return operation(); },
        [this, guard = QPointer<QObject>(context), finished = std::move(finished),
         failed = std::move(failed)](Result<Change> change) {
            if (!change) {
                if (guard && failed)
                    failed(change.error());
                return;
            }
            if (!change->isEmpty())
                m_changes.push_back(*change);
            if (m_changes.size() > mostChanges)
                m_changes.erase(m_changes.begin());
            Q_EMIT done(*change);
            if (guard && finished)
                finished(*change);
        });
}

void Operations::undo(QObject *context, std::function<void(const Change &)> finished,
                      std::function<void(const Error &)> failed)
{
    if (!canUndo())
        return;
    m_undoing = true;
    const Change change = m_changes.back();
    m_changes.pop_back();
    ask<Result<>>(
        this, [change](const std::atomic_bool &) { return files::undo(change); },
        [this, change, guard = QPointer<QObject>(context), finished = std::move(finished),
         failed = std::move(failed)](Result<> result) {
            m_undoing = false;
            if (!result) {
                m_changes.push_back(change);
                if (guard && failed)
                    failed(result.error());
                return;
            }
            Q_EMIT undone(change);
            if (guard && finished)
                finished(change);
        });
}

} // namespace tenon::files
