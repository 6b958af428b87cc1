// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

//! One start of the program on the files in `folder`: settles what an earlier start left, stages the new trunk at the first start, applies what is staged.
struct OnboardingSession
{
    QUrl server;
    QString folder;
    int number = 0; //!< 0 is the first start
    //! Where the process dies, without another word: "none", "row:N" (N-th journal row committed), "answer:N" (N-th answer to a write arrived, nothing of
    //! it is known yet), "tail:N" (N-th read after everything is done), "settled" (an earlier run was just settled).
    QString death = QStringLiteral("none");
    //! Applies without settling first, as somebody in a hurry would.
    bool hurried = false;

    QStringList arguments() const;
    static OnboardingSession fromArguments(const QStringList &arguments);

    //! 0: nothing is left to do; 3: something is, standard error says what; 4: an earlier run has to be settled first;
    //! 5: the start was refused otherwise.
    int run() const;
};

//! What the plan holds.
namespace onboarding {
inline constexpr int creates = 5; //!< trunk, two lists, two endpoints: one request each
inline constexpr int links = 2;
inline constexpr int numbers = 2;
inline constexpr int writes = creates + links + numbers;
} // namespace onboarding
