// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/servicebase.h"

#include "api/answer.h"
#include "api/secondtry.h"

namespace api {

ServiceBase::ServiceBase(Transport &transport, core::Clock &clock, QObject *parent) : QObject(parent), m_transport(transport), m_clock(clock) {}

core::Task<core::RawObject> ServiceBase::object(core::Operation operation, const QStringList &arguments)
{
    Request request;
    request.operation = operation;
    request.arguments = arguments;
    const auto ask = [this, request] {
        return core::mapTask<core::RawObject>(this, m_transport.send(request), [request](const core::Result<Response> &response) -> core::Result<core::RawObject> {
            if (!response)
                return core::failure(response.error());
            return readObjectAnswer(request, *response);
        });
    };
    return withSecondTry(this, ask(), readAgainRule(), ask);
}

core::Task<WriteAnswer> ServiceBase::write(core::Operation operation, const QStringList &arguments, const QByteArray &body)
{
    Request request;
    request.operation = operation;
    request.arguments = arguments;
    request.body = body;
    request.lane = Lane::Write;
    const core::Task<Response> sending = m_transport.send(request);
    if (operation != core::Operation::AssignPhoneNumber)
        request.body.clear(); // it may hold a password and is not needed to read the answer
    return core::mapTask<WriteAnswer>(this, sending, [request](const core::Result<Response> &response) -> core::Result<WriteAnswer> {
        if (!response)
            return core::failure(response.error());
        return readWriteAnswer(request, *response);
    });
}

core::Task<WriteAnswer> ServiceBase::secondReading(const core::Task<WriteAnswer> &first, const std::function<core::Task<WriteAnswer>()> &retry)
{
    const auto refused = [](const core::Error &error) { return error.kind == core::ErrorKind::Rejected && error.httpStatus == 400; };
    return withSecondTry(this, first, {refused, refused}, retry);
}

core::Task<RawList> ServiceBase::list(const ListRequest &request)
{
    return readList(this, m_transport, m_clock, request);
}

} // namespace api
