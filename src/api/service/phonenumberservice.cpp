// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/service/phonenumberservice.h"

#include <QSet>

namespace api {

using core::ActiveNumber;
using core::Operation;
using core::PhoneNumber;

namespace {

QByteArray voiceBody(const QString &type, const QByteArray &key, const QString &value)
{
    core::RawObject voice;
    voice.set("type", core::rawString(type));
    voice.set(key, core::rawString(value));
    core::RawObject body;
    body.set("voiceConfiguration", voice.toJson());
    return body.toJson();
}

QByteArray offTrunkBody()
{
    return voiceBody(QStringLiteral("EST"), "trunkId", {});
}

//! The service leaves kinds of numbers out unless each is asked for.
QStringList numberTypes()
{
    return {QStringLiteral("LOCAL"), QStringLiteral("MOBILE"), QStringLiteral("TOLL_FREE")};
}

RawList merged(RawList left, const RawList &right)
{
    QSet<QString> known;
    for (const core::RawObject &item : std::as_const(left.items))
        known.insert(core::readText(item, "phoneNumber").value);
    for (const core::RawObject &item : right.items) {
        if (!known.contains(core::readText(item, "phoneNumber").value))
            left.items.append(item);
    }
    left.unreadable += right.unreadable;
    left.oddEnd = left.oddEnd || right.oddEnd;
    if (!left.asOf.isValid())
        left.asOf = right.asOf;
    return left;
}

} // namespace

PhoneNumberService::PhoneNumberService(Transport &transport, core::Clock &clock, QObject *parent) : ServiceBase(transport, clock, parent) {}

core::Task<core::Collection<PhoneNumber>> PhoneNumberService::list(const QString &trunkId)
{
    ListRequest request;
    request.operation = Operation::ListPhoneNumbers;
    request.keys = {"phoneNumbers"};
    request.idFields = {"phoneNumber"};
    if (!trunkId.isEmpty())
        request.query.append({"sipTrunkId", trunkId});
    return decodedList<PhoneNumber>(ServiceBase::list(request), PhoneNumber::fromRaw);
}

core::Task<PhoneNumber> PhoneNumberService::get(const QString &number)
{
    return decoded<PhoneNumber>(object(Operation::GetPhoneNumber, {number}), PhoneNumber::fromRaw);
}

core::Task<core::Collection<ActiveNumber>> PhoneNumberService::activeNumbers()
{
    return decodedList<ActiveNumber>(activeOfTypes(numberTypes(), {}), ActiveNumber::fromRaw);
}

core::Task<RawList> PhoneNumberService::activeOfTypes(QStringList types, const RawList &before)
{
    ListRequest request;
    request.operation = Operation::ListActiveNumbers;
    request.keys = {"activeNumbers"};
    request.idFields = {"phoneNumber"};
    request.paging = Paging::Token;
    request.pageSize = 100;
    request.query.append({"type", types.takeFirst()});
    return core::chainTask<RawList>(this, ServiceBase::list(request), [this, types, before](const RawList &found) {
        const RawList all = merged(before, found);
        return types.isEmpty() ? core::readyTask<RawList>(this, all) : activeOfTypes(types, all);
    });
}

core::Task<ActiveNumber> PhoneNumberService::activeNumber(const QString &number)
{
    return decoded<ActiveNumber>(object(Operation::GetActiveNumber, {number}), ActiveNumber::fromRaw);
}

core::Task<Written<ActiveNumber>> PhoneNumberService::assign(const QString &number, const QString &trunkId)
{
    return decodedWrite<ActiveNumber>(patch(number, voiceBody(QStringLiteral("EST"), "trunkId", trunkId)), ActiveNumber::fromRaw);
}

core::Task<Written<ActiveNumber>> PhoneNumberService::unassign(const QString &number)
{
    return decodedWrite<ActiveNumber>(patch(number, offTrunkBody()), ActiveNumber::fromRaw);
}

core::Task<WriteAnswer> PhoneNumberService::patch(const QString &number, const QByteArray &body)
{
    const core::Task<WriteAnswer> first = write(Operation::UpdateActiveNumber, {number}, body);
    if (!core::sameValue(body, offTrunkBody()))
        return first;
    return secondReading(first, [this, number] {
        return write(Operation::UpdateActiveNumber, {number}, voiceBody(QStringLiteral("RTC"), "appId", {}));
    });
}

core::Task<Written<PhoneNumber>> PhoneNumberService::assignDirectly(const QString &number, const QString &trunkId)
{
    core::RawObject body;
    body.set("sipTrunkId", core::rawString(trunkId));
    body.set("phoneNumber", core::rawString(number));
    return decodedWrite<PhoneNumber>(write(Operation::AssignPhoneNumber, {}, body.toJson()), PhoneNumber::fromRaw);
}

} // namespace api
