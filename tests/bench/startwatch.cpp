// Loaded into a program by `tests/bench/run`: writes, in ns of CLOCK_MONOTONIC, when its window is
// painted and the loop takes events again, and each time the loop was held up for longer than ever
// before.
//   BENCH_OUT    the file it writes to: "ready NS" and "held NS" lines
//   BENCH_WAITS  "tree": ready is when a tree in the window shows rows of the database; else the
//   first painting
#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QFile>
#include <QPaintEvent>
#include <QTimer>
#include <QTreeView>

#include <time.h>

namespace {

qint64 now()
{
    timespec at{};
    ::clock_gettime(CLOCK_MONOTONIC, &at);
    return qint64(at.tv_sec) * 1'000'000'000 + at.tv_nsec;
}

class Watch final : public QObject
{
public:
    Watch()
        : m_out(qEnvironmentVariable("BENCH_OUT"))
        , m_tree(qgetenv("BENCH_WAITS") == "tree")
    {
        m_out.open(QIODevice::WriteOnly | QIODevice::Append);
        qApp->installEventFilter(this);
        auto *loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, [this] { m_awake = now(); });
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (!m_ready || m_awake == 0)
                return;
            const qint64 held = now() - m_awake;
            if (held > m_longest)
                write("held", m_longest = held);
        });
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (!m_ready && event->type() == QEvent::Paint && isIt(object)) {
            m_ready = true;
            // After the painting, when the next event is taken.
            QTimer::singleShot(0, this, [this] { write("ready", now()); });
        }
        return false;
    }

private:
    bool isIt(QObject *object) const
    {
        if (!m_tree)
            return object->isWidgetType() && static_cast<QWidget *>(object)->isVisible();
        const auto *view = qobject_cast<QTreeView *>(object->parent());
        if (!view || !view->model())
            return false;
        const auto *model = view->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (view->isExpanded(model->index(row, 0)) && model->rowCount(model->index(row, 0)) > 0
                && model->index(0, 0, model->index(row, 0)).data().toString()
                       == QStringLiteral("bench"))
                return true;
        return false;
    }
    void write(const char *what, qint64 value)
    {
        m_out.write(QByteArray(what) + ' ' + QByteArray::number(value) + '\n');
        m_out.flush();
    }

    QFile m_out;
    bool m_tree;
    bool m_ready = false;
    qint64 m_awake = 0;
    qint64 m_longest = 0;
};

void begin()
{
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        new Watch; // for as long as the program runs
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(begin)
