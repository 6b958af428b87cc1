// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addressexport.h"

#include "core/addressformats.h"

#include <QSet>

#include <algorithm>

namespace core {

using namespace addressformats;

namespace {

struct List
{
    QString name;
    QList<ExportedRange> ranges;
};

QList<List> byList(const QList<ExportedRange> &ranges)
{
    QList<List> lists;
    QHash<QString, qsizetype> places;
    for (const ExportedRange &range : ranges) {
        auto place = places.constFind(range.listName);
        if (place == places.constEnd()) {
            place = places.insert(range.listName, lists.size());
            lists.append({range.listName, {}});
        }
        lists[*place].ranges.append(range);
    }
    return lists;
}

//! Notes as comments. When one of them cannot stand there as it is, all are written, and a first line says so.
struct Comments
{
    explicit Comments(const QList<ExportedRange> &ranges)
        : isWritten(std::any_of(ranges.cbegin(), ranges.cend(), [](const ExportedRange &range) { return needsWriting(range.note.toUtf8()); }))
    {
    }

    QByteArray head(const char *sign) const { return isWritten ? sign + QByteArray(" ") + noteMark + '\n' : QByteArray(); }
    QByteArray after(const char *sign, const QString &note) const
    {
        if (note.isEmpty())
            return "\n";
        const QByteArray text = note.toUtf8();
        return ' ' + QByteArray(sign) + ' ' + (isWritten ? writtenNote(text) : text) + '\n';
    }

    bool isWritten;
};

QByteArray plain(const QList<ExportedRange> &ranges)
{
    const Comments comments(ranges);
    QByteArray text = comments.head("#");
    for (const ExportedRange &range : ranges)
        text += range.network.text().toLatin1() + comments.after("#", range.note);
    return text;
}

QByteArray csvField(const QString &value)
{
    QByteArray field = value.toUtf8();
    const bool isPlain = field == field.trimmed() && std::none_of(field.begin(), field.end(), [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    return isPlain ? field : '"' + field.replace("\"", "\"\"") + '"';
}

QByteArray csv(const QList<ExportedRange> &ranges)
{
    QByteArray text = "list,range,note\r\n";
    for (const ExportedRange &range : ranges)
        text += csvField(range.listName) + ',' + range.network.text().toLatin1() + ',' + csvField(range.note) + "\r\n";
    return text;
}

//! A name that Asterisk takes for a section, different from those in \a used.
QByteArray sectionName(const QString &name, QSet<QByteArray> &used)
{
    QByteArray plainName = name.toUtf8();
    for (char &c : plainName) {
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'))
            c = '_';
    }
    // A section of this name holds settings, no list.
    if (plainName.isEmpty() || plainName.compare("general", Qt::CaseInsensitive) == 0)
        plainName += "ranges";
    QByteArray section = plainName;
    for (int number = 2; used.contains(section); ++number)
        section = plainName + '-' + QByteArray::number(number);
    used.insert(section);
    return section;
}

QByteArray asterisk(const QList<ExportedRange> &ranges)
{
    const Comments comments(ranges);
    QByteArray text = comments.head(";");
    QSet<QByteArray> used;
    for (const List &list : byList(ranges)) {
        text += '[' + sectionName(list.name, used) + "]\ndeny=0.0.0.0/0.0.0.0\n";
        for (const ExportedRange &range : list.ranges)
            text += "permit=" + range.network.text().toLatin1() + comments.after(";", range.note);
        text += '\n';
    }
    return text;
}

bool isForXml(char32_t c)
{
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xd800) || (c > 0xdfff && c < 0xfffe) || c > 0xffff;
}

//! For an attribute in double quotes.
QByteArray xmlValue(const QString &value)
{
    QByteArray text;
    for (const char32_t c : value.toUcs4()) {
        if (!isForXml(c))
            text += "\xef\xbf\xbd";
        else if (c < 0x20 || c == '"' || c == '&' || c == '<' || c == '>' || c == '\'')
            text += "&#" + QByteArray::number(uint(c)) + ';';
        else
            text += QString::fromUcs4(&c, 1).toUtf8();
    }
    return text;
}

QByteArray freeSwitch(const QList<ExportedRange> &ranges)
{
    QByteArray text = "<configuration name=\"acl.conf\" description=\"Network Lists\">\n  <network-lists>\n";
    for (const List &list : byList(ranges)) {
        text += "    <list name=\"" + xmlValue(list.name) + "\" default=\"deny\">\n";
        for (const ExportedRange &range : list.ranges) {
            text += "      <node type=\"allow\" cidr=\"" + range.network.text().toLatin1() + '"';
            if (!range.note.isEmpty())
                text += " description=\"" + xmlValue(range.note) + '"';
            text += "/>\n";
        }
        text += "    </list>\n";
    }
    return text + "  </network-lists>\n</configuration>\n";
}

//! Backslashes are doubled as MySQL wants it: a database that takes them as they are then shows two, but no quote gets past either of them.
QByteArray sqlText(const QString &value)
{
    QByteArray text = value.toUtf8();
    text.replace("\\", "\\\\").replace("'", "''").replace(QByteArrayView("\0", 1), "\\0");
    return '\'' + text + '\'';
}

QByteArray sql(const QList<ExportedRange> &ranges, bool openSips)
{
    QByteArray text;
    int group = 0;
    for (const List &list : byList(ranges)) {
        ++group;
        text += "-- grp " + QByteArray::number(group) + ": " + writtenNote(list.name.toUtf8()) + '\n';
        for (const ExportedRange &range : list.ranges) {
            text += openSips ? "INSERT INTO address (grp, ip, mask, port, proto, pattern, context_info) VALUES (" : "INSERT INTO address (grp, ip_addr, mask, port, tag) VALUES (";
            text += QByteArray::number(group) + ", '" + range.network.addressText().toLatin1() + "', " + QByteArray::number(range.network.length) + ", 0, ";
            text += (openSips ? "'any', NULL, " : "") + (range.note.isEmpty() ? QByteArray("NULL") : sqlText(range.note)) + ");\n";
        }
    }
    return text;
}

} // namespace

QByteArray exportRanges(RangeFormat format, const QList<ExportedRange> &ranges)
{
    switch (format) {
    case RangeFormat::Plain:
        return plain(ranges);
    case RangeFormat::Csv:
        return csv(ranges);
    case RangeFormat::Asterisk:
        return asterisk(ranges);
    case RangeFormat::FreeSwitch:
        return freeSwitch(ranges);
    case RangeFormat::Kamailio:
    case RangeFormat::OpenSips:
        return sql(ranges, format == RangeFormat::OpenSips);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace core
