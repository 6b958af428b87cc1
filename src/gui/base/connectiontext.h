// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace workspace {
class ProjectStore;
}

namespace gui {

//! Whether the service answers, in a few words, and what is wrong when it does not.
struct ConnectionText
{
    QString text;
    QString details; //!< empty while all is well
};
ConnectionText connectionText(const workspace::ProjectStore &store);

} // namespace gui
