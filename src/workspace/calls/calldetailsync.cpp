// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/calls/calldetailsync.h"

#include "archive/callarchive.h"
#include "core/logging.h"

namespace workspace {

namespace {

constexpr qint64 recentSeconds = 24 * 3600;
// The service's own number for lists; a larger one might be refused.
constexpr qint64 pageSizeAtMost = 500;
constexpr int pagesAtMost = 200;
constexpr int doublingsAtMost = 6;

DetailKey keyOf(const core::CallRow &row)
{
    return {row.call.start->toSecsSinceEpoch(), row.call.callId};
}

//! Nobody promised that there are pages: an answer of this kind to a later one ends them.
bool endsPages(const core::Error &error)
{
    return error.kind == core::ErrorKind::Rejected || error.kind == core::ErrorKind::Missing || error.reason == "export-unreadable";
}

} // namespace

CallDetailSync::CallDetailSync(CallSource &source, archive::CallArchive &archive, core::Clock &clock, const CallDetailOptions &options, QObject *parent)
    : QObject(parent), m_source(source), m_archive(archive), m_clock(clock), m_options(options)
{
}

CallDetailSync::~CallDetailSync()
{
    m_run.reset();
}

Activity *CallDetailSync::current() const
{
    return m_run ? m_activity.data() : nullptr;
}

Activity *CallDetailSync::start(const QDateTime &from, const QDateTime &to)
{
    stop();
    if (m_clock.steadyMs() < m_quietUntilMs)
        return nullptr;
    if (m_activity)
        m_activity->deleteLater();
    m_activity = new Activity(QByteArrayLiteral("sync-details"), m_clock, [this] { cancel(); }, this);
    m_run = std::make_unique<QObject>();
    m_wanted = m_settled = m_absentCount = 0;
    m_badRows = 0;
    m_absent.removeIf([now = m_clock.steadyMs()](const auto &entry) { return entry.value() <= now; });
    const QDateTime now = m_clock.utcNow();
    const QDateTime recent = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() - recentSeconds, Qt::UTC);
    plan(from, qMin(to, recent), true);
    plan(recent, now, false);
    Q_EMIT runningChanged();
    return m_activity;
}

void CallDetailSync::plan(const QDateTime &from, const QDateTime &to, bool failedOnly)
{
    if (from >= to)
        return;
    ++m_plansPending;
    core::CallFilter filter;
    filter.from = from;
    filter.to = to;
    if (failedOnly)
        filter.outcomes = {core::CallOutcome::Failed};
    // The sink runs on the archive's thread: it has its own copy of what it reads.
    const auto plan = std::make_shared<DetailPlan>(m_options.window, failedOnly);
    const core::Task<qint64> scanned = m_archive.scanDetails(filter, [plan, absent = m_absent](qint64 second, const QString &callId, bool known) {
        const DetailKey key{second, callId};
        plan->add(key, !known && !absent.contains(key));
    });
    (failedOnly ? m_planning : m_work) = core::ScopedTask(scanned);
    whenDone(scanned, [this, plan, failedOnly](const core::Result<qint64> &told) {
        if (!told)
            return fail(told.error());
        for (const DetailWindow &window : plan->windows())
            m_wanted += window.wanted.size();
        m_queue = failedOnly ? m_queue + plan->windows() : plan->windows() + m_queue;
        if (--m_plansPending == 0)
            next();
    });
}

void CallDetailSync::next()
{
    m_activity->setProgress(m_settled, m_wanted);
    if (m_queue.isEmpty())
        return finish();
    m_window = m_queue.takeFirst();
    m_page.reset();
    m_seen.clear();
    ask();
}

void CallDetailSync::ask()
{
    // The upper bound is the next second, so that nothing inside the last one is lost.
    const ExportQuestion question{QDateTime::fromSecsSinceEpoch(m_window.from, Qt::UTC), QDateTime::fromSecsSinceEpoch(m_window.to, Qt::UTC),
                                  m_window.failedOnly, m_page};
    const core::Task<ExportFile> task = core::chainTask<ExportFile>(
        this, m_source.exportCsv(question), [this](const QByteArray &csv) { return readCallExportInBackground(this, csv); });
    m_work = core::ScopedTask(task);
    whenDone(task, [this](const core::Result<ExportFile> &file) { take(file); });
}

