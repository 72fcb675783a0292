// What keeps the languages whole: a made-up one that is longer and all accents, a window from right
// to left, glyphs for every letter, and what Qt itself says.
#include "fixture.h"

#include "catalogue/known.h"
#include "designer/designer.h"
#include "graph/document.h"
#include "runs/jobpage.h"
#include "runs/submitpanel.h"
#include "shell/aboutdialog.h"
#include "shell/manual.h"
#include "workspace/filepage.h"
#include "workspace/workspacetree.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QDockWidget>
#include <QFileDialog>
#include <QGlyphRun>
#include <QGridLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLibraryInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QQuickItem>
#include <QQuickWidget>
#include <QRawFont>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <QToolBar>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>
#include <QXmlStreamReader>

#include <functional>

namespace {

constexpr QChar mark = u'⟦'; // begins every translated text of the made-up language
constexpr QChar endMark = u'⟧';

/// A language made of English: accents on every vowel, a third longer, in brackets. Placeholders,
/// mnemonics and tags stay.
class PseudoTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int) const override
    {
        const QByteArray from(context);
        // Names of keys are read back by Qt; what a context gives as data is no sentence.
        if (from == "QShortcut" || from == "QLocale" || !source || !*source)
            return {};
        // Qt asks by this for the direction of the language.
        if (from == "QGuiApplication" && QByteArray(source) == "QT_LAYOUT_DIRECTION")
            return {};
        const QString text = QString::fromUtf8(source);
        static const QString plain = u"aeiouyAEIOUYcnszl"_s;
        static const QString accented = u"áéíóúýÁÉÍÓÚÝçñšžł"_s;
        QString made(mark);
        int letters = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            qsizetype skip = 0;
            if (c == u'<')
                skip = text.indexOf(u'>', i) - i + 1;
            else if (c == u'%' && text.mid(i, 2) == u"%{"_s)
                skip = text.indexOf(u'}', i) - i + 1;
            else if (c == u'%')
                skip = text.mid(i + 1, 1) == u"L"_s ? 3 : 2;
            if (skip > 0) {
                made += text.mid(i, skip);
                i += skip - 1;
                continue;
            }
            const qsizetype at = plain.indexOf(c);
            made += at < 0 ? c : accented[at];
            letters += c.isLetter() ? 1 : 0;
        }
        return made + QString(letters / 3, u'ł') + endMark;
    }
};

QString bare(const QString &text)
{
    QString made
        = Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    return made.remove(u'&').trimmed();
}

using Texts = QList<std::pair<QString, QString>>; // where, text

QString nameOf(const QObject *object)
{
    QStringList names;
    for (; object && names.size() < 4; object = object->parent())
        names.prepend(QString::fromLatin1(object->metaObject()->className()).section(u"::"_s, -1)
                      + (object->objectName().isEmpty() ? QString() : u'#' + object->objectName()));
    return names.join(u" > "_s);
}

void textsOfItem(const QQuickItem *item, Texts &texts)
{
    if (!item->isVisible())
        return;
    if (const QVariant text = item->property("text"); text.isValid())
        texts.append({QString::fromLatin1(item->metaObject()->className()), bare(text.toString())});
    for (const QQuickItem *child : item->childItems())
        textsOfItem(child, texts);
}

void textsOfModel(const QAbstractItemModel *model, const QModelIndex &parent, const QString &where,
                  int mostColumns, Texts &texts)
{
    constexpr int mostRows = 40;
    if (!model)
        return;
    for (int row = 0; row < std::min(mostRows, model->rowCount(parent)); ++row) {
        for (int column = 0; column < std::min(mostColumns, model->columnCount(parent)); ++column)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
                const QVariant text = model->index(row, column, parent).data(role);
                if (text.typeId() == QMetaType::QString && !bare(text.toString()).isEmpty())
                    texts.append({where, bare(text.toString())});
            }
        textsOfModel(model, model->index(row, 0, parent), where, mostColumns, texts);
    }
}

