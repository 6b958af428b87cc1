// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callrecord.h"
#include "core/task.h"
#include "workspace/activity.h"

#include <QFutureWatcher>
#include <QObject>

namespace workspace {

class CallSource;

//! Fetches the packet capture of one leg of a call and writes it under its name once it is complete. Deletes itself after the end.
class PcapSave : public QObject
{
    Q_OBJECT

public:
    //! \a source and \a clock outlive it. The activity "save-pcap" belongs to \a parent; its value is the number of bytes.
    PcapSave(CallSource &source, core::Clock &clock, const QString &pcapId, core::CallDirection leg, const QString &path, QObject *parent);

    Activity *activity() const { return m_activity; }

private:
    void end(const core::Result<qint64> &bytes);

    core::Clock &m_clock;
    Activity *m_activity;
    core::Task<QByteArray> m_task;
    QFutureWatcher<core::Result<qint64>> m_written;
};

} // namespace workspace
