// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/exchange.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

QString decoded(const QByteArray &raw)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(raw));
}

QString decodedQuery(QByteArray raw)
{
    return decoded(raw.replace('+', ' '));
}

QJsonArray violation(const QString &field, const QString &description)
{
    return {QJsonObject{{u"type"_s, u"BadRequest"_s},
                        {u"fieldViolations"_s,
                         QJsonArray{QJsonObject{{u"field"_s, field}, {u"description"_s, description}}}}}};
}

} // namespace

std::optional<QString> Request::parameter(const QString &name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

bool Request::isNumbersHost() const
{
    return segments.size() >= 4 && segments.at(0) == "v1"_L1 && segments.at(3) == "activeNumbers"_L1;
}

Request parseRequest(const QByteArray &method, const QByteArray &target)
{
    Request request;
    request.method = method;
    request.target = target;
    QByteArray withoutFragment = target.left(target.indexOf('#') < 0 ? target.size() : target.indexOf('#'));
    const qsizetype mark = withoutFragment.indexOf('?');
    const QByteArray rawPath = mark < 0 ? withoutFragment : withoutFragment.left(mark);
    request.path = decoded(rawPath);
    const QList<QByteArray> parts = rawPath.mid(rawPath.startsWith('/') ? 1 : 0).split('/');
    for (const QByteArray &part : parts)
        request.segments.append(decoded(part));
    if (mark < 0)
        return request;
    const QList<QByteArray> pairs = withoutFragment.mid(mark + 1).split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        request.query.append({decodedQuery(name), decodedQuery(value)});
    }
    return request;
}

Problem Problem::badRequest(const QString &message)
{
    return {400, "BAD_REQUEST", message, {}, {}};
}

Problem Problem::invalid(const QString &field, const QString &description)
{
    return {400, "VALIDATION_FAILED", u"Validation failed: %1 %2"_s.arg(field, description), violation(field, description), {}};
}

Problem Problem::unreadable(const QString &field, const QString &description)
{
    return {400, "VALIDATION_FAILED", u"Failed to read HTTP message"_s, violation(field, description), {}};
}

Problem Problem::notFound(const QString &what, const QString &id)
{
    return {404, "NOT_FOUND", u"%1 with id '%2' not found"_s.arg(what, id), {}, {}};
}

} // namespace simulator
