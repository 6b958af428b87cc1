// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/calllog.h"

namespace simulator {

void CallLog::fill(const CallVolume &, const State &, const SipHistory *) {}
void CallLog::advance(qint64, const SipHistory &) {}

} // namespace simulator
