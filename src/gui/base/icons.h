// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/theme.h"

#include <QIcon>

#include <optional>

namespace models {
enum class Mark;
enum class RowState;
}

namespace gui {

//! Makes `:/icons` reachable; a static library does not do so by itself. May be called any number of times.
void loadResources();
//! The icon `:/icons/<name>.svg` drawn in the palette's text colour at the time of painting, or in the colour of \a meaning.
QIcon icon(const QString &name, std::optional<Meaning> meaning = {});
//! In one colour, for a ground that is not the palette's.
QIcon icon(const QString &name, const QColor &ink);
//! The octagon, triangle or circle of a mark; null for None.
QIcon markIcon(models::Mark mark);

} // namespace gui
