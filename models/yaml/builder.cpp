#include "yaml/scalar.h"
#include "yaml/syntax.h"
#include "yaml/treedata.h"

#include <QHash>
#include <QSet>

#include <libfyaml.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenon::yaml {
namespace {

constexpr int deepest = 64;                    ///< Levels of nesting in the source.
constexpr quint32 deepestExpanded = 200;       ///< Levels with aliases followed.
constexpr quint64 largestExpanded = 2'000'000; ///< Nodes with aliases followed.
constexpr int mostRepairs = 64;

struct ParserDeleter
{
    void operator()(fy_parser *parser) const { fy_parser_destroy(parser); }
};
struct DiagDeleter
{
    void operator()(fy_diag *diag) const { fy_diag_destroy(diag); }
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

// Builds the arena of one document from libfyaml's events.
class TreeBuilder
{
public:
    explicit TreeBuilder(const QByteArray &bytes, const QString &file)
        : m_data(std::make_shared<Tree::Data>())
    {
        m_data->bytes = bytes;
        m_data->file = file;
        indexLines();
    }

    Result<Tree> build()
    {
        if (auto error = checkCharacters(m_data->bytes, m_data->file))
            return std::unexpected(*std::move(error));
        for (int attempt = 0; attempt <= mostRepairs; ++attempt) {
            reset();
            if (auto done = parse(); !done) {
                if (m_repairAt < 0 || attempt == mostRepairs)
                    return std::unexpected(std::move(done.error()));
                m_inserts.push_back(m_repairAt);
                std::sort(m_inserts.begin(), m_inserts.end());
                continue;
            }
            break;
        }
        Tree tree;
        tree.m_data = std::move(m_data);
        return tree;
    }

private:
    struct Frame
    {
        quint32 node;
        quint32 last = noNode;
        quint32 count = 0;
        quint64 weight = 1;
        quint32 height = 1;
    };

    void indexLines()
    {
        const QByteArray &bytes = m_data->bytes;
        m_data->lineStarts.push_back(bytes.startsWith("\xef\xbb\xbf") ? 3 : 0);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            if (bytes[i] == '\n'
                || (bytes[i] == '\r' && (i + 1 >= bytes.size() || bytes[i + 1] != '\n')))
                m_data->lineStarts.push_back(quint32(i + 1));
        }
    }

    void reset()
    {
        m_repairAt = -1;
        m_data->nodes.clear();
        m_data->nodes.reserve(size_t(m_data->bytes.size() / 12 + 16));
        m_data->pool.clear();
        m_data->tags.clear();
        m_data->warnings.clear();
        m_data->root = noNode;
        m_stack.clear();
        m_anchors.clear();
        m_weights.clear();
        m_lastEnd = m_data->lineStarts.front();
        m_source = m_data->bytes;
        // Back to front, so that earlier places stay right.
        for (auto it = m_inserts.rbegin(); it != m_inserts.rend(); ++it)
            m_source.insert(*it, " ~");
    }

    // A place in the parsed text as a place in the user's bytes.
    quint32 mapped(size_t position) const
    {
        qsizetype at = qsizetype(position);
        qsizetype shift = 0;
        for (qsizetype insert : m_inserts) {
            const qsizetype inserted = insert + shift;
            if (at >= inserted + 2)
                shift += 2;
            else if (at > inserted)
                return quint32(insert);
            else
                break;
        }
        return quint32(std::min(at - shift, m_data->bytes.size()));
    }

    std::unexpected<Error> refuse(const char *id, quint32 at, QVariantMap arguments = {}) const
    {
        return fail(Error::Code::Format, id, std::move(arguments), m_data->locate(at));
    }

    void warn(const char *id, quint32 at, QVariantMap arguments)
    {
        m_data->warnings.push_back(
            Error{Error::Code::Format, id, std::move(arguments), m_data->locate(at), {}});
    }

