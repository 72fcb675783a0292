#include "engine/reuse.h"

#include "base/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenon::engine {
namespace {

constexpr const char *kindNames[]
    = {"reused",  "first-time",  "changed",       "upstream",       "not-deterministic",
       "forced",  "output-gone", "remote-input",  "earlier-failed", "not-kept",
       "unknown", "disabled",    "needs-disabled"};

QString shownText(const char *text)
{
    return QCoreApplication::translate("reasons", text);
}

// A digest says nothing to a person; a literal does.
QString shown(const QString &text)
{
    return text.size() > 60 ? text.left(40) + QStringLiteral("…") + text.right(15) : text;
}

bool isDigest(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString notKeptText(const Reason &reason)
{
    //: %1 is a job's name, here and in what follows.
    const char *text = QT_TRANSLATE_NOOP("reasons", "the result of %1 was not kept for reuse");
    if (reason.part == notKept::forced)
        text = QT_TRANSLATE_NOOP("reasons",
                                 "%1 was a forced rerun, and such results are not reused");
    else if (reason.part == notKept::random)
        text = QT_TRANSLATE_NOOP("reasons", "the component of %1 was not deterministic then");
    else if (reason.part == notKept::inputChanged)
        text = QT_TRANSLATE_NOOP("reasons", "an input of %1 was changed while it ran");
    else if (reason.part == notKept::outputMissing)
        text = QT_TRANSLATE_NOOP("reasons", "%1 did not leave all its outputs");
    else if (reason.part == notKept::deleted)
        text = QT_TRANSLATE_NOOP("reasons", "%1 showed the result of a job that was deleted");
    return shownText(text).arg(reason.from);
}

} // namespace

std::optional<KeyParts>
keyParts(const PlannedJob &job,
         const std::function<std::optional<Digest>(const PlannedInput &)> &content)
{
    KeyParts parts;
    parts.reserve(job.inputs.size() + job.outputs.size() + 7);
    parts.emplace_back(QStringLiteral("command"), job.command.toUtf8());
    parts.emplace_back(QStringLiteral("code"),
                       job.snapshot.isNull() ? QByteArray() : job.snapshot.toHex());
    parts.emplace_back(QStringLiteral("environment"), job.environmentKey);
    parts.emplace_back(QStringLiteral("python"), job.pythonKey);
    for (const PlannedInput &input : job.inputs) {
        QByteArray value;
        switch (input.source.kind) {
        case InputSource::Kind::None:
            break;
        case InputSource::Kind::Literal:
            value = "=" + input.source.text.toUtf8();
            break;
        case InputSource::Kind::Path:
        case InputSource::Kind::Uri:
        case InputSource::Kind::Output: {
            const auto digest = content(input);
            if (!digest)
                return std::nullopt;
            value = digest->toHex();
            break;
        }
        }
        parts.emplace_back(QStringLiteral("input:") + input.name, value);
    }
    for (const PlannedOutput &output : job.outputs)
        parts.emplace_back(QStringLiteral("output:") + output.name,
                           (output.type + QLatin1Char(' ') + output.mode + QLatin1Char(' ')
                            + (output.keyPath.isEmpty() ? output.path : output.keyPath))
                               .toUtf8());
    QByteArray variables;
    auto sorted = job.variables;
    std::sort(sorted.begin(), sorted.end());
    for (const auto &[name, value] : sorted) {
        appendJsonString(variables, name);
        appendJsonString(variables, value);
    }
    parts.emplace_back(QStringLiteral("variables"), variables);
    parts.emplace_back(QStringLiteral("settings"), job.runSettings);
    parts.emplace_back(QStringLiteral("compute"), job.target.toUtf8());
    return parts;
}

Digest keyOf(const KeyParts &parts)
{
    Sha256 hash;
    hash.addField("tenon-key-1");
    for (const auto &[name, value] : parts) {
        hash.addField(name.toUtf8());
        hash.addField(value);
    }
    return hash.finish();
}

QByteArray toJson(const KeyParts &parts)
{
    QByteArray out = "[";
    for (const auto &[name, value] : parts) {
        if (out.size() > 1)
            out += ',';
        out += '[';
        appendJsonString(out, name);
        out += ',';
        appendJsonString(out, QString::fromUtf8(value));
        out += ']';
    }
    return out + ']';
}

KeyParts keyPartsFromJson(const QByteArray &json)
{
    KeyParts parts;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array())
        parts.emplace_back(value.toArray().at(0).toString(),
                           value.toArray().at(1).toString().toUtf8());
    return parts;
}

