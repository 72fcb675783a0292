// From a key or a click in the compute wizard to the rows that are painted, over all sizes in all
// regions: the worst of many seeded changes of filters and sorting. Needs a display
// (packaging/lib/session).
//
//     bench_wizard [--turns 500] [--seed 5]

#include "catalogue/cataloguefile.h"
#include "shell/wizardpage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QQuickItem>
#include <QQuickWidget>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::ui;
using items::SizesModel;

namespace {

double seconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Counts what the page paints.
class Painted final : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

QQuickItem *searchField(QQuickItem *in)
{
    for (QQuickItem *item : in->childItems()) {
        if (item->inherits("QQuickTextInput"))
            return item;
        if (QQuickItem *found = searchField(item))
            return found;
    }
    return nullptr;
}

/// One key or click, as a person who looks for a size makes them; says what it was.
QString change(QRandomGenerator &random, WizardController &wizard, QQuickWidget &quick)
{
    static const QStringList keys{
        u"text"_s,        u"text"_s,     u"region"_s,    u"processor"_s,      u"build"_s,
        u"cores"_s,       u"memory"_s,   u"gpuMemory"_s, u"price"_s,          u"priceKind"_s,
        u"withinQuota"_s, u"isolated"_s, u"rdma"_s,      u"premiumStorage"_s, u"withoutApproval"_s,
        u"hideMisfits"_s, u"category"_s, u"support"_s,   u"retirement"_s,     u"generation"_s,
        u"sort"_s,        u"sort"_s,     u"reset"_s};
    const QString key = keys[random.bounded(int(keys.size()))];
    if (key == u"text") { // a real key, into the field
        const QString text = wizard.need()[u"text"_s].toString();
        if (text.size() > 3)
            QTest::keyClick(&quick, Qt::Key_Backspace);
        else
            QTest::keyClick(&quick, "nacsd"[random.bounded(5)]);
    } else if (key == u"generation") {
        wizard.toggleGeneration(random.bounded(2, catalogue::gpuGenerations));
    } else if (key == u"sort") {
        wizard.sortBy(random.bounded(SizesModel::ColumnCount));
    } else if (key == u"reset") {
        wizard.reset();
    } else if (key == u"region") {
        const QVariantList regions = wizard.regions();
        wizard.set(key, regions[random.bounded(regions.size())].toMap()[u"value"_s]);
    } else if (key == u"price") {
        wizard.set(key, random.bounded(20.));
    } else if (key == u"cores" || key == u"memory" || key == u"gpuMemory") {
        wizard.set(key, random.bounded(64));
    } else if (key == u"build") {
        wizard.set(key, random.bounded(int(wizard.choices()[u"builds"_s].toList().size())));
    } else {
        const QVariant now = wizard.need()[key];
        wizard.set(key, now.typeId() == QMetaType::Bool ? QVariant(!now.toBool())
                                                        : QVariant(random.bounded(4)));
    }
    return key;
}

struct Figure
{
    double wall, gui, all;
};

void tell(const char *name, std::vector<Figure> figures, double Figure::*of)
{
    std::ranges::sort(figures, {}, of);
    std::printf("%-24s median %5.1f ms, 99 %% %5.1f ms, worst %5.1f ms\n", name,
                figures[figures.size() / 2].*of, figures[figures.size() * 99 / 100].*of,
                figures.back().*of);
}

} // namespace

