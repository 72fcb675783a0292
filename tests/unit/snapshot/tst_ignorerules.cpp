#include "snapshot/ignorerules.h"
#include "snapshot/pattern.h"
#include "testfiles.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon::snapshot;
using namespace Qt::StringLiterals;

class TstIgnoreRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void asGitSays_data();
    void asGitSays();
    void randomRulesAsGitSays();
    void whichFileIsRead();
    void whatIsLeftOutStaysAsItIsWritten();
    void hardPatternsAreQuick();
    void emptyAndAbsolutePaths();
    void alwaysIgnored();
    void aFileIsLeftOut();

private:
    QSet<QByteArray> gitIgnored(const QByteArray &rules);
    void compare(const QByteArray &rules);
    QTemporaryDir m_folder;
    bool m_git = false;
    std::vector<std::pair<QByteArray, bool>> m_paths; ///< all, with whether it is a folder
};

void TstIgnoreRules::initTestCase()
{
    qputenv("HOME", m_folder.path().toUtf8());
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"none"_s).toUtf8());
    qputenv("LC_ALL", "C.UTF-8");
    m_git = QProcess::execute(u"git"_s, {u"init"_s, u"-q"_s, m_folder.filePath(u"r"_s)}) == 0;
    const QByteArrayList files{"a",
                               "b",
                               "ab",
                               "abc",
                               "a.b",
                               "b.a",
                               "c/a",
                               "c/b",
                               "c/ab",
                               "c/c/a",
                               "c/c/b",
                               "c/a.b",
                               "c/c/c/a",
                               "d/a/b",
                               "d/a/c",
                               "d/b/a/b",
                               "d/abc",
                               "build/x",
                               "src/build/y",
                               "src/main.py",
                               "src/main.pyc",
                               "src/deep/er/x.log",
                               "logs/x.log",
                               "logs/keep.log",
                               "foo bar",
                               "foo ",
                               "#hash",
                               "!bang",
                               "a[b]",
                               "a\\b",
                               "a*b",
                               "a?b",
                               "ä/ö",
                               "名前/ファイル",
                               "x\ny/z",
                               ".hidden",
                               ".hidden2/a",
                               "data/1.csv",
                               "data/2.csv",
                               "data/sub/3.csv",
                               "A",
                               "B/a",
                               "a-b",
                               "a]b",
                               "-",
                               "0",
                               "9z",
                               "tab\tx",
                               "doc/frotz",
                               "a1/b/c/d/e",
                               "frotz/doc"};
    QSet<QByteArray> folders;
    for (const QByteArray &file : files) {
        QVERIFY(testfiles::write(m_folder.filePath(u"r/"_s) + QFile::decodeName(file), "x"));
        m_paths.emplace_back(file, false);
        for (qsizetype at = file.indexOf('/'); at >= 0; at = file.indexOf('/', at + 1)) {
            if (!folders.contains(file.first(at))) {
                folders.insert(file.first(at));
                m_paths.emplace_back(file.first(at), true);
            }
        }
    }
}

QSet<QByteArray> TstIgnoreRules::gitIgnored(const QByteArray &rules)
{
    testfiles::write(m_folder.filePath(u"r/.gitignore"_s), rules);
    QProcess git;
    git.setWorkingDirectory(m_folder.filePath(u"r"_s));
    git.start(u"git"_s, {u"check-ignore"_s, u"--no-index"_s, u"--stdin"_s, u"-z"_s});
    QByteArray input;
    for (const auto &[path, folder] : m_paths)
        input += path + '\0';
    git.write(input);
    git.closeWriteChannel();
    git.waitForFinished();
    QSet<QByteArray> ignored;
    for (const QByteArray &path : git.readAllStandardOutput().split('\0')) {
        if (!path.isEmpty())
            ignored.insert(path);
    }
    return ignored;
}

void TstIgnoreRules::compare(const QByteArray &rules)
{
    const QSet<QByteArray> expected = gitIgnored(rules);
    const IgnoreRules ours(rules);
    for (const auto &[path, folder] : m_paths) {
        if (ours.isIgnored(path, folder) != expected.contains(path)) {
            QFAIL(qPrintable(u"rules %1: %2 should be %3"_s.arg(
                QString::fromUtf8(rules.toPercentEncoding(" *?[]!/\\")), QString::fromUtf8(path),
                expected.contains(path) ? u"ignored"_s : u"kept"_s)));
        }
    }
}

