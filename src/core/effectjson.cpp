// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/effectjson.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array changeNames{"same", "narrower", "wider", "narrower-and-wider", "not-known"};

//! `203.0.113.0-203.0.113.15` for each interval.
QJsonArray addressesToJson(const Ipv4Set &set)
{
    QJsonArray array;
    for (const Ipv4Set::Interval &interval : set.intervals())
        array.append(ipv4Text(interval.first) + u'-' + ipv4Text(interval.last));
    return array;
}

bool addressesFromJson(const QJsonValue &json, Ipv4Set &set)
{
    std::vector<Ipv4Set::Interval> intervals;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        const QString text = item.toString();
        const auto first = parseIpv4Address(text.section(u'-', 0, 0));
        const auto last = parseIpv4Address(text.section(u'-', 1, 1));
        if (!first || !last)
            return false;
        intervals.push_back({*first, *last});
    }
    set = Ipv4Set::fromIntervals(intervals);
    return true;
}

QJsonObject accessToJson(const TrunkAccess &access)
{
    return {{u"mode"_s, QString::fromUtf8(accessModeName(access.mode))},
            {u"addresses"_s, addressesToJson(access.addresses)},
            {u"users"_s, QJsonArray::fromStringList(access.users)},
            {u"incomplete"_s, access.addressesIncomplete},
            {u"unknown"_s, QString::fromUtf8(access.unknownReason)}};
}

bool accessFromJson(const QJsonValue &json, TrunkAccess &access)
{
    const QByteArray name = json["mode"_L1].toString().toUtf8();
    bool known = false;
    for (int i = 0; i <= int(AccessMode::NotKnown); ++i) {
        if (accessModeName(AccessMode(i)) == name) {
            access.mode = AccessMode(i);
            known = true;
        }
    }
    const QJsonArray users = json["users"_L1].toArray();
    for (const QJsonValue &user : users)
        access.users.append(user.toString());
    access.addressesIncomplete = json["incomplete"_L1].toBool();
    access.unknownReason = json["unknown"_L1].toString().toUtf8();
    return known && addressesFromJson(json["addresses"_L1], access.addresses);
}

QJsonObject trunkToJson(const TrunkEffect &trunk)
{
    QJsonArray between;
    for (const TrunkAccess &access : trunk.between)
        between.append(accessToJson(access));
    return {{u"trunk"_s, trunk.trunkId},
            {u"name"_s, trunk.trunkName},
            {u"before"_s, accessToJson(trunk.before)},
            {u"between"_s, between},
            {u"after"_s, accessToJson(trunk.after)},
            {u"change"_s, QString::fromLatin1(changeNames.at(size_t(trunk.change)))},
            {u"gained"_s, addressesToJson(trunk.gained)},
            {u"lost"_s, addressesToJson(trunk.lost)},
            {u"passwordAlone"_s, trunk.opensToPasswordAlone},
            {u"refusesAll"_s, trunk.refusesAll}};
}

bool trunkFromJson(const QJsonValue &json, TrunkEffect &trunk)
{
    trunk.trunkId = json["trunk"_L1].toString();
    trunk.trunkName = json["name"_L1].toString();
    trunk.opensToPasswordAlone = json["passwordAlone"_L1].toBool();
    trunk.refusesAll = json["refusesAll"_L1].toBool();
    const QString change = json["change"_L1].toString();
    bool known = false;
    for (size_t i = 0; i < changeNames.size(); ++i) {
        if (change == QLatin1String(changeNames[i])) {
            trunk.change = AccessChange(int(i));
            known = true;
        }
    }
    const QJsonArray between = json["between"_L1].toArray();
    for (const QJsonValue &item : between) {
        TrunkAccess access;
        if (!accessFromJson(item, access))
            return false;
        trunk.between.append(access);
    }
    return known && accessFromJson(json["before"_L1], trunk.before) && accessFromJson(json["after"_L1], trunk.after)
        && addressesFromJson(json["gained"_L1], trunk.gained) && addressesFromJson(json["lost"_L1], trunk.lost);
}

} // namespace

QJsonObject effectToJson(const Effect &effect)
{
    QJsonArray trunks;
    for (const TrunkEffect &trunk : effect.trunks)
        trunks.append(trunkToJson(trunk));
    QJsonArray wide;
    for (const Ipv4Network &network : effect.wideRanges)
        wide.append(network.text());
    return {{u"trunks"_s, trunks},
            {u"sharedLists"_s, QJsonArray::fromStringList(effect.sharedLists)},
            {u"wideRanges"_s, wide},
            {u"requests"_s, effect.requests},
            {u"known"_s, effect.knownCompletely}};
}

bool effectFromJson(const QJsonValue &json, Effect &effect)
{
    const QJsonArray trunks = json["trunks"_L1].toArray();
    for (const QJsonValue &item : trunks) {
        TrunkEffect trunk;
        if (!trunkFromJson(item, trunk))
            return false;
        effect.trunks.append(trunk);
    }
    const QJsonArray wide = json["wideRanges"_L1].toArray();
    for (const QJsonValue &item : wide) {
        const auto network = parseIpv4Network(item.toString()).network;
        if (!network)
            return false;
        effect.wideRanges.append(*network);
    }
    const QJsonArray shared = json["sharedLists"_L1].toArray();
    for (const QJsonValue &item : shared)
        effect.sharedLists.append(item.toString());
    effect.requests = json["requests"_L1].toInt();
    effect.knownCompletely = json["known"_L1].toBool();
    return json.isObject();
}

} // namespace core
