// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/textfilter.h"

#include "models/tablemodel.h"

#include <algorithm>

namespace models {

namespace {

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(digits), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    return digits;
}

//! The digits of a telephone number that somebody typed, without what only says that it is one; empty when it is no number.
QString numberDigits(const QString &text)
{
    const bool number = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || QStringLiteral("+ -()/").contains(c); });
    QString digits = number ? digitsOf(text) : QString();
    if (digits.startsWith(QLatin1String("00")))
        digits = digits.mid(2);
    else if (digits.size() > 3 && digits.startsWith(QLatin1Char('0')))
        digits = digits.mid(1);
    return digits;
}

} // namespace

void TextFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    m_digits = numberDigits(m_text);
    invalidateFilter();
}

bool TextFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isAllowed(row, parent))
        return false;
    if (m_text.isEmpty())
        return true;
    const bool heading = sourceModel()->index(row, 0, parent).data(HeadingRole).toBool();
    return heading ? groupMatches(row, parent) : matches(row, parent);
}

bool TextFilter::groupMatches(int row, const QModelIndex &parent) const
{
    const QVariant group = sourceModel()->index(row, 0, parent).data(GroupRole);
    if (!group.isValid())
        return true;
    for (int other = 0; other < sourceModel()->rowCount(parent); ++other) {
        const QModelIndex index = sourceModel()->index(other, 0, parent);
        if (other != row && index.data(GroupRole) == group && matches(other, parent))
            return true;
    }
    return false;
}

bool TextFilter::matches(int row, const QModelIndex &parent) const
{
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QString cell = sourceModel()->index(row, column, parent).data(Qt::DisplayRole).toString();
        if (cell.contains(m_text, Qt::CaseInsensitive))
            return true;
        if (!m_digits.isEmpty() && digitsOf(cell).contains(m_digits))
            return true;
    }
    return false;
}

} // namespace models
