#include "items/preview.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStringDecoder>

namespace tenon::items {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 textLimit = 2 << 20;
constexpr qint64 imageLimit = 32 << 20;

const QStringList &imageSuffixes()
{
    static const QStringList suffixes{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"bmp"_s, u"webp"_s};
    return suffixes;
}

} // namespace

bool isDataName(const QString &path)
{
    static const QStringList suffixes{
        u"csv"_s, u"tsv"_s,    u"tab"_s,     u"psv"_s, u"jsonl"_s, u"ndjson"_s,     u"parquet"_s,
        u"pq"_s,  u"sqlite"_s, u"sqlite3"_s, u"db"_s,  u"onnx"_s,  u"safetensors"_s};
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffixes.contains(suffix) || imageSuffixes().contains(suffix)
           || preview::isPickled(path);
}

Preview previewOf(const QString &path)
{
    Preview result;
    result.path = path;
    const QFileInfo info(path);
    if (!info.exists())
        return result;
    result.bytes = info.isFile() ? info.size() : 0;
    if (auto facts = preview::modelAt(path)) {
        result.kind = Preview::Kind::Model;
        result.facts = std::move(*facts);
        return result;
    }
    auto table = preview::tableAt(path);
    if (!table) {
        result.kind = Preview::Kind::Failed;
        result.error = table.error();
        return result;
    }
    if (*table) {
        result.kind = Preview::Kind::Table;
        result.source = std::move(**table);
        return result;
    }
    if (info.isDir()) {
        result.kind = Preview::Kind::Folder;
        return result;
    }
    if (preview::isPickled(path)) {
        result.kind = Preview::Kind::Pickled;
        return result;
    }
    result.kind = Preview::Kind::Binary;
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return result;
    const QString suffix = info.suffix().toLower();
    if (imageSuffixes().contains(suffix)) {
        if (info.size() > imageLimit) {
            result.kind = Preview::Kind::TooLarge;
            return result;
        }
        result.kind = Preview::Kind::Image;
        result.image = file.readAll();
        return result;
    }
    QByteArray bytes = file.read(textLimit);
    result.cut = info.size() > bytes.size();
    if (bytes.left(8192).contains('\0'))
        return result;
    if (result.cut) // end at a line, never inside a character
        bytes.truncate(std::max<qsizetype>(bytes.lastIndexOf('\n') + 1, bytes.size() - 4));
    QStringDecoder decode(QStringDecoder::Utf8);
    result.text = decode(bytes);
    if (decode.hasError() && !result.cut) {
        result.text = QString::fromLatin1(bytes);
    }
    result.kind = Preview::Kind::Text;
    if (suffix == u"json"_s && !result.cut && bytes.size() < (1 << 20)) {
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        if (!document.isNull())
            result.text = QString::fromUtf8(document.toJson(QJsonDocument::Indented));
    }
    return result;
}

QList<FolderEntry> listFolder(const QString &folder, int limit)
{
    QList<FolderEntry> result;
    const QDir root(folder);
    const auto list = [&](const auto &self, const QString &at, int depth) -> void {
        const QFileInfoList entries
            = QDir(at).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                                     QDir::DirsFirst | QDir::Name | QDir::IgnoreCase);
        for (const QFileInfo &info : entries) {
            if (result.size() >= limit)
                return;
            if (info.fileName() == u"__pycache__"_s)
                continue;
            const bool isFolder = info.isDir() && !info.isSymLink();
            result.append({root.relativeFilePath(info.filePath()), info.filePath(),
                           isFolder ? 0 : info.size(), isFolder});
            if (isFolder && depth < 16)
                self(self, info.filePath(), depth + 1);
        }
    };
    const QFileInfo info(folder);
    if (info.isFile())
        result.append({info.fileName(), folder, info.size(), false});
    else
        list(list, folder, 0);
    return result;
}

} // namespace tenon::items
