// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generator.h"

#include <QString>

//! What came of comparing the effect of many plans with an oracle that asks for every caller after every step.
struct EffectFigures
{
    int plans = 0;
    int changes = 0;
    int effects = 0;
    int dangerous = 0;   //!< by the oracle: open by password alone, perhaps so, or no longer asking for a password
    int missed = 0;      //!< dangerous, and nothing is to be typed
    int falseAlarms = 0; //!< something is to be typed that the oracle finds harmless
    int orderFaults = 0; //!< a removal before an addition that did not wait for it, or without the hold
    QString firstDifference; //!< empty: mode, change, gained and lost were right everywhere

    QString drawn() const;
};

//! Goes on until  changes have been judged.
EffectFigures compareEffects(Generator &generator, int changes);
