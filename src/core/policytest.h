// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accesscheck.h"

namespace core {

//! What must hold of the project's access, whatever is edited: "203.0.113.7 must reach Oslo", "198.51.100.9 must reach nothing".
struct PolicyTest
{
    enum class Expect { Reach, NotReach };

    QString id; //!< of the test itself, stable
    QString address; //!< an address or a network, as typed: every address of it
    QString username; //!< instead of an address
    QString trunkId; //!< empty: any trunk (Reach), every trunk (NotReach)
    Expect expect = Expect::Reach;
    QString note;
    bool operator==(const PolicyTest &) const = default;
};

struct PolicyOutcome
{
    PolicyTest test;
    Verdict verdict = Verdict::NotKnown; //!< Passes: as expected; Refused: not as expected
    //! "as-expected", "refused" (has to reach and does not), "admitted" (must not and does), "trunk-missing", "unreadable" (the address), or why it is not
    //! known: a reason of `TrunkAccess`, or "unreadable-range" (a list in force holds an entry that cannot be read).
    QByteArray reason;
    QStringList trunkIds; //!< where it is not as expected, or not known; empty for a test that needs any one trunk
    bool operator==(const PolicyOutcome &) const = default;
};
//! A trunk that is gone is reached by nobody: a test that needs it fails. What a test forbids there, or asks of a draft that is not there yet, is not known.
PolicyOutcome judge(const ProjectConfiguration &project, const PolicyTest &test);
QList<PolicyOutcome> judge(const ProjectConfiguration &project, const QList<PolicyTest> &tests);
//! Those that are not as expected.
QList<PolicyOutcome> failing(const QList<PolicyOutcome> &after);

//! What staged changes do to the tests.
struct PolicyFailures
{
    QList<PolicyOutcome> broken; //!< not as expected after the changes, and not so before
    QList<PolicyOutcome> before; //!< not as expected after the changes, as they were not before
    int notKnown = 0; //!< cannot be judged after the changes

    bool isEmpty() const { return broken.isEmpty() && before.isEmpty(); }
    bool operator==(const PolicyFailures &) const = default;
};
//! Tests are compared by their id.
PolicyFailures failures(const QList<PolicyOutcome> &before, const QList<PolicyOutcome> &after);

//! The tests as they are kept. Reading leaves out what is no test and gives an id where one is missing or there twice; text that is no JSON holds none.
QByteArray policyTestsToJson(const QList<PolicyTest> &tests);
QList<PolicyTest> policyTestsFromJson(const QByteArray &json);

} // namespace core
