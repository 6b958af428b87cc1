// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/guards.h"

#include <QList>
#include <QTest>

#include <memory>
#include <vector>

namespace support {

#ifdef TRUNKDESK_TEST_GUARDS
inline const QList<bool> guardStates{true, false};
#else
//! The product has no way to run without a guard.
inline const QList<bool> guardStates{true};
#endif

inline const char *guardName(bool guarded)
{
    return guarded ? "guarded" : "unguarded";
}

//! Takes guards away when the row says so, until it dies.
class GuardScope
{
public:
    GuardScope([[maybe_unused]] bool guarded, [[maybe_unused]] std::initializer_list<api::Hazard> hazards)
    {
#ifdef TRUNKDESK_TEST_GUARDS
        if (!guarded) {
            for (const api::Hazard hazard : hazards)
                m_without.push_back(std::make_unique<api::WithoutGuard>(hazard));
        }
#endif
    }

private:
#ifdef TRUNKDESK_TEST_GUARDS
    std::vector<std::unique_ptr<api::WithoutGuard>> m_without;
#endif
};

} // namespace support