void TstIgnoreRules::asGitSays_data()
{
    QTest::addColumn<QByteArray>("rules");
    const std::pair<const char *, const char *> rows[] = {
        {"nothing", ""},
        {"comment and blank lines", "# a\n\n   \n\n"},
        {"name at any depth", "a\n"},
        {"anchored", "/a\n"},
        {"anchored by a slash inside", "c/a\n"},
        {"folder only", "a/\nbuild/\n"},
        {"last match wins", "*.log\n!keep.log\n"},
        {"taken back too early", "!keep.log\n*.log\n"},
        {"below an ignored folder nothing comes back", "logs/\n!logs/keep.log\n"},
        {"content of a folder but one", "logs/*\n!logs/keep.log\n"},
        {"everything but one", "*\n!a\n!c/\n"},
        {"everything but csv", "*\n!*/\n!*.csv\n"},
        {"two stars in front", "**/b\n"},
        {"two stars behind", "c/**\n"},
        {"two stars between", "c/**/a\nd/**/b\n"},
        {"two stars that are one", "c**a\nsr**/main.py\n"},
        {"two stars after a literal beginning", "log**/*\nsr**/main.py\n"},
        {"only two stars", "**\n!**/a\n"},
        {"two stars and a slash", "**/\n"},
        {"star stops at a slash", "c/*/a\n"},
        {"question mark", "a?b\nc?a\n"},
        {"set", "[ab]\n"},
        {"range", "[a-c]/[b-c]\n"},
        {"negated set", "c/[!a]\n"},
        {"negated with a roof", "c/[^a]\n"},
        {"class", "[[:upper:]]\n[[:digit:]]*\n"},
        {"unknown class", "[[:nope:]]\na\n"},
        {"set without end", "a[b\n[\n"},
        {"bracket first in a set", "a[]]b\n"},
        {"escaped bracket", "a\\[b\\]\n"},
        {"escaped star", "a\\*b\n"},
        {"escaped backslash", "a\\\\b\n"},
        {"backslash at the end", "a\\\n"},
        {"escaped hash and bang", "\\#hash\n\\!bang\n"},
        {"blanks at the end", "foo   \na   \n"},
        {"escaped blank at the end", "foo\\ \n"},
        {"blank inside", "foo bar\n"},
        {"windows line ends", "*.log\r\n!keep.log\r\na/\r\n"},
        {"no line end", "*.csv"},
        {"byte order mark", "\xef\xbb\xbf*.csv\n"},
        {"letters beyond ASCII", "\xc3\xa4/\n名*/\n"},
        {"line break in a name", "x?y/\n"},
        {"lone slash, bang, slashes", "/\n!\n//\n!/\n"},
        {"slash and star", "/*\n!/c\n/c/*\n!/c/a\n"},
        {"dot files", ".*\n!.hidden\n"},
        {"doc examples", "doc/frotz/\nfrotz/\n/src/*.py\nfoo/**\na1/**/e\n"},
        {"set with a slash", "c[/]a\nc/[/]a\n"},
        {"minus at the ends of a set", "[-]\na[b-]b\n"},
        {"tab", "tab\\\tx\n"},
        {"python usual", "__pycache__/\n*.py[cod]\n*$py.class\n.env\n/data/*\n!/data/1.csv\n"},
    };
    for (const auto &[name, rules] : rows)
        QTest::newRow(name) << QByteArray(rules);
}

void TstIgnoreRules::asGitSays()
{
    if (!m_git)
        QSKIP("git is not here");
    QFETCH(const QByteArray, rules);
    compare(rules);
}

void TstIgnoreRules::randomRulesAsGitSays()
{
    if (!m_git)
        QSKIP("git is not here");
    const quint32 seed = qEnvironmentVariableIsSet("TENON_TEST_SEED")
                             ? qEnvironmentVariable("TENON_TEST_SEED").toUInt()
                             : QRandomGenerator::global()->generate();
    qInfo("TENON_TEST_SEED=%u", seed);
    QRandomGenerator random(seed);
    const QByteArrayList pieces{
        "a",     "b",    "c",    "d",    "/",     "/",           "*",     "*",    "**",  "**/",
        "/**",   "?",    "[ab]", "[!a]", "[a-c]", "[[:alpha:]]", "\\",    ".",    ".b",  "x",
        "log",   "data", "csv",  " ",    "[",     "]",           "-",     "^",    "src", "main",
        "build", "!",    "#",    "é",    "\\*",   "[]-a]",       "[\\]]", "[[:x", "[a-"};
    for (int round = 0; round < 300; ++round) {
        QByteArray rules;
        const int lines = random.bounded(1, 5);
        for (int line = 0; line < lines; ++line) {
            if (random.bounded(4) == 0)
                rules += '!';
            const int count = random.bounded(1, 6);
            for (int i = 0; i < count; ++i)
                rules += pieces[random.bounded(int(pieces.size()))];
            if (random.bounded(5) == 0)
                rules += '/';
            rules += '\n';
        }
        compare(rules);
        if (QTest::currentTestFailed())
            return;
    }
}

void TstIgnoreRules::whatIsLeftOutStaysAsItIsWritten()
{
    const QTemporaryDir folder;
    QVERIFY(testfiles::write(folder.filePath(u".gitignore"_s), "*.log"));
    QVERIFY(leaveOut(folder.path(), "data/raw", true));
    QVERIFY(leaveOut(folder.path(), "a[1]*?.txt", false));
    QVERIFY(leaveOut(folder.path(), "!b ", false));
    const auto rules = IgnoreRules::ofFolder(folder.path());
    QVERIFY(rules);
    for (const char *name : {"data/raw/x", "a[1]*?.txt", "!b ", "old.log"})
        QVERIFY2(rules->isIgnored(name, false), name);
    for (const char *name : {"data/raw2", "a1xx.txt", "c/a[1]*?.txt", "b", "!b"})
        QVERIFY2(!rules->isIgnored(name, false), name);
}

