// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/calls/calllog.h"

#include "archive/callarchive.h"
#include "storage/datapaths.h"
#include "workspace/calls/calldetailsync.h"
#include "workspace/calls/callexport.h"
#include "workspace/calls/callsource.h"
#include "workspace/calls/callsync.h"
#include "workspace/calls/pcapsave.h"

#include <QFileInfo>
#include <QPointer>

namespace workspace {

namespace {

// Views read again on a change; more often would only make them flicker.
constexpr qint64 changeIntervalMs = 300;
constexpr qint64 bucketsAtMost = 100'000;

core::Result<core::VolumeTable> emptyVolume(const core::CallFilter &filter, qint64 bucketSeconds, core::VolumeSplit split, qint64 offsetSeconds)
{
    if (!filter.from.isValid() || !filter.to.isValid() || bucketSeconds < 1)
        return core::failure(core::invalidError(QByteArrayLiteral("no-range")));
    const qint64 from = filter.from.toSecsSinceEpoch();
    const qint64 to = (filter.to.toMSecsSinceEpoch() + 999) / 1000;
    // Floored also before 1970.
    const auto bucketBegin = [bucketSeconds, offsetSeconds](qint64 second) {
        const qint64 rest = (second + offsetSeconds) % bucketSeconds;
        return second - (rest < 0 ? rest + bucketSeconds : rest);
    };
    core::VolumeTable table{split, bucketSeconds, {}, 0};
    if (from >= to)
        return table;
    const qint64 first = bucketBegin(from);
    const qint64 count = (to - first + bucketSeconds - 1) / bucketSeconds;
    if (count > bucketsAtMost)
        return core::failure(core::invalidError(QByteArrayLiteral("too-many-buckets")));
    const int series = split == core::VolumeSplit::Outcome ? core::callOutcomeCount : int(core::CallDirection::Unknown) + 1;
    table.buckets.reserve(count);
    for (qint64 bucket = 0; bucket < count; ++bucket)
        table.buckets.append({first + bucket * bucketSeconds, QList<qint64>(series, 0)});
    return table;
}

} // namespace

struct CallLog::Private
{
    Private(std::unique_ptr<CallSource> pages, const QString &file, core::Clock &time)
        : clock(time), source(std::move(pages)), archive(file), sync(*source, archive, time, {}), details(*source, archive, time, {})
    {
    }

    //! The list is fetched as far as it can be: it is the turn of what only the export knows.
    void beginDetails()
    {
        const bool fetched = syncActivity && !sync.current()
            && (syncActivity->state() == Activity::State::Done || (syncActivity->error() && syncActivity->error()->reason == "list-keeps-changing"));
        if (fetched)
            detailActivity = details.start(from, to);
    }
    void handleDetails()
    {
        if (!details.current() && detailActivity && detailActivity->state() == Activity::State::Done)
            from = to = {};
    }

    core::Clock &clock;
    std::unique_ptr<CallSource> source;
    archive::CallArchive archive;
    CallSync sync;
    CallDetailSync details;
    QPointer<Activity> syncActivity;
    QPointer<Activity> detailActivity;
    //! What was asked for since details have last come to a good end.
    QDateTime from;
    QDateTime to;
    bool changeAnnounced = false;
};

CallLog::CallLog(api::CallService &service, const QString &file, core::Clock &clock, QObject *parent)
    : CallLog(makeServiceCallSource(service), file, clock, parent)
{
}

CallLog::CallLog(std::unique_ptr<CallSource> source, const QString &file, core::Clock &clock, QObject *parent) : QObject(parent)
{
    // When the folder cannot be made, the database cannot be opened either and its first answer says so.
    [[maybe_unused]] const core::Result<void> folder = storage::ensureFolder(QFileInfo(file).absolutePath());
    d = std::make_unique<Private>(std::move(source), file, clock);
    connect(&d->sync, &CallSync::runningChanged, this, [this] { d->beginDetails(); });
    connect(&d->sync, &CallSync::runningChanged, this, &CallLog::syncChanged);
    connect(&d->details, &CallDetailSync::runningChanged, this, [this] { d->handleDetails(); });
    connect(&d->details, &CallDetailSync::runningChanged, this, &CallLog::syncChanged);
    const auto announce = [this] {
        if (std::exchange(d->changeAnnounced, true))
            return;
        d->clock.after(changeIntervalMs, this, [this] {
            d->changeAnnounced = false;
            Q_EMIT changed();
        });
    };
    connect(&d->sync, &CallSync::stored, this, announce);
    connect(&d->details, &CallDetailSync::stored, this, announce);
    // What was under way at a cancel is stored a moment later.
    connect(&d->sync, &CallSync::runningChanged, this, announce);
    connect(&d->details, &CallDetailSync::runningChanged, this, announce);
}

CallLog::~CallLog()
{
    // They use the archive and the source.
    qDeleteAll(findChildren<CallExport *>());
    qDeleteAll(findChildren<PcapSave *>());
}

core::Task<qint64> CallLog::count(const core::CallFilter &filter)
{
    return d->archive.count(filter);
}

core::Task<QList<core::CallRow>> CallLog::rows(const core::CallFilter &filter, const core::CallSort &sort, qint64 offset, int limit)
{
    return d->archive.rows(filter, sort, offset, limit);
}

core::Task<core::VolumeTable> CallLog::volume(const core::CallFilter &filter, qint64 bucketSeconds, core::VolumeSplit split, qint64 offsetSeconds)
{
    const core::Result<core::VolumeTable> empty = emptyVolume(filter, bucketSeconds, split, offsetSeconds);
    if (!empty || empty->buckets.isEmpty())
        return core::readyTask<core::VolumeTable>(this, empty);
    return d->archive.volume(filter, *empty);
}

core::Task<QList<core::CoverageSpan>> CallLog::coverage(const QDateTime &from, const QDateTime &to)
{
    return d->archive.coverage({from.toSecsSinceEpoch(), to.toSecsSinceEpoch()});
}

core::Task<QStringList> CallLog::trunkIds()
{
    return d->archive.trunkIds();
}

Activity *CallLog::sync(const QDateTime &from, const QDateTime &to)
{
    d->from = d->from.isValid() ? qMin(d->from, from) : from;
    d->to = d->to.isValid() ? qMax(d->to, to) : to;
    d->syncActivity = d->sync.start(from, to);
    // They begin anew after it. Only now, so that whoever shows the fetch has turned to the new one.
    d->details.stop();
    return d->syncActivity;
}

Activity *CallLog::currentSync() const
{
    Activity *list = d->sync.current();
    return list ? list : d->details.current();
}

Activity *CallLog::exportCsv(const core::CallFilter &filter, const QString &path)
{
    return (new CallExport(d->archive, d->clock, filter, path, this))->activity();
}

Activity *CallLog::savePcap(const QString &pcapId, core::CallDirection leg, const QString &path)
{
    return (new PcapSave(*d->source, d->clock, pcapId, leg, path, this))->activity();
}

} // namespace workspace
