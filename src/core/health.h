// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipv4set.h"
#include "core/projectconfiguration.h"

#include <QHash>
#include <QSet>

namespace core {

enum class Severity { Note, Warning, Error };

//! One finding of the health rules: which rule, about which object, and the words and figures that its sentence needs.
struct Finding
{
    QByteArray rule; //!< "H01" to "H37" of the contract's list; "T.." are rules of the rulings without a number there, "C.." those of addressfinding.h
    Severity severity = Severity::Warning;
    ObjectRef object;
    QStringList details; //!< text from outside: names, addresses, numbers
    bool operator==(const Finding &) const = default;
};

//! What the rules need beyond the project.
struct HealthContext
{
    QDateTime now; //!< UTC
    //! Addresses that the user calls their own; without any, H04 says nothing.
    Ipv4Set ownAddresses;
    //! What this computer knows: whose each trunk is. Trunks without an entry are nobody's.
    QHash<QString, QString> customerOfTrunk = {};
};

struct HealthReport
{
    QList<Finding> findings; //!< errors first, then warnings, then notes; within one by rule
    //! Rules that could not be judged, because a collection that they need is not complete.
    QList<QByteArray> notKnown;
};

//! Judges the project by every rule that needs no facts of calls (H32 and H37 do). A pure function; a rule whose collections are not complete is in
//! `notKnown` and has no finding.
HealthReport health(const ProjectConfiguration &project, const HealthContext &context);

} // namespace core
