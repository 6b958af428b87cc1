// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/coverage.h"
#include "core/callfilter.h"
#include "core/callquery.h"
#include "core/task.h"

#include <QObject>

#include <functional>
#include <memory>

namespace archive {

//! The calls of one project in one database, on a thread of its own. Every answer is a task; long questions are answered in slices, so that others get
//! their turn, and can be cancelled between them. What was acknowledged is stored. A damaged file is set aside and a new one begun: it can be fetched.
class CallArchive : public QObject
{
    Q_OBJECT

public:
    //! \a file is an SQLite database; its folder exists.
    explicit CallArchive(const QString &file, QObject *parent = nullptr);
    ~CallArchive() override;

    struct Stored
    {
        int calls = 0; //!< that could be stored
        int unusable = 0; //!< without call id or start
    };
    //! Rows and their mark in one transaction: both or neither. When rows are unusable, `whole` is not believed.
    core::Task<Stored> store(const QList<core::CallRecord> &calls, const CoverageMark &mark);
    //! Rows of the service's export: they fill what is empty and say nothing about coverage.
    core::Task<Stored> storeExport(const QList<core::CallRow> &rows);

    core::Task<QList<core::CoverageSpan>> coverage(const SecondSpan &span);
    core::Task<qint64> count(const core::CallFilter &filter);
    core::Task<QList<core::CallRow>> rows(const core::CallFilter &filter, const core::CallSort &sort, qint64 offset, int limit);
    //! \a empty has its buckets laid out, the first of them at the beginning of the filter's range or before.
    core::Task<core::VolumeTable> volume(const core::CallFilter &filter, const core::VolumeTable &empty);
    core::Task<QStringList> trunkIds();
    //! Tells \a sink, on the database's thread, of each match (start in seconds, call id), oldest first, whether anything of the export is known
    //! about it. The result is the number of calls told of.
    using DetailSink = std::function<void(qint64 startSecond, const QString &callId, bool known)>;
    core::Task<qint64> scanDetails(const core::CallFilter &filter, DetailSink sink);

    //! Gives all matches, newest first, in portions to \a sink, which runs on the database's thread and takes at most about 50 ms; its error ends the
    //! scan. The result is the number of rows given. Calls stored meanwhile may or may not be among them.
    using Sink = std::function<core::Result<void>(const QList<core::CallRow> &)>;
    core::Task<qint64> scan(const core::CallFilter &filter, Sink sink);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace archive
