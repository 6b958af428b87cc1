// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/calls/callsource.h"

#include "api/service/callservice.h"

namespace workspace {

namespace {

class ServiceCallSource final : public CallSource
{
public:
    explicit ServiceCallSource(api::CallService &service) : m_service(service) {}

    core::Task<SourcePage> page(const QDateTime &from, const QDateTime &to, int page, int size) override
    {
        return core::mapTask<SourcePage>(&m_service, m_service.page(rangeQuery(from, to), page, size),
                                         [](const core::Result<api::CallPage> &answer) -> core::Result<SourcePage> {
                                             if (!answer)
                                                 return core::failure(answer.error());
                                             return SourcePage{answer->records, answer->badItems, answer->totalItems, answer->pageNumber,
                                                               answer->pageSize};
                                         });
    }

    core::Task<QByteArray> exportCsv(const ExportQuestion &question) override
    {
        QList<QPair<QByteArray, QString>> query = rangeQuery(question.from, question.to);
        if (question.failedOnly)
            query.append({QByteArrayLiteral("callResult"), QStringLiteral("FAILED")});
        api::CallExportOptions options;
        if (question.page) {
            options.page = question.page->number;
            options.size = question.page->size;
        }
        return core::mapTask<QByteArray>(&m_service, m_service.exportCsv(query, options),
                                         [](const core::Result<api::CallExport> &answer) -> core::Result<QByteArray> {
                                             if (answer)
                                                 return answer->csv;
                                             // Not even a header: there is no call in it.
                                             if (answer.error().reason == "empty-body")
                                                 return QByteArray();
                                             return core::failure(answer.error());
                                         });
    }

    core::Task<QByteArray> pcap(const QString &pcapId, core::CallDirection leg) override
    {
        return m_service.pcap(pcapId, leg == core::CallDirection::Inbound ? api::CallLeg::Inbound : api::CallLeg::Outbound);
    }

private:
    static QList<QPair<QByteArray, QString>> rangeQuery(const QDateTime &from, const QDateTime &to)
    {
        return {{QByteArrayLiteral("createTime>"), core::formatTimestamp(from)}, {QByteArrayLiteral("createTime<"), core::formatTimestamp(to)}};
    }

    api::CallService &m_service;
};

} // namespace

std::unique_ptr<CallSource> makeServiceCallSource(api::CallService &service)
{
    return std::make_unique<ServiceCallSource>(service);
}

} // namespace workspace
