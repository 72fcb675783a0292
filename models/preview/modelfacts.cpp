// Models by what stands in their headers.
#include "base/platform/files.h"
#include "preview/look.h"
#include "yaml/tree.h"

#include <QtEndian>

namespace tenon::preview {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headerLimit = 64 << 20;
constexpr qsizetype mostRows = 2000;

// -- MLmodel

void flatten(const QString &name, const Value &value, Facts &facts)
{
    if (const ValueMap *map = value.asMap()) {
        for (const auto &[key, each] : *map)
            flatten(name.isEmpty() ? key : name + u'.' + key, each, facts);
    } else {
        facts.rows.append({name, value.isNull() ? QString() : value.str()});
    }
}

/// A signature lists its columns as JSON in a text.
void flattenSignature(const Value &signature, Facts &facts)
{
    const ValueMap *map = signature.asMap();
    for (const auto &[side, text] : map ? *map : ValueMap()) {
        const QString *json = text.asString();
        const QJsonArray columns
            = json ? QJsonDocument::fromJson(json->toUtf8()).array() : QJsonArray();
        if (columns.isEmpty() && !text.isNull())
            flatten(side, text, facts);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QJsonObject column = columns.at(i).toObject();
            QString type = column[u"type"].toString();
            if (const QJsonObject tensor = column[u"tensor-spec"].toObject(); !tensor.isEmpty()) {
                QStringList shape;
                for (const QJsonValue &side_ : tensor[u"shape"].toArray())
                    shape.append(QString::number(side_.toInteger()));
                type = u"%1 [%2]"_s.arg(tensor[u"dtype"].toString(), shape.join(u", "_s));
            }
            const QString name = column[u"name"].toString(QString::number(i));
            facts.rows.append({side + u'.' + name, type});
        }
    }
}

std::optional<QList<Facts>> mlflowFacts(const QString &file)
{
    const auto text = platform::readFile(file, 4 << 20);
    const auto tree = text ? yaml::Tree::parse(*text, file) : Result<yaml::Tree>();
    if (!text || !tree)
        return {};
    const Value value = tree->root().value();
    const ValueMap *map = value.asMap();
    if (!map)
        return {};
    Facts top{u"MLmodel"_s, {}};
    QList<Facts> all;
    for (const auto &[key, each] : *map) {
        Facts facts{key, {}};
        if (key == u"flavors" && each.asMap()) {
            for (const auto &[flavor, about] : *each.asMap()) {
                Facts one{u"flavors.%1"_s.arg(flavor), {}};
                flatten({}, about, one);
                all.append(one);
            }
        } else if (key == u"signature") {
            flattenSignature(each, facts);
            all.append(facts);
        } else if (each.asMap()) {
            flatten({}, each, facts);
            all.append(facts);
        } else {
            flatten(key, each, top);
        }
    }
    all.prepend(top);
    return all;
}

// -- ONNX: protocol buffers, of which only the names are read

class Wire
{
public:
    Wire(QIODevice &file, qint64 end)
        : m_file(file)
        , m_end(end)
    {
    }
    /// The next field; false at the end or where the bytes make no sense.
    bool next()
    {
        if (m_file.pos() >= m_end)
            return false;
        const auto tag = varint();
        if (!tag || *tag >> 3 == 0)
            return broken();
        m_number = int(*tag >> 3);
        m_value = 0;
        m_bytes = 0;
        switch (*tag & 7) {
        case 0: {
            const auto value = varint();
            if (!value)
                return broken();
            m_value = *value;
            return true;
        }
        case 1:
            m_bytes = 8;
            break;
        case 2: {
            const auto length = varint();
            if (!length || *length > quint64(m_end - m_file.pos()))
                return broken();
            m_bytes = qint64(*length);
            break;
        }
        case 5:
            m_bytes = 4;
            break;
        default:
            return broken();
        }
        return m_bytes <= m_end - m_file.pos() || broken();
    }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] quint64 value() const { return m_value; }
    [[nodiscard]] qint64 end() const { return m_file.pos() + m_bytes; }
    [[nodiscard]] bool isBroken() const { return m_broken; }
    void skip() { m_file.seek(end()); }
    QString text()
    {
        const qint64 behind = end();
        const QByteArray bytes = m_file.read(std::min<qint64>(m_bytes, 4096));
        m_file.seek(behind);
        return QString::fromUtf8(bytes);
    }

