#include "preview/look.h"
#include "preview/parquet.h"
#include "support/patience.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace tenon;
using namespace tenon::preview;
using namespace Qt::StringLiterals;

class TestLook final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tablesAreKnownByNameAndContent();
    void anMlTableFollowsItsPaths();
    void anMlTableSaysHowItsFilesAreWritten();
    void modelsSayWhatTheyAre();
    void headersOfModelsAreRead();
    void parquetIsReadByAHelper();
    void parquetWithoutItsPackageSaysWhatToInstall();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.path() + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
    static QString valueOf(const QList<Facts> &facts, const QString &name)
    {
        for (const Facts &group : facts)
            for (const auto &[key, value] : group.rows)
                if (key == name)
                    return value;
        return {};
    }
    /// A Python that finds our own pyarrow, or none.
    QString fakePython(bool withPackage)
    {
        write(u"site/pyarrow/__init__.py"_s, "");
        // The part of its interface that is used, on a file of JSON.
        write(u"site/pyarrow/parquet.py"_s, R"(
import json
class Column:
    def __init__(self, values): self.values = values
    def to_pylist(self): return self.values
class Batch:
    def __init__(self, columns): self.columns = columns
class Schema:
    def __init__(self, names): self.names = names
class ParquetFile:
    def __init__(self, path):
        data = open(path, 'rb').read()
        if not data.startswith(b'PAR1'): raise ValueError('no magic bytes')
        self.table = json.loads(data[4:])
        self.schema_arrow = Schema(list(self.table))
    def __enter__(self): return self
    def __exit__(self, *_): pass
    def iter_batches(self, batch_size):
        n = len(next(iter(self.table.values())))
        for at in range(0, n, batch_size):
            yield Batch([Column([bytes([1, 2]) if v == 'BYTES' else v for v in values[at:at + batch_size]])
                         for values in self.table.values()])
)");
        const QString path
            = write(withPackage ? u"python-with"_s : u"python-without"_s,
                    withPackage ? "#!/bin/sh\nshift\nPYTHONPATH='" + m_folder.path().toUtf8()
                                      + "/site' exec /usr/bin/env python3 \"$@\"\n"
                                : QByteArray("#!/bin/sh\nexec /usr/bin/env python3 -S \"$@\"\n"));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QTemporaryDir m_folder;
};

void TestLook::initTestCase()
{
    qputenv("XDG_CACHE_HOME", (m_folder.path() + u"/cache"_s).toLocal8Bit());
}

void TestLook::tablesAreKnownByNameAndContent()
{
    const auto formatOf = [this](const QString &name, const QByteArray &bytes) {
        const auto table = tableAt(write(name, bytes));
        return table && *table ? int((*table)->format) : -1;
    };
    QCOMPARE(formatOf(u"a.csv"_s, "a,b\n"), int(Source::Format::Csv));
    QCOMPARE(formatOf(u"a.txt"_s, "a,b\n"), -1);
    QCOMPARE(formatOf(u"a.JSONL"_s, "{}\n"), int(Source::Format::JsonLines));
    QCOMPARE(formatOf(u"lines.json"_s, "{\"a\":1}\n{\"a\":2}\n"), int(Source::Format::JsonLines));
    QCOMPARE(formatOf(u"list.json"_s, " [ {\"a\":1}]"), int(Source::Format::JsonArray));
    QCOMPARE(formatOf(u"object.json"_s, "{\"a\":\n1}\n"), -1);
    QCOMPARE(formatOf(u"numbers.json"_s, "[1,2]"), -1);
    QCOMPARE(formatOf(u"data"_s, "PAR1xxxx"), int(Source::Format::Parquet));
    QCOMPARE(tableAt(m_folder.path())->has_value(), false);
    QCOMPARE(tableAt(m_folder.path() + u"/nowhere"_s)->has_value(), false);
    QVERIFY(!tableAt(write(u"broken.db"_s, QByteArray("SQLite format 3\0", 16) + "xxxx")));
}

