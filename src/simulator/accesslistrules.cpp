// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/body.h"
#include "simulator/paging.h"
#include "simulator/rules.h"
#include "simulator/writers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

QStringList trunkIdsOf(const Context &context, const QString &listId)
{
    QStringList ids;
    for (const Trunk &trunk : std::as_const(context.state.trunks)) {
        if (trunk.accessControlLists.contains(listId))
            ids.append(trunk.id);
    }
    return ids;
}

Answer listAnswer(const Context &context, const AccessControlList &list, int status = 200)
{
    JsonWriter json;
    writeAccessControlList(json, context.readings, list, trunkIdsOf(context, list.id), context.request.segments.value(2));
    return jsonAnswer(json, status);
}

Answer rangeAnswer(const Context &context, const IpRange &range, const QString &listId, int status = 200)
{
    JsonWriter json;
    writeRange(json, context.readings, range, listId, context.request.segments.value(2));
    return jsonAnswer(json, status);
}

void refuseEmpty(bool isEmpty)
{
    if (isEmpty)
        throw Problem::badRequest(u"Access Control Lists must contain at least one IP range"_s);
}

bool isIpv4(const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        u"((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"_s));
    return pattern.match(text).hasMatch();
}

void readRange(const Body &body, IpRange *range)
{
    IpRange next = *range;
    next.description = body.text(u"description"_s);
    next.ipAddress = body.requiredText(u"ipAddress"_s);
    if (!isIpv4(next.ipAddress))
        throw Problem::invalid(body.path() + u"ipAddress"_s, u"must be an IPv4 address"_s);
    next.range = body.integer(u"range"_s, 1, 32).value_or(32);
    *range = next;
}

QList<IpRange> readRanges(const QJsonArray &array)
{
    QList<IpRange> ranges;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = u"ipRanges[%1]"_s.arg(i);
        if (!array.at(i).isObject())
            throw Problem::unreadable(path, u"wrong type"_s);
        IpRange range;
        readRange(Body(array.at(i).toObject(), path + u'.'), &range);
        ranges.append(range);
    }
    return ranges;
}

bool readEnabled(const Context &context, const Body &body)
{
    return context.readings.enabledIsRequired() ? body.requiredFlag(u"enabled"_s) : body.flag(u"enabled"_s).value_or(true);
}

void stampRange(Context &context, IpRange *range)
{
    range->id = context.state.newId();
    range->stamps = context.state.stampNew();
}

//! Replaces the set; a range whose address and length stay the same keeps its identity.
void replaceRanges(Context &context, QList<IpRange> next, AccessControlList *list)
{
    QList<IpRange> left = list->ranges;
    for (IpRange &range : next) {
        const auto same = std::find_if(left.begin(), left.end(), [&range](const IpRange &old) {
            return old.ipAddress == range.ipAddress && old.range == range.range;
        });
        if (same == left.end()) {
            stampRange(context, &range);
            range.stamps.fresh = false;
            continue;
        }
        range.id = same->id;
        range.stamps = same->stamps;
        if (range.description != same->description)
            context.state.stampChange(&range.stamps);
        left.erase(same);
    }
    list->ranges = next;
}

IpRange &rangeOf(AccessControlList &list, const QString &id)
{
    const auto found = std::find_if(list.ranges.begin(), list.ranges.end(), [&id](const IpRange &item) { return item.id == id; });
    if (found == list.ranges.end())
        throw Problem::notFound(u"IP Range"_s, id);
    return *found;
}

} // namespace

AccessControlList &accessControlListOf(Context &context, const QString &id)
{
    AccessControlList *list = context.state.accessControlList(id);
    if (!list)
        throw Problem::notFound(u"Access Control List"_s, id);
    return *list;
}

Answer getAccessControlLists(Context &context)
{
    return pagedAnswer(context, "accessControlLists", context.state.accessControlLists,
                       [&context](JsonWriter &json, const AccessControlList &list) {
                           writeAccessControlList(json, context.readings, list, trunkIdsOf(context, list.id),
                                                  context.request.segments.value(2));
                       });
}