    Result<> parse()
    {
        fy_diag_cfg diagConfig;
        fy_diag_cfg_default(&diagConfig);
        diagConfig.fp = nullptr;
        diagConfig.output_fn = [](fy_diag *, void *, const char *, size_t) {};
        diagConfig.colorize = false;
        std::unique_ptr<fy_diag, DiagDeleter> diag(fy_diag_create(&diagConfig));
        fy_diag_set_collect_errors(diag.get(), true);
        fy_parse_cfg config{};
        config.flags = fy_parse_cfg_flags(FYPCF_QUIET | FYPCF_ALLOW_DUPLICATE_KEYS | FYPCF_JSON_NONE
                                          | FYPCF_DISABLE_MMAP_OPT | FYPCF_SLOPPY_FLOW_INDENTATION);
        config.diag = diag.get();
        std::unique_ptr<fy_parser, ParserDeleter> parser(fy_parser_create(&config));
        if (!parser
            || fy_parser_set_string(parser.get(), m_source.constData(), size_t(m_source.size())))
            return fail(Error::Code::Internal, "internal", {{u"reason"_s, u"libfyaml"_s}});
        int documents = 0;
        while (fy_event *event = fy_parser_parse(parser.get())) {
            const fy_event_type type = event->type;
            Result<> taken;
            if (type == FYET_DOCUMENT_START && ++documents == 2)
                taken = refuse("yaml.several-documents", mapped(markStart(event)));
            else
                taken = take(event);
            fy_parser_event_free(parser.get(), event);
            if (!taken)
                return taken;
            if (type == FYET_STREAM_END)
                break;
        }
        if (fy_parser_get_stream_error(parser.get()))
            return std::unexpected(translated(diag.get()));
        return {};
    }

    static size_t markStart(fy_event *event)
    {
        fy_token *token = fy_event_get_token(event);
        const fy_mark *mark = token ? fy_token_start_mark(token) : nullptr;
        return mark ? mark->input_pos : 0;
    }

    Result<> take(fy_event *event)
    {
        switch (event->type) {
        case FYET_SCALAR:
            return takeScalar(event);
        case FYET_ALIAS:
            return takeAlias(event);
        case FYET_SEQUENCE_START:
        case FYET_MAPPING_START:
            return openCollection(event);
        case FYET_SEQUENCE_END:
        case FYET_MAPPING_END:
            return closeCollection(event);
        default:
            return {};
        }
    }

    // Where the next node's text can start at the earliest: after blanks, breaks, comments and
    // `indicators`.
    qsizetype skip(qsizetype at, QByteArrayView indicators) const
    {
        const QByteArray &bytes = m_data->bytes;
        while (at < bytes.size()) {
            const char c = bytes[at];
            if (isBlank(c) || isBreak(c) || indicators.contains(c)) {
                ++at;
            } else if (c == '#' && at > 0 && (isBlank(bytes[at - 1]) || isBreak(bytes[at - 1]))) {
                while (at < bytes.size() && !isBreak(bytes[at]))
                    ++at;
            } else {
                break;
            }
        }
        return at;
    }

    // Tag and anchor of an event; moves m_lastEnd behind them.
    void takeProperties(fy_event *event, NodeRecord &node, quint32 index)
    {
        quint32 first = noNode;
        if (fy_token *anchor = fy_event_get_anchor_token(event)) {
            size_t length = 0;
            const char *text = fy_token_get_text(anchor, &length);
            m_anchors.insert(QByteArray(text, qsizetype(length)), index);
            const quint32 start = mapped(fy_token_start_mark(anchor)->input_pos) - 1;
            first = start;
            m_lastEnd = std::max(m_lastEnd, quint32(start + 1 + length));
        }
        if (fy_token *tag = fy_event_get_tag_token(event)) {
            size_t length = 0;
            const char *text = fy_token_get_text(tag, &length);
            m_data->tags.emplace_back(text, qsizetype(length));
            node.tag = quint32(m_data->tags.size());
            const fy_mark *start = fy_token_start_mark(tag);
            const fy_mark *end = fy_token_end_mark(tag);
            // The mark stands at `!` or behind the first one, by the form of the tag.
            quint32 at = mapped(start->input_pos);
            while (at > m_lastEnd && at > 0 && m_data->bytes[at - 1] == '!')
                --at;
            first = std::min(first, at);
            m_lastEnd = std::max(m_lastEnd, mapped(end->input_pos));
        }
        if (first != noNode)
            node.properties = first;
    }

