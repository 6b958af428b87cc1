// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addressformats.h"

#include <algorithm>
#include <bit>
#include <initializer_list>

namespace core::addressformats {

namespace {

constexpr qsizetype mostFields = 64;
constexpr qsizetype longestQuoted = 64 * 1024;
constexpr int sampledRecords = 50;

//! The records of a CSV, one after the other (RFC 4180, and blanks around fields).
class Records
{
public:
    Records(QByteArrayView text, char delimiter, ImportSink *sink) : m_text(text), m_delimiter(delimiter), m_sink(sink) {}

    bool next()
    {
        m_fields.clear();
        m_owned.clear();
        m_isBroken = false;
        m_line += m_lineEnds;
        m_lineEnds = 0;
        if (m_at >= m_text.size())
            return false;
        do {
            if (m_sink && !m_sink->goesOn(m_at))
                return false;
        } while (readField());
        return true;
    }
    const QList<QByteArrayView> &fields() const { return m_fields; }
    QByteArrayView field(qsizetype index) const { return index >= 0 && index < m_fields.size() ? m_fields.at(index) : QByteArrayView(); }
    //! Where the record begins, from 1.
    qint64 line() const { return m_line; }
    //! A quote was opened and not closed: the record is as if it were none.
    bool isBroken() const { return m_isBroken; }
    bool isEmpty() const { return std::all_of(m_fields.cbegin(), m_fields.cend(), [](QByteArrayView field) { return field.isEmpty(); }); }

private:
    //! False when it was the last one of the record.
    bool readField()
    {
        qsizetype start = m_at;
        while (start < m_text.size() && (m_text.at(start) == ' ' || (m_text.at(start) == '\t' && m_delimiter != '\t')))
            ++start;
        QByteArrayView value;
        qsizetype end = start;
        const bool isQuoted = start < m_text.size() && m_text.at(start) == '"' && readQuoted(start, &value, &end);
        const auto isEnd = [this](char c) { return c == m_delimiter || c == '\n'; };
        const qsizetype stop = std::find_if(m_text.begin() + end, m_text.end(), isEnd) - m_text.begin();
        if (!isQuoted)
            value = m_text.sliced(start, stop - start).trimmed();
        if (m_fields.size() < mostFields)
            m_fields.append(value);
        const bool goesOn = stop < m_text.size() && m_text.at(stop) == m_delimiter;
        m_lineEnds += stop < m_text.size() && !goesOn;
        m_at = std::min(stop + 1, m_text.size());
        return goesOn;
    }
    bool readQuoted(qsizetype start, QByteArrayView *value, qsizetype *end)
    {
        bool isDoubled = false;
        for (qsizetype quote = m_text.indexOf('"', start + 1); quote >= 0 && quote - start <= longestQuoted; quote = m_text.indexOf('"', quote + 2)) {
            if (quote + 1 < m_text.size() && m_text.at(quote + 1) == '"') {
                isDoubled = true;
                continue;
            }
            *value = m_text.sliced(start + 1, quote - start - 1);
            m_lineEnds += value->count('\n');
            if (isDoubled) {
                m_owned.append(value->toByteArray().replace("\"\"", "\""));
                *value = m_owned.last();
            }
            *end = quote + 1;
            return true;
        }
        m_isBroken = true;
        return false;
    }

    QByteArrayView m_text;
    char m_delimiter;
    ImportSink *m_sink;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_lineEnds = 0;
    bool m_isBroken = false;
    QList<QByteArrayView> m_fields;
    QList<QByteArray> m_owned; //!< fields that are not in the text as they are; their bytes stay where they are when the list grows
};

//! The most frequent of comma, semicolon and tab in the first line that holds something.
char delimiterOf(QByteArrayView text)
{
    QByteArrayView line;
    for (Lines lines(text); line.isEmpty() && lines.next();)
        line = lines.line().trimmed();
    qsizetype counts[3] = {0, 0, 0};
    constexpr char signs[3] = {',', ';', '\t'};
    bool isQuoted = false;
    for (const char c : line.first(std::min(line.size(), longestQuoted))) {
        isQuoted ^= c == '"';
        for (int i = 0; i < 3; ++i)
            counts[i] += !isQuoted && c == signs[i];
    }
    return signs[std::max_element(counts, counts + 3) - counts];
}

//! Also one with a mistake in it, and a few of them: digits with at least one dot.
bool isLikeAddress(QByteArrayView field)
{
    return field.size() >= 3 && field.size() <= 64 && field.contains('.')
        && std::all_of(field.begin(), field.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '/' || c == '-' || c == ' ' || c == ',' || c == ';'; });
}

bool isMask(QByteArrayView field)
{
    const auto bits = parseIpv4Address(QString::fromLatin1(field.first(std::min<qsizetype>(field.size(), 16))));
    return bits && std::countl_one(*bits) > 0 && (*bits == 0xffffffff || quint32(*bits << std::countl_one(*bits)) == 0);
}

bool isLength(QByteArrayView field)
{
    bool ok = false;
    const int length = field.size() <= 2 ? field.toByteArray().toInt(&ok) : 0;
    return ok && length >= 0 && length <= 32;
}

struct Columns
{
    qsizetype address = -1;
    qsizetype last = -1;
    qsizetype mask = -1;
    qsizetype note = -1;
};

//! The name of a column without what people write it with: "IP address" and "ip_address" are one.
QByteArray plainName(QByteArrayView field)
{
    QByteArray name;
    for (const char c : field.first(std::min<qsizetype>(field.size(), 64)).toByteArray().toLower()) {
        if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80)
            name += c;
    }
    return name;
}

