#include "yaml/document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace tenon;
using namespace tenon::yaml;
using namespace Qt::StringLiterals;

namespace {

// Writes random YAML of the shapes people write: comments, blank lines, all styles, both line ends.
class Writer
{
public:
    explicit Writer(quint32 seed)
        : m_random(seed)
    {
        m_end = chance(4) ? "\r\n" : "\n";
        m_indent = chance(4) ? 4 : 2;
        m_listIndent = chance(2) ? 0 : m_indent;
    }

    QByteArray document()
    {
        QByteArray out = chance(8) ? "\xef\xbb\xbf" : "";
        if (chance(2))
            out += "# a file" + m_end;
        out += mapping(0, 0);
        if (chance(5))
            out.chop(m_end.size());
        return out;
    }

    quint32 below(quint32 limit) { return m_random.bounded(limit); }
    bool chance(quint32 of) { return m_random.bounded(of) == 0; }

    QString anyText()
    {
        static const QStringList texts{u"x"_s,
                                       u"two words"_s,
                                       u"1.0"_s,
                                       u"yes"_s,
                                       u"1e-5"_s,
                                       u"it's"_s,
                                       u"a: b"_s,
                                       u"a #b"_s,
                                       u"${{parent.inputs.x}}"_s,
                                       u"line\nline\n"_s,
                                       u"l\n\n  m\nn"_s,
                                       u""_s,
                                       u" lead"_s,
                                       u"trail "_s,
                                       u"tab\there"_s,
                                       u"é日本"_s,
                                       u"- x"_s,
                                       u"[1]"_s,
                                       u"{a"_s,
                                       u"\"q\""_s,
                                       u"~"_s,
                                       u"null"_s,
                                       u"0x1f"_s,
                                       u"12:30"_s,
                                       u"C:\\dir"_s,
                                       u"@x"_s,
                                       u"%x"_s,
                                       u"*a"_s,
                                       u"&a"_s,
                                       u"!t"_s,
                                       u"|"_s,
                                       u">"_s,
                                       u"a\n"_s,
                                       u"\nb"_s,
                                       u"---"_s,
                                       u"\U0001F600"_s,
                                       u"a,b"_s,
                                       u"?"_s,
                                       u"-"_s,
                                       u"a\rb"_s,
                                       u"\u0085y"_s,
                                       u"="_s,
                                       u"<<"_s,
                                       u"x\n\n"_s};
        return texts.at(below(quint32(texts.size())));
    }

    Value anyValue(int depth = 0)
    {
        switch (below(depth > 1 ? 8 : 10)) {
        case 0:
            return int(below(1000)) - 500;
        case 1:
            return below(2) == 0;
        case 2:
            return double(below(1000)) / 8;
        case 3:
            return Value();
        case 4:
            return 1.5e-7;
        case 8: {
            ValueMap map;
            for (quint32 i = below(4); i > 0; --i)
                map.emplace_back(u"n%1"_s.arg(i), anyValue(depth + 1));
            return map;
        }
        case 9: {
            ValueList list;
            for (quint32 i = below(4); i > 0; --i)
                list.push_back(anyValue(depth + 1));
            return list;
        }
        default:
            return anyText();
        }
    }

private:
    QByteArray comment() { return chance(4) ? "  # note" : ""; }

    QByteArray scalar(bool flow)
    {
        switch (below(7)) {
        case 0:
            return QByteArray::number(below(100));
        case 1:
            return "'it''s'";
        case 2:
            return "\"q \\u00e9\"";
        case 3:
            return "1.0";
        case 4:
            return "true";
        case 5:
            return flow ? "w" : "some words here"_ba;
        default:
            return "word";
        }
    }

    QByteArray flow(int depth)
    {
        if (depth > 2 || chance(2))
            return scalar(true);
        const bool map = chance(2);
        QByteArray out = map ? "{" : "[";
        const quint32 count = below(4);
        for (quint32 i = 0; i < count; ++i) {
            out += i ? (chance(3) ? ",  " : ", ") : "";
            out += (map ? "f" + QByteArray::number(i) + ": " : QByteArray()) + flow(depth + 1);
        }
        if (count && chance(6))
            out += ",";
        return out + (map ? '}' : ']');
    }