void TestLook::anMlTableFollowsItsPaths()
{
    write(u"set/train/1.csv"_s, "a;b\n1;2\n");
    write(u"set/train/deep/2.csv"_s, "a;b\n3;4\n");
    write(u"set/train/notes.txt"_s, "");
    const QString base = m_folder.path() + u"/set"_s;
    const auto read = [&base](const QByteArray &text) { return readMlTable(text, base); };
    auto source = read("paths:\n  - file: ./train/1.csv\ntransformations:\n  - read_delimited:\n"
                       "      delimiter: ';'\n      header: no_header\n");
    QVERIFY(source);
    QCOMPARE(source->files, QStringList{base + u"/train/1.csv"_s});
    QCOMPARE(source->delimiter, ';');
    QCOMPARE(source->header, Source::Header::No);
    source = read("paths:\n  - pattern: ./train/**/*.csv\ntransformations:\n  - read_delimited\n");
    QVERIFY(source);
    QCOMPARE(source->files, (QStringList{base + u"/train/1.csv"_s, base + u"/train/deep/2.csv"_s}));
    const auto reader = openReader(*source);
    QVERIFY(reader);
    Record record;
    QVERIFY((*reader)->next(record).value() && (*reader)->next(record).value());
    QCOMPARE(textOf(record.fields[1].text), u"4"_s);
    source = read("paths:\n  - pattern: ./train/*.csv\n");
    QCOMPARE(source->files.size(), 1);
    source = read("paths:\n  - folder: ./train\ntransformations:\n  - read_json_lines:\n"
                  "      encoding: utf8\n");
    QCOMPARE(source->files.size(), 3);
    QCOMPARE(source->format, Source::Format::JsonLines);
    QCOMPARE(read("paths:\n  - file: azureml://x/y.csv\n").error().id,
             QByteArray("preview.remote"));
    QCOMPARE(read("paths: []\n").error().id, QByteArray("preview.mltable"));
    QVERIFY(!read("paths: [\n"));
    // The folder is the table, and so is the file.
    const QString file = write(u"set/MLTable"_s, "paths:\n  - folder: ./train/deep\n");
    for (const QString &path : {file, base})
        QCOMPARE(tableAt(path)->value().files, QStringList{base + u"/train/deep/2.csv"_s});
}

void TestLook::anMlTableSaysHowItsFilesAreWritten()
{
    write(u"said/a.csv"_s, "a,b\n1,2\n");
    const QString base = m_folder.path() + u"/said"_s;
    const auto read = [&base](const QByteArray &option) {
        return readMlTable("paths:\n  - file: ./a.csv\ntransformations:\n  - read_delimited:\n"
                           "      delimiter: ','\n      "
                               + option + "\n",
                           base);
    };
    using Header = Source::Header;
    for (const auto &[name, header] : {std::pair("all_files_same_headers", Header::Yes),
                                       {"from_first_file", Header::FirstFile},
                                       {"all_files_different_headers", Header::EachFile},
                                       {"no_header", Header::No}}) {
        const auto source = read(QByteArray("header: ") + name);
        QVERIFY(source);
        QCOMPARE(source->header, header);
    }
    QCOMPARE(read("empty_as_string: true")->header, Header::Yes);
    QCOMPARE(read("header: some").error().id, QByteArray("preview.mltable"));
    QCOMPARE(read("encoding: 'utf8'")->encoding, Encoding::Utf8);
    QCOMPARE(read("encoding: 'iso88591'")->encoding, Encoding::Latin1);
    QCOMPARE(read("encoding: windows1252")->encoding, Encoding::Windows1252);
    QCOMPARE(read("encoding: utf16").error().arguments[u"reason"_s].toString(),
             u"encoding: utf16"_s);
    // A wildcard may stand in the first name there is, below the root.
    const qsizetype second = base.indexOf(u'/', 1);
    const QString pattern = base.left(second - 1) + u'*' + base.sliced(second) + u"/*.csv"_s;
    const auto root = readMlTable("paths:\n  - pattern: " + pattern.toUtf8() + "\n", base);
    QVERIFY2(root, qPrintable(pattern));
    QVERIFY(root->files.contains(base + u"/a.csv"_s));
}

void TestLook::modelsSayWhatTheyAre()
{
    write(
        u"model/MLmodel"_s,
        "flavors:\n  sklearn:\n    sklearn_version: 1.5.2\n    pickled_model: model.pkl\n"
        "run_id: abc\nsignature:\n  inputs: '[{\"name\": \"age\", \"type\": \"double\"}, {\"type\":"
        " \"tensor\", \"tensor-spec\": {\"dtype\": \"float32\", \"shape\": [-1, 3]}}]'\n"
        "  outputs: null\n");
    const auto facts = modelAt(m_folder.path() + u"/model"_s);
    QVERIFY(facts);
    QCOMPARE(valueOf(*facts, u"run_id"_s), u"abc"_s);
    QCOMPARE(valueOf(*facts, u"sklearn_version"_s), u"1.5.2"_s);
    QCOMPARE(valueOf(*facts, u"inputs.age"_s), u"double"_s);
    QCOMPARE(valueOf(*facts, u"inputs.1"_s), u"float32 [-1, 3]"_s);
    QVERIFY(!modelAt(m_folder.path()));
    QVERIFY(!modelAt(write(u"other/MLmodel"_s, "- a\n")));
    QVERIFY(isPickled(u"/a/b.PKL"_s) && !isPickled(u"/a/b.csv"_s));
}