void TstIgnoreRules::whichFileIsRead()
{
    const QTemporaryDir folder;
    QVERIFY(IgnoreRules::ofFolder(folder.path())->isEmpty());
    QVERIFY(testfiles::write(folder.filePath(u".gitignore"_s), "g\n"));
    QVERIFY(IgnoreRules::ofFolder(folder.path())->isIgnored("g", false));
    QVERIFY(testfiles::write(folder.filePath(u".amlignore"_s), "m\n"));
    const auto rules = IgnoreRules::ofFolder(folder.path());
    QVERIFY(rules->isIgnored("m", false));
    QVERIFY(!rules->isIgnored("g", false));
    QVERIFY(testfiles::write(folder.filePath(u".amlignore"_s), "")); // also an empty one
    QVERIFY(!IgnoreRules::ofFolder(folder.path())->isIgnored("g", false));
}

void TstIgnoreRules::hardPatternsAreQuick()
{
    // Backtracking would need longer than the universe has.
    QByteArray pattern;
    for (int i = 0; i < 200; ++i)
        pattern += "*a";
    const QByteArray text(4000, 'a');
    QVERIFY(!Pattern(pattern + 'b', Pattern::Kind::Path).matches(text));
    QVERIFY(Pattern(pattern, Pattern::Kind::Path).matches(text));
    QByteArray folders;
    for (int i = 0; i < 100; ++i)
        folders += "**/";
    QVERIFY(!Pattern(folders + "x", Pattern::Kind::Path)
                 .matches(QByteArray("a/").repeated(1000) + "y"));
}

void TstIgnoreRules::emptyAndAbsolutePaths()
{
    const IgnoreRules rules("*\n");
    QVERIFY(!rules.isIgnored(QByteArrayView("/x").first(0), false)); // found by fuzzing
    QVERIFY(rules.isIgnored("/x", false));
}

void TstIgnoreRules::alwaysIgnored()
{
    QVERIFY(isAlwaysIgnored(".tenon"));
    QVERIFY(isAlwaysIgnored(".git"));
    QVERIFY(!isAlwaysIgnored(".gitignore"));
    QCOMPARE(layoutOf("p.layout.json"), "p");
    QVERIFY(layoutOf(".layout.json").isEmpty());
    QVERIFY(layoutOf("layout.json").isEmpty());
    for (const char *name : {".p.yml.swp", ".p.yml.swo", "p.yml~", ".#p.yml", "#p.yml#",
                             ".p.yml.kate-swp", ".goutputstream-AB12", ".~lock.a.csv#"})
        QVERIFY2(isEditorLeftover(name), name);
    for (const char *name : {"p.yml", ".env", ".swp", "p.swp", "~", "#", "a#", ".gitignore"})
        QVERIFY2(!isEditorLeftover(name), name);
}

void TstIgnoreRules::aFileIsLeftOut()
{
    QTemporaryDir folder;
    const auto bytes = [&](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    };
    const auto rules = [&] { return IgnoreRules::ofFolder(folder.path()).value_or(IgnoreRules()); };
    QVERIFY(leaveOut(folder.path(), "p.yml", false));
    QCOMPARE(bytes(u".amlignore"_s), QByteArray("/p.yml\n"));
    QVERIFY(leaveOut(folder.path(), "p.yml", false));
    QCOMPARE(bytes(u".amlignore"_s), QByteArray("/p.yml\n"));
    // Names as they are, and that file alone.
    for (const char *name : {"a/[b] *?.yml", "!x.yml", "#y.yml", "back\\slash ", "\xc3\xa4.yml"}) {
        QVERIFY2(!rules().isIgnored(name, false), name);
        QVERIFY2(leaveOut(folder.path(), name, false), name);
        QVERIFY2(rules().isIgnored(name, false), name);
    }
    QVERIFY(!rules().isIgnored("a/p.yml", false));
    QVERIFY(!rules().isIgnored("a/b xx.yml", false));
    QCOMPARE(leaveOut(folder.path(), "a\nb", false).error().id, QByteArray("snapshot.ignore-name"));
    // What git was told goes on to count, and git's own file stays.
    QVERIFY(QFile::remove(folder.filePath(u".amlignore"_s)));
    write(u".gitignore"_s, "*.log");
    QVERIFY(leaveOut(folder.path(), "p.yml", false));
    QCOMPARE(bytes(u".amlignore"_s), QByteArray("*.log\n/p.yml\n"));
    QCOMPARE(bytes(u".gitignore"_s), QByteArray("*.log"));
}

QTEST_GUILESS_MAIN(TstIgnoreRules)
#include "tst_ignorerules.moc"
