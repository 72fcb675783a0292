// Takes the pictures of the manual from the real window; packaging/manual-shots calls it.
//   tenon-manual-shots OUTPUT WORKSPACE PIPELINE JOB LANGUAGE [dark]
#include "fixture.h"

#include "runs/jobpage.h"
#include "runs/submitpanel.h"
#include "shell/aboutdialog.h"
#include "shell/manualpage.h"
#include "workspace/filepage.h"
#include "workspace/workspacetree.h"

#include <QDockWidget>
#include <QTabBar>
#include <QTreeView>

namespace {

constexpr int patient = 30'000; // ms, for what a worker reads

struct Studio
{
    Theme theme;
    QTemporaryDir home;
    Settings settings{home.path() + u"/studio.json"_s};
    Languages languages;
    items::Workspace workspace;
    KSyntaxHighlighting::Repository syntax;
    std::unique_ptr<MainWindow> window;
};

// What is drawn late (curves, pictures, a layout) is there once nothing has changed for a while.
QImage settled(QWidget *widget)
{
    QImage last;
    for (int same = 0, tries = 0; same < 4 && tries < 60; ++tries) {
        QTest::qWait(150);
        const QImage now = widget->grab().toImage();
        same = now == last ? same + 1 : 0;
        last = now;
    }
    return last;
}

bool save(QWidget *widget, const QString &folder, const QString &name, bool dark)
{
    const QString file = folder + u'/' + name + (dark ? u"-dark.png"_s : u".png"_s);
    const bool done = settled(widget).convertToFormat(QImage::Format_RGB888).save(file, "PNG", 0);
    if (!done)
        qCritical("Cannot write %s", qPrintable(file));
    return done;
}

template <typename T> bool waitFor(T &&predicate)
{
    return QTest::qWaitFor(std::forward<T>(predicate), patient);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationVersion(u"0.1.0"_s);
    const QStringList words = QApplication::arguments();
    if (words.size() < 6) {
        qCritical("Usage: tenon-manual-shots OUTPUT WORKSPACE PIPELINE JOB LANGUAGE [dark]");
        return 2;
    }
    const QString &out = words[1], &folder = words[2], &pipelineFile = words[3], &job = words[4];
    const bool dark = words.value(6) == u"dark"_s;
    Studio s;
    s.settings.setLanguage(words[5]);
    s.languages.use(words[5]);
    s.theme.choose(dark ? Theme::Choice::Dark : Theme::Choice::Light);
    s.theme.apply(app);
    s.window
        = std::make_unique<MainWindow>(s.theme, s.settings, s.languages, s.workspace, s.syntax);
    MainWindow &window = *s.window;
    window.resize(1280, 800);
    window.show();
    window.openWorkspace(folder);
    bool done = waitFor([&] { return !s.workspace.files().isEmpty(); });
    done = save(&window, out, u"home"_s, dark) && done;

    const QString path = folder + u'/' + pipelineFile;
    window.openFile(path);
    window.tree().select(u"file/"_s + path);
    done = save(&window, out, u"workspace"_s, dark) && done;
    if (auto *page = qobject_cast<FilePage *>(window.currentPage())) {
        page->setView(FilePage::View::Both);
        done = save(page, out, u"designer"_s, dark) && done;
        page->setView(FilePage::View::Text);
        done = save(page, out, u"editor"_s, dark) && done;
    }

    window.action("compute.new")->trigger();
    done = save(window.currentPage(), out, u"wizard"_s, dark) && done;
    window.submit(path);
    QWidget *form = nullptr;
    done = waitFor([&] {
               form = window.findChild<SubmitPanel *>();
               return form && form->isVisible();
           })
           && done;
    if (form) {
        done = save(form, out, u"submit"_s, dark) && done;
        form->close();
    }

    window.openJob(job);
    done = waitFor([&] {
               auto *page = qobject_cast<JobPage *>(window.currentPage());
               return page && page->bundle();
           })
           && done;
    done = save(&window, out, u"job"_s, dark) && done;
    // Not in the manual, but to be looked at.
    if (words.contains(u"manual"_s)) {
        window.action("help.about")->trigger();
        if (QWidget *about = window.findChild<AboutDialog *>()) {
            done = save(about, out, u"manual-about"_s, dark) && done;
            about->close();
        }
        window.showManual(u"keyboard"_s);
        done = save(&window, out, u"manual"_s, dark) && done;
        window.showManual(u"job-page"_s);
        done = save(&window, out, u"manual2"_s, dark) && done;
        window.showManual(u"submitting"_s);
        done = save(&window, out, u"manual3"_s, dark) && done;
    }
    return done ? 0 : 1;
}
