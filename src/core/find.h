// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"

namespace core {

//! Why an object was found; the better reason stands first.
enum class FindReason { Id, Exact, Covers, Begins, Holds };

struct FindHit
{
    ObjectRef object;
    FindReason reason = FindReason::Holds;
    QString field; //!< what matched, as it is there: a name, a domain, an address, a number
    bool operator==(const FindHit &) const = default;
};

//! The objects that \a text means: by id, name, domain, host, address (also the ranges that cover it, the narrowest first), number in any notation, user.
//! The best first, at most \a limit; one hit an object. Nothing for fewer than two characters.
QList<FindHit> find(const ProjectConfiguration &project, const QString &text, int limit = 50);

} // namespace core
