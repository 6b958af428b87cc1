// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callfilter.h"
#include "core/scopedtask.h"
#include "workspace/activity.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace archive {
class CallArchive;
}

namespace workspace {

//! One export of calls into a file: counts, writes portion by portion on the archive's thread, checks the number of lines, then gives the file its name.
//! Deletes itself after the end.
class CallExport : public QObject
{
    Q_OBJECT

public:
    //! \a archive and \a clock outlive it. The activity "export-calls" belongs to \a parent.
    CallExport(archive::CallArchive &archive, core::Clock &clock, const core::CallFilter &filter, const QString &path, QObject *parent);
    ~CallExport() override;

    Activity *activity() const { return m_activity; }

private:
    struct Target;

    void write(qint64 expected);
    void showProgress(qint64 expected);
    void handleScanned(qint64 rows);
    void handleCommitted();
    void cancel();
    void end(const core::Result<void> &result);

    archive::CallArchive &m_archive;
    core::Clock &m_clock;
    const core::CallFilter m_filter;
    Activity *m_activity;
    std::shared_ptr<Target> m_target;
    core::ScopedTask m_task;
    QFutureWatcher<core::Result<void>> m_commit;
};

} // namespace workspace