/// Everything a person can read in `root` or be told about it.
Texts textsOf(const QWidget *root, bool hidden = false)
{
    Texts texts;
    const auto add = [&texts](const QWidget *widget, const QString &text) {
        if (!bare(text).isEmpty())
            texts.append({nameOf(widget), bare(text)});
    };
    QList<const QWidget *> widgets{root};
    for (const QWidget *widget : root->findChildren<const QWidget *>())
        widgets.append(widget);
    for (const QWidget *widget : widgets) {
        if (!hidden && !widget->isVisible())
            continue;
        add(widget, widget->toolTip());
        add(widget, widget->accessibleName());
        if (widget->isWindow())
            add(widget, widget->windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(widget, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(widget, button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(widget, group->title());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            add(widget, edit->placeholderText());
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < combo->count(); ++i)
                add(widget, combo->itemText(i));
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i) {
                add(widget, tabs->tabText(i));
                add(widget, tabs->tabToolTip(i));
            }
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            if (header->model() && header->orientation() == Qt::Horizontal)
                for (int i = 0; i < header->count(); ++i)
                    add(widget,
                        header->model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        } else if (const auto *menuBar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : menuBar->actions())
                add(widget, action->text());
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            // Files and values are the person's own; captions are ours.
            const bool values = view->inherits("tenon::ui::PropertyList");
            if (!view->inherits("QTreeWidget"))
                textsOfModel(view->model(), view->rootIndex(), nameOf(view), values ? 1 : 99,
                             texts);
        } else if (const auto *quick = qobject_cast<const QQuickWidget *>(widget)) {
            if (quick->rootObject())
                textsOfItem(quick->rootObject(), texts);
        }
    }
    return texts;
}

/// A workspace in which a job of two steps ran, with settings and an engine of its own.
struct RunWorkspace
{
    Fixture f;
    QTemporaryDir state;

