// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/callgenerator.h"
#include "simulator/context.h"

namespace simulator {

//! The filters of "find calls" and "export calls".
struct CallFilter {
    qint64 fromMs = 0; //!< Both ends inclusive.
    qint64 toMs = 0;
    QByteArray from, to; //!< Beginning of the number, digits only; anything that is no number is kept as it came.
    int trunk = -1;      //!< Index of the plan; -2: a trunk without calls.
    int results = 0;     //!< Bit for each CallResult; 0 is any.
    int directions = 0;  //!< 1 inbound, 2 outbound; 0 is any.
    QByteArray fromCountry, toCountry, region, groupId, parentId, relationship;
    std::optional<bool> hasChildren;
    bool emergencyOnly = false;

    //! Nothing but the window narrows it.
    bool isWindowOnly() const;
    QByteArray key() const;
    bool accepts(const Call &call, const CallGenerator &generator) const;
};

//! Reads the parameters of L1, and of L2 with \a forExport. Throws Problem.
CallFilter callFilterOf(const Context &context, bool forExport);

//! A moment as the API takes it, complete or partial: the period it covers in milliseconds, both ends inclusive.
struct Period {
    qint64 firstMs = 0;
    qint64 lastMs = 0;
    bool isInstant = false;
};
Period periodOf(const QString &text);

} // namespace simulator
