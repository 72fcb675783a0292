#include "snapshot/gitinfo.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <git2.h>
#include <memory>

namespace tenon::snapshot {
namespace {

using namespace Qt::StringLiterals;

struct Free
{
    void operator()(git_repository *p) const { ::git_repository_free(p); }
    void operator()(git_reference *p) const { ::git_reference_free(p); }
    void operator()(git_remote *p) const { ::git_remote_free(p); }
    void operator()(git_status_list *p) const { ::git_status_list_free(p); }
    void operator()(git_config *p) const { ::git_config_free(p); }
};
template <typename T> using Owned = std::unique_ptr<T, Free>;

void initialise()
{
    static const bool once = [] {
        ::git_libgit2_init();
        // Reading somebody else's repository runs nothing of it: libgit2 knows no hooks, external
        // filters or file system monitors.
        ::git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
        return true;
    }();
    Q_UNUSED(once)
}

QString branchRemote(git_repository *repository, const QString &branch)
{
    git_config *raw = nullptr;
    if (branch.isEmpty() || ::git_repository_config_snapshot(&raw, repository) != 0)
        return {};
    const Owned<git_config> config(raw);
    const char *name = nullptr;
    const QByteArray key = "branch." + branch.toUtf8() + ".remote";
    return ::git_config_get_string(&name, config.get(), key.constData()) == 0
               ? QString::fromUtf8(name)
               : QString();
}

QString remoteUrl(git_repository *repository, const QString &branch)
{
    QStringList names{branchRemote(repository, branch), u"origin"_s};
    git_strarray list{};
    if (::git_remote_list(&list, repository) == 0) {
        for (size_t i = 0; i < list.count; ++i)
            names += QString::fromUtf8(list.strings[i]);
        ::git_strarray_dispose(&list);
    }
    for (const QString &name : std::as_const(names)) {
        git_remote *raw = nullptr;
        if (name.isEmpty() || ::git_remote_lookup(&raw, repository, name.toUtf8().constData()) != 0)
            continue;
        const Owned<git_remote> remote(raw);
        if (const char *url = ::git_remote_url(remote.get()))
            return withoutCredentials(QString::fromUtf8(url));
    }
    return {};
}

bool isDirty(git_repository *repository, const QByteArray &below)
{
    git_status_options options{};
    if (::git_status_options_init(&options, GIT_STATUS_OPTIONS_VERSION) != 0)
        return false;
    options.show = GIT_STATUS_SHOW_INDEX_AND_WORKDIR;
    options.flags = GIT_STATUS_OPT_EXCLUDE_SUBMODULES | GIT_STATUS_OPT_DISABLE_PATHSPEC_MATCH;
    QByteArray path = below;
    char *paths[] = {path.data()};
    if (!below.isEmpty())
        options.pathspec = {paths, 1};
    git_status_list *raw = nullptr;
    if (::git_status_list_new(&raw, repository, &options) != 0)
        return false;
    const Owned<git_status_list> list(raw);
    return ::git_status_list_entrycount(list.get()) > 0;
}

} // namespace

QString withoutCredentials(const QString &url)
{
    const qsizetype scheme = url.indexOf("://"_L1);
    if (scheme < 0) {
        // scp-like or a path. "user:secret@host:path" is no valid form, but people write it.
        const qsizetype at = url.indexOf(u'@');
        const qsizetype colon = url.indexOf(u':');
        return at > 0 && colon >= 0 && colon < at ? url.sliced(at + 1) : url;
    }
    QString text = url;
    for (const QChar end : {u'#', u'?'})
        text = text.section(end, 0, 0);
    const qsizetype begin = scheme + 3;
    qsizetype host = text.indexOf(u'/', begin);
    if (host < 0)
        host = text.size();
    const qsizetype at = text.lastIndexOf(u'@', host - 1);
    if (at < begin)
        return text;
    // Over ssh the name says which account, never a secret; elsewhere it may be a token.
    const QString user = text.sliced(begin, at - begin).section(u':', 0, 0);
    const bool ssh = text.first(scheme).contains("ssh"_L1);
    return text.first(begin) + (ssh && !user.isEmpty() ? user + u'@' : QString())
           + text.sliced(at + 1);
}

std::optional<GitInfo> gitInfo(const QString &folder)
{
    initialise();
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    if (canonical.isEmpty())
        return std::nullopt;
    git_repository *raw = nullptr;
    if (::git_repository_open_ext(&raw, QFile::encodeName(canonical).constData(), 0, nullptr) != 0)
        return std::nullopt;
    const Owned<git_repository> repository(raw);
    const char *working = ::git_repository_workdir(repository.get());
    if (!working)
        return std::nullopt;
    GitInfo info;
    info.root = QDir::cleanPath(QFile::decodeName(working));
    git_oid id;
    if (::git_reference_name_to_id(&id, repository.get(), "HEAD") == 0) {
        char hex[GIT_OID_MAX_HEXSIZE + 1] = {};
        ::git_oid_tostr(hex, sizeof hex, &id);
        info.commit = QString::fromLatin1(hex);
    }
    git_reference *rawHead = nullptr;
    if (::git_reference_lookup(&rawHead, repository.get(), "HEAD") == 0) {
        const Owned<git_reference> head(rawHead);
        const char *target = ::git_reference_symbolic_target(head.get());
        const QString name = target ? QString::fromUtf8(target) : QString();
        if (name.startsWith("refs/heads/"_L1))
            info.branch = name.sliced(11);
    }
    info.remote = remoteUrl(repository.get(), info.branch);
    const QString root = QFileInfo(info.root).canonicalFilePath();
    QByteArray below;
    if (canonical.startsWith(root + u'/'))
        below = QFile::encodeName(canonical.sliced(root.size() + 1));
    info.dirty = isDirty(repository.get(), below);
    return info;
}

} // namespace tenon::snapshot
