// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/exchange.h"
#include "simulator/jsonwriter.h"
#include "simulator/readings.h"
#include "simulator/state.h"

namespace simulator {

class CallLog;

//! What a rule works on: one project, the reading in force and the captured parts of the path.
struct Context {
    State &state;
    CallLog &calls;
    const Readings &readings;
    const SimClock &clock;
    int provisioningMs;
    bool clampSize; //!< A page size out of bounds is no error.
    const Request &request;
    QStringList captures;

    const QString &capture(int index) const { return captures.at(index); }
};

using Rule = Answer (*)(Context &);

} // namespace simulator
