#include "snapshot/gitinfo.h"
#include "testfiles.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon::snapshot;
using namespace Qt::StringLiterals;
using testfiles::write;

class TstGitInfo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void outsideOfGit();
    void commitBranchAndRemote();
    void dirtyIsAboutTheFolder();
    void beforeTheFirstCommit();
    void detached();
    void nothingOfTheRepositoryRuns();
    void credentials_data();
    void credentials();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    bool git(const QStringList &arguments);
    void commit();
};

bool TstGitInfo::git(const QStringList &arguments)
{
    return QProcess::execute(u"git"_s, QStringList{u"-C"_s, path(u"r"_s), u"-c"_s, u"user.name=n"_s,
                                                   u"-c"_s, u"user.email=e"_s}
                                           + arguments)
           == 0;
}

void TstGitInfo::commit()
{
    QVERIFY(write(path(u"r/code/a.py"_s), "a"));
    QVERIFY(write(path(u"r/other/b.py"_s), "b"));
    QVERIFY(git({u"add"_s, u"-A"_s}) && git({u"commit"_s, u"-qm"_s, u"one"_s}));
}

void TstGitInfo::initTestCase()
{
    if (QProcess::execute(u"git"_s, {u"--version"_s}) != 0)
        QSKIP("git is not here");
}

void TstGitInfo::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_folder->path().toUtf8());
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    QVERIFY(QDir().mkpath(path(u"r"_s)));
    QVERIFY(git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}));
}

void TstGitInfo::outsideOfGit()
{
    QVERIFY(QDir().mkpath(path(u"plain"_s)));
    QVERIFY(!gitInfo(path(u"plain"_s)));
    QVERIFY(!gitInfo(path(u"none"_s)));
    QVERIFY(write(path(u"plain/.git"_s), "gitdir: /nowhere\n"));
    QVERIFY(!gitInfo(path(u"plain"_s)));
}

void TstGitInfo::commitBranchAndRemote()
{
    commit();
    QVERIFY(git({u"remote"_s, u"add"_s, u"up"_s, u"https://u:secret@example.org/x.git"_s}));
    const auto info = gitInfo(path(u"r/code"_s));
    QVERIFY(info);
    QProcess head;
    head.start(u"git"_s, {u"-C"_s, path(u"r"_s), u"rev-parse"_s, u"HEAD"_s});
    QVERIFY(head.waitForFinished());
    QCOMPARE(info->commit.toLatin1(), head.readAllStandardOutput().trimmed());
    QCOMPARE(info->branch, u"main"_s);
    QCOMPARE(info->remote, u"https://example.org/x.git"_s);
    QCOMPARE(QFileInfo(info->root).canonicalFilePath(),
             QFileInfo(path(u"r"_s)).canonicalFilePath());
    QVERIFY(!info->dirty);
    QVERIFY(git({u"remote"_s, u"add"_s, u"origin"_s, u"git@example.org:o.git"_s}));
    QCOMPARE(gitInfo(path(u"r"_s))->remote, u"git@example.org:o.git"_s);
    QVERIFY(git({u"config"_s, u"branch.main.remote"_s, u"up"_s}));
    QCOMPARE(gitInfo(path(u"r"_s))->remote, u"https://example.org/x.git"_s);
}

void TstGitInfo::dirtyIsAboutTheFolder()
{
    commit();
    QVERIFY(write(path(u"r/code/untracked"_s), "x"));
    QVERIFY(!gitInfo(path(u"r/code"_s))->dirty);
    QVERIFY(write(path(u"r/other/b.py"_s), "changed"));
    QVERIFY(!gitInfo(path(u"r/code"_s))->dirty);
    QVERIFY(gitInfo(path(u"r"_s))->dirty);
    QVERIFY(write(path(u"r/code/a.py"_s), "changed"));
    QVERIFY(gitInfo(path(u"r/code"_s))->dirty);
    QVERIFY(git({u"add"_s, u"-A"_s}));
    QVERIFY(gitInfo(path(u"r/code"_s))->dirty); // staged
}

void TstGitInfo::beforeTheFirstCommit()
{
    const auto info = gitInfo(path(u"r"_s));
    QVERIFY(info);
    QVERIFY(info->commit.isEmpty());
    QCOMPARE(info->branch, u"main"_s);
}

void TstGitInfo::detached()
{
    commit();
    QVERIFY(git({u"checkout"_s, u"-q"_s, u"--detach"_s}));
    const auto info = gitInfo(path(u"r"_s));
    QCOMPARE(info->commit.size(), 40);
    QVERIFY(info->branch.isEmpty());
}

void TstGitInfo::nothingOfTheRepositoryRuns()
{
    commit();
    const QString trap = path(u"trap"_s);
    const QString touch = u"touch '%1'"_s.arg(trap);
    QVERIFY(git({u"config"_s, u"core.fsmonitor"_s, touch}));
    QVERIFY(git({u"config"_s, u"filter.f.clean"_s, touch}));
    QVERIFY(git({u"config"_s, u"filter.f.process"_s, touch}));
    QVERIFY(git({u"config"_s, u"core.sshCommand"_s, touch}));
    QVERIFY(write(path(u"r/.gitattributes"_s), "* filter=f\n"));
    QVERIFY(write(path(u"r/code/a.py"_s), "b"));
    QFile::remove(trap); // git itself may have run it just now
    QVERIFY(gitInfo(path(u"r/code"_s))->dirty);
    QVERIFY(!QFile::exists(trap));
}

void TstGitInfo::credentials_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("clean");
    const std::pair<const char *, const char *> rows[]
        = {{"https://example.org/a.git", "https://example.org/a.git"},
           {"https://user:pass@example.org/a.git", "https://example.org/a.git"},
           {"https://ghp_token@github.com/a/b", "https://github.com/a/b"},
           {"https://user:p@ss@example.org/a", "https://example.org/a"},
           {"https://example.org/a?token=x#y", "https://example.org/a"},
           {"https://example.org/a@b/c", "https://example.org/a@b/c"},
           {"ssh://git:pw@example.org:22/a", "ssh://git@example.org:22/a"},
           {"git@github.com:a/b.git", "git@github.com:a/b.git"},
           {"user:pw@host:a/b", "host:a/b"},
           {"/srv/git/a.git", "/srv/git/a.git"},
           {"https://user:pass@example.org", "https://example.org"},
           {"", ""}};
    for (const auto &[url, clean] : rows)
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(clean);
}

void TstGitInfo::credentials()
{
    QFETCH(const QString, url);
    QFETCH(const QString, clean);
    QCOMPARE(withoutCredentials(url), clean);
}

QTEST_GUILESS_MAIN(TstGitInfo)
#include "tst_gitinfo.moc"
