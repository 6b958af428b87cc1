// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/await.h"
#include "api/callpage.h"
#include "api/writeanswer.h"
#include "core/projectconfiguration.h"

namespace support {

using namespace Qt::StringLiterals;

//! What was read, in one line that a failed comparison shows.
using Reading = QString;

template<class T, class F>
Reading readingOf(const core::Task<T> &task, F words)
{
    const core::Result<T> result = outcomeOf(task);
    return result ? words(*result) : u"error: "_s + QString::fromUtf8(support::describe(result));
}

inline QString flag(const core::Field<bool> &field)
{
    return field.hasValue() ? (field.value ? u"yes"_s : u"no"_s) : u"?"_s;
}

inline QString time(const core::Field<QDateTime> &field)
{
    return field.hasValue() ? field.value.toString(Qt::ISODateWithMs) : u"never"_s;
}

inline QString words(const core::Trunk &trunk)
{
    return QStringList{trunk.id, trunk.name.value, trunk.hostName.value, trunk.domain, QString::number(trunk.callsPerSecond.value),
                       flag(trunk.enableCallerName), flag(trunk.enableCallForward), trunk.callForwardNumber.value, time(trunk.createTime),
                       time(trunk.updateTime)}
        .join(u' ');
}

inline QString words(const core::SipEndpoint &endpoint)
{
    const QString target = endpoint.type == core::EndpointType::Registered ? u"user "_s + endpoint.credentialUsername.value
                           : endpoint.type == core::EndpointType::Static   ? endpoint.address.value + u':' + QString::number(endpoint.port.value)
                                                                           : u"?"_s;
    return QStringList{endpoint.id, endpoint.trunkId, endpoint.name.value, target, endpoint.transport.value, QString::number(endpoint.priority.value),
                       flag(endpoint.enabled), time(endpoint.createTime)}
        .join(u' ');
}

inline QString words(const core::IpRange &range)
{
    return QStringList{range.id, range.ipAddress.value + u'/' + QString::number(range.range.value), range.description.value, time(range.updateTime)}.join(u' ');
}

inline QString words(const core::AccessControlList &list)
{
    QStringList parts = {list.id, list.name.value, flag(list.enabled), list.trunkIds.value.join(u',')};
    for (const core::IpRange &range : list.ranges)
        parts.append(words(range));
    return parts.join(u' ');
}

inline QString words(const core::CredentialList &list)
{
    QStringList parts = {list.id, list.name.value, list.credentialsKnown ? u"users"_s : u"users not known"_s};
    for (const core::Credential &credential : list.credentials)
        parts.append(credential.id + u' ' + credential.username);
    return parts.join(u' ') + u' ' + time(list.createTime);
}

inline QString words(const core::CountryPermission &country)
{
    return QStringList{country.isoCode, country.name.value, country.continent.value, country.dialingCodes.value.join(u','), flag(country.enabled)}.join(u' ');
}

inline QString words(const core::PhoneNumber &phone)
{
    return QStringList{phone.id, phone.number, phone.trunkId.value, phone.countryCode.value}.join(u' ');
}

inline QString words(const core::ActiveNumber &phone)
{
    return QStringList{phone.number, phone.type.value, phone.regionCode.value, phone.voiceType.value, u"on "_s + phone.voiceTrunkId.value,
                       u"next "_s + phone.scheduledTrunkId.value, phone.scheduledStatus.value}
        .join(u' ');
}

inline QString words(const core::CallBlockingRule &rule)
{
    return QStringList{rule.id, rule.name.value, rule.direction.value, u"from "_s + rule.callerCountry.value + rule.callerMatch.value,
                       u"to "_s + rule.calleeCountry.value + rule.calleeMatch.value}
        .join(u' ');
}

inline QString words(const core::TrunkLink &link)
{
    return link.trunkId + u' ' + link.listId;
}

inline QString words(const api::WriteAnswer &answer)
{
    return u"done "_s + QString::number(answer.status) + (answer.object ? u' ' + QString::fromUtf8(answer.object->toJson()) : QString())
           + (answer.reread ? u" read again"_s : QString());
}

template<class T>
QString words(const api::Written<T> &written)
{
    return u"done "_s + QString::number(written.status) + u": "_s + (written.object ? words(*written.object) : u"nothing"_s);
}

template<class T>
QString words(const core::Collection<T> &collection)
{
    QStringList parts = {collection.isComplete() ? u"all:"_s : u"some:"_s};
    for (const T &item : collection.items)
        parts.append(words(item));
    return parts.join(u" | "_s);
}

inline QString words(const core::CallRecord &call)
{
    const auto money = [](const std::optional<core::Money> &sum) { return sum ? sum->currency + QString::number(sum->micros) : u"-"_s; };
    const auto when = [](const std::optional<QDateTime> &moment) { return moment ? moment->toString(Qt::ISODateWithMs) : u"-"_s; };
    return QStringList{call.callId, call.from, call.to, call.direction, call.callResult, call.trunkId, call.pcapId, when(call.start), when(call.answer),
                       when(call.end), QString::number(call.durationSeconds.value_or(-1)), QString::number(call.billedSeconds.value_or(-1)), money(call.price),
                       money(call.pricePerMinute)}
        .join(u' ');
}

inline QString words(const api::CallPage &page)
{
    QStringList parts = {QString::number(page.totalItems.value_or(-1)), QString::number(page.pageNumber.value_or(-1)),
                         QString::number(page.pageSize.value_or(-1)), QString::number(page.badItems)};
    for (const core::CallRecord &call : page.records)
        parts.append(words(call));
    return parts.join(u" | "_s);
}

} // namespace support
