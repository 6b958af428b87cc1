// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/urlbuilder.h"

#include "api/connectionpool.h"
#include "api/guards.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace api {

namespace {
core::Result<QByteArray> baseOf(const QUrl &url)
{
    const bool encrypted = url.scheme() == "https"_L1;
    const bool here = url.scheme() == "http"_L1 && isLoopback(url.host());
    if (!url.isValid() || url.host().isEmpty() || !(encrypted || here) || !url.userInfo().isEmpty())
        return core::failure(core::invalidError(QByteArrayLiteral("unusable-host")));
    QByteArray base = url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    // Qt strips no slash from the root, and only one elsewhere.
    while (base.endsWith('/'))
        base.chop(1);
    return base;
}

bool isUsableProject(const QByteArray &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.cbegin(), id.cend(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

//! The path as a careless client would make it.
QByteArray nakedPath(const Request &request)
{
    QByteArray path = core::operationInfo(request.operation).pathTemplate;
    for (const QString &argument : request.arguments)
        path.replace(path.indexOf("{}"), 2, argument.toUtf8());
    return path;
}
} // namespace

QByteArray encodeQuery(const QList<QPair<QByteArray, QString>> &query)
{
    const QByteArray raw = guarded(Hazard::PlusInQuery) ? QByteArrayLiteral(",:") : QByteArrayLiteral(",:+");
    QByteArray encoded;
    for (const auto &[name, value] : query) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += QUrl::toPercentEncoding(QString::fromUtf8(name)) + '=' + QUrl::toPercentEncoding(value, raw);
    }
    return encoded;
}

core::Result<QUrl> requestUrl(const Endpoints &endpoints, const Request &request)
{
    const core::OperationInfo &info = core::operationInfo(request.operation);
    const core::Result<QByteArray> base = baseOf(info.host == core::ServiceHost::Numbers ? endpoints.numbersUrl : endpoints.estUrl);
    if (!base)
        return core::failure(base.error());
    const QByteArray project = endpoints.projectId.toUtf8();
    if (!isUsableProject(project))
        return core::failure(core::invalidError(QByteArrayLiteral("unusable-project")));
    const std::optional<QByteArray> path =
        guarded(Hazard::DotSegment) ? core::operationPath(request.operation, request.arguments) : nakedPath(request);
    if (!path)
        return core::failure(core::invalidError(QByteArrayLiteral("unusable-path")));
    QByteArray encoded = *base + "/v1/projects/" + project + *path;
    if (!request.query.isEmpty())
        encoded += '?' + encodeQuery(request.query);
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

core::Result<QUrl> tokenUrl(const Endpoints &endpoints)
{
    const core::Result<QByteArray> base = baseOf(endpoints.authUrl);
    if (!base)
        return core::failure(base.error());
    return QUrl::fromEncoded(*base + "/oauth2/token", QUrl::StrictMode);
}

} // namespace api
