// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accessnote.h"
#include "core/change.h"

namespace core {

//! An entry of an access control list whose note says that it ends, soon or already.
struct ExpiringRange
{
    QString listId;
    QString rangeId;
    QDateTime until; //!< UTC
    Expiry expiry = Expiry::Soon; //!< Soon or Due
    bool operator==(const ExpiringRange &) const = default;
};

//! Those that end within 72 hours or have ended, the earliest end first.
QList<ExpiringRange> expiringRanges(const ProjectConfiguration &project, const QDateTime &now);

//! What is to be staged, for review, so that the due ones of \a ranges go. A list keeps its last range, which the service would not let go: of a list that
//! would become empty, the one that ends last stays and is in \a left.
QList<Change> removalOf(const ProjectConfiguration &project, const QList<ExpiringRange> &ranges, QList<ExpiringRange> *left = nullptr);

} // namespace core
