// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/errorparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace api {

namespace {
constexpr qsizetype longestErrorBody = 256 * 1024;
constexpr qsizetype longestMessage = 2'000;

core::ErrorKind kindOf(int httpStatus)
{
    switch (httpStatus) {
    case 401: return core::ErrorKind::Auth;
    case 403: return core::ErrorKind::Forbidden;
    case 404:
    case 410: return core::ErrorKind::Missing;
    case 409:
    case 412: return core::ErrorKind::Conflict;
    case 407: return core::ErrorKind::Offline;
    case 429: return core::ErrorKind::RateLimited;
    case 501: return core::ErrorKind::Rejected;
    default: break;
    }
    if (httpStatus >= 400 && httpStatus < 500)
        return core::ErrorKind::Rejected;
    return httpStatus >= 500 && httpStatus < 600 ? core::ErrorKind::Server : core::ErrorKind::Protocol;
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QString text = object.value(key).toString();
        if (!text.isEmpty())
            return text.left(longestMessage);
    }
    return {};
}

void readDetail(const QJsonObject &detail, core::Error &error)
{
    const QString type = detail.value("type"_L1).toString();
    if (type == "BadRequest"_L1) {
        const QJsonArray violations = detail.value("fieldViolations"_L1).toArray();
        for (const QJsonValue &violation : violations) {
            const QJsonObject object = violation.toObject();
            error.violations.append({object.value("field"_L1).toString(), firstText(object, {"description"_L1})});
        }
    } else if (type == "RequestInfo"_L1) {
        error.requestId = detail.value("requestId"_L1).toString().left(200);
    } else if (type == "QuotaFailure"_L1) {
        const QJsonArray violations = detail.value("violations"_L1).toArray();
        for (const QJsonValue &violation : violations)
            error.violations.append({violation["subject"_L1].toString(), violation["description"_L1].toString()});
    } else if (type == "ErrorInfo"_L1 && error.status.isEmpty()) {
        error.status = detail.value("reason"_L1).toString();
    }
}

//! E1, and the inside of E2.
void readCanonical(const QJsonObject &object, core::Error &error)
{
    error.status = object.value("status"_L1).toString();
    error.message = firstText(object, {"message"_L1});
    const QJsonArray details = object.value("details"_L1).toArray();
    for (const QJsonValue &detail : details)
        readDetail(detail.toObject(), error);
}

//! E3: the last part of the type names the problem, pointers name the fields.
void readProblem(const QJsonObject &object, core::Error &error)
{
    const QString type = object.value("type"_L1).toString();
    error.status = type.mid(type.lastIndexOf(u'/') + 1);
    error.message = firstText(object, {"detail"_L1, "title"_L1});
    const QJsonArray errors = object.value("errors"_L1).toArray();
    for (const QJsonValue &item : errors) {
        QString field = item["pointer"_L1].toString();
        if (field.startsWith(u'/'))
            field.remove(0, 1);
        error.violations.append({field.replace(u'/', u'.'), item["detail"_L1].toString()});
    }
}

void readBody(const QJsonObject &object, core::Error &error)
{
    const QJsonValue inner = object.value("error"_L1);
    if (inner.isObject()) {
        readCanonical(inner.toObject(), error);
    } else if (inner.isString()) {
        error.status = inner.toString();
        error.message = firstText(object, {"error_description"_L1, "error_hint"_L1, "message"_L1});
    } else if (object.contains("message"_L1) || object.contains("code"_L1)) {
        readCanonical(object, error);
    } else if (object.contains("type"_L1) || object.contains("title"_L1) || object.contains("detail"_L1)) {
        readProblem(object, error);
    }
}
} // namespace

core::Error parseError(int httpStatus, const QByteArray &body)
{
    core::Error error;
    error.kind = kindOf(httpStatus);
    error.httpStatus = httpStatus;
    if (!body.isEmpty() && body.size() <= longestErrorBody)
        readBody(QJsonDocument::fromJson(body).object(), error);
    if (httpStatus == 405 || httpStatus == 501 || (httpStatus == 404 && error.status == "NO_RESOURCE_FOUND"_L1))
        error.reason = QByteArrayLiteral("not-offered");
    else if (httpStatus == 407)
        error.reason = QByteArrayLiteral("proxy-authentication");
    else if (httpStatus == 511)
        error.reason = QByteArrayLiteral("sign-in-page");
    return error;
}

bool saysTokenExpired(const QByteArray &wwwAuthenticate, const core::Error &error)
{
    return wwwAuthenticate.toLower().contains("expired") || error.status == "access-token-expired"_L1;
}

} // namespace api
