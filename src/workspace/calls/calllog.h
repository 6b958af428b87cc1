// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callfilter.h"
#include "core/callquery.h"
#include "core/clock.h"
#include "core/task.h"

#include <QObject>

#include <memory>

namespace api {
class CallService;
}

namespace workspace {

class Activity;
class CallSource;

//! The calls of the open project: everything answers from the local archive, `sync` fills it. Nothing here waits for the network but `sync`.
//! The ranges of filters are half-open, in UTC.
class CallLog : public QObject
{
    Q_OBJECT

public:
    //! \a file is the archive (SQLite); it and its folder are created. Errors of opening come with the first answer (Storage).
    CallLog(api::CallService &service, const QString &file, core::Clock &clock, QObject *parent = nullptr);
    //! For tests: with another source of pages.
    CallLog(std::unique_ptr<CallSource> source, const QString &file, core::Clock &clock, QObject *parent = nullptr);
    ~CallLog() override;

    //! Exact. May be cancelled at any time.
    core::Task<qint64> count(const core::CallFilter &filter);
    //! A window of the filtered and sorted log: rows \a offset to \a offset + \a limit - 1. Any sort; `Start` answers fastest.
    core::Task<QList<core::CallRow>> rows(const core::CallFilter &filter, const core::CallSort &sort, qint64 offset, int limit);
    //! Calls of the filter's range, counted in buckets of \a bucketSeconds that begin at multiples of it, moved by \a offsetSeconds (the zone's offset
    //! makes days begin at local midnight). The filter needs both bounds. At most 100,000 buckets, else Invalid "too-many-buckets".
    core::Task<core::VolumeTable> volume(const core::CallFilter &filter, qint64 bucketSeconds, core::VolumeSplit split, qint64 offsetSeconds = 0);
    //! The whole of [from, to) in order, without gaps and overlaps, neighbours differ.
    core::Task<QList<core::CoverageSpan>> coverage(const QDateTime &from, const QDateTime &to);
    //! The trunk ids that occur in the archive, also of trunks deleted since.
    core::Task<QStringList> trunkIds();

    //! Fetches what of [from, to) is not complete, newest first. While a fetch is under way the range is added to it and the same activity returned.
    //! Progress counts calls fetched and expected. Another activity, "sync-details", follows it: what only the service's export knows (SIP code,
    //! cause, region, MOS) of the calls of the last 24 hours and of failed calls of the range. It may fail; the calls are there all the same.
    Activity *sync(const QDateTime &from, const QDateTime &to);
    //! The running fetch of calls, else of their details, or null.
    Activity *currentSync() const;

    //! Writes all calls of the filter, newest first, as exact CSV (RFC 4180, header row, UTC) under \a path: with a temporary name until the last row
    //! is written and counted. Progress counts rows. On failure or cancel no file is left and an older one stays as it was.
    Activity *exportCsv(const core::CallFilter &filter, const QString &path);

    //! Writes the packet capture of the inbound or outbound leg under \a path. The service keeps captures for ten days; then, or for an unknown id, the
    //! activity fails with Missing and no file is left.
    Activity *savePcap(const QString &pcapId, core::CallDirection leg, const QString &path);

Q_SIGNALS:
    //! Rows or coverage are others now; at most a few times a second.
    void changed();
    //! A fetch began or ended.
    void syncChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace workspace
