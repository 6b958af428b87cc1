// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/checkanswers.h"

//! The words of the check: who passes the address check, what decides, and what was not looked at. Names in them are text from outside.
namespace models {

//! "Offices, 203.0.113.0/28".
QString checkPlaceText(const CheckResult &result, int place);
//! A sign and a word: "✓ passes, with password", "✗ does not pass", "? not known".
QString checkVerdictText(const CheckAnswer &answer);
//! Why, in one or two sentences: "No list in force holds it. The nearest is Offices, 203.0.113.0/28: 3 addresses away."
QString checkReasonText(const CheckResult &result, const CheckAnswer &answer);
//! Everything in one line, with what the staged changes make of it.
QString checkLine(const CheckResult &result);
//! What all answers say together; NotKnown also where some pass and some do not.
core::Verdict checkVerdict(const CheckResult &result);

} // namespace models
