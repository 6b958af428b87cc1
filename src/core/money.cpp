// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money.h"

#include "core/jsontext.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {
struct Decimal
{
    bool negative = false;
    QByteArray digits; //!< without leading zeros
    qint64 point = 0; //!< how many of the digits stand before the decimal point; may lie outside them
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<Decimal> parseDecimal(QByteArrayView text)
{
    Decimal decimal;
    qsizetype at = 0;
    if (text.startsWith('-') || text.startsWith('+'))
        decimal.negative = text.at(at++) == '-';
    const qsizetype first = at;
    for (; at < text.size() && isDigit(text.at(at)); ++at)
        decimal.digits += text.at(at);
    decimal.point = decimal.digits.size();
    if (at == first)
        return std::nullopt;
    if (at < text.size() && text.at(at) == '.') {
        const qsizetype point = at++;
        for (; at < text.size() && isDigit(text.at(at)); ++at)
            decimal.digits += text.at(at);
        if (at == point + 1)
            return std::nullopt;
    }
    if (at < text.size()) {
        bool fits = false;
        const QByteArrayView exponent = (text.at(at) | 0x20) == 'e' ? text.sliced(at + 1) : QByteArrayView();
        const int power = exponent.toByteArray().toInt(&fits);
        if (!fits || !isDigit(exponent.back()) || exponent.toByteArray().trimmed().size() != exponent.size())
            return std::nullopt;
        decimal.point += power;
    }
    const auto significant = std::find_if(decimal.digits.cbegin(), decimal.digits.cend(), [](char c) { return c != '0'; });
    const qsizetype zeros = significant - decimal.digits.cbegin();
    decimal.digits.remove(0, zeros);
    decimal.point -= zeros;
    return decimal;
}
} // namespace

std::optional<qint64> parseMicros(QByteArrayView text)
{
    const std::optional<Decimal> decimal = parseDecimal(text);
    if (!decimal)
        return std::nullopt;
    const qint64 wanted = decimal->point + 6;
    if (decimal->digits.isEmpty() || wanted < 0)
        return 0;
    if (wanted > 19)
        return std::nullopt;
    const auto digit = [&decimal](qint64 index) { return index < decimal->digits.size() ? quint64(decimal->digits.at(index) - '0') : 0; };
    // Nineteen digits fit: 10^19 is less than 2^64.
    quint64 micros = 0;
    for (qint64 i = 0; i < wanted; ++i)
        micros = micros * 10 + digit(i);
    micros += digit(wanted) >= 5 ? 1 : 0;
    if (micros > quint64(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return decimal->negative ? -qint64(micros) : qint64(micros);
}

Field<Money> readMoney(const RawObject &object, QByteArrayView key)
{
    const Field<RawObject> money = readObject(object, key);
    if (!money.hasValue())
        return {money.presence, {}};
    const RawValue raw = money.value.value("amount");
    const QByteArray text = raw && raw->startsWith('"') ? jsonStringText(*raw).toUtf8() : raw.value_or("null");
    // The price is filled in when the call ends.
    if (text.isEmpty() || text == "null")
        return {Presence::Null, {}};
    const std::optional<qint64> micros = parseMicros(text);
    const QString currency = readText(money.value, "currencyCode").valueOr({});
    if (!micros || currency.isEmpty())
        return {Presence::Unreadable, {}};
    return {Presence::Value, {currency, *micros}};
}

QString formatMicros(qint64 micros)
{
    const quint64 amount = micros < 0 ? quint64(0) - quint64(micros) : quint64(micros);
    QString fraction = QString::number(amount % 1000000).rightJustified(6, u'0');
    while (fraction.size() > 4 && fraction.endsWith(u'0'))
        fraction.chop(1);
    return (micros < 0 ? QStringLiteral("-") : QString()) + QString::number(amount / 1000000) + u'.' + fraction;
}

} // namespace core