void TestLook::headersOfModelsAreRead()
{
    const QByteArray header = R"({"__metadata__":{"format":"pt"},"w":{"dtype":"F32","shape":[2,3],)"
                              R"("data_offsets":[0,24]}})";
    QByteArray length(8, 0);
    qToLittleEndian(quint64(header.size()), length.data());
    auto facts = modelAt(write(u"m.safetensors"_s, length + header + QByteArray(24, 0)));
    QVERIFY(facts);
    QCOMPARE(valueOf(*facts, u"parameters"_s), u"6"_s);
    QCOMPARE(valueOf(*facts, u"w"_s), u"F32 [2, 3]"_s);
    QCOMPARE(valueOf(*facts, u"format"_s), u"pt"_s);
    QVERIFY(!modelAt(write(u"m.safetensors"_s, QByteArray(8, '\xff') + header)));
    // ir_version 8, producer "p"; a graph of one Relu and one weight, its input x: float32 [n, 3].
    const auto field = [](int number, const QByteArray &bytes) {
        return QByteArray(1, char(number << 3 | 2)) + char(bytes.size()) + bytes;
    };
    const QByteArray dim = QByteArray("\x12\x01n", 3), three = QByteArray("\x08\x03", 2);
    const QByteArray shape = field(1, dim) + field(1, three);
    const QByteArray type = field(1, QByteArray("\x08\x01", 2) + field(2, shape));
    const QByteArray graph = field(1, field(1, "x") + field(4, "Relu")) + field(2, "g")
                             + field(5, QByteArray(20, 'w'))
                             + field(11, field(1, "x") + field(2, type));
    const QByteArray model = QByteArray("\x08\x08", 2) + field(2, "p") + field(7, graph)
                             + field(8, QByteArray("\x10\x11", 2));
    facts = modelAt(write(u"m.onnx"_s, model));
    QVERIFY(facts);
    QCOMPARE(valueOf(*facts, u"ir_version"_s), u"8"_s);
    QCOMPARE(valueOf(*facts, u"opset"_s), u"17"_s);
    QCOMPARE(valueOf(*facts, u"operators"_s), u"1 × Relu"_s);
    QCOMPARE(valueOf(*facts, u"initializers"_s), u"1"_s);
    QCOMPARE(valueOf(*facts, u"x"_s), u"float32 [n, 3]"_s);
    QVERIFY(!modelAt(write(u"m.onnx"_s, model.chopped(3))));
}

void TestLook::parquetIsReadByAHelper()
{
    QJsonArray numbers, words;
    for (int i = 0; i < 5000; ++i) {
        numbers.append(i);
        words.append(i % 3 == 0 ? QJsonValue() : i % 3 == 1 ? u"ä \"%1\""_s.arg(i) : u"BYTES"_s);
    }
    const QJsonObject table{{u"n"_s, numbers}, {u"w"_s, words}};
    Source source;
    source.format = Source::Format::Parquet;
    source.files = {write(u"t.parquet"_s, "PAR1" + QJsonDocument(table).toJson())};
    const auto spool = Spool::make();
    QVERIFY(spool);
    Watch watch;
    Source rows;
    {
        const auto reader = convertParquet(source, *spool, watch, fakePython(true));
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
        Record record;
        int count = 0;
        for (Result<bool> row; (row = (*reader)->next(record)) && *row; ++count) {
            QCOMPARE(textOf(record.fields[0].text), QString::number(count));
            QCOMPARE(record.fields[1].kind == Field::Kind::Missing, count % 3 == 0);
            if (count % 3 == 2)
                QCOMPARE(textOf(record.fields[1].text), u"2 B: 0102"_s);
        }
        QCOMPARE(count, 5000);
        rows = (*reader)->found();
    }
    // From the spool again.
    rows.spool = *spool;
    const auto again = openReader(rows);
    QVERIFY(again);
    QCOMPARE((*again)->columns(), (QStringList{u"n"_s, u"w"_s}));
    Record record;
    QVERIFY((*again)->next(record).value() && (*again)->next(record).value());
    QCOMPARE(textOf(record.fields[1].text), u"ä \"1\""_s);
    source.files = {write(u"bad.parquet"_s, "nothing")};
    const auto bad = convertParquet(source, *Spool::make(), watch, fakePython(true));
    QVERIFY(!bad);
    QCOMPARE(bad.error().id, QByteArray("preview.parquet"));
    QCOMPARE(bad.error().arguments[u"reason"_s].toString(), u"no magic bytes"_s);
    watch.cancelled = true;
    QCOMPARE(convertParquet(source, *Spool::make(), watch, fakePython(true)).error().code,
             Error::Code::Cancelled);
}

void TestLook::parquetWithoutItsPackageSaysWhatToInstall()
{
    Source source;
    source.format = Source::Format::Parquet;
    source.files = {write(u"t.parquet"_s, "PAR1")};
    const Watch watch;
    QCOMPARE(convertParquet(source, *Spool::make(), watch, fakePython(false)).error().id,
             QByteArray("preview.no-pyarrow"));
    QCOMPARE(convertParquet(source, *Spool::make(), watch, {}).error().id,
             QByteArray("preview.no-python"));
}

QTEST_GUILESS_MAIN(TestLook)
#include "tst_look.moc"
