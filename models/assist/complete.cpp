#include "assist/complete.h"

#include "assist/place.h"

namespace tenon::assist {

using namespace Qt::StringLiterals;
using Kind = Proposal::Kind;

namespace {

constexpr size_t mostItems = 400;

QStringList keysIn(const std::vector<Line> &lines)
{
    QStringList keys;
    for (const Line &line : lines)
        keys.append(line.key);
    return keys;
}

class Proposer
{
public:
    Proposer(const QByteArray &bytes, qsizetype offset, const Surroundings &surroundings)
        : m_buffer(bytes)
        , m_offset(std::clamp<qsizetype>(offset, m_buffer.lineStart(0), bytes.size()))
        , m_around(surroundings)
        , m_line(lineAt(m_buffer, m_buffer.lineOf(m_offset)))
    {
        m_offset = std::min(m_offset, m_line.end);
    }

    Proposals run()
    {
        m_out.begin = m_out.end = m_offset;
        bool inText = false;
        const bool behindKey = m_line.hasKey && m_offset > m_line.keyEnd;
        const auto column = m_line.isBlank && m_line.content == m_line.end
                                ? int(m_offset - m_line.begin)
                                : m_line.column;
        m_way = wayTo(m_buffer, m_line.number, column, &inText);
        if (expressions(behindKey))
            return finish();
        if (inText || isComment())
            return {};
        if (behindKey)
            value(m_line.key, placeAt(m_buffer, m_way).shape, m_line.value);
        else if (m_line.dash >= 0 && !m_line.hasKey && !m_way.empty())
            item();
        else
            key(column);
        return finish();
    }

private:
    [[nodiscard]] bool isComment() const
    {
        const qsizetype from = m_line.hasKey ? m_line.valueEnd : m_line.content;
        const QByteArrayView rest
            = QByteArrayView(m_buffer.bytes()).first(m_line.end).sliced(std::min(from, m_line.end));
        const qsizetype hash = rest.indexOf('#');
        return hash >= 0 && m_offset > from + hash;
    }

    void from(qsizetype begin)
    {
        m_out.begin = std::min(begin, m_offset);
        m_out.end = m_offset;
        m_typed = text::decode(
            QByteArrayView(m_buffer.bytes()).sliced(m_out.begin, m_offset - m_out.begin));
    }

    void add(const QString &text, Kind kind, const char *help = "", QByteArray insert = {})
    {
        // A single letter stands in half of all words.
        if (m_typed.size() < 2 ? !text.startsWith(m_typed, Qt::CaseInsensitive)
                               : !text.contains(m_typed, Qt::CaseInsensitive))
            return;
        m_out.items.push_back({text, insert.isEmpty() ? text.toUtf8() : insert, kind, help});
    }

