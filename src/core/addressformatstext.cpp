// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addressformats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::addressformats {

namespace {

//! Fewer entries than `parseIpv4List` keeps fit in, even of one character each.
constexpr qsizetype blockBytes = 16 * 1024;
static_assert(blockBytes / 2 < maximumListEntries);

bool isSeparator(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == ',' || c == ';';
}

bool isSingle(QByteArrayView line)
{
    return std::none_of(line.begin(), line.end(), isSeparator);
}

//! Where the first block of a long line ends: at a separator, best not at a blank, which may be one of `first - last`.
qsizetype blockEnd(QByteArrayView line)
{
    if (line.size() <= blockBytes)
        return line.size();
    for (qsizetype end = blockBytes; end > blockBytes / 2; --end) {
        if (line.at(end) == ',' || line.at(end) == ';')
            return end;
    }
    for (qsizetype end = blockBytes; end > 0; --end) {
        if (isSeparator(line.at(end)))
            return end;
    }
    const auto next = std::find_if(line.begin() + blockBytes, line.end(), isSeparator);
    return next - line.begin();
}

void readPlainLine(qint64 number, qint64 offset, QByteArrayView line, QByteArrayView note, ImportSink &sink)
{
    if (isSingle(line))
        return sink.strict(number, line, note);
    while (!line.isEmpty() && sink.goesOn(offset)) {
        const qsizetype end = blockEnd(line);
        const QByteArrayView block = line.first(end);
        // One piece without an end: its beginning says enough.
        const QString text = QString::fromUtf8(end > blockBytes ? block.first(256) : block).replace(u'\u2013', u'-');
        const Ipv4List list = parseIpv4List(text);
        for (const Ipv4ListEntry &entry : list.entries)
            sink.entry(number, entry, note);
        line = line.sliced(end);
        offset += end;
    }
}

//! The place of the `;` that begins a comment, or -1. `\;` is a plain semicolon.
qsizetype commentStart(QByteArrayView line)
{
    qsizetype at = line.indexOf(';');
    while (at > 0 && line.at(at - 1) == '\\')
        at = line.indexOf(';', at + 1);
    return at;
}

//! One line of Asterisk's configuration files, without its comments.
struct ConfigLine
{
    QByteArrayView key;
    QByteArrayView value;
};

ConfigLine configLine(QByteArrayView line)
{
    const qsizetype equals = line.indexOf('=');
    if (equals < 0)
        return {};
    ConfigLine result{line.first(equals).trimmed(), line.sliced(equals + 1)};
    if (result.key.endsWith('+'))
        result.key = result.key.chopped(1).trimmed();
    if (result.value.startsWith('>'))
        result.value = result.value.sliced(1);
    return result;
}

void readRule(qint64 number, qint64 end, const ConfigLine &rule, QByteArrayView note, ImportSink &sink)
{
    const bool denies = rule.key.compare("deny", Qt::CaseInsensitive) == 0;
    if (!denies && rule.key.compare("permit", Qt::CaseInsensitive) != 0 && rule.key.compare("match", Qt::CaseInsensitive) != 0)
        return;
    QByteArrayView rest = rule.value;
    while (!rest.isEmpty() && sink.goesOn(end - rest.size())) {
        const qsizetype comma = rest.indexOf(',');
        QByteArrayView piece = (comma < 0 ? rest : rest.first(comma)).trimmed();
        rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
        if (piece.isEmpty())
            continue;
        const bool negated = piece.startsWith('!');
        if (negated)
            piece = piece.sliced(1).trimmed();
        if (denies == negated)
            sink.masked(number, piece, {}, note);
        else
            sink.refuse(number, piece, isEverything(piece) ? ImportReason::DeniesRest : ImportReason::Denied, note);
    }
}

//! Cuts the comment off \a line and gives it. \a inBlock: a `;--` is open.
QByteArrayView cutComment(QByteArrayView &line, bool &inBlock)
{
    if (inBlock) {
        const qsizetype end = line.indexOf("--;");
        inBlock = end < 0;
        line = end < 0 ? QByteArrayView() : line.sliced(end + 3);
    }
    const qsizetype start = commentStart(line);
    if (start < 0)
        return {};
    QByteArrayView comment = line.sliced(start + 1);
    line = line.first(start);
    if (comment.startsWith("--") && !comment.startsWith("---")) {
        inBlock = comment.indexOf("--;", 2) < 0;
        return {};
    }
    return comment.trimmed();
}

} // namespace

void readPlain(QByteArrayView text, ImportSink &sink)
{
    bool written = false;
    for (Lines lines(text); lines.next();) {
        if (!sink.goesOn(lines.offset() - lines.line().size()))
            return;
        QByteArrayView line = lines.line().trimmed();
        const qsizetype hash = line.indexOf('#');
        QByteArray note;
        if (hash >= 0) {
            const QByteArrayView comment = line.sliced(hash + 1).trimmed();
            written = written || comment == QByteArrayView(noteMark);
            line = line.first(hash).trimmed();
            if (!line.isEmpty())
                note = written ? readNote(comment) : comment.toByteArray();
        }
        if (!line.isEmpty())
            readPlainLine(lines.number(), lines.offset() - lines.line().size(), line, note, sink);
    }
}

void readAsterisk(QByteArrayView text, ImportSink &sink)
{
    bool written = false;
    bool inBlock = false;
    for (Lines lines(text); lines.next();) {
        if (!sink.goesOn(lines.offset() - lines.line().size()))
            return;
        QByteArrayView line = lines.line();
        const QByteArrayView comment = cutComment(line, inBlock);
        written = written || comment == QByteArrayView(noteMark);
        const ConfigLine rule = configLine(line);
        if (!rule.key.isEmpty())
            readRule(lines.number(), lines.offset(), rule, written ? readNote(comment) : comment.toByteArray(), sink);
    }
}

} // namespace core::addressformats
