// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsontext.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace core {

namespace {
//! Sign, digits without outer zeros, and the power of ten of the last one.
QByteArray canonicalNumber(QByteArrayView raw)
{
    const bool negative = raw.startsWith('-');
    QByteArray digits;
    qint64 power = 0;
    bool fraction = false;
    qsizetype at = negative ? 1 : 0;
    for (; at < raw.size() && (raw.at(at) | 0x20) != 'e'; ++at) {
        if (raw.at(at) == '.') {
            fraction = true;
        } else {
            power -= fraction ? 1 : 0;
            digits += raw.at(at);
        }
    }
    if (at < raw.size()) {
        bool fits = false;
        const qlonglong exponent = raw.sliced(at + 1).toByteArray().toLongLong(&fits);
        if (!fits || qAbs(exponent) > (qint64(1) << 40))
            return raw.toByteArray();
        power += exponent;
    }
    while (digits.endsWith('0')) {
        digits.chop(1);
        ++power;
    }
    const auto significant = std::find_if(digits.cbegin(), digits.cend(), [](char c) { return c != '0'; });
    digits.remove(0, significant - digits.cbegin());
    if (digits.isEmpty())
        return QByteArray("0");
    return (negative ? "-" : "") + digits + 'e' + QByteArray::number(power);
}

bool appendCanonical(JsonScanner &scanner, QByteArray &out);

bool appendCanonicalObject(JsonScanner &scanner, QByteArray &out)
{
    QList<std::pair<QByteArray, QByteArray>> fields;
    const bool good = scanner.members([&scanner, &fields](QByteArrayView key) {
        fields.append({jsonStringLiteral(jsonStringText(key)), {}});
        return appendCanonical(scanner, fields.last().second);
    });
    std::stable_sort(fields.begin(), fields.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
    out += '{';
    for (const auto &[key, value] : std::as_const(fields))
        out += key + ':' + value + ',';
    out += '}';
    return good;
}

bool appendCanonical(JsonScanner &scanner, QByteArray &out)
{
    const char c = scanner.peek();
    if (c == '{')
        return appendCanonicalObject(scanner, out);
    if (c == '[') {
        out += '[';
        const bool good = scanner.items([&scanner, &out] {
            const bool item = appendCanonical(scanner, out);
            out += ',';
            return item;
        });
        out += ']';
        return good;
    }
    QByteArrayView raw;
    if (!scanner.scanValue(&raw))
        return false;
    if (c == '"')
        out += jsonStringLiteral(jsonStringText(raw));
    else
        out += c == '-' || (c >= '0' && c <= '9') ? canonicalNumber(raw) : raw.toByteArray();
    return true;
}
} // namespace

QByteArray canonicalJson(QByteArrayView raw)
{
    if (!isJson(raw))
        return raw.toByteArray();
    JsonScanner scanner(raw);
    QByteArray out;
    appendCanonical(scanner, out);
    return out;
}

} // namespace core
