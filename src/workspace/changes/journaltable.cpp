// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/changes/journaltable.h"

#include "core/field.h"
#include "storage/casefolding.h"
#include "storage/databasethread.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace workspace::journaltable {

namespace {

constexpr int schemaVersion = 1;

core::Result<void> run(QSqlQuery &query)
{
    if (query.exec())
        return {};
    return core::failure(storage::databaseError(query.lastError()));
}

core::Result<void> run(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (query.exec(sql))
        return {};
    return core::failure(storage::databaseError(query.lastError()));
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? core::formatTimestamp(time, true) : QString();
}

QDateTime timeFromText(const QString &text)
{
    return core::parseTimestamp(text).value_or(QDateTime());
}

core::StepState stateFromName(const QByteArray &name)
{
    using core::StepState;
    constexpr std::array states{StepState::Waiting, StepState::Sent, StepState::Pending, StepState::Done,
                                StepState::NotDone, StepState::Unknown, StepState::Skipped};
    for (StepState state : states) {
        if (core::stepStateName(state) == name)
            return state;
    }
    return StepState::Unknown;
}

core::ObjectRef refFrom(const QSqlQuery &query, int column)
{
    core::ObjectRef ref;
    ref.kind = core::kindFromName(query.value(column).toByteArray()).value_or(core::Kind::Trunk);
    ref.parent = core::objectIdFromText(query.value(column + 1).toString());
    ref.id = core::objectIdFromText(query.value(column + 2).toString());
    return ref;
}

JournalEntry entryFrom(const QSqlQuery &query)
{
    JournalEntry entry;
    entry.sequence = query.value(0).toLongLong();
    entry.run = QUuid::fromString(query.value(1).toString());
    entry.step = query.value(2).toInt();
    entry.time = timeFromText(query.value(3).toString());
    entry.profile = query.value(4).toString();
    entry.ticket = query.value(5).toString();
    entry.operation = query.value(6).toByteArray();
    entry.target = refFrom(query, 7);
    entry.targetName = query.value(10).toString();
    entry.state = stateFromName(query.value(11).toByteArray());
    entry.before = query.value(12).toByteArray();
    entry.after = query.value(13).toByteArray();
    entry.error = query.value(14).toByteArray();
    entry.requestId = query.value(15).toString();
    return entry;
}

void replay(const QSqlQuery &query, core::RunRecord &run)
{
    const int step = query.value(0).toInt();
    for (core::StepRecord &record : run.steps) {
        if (record.step != step)
            continue;
        record.state = stateFromName(query.value(1).toByteArray());
        const QDateTime time = timeFromText(query.value(2).toString());
        if (record.state == core::StepState::Sent)
            record.sentAt = time;
        else
            record.endedAt = time;
        record.requestId = query.value(3).toString();
        const QByteArray result = query.value(4).toByteArray();
        if (const core::Result<core::RawObject> object = core::RawObject::parse(result); !result.isEmpty() && object)
            record.result = *object;
    }
    const QByteArray bound = query.value(5).toByteArray();
    const core::Result<core::RawObject> names = core::RawObject::parse(bound);
    if (bound.isEmpty() || !names)
        return;
    for (const QByteArray &draft : names->keys())
        run.bound.insert(QString::fromUtf8(draft), core::readText(*names, draft).value);
}

//! An object is made under the id of its draft; the row that says so holds its own.
void narrow(const core::ObjectRef &object, QString &sql, QList<QVariant> &values)
{
    const QString kind = QString::fromLatin1(core::kindName(object.kind));
    const QString &id = object.id.value;
    sql += " AND ((kind = ? AND object = ?"_L1;
    values << kind << id;
    if (!object.parent.isEmpty()) {
        sql += " AND parent = ?"_L1;
        values << object.parent.value;
    }
    sql += ") OR (kind = ? AND instr(CAST(bound AS TEXT), ?)) OR parent = ? OR (object = ? AND kind IN ('trunkAccessLink', 'trunkCredentialLink')))"_L1;
    values << kind << QString(u'"' + id + u'"') << id << id;
}

} // namespace