    bool tenon(const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral(TENON_BIN_DIR "/tenon"),
                      QStringList{u"--workspace"_s, f.folder.path()} + words);
        return process.waitForFinished(int(std::chrono::milliseconds(patience).count()))
               && process.exitCode() == 0;
    }
    void prepare()
    {
        QDir(state.path()).mkpath(u"run"_s);
        QFile::setPermissions(state.filePath(u"run"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", state.filePath(u"run"_s).toUtf8());
        for (const char *name : {"STATE", "CACHE", "CONFIG", "DATA"})
            qputenv(QByteArray("XDG_") + name + "_HOME", state.path().toUtf8());
        write(f.folder.path() + u"/data1.yml"_s,
              "type: pipeline\ndisplay_name: Data title\nexperiment_name: data3\n"
              "inputs:\n  data_input:\n    type: integer\n    default: 3\n    min: 1\n"
              "jobs:\n  data_step:\n    type: command\n    command: echo 1\n"
              "    outputs:\n      data_output_data_output_data: {type: uri_folder}\n"
              "  data_other:\n    type: command\n    command: echo 2\n    inputs:\n"
              "      data_input: "
              "${{parent.jobs.data_step.outputs.data_output_data_output_data}}\n");
        write(f.folder.path() + u"/data4.yml"_s,
              "name: data4\ntype: command\ninputs:\n  data_input:\n    type: integer\n"
              "outputs:\n  data_output:\n    type: uri_folder\ncommand: echo "
              "${{inputs.data_input}}\n");
        write(f.folder.path() + u"/data5.py"_s,
              "import argparse\nparser = argparse.ArgumentParser()\n"
              "parser.add_argument('--data_input', type=int)\nparser.parse_args()\n");
        write(f.folder.path() + u"/data6.csv"_s, "data1,data2\n1,2\n3,4\n");
        write(f.folder.path() + u"/compute/data7.yml"_s,
              "name: data7\ntype: amlcompute\nsize: Standard_NC4as_T4_v3\n"
              "min_instances: 0\nmax_instances: 2\n"
              "tags: {tenon.simulated: \"true\", tenon.location: westeurope}\n");
        QVERIFY(tenon({u"workspace"_s, u"trust"_s}));
        QVERIFY(tenon({u"job"_s, u"create"_s, u"--file"_s, f.folder.path() + u"/data1.yml"_s,
                       u"--name"_s, u"data2"_s, u"--stream"_s}));
        QVERIFY(
            tenon({u"job"_s, u"create"_s, u"--file"_s, f.folder.path() + u"/data1.yml"_s,
                   u"--name"_s, u"data8"_s, u"--set"_s, u"inputs.data_input=4"_s, u"--stream"_s}));
        QVERIFY(
            tenon({u"component"_s, u"create"_s, u"--file"_s, f.folder.path() + u"/data4.yml"_s}));
    }
    ~RunWorkspace()
    {
        f.window.reset();
        f.workspace.open({});
        tenon({u"engine"_s, u"stop"_s, u"--now"_s});
    }
};

/// The window with a page of each kind open; `visit` looks at each in turn.
void visitPages(RunWorkspace &run, const std::function<void(const QString &)> &visit)
{
    Fixture &f = run.f;
    run.prepare();
    f.open();
    MainWindow &window = *f.window;
    QTRY_VERIFY(!f.workspace.files().isEmpty());
    const auto seen = [&](const QString &name) {
        QCoreApplication::processEvents();
        QTest::qWait(0);
        visit(name);
    };
    seen(u"home"_s);
    const QString file = f.folder.path() + u"/data1.yml"_s;
    window.openFile(file);
    window.action("view.problems")->trigger();
    seen(u"file, problems"_s);
    window.action("view.log")->trigger();
    seen(u"file, log"_s);
    auto *designer
        = qobject_cast<Designer *>(qobject_cast<FilePage *>(window.currentPage())->companion());
    QVERIFY(designer);
    QTRY_VERIFY(designer->document().find(u"data_other"_s) != 0);
    designer->goTo(designer->document().find(u"data_other"_s));
    window.findChild<QDockWidget *>(u"dock.inspector"_s)->show();
    seen(u"step of the pipeline"_s);
    window.action("view.queue")->trigger();
    window.showJobs({});
    seen(u"jobs, queue"_s);
    window.openJob(u"nothing"_s);
    seen(u"no job"_s);
    window.openJob(u"data2"_s);
    auto *job = qobject_cast<JobPage *>(window.currentPage());
    QVERIFY(job);
    QTRY_VERIFY(job->bundle());
    auto *parts = job->findChild<QTabBar *>();
    QVERIFY(parts && parts->count() > 3);
    for (int i = 0; i < parts->count(); ++i) {
        parts->setCurrentIndex(i);
        seen(u"job, part %1"_s.arg(i));
    }
    window.submit(file);
    const auto *form = window.findChild<SubmitPanel *>();
    QVERIFY(form);
    QTRY_VERIFY(form->findChild<QPushButton *>() && form->isVisible());
    seen(u"form"_s);
    const_cast<SubmitPanel *>(form)->close();
    window.action("help.about")->trigger();
    seen(u"about"_s);
    window.findChild<AboutDialog *>()->close();
    window.showManual(u"reuse"_s);
    seen(u"manual"_s);
    if (QAction *settings = window.action("edit.settings")) {
        settings->trigger();
        seen(u"settings"_s);
    }
    window.compare(u"data2"_s, u"data8"_s);
    QTRY_VERIFY(window.currentPage()->findChild<QTreeView *>()->model()->rowCount() > 0);
    seen(u"comparison"_s);
    for (const QString &kind :
         {u"component"_s, u"environment"_s, u"data"_s, u"model"_s, u"compute"_s}) {
        window.openAssets(kind);
        seen(u"list of "_s + kind);
    }
    window.openAsset(u"component"_s, u"data4"_s, {});
    QTRY_VERIFY(window.currentPage()->findChild<QComboBox *>(u"asset.version"_s)->count() > 0);
    auto *tabs = window.currentPage()->findChild<QTabBar *>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        seen(u"component, part %1"_s.arg(i));
    }
    for (const QString &target : {u"local"_s, u"data7"_s}) {
        window.openAsset(u"compute"_s, target, {});
        seen(u"target "_s + target);
    }
    window.openFile(f.folder.path() + u"/data4.yml"_s);
    seen(u"form of a component"_s);
    window.openData(f.folder.path() + u"/data6.csv"_s);
    seen(u"table"_s);
    window.action("compute.quota")->trigger();
    seen(u"quota"_s);
    window.action("compute.new")->trigger();
    seen(u"wizard"_s);
    // What is asked for beside the pages.
    const auto dialog = [&window]() -> QDialog * {
        for (auto *each : window.findChildren<QDialog *>())
            if (each->isVisible())
                return each;
        return nullptr;
    };
    const auto asked = [&](const QString &name) {
        QTRY_VERIFY2(dialog(), qPrintable(name));
        seen(name);
        dialog()->reject();
        QTRY_VERIFY(!dialog());
    };
    window.registerAsset(u"data"_s);
    asked(u"registering"_s);
    window.makeComponent(f.folder.path() + u"/data5.py"_s, [](const QString &) {});
    asked(u"component from a script"_s);
    window.openFile(file); // the actions are about it
    for (const char *id : {"file.new-component", "file.rename", "file.clone"}) {
        window.action(id)->trigger();
        asked(QString::fromLatin1(id));
    }
    window.openJob(u"data2"_s);
    QTRY_VERIFY(window.action("job.cost")->isEnabled());
    window.action("job.cost")->trigger();
    asked(u"cost"_s);
}

