// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedtransport.h"

#include <algorithm>

namespace support {

ScriptedTransport::ScriptedTransport(QObject *parent) : QObject(parent) {}

core::Task<api::Response> ScriptedTransport::send(const api::Request &request)
{
    m_requests.append(request);
    const bool write = core::operationInfo(request.operation).isWrite();
    core::TaskSource<api::Response> source(this, [this, write] {
        if (write)
            return false;
        ++m_cancelled;
        return true;
    });
    const Held held{request, source};
    if (m_holding)
        m_held.append(held);
    else
        finish(held);
    return source.task();
}

void ScriptedTransport::finish(const Held &held)
{
    const core::Result<api::Response> result = resultFor(held.request);
    if (held.source.isOpen())
        held.source.finish(result);
}

core::Result<api::Response> ScriptedTransport::resultFor(const api::Request &request)
{
    auto &lines = m_script[int(request.operation)];
    if (!lines.isEmpty())
        return lines.takeFirst();
    if (m_handler)
        return m_handler(request);
    core::Error error;
    error.kind = core::ErrorKind::Protocol;
    error.reason = "not-scripted";
    error.message = QString::fromLatin1(core::operationInfo(request.operation).number);
    return core::failure(error);
}

void ScriptedTransport::answer(core::Operation operation, const QByteArray &body, int status, const QByteArray &contentType)
{
    api::Response response;
    response.status = status;
    response.contentType = contentType;
    response.body = body;
    response.requestId = QStringLiteral("scripted");
    m_script[int(operation)].append(response);
}

void ScriptedTransport::fail(core::Operation operation, const core::Error &error)
{
    m_script[int(operation)].append(core::failure(error));
}

void ScriptedTransport::fail(core::Operation operation, core::ErrorKind kind, core::Sent sent, int httpStatus)
{
    core::Error error;
    error.kind = kind;
    error.sent = sent;
    error.httpStatus = httpStatus;
    fail(operation, error);
}

void ScriptedTransport::release()
{
    m_holding = false;
    const QList<Held> held = std::exchange(m_held, {});
    for (const Held &one : held)
        finish(one);
}

bool ScriptedTransport::releaseOne()
{
    if (m_held.isEmpty())
        return false;
    finish(m_held.takeFirst());
    return true;
}

QList<api::Request> ScriptedTransport::requests(core::Operation operation) const
{
    QList<api::Request> result;
    std::copy_if(m_requests.cbegin(), m_requests.cend(), std::back_inserter(result),
                 [operation](const api::Request &request) { return request.operation == operation; });
    return result;
}

int ScriptedTransport::writes() const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(),
                             [](const api::Request &request) { return core::operationInfo(request.operation).isWrite(); }));
}

int ScriptedTransport::unused() const
{
    int lines = 0;
    for (const auto &script : m_script)
        lines += int(script.size());
    return lines;
}

} // namespace support
