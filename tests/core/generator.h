// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDebug>

#include <random>

//! A source of random cases whose seed is printed; TRUNKDESK_SEED repeats a run.
class Generator
{
public:
    Generator()
    {
        const QByteArray given = qgetenv("TRUNKDESK_SEED");
        const quint32 seed = given.isEmpty() ? std::random_device()() : given.toUInt();
        qInfo("seed: TRUNKDESK_SEED=%u", seed);
        m_engine.seed(seed);
    }
    //! \a low to \a high, both possible.
    quint32 number(quint32 low, quint32 high) { return std::uniform_int_distribution<quint32>(low, high)(m_engine); }
    int index(qsizetype count) { return int(number(0, quint32(count - 1))); }
    bool chance(int percent) { return int(number(1, 100)) <= percent; }

private:
    std::mt19937 m_engine;
};

//! How many random cases: \a quick, or what TRUNKDESK_CASES says (the long runs).
inline int caseCount(int quick)
{
    const int given = qEnvironmentVariableIntValue("TRUNKDESK_CASES");
    return given > 0 ? given : quick;
}
