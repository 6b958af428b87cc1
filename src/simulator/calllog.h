// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/sipview.h"
#include "simulator/state.h"

namespace simulator {

struct CallVolume {
    int calls = 0;
    int days = 30;
    quint32 seed = 1;
    qint64 nowMs = 0;
};

//! The call records of the project.
class CallLog
{
public:
    void fill(const CallVolume &volume, const State &state, const SipHistory *sip);
    void advance(qint64 nowMs, const SipHistory &sip);
};

} // namespace simulator
