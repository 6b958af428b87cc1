// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipv4network.h"
#include "gui/credential/credentialgestures.h"
#include "gui/trunk/trunkgestures.h"

#include <functional>

namespace gui {

//! A trunk with all that it needs to carry calls. Lists that are there already are named by their id, new ones are described.
struct NewTrunk
{
    QString name;
    QString hostName;
    bool callerName = false;
    QStringList accessLists;
    QString accessListName;
    QList<core::Ipv4Network> networks; //!< none: no new list
    QStringList credentialLists;
    QString credentialListName;
    QList<NewUser> users; //!< none: no new list
    std::optional<EndpointDraft> endpoint;
    QStringList numbers;
};

struct NewTrunkChanges
{
    QList<core::Change> changes; //!< trunk, lists, links, endpoint, numbers: the order that the service accepts
    core::ObjectId trunk;
};

//! \a newId gives draft ids, \a keep takes passwords into the session's memory; a preview keeps none.
NewTrunkChanges newTrunkChanges(const core::ProjectConfiguration &draft, const NewTrunk &wanted, const std::function<core::ObjectId()> &newId,
                                const std::function<core::SecretId(const core::Secret &)> &keep);
//! The project with it, for a look before anything is staged.
core::Result<core::ProjectConfiguration> previewed(const core::ProjectConfiguration &draft, const NewTrunkChanges &changes);
//! Stages all of it as one undo step. Gives the draft's reference.
core::Result<core::ObjectRef> stageNewTrunk(workspace::ChangeDesk &desk, const NewTrunk &wanted);

} // namespace gui
