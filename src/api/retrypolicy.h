// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace api {

//! What can go wrong with one attempt, as far as trying again is concerned.
enum class Failure {
    NotSent,      //!< provably no request byte left
    Broken,       //!< the connection broke, or the answer came in pieces
    Interim,      //!< a status 1xx as the last word
    Unavailable,  //!< 500, 502, 503, 504
    Throttled,    //!< 429
    TokenExpired, //!< 401 that says so
    Unauthorised, //!< any other 401
    OutOfTime,    //!< our own deadline
    BadAnswer,    //!< a body that cannot be what was asked for
    Final         //!< everything else: another try changes nothing
};

//! One row of the retry table.
struct RetryRule
{
    Failure failure;
    bool read;         //!< a GET may be sent again
    bool write;        //!< anything else may be sent again
    qint64 baseMs;     //!< of the jittered waiting time
    qint64 maximumMs;  //!< its ceiling
    bool takesQuota;   //!< costs a part of the budget for repeats
    bool slowsTheHost; //!< everything else to that host waits as well
};

//! A write is repeated only where the service said that it did not act, or where nothing left.
inline constexpr RetryRule retryRules[] = {
    {Failure::NotSent, true, true, 50, 5'000, true, false},
    {Failure::Broken, true, false, 50, 5'000, true, false},
    {Failure::Interim, true, false, 50, 5'000, true, false},
    {Failure::Unavailable, true, false, 50, 5'000, true, false},
    {Failure::Throttled, true, true, 1'000, 20'000, true, true},
    {Failure::TokenExpired, true, true, 0, 0, false, false},
    {Failure::Unauthorised, true, false, 0, 0, false, false},
    {Failure::OutOfTime, false, false, 0, 0, false, false},
    {Failure::BadAnswer, true, false, 50, 5'000, true, false},
    {Failure::Final, false, false, 0, 0, false, false},
};
inline constexpr int maximumAttempts = 3;

constexpr const RetryRule &retryRule(Failure failure)
{
    for (const RetryRule &rule : retryRules) {
        if (rule.failure == failure)
            return rule;
    }
    return retryRules[sizeof(retryRules) / sizeof(retryRules[0]) - 1];
}

//! A budget that is shared by all requests of a project, so that a service in trouble is not buried under repeats.
class RetryQuota
{
public:
    static constexpr int capacity = 500;
    static constexpr int cost = 14;

    //! False when the budget is used up.
    bool take();
    //! A request went well; what its last repeat had cost comes back.
    void giveBack(bool wasRepeated);
    int left() const { return m_left; }

private:
    int m_left = capacity;
};

//! What is known when an attempt has failed.
struct RetryQuestion
{
    Failure failure = Failure::Final;
    bool write = false;
    int attemptsMade = 1;
    bool tokenRenewed = false; //!< a new token was fetched for this request already
    std::optional<qint64> retryAfterMs;
    qint64 remainingMs = 0; //!< until the deadline
    double jitter = 0;      //!< in [0, 1)
};

//! How long to wait before the next attempt; nullopt: there is none. A waiting time that does not fit into the deadline is not begun.
std::optional<qint64> nextAttemptIn(const RetryQuestion &question, RetryQuota &quota);

//! Full jitter: a random part of base, 2 base, 4 base ... up to the ceiling.
qint64 backoffMs(const RetryRule &rule, int attemptsMade, double jitter);

} // namespace api
