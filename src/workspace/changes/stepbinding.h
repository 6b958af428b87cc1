// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"

namespace workspace {

//! Which draft of \a step got which id, read from the object that the service holds: the object first, then its ranges or users, each matched by content.
QHash<QString, QString> boundNames(const core::Step &step, const core::RawObject &object);

//! The id that the service gave; a trunk's has two names on record.
QString idOf(core::Kind kind, const core::RawObject &object);

//! NotSeen: the number neither is where it was sent nor on its way there.
enum class ProvisioningState { NotSeen, UnderWay, Done, Failed };
//! How far the assignment of an active number to \a trunk (empty: to none) is.
ProvisioningState provisioningState(const core::RawObject &activeNumber, const QString &trunk);
//! The trunk that an assignment asks for.
QString wantedTrunk(const QList<core::FieldEdit> &edits);

} // namespace workspace
