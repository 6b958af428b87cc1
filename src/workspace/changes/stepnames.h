// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"

#include <QSet>

namespace workspace {

//! What a user calls the target of a step: "203.0.113.0/28 in Offices", "Offices on Oslo", "Norway". Plain data, not translated.
QString stepTargetName(const core::Step &step, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live);

//! The ids that collections held before a run, by `collectionKey`.
using KnownIds = QHash<QString, QStringList>;
//! Names the collection that a create of \a target adds to.
QString collectionKey(const core::ObjectRef &target);
//! Of every collection that \a plan adds to.
KnownIds knownIdsOf(const core::ProjectConfiguration &configuration, const core::Plan &plan);

//! The ids of the collection that a create of \a target adds to.
QSet<QString> knownIdsOf(const core::ProjectConfiguration &configuration, const core::ObjectRef &target);

} // namespace workspace
