#include "tracking/artifacts.h"

#include "base/jobname.h"
#include "base/platform/files.h"

#include <QRandomGenerator>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tenon::tracking {

namespace {
constexpr int mostListed = 10'000;
constexpr auto uploadPrefix = ".tenon-upload-"_L1;

std::unexpected<Error> refused(const QString &path)
{
    return fail(Error::Code::Refused, "tracking.artifact", {{u"path"_s, path.left(300)}});
}

/// Whether the canonical `path` lies among the files of the run whose artifacts folder is `folder`.
bool isInside(const QString &path, const QString &folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    if (root.isEmpty())
        return false;
    if (path == root || path.startsWith(root + u'/'))
        return true;
    const QString attempts = QFileInfo(root).path() + u"/attempts/"_s;
    if (!path.startsWith(attempts))
        return false;
    const QString part = path.sliced(attempts.size()).section(u'/', 1, 1);
    return part == "outputs"_L1 || part == "logs"_L1;
}

/// The canonical path of the nearest existing ancestor of `path` (or itself).
QString existingPart(const QString &path)
{
    QString at = path;
    for (;;) {
        const QFileInfo info(at);
        if (info.exists() || info.isSymLink())
            return info.canonicalFilePath(); // empty for a dangling link
        const QString up = QFileInfo(at).path();
        if (up == at)
            return {};
        at = up;
    }
}

ApiError ioError(const QString &path)
{
    const int reason = errno;
    if (reason == ENOENT || reason == ENOTDIR)
        return {404, "RESOURCE_DOES_NOT_EXIST", u"No such artifact: '%1'"_s.arg(path)};
    const int status = reason == ENOSPC || reason == EDQUOT ? 507 : 500;
    return {status, "INTERNAL_ERROR",
            u"Cannot access artifact '%1': %2"_s.arg(
                path, QString::fromLocal8Bit(std::strerror(reason)))};
}

/// What a browser may show; what it could run (HTML, SVG, scripts) is never served as such.
QByteArray contentType(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    static const QStringList text = {u"txt"_s, u"log"_s, u"csv"_s,  u"tsv"_s, u"yaml"_s,
                                     u"yml"_s, u"md"_s,  u"html"_s, u"svg"_s, u"py"_s};
    if (text.contains(suffix) || path.endsWith("/MLmodel"_L1))
        return "text/plain; charset=utf-8"_ba;
    if (suffix == "json"_L1)
        return "application/json"_ba;
    if (suffix == "png"_L1 || suffix == "gif"_L1 || suffix == "webp"_L1)
        return "image/" + suffix.toLatin1();
    if (suffix == "jpg"_L1 || suffix == "jpeg"_L1)
        return "image/jpeg"_ba;
    return "application/octet-stream"_ba;
}

Api<> listArtifacts(Call &call)
{
    const auto id = call.args.runId();
    TENON_TRY(id);
    TENON_TRY(findRun(call.db, *id));
    const QString path = call.args.text("path");
    const auto place = artifactPlace(call.options, *id, path);
    TENON_TRY(place);
    return listFolder(*place, true, artifactUri(call, *id));
}

Api<> listLogged(Call &call)
{
    const auto id = call.args.required("model_id");
    TENON_TRY(id);
    auto row = call.db.prepare(
        "SELECT a.path, (SELECT j.name FROM jobs j WHERE j.id = a.job) FROM assets a "
        "WHERE a.kind = 'logged-model' AND a.name = ?");
    TENON_TRY(row);
    row->bind(1, *id);
    const auto there = row->step();
    TENON_TRY(there);
    if (!*there)
        return notFound(u"Logged model with ID '%1' not found"_s.arg(*id));
    ArtifactPlace place;
    place.path = row->text(0);
    const QString sub = call.args.text("artifact_directory_path");
    if (!sub.isEmpty()) {
        if (QDir::isAbsolutePath(sub) || QDir::cleanPath(sub).startsWith(".."_L1))
            return invalid(u"Invalid path: '%1'"_s.arg(sub));
        place.relative = QDir::cleanPath(sub);
        place.path += u'/' + place.relative;
    }
    return listFolder(place, true, row->text(0));
}
} // namespace

Result<ArtifactPlace> artifactPlace(const ServiceOptions &options, const QString &run,
                                    const QString &relative)
{
    const QString folder
        = options.artifactFolder && isJobName(run) ? options.artifactFolder(run) : QString();
    if (folder.isEmpty())
        return fail(Error::Code::NotFound, "tracking.artifact", {{u"path"_s, run.left(300)}});
    ArtifactPlace place;
    place.run = run;
    if (relative.startsWith(u'/') || relative.contains(QChar(0)) || relative.contains(u'\\')
        || relative.size() > 3000)
        return refused(relative);
    for (const QStringView part : QStringView(relative).split(u'/', Qt::SkipEmptyParts)) {
        if (part == u".."_s || part == u"."_s || part.startsWith(uploadPrefix))
            return refused(relative);
        if (!place.relative.isEmpty())
            place.relative += u'/';
        place.relative += part;
    }
    place.path = place.relative.isEmpty() ? folder : folder + u'/' + place.relative;
    if (!QFileInfo::exists(folder))
        return place; // Nothing there yet that could lead astray.
    const QString there = existingPart(place.path);
    if (there.isEmpty() || !isInside(there, folder))
        return refused(relative);
    return place;
}

