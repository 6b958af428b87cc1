// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/calllog.h"
#include "simulator/calltext.h"
#include "simulator/paging.h"
#include "simulator/pcapfile.h"
#include "simulator/rules.h"

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

constexpr size_t rowsPerChunk = 1000;

QByteArray projectOf(const Context &context)
{
    return context.request.segments.value(2).toUtf8();
}

//! Without a name of its own the file is called as the vendor calls it. Control characters and quotes never reach the header.
QByteArray fileNameOf(const Context &context)
{
    QString name = context.request.parameter(u"fileName"_s).value_or(QString());
    name.removeIf([](QChar c) { return c.unicode() < 0x20 || c == u'"' || c == u'\\' || c == u'/'; });
    return name.isEmpty() ? QByteArrayLiteral("EST_call_records.csv") : name.toUtf8();
}

//! The records that the export will hold. "projectIds" that do not name this project leave nothing.
std::vector<Call> exportedCalls(const Context &context)
{
    const QStringList projects = context.request.parameter(u"projectIds"_s).value_or(QString()).split(u',', Qt::SkipEmptyParts);
    if (!projects.isEmpty() && !projects.contains(context.request.segments.value(2)))
        return {};
    const CallLog::Selection selection = context.calls.select(callFilterOf(context, true));
    size_t first = 0;
    size_t last = selection.size();
    // Paging limits the file only when it is asked for.
    if (context.request.parameter(u"page"_s) || context.request.parameter(u"size"_s)) {
        const Page page = pageOf(context, 500, 500);
        first = std::min(last, static_cast<size_t>(page.number - 1) * static_cast<size_t>(page.size));
        last = std::min(last, first + static_cast<size_t>(page.size));
    }
    std::vector<Call> calls;
    calls.reserve(last - first);
    for (size_t i = first; i < last; ++i)
        calls.push_back(context.calls.calls()[selection.at(i)]);
    return calls;
}

} // namespace

Answer getCalls(Context &context)
{
    const Page page = pageOf(context, 100, 1000);
    const CallLog::Selection selection = context.calls.select(callFilterOf(context, false));
    const size_t first = std::min(selection.size(), static_cast<size_t>(page.number - 1) * static_cast<size_t>(page.size));
    const size_t last = std::min(selection.size(), first + static_cast<size_t>(page.size));
    JsonWriter json;
    json.beginObject().key("calls").beginArray();
    for (size_t i = first; i < last; ++i) {
        const CallText text(context.calls.calls()[selection.at(i)], context.calls.generator());
        json.raw(text.json(context.readings, projectOf(context), context.clock.wallMs()));
    }
    json.endArray();
    writeEnvelope(json, context.readings, page, static_cast<qsizetype>(selection.size()));
    Answer answer = jsonAnswer(json.endObject());
    answer.isCollection = true;
    return answer;
}

Answer exportCalls(Context &context)
{
    struct Progress {
        std::vector<Call> calls;
        size_t next = 0;
        bool headerSent = false;
    };
    auto progress = std::make_shared<Progress>();
    progress->calls = exportedCalls(context);
    Answer answer;
    answer.contentType = context.readings.csvType();
    answer.headers.append({"Content-Disposition", "attachment; filename=\"" + fileNameOf(context) + '"'});
    CallGenerator generator = context.calls.generator();
    generator.plan.takeNames(context.state);
    // Written while it is sent, outside of the service's lock: so it works on copies.
    answer.stream = [progress, generator = std::move(generator), project = projectOf(context)] {
        QByteArray chunk;
        if (!progress->headerSent)
            chunk = CallText::csvHeader();
        progress->headerSent = true;
        const size_t end = std::min(progress->calls.size(), progress->next + rowsPerChunk);
        for (; progress->next < end; ++progress->next)
            chunk += CallText(progress->calls[progress->next], generator).csv(project);
        return chunk;
    };
    return answer;
}

Answer getPcap(Context &context)
{
    const QString direction = context.request.parameter(u"direction"_s).value_or(u"OUTBOUND"_s).toUpper();
    if (direction != "INBOUND"_L1 && direction != "OUTBOUND"_L1)
        throw Problem::invalid(u"direction"_s, u"must be one of INBOUND, OUTBOUND"_s);
    const qint64 now = context.clock.wallMs();
    const Call *call = context.calls.bySalt(CallText::saltOf(context.capture(0)), now - pcapRetentionDays * 24LL * 3600 * 1000);
    if (!call || CallText(*call, context.calls.generator()).pcapId(now) != context.capture(0).toLatin1().toLower())
        throw Problem::notFound(u"PCAP"_s, context.capture(0));
    Answer answer;
    answer.contentType = QByteArrayLiteral("application/octet-stream");
    answer.headers.append({"Content-Disposition", "attachment; filename=\"" + context.capture(0).toLatin1() + ".pcap\""});
    answer.body = pcapOf(*call, CallText(*call, context.calls.generator()), direction == "INBOUND"_L1);
    return answer;
}

} // namespace simulator
