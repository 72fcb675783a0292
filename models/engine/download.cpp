#include "engine/download.h"

#include "base/hash.h"
#include "base/platform/files.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <memory>

namespace tenon::engine {
namespace {

using namespace Qt::StringLiterals;

// Without a byte for so long a transfer is given up.
constexpr int patienceMillis = 60'000;

QString shortHash(const QByteArray &bytes)
{
    return QString::fromLatin1(Sha256::of(bytes).toHex().left(24));
}

QString withoutSecrets(const QString &url)
{
    QUrl shown(url);
    shown.setUserInfo({});
    shown.setQuery(QString());
    return shown.toString();
}

struct Known
{
    QString path;
    QByteArray etag;
    QByteArray modified;
};

// The newest complete download in the folder of a URL.
std::optional<Known> newest(const QString &folder)
{
    const auto bytes = platform::readFile(folder + "/newest.json"_L1, 1 << 16);
    if (!bytes)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    Known known{folder + u'/' + json.value("file"_L1).toString(),
                json.value("etag"_L1).toString().toLatin1(),
                json.value("modified"_L1).toString().toLatin1()};
    const QFileInfo info(known.path);
    if (!info.isFile() || info.size() != json.value("size"_L1).toInteger(-1))
        return std::nullopt;
    return known;
}

} // namespace

Downloads::Downloads(QString folder, Progress progress)
    : m_folder(std::move(folder))
    , m_progress(std::move(progress))
{
}

QString Downloads::folderOf(const QString &url) const
{
    return m_folder + u'/' + shortHash(url.toUtf8());
}

Result<Downloaded> Downloads::known(const QString &url) const
{
    if (const auto here = newest(folderOf(url)))
        return Downloaded{here->path, false, false};
    return fail(Error::Code::NotFound, "download.needed", {{u"url"_s, withoutSecrets(url)}});
}

Result<Downloaded> Downloads::fetch(const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    if (!address.isValid() || address.host().isEmpty()
        || (address.scheme() != "http"_L1 && address.scheme() != "https"_L1))
        return fail(Error::Code::Refused, "download.scheme", {{u"url"_s, withoutSecrets(url)}});
    QString name = address.fileName();
    // The name comes from the file of somebody else.
    if (name.isEmpty() || name == "."_L1 || name == ".."_L1 || name.contains(u'/')
        || name.toUtf8().size() > 200)
        name = u"data"_s;
    const QString folder = folderOf(url);
    const auto here = newest(folder);
    if (auto made = platform::makeFolder(folder); !made)
        return std::unexpected(made.error());

    QNetworkAccessManager network;
    network.setTransferTimeout(patienceMillis);
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    // What is kept is what the server has, not how it was packed for the way.
    request.setRawHeader("Accept-Encoding", "identity");
    if (here && !here->etag.isEmpty())
        request.setRawHeader("If-None-Match", here->etag);
    else if (here && !here->modified.isEmpty())
        request.setRawHeader("If-Modified-Since", here->modified);

    // A name of our own: two plans may fetch the same URL at once.
    const QString part = folder + "/part-"_L1 + QString::number(quintptr(&network), 16);
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return std::unexpected(errnoError("write", part));
    const auto clean = qScopeGuard([&] { QFile::remove(part); });
    Sha256 hash;
    qint64 received = 0;
    QString writeError;
    QElapsedTimer told;
    QEventLoop loop;
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    const auto take = [&] {
        const QByteArray bytes = reply->readAll();
        if (bytes.isEmpty() || !writeError.isEmpty())
            return;
        if (file.write(bytes) != bytes.size()) {
            writeError = file.errorString();
            reply->abort();
            return;
        }
        hash.add(bytes);
        received += bytes.size();
        if (m_progress && (!told.isValid() || told.elapsed() > 100)) {
            told.start();
            bool known = false;
            const qint64 total
                = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&known);
            m_progress(withoutSecrets(url), received, known ? total : -1);
        }
    };
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, take);
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    take();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 304 && here)
        return Downloaded{here->path, false, false};
    if (!writeError.isEmpty())
        return fail(Error::Code::Io, "io.write", {{u"path"_s, part}, {u"reason"_s, writeError}});
    if (status >= 400)
        return fail(Error::Code::NotFound, "download.status",
                    {{u"url"_s, withoutSecrets(url)}, {u"status"_s, status}});
    if (reply->error() != QNetworkReply::NoError) {
        if (here)
            return Downloaded{here->path, false, true};
        return fail(Error::Code::Io, "download.failed",
                    {{u"url"_s, withoutSecrets(url)}, {u"reason"_s, reply->errorString()}});
    }
    bool counted = false;
    const qint64 total = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&counted);
    if (counted && total != received)
        return fail(Error::Code::Io, "download.failed",
                    {{u"url"_s, withoutSecrets(url)},
                     {u"reason"_s, u"%1 of %2 bytes"_s.arg(received).arg(total)}});
    if (m_progress)
        m_progress(withoutSecrets(url), received, received);
    if (!file.flush())
        return fail(Error::Code::Io, "io.write",
                    {{u"path"_s, part}, {u"reason"_s, file.errorString()}});
    file.close();
    // The place follows from the content: what an earlier job reads there is never replaced.
    const QString relative = QString::fromLatin1(hash.finish().toHex().left(24)) + u'/' + name;
    const QString place = folder + u'/' + relative;
    if (auto made = platform::makeFolder(QFileInfo(place).path()); !made)
        return std::unexpected(made.error());
    if (QFileInfo(place).size() != received || !QFileInfo(place).isFile()) {
        QFile::remove(place);
        if (!file.rename(place))
            return fail(Error::Code::Io, "io.write",
                        {{u"path"_s, place}, {u"reason"_s, file.errorString()}});
    }
    QFile::setPermissions(place, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    const QJsonObject json{{u"url"_s, withoutSecrets(url)},
                           {u"file"_s, relative},
                           {u"size"_s, received},
                           {u"etag"_s, QString::fromLatin1(reply->rawHeader("ETag"))},
                           {u"modified"_s, QString::fromLatin1(reply->rawHeader("Last-Modified"))}};
    if (auto written = platform::replaceFile(folder + "/newest.json"_L1,
                                             QJsonDocument(json).toJson(), platform::Sync::No);
        !written)
        return std::unexpected(written.error());
    return Downloaded{place, true, false};
}

} // namespace tenon::engine
