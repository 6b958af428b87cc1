// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callpath.h"
#include "core/callquery.h"

#include <QDateTime>

//! The words of a call's path. What they hold of names and numbers is text from outside.
namespace models {

//! "Source address".
QString gateText(core::Gate gate);
//! "✓ passes", "✗ refuses", "? not known": a sign and a word.
QString gateVerdictText(core::Verdict verdict);
//! Why the gate answers as it does, in one or two sentences. A code that nobody has words for gives a neutral one.
QString gateReasonText(const core::GateAnswer &answer);
//! "✓ goes through, as far as it can be known".
QString pathVerdictText(core::Verdict verdict);
QString cannotKnowText(const QByteArray &code);
//! What decides, with what holds it: "203.0.113.0/28 (Offices)".
QString decidesText(const core::ObjectRef &ref, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live);

//! E.164 where \a text has the digits for it, the bare digits of short and national numbers, else the text without outer blanks.
QString normalNumber(const QString &text);
//! The question that a call of the log answers in retrospect. Its source address and its user are in no record.
core::CallQuestion questionOf(const core::CallRow &row);

//! A path as it is put into a ticket.
struct CallPathTicket
{
    QString project;
    QString trunk; //!< its name
    QDateTime asked;
    core::CallQuestion question;
    core::CallPath now;
    std::optional<core::CallPath> after; //!< when something is staged
};
//! Lines of plain text: the question, the time in UTC, each gate, the verdict.
QString ticketText(const CallPathTicket &ticket);

} // namespace models