core::Result<void> prepare(QSqlDatabase &database)
{
    QSqlQuery version(database);
    if (!version.exec(u"PRAGMA user_version"_s) || !version.next())
        return core::failure(storage::databaseError(version.lastError()));
    const int found = version.value(0).toInt();
    version.finish();
    if (found == schemaVersion)
        return {};
    if (found > schemaVersion)
        return core::failure(core::storageError("newer-version"));
    const std::array statements{
        u"CREATE TABLE runs(id TEXT PRIMARY KEY, started TEXT NOT NULL, ended TEXT, record BLOB NOT NULL, known BLOB NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE entries(sequence INTEGER PRIMARY KEY AUTOINCREMENT, run TEXT NOT NULL, step INTEGER NOT NULL, time TEXT NOT NULL, "
        "profile TEXT NOT NULL, ticket TEXT NOT NULL, operation TEXT NOT NULL, kind TEXT NOT NULL, parent TEXT NOT NULL, object TEXT NOT NULL, "
        "name TEXT NOT NULL, state TEXT NOT NULL, before BLOB, after BLOB, error TEXT NOT NULL, request TEXT NOT NULL, result BLOB, bound BLOB)"_s,
        u"CREATE INDEX entries_run ON entries(run, sequence)"_s,
        u"PRAGMA user_version = 1"_s,
    };
    for (const QString &statement : statements) {
        if (const core::Result<void> done = run(database, statement); !done)
            return done;
    }
    return {};
}

core::Result<void> insertRun(QSqlDatabase &database, const core::RunRecord &record, const KnownIds &known)
{
    core::RawObject ids;
    for (auto collection = known.cbegin(); collection != known.cend(); ++collection)
        ids.set(collection.key().toUtf8(), core::rawStringArray(collection.value()));
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO runs(id, started, record, known) VALUES(?, ?, ?, ?)"_s);
    query.addBindValue(record.id.toString(QUuid::WithoutBraces));
    query.addBindValue(timeText(record.startedAt));
    query.addBindValue(core::runRecordToJson(record));
    query.addBindValue(ids.toJson());
    return run(query);
}

core::Result<KnownIds> knownIds(QSqlDatabase &database, const QUuid &id)
{
    QSqlQuery query(database);
    query.prepare(u"SELECT known FROM runs WHERE id = ?"_s);
    query.addBindValue(id.toString(QUuid::WithoutBraces));
    if (const core::Result<void> done = run(query); !done)
        return core::failure(done.error());
    KnownIds known;
    if (!query.next())
        return known;
    const core::Result<core::RawObject> ids = core::RawObject::parse(query.value(0).toByteArray());
    if (!ids)
        return core::failure(ids.error());
    for (const QByteArray &key : ids->keys())
        known.insert(QString::fromUtf8(key), core::readTextList(*ids, key).value);
    return known;
}