    quint32 append(NodeRecord node)
    {
        m_data->nodes.push_back(node);
        return quint32(m_data->nodes.size() - 1);
    }

    // Hangs `index` under the open collection.
    Result<> attach(quint32 index, quint64 weight, quint32 height)
    {
        if (m_stack.empty()) {
            if (m_data->root == noNode)
                m_data->root = index;
            return checkExpansion(weight, height, index);
        }
        Frame &frame = m_stack.back();
        auto &nodes = m_data->nodes;
        if (frame.last == noNode)
            nodes[frame.node].first = index;
        else
            nodes[frame.last].next = index;
        const bool isKey = nodes[frame.node].kind == NodeKind::Mapping && frame.count % 2 == 0;
        frame.last = index;
        ++frame.count;
        frame.weight = std::min(frame.weight + weight, largestExpanded * 2);
        frame.height = std::max(frame.height, height + 1);
        if (isKey && nodes[resolved(index)].kind != NodeKind::Scalar) {
            const quint32 at = nodes[index].begin;
            if (isTemplateLine(at))
                return refuse("yaml.template", at);
            return refuse("yaml.complex-key", at);
        }
        return {};
    }

    quint32 resolved(quint32 index) const
    {
        const NodeRecord &node = m_data->nodes[index];
        return node.kind == NodeKind::Alias ? node.first : index;
    }

    Result<> checkExpansion(quint64 weight, quint32 height, quint32 index) const
    {
        if (weight > largestExpanded || height > deepestExpanded)
            return refuse("yaml.alias-limit", m_data->nodes[index].begin);
        return {};
    }

    Result<> takeScalar(fy_event *event)
    {
        NodeRecord node;
        fy_token *token = fy_event_get_token(event);
        const quint32 index = quint32(m_data->nodes.size());
        node.properties = noNode;
        takeProperties(event, node, index);
        size_t length = 0;
        const char *text = token ? fy_token_get_text(token, &length) : nullptr;
        const fy_mark *start = token ? fy_token_start_mark(token) : nullptr;
        const fy_mark *end = token ? fy_token_end_mark(token) : nullptr;
        const fy_scalar_style style = token ? fy_scalar_token_get_style(token) : FYSS_PLAIN;
        node.style = style == FYSS_SINGLE_QUOTED   ? Style::SingleQuoted
                     : style == FYSS_DOUBLE_QUOTED ? Style::DoubleQuoted
                     : style == FYSS_LITERAL       ? Style::Literal
                     : style == FYSS_FOLDED        ? Style::Folded
                                                   : Style::Plain;
        if (start && end) {
            node.begin = mapped(start->input_pos);
            node.end = mapped(end->input_pos);
        }
        if (node.style == Style::Plain) {
            if (!start || !end || node.begin >= node.end) {
                node.begin = node.end = emptyPlace();
                length = 0;
            }
        } else if (node.style == Style::SingleQuoted || node.style == Style::DoubleQuoted) {
            --node.begin;
            ++node.end;
        } else {
            placeBlockScalar(node);
            // The parser takes lines that are no deeper than the key for the block's own, and then
            // gives bytes that nobody wrote. Other readers see an empty block and the next key.
            if (const qsizetype line = shallowLine(node.begin); length > 0 && line >= 0)
                return refuse("yaml.indentation", quint32(line));
            // PyYAML gives the last line of a block its line end only where the file has one.
            if (qsizetype(node.end) == m_data->bytes.size() && length > 0
                && text[length - 1] == '\n')
                --length;
        }
        if (node.properties == noNode)
            node.properties = node.begin;
        storeText(node, text, length);
        m_lastEnd = std::max(m_lastEnd, node.end);
        if (node.tag && !resolveTagged(m_data->tags[node.tag - 1], m_data->text(node)))
            warn("yaml.unknown-tag", node.properties,
                 {{u"tag"_s, QString::fromUtf8(m_data->tags[node.tag - 1])}});
        append(node);
        remember(1 + length / 64, 1);
        return attach(index, 1 + length / 64, 1);
    }

