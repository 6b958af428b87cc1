// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/exchange.h"
#include "simulator/fault.h"

#include <QList>

#include <mutex>

namespace simulator {

//! The faults that are still to be applied. Thread-safe.
class FaultBook
{
public:
    void add(const Fault &fault);
    void clear();
    int pending() const;
    //! Changes with every clear(), so that hanging requests notice.
    int generation() const;
    //! What applies to \a request, in order: any number of delays and callbacks, then at most one that spoils the answer.
    QList<Fault> take(const Request &request);

private:
    mutable std::mutex m_mutex;
    QList<Fault> m_faults;
    int m_generation = 0;
};

bool spoilsAnswer(const Fault &fault);
QString nameOf(Fault::Kind kind);
//! What \a fault makes of the true answer (Status, Malformed; others leave it).
Answer spoiled(Answer answer, const Fault &fault);

} // namespace simulator