qsizetype firstOf(const QByteArrayList &names, std::initializer_list<const char *> wanted)
{
    for (const char *name : wanted) {
        if (const qsizetype column = names.indexOf(name); column >= 0)
            return column;
    }
    return -1;
}

//! What the head says; no address when it is none. German names too: the program writes its tables in the language of the user.
Columns columnsOfHead(const QList<QByteArrayView> &fields)
{
    QByteArrayList names;
    for (const QByteArrayView field : fields)
        names << (isLikeAddress(field) ? QByteArray("0") : plainName(field));
    if (names.contains("0"))
        return {};
    Columns columns;
    columns.address = firstOf(names, {"ipaddress", "ipaddr", "ip", "address", "addr", "network", "net", "cidr", "ipprefix", "subnet", "host", "startip", "firstip", "start",
                                      "first", "from", "adresse", "ipadresse", "netz", "netzwerk", "von"});
    if (columns.address < 0)
        columns.address = firstOf(names, {"range", "prefix", "bereich"});
    if (columns.address < 0)
        return {};
    const auto other = [&columns](qsizetype column) { return column == columns.address ? -1 : column; };
    columns.last = other(firstOf(names, {"endip", "lastip", "end", "last", "to", "bis", "ende"}));
    columns.mask = other(firstOf(names, {"mask", "netmask", "subnetmask", "prefixlength", "prefixlen", "prefix", "length", "bits", "range", "maske", "netzmaske"}));
    columns.note = other(firstOf(names, {"note", "notes", "noteowner", "notiz", "notizinhaber", "description", "comment", "comments", "remark", "contextinfo", "tag",
                                         "beschreibung", "bemerkung", "kommentar", "name", "label", "owner"}));
    return columns;
}

//! Of the first record that holds an address, where there is no head.
Columns columnsOfRecord(const QList<QByteArrayView> &fields, ImportFormat format)
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(), isLikeAddress);
    if (found == fields.cend())
        return {};
    Columns columns;
    columns.address = found - fields.cbegin();
    if (format == ImportFormat::Kamailio || format == ImportFormat::OpenSips) {
        // ..., address, mask, port, tag and ..., address, mask, port, proto, pattern, context_info
        columns.mask = columns.address + 1;
        columns.note = columns.address + (format == ImportFormat::Kamailio ? 3 : 5);
        return columns;
    }
    const QByteArrayView next = columns.address + 1 < fields.size() ? fields.at(columns.address + 1) : QByteArrayView();
    // A number of something else beside the address is seen by the host bits that it would leave.
    const auto isNetwork = [&] {
        const Ipv4Parse parse = parseIpv4Network(QString::fromLatin1(found->toByteArray() + '/' + next.toByteArray()));
        return parse.network && !parse.network->hasHostBits();
    };
    if (!found->contains('/') && !found->contains('-') && (isMask(next) || (isLength(next) && isNetwork())))
        columns.mask = columns.address + 1;
    columns.note = std::max(columns.address, columns.mask) + 1;
    return columns;
}

//! A column of a database that is empty, as dumps write it.
bool isNull(QByteArrayView field)
{
    return field == "NULL" || field == "\\N";
}

void readRecord(qint64 line, const Columns &columns, const std::function<QByteArrayView(qsizetype)> &field, bool isTable, ImportSink &sink)
{
    const auto value = [&](qsizetype column) { return isTable && isNull(field(column)) ? QByteArrayView() : field(column); };
    const QByteArrayView address = value(columns.address);
    const QByteArrayView note = value(columns.note);
    if (address.isEmpty())
        sink.refuse(line, value(0), ImportReason::NoAddress, note);
    else if (!value(columns.last).isEmpty())
        sink.span(line, address, value(columns.last), note);
    else
        sink.masked(line, address, value(columns.mask), note);
}

} // namespace