int main(int argc, char **argv)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"turns"_s, u"changes"_s, u"n"_s, u"500"_s},
                       {u"seed"_s, u"of the changes"_s, u"n"_s, u"5"_s},
                       {u"each"_s, u"every change with its figures, tab-separated"_s}});
    parser.addHelpOption();
    parser.process(application);
    QFile file(QStringLiteral(TENON_SOURCE_DIR "/tests/data/catalogue-full.qz"));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    auto data = catalogue::parseCatalogue(qUncompress(file.readAll()));
    if (!data)
        return 1;
    const auto full = std::make_shared<const catalogue::Catalogue>(std::move(*data));
    QStringList regions;
    for (const catalogue::Region &region : full->regions())
        regions << region.name;

    Theme theme;
    theme.apply(application);
    WizardPage page(theme);
    WizardController &wizard = page.controller();
    QObject::connect(&wizard, &WizardController::catalogueWanted, &wizard, [&] {
        wizard.setCatalogue(full, catalogue::Quota::simulated(*full, regions, 100, 48, 64));
    });
    page.resize(1280, 800);
    page.show();
    if (!QTest::qWaitForWindowExposed(&page)
        || !QTest::qWaitFor([&] { return page.findChild<QQuickWidget *>() != nullptr; }, 30'000))
        return 1;
    auto *quick = page.findChild<QQuickWidget *>();
    const auto judged = [&] {
        const SizesModel &sizes = *wizard.sizes();
        return sizes.filter() && !sizes.isBusy() && sizes.need() == sizes.shownNeed();
    };
    if (!QTest::qWaitFor(judged, 30'000))
        return 1;
    wizard.choose(20); // something is chosen, as it mostly is
    quick->setFocus();
    if (QQuickItem *search = searchField(quick->rootObject()))
        search->forceActiveFocus();
    QTest::qWait(300);

    Painted painted;
    quick->installEventFilter(&painted);
    int rendered = 0;
    int paintedAt = 0;
    int shownAt = 0; // renderings before the rows were those asked for
    QObject::connect(
        quick->quickWindow(), &QQuickWindow::afterRendering, &page, [&] { ++rendered; },
        Qt::DirectConnection);
    QObject::connect(wizard.sizes(), &SizesModel::filtered, &page, [&] {
        shownAt = rendered;
        paintedAt = painted.count;
        quick->quickWindow()->update(); // also where no row is another one
    });
    QRandomGenerator random(parser.value(u"seed"_s).toUInt());
    std::vector<Figure> figures;
    std::vector<std::pair<Figure, QString>> worst;
    int unseen = 0;
    for (int turn = parser.value(u"turns"_s).toInt(); turn > 0;) {
        const double gui = seconds(CLOCK_THREAD_CPUTIME_ID);
        const double all = seconds(CLOCK_PROCESS_CPUTIME_ID);
        QElapsedTimer timer;
        timer.start();
        shownAt = -1;
        const catalogue::Need before = wizard.sizes()->need();
        const QString what = change(random, wizard, *quick);
        if (wizard.sizes()->need() == before)
            continue; // nothing was asked anew
        while (shownAt < 0 || rendered == shownAt || !judged())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        // What the scene drew anew is put on the screen by an event that is posted by now. Where it
        // drew nothing anew there is none, and no painting to wait for.
        QCoreApplication::sendPostedEvents();
        unseen += painted.count == paintedAt;
        figures.push_back({double(timer.nsecsElapsed()) / 1e6,
                           (seconds(CLOCK_THREAD_CPUTIME_ID) - gui) * 1e3,
                           (seconds(CLOCK_PROCESS_CPUTIME_ID) - all) * 1e3});
        worst.emplace_back(figures.back(), what);
        --turn;
    }
    std::printf("%zu sizes, %zu size and region rows, %zu changes, %d of them of nothing in view\n",
                full->sizes().size(), full->offers().size(), figures.size(), unseen);
    tell("to the painted rows", figures, &Figure::wall);
    tell("CPU of the GUI thread", figures, &Figure::gui);
    tell("CPU of all threads", figures, &Figure::all);
    std::ranges::sort(worst, std::greater(), [](const auto &turn) { return turn.first.gui; });
    for (const auto &[figure, what] : worst | std::views::take(8))
        std::printf("  %5.1f ms, GUI thread %5.1f, all threads %5.1f: %s\n", figure.wall,
                    figure.gui, figure.all, qPrintable(what));
    if (parser.isSet(u"each"_s))
        for (const auto &[figure, what] : worst)
            std::printf("%s\t%.2f\t%.2f\t%.2f\n", qPrintable(what), figure.wall, figure.gui,
                        figure.all);
    return 0;
}
