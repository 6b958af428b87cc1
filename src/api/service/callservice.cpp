// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/service/callservice.h"

#include "api/answer.h"
#include "api/callpagereader.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace api {

using core::Operation;
using Query = QList<QPair<QByteArray, QString>>;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumExportBytes = 512LL * 1024 * 1024;
constexpr qint64 exportDeadlineMs = 15LL * 60 * 1000;
constexpr qint64 maximumCaptureBytes = 64LL * 1024 * 1024;
constexpr qint64 captureDeadlineMs = 2LL * 60 * 1000;

//! One parameter of a header value: `filename="a b.csv"`, `filename=a.csv`. \a name in lower case.
QByteArray headerParameter(const QByteArray &header, const QByteArray &name)
{
    const QByteArray lower = header.toLower();
    qsizetype at = 0;
    while ((at = lower.indexOf(name + '=', at)) >= 0) {
        const bool whole = at == 0 || lower.at(at - 1) == ';' || lower.at(at - 1) == ' ';
        at += name.size() + 1;
        if (!whole)
            continue;
        if (at < header.size() && header.at(at) == '"')
            return header.mid(at + 1, qMax<qsizetype>(0, header.indexOf('"', at + 1) - at - 1));
        return header.mid(at).split(';').constFirst().trimmed();
    }
    return {};
}

QString fileNameOf(const QByteArray &disposition)
{
    QString name;
    if (const QByteArray extended = headerParameter(disposition, "filename*"); extended.toLower().startsWith("utf-8'"))
        name = QString::fromUtf8(QByteArray::fromPercentEncoding(extended.mid(extended.lastIndexOf('\'') + 1)));
    if (name.isEmpty())
        name = QString::fromUtf8(headerParameter(disposition, "filename"));
    name = name.mid(qMax(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return name == u"."_s || name == u".."_s ? QString() : name.left(200);
}

void addText(Query &query, const char *name, const QString &value)
{
    if (!value.isEmpty())
        query.append({name, value});
}

void addBool(Query &query, const char *name, std::optional<bool> value)
{
    if (value)
        query.append({name, *value ? u"true"_s : u"false"_s});
}

Query exportQuery(Query query, const CallExportOptions &options)
{
    addText(query, "fromCountryCode", options.fromCountryCode);
    addText(query, "toCountryCode", options.toCountryCode);
    addBool(query, "emergencyOnly", options.emergencyOnly);
    addText(query, "region", options.region);
    addText(query, "projectIds", options.projectIds.join(u','));
    addText(query, "fileName", options.fileName);
    addText(query, "groupId", options.groupId);
    addText(query, "parentId", options.parentId);
    addText(query, "relationshipType", options.relationshipType);
    addBool(query, "hasChildren", options.hasChildren);
    if (options.page)
        query.append({"page", QString::number(*options.page)});
    if (options.size)
        query.append({"size", QString::number(*options.size)});
    return query;
}

//! A page of a web site or an object of the API is no file.
std::optional<core::Error> notAFile(const Response &response)
{
    if (response.body.isEmpty())
        return unusableAnswer(response, "empty-body");
    if (response.contentType == "text/html" || response.contentType == "application/json" || response.contentType == "application/problem+json")
        return unusableAnswer(response, "wrong-type");
    return std::nullopt;
}

} // namespace

CallService::CallService(Transport &transport, core::Clock &clock, QObject *parent) : ServiceBase(transport, clock, parent) {}

CallService::~CallService()
{
    m_pool.waitForDone();
}

core::Task<CallPage> CallService::page(const core::SplitCallFilter &filter, int page, int size)
{
    return this->page(filter.query, page, size);
}

core::Task<CallPage> CallService::page(const Query &query, int page, int size)
{
    Request request;
    request.operation = Operation::ListCalls;
    request.query = query;
    request.query.append({"page", QString::number(page)});
    request.query.append({"size", QString::number(size)});
    request.lane = Lane::Bulk;
    const auto ask = [this, request] {
        return core::chainTask<CallPage>(this, m_transport.send(request), [this](const Response &response) { return decodedPage(response); });
    };
    return withSecondTry(this, ask(), readAgainRule(), ask);
}

core::Task<CallPage> CallService::decodedPage(const Response &response)
{
    using Page = core::Result<CallPage>;
    core::TaskSource<CallPage> source(this);
    auto *watcher = new QFutureWatcher<Page>(this);
    Response head = response;
    head.body.clear();
    connect(watcher, &QFutureWatcher<Page>::finished, this, [watcher, source, head] {
        const Page page = watcher->result();
        source.finish(page ? page : Page(core::failure(unusableAnswer(head, page.error()))));
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [body = response.body] { return readCallPage(body); }));
    return source.task();
}

core::Task<CallExport> CallService::exportCsv(const Query &query, const CallExportOptions &options)
{
    Request request;
    request.operation = Operation::ExportCalls;
    request.query = exportQuery(query, options);
    request.accept = "application/csv, text/csv, text/plain, */*";
    request.lane = Lane::Bulk;
    request.maximumBytes = maximumExportBytes;
    request.deadlineMs = exportDeadlineMs;
    return core::mapTask<CallExport>(this, m_transport.send(request), [](const core::Result<Response> &response) -> core::Result<CallExport> {
        if (!response)
            return core::failure(response.error());
        if (const std::optional<core::Error> error = notAFile(*response))
            return core::failure(*error);
        return CallExport{response->body, fileNameOf(response->contentDisposition)};
    });
}

core::Task<QByteArray> CallService::pcap(const QString &pcapId, CallLeg leg)
{
    Request request;
    request.operation = Operation::GetCallPcap;
    request.arguments = {pcapId};
    request.query.append({"direction", leg == CallLeg::Inbound ? u"INBOUND"_s : u"OUTBOUND"_s});
    request.accept = "application/octet-stream, application/vnd.tcpdump.pcap, */*";
    request.lane = Lane::Bulk;
    request.maximumBytes = maximumCaptureBytes;
    request.deadlineMs = captureDeadlineMs;
    return core::mapTask<QByteArray>(this, m_transport.send(request), [](const core::Result<Response> &response) -> core::Result<QByteArray> {
        if (!response)
            return core::failure(response.error());
        if (const std::optional<core::Error> error = notAFile(*response))
            return core::failure(*error);
        return response->body;
    });
}

} // namespace api
