// yaml check and yaml set: need no engine and no workspace.
#include "commands.h"
#include "words.h"

#include "base/messages.h"
#include "base/platform/files.h"
#include "client/protocol.h"
#include "engine/bundle.h"
#include "engine/settings.h"
#include "graph/pipelinegraph.h"
#include "yaml/load.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace tenon::cli {
namespace {

using namespace Qt::StringLiterals;

// The YAML files below a folder, by name; what belongs to tools (.git, .tenon, …) left out.
QStringList yamlFiles(const QString &folder)
{
    QStringList files;
    QStringList open{folder};
    while (!open.isEmpty()) {
        const QDir dir(open.takeFirst());
        for (const QFileInfo &info :
             dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (info.isDir() && !info.isSymLink())
                open << info.filePath();
            else if (info.isFile()
                     && (info.suffix() == "yml"_L1 || info.suffix() == "yaml"_L1
                         || info.fileName() == "MLTable"_L1))
                files << info.filePath();
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

// Everything there is to say about files, each problem once, whichever file led to it.
class Checker
{
public:
    QJsonArray problems;
    int errors = 0;

    void add(const QString &typed)
    {
        const QString file = QFileInfo(typed).absoluteFilePath();
        m_relative = QDir::isRelativePath(typed);
        if (const QString name = shown(file); !m_order.contains(name))
            m_order.insert(name, m_order.size());
        for (const yaml::Problem &problem : yaml::check(file))
            tell(problem.error, problem.severity == yaml::Problem::Severity::Error, file);
        const auto text = platform::readFile(file, 64 << 20);
        if (!text)
            return;
        const yaml::Reading reading = yaml::readAsset(*text, file);
        if (!reading.asset)
            return;
        const auto tellAll = [&](const graph::Findings &findings) {
            for (const Error &error : findings.errors)
                tell(error, true, file);
            for (const Error &warning : findings.warnings)
                tell(warning, false, file);
        };
        if (const auto *job = std::get_if<assets::Job>(&*reading.asset))
            tellAll(graph::checkTree(*job, m_resolver));
        else if (const auto *component = std::get_if<assets::Component>(&*reading.asset))
            tellAll(graph::checkTree(*component, m_resolver));
        else if (const auto *data = std::get_if<assets::DataAsset>(&*reading.asset))
            content(data->path, data->base, file);
        else if (const auto *model = std::get_if<assets::Model>(&*reading.asset))
            content(model->path, model->base, file);
        else if (!std::holds_alternative<assets::Environment>(*reading.asset))
            return;
        for (const Error &error : engine::missingFiles(*text, file))
            tell(error, true, file);
    }

    // As they are read: the files in the order they were named, those they lead to after them, each
    // from its beginning.
    void sort()
    {
        const auto key = [&](const QJsonObject &problem) {
            const QJsonObject where = problem.value("where"_L1).toObject();
            const QString file = where.value("file"_L1).toString();
            return std::tuple(m_order.value(file, m_order.size()), file,
                              where.value("line"_L1).toInt(), where.value("column"_L1).toInt());
        };
        std::vector<QJsonObject> sorted;
        for (const QJsonValue &problem : std::as_const(problems))
            sorted.push_back(problem.toObject());
        std::ranges::stable_sort(sorted, {}, key);
        problems = {};
        for (const QJsonObject &problem : sorted)
            problems.append(problem);
    }

private:
    // Places are told the way the file was named, as compilers do.
    QString shown(const QString &file) const
    {
        const QString here = QDir::currentPath() + u'/';
        return m_relative && file.startsWith(here) ? file.sliced(here.size()) : file;
    }

    void content(const assets::AssetRef &path, const QString &base, const QString &file)
    {
        if (path.isLocalPath() && !QFileInfo::exists(path.absolutePath(base)))
            tell(Error{Error::Code::NotFound,
                       "input.path-missing",
                       {{u"path"_s, path.path}},
                       path.where,
                       {}},
                 true, file);
    }

    void tell(Error error, bool isError, const QString &file)
    {
        if (error.where.file.isEmpty())
            error.where.file = file;
        // Two rooms may find the same fault of a line and call it differently.
        const QString place = error.where.file + u'\n' + QString::number(error.where.line);
        // One of them may mean the text in the quotes and the other the quotes.
        const QList<int> columns = m_places.value(place);
        if (error.where.line > 0 && isError
            && std::any_of(columns.begin(), columns.end(),
                           [&](int column) { return std::abs(column - error.where.column) <= 1; }))
            return;
        const QByteArray known
            = place.toUtf8() + '\n' + error.id + '\n' + messageText(error).toUtf8();
        if (m_told.contains(known))
            return;
        m_told.insert(known);
        if (isError)
            m_places[place].append(error.where.column);
        error.where.file = shown(error.where.file);
        QJsonObject json = client::errorToJson(error);
        json.insert(u"severity"_s, isError ? u"error"_s : u"warning"_s);
        problems.append(json);
        errors += isError ? 1 : 0;
    }

    graph::Resolver m_resolver = graph::fileResolver();
    QSet<QByteArray> m_told;
    QHash<QString, QList<int>> m_places;
    QHash<QString, qsizetype> m_order;
    bool m_relative = true;
};

int check(Context &context)
{
    QStringList files;
    const QStringList words = context.arguments.words() + context.arguments.values(u"file"_s);
    for (const QString &word : words) {
        if (QFileInfo(word).isDir())
            files << yamlFiles(word);
        else
            files << word;
    }
    if (words.isEmpty())
        return cli::fail(Error{Error::Code::Format, "cli.needs-paths", {}, {}, {}});
    Checker checker;
    for (const QString &file : std::as_const(files))
        checker.add(file);
    checker.sort();
    const bool strict = context.arguments.has(u"strict"_s);
    const int code = checker.errors > 0 || (strict && !checker.problems.isEmpty()) ? Exit::Refused
                                                                                   : Exit::Done;
    if (context.format == Format::Json) {
        printJson(checker.problems);
        return code;
    }
    for (const QJsonValue &value : std::as_const(checker.problems)) {
        const QJsonObject problem = value.toObject();
        const QJsonObject where = problem.value("where"_L1).toObject();
        if (context.format == Format::Tsv) {
            print(QStringList{where.value("file"_L1).toString(),
                              QString::number(where.value("line"_L1).toInt()),
                              QString::number(where.value("column"_L1).toInt()),
                              problem.value("severity"_L1).toString(),
                              problem.value("id"_L1).toString(),
                              problem.value("message"_L1).toString()}
                      .join(u'\t')
                  + u'\n');
            continue;
        }
        print(problemLine(problem) + u'\n');
    }
    if (context.format == Format::Table && isTerminal(2))
        printError(Words::tr("%1 files, %2 errors, %3 warnings")
                       .arg(files.size())
                       .arg(checker.errors)
                       .arg(checker.problems.size() - checker.errors)
                   + u'\n');
    return code;
}

int set(Context &context)
{
    QStringList words = context.arguments.words();
    QString file = context.arguments.value(u"file"_s);
    if (file.isEmpty() && !words.isEmpty())
        file = words.takeFirst();
    if (file.isEmpty())
        return cli::fail(Error{Error::Code::Format, "cli.needs-file", {}, {}, {}});
    words += context.arguments.values(u"set"_s);
    if (words.isEmpty())
        return cli::fail(Error{Error::Code::Format,
                               "cli.needs-two",
                               {{u"usage"_s, u"yaml set FILE PATH=VALUE"_s}},
                               {},
                               {}});
    const auto pairs = assignments(words);
    if (!pairs)
        return cli::fail(pairs.error());
    std::vector<std::pair<QString, QString>> changes;
    for (const QJsonValue &pair : *pairs)
        changes.emplace_back(pair.toArray().at(0).toString(), pair.toArray().at(1).toString());
    const auto text = platform::readFile(file, 64 << 20);
    if (!text)
        return cli::fail(text.error());
    const auto changed = engine::applySettings(*text, file, changes);
    if (!changed)
        return cli::fail(changed.error());
    const bool same = *changed == *text;
    if (!same) {
        if (const auto written = platform::replaceFile(file, *changed); !written)
            return cli::fail(written.error());
    }
    if (context.format == Format::Json)
        printJson(QJsonObject{{u"file"_s, file}, {u"changed"_s, !same}});
    return Exit::Done;
}

} // namespace

void addYamlCommands(QList<Command> &commands)
{
    const QString group = u"yaml"_s;
    commands << Command{
        group,
        u"check"_s,
        u"FILE…"_s,
        Words::tr("tell every problem of files, or of all YAML files in a folder, with its place"),
        {{u"file"_s, u'f', true, Words::tr("a file, may be repeated")},
         {u"strict"_s, {}, false, Words::tr("warnings too end with exit code 1")}},
        check};
    commands << Command{group,
                        u"set"_s,
                        u"FILE PATH=VALUE …"_s,
                        Words::tr("change values and nothing else of a file"),
                        {{u"file"_s, u'f', true, Words::tr("the file")},
                         {u"set"_s, {}, true, Words::tr("PATH=VALUE")}},
                        set};
}

} // namespace tenon::cli
