// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/httplog.h"

#include "core/logging.h"

using namespace Qt::StringLiterals;

namespace api::httplog {

namespace {
QByteArray opening(const Line &line)
{
    QByteArray text = '#' + QByteArray::number(line.number);
    if (line.attempt > 1)
        text += '.' + QByteArray::number(line.attempt);
    text += ' ' + line.verb + ' ' + line.url.host().toUtf8() + line.url.path(QUrl::FullyEncoded).toUtf8() + ' ';
    text += line.status > 0 ? QByteArray::number(line.status) : QByteArrayLiteral("-");
    text += ' ' + QByteArray::number(line.milliseconds) + " ms";
    return text;
}

//! Ids come from outside: a line break in one must not forge a line.
QByteArray harmless(const QString &text)
{
    QByteArray result;
    for (const QChar c : text.left(100)) {
        const char latin = c.toLatin1();
        result += latin > 0x20 && latin < 0x7f ? latin : '?';
    }
    return result;
}
} // namespace

void success(const Line &line)
{
    qCInfo(logHttp).noquote().nospace() << opening(line) << ' ' << line.bytes << " bytes id=" << harmless(line.requestId);
}

void failure(const Line &line, const core::Error &error, std::optional<qint64> againInMs)
{
    const QByteArray cause = core::errorKindName(error.kind) + (error.reason.isEmpty() ? QByteArray() : '/' + error.reason);
    const QByteArray next = againInMs ? " again in " + QByteArray::number(*againInMs) + " ms" : QByteArray();
    qCWarning(logHttp).noquote().nospace() << opening(line) << ' ' << cause << next << " id=" << harmless(line.requestId);
}

void refused(quint64 number, const QByteArray &verb, const core::Error &error)
{
    qCInfo(logHttp).noquote().nospace() << '#' << number << ' ' << verb << " not sent: " << core::errorKindName(error.kind) << '/' << error.reason;
}

} // namespace api::httplog
