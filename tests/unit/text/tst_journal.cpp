#include "text/journal.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon::text;
using namespace Qt::StringLiterals;

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsKeptComesBack();
    void onlyThePersonReadsIt();
    void aDamagedEntryIsNeverOffered();
    void workspacesAreApart();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    [[nodiscard]] QStringList files() const
    {
        QStringList out;
        QDirIterator it(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            out.append(it.next());
        return out;
    }
};

void TestJournal::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_home->path().toUtf8());
}

void TestJournal::whatIsKeptComesBack()
{
    const QByteArray text("\xEF\xBB\xBF"
                          "a: 1\r\nb: \xFF\0\n\n",
                          16);
    const JournalEntry entry{u"/w/a.yml"_s, digestOf("old"), 1234567890123, text};
    QVERIFY(keep(u"/w"_s, entry));
    QCOMPARE(kept(u"/w"_s, u"/w/a.yml"_s).value(), entry);
    JournalEntry later = entry;
    later.text = "x";
    QVERIFY(keep(u"/w"_s, later));
    QCOMPARE(kept(u"/w"_s, u"/w/a.yml"_s).value(), later);
    QCOMPARE(files().size(), 1);
    QVERIFY(forget(u"/w"_s, u"/w/a.yml"_s));
    QCOMPARE(kept(u"/w"_s, u"/w/a.yml"_s).error().id, QByteArray("journal.none"));
    QVERIFY(forget(u"/w"_s, u"/w/a.yml"_s));
}

void TestJournal::onlyThePersonReadsIt()
{
    QVERIFY(keep(u"/w"_s, {u"/w/a.yml"_s, {}, 1, "secret"}));
    const QString file = files().value(0);
    QVERIFY(file.startsWith(m_home->path() + u"/tenon/journal/"_s));
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(QFileInfo(file).permissions() & others));
    QVERIFY(!(QFileInfo(QFileInfo(file).path()).permissions() & others));
}

void TestJournal::aDamagedEntryIsNeverOffered()
{
    QVERIFY(keep(u"/w"_s, {u"/w/a.yml"_s, {}, 1, "a: 1\nb: 2\n"}));
    const QString path = files().value(0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(whole.first(length));
        file.close();
        QVERIFY(!kept(u"/w"_s, u"/w/a.yml"_s));
        QVERIFY(allKept(u"/w"_s).empty());
    }
    QByteArray garbage = whole;
    garbage[whole.size() - 2] = '9';
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(garbage);
    file.close();
    QCOMPARE(kept(u"/w"_s, u"/w/a.yml"_s).error().id, QByteArray("journal.damaged"));
    QVERIFY(QFile::exists(path));
}

void TestJournal::workspacesAreApart()
{
    QVERIFY(keep(u"/w"_s, {u"/w/a.yml"_s, {}, 2, "one"}));
    QVERIFY(keep(u"/w"_s, {u"/w/b.yml"_s, {}, 1, "two"}));
    QVERIFY(keep(u"/other"_s, {u"/w/a.yml"_s, {}, 3, "three"}));
    const auto entries = allKept(u"/w"_s);
    QCOMPARE(entries.size(), 2U);
    QCOMPARE(entries.front().path, u"/w/b.yml"_s);
    QCOMPARE(kept(u"/other"_s, u"/w/a.yml"_s)->text, QByteArray("three"));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
