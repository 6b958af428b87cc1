// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipv4set.h"
#include "core/projectconfiguration.h"
#include "models/tablemodel.h"

#include <optional>

namespace models {

//! What is odd about a range; each has a mark and a sentence.
enum class RangeFinding { None, Unreadable, VeryWide, Wide, Reserved, HostBits, Duplicate, Covered };

//! A line of the access control page: a list, or one of its ranges.
struct AccessRow
{
    enum class Kind { List, Range };

    Kind kind = Kind::Range;
    QString listId;
    QString rangeId; //!< empty for a list
    QString range;   //!< as written: "15.15.15.15/20"
    std::optional<core::Ipv4Network> network;
    quint64 addresses = 0; //!< of the range, or of the union of the list
    int ranges = 0;        //!< of a list
    QString note;
    QString listName;
    bool inForce = true;
    QStringList trunks; //!< names, in the draft
    bool trunksKnown = true; //!< false while links may be missing in `trunks`
    RowState state = RowState::Unchanged;
    QString before; //!< what a changed row was
    RangeFinding finding = RangeFinding::None;
    QString findingObject; //!< the range that covers it

    QString key() const;
    bool operator==(const AccessRow &) const = default;
};

//! Every list and range of \a draft, with what it takes away from \a live in its place. Lists in name order; ranges in the order of the service.
QList<AccessRow> accessRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft);
Mark markOf(RangeFinding finding);
//! A sentence, empty for None.
QString findingText(const AccessRow &row);
//! "16: .0 – .15", "read as 15.15.0.0/20: 4,096 addresses".
QString coversText(const AccessRow &row);

} // namespace models
