// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/coverage.h"
#include "archive/words.h"
#include "core/callfilter.h"

#include <QSqlQuery>
#include <QVariantList>

namespace archive {

//! A filter as a WHERE condition. The condition never contains a value, only marks for them.
struct FilterClause
{
    //! Without the time: that is `span`, so that it can be cut into slices.
    QString condition;
    QVariantList values;
    //! What the keys of all matches lie in. Unbounded sides are far away.
    SecondSpan span;

    //! Of \a part of the span; binds in the order: \a part, then `values`.
    QString where(const QString &extra = {}) const;
    void bind(QSqlQuery &query, const SecondSpan &part) const;
};

core::Result<FilterClause> filterClause(QSqlDatabase &database, Words &words, const core::CallFilter &filter);

} // namespace archive
