// Measures the window in its own process: from an action to what it shows, painted. Prints a line
// of JSON.
//   bench_window WORKSPACE FOLDER     a workspace with many jobs; an empty folder it may fill with
//   files
#include "editor/sourceedit.h"
#include "items/jobsmodel.h"
#include "shell/commandpalette.h"
#include "shell/languages.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "workspace/filepage.h"
#include "workspace/workspacetree.h"

#include <KSyntaxHighlighting/Repository>

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPaintEvent>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::ui;

namespace {

constexpr int minute = 60'000;

/// The longest time the event loop was held up since begin().
class Held final : public QObject
{
public:
    Held()
    {
        auto *loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, [this] { m_clock.start(); });
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (m_clock.isValid())
                m_longest = std::max(m_longest, m_clock.nsecsElapsed());
        });
    }
    void begin() { m_longest = 0; }
    [[nodiscard]] double milliseconds() const { return double(m_longest) / 1e6; }

private:
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

/// Milliseconds of `act` until `widget` has painted what `done` says is there.
double timeOf(
    QWidget *widget, const std::function<void()> &act,
    const std::function<bool()> &done = [] { return true; })
{
    struct Painted final : QObject
    {
        bool eventFilter(QObject *, QEvent *event) override
        {
            seen = seen || event->type() == QEvent::Paint;
            return false;
        }
        bool seen = false;
    } painted;
    QElapsedTimer clock;
    clock.start();
    act();
    while (!done() && clock.elapsed() < minute)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    widget->installEventFilter(&painted);
    widget->update();
    while (!painted.seen && clock.elapsed() < minute)
        QCoreApplication::processEvents();
    return double(clock.nsecsElapsed()) / 1e6;
}

double median(QList<double> times)
{
    std::ranges::sort(times);
    return times.isEmpty() ? -1 : times.at(times.size() / 2);
}

/// The loop runs on and blocks where nothing is to do, as it does under a person's hands.
void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

bool until(const std::function<bool()> &done)
{
    for (int waited = 0; waited < minute && !done(); waited += 20)
        wait(20);
    return done();
}

void quiet()
{
    wait(300); // what was begun ends before the next thing is measured
}