Result<ArtifactPlace> artifactPlace(const ServiceOptions &options, const QString &runAndPath)
{
    const qsizetype slash = runAndPath.indexOf(u'/');
    return slash < 0
               ? artifactPlace(options, runAndPath, {})
               : artifactPlace(options, runAndPath.first(slash), runAndPath.sliced(slash + 1));
}

Result<QString> uploadFile(const ArtifactPlace &place)
{
    const QFileInfo target(place.path);
    if (place.relative.isEmpty() || target.isDir())
        return refused(place.relative);
    if (auto made = platform::makeFolder(target.path()); !made)
        return std::unexpected(made.error());
    return QString(target.path() + u'/' + uploadPrefix
                   + QString::number(QRandomGenerator::system()->generate64(), 16));
}

Api<> finishUpload(const ArtifactPlace &place, const QString &file)
{
    const QByteArray from = file.toLocal8Bit();
    if (::rename(from.constData(), place.path.toLocal8Bit().constData()) != 0) {
        const ApiError error = ioError(place.relative);
        ::unlink(from.constData());
        return std::unexpected(error);
    }
    return "{}"_ba;
}

HttpReply download(const ArtifactPlace &place, QByteArrayView range)
{
    HttpReply reply;
    const auto error = [&](const ApiError &e) {
        reply.status = e.status;
        reply.body = e.toJson();
        return reply;
    };
    auto fd = std::make_shared<platform::Fd>(
        ::open(place.path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat info = {};
    if (!*fd || ::fstat(fd->get(), &info) != 0)
        return error(ioError(place.relative));
    if (!S_ISREG(info.st_mode))
        return error({404, "RESOURCE_DOES_NOT_EXIST",
                      u"'%1' is no file. List it instead."_s.arg(place.relative)});
    reply.type = contentType(place.path);
    reply.length = info.st_size;
    reply.fields = {{"Accept-Ranges", "bytes"},
                    {"X-Content-Type-Options", "nosniff"},
                    {"Content-Disposition", "attachment"}};
    // One range "bytes=a-b", "bytes=a-" or "bytes=-n"; anything else is answered with the whole
    // file.
    if (range.startsWith("bytes=") && !range.contains(',')) {
        const QByteArrayView spec = range.sliced(6);
        const qsizetype dash = spec.indexOf('-');
        bool okFirst = false, okLast = false;
        qint64 first = dash > 0 ? spec.first(dash).toLongLong(&okFirst) : 0;
        qint64 last = dash >= 0 ? spec.sliced(dash + 1).toLongLong(&okLast) : 0;
        if (dash == 0 && okLast && last > 0) {
            first = std::max<qint64>(0, info.st_size - last);
            last = info.st_size - 1;
        } else if (dash > 0 && okFirst && dash + 1 == spec.size()) {
            last = info.st_size - 1;
        } else if (!okFirst || !okLast || first < 0 || last < first) {
            reply.file = std::move(fd);
            return reply;
        }
        last = std::min<qint64>(last, info.st_size - 1);
        const QByteArray size = QByteArray::number(qlonglong(info.st_size));
        if (first >= info.st_size) {
            reply = {};
            reply.fields = {{"Content-Range", "bytes */" + size}};
            return error(
                {416, "INVALID_PARAMETER_VALUE", u"The range is behind the end of the file."_s});
        }
        reply.status = 206;
        reply.offset = first;
        reply.length = last - first + 1;
        reply.fields.push_back({"Content-Range", "bytes " + QByteArray::number(qlonglong(first))
                                                     + '-' + QByteArray::number(qlonglong(last))
                                                     + '/' + size});
    }
    reply.file = std::move(fd);
    return reply;
}

Api<> listFolder(const ArtifactPlace &place, bool full, const QString &rootUri)
{
    JsonOut out;
    out.open('{');
    if (!rootUri.isEmpty())
        out.member("root_uri", rootUri);
    out.key("files").open('[');
    const QFileInfo self(place.path);
    const auto add = [&](const QString &path, const QFileInfo &info) {
        out.open('{').member("path", path).key("is_dir").boolean(info.isDir());
        if (!info.isDir())
            out.member("file_size", info.size());
        out.close('}');
    };
    if (self.isDir()) {
        QDir folder(place.path);
        int left = mostListed;
        const auto entries = folder.entryInfoList(
            QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
        for (const QFileInfo &info : entries) {
            if (info.fileName().startsWith(uploadPrefix))
                continue;
            if (--left < 0)
                break;
            add(full && !place.relative.isEmpty() ? QString(place.relative + u'/' + info.fileName())
                                                  : info.fileName(),
                info);
        }
    }
    return out.close(']').close('}').take();
}

Api<> deleteArtifact(const ArtifactPlace &place)
{
    if (place.relative.isEmpty())
        return invalid(u"The whole artifacts folder cannot be deleted."_s);
    const QFileInfo info(place.path);
    if (info.isDir() && !info.isSymLink()) {
        if (auto gone = platform::removeTree(place.path); !gone)
            return std::unexpected(ApiError(gone.error()));
        return "{}"_ba;
    }
    if (::unlink(place.path.toLocal8Bit().constData()) != 0)
        return std::unexpected(ioError(place.relative));
    return "{}"_ba;
}

std::vector<Route> artifactRoutes()
{
    return {{"GET", "mlflow/artifacts/list", Route::Kind::Read, listArtifacts},
            {"GET", "mlflow/logged-models/{model_id}/artifacts/directories", Route::Kind::Read,
             listLogged}};
}

} // namespace tenon::tracking
