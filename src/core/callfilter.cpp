// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfilter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {
bool matchesPart(const QString &text, const QString &part, NumberMatch match)
{
    switch (match) {
    case NumberMatch::Contains:
        return text.contains(part, Qt::CaseInsensitive);
    case NumberMatch::StartsWith:
        return text.startsWith(part, Qt::CaseInsensitive);
    case NumberMatch::EndsWith:
        return text.endsWith(part, Qt::CaseInsensitive);
    }
    return false;
}

bool matchesNumber(const CallFilter &filter, const CallRecord &call)
{
    if (filter.number.trimmed().isEmpty())
        return true;
    const QString digits = wantedDigits(filter);
    const auto matches = [&filter, &digits](const QString &side) {
        if (digits.isEmpty())
            return matchesPart(side, filter.number.trimmed(), filter.numberMatch);
        return matchesPart(numberDigits(side), digits, filter.numberMatch);
    };
    return (filter.numberSide != NumberSide::To && matches(call.from)) || (filter.numberSide != NumberSide::From && matches(call.to));
}

bool matchesTime(const CallFilter &filter, const CallRecord &call)
{
    if (!filter.from.isValid() && !filter.to.isValid())
        return true;
    if (!call.start)
        return false;
    return (!filter.from.isValid() || *call.start >= filter.from) && (!filter.to.isValid() || *call.start < filter.to);
}

template<class T>
bool allows(const QList<T> &wanted, const T &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

bool isWholeSecond(const QDateTime &time)
{
    return time.toMSecsSinceEpoch() % 1000 == 0;
}

void splitTime(SplitCallFilter &split)
{
    CallFilter &rest = split.rest;
    // Without any bound the service would answer with its own default window.
    const QDateTime from = rest.from.isValid() ? rest.from : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    split.query.append({QByteArrayLiteral("createTime>"), formatTimestamp(from)});
    if (rest.to.isValid()) {
        // A second too many is taken off here; one too few would lose the calls inside it.
        const QDateTime to = isWholeSecond(rest.to) ? rest.to : rest.to.addSecs(1);
        split.query.append({QByteArrayLiteral("createTime<"), formatTimestamp(to)});
    }
    if (rest.from.isValid() && isWholeSecond(rest.from))
        rest.from = {};
}

void splitDirections(SplitCallFilter &split)
{
    const QList<CallDirection> wanted = split.rest.directions;
    if (wanted.isEmpty() || wanted.contains(CallDirection::Unknown))
        return;
    QStringList words;
    if (wanted.contains(CallDirection::Inbound))
        words.append(QStringLiteral("INBOUND"));
    if (wanted.contains(CallDirection::Outbound))
        words.append(QStringLiteral("OUTBOUND"));
    split.query.append({QByteArrayLiteral("direction"), words.join(u',')});
    split.rest.directions.clear();
}

void splitOutcomes(SplitCallFilter &split)
{
    const QList<CallOutcome> wanted = split.rest.outcomes;
    if (wanted.isEmpty() || wanted.contains(CallOutcome::Unknown))
        return;
    const bool answered = wanted.contains(CallOutcome::Answered);
    const bool notAnswered = wanted.contains(CallOutcome::EndedNotAnswered);
    QStringList words;
    if (answered || notAnswered)
        words.append(QStringLiteral("COMPLETED"));
    static constexpr std::array exact{std::pair(CallOutcome::NoAnswer, "NO_ANSWER"), std::pair(CallOutcome::Busy, "BUSY"),
                                      std::pair(CallOutcome::Cancelled, "CANCEL"), std::pair(CallOutcome::Failed, "FAILED")};
    for (const auto &[outcome, word] : exact) {
        if (wanted.contains(outcome))
            words.append(QLatin1String(word));
    }
    split.query.append({QByteArrayLiteral("callResult"), words.join(u',')});
    // COMPLETED stands for both; the answer time decides, and only here.
    if (answered == notAnswered)
        split.rest.outcomes.clear();
}
} // namespace

QString wantedDigits(const CallFilter &filter)
{
    // A short ending "0042" is just an ending; only a whole number has the international prefix.
    QString digits = numberDigits(filter.number);
    if (filter.numberMatch == NumberMatch::EndsWith && !digits.isEmpty() && digits.size() < 7 && filter.number.trimmed().startsWith(QLatin1String("00")))
        digits.prepend(QLatin1String("00"));
    return digits;
}

bool CallFilter::matches(const CallRecord &call) const
{
    return matchesTime(*this, call) && allows(trunkIds, call.trunkId) && allows(directions, call.callDirection()) && allows(outcomes, call.outcome())
        && matchesNumber(*this, call);
}

SplitCallFilter splitForService(const CallFilter &filter)
{
    SplitCallFilter split;
    split.rest = filter;
    splitTime(split);
    if (filter.trunkIds.size() == 1) {
        split.query.append({QByteArrayLiteral("trunkId"), filter.trunkIds.constFirst()});
        split.rest.trunkIds.clear();
    }
    splitDirections(split);
    splitOutcomes(split);
    // The number stays here whole: the service compares prefixes with records that occur with a plus, without one and as SIP addresses.
    if (filter.number.trimmed().isEmpty()) {
        split.rest.number.clear();
        split.rest.numberSide = NumberSide::Either;
        split.rest.numberMatch = NumberMatch::Contains;
    }
    split.restIsEmpty = split.rest == CallFilter();
    return split;
}

} // namespace core
