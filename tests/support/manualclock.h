// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QList>
#include <QPointer>
#include <QTimeZone>

#include <algorithm>
#include <optional>
#include <utility>

namespace support {

//! A clock that stands still until the test moves it. Actions run inside advance(), in the order of their time.
class ManualClock final : public core::Clock
{
public:
    explicit ManualClock(QDateTime now = QDateTime(QDate(2026, 1, 15), QTime(12, 0), QTimeZone::utc())) : m_wall(std::move(now)) {}

    QDateTime utcNow() const override { return m_wall; }
    qint64 steadyMs() const override { return m_steady; }
    void after(qint64 delayMs, QObject *context, std::function<void()> action) override
    {
        m_actions.append({m_steady + std::max<qint64>(0, delayMs), m_order++, QPointer<QObject>(context), std::move(action)});
    }

    //! Moves both clocks on and runs what falls due, including what that schedules.
    void advance(qint64 milliseconds)
    {
        const qint64 target = m_steady + milliseconds;
        while (const auto due = takeDue(target)) {
            moveTo(std::max(m_steady, due->at));
            if (due->context)
                due->action();
        }
        moveTo(target);
    }
    //! Moves on to the next action and runs everything due then. False when nothing waits.
    bool advanceToNext()
    {
        const qint64 next = nextInMs();
        if (next < 0)
            return false;
        advance(next);
        return true;
    }
    //! Milliseconds until the next action of a context that lives; -1 when there is none.
    qint64 nextInMs() const
    {
        qint64 next = -1;
        for (const Action &action : m_actions) {
            if (action.context && (next < 0 || action.at - m_steady < next))
                next = std::max<qint64>(0, action.at - m_steady);
        }
        return next;
    }
    //! The wall clock alone jumps, as it does when somebody sets it.
    void jumpWall(qint64 milliseconds) { m_wall = m_wall.addMSecs(milliseconds); }
    void setWall(const QDateTime &now) { m_wall = now.toUTC(); }

private:
    struct Action
    {
        qint64 at;
        qint64 order;
        QPointer<QObject> context;
        std::function<void()> action;
    };
    std::optional<Action> takeDue(qint64 until)
    {
        m_actions.removeIf([](const Action &action) { return action.context.isNull(); });
        const auto first = std::min_element(m_actions.cbegin(), m_actions.cend(), [](const Action &a, const Action &b) {
            return std::pair(a.at, a.order) < std::pair(b.at, b.order);
        });
        if (first == m_actions.cend() || first->at > until)
            return std::nullopt;
        return m_actions.takeAt(first - m_actions.cbegin());
    }
    void moveTo(qint64 steady)
    {
        m_wall = m_wall.addMSecs(steady - m_steady);
        m_steady = steady;
    }

    QDateTime m_wall;
    qint64 m_steady = 1'000'000;
    qint64 m_order = 0;
    QList<Action> m_actions;
};

} // namespace support