QStringList charactersOf(const QString &language)
{
    QSet<uint> seen;
    const auto take = [&seen](const QString &text) {
        for (const uint c : text.toUcs4())
            if (QChar::isPrint(c) && !QChar::isSpace(c))
                seen.insert(c);
    };
    const QString folder = QStringLiteral(TENON_SOURCE_DIR "/translations/");
    for (const QString &name : {u"tenon_"_s, u"qt_"_s}) {
        QFile file(folder + name + language + u".ts"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QXmlStreamReader reader(&file);
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::Characters)
                take(reader.text().toString());
    }
    for (const ManualChapter &chapter :
         readManual(QStringLiteral(TENON_SOURCE_DIR "/resources/manual"), language))
        take(chapter.text);
    QStringList characters;
    for (const uint c : std::as_const(seen)) {
        const char32_t wide = c;
        characters.append(QString::fromUcs4(&wide, 1));
    }
    characters.sort();
    return characters;
}

/// The texts of Qt's own dialogs and context menus, each with its place, in the language that is
/// installed now.
Texts qtTexts()
{
    Texts texts;
    const auto take = [&texts](const QString &where, QWidget &widget) {
        for (const auto &[place, text] : textsOf(&widget, true))
            texts.append({where + u": "_s + place, text});
    };
    const auto takeMenu = [&texts](const QString &where, std::unique_ptr<QMenu> menu) {
        for (const QAction *action : menu->actions())
            if (!action->text().isEmpty())
                texts.append({where, bare(action->text().section(u'\t', 0, 0))});
    };
    QMessageBox box;
    box.setWindowTitle({});
    QMessageBox::StandardButtons all;
    for (int bit = QMessageBox::FirstButton; bit <= QMessageBox::LastButton; bit <<= 1)
        all |= QMessageBox::StandardButton(bit);
    box.setStandardButtons(all);
    take(u"message box"_s, box);
    QMessageBox details;
    details.setDetailedText(u"1"_s);
    take(u"details"_s, details);
    QTemporaryDir folder;
    QFileDialog files(nullptr, QString(), folder.path());
    files.setOption(QFileDialog::DontUseNativeDialog);
    files.setFileMode(QFileDialog::AnyFile);
    for (const auto mode : {QFileDialog::AcceptOpen, QFileDialog::AcceptSave}) {
        files.setAcceptMode(mode);
        take(u"file dialog"_s, files);
        texts.append({u"file dialog"_s, files.windowTitle()});
    }
    for (const QAction *action : files.findChildren<QAction *>())
        if (!bare(action->text()).isEmpty())
            texts.append({u"file dialog action"_s, bare(action->text())});
    QFileDialog folders(nullptr, QString(), folder.path());
    folders.setOption(QFileDialog::DontUseNativeDialog);
    folders.setFileMode(QFileDialog::Directory);
    folders.setOption(QFileDialog::ShowDirsOnly);
    take(u"folder dialog"_s, folders);
    QInputDialog input;
    input.setLabelText(u"1"_s);
    take(u"input dialog"_s, input);
    QLineEdit line(u"text"_s);
    takeMenu(u"line edit"_s, std::unique_ptr<QMenu>(line.createStandardContextMenu()));
    QPlainTextEdit plain(u"text"_s);
    takeMenu(u"plain text"_s, std::unique_ptr<QMenu>(plain.createStandardContextMenu()));
    QTextBrowser browser;
    browser.setHtml(u"<a href='x'>y</a>"_s);
    takeMenu(u"browser"_s, std::unique_ptr<QMenu>(browser.createStandardContextMenu()));
    QKeySequenceEdit keys;
    take(u"shortcut"_s, keys);
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_PageUp, Qt::Key_Space, Qt::Key_Home})
        texts.append({u"key"_s, QKeySequence(key).toString(QKeySequence::NativeText)});
    return texts;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated();
    void longTextsAreNotClipped_data();
    void longTextsAreNotClipped();
    void fromRightToLeftNothingOverlaps();
    void everyLetterHasAGlyph_data();
    void everyLetterHasAGlyph();
    void qtSpeaksTheLanguage_data();
    void qtSpeaksTheLanguage();
    void cleanup();
};

