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
constexpr int rowLimit = 1000;

} // namespace

QList<QStringList> parseTable(QStringView text, QChar separator, int limit)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size() && rows.size() < limit; ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                field += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                field += c;
            }
        } else if (c == u'"' && field.isEmpty()) {
            quoted = true;
        } else if (c == separator) {
            row.append(std::exchange(field, {}));
        } else if (c == u'\n') {
            if (field.endsWith(u'\r'))
                field.chop(1);
            row.append(std::exchange(field, {}));
            rows.append(std::exchange(row, {}));
        } else {
            field += c;
        }
    }
    if (rows.size() < limit && (!field.isEmpty() || !row.isEmpty())) {
        row.append(field);
        rows.append(row);
    }
    return rows;
}

Preview previewOf(const QString &path)
{
    Preview result;
    result.path = path;
    const QFileInfo info(path);
    if (!info.exists())
        return result;
    if (info.isDir()) {
        result.kind = Preview::Kind::Folder;
        return result;
    }
    result.bytes = info.size();
    result.kind = Preview::Kind::Binary;
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return result;
    const QString suffix = info.suffix().toLower();
    if (QStringList{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"bmp"_s, u"webp"_s}.contains(
            suffix)) {
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
    if (suffix == u"csv"_s || suffix == u"tsv"_s) {
        result.table = parseTable(result.text, suffix == u"tsv"_s ? u'\t' : u',', rowLimit + 1);
        result.cut = result.cut || result.table.size() > rowLimit;
        result.kind = Preview::Kind::Table;
    } else if (suffix == u"json"_s && !result.cut && bytes.size() < (1 << 20)) {
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
