// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/randomcalls.h"
#include "workspace/calls/callsource.h"

#include <QObject>

#include <algorithm>
#include <functional>

namespace support {

//! A service's list of calls that changes while it is read. Requests are answered one at a time, in an order drawn by seed, each from what the list
//! holds at that moment.
class MovingList final : public QObject, public workspace::CallSource
{
public:
    struct Asked
    {
        qint64 from;
        qint64 to;
        int page;
    };

    explicit MovingList(quint32 seed = 1) : m_random(seed) {}

    // What the list holds, newest first.
    QList<core::CallRecord> calls;
    // How it answers.
    int maximumSize = 1000;
    bool withTotals = true;
    bool heedsBounds = true;
    bool keepsAnswers = false; //!< until `release`
    //! May change the list, or say that this request fails. Called before each answer.
    std::function<std::optional<core::Error>(const Asked &)> before;
    //! May spoil an answer.
    std::function<void(const Asked &, workspace::SourcePage *)> after;

    // What was seen.
    QList<Asked> asked;
    int underWay = 0;
    int mostUnderWay = 0;

    void sortNewestFirst()
    {
        std::sort(calls.begin(), calls.end(), [](const core::CallRecord &left, const core::CallRecord &right) {
            return std::pair(*left.start, left.callId) > std::pair(*right.start, right.callId);
        });
    }
    void insert(const core::CallRecord &call)
    {
        const auto place = std::find_if(calls.begin(), calls.end(), [&call](const core::CallRecord &other) { return *other.start <= *call.start; });
        calls.insert(place, call);
    }

    //! What the export holds, as text; without one it is empty.
    std::function<core::Result<QByteArray>(const workspace::ExportQuestion &)> onExport;

    core::Task<QByteArray> exportCsv(const workspace::ExportQuestion &question) override
    {
        return core::readyTask<QByteArray>(this, onExport ? onExport(question) : core::Result<QByteArray>(QByteArray()));
    }
    core::Task<QByteArray> pcap(const QString &, core::CallDirection) override
    {
        return core::readyTask<QByteArray>(this, core::failure(core::invalidError(QByteArrayLiteral("no-pcap"))));
    }
    core::Task<workspace::SourcePage> page(const QDateTime &from, const QDateTime &to, int page, int size) override
    {
        asked.append({from.toSecsSinceEpoch(), to.toSecsSinceEpoch(), page});
        mostUnderWay = std::max(mostUnderWay, ++underWay);
        m_waiting.append({asked.constLast(), std::min(size, maximumSize), core::TaskSource<workspace::SourcePage>(this)});
        const core::Task<workspace::SourcePage> task = m_waiting.constLast().source.task();
        if (!keepsAnswers)
            QMetaObject::invokeMethod(this, [this] { answerOne(); }, Qt::QueuedConnection);
        return task;
    }
    void release()
    {
        keepsAnswers = false;
        for (qsizetype waiting = m_waiting.size(); waiting > 0; --waiting)
            QMetaObject::invokeMethod(this, [this] { answerOne(); }, Qt::QueuedConnection);
    }

private:
    struct Waiting
    {
        Asked asked;
        int size;
        core::TaskSource<workspace::SourcePage> source;
    };

    void answerOne()
    {
        const Waiting request = m_waiting.takeAt(m_random.bounded(m_waiting.size()));
        --underWay;
        const std::optional<core::Error> error = before ? before(request.asked) : std::nullopt;
        if (!request.source.isOpen())
            return;
        if (error)
            return request.source.finish(core::failure(*error));
        workspace::SourcePage answer = answerTo(request);
        if (after)
            after(request.asked, &answer);
        request.source.finish(answer);
    }
    workspace::SourcePage answerTo(const Waiting &request) const
    {
        QList<core::CallRecord> matches;
        for (const core::CallRecord &call : calls) {
            const qint64 ms = call.start->toMSecsSinceEpoch();
            if (!heedsBounds || (ms >= request.asked.from * 1000 && ms <= request.asked.to * 1000))
                matches.append(call);
        }
        workspace::SourcePage answer;
        answer.calls = matches.mid(qsizetype(request.asked.page - 1) * request.size, request.size);
        if (withTotals) {
            answer.totalItems = matches.size();
            answer.pageNumber = request.asked.page;
            answer.pageSize = request.size;
        }
        return answer;
    }

    QRandomGenerator m_random;
    QList<Waiting> m_waiting;
};

} // namespace support
