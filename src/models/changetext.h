// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"

namespace models {

//! What a user calls an object: "198.51.100.9/32", "Offices", "Oslo". Looks in \a draft first, then in \a live; the id when neither knows it.
QString objectName(const core::ObjectRef &ref, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live);
//! The list, trunk or project that holds it; empty for what stands alone.
QString parentName(const core::ObjectRef &ref, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live);
//! One staged change in words: "Add 198.51.100.9/32 to Offices".
QString changeText(const core::Change &change, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live);
//! The values of a change, "name: Offices, enabled: off"; \a after chooses the side.
QString changeValues(const core::Change &change, bool after);
//! "Note" for "description"; the field's own name when there is no word for it.
QString fieldText(const QByteArray &field);

} // namespace models
