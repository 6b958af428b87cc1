// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scopedtask.h"

#include <QObject>

namespace core {
class Clock;
}

namespace workspace {
class ProjectStore;
}

namespace gui {

//! Reads the numbers anew, with growing pauses, while somebody looks and something is under way. Whoever hides the page stops it.
class NumberPoller final : public QObject
{
    Q_OBJECT

public:
    NumberPoller(workspace::ProjectStore &store, core::Clock &clock, QObject *parent = nullptr);

    //! \a underWay is how many numbers are being provisioned; another figure is news, so the pauses begin anew.
    void watch(int underWay, bool visible);

private:
    void schedule();
    void poll();

    workspace::ProjectStore &m_store;
    core::Clock &m_clock;
    core::ScopedTask m_task;
    int m_underWay = 0;
    bool m_visible = false;
    bool m_waiting = false;
    int m_attempt = 0;
    int m_generation = 0;
};

} // namespace gui
