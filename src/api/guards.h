// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace api {

//! The hazards of reliability.md 0 that the transport is guarded against. The product has every guard and no way to switch one off;
//! only a test build can, to show that the test sees the damage.
enum class Hazard {
    SilentResend,     //!< M1
    Redirect,         //!< M2
    InterimStatus,    //!< M3
    DotSegment,       //!< M4
    NoDeadline,       //!< M6
    AutomaticLogin,   //!< M7
    HeaderInjection,  //!< M8
    Cookies,          //!< M10
    TruncatedBody,    //!< M12
    PlusInQuery,      //!< M19
    ClearWithoutAbort //!< M3, second half: connections dropped under replies that still wait
};

#ifdef TRUNKDESK_TEST_GUARDS
bool guarded(Hazard hazard);
//! Takes the guard away while it lives.
class WithoutGuard
{
public:
    explicit WithoutGuard(Hazard hazard);
    ~WithoutGuard();
    WithoutGuard(const WithoutGuard &) = delete;
    WithoutGuard &operator=(const WithoutGuard &) = delete;

private:
    Hazard m_hazard;
};
#else
constexpr bool guarded(Hazard)
{
    return true;
}
#endif

} // namespace api
