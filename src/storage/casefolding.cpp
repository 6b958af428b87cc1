// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casefolding.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr char32_t firstBeyondAscii = 0x80;
// No letter with two cases stands behind it.
constexpr char32_t lastLetter = 0x1ffff;
// The parser of SQLite takes some 25 calls in each other; what else a query is around them needs room too.
constexpr qsizetype mostReplacements = 16;

//! Folded characters to all beyond ASCII that fold to them: lower() sees to the others.
const QMultiHash<char32_t, char32_t> &variants()
{
    static const QMultiHash<char32_t, char32_t> table = [] {
        QMultiHash<char32_t, char32_t> found;
        for (char32_t character = firstBeyondAscii; character <= lastLetter; ++character) {
            const char32_t folded = QChar::toCaseFolded(character);
            if (folded != character)
                found.insert(folded, character);
        }
        return found;
    }();
    return table;
}

QString textOf(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString caseFolded(const QString &text)
{
    // QString::toCaseFolded makes two letters of some.
    QList<uint> characters = text.toUcs4();
    for (uint &character : characters)
        character = QChar::toCaseFolded(character);
    QString folded;
    for (const uint character : std::as_const(characters))
        folded += textOf(character);
    return folded;
}

FoldedColumn foldedColumn(const QString &column, const QString &wanted)
{
    FoldedColumn folded{u"lower(%1)"_s.arg(column), {}};
    QSet<uint> seen;
    const QList<uint> characters = wanted.toUcs4();
    for (const uint character : characters) {
        if (seen.contains(character))
            continue;
        seen.insert(character);
        // A letter of the column can only match one of `wanted`: the others may stay as they are.
        QList<char32_t> others = variants().values(character);
        std::sort(others.begin(), others.end());
        for (const char32_t other : std::as_const(others)) {
            if (folded.values.size() >= 2 * mostReplacements)
                return folded;
            folded.expression = u"replace(%1, ?, ?)"_s.arg(folded.expression);
            folded.values << textOf(other) << textOf(character);
        }
    }
    return folded;
}

} // namespace storage