void TestLanguages::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLanguages::everyTextIsTranslated()
{
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    RunWorkspace run;
    Fixture &f = run.f;
    QStringList wrong;
    const QString month = QLocale().toString(QDate::currentDate(), u"MMM"_s);
    // What a sample or a template calls itself stands in its file, in the languages that has.
    QString samples;
    for (const QString &folder : {u"samples"_s, u"templates"_s}) {
        QDirIterator files(QStringLiteral(TENON_SOURCE_DIR "/resources/") + folder, {u"*.yml"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            samples += QString::fromUtf8(file.readAll()).simplified();
        }
    }
    // What sizes, series, regions and GPUs are called everywhere.
    const auto catalogue = catalogue::newestCatalogue();
    QVERIFY(catalogue);
    QSet<QString> named{u"CPU"_s, u"GPU"_s, u"RDMA"_s, u"s"_s};
    for (const catalogue::VmSize &size : (*catalogue)->sizes())
        named << size.name << size.shortName();
    for (const catalogue::Series &series : (*catalogue)->series())
        named << series.family;
    for (const catalogue::Region &region : (*catalogue)->regions())
        named << region.displayName;
    for (int i = 0; i < catalogue::gpuGenerations; ++i)
        named << catalogue::name(catalogue::GpuGeneration(i)).remove(u"AMD "_s);
    const auto look = [&](const QString &page, const Texts &texts) {
        for (const auto &[where, text] : texts) {
            if (where.contains(u"ElidedLabel"_s)) // names of files
                continue;
            if (page == u"home"_s && samples.contains(text))
                continue;
            // Components are called as the library's own words say, in the languages it has.
            if (where.contains(u"PalettePanel > QStackedWidget > QListView"_s))
                continue;
            if (named.contains(text))
                continue;
            QString rest = text;
            // What comes from the workspace, names, and figures.
            for (const QString &known :
                 {f.folder.path(), QFileInfo(f.folder.path()).fileName(), u"Data title"_s,
                  u"nothing"_s, u"Tenon Studio"_s, u"Ctrl"_s, u"Shift"_s, u"GiB"_s, u"MiB"_s,
                  u"KiB"_s, u"GB"_s, u"kB"_s, u"USD"_s, month})
                rest.remove(known);
            // Names of the workspace; words of the format; hashes and sizes.
            static const QRegularExpression given(
                u"compute/"
                u"|\\bdata(\\d(\\.\\w+)?|[_a-z]+)|\\bv1\\b|\\b(uri_folder|uri_file|mltable|https|"
                u"git|command|local|"
                "echo|bytes|2g|amlcompute|integer|number|azureml)\\b|\\b[0-9a-f]{40,}\\b"_s);
            rest.remove(given);
            for (const QString &code : Languages::all())
                rest.remove(Languages::nativeName(code));
            const bool letters
                = std::any_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetter(); });
            if (letters && !rest.contains(mark))
                wrong.append(page + u": "_s + where + u": "_s + text);
        }
    };
    visitPages(run, [&](const QString &page) {
        // A chapter of the manual is a text of its own, its title in the list as well.
        if (page != u"manual"_s)
            look(page, textsOf(f.window.get()));
    });
    for (const Actions::Entry &entry : f.window->actions().entries())
        if (!bare(entry.action->text()).contains(mark))
            wrong.append(u"action "_s + QString::fromLatin1(entry.id) + u": "_s
                         + entry.action->text());
    wrong.removeDuplicates();
    if (!wrong.isEmpty())
        qWarning().noquote() << wrong.join(u'\n');
    QVERIFY(wrong.isEmpty());
    f.window.reset();
    QCoreApplication::removeTranslator(&pseudo);
}

