// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"

namespace core {

//! One object that needs another: a trunk that uses a list, an endpoint that registers as a user, a number on a trunk.
struct Use
{
    ObjectRef user;
    //! The link that would have to go first, where it is one.
    std::optional<ObjectRef> link;
    bool operator==(const Use &) const = default;
};

//! What uses \a ref in \a project: of a trunk its numbers, endpoints and lists; of a list its trunks; of a credential list also the endpoints that register
//! as one of its users (and as no user of another list); of a user those endpoints. In the order in which the service wants them gone.
QList<Use> usesOf(const ProjectConfiguration &project, const ObjectRef &ref);

//! False when a collection that `usesOf` needs for \a kind is not complete: then "nothing uses it" is not known.
bool usesAreKnown(const ProjectConfiguration &project, Kind kind);

//! The changes that delete \a ref in an order that the service accepts: numbers off, endpoints away, lists detached, then the object itself. Endpoints that
//! register as a user of a deleted list are deleted with it only where the trunk goes too; otherwise the service refuses and says so.
QList<Change> deletionChanges(const ProjectConfiguration &project, const ObjectRef &ref);

} // namespace core
