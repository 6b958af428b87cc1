// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/guards.h"

#include <set>

namespace api {

namespace {
std::multiset<Hazard> &missing()
{
    static std::multiset<Hazard> hazards;
    return hazards;
}
} // namespace

bool guarded(Hazard hazard)
{
    return !missing().contains(hazard);
}

WithoutGuard::WithoutGuard(Hazard hazard) : m_hazard(hazard)
{
    missing().insert(hazard);
}

WithoutGuard::~WithoutGuard()
{
    missing().erase(missing().find(m_hazard));
}

} // namespace api
