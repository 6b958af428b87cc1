// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/changes/journal.h"

#include "storage/databasethread.h"
#include "storage/safefile.h"
#include "workspace/changes/journaltable.h"
#include "workspace/changes/steptemplate.h"
#include "workspace/csvfile.h"

#include <QSqlDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

storage::DatabaseThread::Options databaseOptions(const QString &file)
{
    storage::DatabaseThread::Options options;
    options.file = file;
    options.fullSync = true;
    options.prepare = journaltable::prepare;
    return options;
}

QByteArray fieldsJson(const QList<core::FieldEdit> &edits, core::RawValue core::FieldEdit::*side)
{
    core::RawObject object;
    for (const core::FieldEdit &edit : edits) {
        if ((edit.*side).has_value())
            object.set(edit.field, edit.*side);
    }
    return object.isEmpty() ? QByteArray() : object.toJson();
}

QByteArray errorText(const std::optional<core::Error> &error)
{
    if (!error)
        return {};
    QByteArray text = core::errorKindName(error->kind);
    if (error->httpStatus > 0)
        text += ' ' + QByteArray::number(error->httpStatus);
    if (!error->reason.isEmpty())
        text += ' ' + error->reason;
    if (!error->message.isEmpty())
        text += ": " + error->message.left(500).toUtf8();
    return text;
}

QByteArray boundJson(const core::RunRecord &run, const core::Step &step)
{
    core::RawObject bound;
    for (const QString &draft : step.binds) {
        if (run.bound.contains(draft))
            bound.set(draft.toUtf8(), core::rawString(run.bound.value(draft)));
    }
    return bound.isEmpty() ? QByteArray() : bound.toJson();
}

QStringList cellsOf(const JournalEntry &entry)
{
    return {QString::number(entry.sequence), core::formatTimestamp(entry.time, true), entry.profile, entry.ticket,
            QString::fromLatin1(entry.operation), QString::fromLatin1(core::kindName(entry.target.kind)), entry.target.parent.value,
            entry.target.id.value, entry.targetName, QString::fromLatin1(core::stepStateName(entry.state)),
            QString::fromUtf8(entry.before), QString::fromUtf8(entry.after), QString::fromUtf8(entry.error), entry.requestId,
            entry.run.toString(QUuid::WithoutBraces), QString::number(entry.step)};
}

core::Result<int> writeCsv(const QList<JournalEntry> &entries, const QString &path)
{
    storage::SafeFileWriter writer(path);
    core::Result<void> done = writer.open();
    if (done)
        done = writer.write("Sequence,Time,Profile,Ticket,Operation,Kind,Parent,Object,Name,State,Before,After,Error,Request,Run,Step\r\n");
    for (const JournalEntry &entry : entries) {
        if (done)
            done = writer.write(csvLine(cellsOf(entry)));
    }
    if (done)
        done = writer.commit();
    if (!done)
        return core::failure(done.error());
    return int(entries.size());
}

} // namespace

struct Journal::Private
{
    storage::DatabaseThread database;
    QString profileName;
    core::Clock &clock;

    Private(const QString &file, const QString &profile, core::Clock &usedClock)
        : database(databaseOptions(file)), profileName(profile), clock(usedClock)
    {
    }
};

Journal::Journal(const QString &file, const QString &profileName, core::Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(file, profileName, clock))
{
}

Journal::~Journal() = default;

core::Task<void> Journal::begin(const core::RunRecord &run, const KnownIds &known)
{
    return d->database.run<void>([run, known](QSqlDatabase &database) -> core::Result<void> {
        const core::Result<void> ended = journaltable::endOpenRuns(database, run.startedAt);
        return ended ? journaltable::insertRun(database, run, known) : ended;
    });
}

core::Task<KnownIds> Journal::knownIds(const QUuid &run)
{
    return d->database.read<KnownIds>([run](QSqlDatabase &database) { return journaltable::knownIds(database, run); });
}

core::Task<void> Journal::record(const core::RunRecord &run, const core::StepRecord &record, const QString &targetName)
{
    const auto step = std::find_if(run.plan.steps.cbegin(), run.plan.steps.cend(), [&record](const core::Step &each) { return each.number == record.step; });
    Q_ASSERT(step != run.plan.steps.cend());
    journaltable::NewEntry row;
    row.entry.run = run.id;
    row.entry.step = record.step;
    row.entry.time = d->clock.utcNow();
    row.entry.profile = d->profileName;
    row.entry.ticket = run.plan.set.ticket;
    row.entry.operation = core::operationInfo(step->operation).number;
    row.entry.target = filledRef(step->target, run.bound);
    row.entry.targetName = targetName;
    row.entry.state = record.state;
    row.entry.before = step->edits.isEmpty() && step->before ? step->before->toJson() : fieldsJson(step->edits, &core::FieldEdit::before);
    // The body of a step holds places for secrets, never the secrets.
    row.entry.after = step->edits.isEmpty() ? step->body : fieldsJson(step->edits, &core::FieldEdit::after);
    row.entry.error = errorText(record.error);
    row.entry.requestId = record.requestId;
    row.result = record.result ? record.result->toJson() : QByteArray();
    row.bound = boundJson(run, *step);
    const core::Task<void> task = d->database.run<void>([row](QSqlDatabase &database) { return journaltable::insertEntry(database, row); });
    task.then(this, [this](const core::Result<void> &result) {
        if (result)
            Q_EMIT changed();
    });
    return task;
}

core::Task<void> Journal::end(const core::RunRecord &run)
{
    return d->database.run<void>([id = run.id, time = run.endedAt](QSqlDatabase &database) { return journaltable::endRun(database, id, time); });
}

core::Task<std::optional<core::RunRecord>> Journal::unfinishedRun()
{
    return d->database.read<std::optional<core::RunRecord>>([](QSqlDatabase &database) { return journaltable::lastRun(database, true); });
}

core::Task<std::optional<core::RunRecord>> Journal::latestRun()
{
    return d->database.read<std::optional<core::RunRecord>>([](QSqlDatabase &database) { return journaltable::lastRun(database, false); });
}

core::Task<QList<JournalEntry>> Journal::entries(const JournalFilter &filter)
{
    return d->database.read<QList<JournalEntry>>([filter](QSqlDatabase &database) { return journaltable::entries(database, filter); });
}

core::Task<int> Journal::exportCsv(const JournalFilter &filter, const QString &path)
{
    return d->database.run<int>([filter, path](QSqlDatabase &database) -> core::Result<int> {
        JournalFilter everything = filter;
        everything.limit = -1;
        const core::Result<QList<JournalEntry>> found = journaltable::entries(database, everything);
        if (!found)
            return core::failure(found.error());
        return writeCsv(*found, path);
    });
}

} // namespace workspace
