// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/retrypolicy.h"

#include <algorithm>

namespace api {

bool RetryQuota::take()
{
    if (m_left < cost)
        return false;
    m_left -= cost;
    return true;
}

void RetryQuota::giveBack(bool wasRepeated)
{
    m_left = std::min(capacity, m_left + (wasRepeated ? cost : 1));
}

qint64 backoffMs(const RetryRule &rule, int attemptsMade, double jitter)
{
    const int doublings = std::clamp(attemptsMade - 1, 0, 20);
    const qint64 ceiling = std::min(rule.maximumMs, rule.baseMs << doublings);
    return static_cast<qint64>(static_cast<double>(ceiling) * jitter);
}

std::optional<qint64> nextAttemptIn(const RetryQuestion &question, RetryQuota &quota)
{
    const RetryRule &rule = retryRule(question.failure);
    if (!(question.write ? rule.write : rule.read))
        return std::nullopt;
    if (question.failure == Failure::TokenExpired || question.failure == Failure::Unauthorised) {
        if (question.tokenRenewed)
            return std::nullopt;
        return 0;
    }
    if (question.attemptsMade >= maximumAttempts)
        return std::nullopt;
    const qint64 jittered = backoffMs(rule, question.attemptsMade, question.jitter);
    const qint64 wait = std::max(jittered, question.retryAfterMs.value_or(0));
    if (wait >= question.remainingMs)
        return std::nullopt;
    if (rule.takesQuota && !quota.take())
        return std::nullopt;
    return wait;
}

} // namespace api