std::vector<Reason> differences(const KeyParts &earlier, const KeyParts &now, const QString &from)
{
    std::vector<Reason> reasons;
    const auto find = [](const KeyParts &parts, const QString &name) {
        return std::find_if(parts.begin(), parts.end(),
                            [&](const auto &part) { return part.first == name; });
    };
    const auto text = [](const QByteArray &value) {
        return QString::fromUtf8(value.startsWith('=') ? value.mid(1) : value);
    };
    for (const auto &[name, value] : now) {
        const auto old = find(earlier, name);
        if (old == earlier.end())
            reasons.push_back({Reason::Kind::Changed, name, {}, text(value), from});
        else if (old->second != value)
            reasons.push_back({Reason::Kind::Changed, name, text(old->second), text(value), from});
    }
    for (const auto &[name, value] : earlier) {
        if (find(now, name) == now.end())
            reasons.push_back({Reason::Kind::Changed, name, text(value), {}, from});
    }
    return reasons;
}

QByteArray toJson(const std::vector<Reason> &reasons)
{
    QByteArray out = "[";
    for (const Reason &reason : reasons) {
        if (out.size() > 1)
            out += ',';
        out += "{\"kind\":\"";
        out += kindNames[int(reason.kind)];
        out += '"';
        const auto member = [&](const char *name, const QString &value) {
            if (value.isEmpty())
                return;
            out += ",\"";
            out += name;
            out += "\":";
            appendJsonString(out, value);
        };
        member("part", reason.part);
        member("was", reason.was);
        member("now", reason.now);
        member("from", reason.from);
        member("file", reason.file);
        out += '}';
    }
    return out + ']';
}

std::vector<Reason> reasonsFromJson(const QByteArray &json)
{
    std::vector<Reason> reasons;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject entry = value.toObject();
        Reason reason;
        const QByteArray kind = entry.value(QLatin1StringView("kind")).toString().toLatin1();
        for (int i = 0; i < int(std::size(kindNames)); ++i) {
            if (kind == kindNames[i])
                reason.kind = Reason::Kind(i);
        }
        reason.part = entry.value(QLatin1StringView("part")).toString();
        reason.was = entry.value(QLatin1StringView("was")).toString();
        reason.now = entry.value(QLatin1StringView("now")).toString();
        reason.from = entry.value(QLatin1StringView("from")).toString();
        reason.file = entry.value(QLatin1StringView("file")).toString();
        reasons.push_back(std::move(reason));
    }
    return reasons;
}

