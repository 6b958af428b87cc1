// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/servicebase.h"

#include "api/answer.h"

namespace api {

ServiceBase::ServiceBase(Transport &transport, core::Clock &clock, QObject *parent) : QObject(parent), m_transport(transport), m_clock(clock) {}

core::Task<core::RawObject> ServiceBase::object(core::Operation operation, const QStringList &arguments)
{
    Request request;
    request.operation = operation;
    request.arguments = arguments;
    return core::mapTask<core::RawObject>(this, m_transport.send(request), [request](const core::Result<Response> &response) -> core::Result<core::RawObject> {
        if (!response)
            return core::failure(response.error());
        return readObjectAnswer(request, *response);
    });
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

core::Task<WriteAnswer> ServiceBase::secondReading(const core::Task<WriteAnswer> &first, std::function<core::Task<WriteAnswer>()> retry,
                                                  std::function<void()> learned)
{
    using Result = core::Result<WriteAnswer>;
    const auto current = std::make_shared<QPointer<core::TaskState>>(first.state());
    core::TaskSource<WriteAnswer> source(this, [current] {
        if (*current)
            (*current)->cancel();
        return false;
    });
    first.then(this, [this, source, current, retry = std::move(retry), learned = std::move(learned)](const Result &result) {
        if (result || result.error().httpStatus != 400)
            return source.finish(result);
        const core::Task<WriteAnswer> second = retry();
        *current = second.state();
        second.then(this, [source, learned, refusal = result.error()](const Result &again) {
            if (!again && again.error().httpStatus == 400)
                return source.finish(core::failure(refusal));
            if (again && learned)
                learned();
            source.finish(again);
        });
    });
    return source.task();
}

core::Task<RawList> ServiceBase::list(const ListRequest &request)
{
    return readList(this, m_transport, m_clock, request);
}

} // namespace api
