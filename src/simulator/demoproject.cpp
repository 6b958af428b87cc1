// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/demoproject.h"

namespace simulator {

void fillCountries(State *state, bool)
{
    state->countries = {{QStringLiteral("US"), QStringLiteral("United States"), QStringLiteral("North America"), {QStringLiteral("+1")}, true},
                        {QStringLiteral("CA"), QStringLiteral("Canada"), QStringLiteral("North America"), {QStringLiteral("+1")}, true},
                        {QStringLiteral("*"), QStringLiteral("All other countries"), QString(), {}, false}};
}

void fillDemoProject(State *, quint32) {}

} // namespace simulator
