// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace simulator {

//! Mixes all bits of \a z: the same in gives the same out on every machine.
constexpr quint64 mixed(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
}

constexpr quint64 combined(quint64 a, quint64 b)
{
    return mixed(a + 0x9E3779B97F4A7C15ull * (b + 1));
}

//! A small stream of reproducible numbers.
class Random
{
public:
    explicit constexpr Random(quint64 seed) : m_state(seed) {}
    constexpr quint64 next() { return mixed(m_state += 0x9E3779B97F4A7C15ull); }
    //! 0 ≤ x < \a bound.
    constexpr quint32 below(quint32 bound) { return static_cast<quint32>((next() >> 32) * bound >> 32); }
    //! 0 ≤ x < 1.
    constexpr double unit() { return double(next() >> 11) * 0x1.0p-53; }

private:
    quint64 m_state;
};

} // namespace simulator