    // What follows `key:` or `-`, with the line end.
    QByteArray value(int column, int depth, bool inList)
    {
        const QByteArray margin(column + m_indent, ' ');
        switch (below(depth > 3 ? 8 : 11)) {
        case 0:
            return comment() + m_end;
        case 1:
            return " |" + m_end + margin + "lit" + m_end + m_end + margin + "two" + m_end;
        case 2:
            return " >-" + m_end + margin + "fold" + m_end + margin + "two" + m_end;
        case 3:
            return " " + flow(0) + comment() + m_end;
        case 4:
            return " plain" + m_end + margin + "more" + comment() + m_end;
        case 5:
            return " \"a" + m_end + margin + "b\\" + m_end + margin + "c\"" + comment() + m_end;
        case 8:
        case 9:
            if (inList)
                return " " + mapping(column + 2, depth + 1).mid(column + 2);
            return comment() + m_end + mapping(column + m_indent, depth + 1);
        case 10:
            if (inList)
                return " " + list(column + 2, depth + 1).mid(column + 2);
            return comment() + m_end + list(column + m_listIndent, depth + 1);
        default:
            return " " + scalar(false) + comment() + m_end;
        }
    }

    QByteArray mapping(int column, int depth)
    {
        QByteArray out;
        const QByteArray margin(column, ' ');
        const quint32 count = 1 + below(4);
        for (quint32 i = 0; i < count; ++i) {
            if (i > 0 && chance(5))
                out += m_end;
            if (i > 0 && chance(5))
                out += margin + "# about the next" + m_end;
            const QByteArray name = "k" + QByteArray::number(i);
            out += margin
                   + (chance(6)   ? "'" + name + "'"
                      : chance(8) ? "\"" + name + "\""
                                  : name)
                   + ":" + value(column, depth, false);
        }
        return out;
    }

    QByteArray list(int column, int depth)
    {
        QByteArray out;
        const QByteArray margin(column, ' ');
        const quint32 count = 1 + below(3);
        for (quint32 i = 0; i < count; ++i) {
            if (i > 0 && chance(6))
                out += margin + "# about the next" + m_end;
            out += margin + "-" + value(column, depth, true);
        }
        return out;
    }

    QRandomGenerator m_random;
    QByteArray m_end;
    int m_indent = 2;
    int m_listIndent = 2;
};

void allPaths(const Node &node, const Path &path, QList<Path> &out)
{
    out << path;
    for (const Entry &entry : node.sourceEntries())
        allPaths(entry.value, path / entry.key.text(), out);
    qsizetype i = 0;
    for (const Node &item : node.items())
        allPaths(item, path / i++, out);
}

} // namespace

