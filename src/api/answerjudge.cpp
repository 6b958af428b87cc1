// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerjudge.h"

#include "api/errorparser.h"
#include "api/guards.h"
#include "api/retryafter.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace api {

namespace {
core::Error makeError(core::ErrorKind kind, QByteArray reason, core::Sent sent)
{
    core::Error error;
    error.kind = kind;
    error.reason = std::move(reason);
    error.sent = sent;
    return error;
}

//! What a failure without a clear answer means: for a write, that it may have happened.
core::Sent unclear(const RawAnswer &answer)
{
    return answer.mayHaveLeft ? core::Sent::Unknown : core::Sent::No;
}

Verdict protocolVerdict(const RawAnswer &answer, QByteArray reason, Failure failure)
{
    Verdict verdict{failure, makeError(core::ErrorKind::Protocol, std::move(reason), unclear(answer))};
    verdict.error.httpStatus = answer.status;
    return verdict;
}

std::optional<Verdict> judgeEnding(const RawAnswer &answer)
{
    const core::Sent sent = unclear(answer);
    const Failure broken = answer.mayHaveLeft ? Failure::Broken : Failure::NotSent;
    switch (answer.ending) {
    case Ending::Finished:
        return std::nullopt;
    case Ending::Deadline:
        return Verdict{Failure::OutOfTime, makeError(core::ErrorKind::Timeout, "deadline", sent)};
    case Ending::ConnectTimeout:
        return Verdict{broken, makeError(core::ErrorKind::Offline, "connect-timeout", sent)};
    case Ending::Dropped:
        return Verdict{broken, makeError(core::ErrorKind::Offline, "connection-dropped", sent)};
    case Ending::TooLarge:
        return protocolVerdict(answer, "body-too-large", Failure::Final);
    case Ending::InterimStatus:
        return protocolVerdict(answer, "interim-status", Failure::Interim);
    }
    return std::nullopt;
}

//! Who presented what: shown beside the reason, so that staff can compare it.
QString describeCertificate(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        const QSslCertificate certificate = error.certificate();
        if (certificate.isNull())
            continue;
        return u"%1; %2 - %3; SHA-256 %4"_s.arg(certificate.subjectDisplayName().left(200), certificate.effectiveDate().toUTC().toString(Qt::ISODate),
                                                certificate.expiryDate().toUTC().toString(Qt::ISODate),
                                                QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper()));
    }
    return {};
}

QByteArray connectionReason(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return "connection-refused";
    case QNetworkReply::HostNotFoundError: return "host-not-found";
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError: return "proxy-failed";
    case QNetworkReply::ProxyAuthenticationRequiredError: return "proxy-authentication";
    case QNetworkReply::ProtocolFailure: return "not-http";
    default: return "connection-lost";
    }
}

Verdict judgeNoStatus(const RawAnswer &answer)
{
    if (!answer.tlsErrors.isEmpty() || answer.error == QNetworkReply::SslHandshakeFailedError) {
        Verdict verdict{Failure::Final, makeError(core::ErrorKind::Tls, tlsReason(answer.tlsErrors), core::Sent::No)};
        verdict.error.message = describeCertificate(answer.tlsErrors);
        return verdict;
    }
    const QByteArray reason = connectionReason(answer.error);
    const core::ErrorKind kind = reason == "not-http" ? core::ErrorKind::Protocol : core::ErrorKind::Offline;
    return {answer.mayHaveLeft ? Failure::Broken : Failure::NotSent, makeError(kind, reason, unclear(answer))};
}

//! Somebody in between who wants to be talked to first, or a service that moved: never followed.
Verdict judgeRedirect(const RawAnswer &answer)
{
    const QUrl target(QString::fromLatin1(answer.header("Location")));
    const bool elsewhere = answer.status != 304 && !target.host().isEmpty() && target.host().toLatin1() != answer.host;
    return protocolVerdict(answer, elsewhere ? "sign-in-page" : "redirect", Failure::Final);
}

bool isJson(const QByteArray &type)
{
    return type == "application/json" || type.endsWith("+json") || type == "text/json";
}

//! A page for people: the service itself never sends one.
bool isPage(const RawAnswer &answer)
{
    const QByteArray type = answer.contentType();
    return type == "text/html" || type == "application/xhtml+xml";
}

std::optional<Verdict> judgeJson(const RawAnswer &answer, const Asked &asked)
{
    const QByteArray type = answer.contentType();
    const QByteArray charset = answer.charset();
    // Servers in front like to give an empty answer a type of their own.
    if (asked.write && answer.body.trimmed().isEmpty())
        return std::nullopt;
    if (isPage(answer))
        return protocolVerdict(answer, "sign-in-page", Failure::Final);
    if (asked.bodyIgnored)
        return std::nullopt;
    if (!charset.isEmpty() && charset != "utf-8" && charset != "utf8" && charset != "us-ascii")
        return protocolVerdict(answer, "wrong-charset", Failure::Final);
    if (!answer.body.isEmpty() && !type.isEmpty() && !isJson(type))
        return protocolVerdict(answer, "wrong-type", Failure::Final);
    return std::nullopt;
}