private:
    bool broken()
    {
        m_broken = true;
        return false;
    }
    std::optional<quint64> varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            char c = 0;
            if (m_file.pos() >= m_end || !m_file.getChar(&c))
                return {};
            value |= quint64(c & 0x7f) << shift;
            if (!(c & 0x80))
                return value;
        }
        return {};
    }
    QIODevice &m_file;
    qint64 m_end;
    int m_number = 0;
    quint64 m_value = 0;
    qint64 m_bytes = 0;
    bool m_broken = false;
};

QString elementName(quint64 type)
{
    static const QStringList names{
        u"?"_s,      u"float32"_s, u"uint8"_s,     u"int8"_s,       u"uint16"_s,  u"int16"_s,
        u"int32"_s,  u"int64"_s,   u"string"_s,    u"bool"_s,       u"float16"_s, u"float64"_s,
        u"uint32"_s, u"uint64"_s,  u"complex64"_s, u"complex128"_s, u"bfloat16"_s};
    return names.value(qsizetype(std::min<quint64>(type, 1000)), QString::number(type));
}

/// TypeProto.tensor_type: element type and shape.
QString tensorType(QIODevice &file, qint64 end)
{
    QString type;
    QStringList shape;
    for (Wire kind(file, end); kind.next();) {
        if (kind.number() != 1) {
            kind.skip();
            continue;
        }
        for (Wire tensor(file, kind.end()); tensor.next();) {
            if (tensor.number() == 1)
                type = elementName(tensor.value());
            if (tensor.number() != 2) {
                tensor.skip();
                continue;
            }
            for (Wire dims(file, tensor.end()); dims.next();) {
                if (dims.number() != 1) {
                    dims.skip();
                    continue;
                }
                QString size = u"?"_s;
                for (Wire dim(file, dims.end()); dim.next();) {
                    if (dim.number() == 1)
                        size = QString::number(dim.value());
                    if (dim.number() == 2)
                        size = dim.text();
                    else
                        dim.skip();
                }
                if (shape.size() < 64)
                    shape.append(size);
            }
        }
    }
    return type.isEmpty() ? QString() : u"%1 [%2]"_s.arg(type, shape.join(u", "_s));
}

void readGraph(QIODevice &file, qint64 end, Facts &graph, Facts &inputs, Facts &outputs)
{
    QHash<QString, qint64> operators;
    qint64 nodes = 0, weights = 0;
    for (Wire wire(file, end); wire.next();) {
        const qint64 behind = wire.end();
        if (wire.number() == 1) {
            ++nodes;
            for (Wire node(file, behind); node.next();) {
                if (node.number() == 4) {
                    if (const QString name = node.text();
                        operators.size() < mostRows || operators.contains(name))
                        ++operators[name];
                } else {
                    node.skip();
                }
            }
        } else if (wire.number() == 2) {
            graph.rows.append({u"graph"_s, wire.text()});
        } else if (wire.number() == 5) {
            ++weights;
        } else if (wire.number() == 11 || wire.number() == 12) {
            Facts &side = wire.number() == 11 ? inputs : outputs;
            QString name, type;
            for (Wire info(file, behind); info.next();) {
                if (info.number() == 1) {
                    name = info.text();
                } else {
                    if (const qint64 to = info.end(); info.number() == 2) {
                        type = tensorType(file, to);
                        file.seek(to);
                    } else {
                        info.skip();
                    }
                }
            }
            if (side.rows.size() < mostRows)
                side.rows.append({name, type});
        }
        file.seek(behind);
    }
    graph.rows.append({u"nodes"_s, QString::number(nodes)});
    graph.rows.append({u"initializers"_s, QString::number(weights)});
    QStringList names = operators.keys();
    std::ranges::sort(names, [&operators](const QString &a, const QString &b) {
        return operators.value(a) != operators.value(b) ? operators.value(a) > operators.value(b)
                                                        : a < b;
    });
    QStringList most;
    for (const QString &name : names.first(std::min<qsizetype>(names.size(), 40)))
        most.append(u"%1 × %2"_s.arg(operators.value(name)).arg(name));
    graph.rows.append({u"operators"_s, most.join(u", "_s)});
}

} // namespace

