#include "items/templatelist.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::items;
using namespace Qt::StringLiterals;

class TestTemplateList final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void itSpeaksTheLanguage();
    void theLastLanguageAskedForHolds();
    void whereNothingIsInstalledItIsEmpty();

private:
    void write(const QString &relative, const QByteArray &bytes)
    {
        const QString path = m_place->path() + u'/' + relative;
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QString program() const { return m_place->path() + u"/bin"_s; }
    std::unique_ptr<QTemporaryDir> m_place;
};

void TestTemplateList::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    QDir().mkpath(program());
    QDir().mkpath(m_place->path() + u"/share/tenon/components"_s);
    write(u"share/tenon/components/labels/pl.json"_s,
          R"({"titles": {"Small": "Mały"}, "texts": {"Does it.": "Robi to."}})");
    write(u"share/tenon/templates/small/pipeline.yml"_s,
          "type: pipeline\ndisplay_name: Small\ndescription: Does it.\njobs:\n  a: {type: command, "
          "command: echo, "
          "environment: {image: x}}\n");
}

void TestTemplateList::itSpeaksTheLanguage()
{
    TemplateList library(program());
    QSignalSpy loaded(&library, &TemplateList::loaded);
    library.setLanguage(u"pl"_s);
    QVERIFY(library.load());
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(library.templates().size(), size_t(1));
    QCOMPARE(library.templates()[0].title, u"Mały"_s);
    QCOMPARE(library.templates()[0].description, u"Robi to."_s);
    QCOMPARE(library.templates()[0].steps, 1);
    QVERIFY(!library.load());     // they are there
    library.setLanguage(u"fr"_s); // has no words of its own
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(library.templates()[0].title, u"Small"_s);
}

void TestTemplateList::theLastLanguageAskedForHolds()
{
    TemplateList library(program());
    QSignalSpy loaded(&library, &TemplateList::loaded);
    library.setLanguage(u"pl"_s);
    library.load();
    library.setLanguage(u"en"_s);
    library.load();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(library.templates()[0].title, u"Small"_s);
}

void TestTemplateList::whereNothingIsInstalledItIsEmpty()
{
    TemplateList library(m_place->path() + u"/none/bin"_s);
    QSignalSpy loaded(&library, &TemplateList::loaded);
    library.setLanguage(u"en"_s);
    library.load();
    QTRY_COMPARE(loaded.size(), 1);
    if (QDir(u"/usr/share/tenon/templates"_s).exists())
        QSKIP("the program is installed on this computer");
    QVERIFY(library.templates().empty());
}

QTEST_GUILESS_MAIN(TestTemplateList)
#include "tst_templatelist.moc"