QByteArray longYaml(int lines)
{
    QByteArray text = "type: pipeline\njobs:\n";
    for (int i = 0, written = 2; written < lines; ++i, written += 5)
        text += "  step_" + QByteArray::number(i)
                + ":\n    type: command\n    command: echo ${{inputs.word}}\n    inputs:\n      "
                  "word: \"one\" # a comment\n";
    return text;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

struct Bench
{
    QTemporaryDir home;
    Theme theme;
    Settings settings{home.path() + u"/studio.json"_s};
    Languages languages;
    items::Workspace workspace;
    KSyntaxHighlighting::Repository syntax;
    std::unique_ptr<MainWindow> window;
    Held held;
    QJsonObject figures;

    Bench()
    {
        theme.apply(*qApp);
        window = std::make_unique<MainWindow>(theme, settings, languages, workspace, syntax);
        window->resize(1600, 1000);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
    }

    void jobs(const QString &folder)
    {
        window->openWorkspace(folder);
        quiet();
        QList<double> opened, sorted, filtered;
        for (int i = 0; i < 20; ++i) {
            QTreeView *view = nullptr;
            const auto rows = [&view] { return view && view->model()->rowCount() > 0; };
            opened.append(timeOf(
                window.get(),
                [&] {
                    window->showJobs({});
                    view = window->currentPage()->findChild<QTreeView *>();
                },
                rows));
            quiet();
            const auto other = [&](const std::function<void()> &act) {
                bool loaded = false;
                auto *model = qobject_cast<items::JobsModel *>(view->model());
                const auto link = QObject::connect(model, &items::JobsModel::loaded, model,
                                                   [&loaded] { loaded = true; });
                const double took = timeOf(view->viewport(), act, [&loaded] { return loaded; });
                QObject::disconnect(link);
                return took;
            };
            // The columns that are there without metrics, one after the other.
            sorted.append(
                other([&] { view->header()->setSortIndicator(i % 3, Qt::AscendingOrder); }));
            QLineEdit *text = window->currentPage()->findChild<QLineEdit *>();
            filtered.append(other([&] { text->setText(u"many_%1"_s.arg(i)); }));
            window->action("file.close-tab")->trigger();
            quiet();
        }
        figures[u"jobs_open"_s] = median(opened);
        figures[u"jobs_sort"_s] = median(sorted);
        figures[u"jobs_filter"_s] = median(filtered);
    }

    void tree(const QString &folder)
    {
        QDir().mkpath(folder + u"/ten"_s);
        QDir().mkpath(folder + u"/fifty"_s);
        for (int i = 0; i < 10'000; ++i)
            write(folder + u"/ten/part_%1.txt"_s.arg(i), "x");
        for (int i = 0; i < 40'000; ++i)
            write(folder + u"/fifty/file_%1.txt"_s.arg(i), "x");
        window->openWorkspace(folder);
        WorkspaceTree &shown = window->tree();
        QTreeView *view = shown.view();
        shown.showInFiles(folder + u"/ten/part_5.txt"_s);
        const auto index
            = [&] { return shown.model().indexOf(u"file/"_s + folder + u"/ten/part_5.txt"_s); };
        const auto parent = [&] {
            QModelIndex current = view->currentIndex();
            return current.parent();
        };
        if (!QTest::qWaitFor([&] { return view->model()->rowCount(parent()) == 10'000; }, minute))
            qWarning("the folder of 10,000 files was not listed (%d rows)",
                     view->model()->rowCount(parent()));
        Q_UNUSED(index)
        const QPersistentModelIndex ten = parent();
        QList<double> expanded;
        for (int i = 0; i < 20; ++i) {
            view->collapse(ten);
            quiet();
            expanded.append(timeOf(view->viewport(), [&] { view->expand(ten); }));
        }
        figures[u"tree_expand"_s] = median(expanded);
        auto *filter = shown.findChild<QLineEdit *>();
        QList<double> keys;
        for (const char *word : {"part_12", "file_39", "_7"}) {
            filter->clear();
            wait(1500);
            for (const char *c = word; *c; ++c) {
                keys.append(timeOf(view->viewport(), [&] { QTest::keyClick(filter, *c); }));
                wait(1000); // what the search in folders finds comes in slices
            }
        }
        filter->clear();
        figures[u"tree_filter"_s] = median(keys);
        figures[u"tree_filter_worst"_s] = *std::ranges::max_element(keys);
    }

    void palette()
    {
        QList<PaletteEntry> entries;
        for (int i = 0; i < 50'000; ++i)
            entries.append(
                {u"component_%1_for_training"_s.arg(i), u"pipelines/part"_s, {}, {}, 2, [] {}});
        auto &palette = window->palette_();
        palette.open(entries);
        quiet();
        auto *edit = palette.findChild<QLineEdit *>();
        QList<double> keys;
        for (const char *word : {"comp49fortrain", "training", "cft1234"}) {
            edit->clear();
            quiet();
            for (const char *c = word; *c; ++c)
                keys.append(timeOf(&palette, [&] { QTest::keyClick(edit, *c); }));
        }
        figures[u"palette_key"_s] = median(keys);
        figures[u"palette_worst"_s] = *std::ranges::max_element(keys);
        QTest::keyClick(edit, Qt::Key_Escape);
    }

    void editor(const QString &folder, int lines)
    {
        const QString path = folder + u"/long_%1.yml"_s.arg(lines);
        write(path, longYaml(lines));
        window->openWorkspace(folder);
        quiet();
        held.begin();
        window->openFile(path);
        auto *page = qobject_cast<FilePage *>(window->currentPage());
        if (!page || !until([&] { return page->editor().document()->blockCount() >= lines; }))
            qWarning("the file of %d lines was not shown", lines);
        wait(3000);
        const QString name = u"yaml_%1_"_s.arg(lines);
        figures[name + u"open"_s] = held.milliseconds();
        held.begin();
        for (const char *c = "comment: typed here"; *c; ++c) {
            QTest::keyClick(&page->editor(), *c);
            wait(20);
        }
        wait(1500);
        figures[name + u"typing"_s] = held.milliseconds();
        held.begin();
        theme.choose(theme.tokens().dark ? Theme::Choice::Light : Theme::Choice::Dark);
        wait(2000);
        figures[name + u"theme"_s] = held.milliseconds();
        page->editor().undoStep();
        while (page->isModified() && page->file().document().canUndo())
            page->editor().undoStep();
        window->action("file.close-tab")->trigger();
        quiet();
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3)
        qFatal("bench_window WORKSPACE FOLDER [PART…]");
    const auto wanted = [parts = arguments.sliced(3)](const QString &part) {
        return parts.isEmpty() || parts.contains(part);
    };
    Bench bench;
    if (wanted(u"jobs"_s))
        bench.jobs(arguments.at(1));
    if (wanted(u"palette"_s))
        bench.palette();
    QTemporaryDir texts;
    for (const int lines : {45'000, 270'000})
        if (wanted(u"editor"_s))
            bench.editor(texts.path(), lines);
    if (wanted(u"tree"_s))
        bench.tree(arguments.at(2));
    QTextStream(stdout) << QJsonDocument(bench.figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
