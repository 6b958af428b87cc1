// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"

namespace core {

//! The endpoints of a trunk in the order in which they are tried; those of one priority take turns and stand together.
QList<SipEndpoint> endpointsInOrder(const ProjectConfiguration &project, const QString &trunkId);

struct EndpointPriority
{
    QString id;
    qint64 priority = 0;
    bool operator==(const EndpointPriority &) const = default;
};

enum class EndpointMove {
    Up,     //!< out of its group before it; from a group of its own into the group before
    Down,
    Before, //!< a group of its own before that of the target
    With,   //!< into the group of the target
    After
};
constexpr int highestPriority = 9;

//! The new priorities that moving \a id makes, as few as possible; empty when it changes nothing. \a target is needed for Before, With and After.
//! Error (Invalid): "priority-limit" when more groups than `highestPriority` would be needed.
Result<QList<EndpointPriority>> movedEndpoint(const QList<SipEndpoint> &ordered, const QString &id, EndpointMove move, const QString &target = {});

} // namespace core