    // Where the value of `key:` or of `-` with nothing behind it would be written.
    quint32 emptyPlace() const
    {
        const QByteArray &bytes = m_data->bytes;
        if (m_stack.empty())
            return m_lastEnd;
        const Frame &frame = m_stack.back();
        const NodeRecord &parent = m_data->nodes[frame.node];
        if (parent.kind == NodeKind::Sequence) {
            if (parent.style == Style::Flow)
                return m_lastEnd;
            const qsizetype at = skip(m_lastEnd, {});
            return at < bytes.size() && bytes[at] == '-' ? quint32(at + 1) : m_lastEnd;
        }
        qsizetype at = m_lastEnd;
        while (at < bytes.size() && isBlank(bytes[at]))
            ++at;
        return at < bytes.size() && bytes[at] == ':' && frame.count % 2 == 1 ? quint32(at + 1)
                                                                             : m_lastEnd;
    }

    // The first line of a block's content when it is not deeper than what the block belongs to; −1:
    // it is.
    qsizetype shallowLine(qsizetype header) const
    {
        const QByteArray &bytes = m_data->bytes;
        if (m_stack.empty())
            return -1;
        qsizetype at = header;
        while (at < bytes.size() && !isBreak(bytes[at])) {
            if (bytes[at] == '#')
                break;
            // Its indentation is said.
            if (bytes[at] >= '1' && bytes[at] <= '9')
                return -1;
            ++at;
        }
        while (at < bytes.size() && !isBreak(bytes[at]))
            ++at;
        qsizetype line = at;
        while (at < bytes.size() && (isBlank(bytes[at]) || isBreak(bytes[at]))) {
            if (isBreak(bytes[at]))
                line = at + 1;
            ++at;
        }
        if (at == bytes.size())
            return -1;
        const quint32 owner = m_data->nodes[m_stack.back().node].begin;
        return at - line <= m_data->locate(owner).column - 1 ? at : -1;
    }

    // Finds the header (`|`, `>-`) before the content and cuts blank lines off the end.
    void placeBlockScalar(NodeRecord &node) const
    {
        const QByteArray &bytes = m_data->bytes;
        const qsizetype header = skip(m_lastEnd, ":-?");
        const qsizetype contentStart = node.begin;
        if (header < bytes.size() && (bytes[header] == '|' || bytes[header] == '>'))
            node.begin = quint32(header);
        // The parser's end may run over following blank or comment lines: those that are not deeper
        // than the key. The content is what lies before the last line break with text.
        qsizetype end = std::min<qsizetype>(node.end, bytes.size());
        if (end < contentStart)
            end = contentStart;
        while (end > contentStart && (isBlank(bytes[end - 1]) || isBreak(bytes[end - 1])))
            --end;
        if (end <= contentStart) {
            // Nothing but blank lines: the scalar ends with its header line.
            end = node.begin;
            while (end < bytes.size() && !isBreak(bytes[end]))
                ++end;
        }
        // Blanks at the end of the last content line belong to it.
        while (end < bytes.size() && isBlank(bytes[end]))
            ++end;
        node.end = quint32(end);
    }

    void storeText(NodeRecord &node, const char *text, size_t length)
    {
        if (!text || length == 0)
            return;
        node.textLength = quint32(length);
        const char *first = m_source.constData();
        if (m_inserts.empty() && text >= first && text + length <= first + m_source.size()) {
            node.text = quint32(text - first);
            return;
        }
        node.pooled = true;
        node.text = quint32(m_data->pool.size());
        m_data->pool.append(text, qsizetype(length));
    }

    Result<> takeAlias(fy_event *event)
    {
        fy_token *token = fy_event_get_token(event);
        size_t length = 0;
        const char *text = fy_token_get_text(token, &length);
        NodeRecord node;
        node.kind = NodeKind::Alias;
        node.end = mapped(fy_token_end_mark(token)->input_pos);
        node.begin = mapped(fy_token_start_mark(token)->input_pos);
        if (node.begin > 0 && m_data->bytes[node.begin] != '*'
            && m_data->bytes[node.begin - 1] == '*')
            --node.begin;
        node.properties = node.begin;
        const QByteArray name(text, qsizetype(length));
        const auto anchor = m_anchors.constFind(name);
        if (anchor == m_anchors.constEnd())
            return refuse("yaml.alias-unknown", node.begin, {{u"name"_s, QString::fromUtf8(name)}});
        node.first = *anchor;
        for (const Frame &frame : m_stack) {
            if (frame.node == *anchor)
                return refuse("yaml.alias-cycle", node.begin,
                              {{u"name"_s, QString::fromUtf8(name)}});
        }
        const auto [weight, height] = m_weights[*anchor];
        m_lastEnd = node.end;
        const quint32 index = append(node);
        remember(weight, height);
        if (auto fits = checkExpansion(weight, height, index); !fits)
            return fits;
        return attach(index, weight, height);
    }

