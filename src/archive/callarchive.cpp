// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/callarchive.h"

#include "archive/callreader.h"
#include "archive/callwriter.h"
#include "archive/rowwindow.h"
#include "archive/schema.h"
#include "storage/databasethread.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace archive {

namespace {

constexpr int scanRows = 2000;
// Several slices in one turn, so that a small table is answered at once.
constexpr qint64 turnMs = 30;

//! What belongs to the connection and is touched on its thread only.
struct Connection
{
    Words words;
    RowWindow window;
};

template<class F>
auto changing(QSqlDatabase &database, Connection &connection, F body) -> decltype(body())
{
    connection.window.forget();
    auto result = inTransaction(database, body);
    if (!result)
        connection.words.forget();
    return result;
}

//! A question over a stretch of time that is answered part by part.
struct SlicedQuestion
{
    core::CallFilter filter;
    FilterClause clause;
    std::optional<TimeSlices> slices;
};

//! Calls \a perPart for as many parts as fit into a turn. True when the end is reached.
template<class F>
core::Result<bool> runTurn(QSqlDatabase &database, Connection &connection, SlicedQuestion &question, F perPart)
{
    if (!question.slices) {
        core::Result<FilterClause> clause = filterClause(database, connection.words, question.filter);
        if (!clause)
            return core::failure(clause.error());
        question.clause = std::move(*clause);
        const core::Result<SecondSpan> occupied = occupiedSpan(database, question.clause.span);
        if (!occupied)
            return core::failure(occupied.error());
        question.slices.emplace(*occupied);
    }
    QElapsedTimer turn;
    turn.start();
    while (!question.slices->atEnd() && turn.elapsed() < turnMs) {
        const core::Result<void> done = perPart(question.clause, question.slices->begin());
        if (!done)
            return core::failure(done.error());
        question.slices->finish();
    }
    return question.slices->atEnd();
}

} // namespace

struct CallArchive::Private
{
    explicit Private(const QString &file)
        : database({.file = file, .fullSync = false, .cacheKiB = 16 * 1024, .replaceDamaged = true, .prepare = migrate})
    {
    }

    std::shared_ptr<Connection> connection = std::make_shared<Connection>();
    storage::DatabaseThread database;
};

CallArchive::CallArchive(const QString &file, QObject *parent) : QObject(parent), d(std::make_unique<Private>(file))
{
}

CallArchive::~CallArchive() = default;

core::Task<CallArchive::Stored> CallArchive::store(const QList<core::CallRecord> &calls, const CoverageMark &mark)
{
    const auto work = [connection = d->connection, calls, mark](QSqlDatabase &database) {
        return changing(database, *connection, [&]() -> core::Result<Stored> {
            const core::Result<int> stored = storeCalls(database, connection->words, calls);
            if (!stored)
                return core::failure(stored.error());
            CoverageMark honest = mark;
            honest.whole = mark.whole && *stored == calls.size();
            if (const auto marked = markCoverage(database, honest); !marked)
                return core::failure(marked.error());
            return Stored{*stored, int(calls.size()) - *stored};
        });
    };
    return d->database.run<Stored>(work, storage::Priority::Normal);
}

core::Task<CallArchive::Stored> CallArchive::storeExport(const QList<core::CallRow> &rows)
{
    const auto work = [connection = d->connection, rows](QSqlDatabase &database) {
        return changing(database, *connection, [&]() -> core::Result<Stored> {
            const core::Result<int> stored = archive::storeExport(database, connection->words, rows);
            if (!stored)
                return core::failure(stored.error());
            return Stored{*stored, int(rows.size()) - *stored};
        });
    };
    return d->database.run<Stored>(work, storage::Priority::Normal);
}

core::Task<QList<core::CoverageSpan>> CallArchive::coverage(const SecondSpan &span)
{
    return d->database.read<QList<core::CoverageSpan>>([span](QSqlDatabase &database) { return readCoverage(database, span); });
}

