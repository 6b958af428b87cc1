// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addressimport.h"

#include "core/addressformats.h"

#include <QStringDecoder>

#include <algorithm>

namespace core {

using namespace addressformats;

namespace {

constexpr qsizetype sampleBytes = 64 * 1024;

QByteArrayView withoutMark(QByteArrayView text)
{
    return text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text;
}

//! The beginning, up to the end of a line where there is one.
QByteArrayView sampleOf(QByteArrayView text)
{
    if (text.size() <= sampleBytes)
        return text;
    const QByteArrayView sample = text.first(sampleBytes);
    const qsizetype end = sample.lastIndexOf('\n');
    return end < 0 ? sample : sample.first(end + 1);
}

QByteArrayView firstLine(QByteArrayView sample)
{
    QByteArrayView line;
    for (Lines lines(sample); line.isEmpty() && lines.next();)
        line = lines.line().trimmed();
    return line;
}

//! How a file begins decides: notes may hold anything.
bool looksLikeSql(const QByteArray &lower)
{
    static constexpr const char *beginnings[] = {"--", "/*", "insert", "replace", "begin", "start", "set", "use", "lock", "drop", "create", "delete", "truncate"};
    const QByteArrayView line = firstLine(lower);
    if (std::none_of(std::begin(beginnings), std::end(beginnings), [line](const char *beginning) { return line.startsWith(beginning); }))
        return false;
    const qsizetype into = std::max(lower.indexOf("insert into"), lower.indexOf("replace into"));
    return into >= 0 && lower.indexOf("address", into) >= 0;
}

//! OpenSIPS has columns that Kamailio has not; without their names the first row tells by its length.
ImportFormat addressTableOfSql(const QByteArray &lower)
{
    if (lower.contains("context_info") || lower.contains("pattern"))
        return ImportFormat::OpenSips;
    const qsizetype values = lower.indexOf("values");
    const qsizetype end = lower.indexOf(')', values);
    const bool isNamed = lower.contains("ip_addr") || lower.contains("tag");
    const qsizetype commas = values < 0 || end < 0 ? 0 : lower.mid(values, end - values).count(',');
    return !isNamed && commas >= 6 ? ImportFormat::OpenSips : ImportFormat::Kamailio;
}

bool looksLikeAsterisk(QByteArrayView sample)
{
    const QByteArrayView first = firstLine(sample);
    if (!first.startsWith(';') && !first.startsWith('[') && !first.startsWith('#') && !first.contains('='))
        return false;
    for (Lines lines(sample); lines.next();) {
        const QByteArrayView line = lines.line();
        const qsizetype equals = line.indexOf('=');
        const QByteArray key = line.first(std::max<qsizetype>(0, equals)).trimmed().toByteArray().toLower();
        if (key == "permit" || key == "deny" || key == "match")
            return true;
    }
    return false;
}

void read(QByteArrayView text, ImportFormat format, ImportSink &sink)
{
    switch (format) {
    case ImportFormat::Automatic:
    case ImportFormat::Plain:
        return readPlain(text, sink);
    case ImportFormat::Csv:
        return readCsv(text, format, sink);
    case ImportFormat::Asterisk:
        return readAsterisk(text, sink);
    case ImportFormat::FreeSwitch:
        return readFreeSwitch(text, sink);
    case ImportFormat::Kamailio:
    case ImportFormat::OpenSips:
        break;
    }
    const QByteArrayView sample = sampleOf(text);
    if (looksLikeSql(sample.toByteArray().toLower()))
        return readSql(text, sink);
    if (looksLikeDbText(sample))
        return readDbText(text, sink);
    readCsv(text, format, sink);
}

} // namespace

ImportFormat recognisedFormat(QByteArrayView text)
{
    const QByteArrayView sample = sampleOf(withoutMark(text));
    if (sample.trimmed().startsWith('<'))
        return ImportFormat::FreeSwitch;
    if (const QByteArray lower = sample.toByteArray().toLower(); looksLikeSql(lower))
        return addressTableOfSql(lower);
    if (looksLikeDbText(sample))
        return sample.contains("ip_addr(") ? ImportFormat::Kamailio : ImportFormat::OpenSips;
    if (looksLikeAsterisk(sample))
        return ImportFormat::Asterisk;
    if (const std::optional<ImportFormat> table = addressTableOfHead(sample))
        return *table;
    return looksLikeCsv(sample) ? ImportFormat::Csv : ImportFormat::Plain;
}

ImportResult importAddresses(QByteArrayView text, const ImportOptions &options)
{
    text = withoutMark(text);
    const ImportFormat format = options.format == ImportFormat::Automatic ? recognisedFormat(text) : options.format;
    ImportSink sink(options, text.size());
    read(text, format, sink);
    ImportResult result = sink.take();
    result.format = format;
    result.lines = std::count(text.begin(), text.end(), '\n') + (text.isEmpty() || text.endsWith('\n') ? 0 : 1);
    return result;
}

QList<ImportedRange> ImportResult::ranges(bool networkForm) const
{
    QList<ImportedRange> ranges;
    for (const ImportRow &row : rows) {
        if (row.state != ImportState::Good)
            continue;
        for (const Ipv4Network &network : row.networks)
            ranges.append({networkForm ? network.canonical() : network, row.note});
    }
    return ranges;
}

QByteArray importText(const QByteArray &bytes)
{
    const bool isUtf16 = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    if (isUtf16)
        return QString(QStringDecoder(QStringDecoder::Utf16)(bytes)).toUtf8();
    QStringDecoder decoder(QStringDecoder::Utf8);
    for (qsizetype at = 0; at < bytes.size() && !decoder.hasError(); at += sampleBytes)
        (void)QString(decoder(QByteArrayView(bytes).sliced(at, std::min(sampleBytes, bytes.size() - at))));
    // A character that the end cuts off is told of with the next byte only.
    (void)QString(decoder("\n"));
    return decoder.hasError() ? QString::fromLatin1(bytes).toUtf8() : bytes;
}

} // namespace core
