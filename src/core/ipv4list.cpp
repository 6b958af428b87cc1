// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ipv4list.h"

#include "core/ipv4set.h"

namespace core {

namespace {

constexpr qsizetype keptCharacters = 64;
constexpr qsizetype piecesBetweenQuestions = 4096;
constexpr qsizetype charactersBetweenQuestions = 1 << 20;

bool isSeparator(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u',' || c == u';';
}

QStringView unquoted(QStringView piece)
{
    const bool quoted = piece.size() > 2 && piece.front() == piece.back() && (piece.front() == u'"' || piece.front() == u'\'');
    return quoted ? piece.mid(1, piece.size() - 2) : piece;
}

Ipv4ListEntry readPiece(QStringView piece, qsizetype offset)
{
    Ipv4ListEntry entry;
    entry.offset = offset;
    entry.text = piece.left(keptCharacters).toString();
    // No address is longer: what follows cannot make the piece right, and a piece of megabytes is not worth reading twice.
    const QStringView text = unquoted(piece.left(4 * keptCharacters));
    const qsizetype dash = text.indexOf(u'-');
    const auto first = dash > 0 ? parseIpv4Address(text.left(dash)) : std::nullopt;
    const auto last = first ? parseIpv4Address(text.mid(dash + 1)) : std::nullopt;
    entry.parse = parseIpv4Network(text);
    if (last)
        entry.span = networksOfSpan(*first, *last);
    return entry;
}

//! True when the text goes on with ` - ` or the piece itself ends or begins with the dash of a span.
bool joinsWithNext(QStringView text, qsizetype end)
{
    qsizetype next = end;
    while (next < text.size() && (text[next] == u' ' || text[next] == u'\t'))
        ++next;
    return next > end && next + 1 < text.size() && text[next] == u'-' && isSeparator(text[next + 1]);
}

} // namespace

QList<Ipv4Network> networksOfSpan(Ipv4Address first, Ipv4Address last)
{
    return Ipv4Set::fromIntervals({{first, last}}).minimalCover();
}

Ipv4List parseIpv4List(QStringView text, const std::function<bool()> &isCancelled)
{
    Ipv4List list;
    qsizetype pieces = 0;
    qsizetype position = 0;
    const auto pieceEnd = [text, &isCancelled, &list](qsizetype from) {
        while (from < text.size() && !isSeparator(text[from])) {
            if (++from % charactersBetweenQuestions == 0 && isCancelled && isCancelled()) {
                list.cancelled = true;
                break;
            }
        }
        return from;
    };
    while (true) {
        while (position < text.size() && isSeparator(text[position]))
            ++position;
        if (position == text.size())
            return list;
        if (++pieces % piecesBetweenQuestions == 0 && isCancelled && isCancelled()) {
            list.cancelled = true;
            return list;
        }
        const qsizetype end = pieceEnd(position);
        if (list.cancelled)
            return list;
        qsizetype whole = end;
        if (joinsWithNext(text, end)) {
            const qsizetype dash = text.indexOf(u'-', end);
            qsizetype last = dash + 1;
            while (last < text.size() && (text[last] == u' ' || text[last] == u'\t'))
                ++last;
            const qsizetype lastEnd = pieceEnd(last);
            if (parseIpv4Address(text.mid(position, end - position)) && parseIpv4Address(text.mid(last, lastEnd - last)))
                whole = lastEnd;
        }
        if (list.entries.size() == maximumListEntries) {
            ++list.left;
        } else if (whole == end) {
            list.entries.append(readPiece(text.mid(position, end - position), position));
        } else {
            QString joined = text.mid(position, whole - position).toString();
            joined.removeIf([](QChar c) { return isSeparator(c); });
            list.entries.append(readPiece(joined, position));
        }
        position = whole;
    }
}

} // namespace core
