// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app {

//! From now on every message of the program goes into a rotating file below \a folder as well (one JSON object a line, at most 4 files of 2 MB),
//! readable by the user only. Without a folder that can be written, messages go to standard error alone.
void startLogFile(const QString &folder);

} // namespace app
