// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accessnote.h"
#include "core/trunkaccess.h"

#include <QHash>

namespace core {

//! What this computer knows of a trunk beyond the service.
struct TrunkNames
{
    QString customer;
    QString owner;
    bool operator==(const TrunkNames &) const = default;
};

//! A range of a list that is attached to a trunk.
struct ReportRange
{
    QString range; //!< as the service has it: "203.0.113.0/28"
    bool readable = true; //!< false: no IPv4 network, so not in the addresses of the trunk
    QString listId;
    QString listName;
    bool inForce = true;
    AccessNote note;
    bool operator==(const ReportRange &) const = default;
};

struct ReportUser
{
    QString username;
    QString listName;
    bool operator==(const ReportUser &) const = default;
};

//! Who may send over one trunk, and where its calls go.
struct TrunkReport
{
    QString trunkId;
    QString name;
    QString domain;
    TrunkNames names;
    TrunkAccess access;
    QList<Ipv4Network> networks; //!< the fewest that cover the admitted addresses; none by password alone
    QList<ReportRange> ranges; //!< also of lists that are not in force
    QList<ReportUser> users;
    QList<SipEndpoint> endpoints; //!< in the order in which they are tried
    bool endpointsKnown = false;
    //! The latest time that the service gives for its lists and what is in them; invalid when it gives none. It has none for attaching.
    QDateTime lastChange;
    bool operator==(const TrunkReport &) const = default;
};

//! Who may send over which trunk, at one time.
struct AccessReport
{
    ProjectKey project;
    QDateTime madeAt; //!< UTC
    QDateTime asOf;   //!< the oldest answer that it rests on; invalid when something was never loaded
    bool complete = false; //!< false: trunks, lists or links may be missing
    QList<TrunkReport> trunks; //!< by name
    bool countriesKnown = false;
    int openCountries = 0; //!< without `*`
    bool restOfWorldOpen = false; //!< `*`
    bool operator==(const AccessReport &) const = default;
};

//! \a names by trunk id. A pure function.
AccessReport accessReport(const ProjectConfiguration &project, const QHash<QString, TrunkNames> &names, const QDateTime &now);

} // namespace core
