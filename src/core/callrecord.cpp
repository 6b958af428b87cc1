// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callrecord.h"

#include <algorithm>
#include <array>

namespace core {

namespace {
template<class T>
std::optional<T> valueOf(const Field<T> &field)
{
    return field.hasValue() ? std::optional<T>(field.value) : std::nullopt;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

//! The part of a SIP or tel address that can be a number; plain notations as they are.
QStringView numberPart(QStringView text)
{
    if (const qsizetype open = text.indexOf(u'<'); open >= 0) {
        text = text.sliced(open + 1);
        text = text.first(std::max<qsizetype>(text.indexOf(u'>'), 0));
    }
    text = text.trimmed();
    bool isAddress = false;
    for (const QLatin1String scheme : {QLatin1String("sip:"), QLatin1String("sips:"), QLatin1String("tel:")}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive)) {
            text = text.sliced(scheme.size());
            isAddress = scheme.front() == u's';
            break;
        }
    }
    const qsizetype at = text.indexOf(u'@');
    if (at >= 0)
        text = text.first(at);
    // Without a user part it is a host: its digits are no number.
    else if (isAddress && (text.contains(u'.') || text.contains(u':')))
        return {};
    const auto end = std::find_if(text.begin(), text.end(), [at](QChar c) { return c == u';' || c == u'?' || c == u',' || (at >= 0 && c == u':'); });
    return text.first(end - text.begin());
}
} // namespace

QByteArray callOutcomeName(CallOutcome outcome)
{
    static constexpr std::array names{"answered", "no-answer", "busy", "cancelled", "failed", "ended-not-answered", "unknown"};
    static_assert(names.size() == std::size_t(callOutcomeCount));
    return names.at(static_cast<std::size_t>(outcome));
}

CallOutcome callOutcome(QStringView callResult, bool answered)
{
    const auto is = [callResult](const char *word) { return callResult.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; };
    if (is("COMPLETED"))
        return answered ? CallOutcome::Answered : CallOutcome::EndedNotAnswered;
    if (is("NO_ANSWER"))
        return CallOutcome::NoAnswer;
    if (is("BUSY"))
        return CallOutcome::Busy;
    if (is("CANCEL"))
        return CallOutcome::Cancelled;
    return is("FAILED") ? CallOutcome::Failed : CallOutcome::Unknown;
}

CallOutcome CallRecord::outcome() const
{
    return callOutcome(callResult, answer.has_value());
}

std::optional<qint64> CallRecord::talkMs() const
{
    if (!answer || !end || *end < *answer)
        return std::nullopt;
    return answer->msecsTo(*end);
}

CallRecord CallRecord::fromRaw(const RawObject &object)
{
    const auto text = [&object](QByteArrayView key) { return readText(object, key).valueOr({}); };
    CallRecord call;
    call.callId = text("callId");
    call.from = text("from");
    call.to = text("to");
    call.direction = text("direction");
    call.callResult = text("callResult");
    call.trunkId = text("trunkId");
    call.pcapId = text("pcapId");
    call.start = valueOf(readTimestamp(object, "createTime"));
    call.answer = valueOf(readTimestamp(object, "answerTime"));
    call.end = valueOf(readTimestamp(object, "endTime"));
    call.durationSeconds = valueOf(readInteger(object, "durationSeconds"));
    call.billedSeconds = valueOf(readInteger(object, "billingDurationSeconds"));
    call.price = valueOf(readMoney(object, "price"));
    call.pricePerMinute = valueOf(readMoney(object, "pricePerMinute"));
    return call;
}

QString numberDigits(QStringView number)
{
    QString part = numberPart(number).toString();
    // In an escaped address the digits of the escapes are not dialled.
    part.replace(QLatin1String("%2B"), QLatin1String("+"), Qt::CaseInsensitive);
    // Names and lettered numbers have no digits that could be compared.
    if (std::any_of(part.cbegin(), part.cend(), [](QChar c) { return c.isLetter() || c == u'%'; }))
        return {};
    const bool international = part.trimmed().startsWith(u'+');
    if (international)
        part.remove(QLatin1String("(0)"));
    QString digits;
    std::copy_if(part.cbegin(), part.cend(), std::back_inserter(digits), isDigit);
    if (!international && digits.size() > 2 && digits.startsWith(QLatin1String("00")))
        digits.remove(0, 2);
    return digits;
}

} // namespace core