void CallDetailSync::take(const core::Result<ExportFile> &file)
{
    if (!file && m_page && endsPages(file.error())) {
        qCInfo(logWorkspace) << "The export of calls has no page" << m_page->number << file.error().httpStatus << file.error().reason;
        return close();
    }
    if (!file)
        return fail(file.error());
    m_failures = 0;
    m_badRows += file->badRows;
    QList<core::CallRow> found;
    bool brings = false;
    for (const core::CallRow &row : file->rows) {
        const DetailKey key = keyOf(row);
        if (m_seen.contains(key))
            continue;
        m_seen.insert(key);
        brings = true;
        // A row without any detail leaves its call unknown; calls that the list has not brought yet are left to the list.
        if (row.extras != core::CallExtras() && m_window.wanted.remove(key))
            found.append(row);
    }
    const bool more = brings && !m_window.wanted.isEmpty();
    turnPage(file->rows.size() + file->badRows);
    store(found, more && m_page->number <= pagesAtMost);
}

void CallDetailSync::turnPage(qint64 rows)
{
    if (m_page) {
        ++m_page->number;
        return;
    }
    // The first file came without asking for a page; if it was one, this names the one behind it.
    const qint64 size = qBound<qint64>(1, rows, pageSizeAtMost);
    m_page = ExportPage{int(rows / size) + 1, int(size)};
}

void CallDetailSync::store(const QList<core::CallRow> &rows, bool more)
{
    const auto goOn = [this, more] {
        m_activity->setProgress(m_settled, m_wanted);
        if (more)
            ask();
        else
            close();
    };
    if (rows.isEmpty())
        return goOn();
    whenDone(m_archive.storeExport(rows), [this, goOn](const core::Result<archive::CallArchive::Stored> &result) {
        if (!result)
            return fail(result.error());
        m_settled += result->calls;
        Q_EMIT stored();
        goOn();
    });
}

void CallDetailSync::close()
{
    rest(m_window);
    m_absentCount += m_window.wanted.size();
    m_settled += m_window.wanted.size();
    next();
}

void CallDetailSync::rest(const DetailWindow &window)
{
    const qint64 until = m_clock.steadyMs() + m_options.absentMs;
    for (const DetailKey &key : window.wanted)
        m_absent.insert(key, until);
}

// Whoever stopped it does not want to see it begin again with the next fetch.
void CallDetailSync::cancel()
{
    rest(m_window);
    for (const DetailWindow &window : std::as_const(m_queue))
        rest(window);
    stop();
}

void CallDetailSync::finish()
{
    if (m_absentCount > 0 || m_badRows > 0)
        qCWarning(logWorkspace) << "The export lacks" << m_absentCount << "of" << m_wanted << "calls;" << m_badRows << "of its lines could not be read";
    end();
    m_activity->finish();
    Q_EMIT runningChanged();
}

void CallDetailSync::fail(const core::Error &error)
{
    if (error.kind == core::ErrorKind::Cancelled)
        return stop();
    m_quietUntilMs = m_clock.steadyMs() + (m_options.quietMs << qMin(m_failures++, doublingsAtMost));
    qCWarning(logWorkspace) << "Fetching details of calls ended:" << core::errorKindName(error.kind) << error.httpStatus << error.reason;
    end();
    m_activity->fail(error);
    Q_EMIT runningChanged();
}

void CallDetailSync::stop()
{
    if (!m_run)
        return;
    end();
    m_activity->finishCancelled();
    Q_EMIT runningChanged();
}

void CallDetailSync::end()
{
    // May be called from a handler whose context this is.
    m_run.release()->deleteLater();
    m_work.cancel();
    m_planning.cancel();
    m_queue.clear();
    m_window = {};
    m_seen.clear();
    m_plansPending = 0;
}

} // namespace workspace
