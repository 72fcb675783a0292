#include "output.h"
#include "words.h"

#include "assets/jobstate.h"
#include "base/messages.h"
#include "client/protocol.h"
#include "items/stepsmodel.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace tenon::cli {
namespace {

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QString cell(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toVariant().toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toString();
}

// Columns a text takes: East Asian characters take two.
int widthOf(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x300; }))
        return int(text.size());
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF)
                          || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF)
                          || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
                          || c >= 0x20000;
        width += QChar::isMark(c) ? 0 : wide ? 2 : 1;
    }
    return width;
}

} // namespace

void print(const QString &text)
{
    write(stdout, text);
}

void printError(const QString &text)
{
    write(stderr, text);
}

int fail(const Error &error)
{
    printError(QStringLiteral("tenon: ") + messageLine(error) + QLatin1Char('\n'));
    switch (error.code) {
    case Error::Code::Format:
        return error.id.startsWith("cli.") ? Exit::Usage : Exit::Refused;
    case Error::Code::NotFound:
    case Error::Code::Refused:
    case Error::Code::Conflict:
        return Exit::Refused;
    default:
        return error.id.startsWith("engine.") ? Exit::EngineTrouble : Exit::Refused;
    }
}

QString problemLine(const QJsonObject &problem)
{
    const bool warning
        = problem.value(QLatin1StringView("severity")).toString() == QLatin1StringView("warning");
    const Error error = client::errorFromJson(problem);
    return messageLine(error) + QStringLiteral(" [") + QString::fromLatin1(error.id)
           + (warning ? QStringLiteral(", warning]") : QStringLiteral("]"));
}

int printProblems(const QJsonArray &problems)
{
    int code = Exit::Done;
    for (const QJsonValue &value : problems) {
        const QJsonObject problem = value.toObject();
        printError(problemLine(problem) + QLatin1Char('\n'));
        if (problem.value(QLatin1StringView("severity")).toString() != QLatin1StringView("warning"))
            code = Exit::Refused;
    }
    return code;
}

void printRows(const QJsonArray &rows, const QList<Column> &columns, Format format)
{
    if (format == Format::Json) {
        printJson(rows);
        return;
    }
    QList<QStringList> cells;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        QStringList line;
        for (const Column &column : columns)
            line << (column.state && format == Format::Table
                         ? stateText(cell(row.value(column.key)))
                         : cell(row.value(column.key)));
        cells << line;
    }
    if (format == Format::Table) {
        printCells(cells, columns);
        return;
    }
    QString out;
    for (QStringList &line : cells) {
        for (QString &text : line)
            text.replace(QLatin1Char('\t'), QLatin1Char(' '))
                .replace(QLatin1Char('\n'), QLatin1Char(' '));
        out += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    print(out);
}

void printCells(const QList<QStringList> &cells, const QList<Column> &columns)
{
    QString out;
    QList<int> widths;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        int width = widthOf(columns.at(i).title);
        for (const QStringList &line : cells)
            width = std::max(width, widthOf(line.at(i)));
        widths << width;
    }
    const auto line = [&](const QStringList &texts) {
        QString text;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString pad(widths.at(i) - widthOf(texts.at(i)), QLatin1Char(' '));
            const bool last = i + 1 == columns.size();
            text
                += columns.at(i).right ? pad + texts.at(i) : texts.at(i) + (last ? QString() : pad);
            if (!last)
                text += QStringLiteral("  ");
        }
        return text + QLatin1Char('\n');
    };
    QStringList titles;
    for (const Column &column : columns)
        titles << column.title;
    out += line(titles);
    for (const QStringList &texts : cells)
        out += line(texts);
    print(out);
}

void printObject(const QJsonObject &object, Format format)
{
    if (format == Format::Json) {
        printJson(object);
        return;
    }
    QString out;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString text
            = it->isArray()
                  ? QString::fromUtf8(QJsonDocument(it->toArray()).toJson(QJsonDocument::Compact))
              : it->isObject()
                  ? QString::fromUtf8(QJsonDocument(it->toObject()).toJson(QJsonDocument::Compact))
                  : cell(*it);
        text.replace(u'\t', u' ').replace(u'\n', u' ');
        out += it.key() + u'\t' + text + u'\n';
    }
    print(out);
}

void printJson(const QJsonValue &value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    print(QString::fromUtf8(document.toJson(QJsonDocument::Indented)));
}

bool isTerminal(int fd)
{
    return ::isatty(fd) == 1;
}

int terminalWidth()
{
    winsize size{};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 100;
}

QString durationText(qint64 micros)
{
    if (micros < 0)
        return {};
    const double seconds = double(micros) / 1e6;
    if (seconds < 60)
        return QCoreApplication::translate("StepsModel", "%1 s")
            .arg(QLocale().toString(seconds, 'f', seconds < 10 ? 2 : 1));
    const qint64 whole = micros / 1'000'000;
    const auto two
        = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (whole < 3600)
        return QString::number(whole / 60) + QLatin1Char(':') + two(whole % 60);
    return QString::number(whole / 3600) + QLatin1Char(':') + two(whole / 60 % 60)
           + QLatin1Char(':') + two(whole % 60);
}

QString stateText(const QString &name)
{
    const auto language = QLocale().language();
    if (language == QLocale::English || language == QLocale::C)
        return name;
    using assets::JobState;
    if (name == QLatin1StringView("Reused"))
        return items::stateWord(JobState::Completed, true);
    const auto state = assets::jobStateFromName(name.toLatin1());
    if (!state)
        return name;
    // In the window both look alike; here one may be asked for.
    return *state == JobState::NotStarted ? Words::tr("Not started")
                                          : items::stateWord(*state, false);
}

QString timeText(qint64 micros)
{
    if (micros <= 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(micros / 1000)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace tenon::cli
