#include "snapshot/manifest.h"

#include <charconv>

namespace tenon::snapshot {
namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView heading("tenon-manifest 1\n");

std::unexpected<Error> damaged(int line)
{
    return fail(Error::Code::Format, "snapshot.manifest", {{u"line"_s, line}});
}

void appendHex(QByteArray &out, const Digest &digest)
{
    static constexpr char digits[] = "0123456789abcdef";
    char hex[64];
    for (size_t i = 0; i < digest.bytes.size(); ++i) {
        hex[2 * i] = digits[digest.bytes[i] >> 4];
        hex[2 * i + 1] = digits[digest.bytes[i] & 15];
    }
    out.append(hex, sizeof hex);
}

} // namespace

bool isSafePath(QByteArrayView path)
{
    if (path.isEmpty() || path.contains('\0'))
        return false;
    for (qsizetype begin = 0;;) {
        qsizetype end = path.indexOf('/', begin);
        if (end < 0)
            end = path.size();
        const QByteArrayView part = path.sliced(begin, end - begin);
        if (part.isEmpty() || part == "." || part == "..")
            return false;
        if (end == path.size())
            return true;
        begin = end + 1;
    }
}

quint64 Manifest::bytes() const
{
    quint64 sum = 0;
    for (const ManifestFile &file : files)
        sum += file.size;
    return sum;
}

QByteArray Manifest::text() const
{
    QByteArray out;
    qsizetype length = heading.size();
    for (const ManifestFile &file : files)
        length += 90 + file.path.size();
    out.reserve(length);
    out += heading;
    char number[24];
    for (const ManifestFile &file : files) {
        appendHex(out, file.digest);
        out += file.executable ? " x " : " - ";
        const auto end = std::to_chars(number, number + sizeof number, file.size);
        out.append(number, end.ptr - number);
        out += ' ';
        if (file.path.contains('\\') || file.path.contains('\n')) {
            for (const char c : file.path) {
                if (c == '\\')
                    out += "\\\\";
                else if (c == '\n')
                    out += "\\n";
                else
                    out += c;
            }
        } else {
            out += file.path;
        }
        out += '\n';
    }
    return out;
}

Result<Manifest> Manifest::fromText(QByteArrayView text)
{
    if (!text.startsWith(heading))
        return damaged(1);
    Manifest manifest;
    QByteArrayView rest = text.sliced(heading.size());
    manifest.files.reserve(size_t(rest.size() / 90));
    for (int line = 2; !rest.isEmpty(); ++line) {
        const qsizetype end = rest.indexOf('\n');
        if (end < 70) // 64 digits, " - ", one digit, a blank, one character
            return damaged(line);
        const QByteArrayView row = rest.first(end);
        rest = rest.sliced(end + 1);
        ManifestFile file;
        file.digest = Digest::fromHex(row.first(64));
        if (file.digest.isNull() || row[64] != ' ' || (row[65] != 'x' && row[65] != '-')
            || row[66] != ' ')
            return damaged(line);
        file.executable = row[65] == 'x';
        const QByteArrayView tail = row.sliced(67);
        const auto number = std::from_chars(tail.begin(), tail.end(), file.size);
        if (number.ec != std::errc() || number.ptr == tail.end() || *number.ptr != ' '
            || (tail[0] == '0' && number.ptr != tail.begin() + 1))
            return damaged(line);
        const QByteArrayView path = tail.sliced(number.ptr + 1 - tail.begin());
        if (path.contains('\\')) {
            for (qsizetype i = 0; i < path.size(); ++i) {
                if (path[i] != '\\') {
                    file.path += path[i];
                } else if (++i < path.size() && (path[i] == 'n' || path[i] == '\\')) {
                    file.path += path[i] == 'n' ? '\n' : '\\';
                } else {
                    return damaged(line);
                }
            }
        } else {
            file.path = path.toByteArray();
        }
        if (!isSafePath(file.path)
            || (!manifest.files.empty() && manifest.files.back().path >= file.path))
            return damaged(line);
        manifest.files.push_back(std::move(file));
    }
    return manifest;
}

} // namespace tenon::snapshot