std::optional<QList<Facts>> onnxFacts(QIODevice &file)
{
    Facts top{u"ONNX"_s, {}}, inputs{u"inputs"_s, {}}, outputs{u"outputs"_s, {}};
    bool graph = false;
    Wire wire(file, file.size());
    while (wire.next()) {
        static constexpr const char16_t *names[]
            = {nullptr,   u"ir_version",    u"producer_name", u"producer_version",
               u"domain", u"model_version", u"doc_string"};
        const int number = wire.number();
        const qint64 behind = wire.end();
        if (number == 1 || number == 5) {
            top.rows.append({QString::fromUtf16(names[number]), QString::number(wire.value())});
        } else if (number >= 2 && number <= 6) {
            top.rows.append({QString::fromUtf16(names[number]), wire.text()});
        } else if (number == 7) {
            graph = true;
            readGraph(file, behind, top, inputs, outputs);
        } else if (number == 8) {
            QString domain;
            quint64 version = 0;
            for (Wire set(file, behind); set.next();) {
                if (set.number() == 2)
                    version = set.value();
                if (set.number() == 1)
                    domain = set.text();
                else
                    set.skip();
            }
            top.rows.append(
                {domain.isEmpty() ? u"opset"_s : u"opset "_s + domain, QString::number(version)});
        }
        file.seek(behind);
        if (top.rows.size() > mostRows)
            break;
    }
    top.rows.removeIf([](const auto &row) { return row.second.isEmpty(); });
    if (!graph || wire.isBroken())
        return {};
    return QList<Facts>{top, inputs, outputs};
}

std::optional<QList<Facts>> safetensorsFacts(QIODevice &file)
{
    const QByteArray length = file.read(8);
    if (length.size() != 8)
        return {};
    const auto size = qFromLittleEndian<quint64>(length.constData());
    if (size > quint64(headerLimit) || qint64(size) > file.size() - 8)
        return {};
    const QByteArray header = file.read(qint64(size));
    const QJsonDocument json = QJsonDocument::fromJson(header);
    if (!json.isObject())
        return {};
    Facts top{u"safetensors"_s, {}}, about{u"__metadata__"_s, {}}, tensors{u"tensors"_s, {}};
    double parameters = 0;
    qsizetype count = 0;
    const QJsonObject object = json.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject each = it->toObject();
        if (it.key() == u"__metadata__") {
            for (auto field = each.begin(); field != each.end(); ++field)
                about.rows.append({field.key(), field->toVariant().toString()});
            continue;
        }
        ++count;
        double values = 1;
        QStringList shape;
        for (const QJsonValue &side : each[u"shape"].toArray()) {
            values *= side.toDouble();
            shape.append(QString::number(side.toDouble(), 'f', 0));
        }
        parameters += values;
        if (tensors.rows.size() < mostRows)
            tensors.rows.append(
                {it.key(), u"%1 [%2]"_s.arg(each[u"dtype"].toString(), shape.join(u", "_s))});
    }
    top.rows = {{u"tensors"_s, QString::number(count)},
                {u"parameters"_s, QString::number(parameters, 'f', 0)}};
    return QList<Facts>{top, about, tensors};
}

std::optional<QList<Facts>> modelAt(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return QFileInfo(path + u"/MLmodel"_s).isFile() ? mlflowFacts(path + u"/MLmodel"_s)
                                                        : std::nullopt;
    if (info.fileName() == u"MLmodel")
        return mlflowFacts(path);
    const QString suffix = info.suffix().toLower();
    if (suffix != u"onnx" && suffix != u"safetensors")
        return {};
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return suffix == u"onnx" ? onnxFacts(file) : safetensorsFacts(file);
}

bool isPickled(const QString &path)
{
    static const QStringList suffixes{u"pkl"_s, u"pickle"_s, u"joblib"_s,     u"pt"_s,
                                      u"pth"_s, u"ckpt"_s,   u"npy"_s,        u"npz"_s,
                                      u"bin"_s, u"dill"_s,   u"cloudpickle"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

} // namespace tenon::preview
