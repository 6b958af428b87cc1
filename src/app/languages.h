// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace app {

//! Loads Qt's own words and then the program's for the user's language; English plurals where there is no translation.
void loadTranslations(QCoreApplication &application);

} // namespace app
