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

enum class ProvisioningState { UnderWay, Done, Failed };
//! Compares an active number with the assignment that was sent as \a body.
ProvisioningState provisioningState(const core::RawObject &activeNumber, const QByteArray &body);

} // namespace workspace
