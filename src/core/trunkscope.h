// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"

#include <QSet>

namespace core {

//! True for what is a trunk's or is attached to trunks; countries, blocking rules and projects are nobody's.
bool belongsToTrunks(Kind kind);
//! Every object of \a project that belongs to one of \a trunks: the trunks, their endpoints and numbers, the lists attached to them with what is in them.
//! A list that several trunks share belongs to each.
QSet<ObjectRef> objectsOfTrunks(const ProjectConfiguration &project, const QSet<QString> &trunks);

} // namespace core