//! A table or a capture, which does not show by itself that it was cut short or is still packed.
std::optional<Verdict> judgeFile(const RawAnswer &answer)
{
    const QByteArray type = answer.contentType();
    const QByteArray charset = answer.charset();
    const QByteArray encoding = answer.header("Content-Encoding").trimmed().toLower();
    if (isPage(answer))
        return protocolVerdict(answer, "sign-in-page", Failure::Final);
    if (!encoding.isEmpty() && encoding != "identity")
        return protocolVerdict(answer, "undecodable-body", Failure::Final);
    if (!charset.isEmpty() && charset != "utf-8" && charset != "utf8" && charset != "us-ascii")
        return protocolVerdict(answer, "wrong-charset", Failure::Final);
    if (!answer.body.isEmpty() && isJson(type))
        return protocolVerdict(answer, "wrong-type", Failure::Final);
    const bool hasEnd = answer.hasHeader("Content-Length") || answer.header("Transfer-Encoding").toLower().contains("chunked");
    if (!hasEnd && guarded(Hazard::TruncatedBody))
        return protocolVerdict(answer, "incomplete-answer", Failure::BadAnswer);
    return std::nullopt;
}

std::optional<Verdict> judgeSuccess(const RawAnswer &answer, const Asked &asked)
{
    if (answer.error != QNetworkReply::NoError && guarded(Hazard::TruncatedBody)) {
        const bool unpacking = answer.error == QNetworkReply::UnknownContentError;
        Verdict verdict = protocolVerdict(answer, unpacking ? "undecodable-body" : "incomplete-answer", Failure::BadAnswer);
        if (unpacking)
            verdict.failure = Failure::Final;
        return verdict;
    }
    if (answer.status == 206)
        return protocolVerdict(answer, "unexpected-status", Failure::Final);
    if (answer.status == 204 || answer.status == 205)
        return std::nullopt;
    return asked.accept.contains("json") ? judgeJson(answer, asked) : judgeFile(answer);
}

Failure failureOf(const RawAnswer &answer, const core::Error &error)
{
    switch (answer.status) {
    case 401:
        return saysTokenExpired(answer.header("WWW-Authenticate"), error) ? Failure::TokenExpired : Failure::Unauthorised;
    case 429: return Failure::Throttled;
    case 501:
    case 511: return Failure::Final;
    default: return answer.status >= 500 && answer.status < 600 ? Failure::Unavailable : Failure::Final;
    }
}

//! Statuses that mean the same whoever says them: sign in, slow down.
bool speaksForItself(int status)
{
    return status == 401 || status == 407 || status == 429;
}

Verdict judgeStatus(const RawAnswer &answer, bool write, const QDateTime &now)
{
    Verdict verdict;
    verdict.error = parseError(answer.status, answer.body);
    verdict.failure = failureOf(answer, verdict.error);
    const bool refused = answer.status < 500;
    verdict.error.sent = refused || !write ? core::Sent::Yes : core::Sent::Unknown;
    verdict.error.retryAfterMs = parseRetryAfter(answer.header("Retry-After"), now);
    if (answer.status == 511)
        verdict.error.kind = core::ErrorKind::Protocol;
    // A refusal in HTML comes from somebody in between: a 404 of theirs says nothing about the object.
    if (refused && isPage(answer) && !speaksForItself(answer.status)) {
        verdict.error.kind = core::ErrorKind::Protocol;
        verdict.error.reason = "sign-in-page";
    }
    if (verdict.failure == Failure::TokenExpired)
        verdict.error.reason = "token-expired";
    else if (verdict.failure == Failure::Unauthorised)
        verdict.error.reason = "key-rejected";
    return verdict;
}
} // namespace

QByteArray tlsReason(const QList<QSslError> &errors)
{
    struct Row
    {
        QSslError::SslError error;
        const char *reason;
    };
    static constexpr std::array rows{
        Row{QSslError::CertificateRevoked, "certificate-revoked"},
        Row{QSslError::CertificateBlacklisted, "certificate-revoked"},
        Row{QSslError::CertificateExpired, "certificate-expired"},
        Row{QSslError::CertificateNotYetValid, "certificate-not-yet-valid"},
        Row{QSslError::SelfSignedCertificate, "certificate-untrusted"},
        Row{QSslError::SelfSignedCertificateInChain, "certificate-untrusted"},
        Row{QSslError::UnableToGetLocalIssuerCertificate, "certificate-untrusted"},
        Row{QSslError::UnableToGetIssuerCertificate, "certificate-untrusted"},
        Row{QSslError::UnableToVerifyFirstCertificate, "certificate-untrusted"},
        Row{QSslError::CertificateUntrusted, "certificate-untrusted"},
        Row{QSslError::CertificateSignatureFailed, "certificate-untrusted"},
        Row{QSslError::InvalidCaCertificate, "certificate-untrusted"},
        Row{QSslError::HostNameMismatch, "certificate-host"},
    };
    for (const Row &row : rows) {
        for (const QSslError &error : errors) {
            if (error.error() == row.error)
                return row.reason;
        }
    }
    return "tls-failed";
}

Asked askedBy(const Request &request)
{
    using core::Operation;
    const core::OperationInfo &info = core::operationInfo(request.operation);
    const bool echoes = request.operation == Operation::AttachAccessList || request.operation == Operation::AttachCredentialList;
    return {info.isWrite(), info.verb == "DELETE" || request.operation == Operation::SetCredentialPassword || echoes, request.accept};
}

std::optional<Verdict> judge(const RawAnswer &answer, const Asked &asked, const QDateTime &now)
{
    if (std::optional<Verdict> verdict = judgeEnding(answer))
        return verdict;
    if (answer.status == 0)
        return judgeNoStatus(answer);
    if (answer.status >= 300 && answer.status < 400)
        return judgeRedirect(answer);
    if (answer.status >= 200 && answer.status < 300)
        return judgeSuccess(answer, asked);
    if (answer.status >= 400 && answer.status < 600)
        return judgeStatus(answer, asked.write, now);
    return protocolVerdict(answer, "unexpected-status", Failure::Final);
}

} // namespace api