QString reasonText(const Reason &reason)
{
    switch (reason.kind) {
    case Reason::Kind::Reused:
        //: %1 is a job's name.
        return shownText(QT_TRANSLATE_NOOP("reasons", "same as in %1")).arg(reason.from);
    case Reason::Kind::FirstTime:
        return shownText(QT_TRANSLATE_NOOP("reasons", "it has not run before"));
    case Reason::Kind::Upstream:
        //: %1 is the name of a step.
        return shownText(QT_TRANSLATE_NOOP("reasons", "%1 runs first")).arg(reason.part);
    case Reason::Kind::NotDeterministic:
        return shownText(QT_TRANSLATE_NOOP("reasons", "its component is not deterministic"));
    case Reason::Kind::Forced:
        return shownText(QT_TRANSLATE_NOOP("reasons", "a rerun was asked for"));
    case Reason::Kind::OutputGone:
        return shownText(QT_TRANSLATE_NOOP("reasons", "output %1 of %2 is gone or was changed"))
            .arg(reason.part, reason.from);
    case Reason::Kind::RemoteInput:
        return shownText(QT_TRANSLATE_NOOP("reasons", "input %1 is remote and has no fingerprint"))
            .arg(reason.part);
    case Reason::Kind::EarlierFailed:
        return shownText(QT_TRANSLATE_NOOP("reasons", "%1 did not complete")).arg(reason.from);
    case Reason::Kind::NotKept:
        return notKeptText(reason);
    case Reason::Kind::Unknown:
        if (!reason.part.isEmpty())
            return shownText(QT_TRANSLATE_NOOP("reasons", "input %1 lies where nothing answers"))
                .arg(reason.part);
        return shownText(QT_TRANSLATE_NOOP("reasons", "earlier results could not be read"));
    case Reason::Kind::Disabled:
        return shownText(QT_TRANSLATE_NOOP("reasons", "it is disabled"));
    case Reason::Kind::NeedsDisabled:
        //: %1 are names of steps.
        return shownText(QT_TRANSLATE_NOOP("reasons", "it needs a result of %1, which is disabled"))
            .arg(reason.part);
    case Reason::Kind::Changed:
        break;
    }
    if (reason.part == QLatin1StringView("code") && !reason.file.isEmpty())
        //: %1 is the file of a pipeline or job.
        return shownText(QT_TRANSLATE_NOOP(
                             "reasons", "of its code only %1 changed, which says what is to run"))
            .arg(reason.file);
    if (reason.part == QLatin1StringView("code"))
        return shownText(QT_TRANSLATE_NOOP("reasons", "the code changed"));
    if (reason.part == QLatin1StringView("command"))
        return shownText(QT_TRANSLATE_NOOP("reasons", "the command changed"));
    if (reason.part == QLatin1StringView("environment"))
        return shownText(QT_TRANSLATE_NOOP("reasons", "the environment changed"));
    if (reason.part == QLatin1StringView("python"))
        return shownText(QT_TRANSLATE_NOOP("reasons", "Python or its packages changed"));
    if (reason.part == QLatin1StringView("variables"))
        return shownText(QT_TRANSLATE_NOOP("reasons", "environment variables changed"));
    if (reason.part == QLatin1StringView("settings"))
        return shownText(QT_TRANSLATE_NOOP("reasons", "resources, distribution or limits changed"));
    if (reason.part == QLatin1StringView("compute"))
        return shownText(QT_TRANSLATE_NOOP("reasons", "the compute target changed"));
    const QString name = reason.part.section(QLatin1Char(':'), 1);
    if (reason.part.startsWith(QLatin1StringView("output:")))
        return shownText(QT_TRANSLATE_NOOP("reasons", "the settings of output %1 changed"))
            .arg(name);
    if (isDigest(reason.was) || isDigest(reason.now))
        return shownText(QT_TRANSLATE_NOOP("reasons", "the data of input %1 changed")).arg(name);
    if (reason.was.isEmpty())
        return shownText(QT_TRANSLATE_NOOP("reasons", "input %1 is now %2"))
            .arg(name, shown(reason.now));
    if (reason.now.isEmpty())
        return shownText(QT_TRANSLATE_NOOP("reasons", "input %1 was %2, is not given now"))
            .arg(name, shown(reason.was));
    return shownText(QT_TRANSLATE_NOOP("reasons", "%1 was %2, is %3"))
        .arg(name, shown(reason.was), shown(reason.now));
}

QString reasonsText(const std::vector<Reason> &reasons)
{
    QStringList texts;
    for (const Reason &reason : reasons)
        texts << reasonText(reason);
    return texts.join(QStringLiteral("; "));
}

} // namespace tenon::engine