void TestLanguages::longTextsAreNotClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1920 × 1080") << QSize(1920, 1080);
    QTest::newRow("1440 × 900") << QSize(1440, 900);
    QTest::newRow("1280 × 720") << QSize(1280, 720);
}

void TestLanguages::longTextsAreNotClipped()
{
    QFETCH(QSize, size);
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    RunWorkspace run;
    Fixture &f = run.f;
    QStringList wrong;
    visitPages(run, [&](const QString &page) {
        f.window->resize(size);
        QCoreApplication::processEvents();
        // A text that came just now has not asked its layout for room yet.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (const QWidget *widget : f.window->findChildren<const QWidget *>()) {
            if (!widget->isVisible() || widget->size().isEmpty())
                continue;
            // A narrow table of steps leaves the words of states away.
            if (const auto *header = qobject_cast<const QHeaderView *>(widget);
                header && !widget->parent()->inherits("tenon::ui::StepsView"))
                for (int column = 0; column < header->count(); ++column)
                    if (header->orientation() == Qt::Horizontal && !header->isSectionHidden(column)
                        && header->sectionSize(column) < header->sectionSizeHint(column))
                        wrong.append(u"%1: %2: %3"_s.arg(
                            page, nameOf(widget),
                            header->model()->headerData(column, Qt::Horizontal).toString()));
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool elides = widget->inherits("tenon::ui::ElidedLabel");
            if ((!label || label->text().isEmpty() || elides)
                && (!button || button->text().isEmpty()))
                continue;
            const QString text = label ? label->text() : button->text();
            if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }))
                continue; // figures are no longer in another language
            QSize wanted = widget->sizeHint();
            if (label && label->wordWrap())
                wanted = {0, label->heightForWidth(label->width())};
            if (wanted.width() > widget->width() || wanted.height() > widget->height())
                wrong.append(u"%1: %2: %3: %4×%5 of %6×%7"_s.arg(page, nameOf(widget))
                                 .arg(label ? label->text() : button->text())
                                 .arg(widget->width())
                                 .arg(widget->height())
                                 .arg(wanted.width())
                                 .arg(wanted.height()));
        }
    });
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
    f.window.reset();
    QCoreApplication::removeTranslator(&pseudo);
}