    void remember(quint64 weight, quint32 height) { m_weights.emplace_back(weight, height); }

    Result<> openCollection(fy_event *event)
    {
        NodeRecord node;
        node.kind = event->type == FYET_MAPPING_START ? NodeKind::Mapping : NodeKind::Sequence;
        const quint32 index = quint32(m_data->nodes.size());
        node.properties = noNode;
        takeProperties(event, node, index);
        node.begin = mapped(markStart(event));
        const QByteArray &bytes = m_data->bytes;
        const char open = node.kind == NodeKind::Mapping ? '{' : '[';
        const bool flow = fy_event_get_node_style(event) == FYNS_FLOW
                          || (qsizetype(node.begin) < bytes.size() && bytes[node.begin] == open
                              && isFlowStart(event));
        node.style = flow ? Style::Flow : Style::Block;
        node.end = node.begin;
        if (node.properties == noNode || node.properties > node.begin)
            node.properties = node.begin;
        if (int(m_stack.size()) >= deepest)
            return refuse("yaml.too-deep", node.begin, {{u"limit"_s, deepest}});
        if (flow)
            m_lastEnd = std::max(m_lastEnd, node.begin + 1);
        else
            m_lastEnd = std::max(m_lastEnd, node.begin);
        append(node);
        remember(1, 1);
        if (auto attached = attach(index, 0, 0); !attached)
            return attached;
        m_stack.push_back(Frame{index});
        return {};
    }

    static bool isFlowStart(fy_event *event)
    {
        fy_token *token = fy_event_get_token(event);
        const fy_mark *start = token ? fy_token_start_mark(token) : nullptr;
        const fy_mark *end = token ? fy_token_end_mark(token) : nullptr;
        return start && end && end->input_pos > start->input_pos;
    }

    Result<> closeCollection(fy_event *event)
    {
        const Frame frame = m_stack.back();
        m_stack.pop_back();
        NodeRecord &node = m_data->nodes[frame.node];
        if (node.style == Style::Flow) {
            const fy_mark *end = fy_token_end_mark(fy_event_get_token(event));
            node.end = end ? mapped(end->input_pos) : m_lastEnd;
        } else if (frame.last != noNode) {
            // Without children of its own span (all empty) the end still covers what was read.
            node.end = std::max(node.begin, m_data->nodes[frame.last].end);
            if (node.kind == NodeKind::Mapping || node.kind == NodeKind::Sequence) {
                const quint32 first = m_data->nodes[node.first].properties;
                if (node.kind == NodeKind::Mapping && first < node.begin)
                    node.begin = first;
            }
        }
        m_lastEnd = std::max(m_lastEnd, node.end);
        m_weights[frame.node] = {frame.weight, frame.height};
        if (node.kind == NodeKind::Mapping)
            findDuplicates(frame);
        if (!m_stack.empty()) {
            Frame &parent = m_stack.back();
            parent.weight = std::min(parent.weight + frame.weight, largestExpanded * 2);
            parent.height = std::max(parent.height, frame.height + 1);
        }
        return checkExpansion(frame.weight, frame.height, frame.node);
    }

