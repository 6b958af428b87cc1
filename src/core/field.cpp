// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/field.h"

#include "core/jsontext.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace core {

namespace {
template<class T>
Field<T> found(T value)
{
    return {Presence::Value, std::move(value)};
}

template<class T>
Field<T> unreadable()
{
    return {Presence::Unreadable, {}};
}

//! Absent, null, or \a read(raw) -> Field<T>.
template<class T, class F>
Field<T> readField(const RawObject &object, QByteArrayView key, F read)
{
    const RawValue raw = object.value(key);
    if (!raw)
        return {};
    if (*raw == "null")
        return {Presence::Null, {}};
    return read(*raw);
}

//! The number's text, out of its quotes if it has any.
QByteArray numberText(const QByteArray &raw)
{
    return raw.startsWith('"') ? jsonStringText(raw).toLatin1() : raw;
}

bool isInteger(QByteArrayView text)
{
    const QByteArrayView digits = text.startsWith('-') ? text.sliced(1) : text;
    if (digits.isEmpty() || (digits.size() > 1 && digits.front() == '0'))
        return false;
    return std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}
} // namespace

Field<QString> readText(const RawObject &object, QByteArrayView key)
{
    return readField<QString>(object, key, [](const QByteArray &raw) {
        return raw.startsWith('"') ? found(jsonStringText(raw)) : unreadable<QString>();
    });
}

Field<bool> readBool(const RawObject &object, QByteArrayView key)
{
    return readField<bool>(object, key, [](const QByteArray &raw) {
        if (raw == "true" || raw == "false")
            return found(raw == "true");
        return unreadable<bool>();
    });
}

Field<qint64> readInteger(const RawObject &object, QByteArrayView key)
{
    return readField<qint64>(object, key, [](const QByteArray &raw) {
        const QByteArray text = numberText(raw);
        bool fits = false;
        const qint64 value = text.toLongLong(&fits);
        return isInteger(text) && fits ? found(value) : unreadable<qint64>();
    });
}

Field<double> readReal(const RawObject &object, QByteArrayView key)
{
    return readField<double>(object, key, [](const QByteArray &raw) {
        const QByteArray text = numberText(raw);
        double value = 0;
        const char *end = text.constData() + text.size();
        const auto [stop, problem] = std::from_chars(text.constData(), end, value);
        // The grammar check keeps out "inf", "nan" and blanks.
        if (problem != std::errc() || stop != end || !isJson(text) || text != text.trimmed() || !std::isfinite(value))
            return unreadable<double>();
        return found(value);
    });
}

Field<QStringList> readTextList(const RawObject &object, QByteArrayView key)
{
    return readField<QStringList>(object, key, [](const QByteArray &raw) {
        QStringList texts;
        JsonScanner scanner(raw);
        const bool good = scanner.items([&scanner, &texts] {
            QByteArrayView item;
            if (!scanner.scanString(&item))
                return false;
            texts.append(jsonStringText(item));
            return true;
        });
        return good ? found(texts) : unreadable<QStringList>();
    });
}

Field<QList<RawObject>> readObjects(const RawObject &object, QByteArrayView key, int *badItems)
{
    if (badItems)
        *badItems = 0;
    return readField<QList<RawObject>>(object, key, [badItems](const QByteArray &raw) {
        int bad = 0;
        const Result<QList<RawObject>> all = RawObject::parseArray(raw, &bad);
        if (!all)
            return unreadable<QList<RawObject>>();
        if (badItems)
            *badItems = bad;
        if (bad == 0)
            return found(*all);
        QList<RawObject> good;
        JsonScanner scanner(raw);
        qsizetype index = 0;
        scanner.items([&scanner, &good, &all, &index] {
            QByteArrayView item;
            if (scanner.peek() == '{')
                good.append(all->at(index));
            ++index;
            return scanner.scanValue(&item);
        });
        return found(good);
    });
}

Field<RawObject> readObject(const RawObject &object, QByteArrayView key)
{
    return readField<RawObject>(object, key, [](const QByteArray &raw) {
        const Result<RawObject> inner = RawObject::parse(raw);
        return inner ? found(*inner) : unreadable<RawObject>();
    });
}

} // namespace core
