// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/profile/connectiontest.h"

#include <QStringList>

namespace app {

//! What the switches say. `error` is a sentence for standard error when they make no sense together.
struct CommandLine
{
    bool help = false;
    bool version = false;
    bool demo = false;
    QString profile;
    QString page;
    QString screenshots;                    //!< folder; empty: none
    std::optional<workspace::ServiceHosts> hosts; //!< only loopback ones
    QString error;

    //! No window and no display is needed.
    bool isHeadless() const { return help || version || !error.isEmpty(); }
};

//! \a arguments with the program's name first. Needs no application object.
CommandLine parseCommandLine(const QStringList &arguments);
QString helpText();

} // namespace app