class TestEditRandom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Random edits of random files: outside the splice nothing changes, undo gives the old bytes,
    // and PyYAML reads what was asked.
    void pythonReadsWhatWasAsked()
    {
        const quint32 firstSeed = qEnvironmentVariableIntValue("TENON_TEST_SEED") > 0
                                      ? quint32(qEnvironmentVariableIntValue("TENON_TEST_SEED"))
                                      : 1u;
        QJsonArray documents;
        QStringList expected;
        QStringList stories;
        int refused = 0;
        int done = 0;
        for (quint32 seed = firstSeed; seed < firstSeed + 400; ++seed) {
            Writer writer(seed);
            Document document(writer.document());
            QVERIFY2(!document.error(),
                     (QByteArray::number(seed) + ": " + document.error().value_or(Error()).id + '\n'
                      + document.bytes())
                         .constData());
            for (int i = 0; i < 6; ++i) {
                const QByteArray before = document.bytes();
                QList<Path> paths;
                allPaths(document.tree().root(), {}, paths);
                paths.removeFirst();
                if (paths.isEmpty())
                    break;
                const Path path = paths.at(writer.below(quint32(paths.size())));
                const Value value = writer.anyValue();
                const Node node = document.at(path);
                QString story = u"seed %1: "_s.arg(seed);
                Result<Splice> splice;
                const bool isKey = std::holds_alternative<QString>(path.steps().back());
                Path asked = path;
                std::optional<Value> result = value;
                switch (writer.below(6)) {
                case 0:
                    if (node.isMapping()) {
                        asked = path / u"new%1"_s.arg(i);
                        splice = document.insertKey(path, u"new%1"_s.arg(i), value,
                                                    int(writer.below(4)) - 1);
                        story += u"insert "_s;
                    } else if (node.isSequence()) {
                        const auto count = node.items().size();
                        const qsizetype index = writer.below(quint32(count) + 1);
                        asked = path / index;
                        splice = document.insertItem(path, index, value);
                        story += u"insert item "_s;
                    } else {
                        splice = document.set(path, value);
                        story += u"set "_s;
                    }
                    break;
                case 1:
                    splice = document.remove(path);
                    story += u"remove "_s;
                    if (isKey)
                        result.reset();
                    else
                        asked = {};
                    break;
                case 2:
                    if (isKey) {
                        const Value kept = node.value();
                        const QString name
                            = QStringList{u"renamed"_s, u"yes"_s, u"a: b"_s, u"x y"_s, u"-"_s}.at(
                                  writer.below(5))
                              + QString::number(i);
                        splice = document.renameKey(path, name);
                        asked = path.parent() / name;
                        result = kept;
                        story += u"rename "_s;
                        break;
                    }
                    [[fallthrough]];
                default:
                    splice = document.set(path, value);
                    story += u"set "_s;
                }
                story
                    += path.text() + u" to "_s + value.str() + u"\n"_s + QString::fromUtf8(before);
                if (!splice) {
                    ++refused;
                    QCOMPARE(document.bytes(), before);
                    if (qEnvironmentVariableIsSet("TENON_TEST_VERBOSE"))
                        qInfo().noquote() << splice.error().id << story;
                    continue;
                }
                ++done;
                if (!asked.isEmpty()) {
                    QVERIFY2(document.value(asked) == result, qPrintable(story));
                }
                // One place changed, and nothing else.
                QCOMPARE(before.first(splice->offset), document.bytes().first(splice->offset));
                QCOMPARE(before.sliced(splice->offset + splice->removed.size()),
                         document.bytes().sliced(splice->offset + splice->inserted.size()));
                Document undone(document.bytes());
                QVERIFY(undone.apply(splice->inverse()));
                QCOMPARE(undone.bytes(), before);
                documents.append(QString::fromLatin1(document.bytes().toBase64()));
                expected << document.tree().root().value().str();
                stories << story;
            }
        }
        qInfo("%d edits, %d refused", done, refused);
        QVERIFY2(refused * 50 < done, "more than two in a hundred edits were refused");
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {u"-c"_s, u"import sys,json,yaml,base64\n"
                               "L=getattr(yaml,'CSafeLoader',yaml.SafeLoader)\n"
                               "L=yaml.SafeLoader\n"
                               "def f(b):\n"
                               "  try: return str(yaml.load(base64.b64decode(b),L))\n"
                               "  except Exception as e: return 'ERROR '+str(e)\n"
                               "print(json.dumps([f(b) for b in json.load(sys.stdin)]))"_s});
        if (!python.waitForStarted())
            QSKIP("needs /usr/bin/python3 with PyYAML (python3-yaml)");
        python.write(QJsonDocument(documents).toJson());
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(100'000));
        if (python.exitCode() != 0)
            QSKIP("needs /usr/bin/python3 with PyYAML (python3-yaml)");
        const QJsonArray answers = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
        QCOMPARE(answers.size(), expected.size());
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const QString text = answers.at(i).toString();
            QVERIFY2(text == expected.at(i), qPrintable(stories.at(i) + u"\n---- gives\n"_s
                                                        + QString::fromUtf8(QByteArray::fromBase64(
                                                            documents.at(i).toString().toLatin1()))
                                                        + u"\n---- PyYAML reads\n"_s + text
                                                        + u"\n---- not\n"_s + expected.at(i)));
        }
    }
};

QTEST_GUILESS_MAIN(TestEditRandom)
#include "tst_editrandom.moc"
