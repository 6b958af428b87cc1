// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accessnote.h"
#include "core/health.h"
#include "core/ipv4set.h"
#include "models/tablemodel.h"

#include <optional>

namespace models {

//! A line of the access control page: a list, one of its ranges, a static endpoint (to read only), or a trunk as the head of what it uses.
struct AccessRow
{
    enum class Kind { List, Range, Endpoint, Trunk };

    Kind kind = Kind::Range;
    QString listId;     //!< empty for an endpoint and a trunk
    QString rangeId;    //!< of a range
    QString endpointId; //!< of an endpoint
    QString trunkId;    //!< of an endpoint and a trunk; of a range the trunk below which it stands, where ranges stand below trunks
    QString trunkName;  //!< of trunkId
    QString range;      //!< as written: "15.15.15.15/20"; an endpoint's address, a trunk's name
    std::optional<core::Ipv4Network> network;
    quint64 addresses = 0; //!< of the range, or of the union of the list
    int ranges = 0;        //!< of a list
    QString covers;        //!< of an endpoint and a trunk: what is said of it
    QString note;          //!< of a range, as it is at the service
    QString text;          //!< what the note says beside owner and end
    QString owner;
    std::optional<QDateTime> until; //!< UTC
    core::Expiry expiry = core::Expiry::None;
    QString countdown; //!< "in 3 d"
    QString listName;
    bool inForce = true;
    QStringList trunks; //!< names, in the draft
    bool trunksKnown = true; //!< false while links may be missing in `trunks`
    RowState state = RowState::Unchanged;
    QString before; //!< what a changed row was
    QList<core::Finding> findings;

    //! Of the line in the table: a range that stands below several trunks has one for each.
    QString key() const;
    //! Of the thing that the line is about.
    core::ObjectRef ref() const;
    bool isHead() const { return kind == Kind::List || kind == Kind::Trunk; }
    bool operator==(const AccessRow &) const = default;
};

//! Every list and range of \a draft, with what it takes away from \a live in its place, and behind them, when there is any list, its static endpoints. Lists
//! in name order; ranges in the order of the service. \a now is for the countdowns.
QList<AccessRow> accessRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, const QDateTime &now);
//! The same by trunk: each trunk in name order with its endpoints and the ranges of its lists; at the end what no trunk uses.
QList<AccessRow> accessRowsByTrunk(const QList<AccessRow> &rows, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft);
//! Puts each finding to the lines that it is about. Trunks that have one and no line yet get one at the end.
void setFindings(QList<AccessRow> &rows, const QList<core::Finding> &findings, const core::ProjectConfiguration &draft);
//! The key of the line that stands for \a ref, where ranges do not stand below trunks; empty when there is none.
QString accessKeyOf(const core::ObjectRef &ref);

//! The most serious one.
Mark markOf(const QList<core::Finding> &findings);
//! A sentence for each, in lines of their own.
QString findingsText(const AccessRow &row);
//! "16: .0 – .15", "read as 15.15.0.0/20: 4,096 addresses".
QString coversText(const AccessRow &row);
//! "2026-11-27 17:00 UTC, in 3 d"; empty without an end.
QString untilText(const AccessRow &row);

} // namespace models
