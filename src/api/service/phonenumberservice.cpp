// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/service/phonenumberservice.h"

#include "api/secondtry.h"

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

// The contract names no largest page of the Numbers API. It may give fewer than asked for, and the token says whether there is more; should it
// refuse the number, the one that it is known to take is asked for.
constexpr int largestPage = 500;
constexpr int surePage = 100;

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
    left.bytes += right.bytes;
    if (!left.asOf.isValid())
        left.asOf = right.asOf;
    return left;
}

} // namespace

PhoneNumberService::PhoneNumberService(Transport &transport, core::Clock &clock, QObject *parent) : ServiceBase(transport, clock, parent) {}

core::Task<core::Collection<PhoneNumber>> PhoneNumberService::list(const QString &trunkId, const PageWatcher &onPage)
{
    ListRequest request;
    request.onPage = onPage;
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

core::Task<core::Collection<ActiveNumber>> PhoneNumberService::activeNumbers(const PageWatcher &onPage)
{
    return decodedList<ActiveNumber>(activeOfTypes(numberTypes(), {}, onPage), ActiveNumber::fromRaw);
}

core::Task<RawList> PhoneNumberService::activeOfTypes(QStringList types, const RawList &before, const PageWatcher &onPage)
{
    const QString type = types.takeFirst();
    const qint64 typesLeft = types.size();
    const qint64 known = before.items.size();
    const PageWatcher onOwnPage = !onPage ? PageWatcher() : [onPage, typesLeft, known](const PageProgress &page) {
        onPage({known + page.rows, page.total ? std::optional(known + *page.total) : std::nullopt, page.pagesLeft + typesLeft});
    };
    return core::chainTask<RawList>(this, activeOfType(type, largestPage, onOwnPage), [this, types, before, onPage](const RawList &found) {
        const RawList all = merged(before, found);
        return types.isEmpty() ? core::readyTask<RawList>(this, all) : activeOfTypes(types, all, onPage);
    });
}

core::Task<RawList> PhoneNumberService::activeOfType(const QString &type, int pageSize, const PageWatcher &onPage)
{
    ListRequest request;
    request.operation = Operation::ListActiveNumbers;
    request.keys = {"activeNumbers"};
    request.idFields = {"phoneNumber"};
    request.paging = Paging::Token;
    request.pageSize = pageSize;
    request.onPage = onPage;
    request.query.append({"type", type});
    const core::Task<RawList> first = ServiceBase::list(request);
    if (pageSize <= surePage)
        return first;
    const auto refused = [](const core::Error &error) { return error.kind == core::ErrorKind::Rejected && error.httpStatus == 400; };
    return withSecondTry(this, first, {refused, refused}, [this, type, onPage] { return activeOfType(type, surePage, onPage); });
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