void TestLanguages::fromRightToLeftNothingOverlaps()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    RunWorkspace run;
    Fixture &f = run.f;
    QStringList wrong;
    visitPages(run, [&](const QString &page) {
        // The first button of the tool bar stands at the right.
        auto *bar = f.window->findChild<QToolBar *>(u"toolbar"_s);
        const QWidget *back = bar->widgetForAction(f.window->action("view.back"));
        QVERIFY(back->mapTo(f.window.get(), QPoint()).x() > f.window->width() / 2);
        f.window->grab();
        for (const QWidget *widget : f.window->findChildren<const QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const QLayout *layout = widget->layout();
            if (!qobject_cast<const QBoxLayout *>(layout)
                && !qobject_cast<const QGridLayout *>(layout))
                continue;
            QList<QWidget *> shown;
            for (int i = 0; i < layout->count(); ++i)
                if (QWidget *item = layout->itemAt(i)->widget(); item && item->isVisible())
                    shown.append(item);
            for (qsizetype a = 0; a < shown.size(); ++a)
                for (qsizetype b = a + 1; b < shown.size(); ++b)
                    if (shown[a]->geometry().intersects(shown[b]->geometry()))
                        wrong.append(page + u": "_s + nameOf(shown[a]) + u" over "_s
                                     + nameOf(shown[b]));
        }
    });
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
}

void TestLanguages::everyLetterHasAGlyph_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Languages::all())
        QTest::newRow(qPrintable(code)) << code;
}

void TestLanguages::everyLetterHasAGlyph()
{
    QFETCH(QString, language);
    const QStringList characters = charactersOf(language);
    QVERIFY(characters.size() > 50);
    for (const QFont &font : {Theme::textFont(), Theme::textFont(13, QFont::DemiBold),
                              Theme::figureFont(), Theme::codeFont()}) {
        QStringList missing;
        for (const QString &character : characters) {
            QTextLayout layout(character, font);
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            for (const QGlyphRun &run : layout.glyphRuns())
                if (run.glyphIndexes().contains(0u))
                    missing.append(character);
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(font.family() + u": "_s + missing.join(u' ')
                            + u"\nAre the fonts of packaging/setup installed?"_s));
    }
}

void TestLanguages::qtSpeaksTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Languages::all())
        if (code != u"en"_s)
            QTest::newRow(qPrintable(code)) << code;
}

void TestLanguages::qtSpeaksTheLanguage()
{
    QFETCH(QString, language);
    Languages languages;
    languages.use(u"en"_s);
    const Texts english = qtTexts();
    QVERIFY(english.size() > 60);
    languages.use(language);
    const Texts texts = qtTexts();
    QCOMPARE(texts.size(), english.size());
    // Words that are the same in the language, or no words.
    static const QHash<QString, QStringList> same{
        {u"fr"_s, {u"Type"_s, u"Date"_s, u"Options"_s, u"Alpha"_s}},
        {u"id"_s, {u"Home"_s, u"Del"_s, u"PgUp"_s}},
        {u"pl"_s, {u"Home"_s, u"Del"_s, u"PgUp"_s}},
        {u"zh_CN"_s, {u"Home"_s, u"Del"_s, u"PgUp"_s}}};
    QStringList wrong;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString text = texts[i].second;
        const bool letters
            = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }) > 2;
        if (letters && text == english[i].second && !same.value(language).contains(text)
            && !QFileInfo::exists(text) && text != QDir::home().dirName() && !text.contains(u'/'))
            wrong.append(texts[i].first + u": "_s + text);
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
}

TENON_WINDOW_TEST(TestLanguages)

#include "tst_languages.moc"
