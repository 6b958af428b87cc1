// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipv4network.h"

#include <QList>

#include <functional>

namespace core {

//! One entry of a pasted list.
struct Ipv4ListEntry
{
    qsizetype offset = 0; //!< where it stands in the pasted text
    QString text; //!< cut after 64 characters
    Ipv4Parse parse;
    //! The networks that cover `first-last` exactly, ascending; empty for every other entry.
    QList<Ipv4Network> span;

    bool isUsable() const { return parse.network.has_value() || !span.isEmpty(); }
};

struct Ipv4List
{
    QList<Ipv4ListEntry> entries;
    //! Entries beyond the limit, counted but not kept.
    qsizetype left = 0;
    bool cancelled = false;
};

//! Entries of a list that this parser keeps; more need a split plan.
inline constexpr qsizetype maximumListEntries = 10'000;

//! Splits at comma, semicolon, blank, tab and line end and reads each piece; `first-last` and `first - last` become networks to be offered.
//! A pair of quotes around a piece is cut. Asks \a isCancelled every few thousand pieces and every megabyte. May run on any thread.
Ipv4List parseIpv4List(QStringView text, const std::function<bool()> &isCancelled = {});

//! The networks that cover \a first to \a last exactly, ascending; empty when \a last is below \a first.
QList<Ipv4Network> networksOfSpan(Ipv4Address first, Ipv4Address last);

} // namespace core