    void findDuplicates(const Frame &frame)
    {
        const auto &nodes = m_data->nodes;
        // Most mappings are short: comparing all pairs is then cheaper than a hash.
        const bool isShort = frame.count <= 24;
        QSet<QByteArrayView> seen;
        if (!isShort)
            seen.reserve(qsizetype(frame.count / 2));
        const quint32 first = nodes[frame.node].first;
        for (quint32 key = first; key != noNode;) {
            const QByteArrayView text = m_data->text(nodes[resolved(key)]);
            bool again = false;
            if (isShort) {
                for (quint32 other = first; other != key && !again;) {
                    again = m_data->text(nodes[resolved(other)]) == text;
                    other = nodes[nodes[other].next].next;
                }
            } else {
                again = seen.contains(text);
                seen.insert(text);
            }
            if (again && text != "<<")
                warn("yaml.duplicate-key", nodes[key].begin, {{u"key"_s, QString::fromUtf8(text)}});
            const quint32 value = nodes[key].next;
            key = value == noNode ? noNode : nodes[value].next;
        }
    }

    bool isTemplateLine(quint32 at) const
    {
        QByteArray line = lineAt(m_data->locate(at).line);
        line.replace("${{", "");
        return line.contains("{{");
    }

    QByteArray lineAt(int line) const
    {
        if (line < 1 || line > int(m_data->lineStarts.size()))
            return {};
        const quint32 start = m_data->lineStarts[size_t(line - 1)];
        const qsizetype next = line < int(m_data->lineStarts.size())
                                   ? m_data->lineStarts[size_t(line)]
                                   : m_data->bytes.size();
        return m_data->bytes.mid(start, next - start).trimmed();
    }

    Error translated(fy_diag *diag)
    {
        void *iterator = nullptr;
        const fy_diag_error *error = fy_diag_errors_iterate(diag, &iterator);
        if (!error)
            return Error{Error::Code::Format,
                         "yaml.syntax",
                         {{u"reason"_s, QString()}},
                         {m_data->file, 1, 1},
                         {}};
        const QByteArray message(error->msg);
        Location where{m_data->file, error->line, error->column};
        if (message.contains("expected node content"))
            findRepair(error->line);
        QByteArray line = lineAt(error->line);
        if (message.contains("depth"))
            return Error{Error::Code::Format, "yaml.too-deep", {{u"limit"_s, deepest}}, where, {}};
        Error result = syntaxError(message, line, where);
        if (result.id == "yaml.bracket-open" || message.contains("expected node content")) {
            // The parser notices at the end of the file; what helps is where the bracket was
            // opened.
            for (auto frame = m_stack.rbegin(); frame != m_stack.rend(); ++frame) {
                const NodeRecord &node = m_data->nodes[frame->node];
                if (node.style == Style::Flow) {
                    if (result.id != "yaml.template")
                        result.id = "yaml.bracket-open";
                    result.where = m_data->locate(node.begin);
                    break;
                }
            }
        }
        return result;
    }

    // libfyaml 0.8 refuses a dash with nothing behind it in a list that is not indented deeper than
    // its key, which PyYAML reads as null. Such a dash before the line of the error gets a `~`.
    void findRepair(int errorLine)
    {
        for (int line = std::min(errorLine, int(m_data->lineStarts.size())); line >= 1; --line) {
            const QByteArray text = lineAt(line);
            const QByteArray behind = text.mid(1).trimmed();
            const bool isEmptyItem = text == "-"
                                     || (text.size() > 1 && text[0] == '-' && isBlank(text[1])
                                         && behind.startsWith('#'));
            if (text.isEmpty() || text.startsWith('#') || (line == errorLine && !isEmptyItem))
                continue;
            if (!isEmptyItem)
                return;
            qsizetype at = m_data->lineStarts[size_t(line - 1)];
            while (m_data->bytes[at] != '-')
                ++at;
            if (std::find(m_inserts.begin(), m_inserts.end(), at + 1) != m_inserts.end())
                continue;
            m_repairAt = at + 1;
            return;
        }
    }

    std::shared_ptr<Tree::Data> m_data;
    QByteArray m_source;
    std::vector<qsizetype> m_inserts; ///< Places in the user's bytes, ascending.
    qsizetype m_repairAt = -1;
    std::vector<Frame> m_stack;
    QHash<QByteArray, quint32> m_anchors;
    std::vector<std::pair<quint64, quint32>>
        m_weights; ///< A node: nodes and levels with aliases followed.
    quint32 m_lastEnd = 0;
};

Result<Tree> Tree::parse(const QByteArray &bytes, const QString &file)
{
    return TreeBuilder(bytes, file).build();
}

} // namespace tenon::yaml
