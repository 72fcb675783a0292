#include "workspace/filepage.h"

#include <QStringDecoder>

namespace tenon::ui {

TextFile TextFile::fromBytes(const QByteArray &bytes)
{
    TextFile file;
    QByteArrayView rest(bytes);
    if (rest.startsWith("\xEF\xBB\xBF")) {
        file.bom = true;
        rest = rest.sliced(3);
    }
    while (true) {
        const qsizetype newline = rest.indexOf('\n');
        QByteArrayView line = newline < 0 ? rest : rest.first(newline);
        QByteArray end = newline < 0 ? QByteArray() : QByteArrayLiteral("\n");
        if (newline >= 0 && line.endsWith('\r')) {
            line.chop(1);
            end = QByteArrayLiteral("\r\n");
        }
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decode(line);
        // What QTextDocument gives a meaning of its own would not come back as it was.
        for (const QChar c : text)
            if (c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator
                || c == u'\0' || c == QChar(0xFDD0) || c == QChar(0xFDD1)
                || c == QChar::ObjectReplacementCharacter)
                file.editable = false;
        if (decode.hasError() || text.toUtf8() != line)
            file.editable = false;
        file.lines.append(text);
        file.ends.append(end);
        if (newline < 0)
            return file;
        rest = rest.sliced(newline + 1);
    }
}

QByteArray TextFile::toBytes() const
{
    QByteArray bytes;
    if (bom)
        bytes += "\xEF\xBB\xBF";
    for (qsizetype i = 0; i < lines.size(); ++i)
        bytes += lines.at(i).toUtf8() + ends.at(i);
    return bytes;
}

QByteArray TextFile::commonEnd() const
{
    const auto crlf = std::ranges::count(ends, QByteArrayLiteral("\r\n"));
    const auto lf = std::ranges::count(ends, QByteArrayLiteral("\n"));
    return crlf > lf ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
}

} // namespace tenon::ui
