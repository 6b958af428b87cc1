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
        const QList<QPair<QByteArray, QString>> query{{QByteArrayLiteral("createTime>"), core::formatTimestamp(from)},
                                                      {QByteArrayLiteral("createTime<"), core::formatTimestamp(to)}};
        return core::mapTask<SourcePage>(&m_service, m_service.page(query, page, size),
                                         [](const core::Result<api::CallPage> &answer) -> core::Result<SourcePage> {
                                             if (!answer)
                                                 return core::failure(answer.error());
                                             return SourcePage{answer->records, answer->badItems, answer->totalItems, answer->pageNumber,
                                                               answer->pageSize};
                                         });
    }

private:
    api::CallService &m_service;
};

} // namespace

std::unique_ptr<CallSource> makeServiceCallSource(api::CallService &service)
{
    return std::make_unique<ServiceCallSource>(service);
}

} // namespace workspace