    // `${{` before the cursor, not closed.
    bool expressions(bool behindKey)
    {
        const QByteArrayView before
            = QByteArrayView(m_buffer.bytes()).sliced(m_line.begin, m_offset - m_line.begin);
        const qsizetype open = before.lastIndexOf("${{");
        if (open < 0 || before.lastIndexOf("}}") > open)
            return false;
        qsizetype begin = open + 3;
        while (begin < before.size() && before[begin] == ' ')
            ++begin;
        from(m_line.begin + begin);
        QByteArrayView after = QByteArrayView(m_buffer.bytes()).first(m_line.end).sliced(m_offset);
        const bool closed = after.trimmed().startsWith("}}");
        const auto say = [&](const QString &text) {
            add(text, Kind::Expression, "", closed ? text.toUtf8() : text.toUtf8() + "}}");
        };
        const InStep in = stepOf(m_way);
        const QString field = !in.below.isEmpty() ? in.below.first()
                              : behindKey         ? m_line.key
                                                  : QString();
        const auto below = [&](QStringList keys, const QString &key) {
            const auto line = find(m_buffer, keys << key);
            return line ? keysIn(children(m_buffer, *line)) : QStringList();
        };
        if (in.step.isEmpty() || field == "command"_L1 || field == "args"_L1) {
            const QStringList own
                = in.step.isEmpty() ? QStringList() : in.jobs + QStringList{in.step};
            for (const char *kind : {"inputs", "outputs", "search_space"})
                for (const QString &name : below(own, QString::fromLatin1(kind)))
                    say(QString::fromLatin1(kind) + u'.' + name);
            return true;
        }
        const QStringList pipeline = in.jobs.first(in.jobs.size() - 1);
        for (const QString &name : below(pipeline, u"inputs"_s))
            say(u"parent.inputs."_s + name);
        if (field == "outputs"_L1)
            for (const QString &name : below(pipeline, u"outputs"_s))
                say(u"parent.outputs."_s + name);
        const auto jobs = find(m_buffer, in.jobs);
        for (const Line &step : jobs ? children(m_buffer, *jobs) : std::vector<Line>()) {
            if (step.key == in.step)
                continue;
            QStringList outputs = below(in.jobs + QStringList{step.key}, u"outputs"_s);
            if (const auto ports = portsOf(step))
                outputs += ports->outputs;
            outputs.removeDuplicates();
            for (const QString &output : std::as_const(outputs))
                say(u"parent.jobs."_s + step.key + u".outputs."_s + output);
        }
        return true;
    }

    [[nodiscard]] std::optional<Ports> portsOf(const Line &step) const
    {
        const auto component = named(children(m_buffer, step), u"component");
        if (!component || !m_around.ports)
            return std::nullopt;
        return m_around.ports(valueOf(m_buffer, *component));
    }

    void key(int column)
    {
        from(m_line.content);
        const std::vector<Line> there = siblings(m_buffer, m_line.number, column);
        const auto taken = [&](const QString &name) {
            const auto line = named(there, name);
            return line && line->number != m_line.number;
        };
        const bool hasColon = m_line.hasKey;
        if (hasColon)
            m_out.end = m_line.keyEnd;
        const bool alone = m_offset == m_line.end;
        const Place place = placeAt(m_buffer, m_way);
        if (place.names) {
            names(taken, hasColon);
            return;
        }
        for (const Key &each : keysOf(place.shape)) {
            if (taken(QString::fromLatin1(each.name)))
                continue;
            QByteArray insert = each.name;
            const bool deeper = each.holds == Holds::Mapping || each.holds == Holds::Named;
            if (!hasColon && deeper && alone)
                insert += ':' + m_buffer.commonEnd() + QByteArray(column + 2, ' ');
            else if (!hasColon)
                insert += each.holds == Holds::List ? ":" : ": ";
            add(QString::fromLatin1(each.name), Kind::Key, helpOf(place, each), insert);
        }
    }

    // Names a person chooses: those of the ports of the step's component.
    template <typename Taken> void names(const Taken &taken, bool hasColon)
    {
        const InStep in = stepOf(m_way);
        if (in.step.isEmpty() || in.below.size() != 1)
            return;
        const auto jobs = find(m_buffer, in.jobs);
        const auto step = jobs ? named(children(m_buffer, *jobs), in.step) : std::nullopt;
        const auto ports = step ? portsOf(*step) : std::nullopt;
        if (!ports)
            return;
        for (const QString &name : in.below.first() == "inputs"_L1    ? ports->inputs
                                   : in.below.first() == "outputs"_L1 ? ports->outputs
                                                                      : QStringList())
            if (!taken(name))
                add(name, Kind::Key, "", name.toUtf8() + (hasColon ? "" : ": "));
    }

    void item()
    {
        const QString list = m_way.size() > 1 ? m_way[m_way.size() - 2].key : QString();
        if (list == "additional_includes"_L1) {
            from(m_line.content);
            paths();
        }
    }

