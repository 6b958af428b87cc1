// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accessrowwords.h"

#include "models/findingtext.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("models::AccessRow", text);
}

QString spanText(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "%1 min")).arg(minutes);
    if (minutes < 48 * 60)
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "%1 h")).arg(minutes / 60);
    return words(QT_TRANSLATE_NOOP("models::AccessRow", "%1 d")).arg(minutes / (24 * 60));
}

QString rangeCoversText(const AccessRow &row)
{
    if (!row.network)
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "not readable"));
    const core::Ipv4Network network = *row.network;
    const QString count = countText(network.count());
    if (network.hasHostBits())
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "%1: read as %2")).arg(count, network.canonical().text());
    const QString reserved = reservedWord(core::reservedBlock(network));
    if (!reserved.isEmpty())
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "%1: %2, cannot arrive")).arg(count, reserved);
    if (network.count() == 1)
        return count;
    if (network.length >= 24)
        return u"%1: .%2 \u2013 .%3"_s.arg(count).arg(network.first() & 0xff).arg(network.last() & 0xff);
    return u"%1: %2 \u2013 %3"_s.arg(count, core::ipv4Text(network.first()), core::ipv4Text(network.last()));
}

} // namespace

QString countdownText(const std::optional<QDateTime> &until, const QDateTime &now)
{
    if (!until)
        return {};
    const qint64 seconds = now.secsTo(*until);
    if (seconds > 0)
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "in %1")).arg(spanText(seconds));
    return -seconds < 60 ? words(QT_TRANSLATE_NOOP("models::AccessRow", "due now"))
                         : words(QT_TRANSLATE_NOOP("models::AccessRow", "due for %1")).arg(spanText(-seconds));
}

QString endpointCoversText(const AccessRow &endpoint, const QStringList &lists, bool linksKnown)
{
    if (!endpoint.network)
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "endpoint of %1: its address is no IPv4 address")).arg(endpoint.trunkName);
    if (lists.isEmpty() && !linksKnown)
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "endpoint of %1: not known whether a list of its trunk covers it")).arg(endpoint.trunkName);
    if (lists.isEmpty())
        return words(QT_TRANSLATE_NOOP("models::AccessRow", "endpoint of %1: outside its lists; own effect not verified")).arg(endpoint.trunkName);
    return words(QT_TRANSLATE_NOOP("models::AccessRow", "endpoint of %1: covered by %2; own effect not verified")).arg(endpoint.trunkName, lists.join(u", "_s));
}

QString noTrunkText()
{
    return words(QT_TRANSLATE_NOOP("models::AccessRow", "Used by no trunk"));
}

Mark markOf(const QList<core::Finding> &findings)
{
    Mark mark = Mark::None;
    for (const core::Finding &finding : findings)
        mark = std::max(mark, markOf(finding.severity));
    return mark;
}

QString findingsText(const AccessRow &row)
{
    QStringList lines;
    for (const core::Finding &finding : row.findings)
        lines << findingText(finding);
    return lines.join(u'\n');
}

QString coversText(const AccessRow &row)
{
    switch (row.kind) {
    case AccessRow::Kind::List:
        return QCoreApplication::translate("models::AccessRow", "%Ln range(s)", nullptr, row.ranges) + u", "_s
            + words(QT_TRANSLATE_NOOP("models::AccessRow", "addresses: %1")).arg(countText(row.addresses));
    case AccessRow::Kind::Range:
        return rangeCoversText(row);
    case AccessRow::Kind::Endpoint:
    case AccessRow::Kind::Trunk:
        return row.covers;
    }
    Q_UNREACHABLE();
    return {};
}

QString untilText(const AccessRow &row)
{
    if (!row.until)
        return {};
    return words(QT_TRANSLATE_NOOP("models::AccessRow", "%1 UTC, %2")).arg(row.until->toUTC().toString(u"yyyy-MM-dd HH:mm"_s), row.countdown);
}

} // namespace models
