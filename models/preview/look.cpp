// Which files are tables, and what an MLTable file leads to.
#include "preview/look.h"

#include "base/platform/files.h"
#include "preview/databasefile.h"
#include "yaml/tree.h"

#include <QDirIterator>
#include <QRegularExpression>

namespace tenon::preview {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 yamlLimit = 1 << 20;
constexpr int mostFiles = 1000;
constexpr int mostVisited = 50'000; ///< A path may name a whole disk.

std::optional<Source::Format> formatOf(const QString &suffix)
{
    static const QHash<QString, Source::Format> known{
        {u"csv"_s, Source::Format::Csv},         {u"tsv"_s, Source::Format::Csv},
        {u"tab"_s, Source::Format::Csv},         {u"psv"_s, Source::Format::Csv},
        {u"jsonl"_s, Source::Format::JsonLines}, {u"ndjson"_s, Source::Format::JsonLines},
        {u"parquet"_s, Source::Format::Parquet}, {u"pq"_s, Source::Format::Parquet}};
    const auto at = known.constFind(suffix.toLower());
    return at == known.constEnd() ? std::nullopt : std::optional(*at);
}

/// A list of objects, or objects in lines of their own.
std::optional<Source::Format> jsonIn(const QByteArray &start)
{
    const QByteArray text = start.trimmed();
    if (text.startsWith('[')) {
        const QByteArray first = text.sliced(1).trimmed();
        return first.startsWith('{') ? std::optional(Source::Format::JsonArray) : std::nullopt;
    }
    const qsizetype end = text.indexOf('\n');
    if (!text.startsWith('{') || end < 0)
        return {};
    const QJsonDocument first = QJsonDocument::fromJson(text.left(end));
    return first.isObject() && text.sliced(end).trimmed().startsWith('{')
               ? std::optional(Source::Format::JsonLines)
               : std::nullopt;
}

QRegularExpression globOf(const QString &pattern)
{
    QString expression;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QStringView rest = QStringView(pattern).sliced(i);
        if (rest.startsWith(u"**/")) {
            expression += u"(?:.*/)?";
            i += 2;
        } else if (rest.startsWith(u"**")) {
            expression += u".*";
            ++i;
        } else if (rest.front() == u'*') {
            expression += u"[^/]*";
        } else if (rest.front() == u'?') {
            expression += u"[^/]";
        } else {
            expression += QRegularExpression::escape(QString(rest.front()));
        }
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

/// Files below `folder` that the names of `pattern`, one a level, lead to; "**" is any number of
/// levels. Only folders that can have some are looked into.
void find(const QString &folder, const QStringList &pattern, int &visits, QStringList &files)
{
    const QString &name = pattern.front();
    const bool last = pattern.size() == 1;
    const bool deep = name.contains(u"**"_s);
    const QRegularExpression wanted = globOf(deep ? pattern.join(u'/') : name);
    const qsizetype below = folder.size() + (folder.endsWith(u'/') ? 0 : 1); // "/" is one
    QDirIterator each(folder, deep || last ? QDir::Files : QDir::Dirs | QDir::NoDotAndDotDot,
                      deep ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    while (each.hasNext() && visits-- > 0 && files.size() < mostFiles) {
        const QString path = each.next();
        if (!wanted.match(path.sliced(below)).hasMatch())
            continue;
        if (deep || last)
            files.append(path);
        else
            find(path, pattern.sliced(1), visits, files);
    }
}

QStringList filesBelow(const QString &folder, const QString &pattern)
{
    QStringList files;
    int visits = mostVisited;
    find(folder, pattern.split(u'/'), visits, files);
    files.sort();
    return files;
}

std::optional<Source::Header> headerOf(const QString &name)
{
    using Header = Source::Header;
    static const QHash<QString, Header> known{{QString(), Header::Yes},
                                              {u"all_files_same_headers"_s, Header::Yes},
                                              {u"from_first_file"_s, Header::FirstFile},
                                              {u"all_files_different_headers"_s, Header::EachFile},
                                              {u"no_header"_s, Header::No}};
    const auto at = known.constFind(name.toLower());
    return at == known.constEnd() ? std::nullopt : std::optional(*at);
}

std::optional<Encoding> encodingOf(const QString &name)
{
    static const QHash<QString, Encoding> known{{QString(), Encoding::Utf8},
                                                {u"utf8"_s, Encoding::Utf8},
                                                {u"utf8bom"_s, Encoding::Utf8},
                                                {u"ascii"_s, Encoding::Utf8},
                                                {u"iso88591"_s, Encoding::Latin1},
                                                {u"latin1"_s, Encoding::Latin1},
                                                {u"windows1252"_s, Encoding::Windows1252}};
    QString plain = name.toLower();
    plain.remove(u'-').remove(u'_');
    const auto at = known.constFind(plain);
    return at == known.constEnd() ? std::nullopt : std::optional(*at);
}

Error noTable(const QString &folder, const QString &why)
{
    return {
        Error::Code::Format, "preview.mltable", {{u"path"_s, folder}, {u"reason"_s, why}}, {}, {}};
}

} // namespace

Result<Source> readMlTable(const QByteArray &text, const QString &folder)
{
    const auto tree = yaml::Tree::parse(text, folder + u"/MLTable"_s);
    if (!tree)
        return std::unexpected(tree.error());
    Source source;
    const auto local = [&folder](const QString &path) -> Result<QString> {
        if (path.startsWith(u"file://"_s))
            return path.sliced(7);
        if (path.contains(u"://"_s) || path.startsWith(u"azureml:"_s))
            return fail(Error::Code::Refused, "preview.remote", {{u"path"_s, path}});
        return QDir::cleanPath(QDir::isAbsolutePath(path) ? path : folder + u'/' + path);
    };
    for (const yaml::Node &entry : tree->root().find("paths").items()) {
        for (const QByteArrayView kind :
             {QByteArrayView("file"), QByteArrayView("folder"), QByteArrayView("pattern")}) {
            const yaml::Node node = entry.find(kind);
            if (!node)
                continue;
            const auto path = local(node.text());
            if (!path)
                return std::unexpected(path.error());
            if (kind == QByteArrayView("file")) {
                source.files.append(*path);
            } else if (kind == QByteArrayView("folder")) {
                source.files += filesBelow(*path, u"**"_s);
            } else {
                // What stands before the first wildcard is a folder.
                const qsizetype star = path->indexOf(QRegularExpression(u"[*?]"_s));
                const qsizetype slash = path->lastIndexOf(u'/', star < 0 ? -1 : star);
                source.files += filesBelow(path->left(std::max<qsizetype>(slash, 1)),
                                           path->sliced(slash + 1));
            }
        }
    }
    source.files.removeIf([](const QString &file) { return file.endsWith(u"/MLTable"_s); });
    if (source.files.isEmpty())
        return std::unexpected(noTable(folder, u"paths"_s));
    if (source.files.size() > mostFiles)
        source.files.resize(mostFiles);
    auto format = formatOf(QFileInfo(source.files.first()).suffix());
    QString encoding;
    for (const yaml::Node &step : tree->root().find("transformations").items()) {
        const yaml::Node delimited = step.find("read_delimited");
        if (step.findKey("read_delimited") || step.text() == u"read_delimited") {
            format = Source::Format::Csv;
            const QByteArray delimiter = delimited.find("delimiter").text().toUtf8();
            if (delimiter == "\\t")
                source.delimiter = '\t';
            else if (!delimiter.isEmpty())
                source.delimiter = delimiter.front();
            const QString header = delimited.find("header").text();
            const auto named = headerOf(header);
            if (!named)
                return std::unexpected(noTable(folder, u"header: "_s + header));
            source.header = *named;
            encoding = delimited.find("encoding").text();
        } else if (step.findKey("read_json_lines") || step.text() == u"read_json_lines") {
            format = Source::Format::JsonLines;
            encoding = step.find("read_json_lines").find("encoding").text();
        } else if (step.findKey("read_parquet") || step.text() == u"read_parquet") {
            format = Source::Format::Parquet;
        } else if (step.findKey("read_delta_lake")) {
            return std::unexpected(noTable(folder, u"read_delta_lake"_s));
        }
    }
    if (!format)
        return std::unexpected(noTable(folder, u"transformations"_s));
    const auto known = encodingOf(encoding);
    if (!known)
        return std::unexpected(noTable(folder, u"encoding: "_s + encoding));
    source.encoding = *known;
    source.format = *format;
    return source;
}

Result<std::optional<Source>> tableAt(const QString &path)
{
    const QFileInfo info(path);
    const QString description = info.isDir()                    ? path + u"/MLTable"_s
                                : info.fileName() == u"MLTable" ? path
                                                                : QString();
    if (!description.isEmpty()) {
        if (!QFileInfo(description).isFile())
            return std::nullopt;
        const auto text = platform::readFile(description, yamlLimit);
        if (!text)
            return std::unexpected(text.error());
        auto source = readMlTable(*text, QFileInfo(description).path());
        if (!source)
            return std::unexpected(source.error());
        return std::optional(std::move(*source));
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray start = file.read(64 << 10);
    Source source;
    source.files = {path};
    if (start.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        source.format = Source::Format::Sqlite;
        auto database = DatabaseFile::look(path);
        if (!database)
            return std::unexpected(database.error());
        source.database = *database;
        auto tables = tablesOf(**database);
        if (!tables)
            return std::unexpected(tables.error());
        if (tables->isEmpty())
            return fail(Error::Code::NotFound, "preview.no-tables", {{u"path"_s, path}});
        source.tables = *tables;
        source.table = tables->first();
        return source;
    }
    const QString suffix = info.suffix().toLower();
    auto format = start.startsWith("PAR1") ? Source::Format::Parquet : formatOf(suffix);
    if (!format && suffix == u"json")
        format = jsonIn(start);
    if (!format)
        return std::nullopt;
    source.format = *format;
    if (suffix == u"tsv" || suffix == u"tab")
        source.delimiter = '\t';
    else if (suffix == u"psv")
        source.delimiter = '|';
    return source;
}

} // namespace tenon::preview
