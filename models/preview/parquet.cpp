#include "preview/parquet.h"

#include <QFileInfo>
#include <QProcess>

namespace tenon::preview {

using namespace Qt::StringLiterals;

namespace {

constexpr int exitNoPyarrow = 3;

// The names of the columns, then a list a row, each as a line of JSON.
constexpr const char *script = R"py(
import json, sys
try:
    import pyarrow.parquet as parquet
except ImportError:
    sys.exit(3)

def show(value):
    if isinstance(value, (bytes, bytearray)):
        return "%d B: %s" % (len(value), bytes(value[:16]).hex())
    return str(value)

try:
    names = None
    for path in sys.argv[1:]:
        with parquet.ParquetFile(path) as file:
            if names is None:
                names = list(file.schema_arrow.names)
                sys.stdout.write(json.dumps(names) + "\n")
            for batch in file.iter_batches(batch_size=2048):
                lists = [column.to_pylist() for column in batch.columns]
                for row in zip(*lists):
                    sys.stdout.write(json.dumps(row, default=show, ensure_ascii=False) + "\n")
    sys.stdout.flush()
except BrokenPipeError:
    sys.exit(0)
except Exception as error:
    sys.stderr.write(str(error))
    sys.exit(4)
)py";

/// What a process says, kept in a spool on the way.
class HelperBytes final : public ByteSource
{
public:
    HelperBytes(std::shared_ptr<Spool> spool, const Watch &watch, QString path)
        : m_spool(std::move(spool))
        , m_watch(watch)
        , m_path(std::move(path))
    {
    }
    ~HelperBytes() override
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(1000);
        }
    }
    Result<> start(const QString &python, const QStringList &files)
    {
        m_process.setProgram(python);
        // -I: neither the folder nor the user's packages nor PYTHON… variables have a say.
        m_process.setArguments(
            QStringList{u"-I"_s, u"-B"_s, u"-X"_s, u"utf8"_s, u"-c"_s, QString::fromUtf8(script)}
            + files);
        m_process.setWorkingDirectory(u"/"_s);
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.start(QIODevice::ReadOnly);
        return m_process.waitForStarted() ? Result<>()
                                          : fail(Error::Code::NotFound, "preview.no-python", {}, {},
                                                 m_process.errorString());
    }
    Result<qint64> read(char *to, qint64 most) override
    {
        while (m_process.bytesAvailable() == 0) {
            if (const auto go = m_watch.check(); !go)
                return std::unexpected(go.error());
            if (m_process.state() == QProcess::NotRunning)
                return ended();
            m_process.waitForReadyRead(100);
        }
        const qint64 got = m_process.read(to, most);
        if (const auto kept = m_spool->append(to, std::max<qint64>(0, got)); !kept)
            return std::unexpected(kept.error());
        m_read += std::max<qint64>(0, got);
        return got;
    }
    Result<> seek(qint64 at) override
    {
        return at == m_read ? Result<>() : fail(Error::Code::Internal, "internal");
    }
    [[nodiscard]] qint64 size() const override { return -1; }

private:
    Result<qint64> ended()
    {
        if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0)
            return 0;
        if (m_process.exitCode() == exitNoPyarrow)
            return fail(Error::Code::NotFound, "preview.no-pyarrow",
                        {{u"python"_s, m_process.program()}});
        const QString told = QString::fromUtf8(m_process.readAllStandardError().left(2000));
        return fail(Error::Code::Format, "preview.parquet",
                    {{u"path"_s, m_path}, {u"reason"_s, told.trimmed().section(u'\n', -1)}}, {},
                    told);
    }

    std::shared_ptr<Spool> m_spool;
    const Watch &m_watch;
    QString m_path;
    QProcess m_process;
    qint64 m_read = 0;
};

} // namespace

QString systemPython()
{
    for (const QString &path :
         {u"/usr/bin/python3"_s, u"/usr/local/bin/python3"_s, u"/bin/python3"_s})
        if (QFileInfo(path).isExecutable())
            return path;
    return {};
}

Result<std::unique_ptr<TableReader>> convertParquet(const Source &source,
                                                    std::shared_ptr<Spool> spool,
                                                    const Watch &watch, const QString &python)
{
    if (python.isEmpty())
        return fail(Error::Code::NotFound, "preview.no-python");
    auto bytes = std::make_unique<HelperBytes>(std::move(spool), watch, source.files.value(0));
    if (const auto started = bytes->start(python, source.files); !started)
        return std::unexpected(started.error());
    Source rows = source;
    rows.format = Source::Format::JsonLines;
    rows.header = Source::Header::Yes;
    return openJson(std::move(bytes), rows);
}

} // namespace tenon::preview
