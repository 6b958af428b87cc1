// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QRegularExpression>

#include <functional>

namespace simulator {

//! Something that goes wrong with the requests that match. The first fault that matches and still has turns left is applied;
//! delays and callbacks let later faults apply as well.
struct Fault {
    enum class Kind {
        Delay,     //!< Waits \a delayMs, then goes on normally.
        Callback,  //!< Calls \a callback (in a server thread, before the operation), then goes on normally.
        Status,    //!< Answers \a status, \a headers and \a body instead of the true answer.
        Drop,      //!< Closes the connection without a single byte of answer.
        Hang,      //!< Never answers; the connection stays open until stop(), clearFaults() or the client gives up.
        Malformed, //!< The true status with \a body, or with the true body made unparseable when \a body is empty.
        Truncated, //!< The true head with its full Content-Length, half of the body, then the connection is closed.
    };

    Kind kind = Kind::Status;
    QByteArray method;        //!< Empty matches every method.
    QRegularExpression path;  //!< Searched in the decoded path; empty matches every path.
    int skip = 0;             //!< Matching requests to let through first.
    int times = 1;            //!< How often it is applied; -1 for ever.
    //! Whether the operation is carried out before the answer goes wrong (Status, Drop, Hang). Malformed and Truncated always act.
    bool acts = false;
    int delayMs = 0;
    int status = 500;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers; //!< A Content-Type here replaces application/json.
    std::function<void()> callback;
};

} // namespace simulator