core::Task<qint64> CallArchive::count(const core::CallFilter &filter)
{
    const auto question = std::make_shared<SlicedQuestion>();
    question->filter = filter;
    const auto total = std::make_shared<qint64>(0);
    return d->database.runSliced<qint64>([connection = d->connection, question, total](QSqlDatabase &database) -> core::Result<std::optional<qint64>> {
        const core::Result<bool> done =
            runTurn(database, *connection, *question, [&](const FilterClause &clause, const SecondSpan &part) -> core::Result<void> {
                const core::Result<qint64> counted = countPart(database, clause, part);
                if (!counted)
                    return core::failure(counted.error());
                *total += *counted;
                return {};
            });
        if (!done)
            return core::failure(done.error());
        return *done ? std::optional(*total) : std::nullopt;
    });
}

core::Task<QList<core::CallRow>> CallArchive::rows(const core::CallFilter &filter, const core::CallSort &sort, qint64 offset, int limit)
{
    return d->database.read<QList<core::CallRow>>([connection = d->connection, filter, sort, offset, limit](QSqlDatabase &database) {
        return connection->window.rows(database, connection->words, filter, sort, offset, limit);
    });
}

core::Task<core::VolumeTable> CallArchive::volume(const core::CallFilter &filter, const core::VolumeTable &empty)
{
    const auto question = std::make_shared<SlicedQuestion>();
    question->filter = filter;
    const auto table = std::make_shared<core::VolumeTable>(empty);
    return d->database.runSliced<core::VolumeTable>(
        [connection = d->connection, question, table](QSqlDatabase &database) -> core::Result<std::optional<core::VolumeTable>> {
            if (table->buckets.isEmpty())
                return std::optional(*table);
            const core::Result<bool> done = runTurn(database, *connection, *question, [&](const FilterClause &clause, const SecondSpan &part) {
                return addVolume(database, clause, part, table.get());
            });
            if (!done)
                return core::failure(done.error());
            return *done ? std::optional(*table) : std::nullopt;
        });
}

core::Task<QStringList> CallArchive::trunkIds()
{
    return d->database.read<QStringList>([](QSqlDatabase &database) -> core::Result<QStringList> {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (!query.exec(u"SELECT word FROM words JOIN trunk_words ON trunk_words.id = words.id ORDER BY word"_s))
            return sqlFailure(query);
        QStringList ids;
        while (query.next())
            ids.append(query.value(0).toString());
        return ids;
    });
}

core::Task<qint64> CallArchive::scanDetails(const core::CallFilter &filter, DetailSink sink)
{
    const auto question = std::make_shared<SlicedQuestion>();
    question->filter = filter;
    const auto told = std::make_shared<qint64>(0);
    const auto tell = [sink = std::move(sink), told](const CallKey &key, bool known) {
        ++*told;
        sink(key.startSecond, key.callId, known);
    };
    const auto step = [connection = d->connection, question, told, tell](QSqlDatabase &database) -> core::Result<std::optional<qint64>> {
        const core::Result<bool> done = runTurn(database, *connection, *question, [&](const FilterClause &clause, const SecondSpan &part) {
            return readDetailStates(database, clause, part, tell);
        });
        if (!done)
            return core::failure(done.error());
        return *done ? std::optional(*told) : std::nullopt;
    };
    return d->database.runSliced<qint64>(step, storage::Priority::Normal);
}

core::Task<qint64> CallArchive::scan(const core::CallFilter &filter, Sink sink)
{
    struct State
    {
        std::optional<FilterClause> clause;
        std::optional<CallKey> after;
        qint64 rows = 0;
    };
    const auto state = std::make_shared<State>();
    const auto step = [connection = d->connection, filter, sink = std::move(sink), state](QSqlDatabase &database) -> core::Result<std::optional<qint64>> {
        if (!state->clause) {
            core::Result<FilterClause> clause = filterClause(database, connection->words, filter);
            if (!clause)
                return core::failure(clause.error());
            state->clause = std::move(*clause);
        }
        const core::Result<QList<core::CallRow>> rows = readNewestFirst(database, connection->words, *state->clause, state->after, scanRows);
        if (!rows)
            return core::failure(rows.error());
        if (!rows->isEmpty()) {
            if (const auto taken = sink(*rows); !taken)
                return core::failure(taken.error());
            state->after = keyOf(rows->constLast());
            state->rows += rows->size();
        }
        return rows->size() < scanRows ? std::optional(state->rows) : std::nullopt;
    };
    return d->database.runSliced<qint64>(step, storage::Priority::Normal);
}

} // namespace archive
