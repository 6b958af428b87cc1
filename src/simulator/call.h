// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace simulator {

enum class CallResult : quint8 { Completed, NoAnswer, Cancelled, Busy, Failed };
enum class Relation : quint8 { None, Parent, Child };

//! One call record in 40 bytes; everything that is not stored follows from the salt. Written out only when somebody asks.
struct Call {
    qint64 startMs = 0;
    quint64 salt = 0;        //!< Unique. A forwarded pair differs in the lowest bit: 0 the first leg, 1 the second.
    quint32 setupMs = 0;     //!< From the start to the answer, or to the end when there was none.
    quint32 talkMs = 0;
    quint16 ownNumber = 0;   //!< Index among the numbers of the trunk.
    quint16 destination = 0; //!< Index of the destination table; of the forward targets for a second leg.
    quint16 party = 0;       //!< Which subscriber there.
    quint16 sipCode = 200;
    quint8 trunk = 0;        //!< Index of the plan.
    CallResult result = CallResult::Completed;
    Relation relation = Relation::None;
    bool outbound = false;
    bool answered = false;
    bool emergency = false;

    qint64 answerMs() const { return startMs + setupMs; }
    qint64 endMs() const { return startMs + setupMs + talkMs; }
    //! The caller withheld the number.
    bool isAnonymous() const { return !outbound && (salt >> 20 & 63) == 0; }
};

} // namespace simulator