void readCsv(QByteArrayView text, ImportFormat format, ImportSink &sink)
{
    Columns columns;
    bool isFirst = true;
    for (Records records(text, delimiterOf(text), &sink); records.next();) {
        if (records.isEmpty())
            continue;
        if (isFirst) {
            isFirst = false;
            columns = columnsOfHead(records.fields());
            if (columns.address >= 0)
                continue;
        }
        if (columns.address < 0)
            columns = columnsOfRecord(records.fields(), format);
        if (records.isBroken())
            sink.refuse(records.line(), records.field(0), ImportReason::BrokenQuote);
        else if (columns.address < 0)
            sink.refuse(records.line(), records.field(0), ImportReason::NoAddress);
        else
            readRecord(records.line(), columns, [&records](qsizetype column) { return records.field(column); }, format != ImportFormat::Csv, sink);
    }
}

bool looksLikeCsv(QByteArrayView sample)
{
    int records = 0;
    int others = 0;
    Records read(sample, delimiterOf(sample), nullptr);
    for (int i = 0; i < sampledRecords && read.next(); ++i) {
        const QList<QByteArrayView> &fields = read.fields();
        // What follows the sign is a comment of a plain list, whatever it holds.
        const bool isComment = fields.first().contains('#');
        if (i == 0 && !isComment && columnsOfHead(fields).address >= 0)
            return true;
        int addresses = 0;
        int rest = 0;
        for (qsizetype field = 0; field < fields.size(); ++field) {
            const bool asMask = field > 0 && isMask(fields.at(field)) && isLikeAddress(fields.at(field - 1)) && !fields.at(field - 1).contains('/');
            if (!asMask && isLikeAddress(fields.at(field)))
                ++addresses;
            else if (!fields.at(field).isEmpty())
                ++rest;
        }
        if (fields.size() > 1)
            (!isComment && addresses == 1 && rest > 0 ? records : others) += 1;
    }
    return records > others;
}

std::optional<ImportFormat> addressTableOfHead(QByteArrayView sample)
{
    Records records(sample, delimiterOf(sample), nullptr);
    if (!records.next() || records.field(0).contains('#') || columnsOfHead(records.fields()).address < 0)
        return std::nullopt;
    QByteArrayList names;
    for (const QByteArrayView field : records.fields())
        names << plainName(field);
    if (!names.contains("grp") || !names.contains("mask"))
        return std::nullopt;
    return names.contains("ipaddr") ? ImportFormat::Kamailio : ImportFormat::OpenSips;
}

bool looksLikeDbText(QByteArrayView sample)
{
    Lines lines(sample);
    return lines.next() && lines.line().contains("grp(") && lines.line().contains("mask(");
}

void readDbText(QByteArrayView text, ImportSink &sink)
{
    Columns columns;
    for (Lines lines(text); lines.next();) {
        if (!sink.goesOn(lines.offset()))
            return;
        const QByteArrayView line = lines.line();
        if (line.trimmed().isEmpty())
            continue;
        if (columns.address < 0) {
            // The head: id(int,auto) grp(int) ip_addr(string) ...
            QByteArrayList heads = line.toByteArray().simplified().split(' ');
            for (QByteArray &head : heads)
                head.truncate(std::max<qsizetype>(0, head.indexOf('(')));
            columns = columnsOfHead(QList<QByteArrayView>(heads.cbegin(), heads.cend()));
            if (columns.address < 0)
                sink.refuse(lines.number(), line, ImportReason::NoAddress);
            continue;
        }
        QByteArrayList fields{QByteArray()};
        for (qsizetype i = 0; i < line.size() && fields.size() <= mostFields; ++i) {
            const char c = line.at(i);
            if (c == ':') {
                fields.append(QByteArray());
            } else if (c == '\\' && i + 1 < line.size()) {
                const char next = line.at(++i);
                fields.last() += next == 'n' ? '\n' : next == 'r' ? '\r' : next == 't' ? '\t' : next;
            } else {
                fields.last() += c;
            }
        }
        readRecord(lines.number(), columns, [&fields](qsizetype column) { return column >= 0 && column < fields.size() ? QByteArrayView(fields.at(column)) : QByteArrayView(); },
                   true, sink);
    }
}

} // namespace core::addressformats