core::Result<void> insertEntry(QSqlDatabase &database, const NewEntry &row)
{
    const JournalEntry &entry = row.entry;
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO entries(run, step, time, profile, ticket, operation, kind, parent, object, name, state, before, after, error, request, "
                  "result, bound) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    query.addBindValue(entry.run.toString(QUuid::WithoutBraces));
    query.addBindValue(entry.step);
    query.addBindValue(timeText(entry.time));
    query.addBindValue(text(entry.profile));
    query.addBindValue(text(entry.ticket));
    query.addBindValue(text(QString::fromLatin1(entry.operation)));
    query.addBindValue(QString::fromLatin1(core::kindName(entry.target.kind)));
    query.addBindValue(text(entry.target.parent.value));
    query.addBindValue(text(entry.target.id.value));
    query.addBindValue(text(entry.targetName));
    query.addBindValue(QString::fromLatin1(core::stepStateName(entry.state)));
    query.addBindValue(entry.before);
    query.addBindValue(entry.after);
    query.addBindValue(text(QString::fromUtf8(entry.error)));
    query.addBindValue(text(entry.requestId));
    query.addBindValue(row.result);
    query.addBindValue(row.bound);
    return run(query);
}

core::Result<void> endRun(QSqlDatabase &database, const QUuid &id, const QDateTime &time)
{
    QSqlQuery query(database);
    query.prepare(u"UPDATE runs SET ended = ? WHERE id = ?"_s);
    query.addBindValue(timeText(time));
    query.addBindValue(id.toString(QUuid::WithoutBraces));
    return run(query);
}

core::Result<void> endOpenRuns(QSqlDatabase &database, const QDateTime &time)
{
    QSqlQuery query(database);
    query.prepare(u"UPDATE runs SET ended = ? WHERE ended IS NULL"_s);
    query.addBindValue(timeText(time));
    return run(query);
}

core::Result<std::optional<core::RunRecord>> lastRun(QSqlDatabase &database, bool open)
{
    QSqlQuery runs(database);
    const QString which = open ? u"WHERE ended IS NULL "_s : QString();
    if (!runs.exec(u"SELECT record FROM runs %1ORDER BY started DESC LIMIT 1"_s.arg(which)))
        return core::failure(storage::databaseError(runs.lastError()));
    if (!runs.next())
        return std::nullopt;
    core::Result<core::RunRecord> record = core::runRecordFromJson(runs.value(0).toByteArray());
    if (!record)
        return core::failure(record.error());
    QSqlQuery rows(database);
    rows.prepare(u"SELECT step, state, time, request, result, bound FROM entries WHERE run = ? ORDER BY sequence"_s);
    rows.addBindValue(record->id.toString(QUuid::WithoutBraces));
    if (const core::Result<void> done = run(rows); !done)
        return core::failure(done.error());
    while (rows.next())
        replay(rows, *record);
    return *record;
}

core::Result<QList<JournalEntry>> entries(QSqlDatabase &database, const JournalFilter &filter)
{
    QString sql = u"SELECT sequence, run, step, time, profile, ticket, operation, kind, parent, object, name, state, before, after, error, request "
                  "FROM entries WHERE 1 = 1"_s;
    QList<QVariant> values;
    if (filter.beforeSequence > 0) {
        sql += " AND sequence < ?"_L1;
        values.append(filter.beforeSequence);
    }
    if (filter.from.isValid()) {
        sql += " AND time >= ?"_L1;
        values.append(timeText(filter.from));
    }
    if (filter.to.isValid()) {
        sql += " AND time < ?"_L1;
        values.append(timeText(filter.to));
    }
    if (!filter.text.isEmpty()) {
        const QString wanted = storage::caseFolded(filter.text);
        QStringList places;
        for (const QString &column : {u"name"_s, u"ticket"_s, u"object"_s, u"request"_s, u"CAST(after AS TEXT)"_s, u"CAST(before AS TEXT)"_s}) {
            const storage::FoldedColumn folded = storage::foldedColumn(column, wanted);
            places << u"instr(%1, ?)"_s.arg(folded.expression);
            values << folded.values << wanted;
        }
        sql += u" AND (%1)"_s.arg(places.join(u" OR "_s));
    }
    if (filter.object)
        narrow(*filter.object, sql, values);
    sql += " ORDER BY sequence DESC LIMIT ?"_L1;
    values.append(filter.limit);
    QSqlQuery query(database);
    query.prepare(sql);
    for (const QVariant &value : std::as_const(values))
        query.addBindValue(value);
    if (const core::Result<void> done = run(query); !done)
        return core::failure(done.error());
    QList<JournalEntry> found;
    while (query.next())
        found.append(entryFrom(query));
    return found;
}

} // namespace workspace::journaltable
