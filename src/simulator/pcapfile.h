// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/calltext.h"

namespace simulator {

//! The signalling of one leg of \a call as a capture file (classic pcap, Ethernet, IPv4, UDP): a handful of SIP messages.
QByteArray pcapOf(const Call &call, const CallText &text, bool inboundLeg);

} // namespace simulator