Answer createAccessControlList(Context &context)
{
    const Body body(context.request.body);
    AccessControlList list;
    list.name = body.requiredText(u"name"_s);
    list.enabled = readEnabled(context, body);
    list.ranges = readRanges(body.array(u"ipRanges"_s).value_or(QJsonArray()));
    refuseEmpty(list.ranges.isEmpty());
    list.id = context.state.newId();
    list.stamps = context.state.stampNew();
    for (IpRange &range : list.ranges)
        stampRange(context, &range);
    const Answer answer = listAnswer(context, list, context.readings.created(false));
    list.stamps.fresh = false;
    for (IpRange &range : list.ranges)
        range.stamps.fresh = false;
    context.state.accessControlLists.append(list);
    return answer;
}

Answer getAccessControlList(Context &context)
{
    return listAnswer(context, accessControlListOf(context, context.capture(0)));
}

Answer updateAccessControlList(Context &context)
{
    AccessControlList &list = accessControlListOf(context, context.capture(0));
    const Body body(context.request.body);
    const QString name = body.requiredText(u"name"_s);
    const bool enabled = readEnabled(context, body);
    if (const std::optional<QJsonArray> array = body.array(u"ipRanges"_s)) {
        const QList<IpRange> ranges = readRanges(*array);
        refuseEmpty(ranges.isEmpty());
        replaceRanges(context, ranges, &list);
    }
    list.name = name;
    list.enabled = enabled;
    context.state.stampChange(&list.stamps);
    return listAnswer(context, list);
}

Answer deleteAccessControlList(Context &context)
{
    const QString id = accessControlListOf(context, context.capture(0)).id;
    if (!trunkIdsOf(context, id).isEmpty())
        throw Problem::badRequest(u"Access Control List cannot be deleted while attached to a SIP Trunk"_s);
    context.state.accessControlLists.removeIf([&id](const AccessControlList &item) { return item.id == id; });
    return emptyAnswer(context.readings.deleted());
}

Answer getTrunksOfAccessControlList(Context &context)
{
    const QString id = accessControlListOf(context, context.capture(0)).id;
    QList<Trunk> trunks;
    for (const Trunk &trunk : std::as_const(context.state.trunks)) {
        if (trunk.accessControlLists.contains(id))
            trunks.append(trunk);
    }
    return pagedAnswer(context, context.readings.trunksKey(), trunks, [&context](JsonWriter &json, const Trunk &trunk) {
        writeTrunk(json, context.readings, trunk, context.request.segments.value(2));
    });
}

Answer getRanges(Context &context)
{
    const AccessControlList &list = accessControlListOf(context, context.capture(0));
    return pagedAnswer(context, "ipRanges", list.ranges, [&](JsonWriter &json, const IpRange &range) {
        writeRange(json, context.readings, range, list.id, context.request.segments.value(2));
    });
}

Answer addRange(Context &context)
{
    AccessControlList &list = accessControlListOf(context, context.capture(0));
    IpRange range;
    readRange(Body(context.request.body), &range);
    stampRange(context, &range);
    const Answer answer = rangeAnswer(context, range, list.id, context.readings.created(false));
    range.stamps.fresh = false;
    list.ranges.append(range);
    context.state.stampChange(&list.stamps);
    return answer;
}

Answer updateRange(Context &context)
{
    AccessControlList &list = accessControlListOf(context, context.capture(0));
    IpRange &range = rangeOf(list, context.capture(1));
    readRange(Body(context.request.body), &range);
    context.state.stampChange(&range.stamps);
    context.state.stampChange(&list.stamps);
    return rangeAnswer(context, range, list.id);
}

Answer deleteRange(Context &context)
{
    AccessControlList &list = accessControlListOf(context, context.capture(0));
    const QString id = rangeOf(list, context.capture(1)).id;
    refuseEmpty(list.ranges.size() == 1);
    list.ranges.removeIf([&id](const IpRange &item) { return item.id == id; });
    context.state.stampChange(&list.stamps);
    return emptyAnswer(context.readings.deleted());
}

} // namespace simulator
