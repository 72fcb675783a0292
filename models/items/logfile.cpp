#include "items/logfile.h"

#include <QThread>
#include <QTimer>

#include <mutex>
#include <optional>

namespace tenon::items {

/// Lives on the log's thread. Questions wait in a slot each, so the newest overtakes.
class LogFile::Worker final : public QObject
{
public:
    explicit Worker(LogFile *owner)
        : m_owner(owner)
    {
    }

    void open(const QString &path, const QString &times)
    {
        m_index.reset();
        m_find = {};
        m_last = {};
        if (!path.isEmpty())
            m_index = std::make_unique<LogIndex>(path, times);
        look();
    }

    void setLive(bool live)
    {
        if (!m_timer) {
            m_timer = new QTimer(this);
            m_timer->setInterval(50);
            connect(m_timer, &QTimer::timeout, this, &Worker::look);
        }
        live ? m_timer->start() : m_timer->stop();
        look();
    }

    void look()
    {
        if (!m_index)
            return;
        const bool more = m_index->grow(32LL << 20);
        if (const LogSize now = m_index->size(); now != m_last) {
            m_last = now;
            Q_EMIT m_owner->sizeChanged(now);
            goOnFinding();
        }
        if (more)
            QMetaObject::invokeMethod(this, &Worker::look, Qt::QueuedConnection);
    }

    void answerRows()
    {
        qint64 first = 0;
        int count = 0;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_count == 0)
                return;
            first = m_first;
            count = std::exchange(m_count, 0);
        }
        if (m_index)
            Q_EMIT m_owner->rowsRead(first, m_index->rows(first, count));
    }

    void startFind(const LogIndex::Find &what, int ticket)
    {
        m_find = what;
        m_ticket = ticket;
        m_from = 0;
        goOnFinding();
    }

    void goOnFinding()
    {
        if (!m_index || m_find.text.isEmpty() || m_finding)
            return;
        m_finding = true;
        QMetaObject::invokeMethod(this, &Worker::findSlice, Qt::QueuedConnection);
    }

    void findSlice()
    {
        m_finding = false;
        if (!m_index || m_find.text.isEmpty())
            return;
        QString problem;
        // The row at the end may be unfinished: look at it again when it grew.
        const QList<qint64> rows = m_index->find(m_find, m_from, 8LL << 20, problem);
        const bool done = m_from >= m_index->size().bytes || !problem.isEmpty();
        if (!problem.isEmpty())
            m_find.text.clear();
        Q_EMIT m_owner->found(m_ticket, rows, done, problem);
        if (!done)
            goOnFinding();
    }

    void rowAtTime(qint64 us)
    {
        if (m_index)
            Q_EMIT m_owner->rowAtTime(us, m_index->rowAtTime(us));
    }

    void startText(qint64 first, qint64 last, qint64 most, int ticket)
    {
        const bool under = m_text.has_value();
        m_text = Text{first, last, most, ticket, {}, 0};
        if (!under)
            textSlice();
    }

    std::mutex m_mutex;
    qint64 m_first = 0;
    int m_count = 0;

private:
    struct Text
    {
        qint64 next, last, most;
        int ticket;
        QString text;
        qint64 rows;
    };

    /// Some rows at a time: what is seen goes on being read meanwhile.
    void textSlice()
    {
        Text &text = *m_text;
        const int count = int(std::min<qint64>(rowsASlice, text.last - text.next + 1));
        const QList<LogRow> rows
            = m_index && count > 0 ? m_index->rows(text.next, count) : QList<LogRow>();
        bool whole = true;
        for (const LogRow &row : rows) {
            if (text.rows > 0 && text.text.size() + 1 + row.text.size() > text.most) {
                whole = false;
                break;
            }
            if (text.rows > 0)
                text.text += u'\n';
            text.text += row.text;
            ++text.rows;
        }
        text.next += rows.size();
        if (whole && !rows.isEmpty() && text.next <= text.last) {
            QMetaObject::invokeMethod(this, &Worker::textSlice, Qt::QueuedConnection);
            return;
        }
        const Text done = std::move(*m_text);
        m_text.reset();
        Q_EMIT m_owner->textRead(done.ticket, done.text, done.rows, whole);
    }

    static constexpr qint64 rowsASlice = 4096;
    std::optional<Text> m_text;
    LogFile *m_owner;
    QTimer *m_timer = nullptr;
    std::unique_ptr<LogIndex> m_index;
    LogSize m_last;
    LogIndex::Find m_find;
    int m_ticket = 0;
    qint64 m_from = 0;
    bool m_finding = false;
};

LogFile::LogFile(QObject *parent)
    : QObject(parent)
    , m_thread(new QThread(this))
    , m_worker(new Worker(this))
{
    qRegisterMetaType<LogSize>();
    qRegisterMetaType<QList<LogRow>>();
    m_thread->setObjectName(QStringLiteral("log"));
    m_worker->moveToThread(m_thread);
    m_thread->start();
}

LogFile::~LogFile()
{
    m_thread->quit();
    m_thread->wait();
    delete m_worker;
}

void LogFile::open(const QString &path, const QString &timesPath)
{
    m_path = path;
    QMetaObject::invokeMethod(m_worker,
                              [w = m_worker, path, timesPath] { w->open(path, timesPath); });
}

void LogFile::setLive(bool live)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, live] { w->setLive(live); });
}

void LogFile::poke()
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker] { w->look(); });
}

void LogFile::request(qint64 first, int count)
{
    {
        const std::scoped_lock lock(m_worker->m_mutex);
        m_worker->m_first = first;
        m_worker->m_count = count;
    }
    QMetaObject::invokeMethod(m_worker, [w = m_worker] { w->answerRows(); });
}

void LogFile::find(const LogIndex::Find &what, int ticket)
{
    QMetaObject::invokeMethod(m_worker,
                              [w = m_worker, what, ticket] { w->startFind(what, ticket); });
}

void LogFile::requestText(qint64 first, qint64 last, qint64 mostCharacters, int ticket)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, first, last, mostCharacters, ticket] {
        w->startText(first, last, mostCharacters, ticket);
    });
}

void LogFile::requestRowAtTime(qint64 timeUs)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, timeUs] { w->rowAtTime(timeUs); });
}

} // namespace tenon::items
