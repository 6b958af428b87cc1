// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantList>

namespace storage {

//! \a text for a comparison without regard to case: character by character, as Qt compares.
QString caseFolded(const QString &text);

//! An SQL expression and the values for its marks, in their order.
struct FoldedColumn
{
    QString expression;
    QVariantList values;
};
//! \a column folded as far as it takes to find \a wanted (`caseFolded`) in it: SQLite's own lower() knows ASCII only, so "Ålesund" would not be found by
//! "ålesund". No function of our own is needed for it; another database understands it too.
//! Of more than 16 different letters beyond ASCII the rest is compared as it is.
FoldedColumn foldedColumn(const QString &column, const QString &wanted);

} // namespace storage