    void value(const QString &name, Shape shape, qsizetype begin)
    {
        // What follows the cursor stays, unless it is the rest of the same word.
        if (begin < m_offset && QByteArrayView("\"'").contains(m_buffer.bytes()[begin]))
            ++begin;
        from(begin);
        const Place place = placeAt(m_buffer, m_way);
        if (place.names && place.shape != Shape::None) {
            // inputs: { name: … }: a value or an expression.
            if (place.shape == Shape::Binding || place.shape == Shape::Output)
                add(u"${{"_s, Kind::Expression);
            if (place.shape == Shape::Binding)
                assets({u"data"_s, u"model"_s});
            return;
        }
        const Key *known = keyOf(shape, name);
        if (!known)
            return;
        for (const QString &choice : choicesOf(*known))
            add(choice, Kind::Value);
        switch (known->holds) {
        case Holds::Path:
            return paths();
        case Holds::Component:
            assets({u"component"_s});
            return paths();
        case Holds::Environment:
            assets({u"environment"_s});
            return paths();
        case Holds::Compute:
            assets({u"compute"_s});
            add(u"local"_s, Kind::Value);
            return add(u"serverless"_s, Kind::Value);
        case Holds::Model:
            assets({u"model"_s});
            return paths();
        case Holds::Data:
            assets({u"data"_s, u"model"_s});
            return paths();
        default:
            return;
        }
    }

    void assets(const QStringList &kinds)
    {
        for (const Surroundings::Asset &asset : m_around.assets) {
            if (!kinds.contains(asset.kind) || asset.name.isEmpty())
                continue;
            add(u"azureml:"_s + asset.name
                    + (asset.version.isEmpty() || asset.kind == "compute"_L1
                           ? QString()
                           : u':' + asset.version),
                Kind::Reference);
        }
    }

    void paths()
    {
        if (!m_around.entries || m_typed.contains("://"_L1) || m_typed.startsWith("azureml:"_L1))
            return;
        QString scheme;
        QString typed = m_typed;
        if (typed.startsWith("file:"_L1)) {
            scheme = u"file:"_s;
            typed = typed.sliced(5);
        }
        const QString folder = typed.left(typed.lastIndexOf(u'/') + 1);
        const QString shown = folder.isEmpty() ? u"./"_s : folder;
        for (const QString &entry :
             m_around.entries(folder.startsWith("./"_L1) ? folder.sliced(2) : folder)) {
            const QString rest = typed.sliced(folder.size());
            if (entry.startsWith(u'.') || !entry.contains(rest, Qt::CaseInsensitive))
                continue;
            const QString whole = scheme + shown + entry;
            m_out.items.push_back({whole, whole.toUtf8(), Kind::Path, ""});
        }
    }

    Proposals finish()
    {
        const QString typed = m_typed.toLower();
        std::ranges::stable_sort(m_out.items, {}, [&](const Proposal &proposal) {
            return proposal.text.toLower().startsWith(typed) ? 0 : 1;
        });
        if (m_out.items.size() > mostItems)
            m_out.items.resize(mostItems);
        return std::move(m_out);
    }

    text::LineBuffer m_buffer;
    qsizetype m_offset;
    const Surroundings &m_around;
    Line m_line;
    std::vector<Step> m_way;
    QString m_typed;
    Proposals m_out;
};

} // namespace

Proposals propose(const QByteArray &bytes, qsizetype offset, const Surroundings &surroundings)
{
    return Proposer(bytes, offset, surroundings).run();
}

const char *helpAt(const QByteArray &bytes, qsizetype offset, QString *key)
{
    const text::LineBuffer buffer(bytes);
    if (offset < 0 || offset > bytes.size())
        return nullptr;
    const Line line = lineAt(buffer, buffer.lineOf(offset));
    if (!line.hasKey || offset < line.content || offset > line.keyEnd)
        return nullptr;
    bool inText = false;
    const Place place = placeAt(buffer, wayTo(buffer, line.number, line.column, &inText));
    if (inText || place.names)
        return nullptr;
    const Key *known = keyOf(place.shape, line.key);
    if (!known || !*known->help)
        return nullptr;
    if (key)
        *key = line.key;
    return helpOf(place, *known);
}

} // namespace tenon::assist
