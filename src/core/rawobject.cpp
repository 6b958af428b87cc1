// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rawobject.h"

#include "core/jsontext.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace core {

namespace {
Error jsonError(const JsonScanner &scanner, QByteArray otherwise)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.reason = scanner.isTooDeep() ? QByteArrayLiteral("too-deep") : std::move(otherwise);
    return error;
}

QByteArray badJson()
{
    return QByteArrayLiteral("bad-json");
}

//! The reason when the text is not of the wanted kind: sound JSON of another kind, or none at all.
Error wrongKind(QByteArrayView json, QByteArray reason)
{
    JsonScanner scanner(json);
    QByteArrayView raw;
    return jsonError(scanner, scanner.scanValue(&raw) && scanner.atEnd() ? std::move(reason) : badJson());
}

bool anyTwice(QList<QByteArray> keys)
{
    // Few keys are compared faster one with another than they are sorted.
    if (keys.size() <= 24) {
        for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
            if (std::find(keys.cbegin(), key, *key) != key)
                return true;
        }
        return false;
    }
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.cbegin(), keys.cend()) != keys.cend();
}
} // namespace

bool RawObject::read(JsonScanner &scanner, RawObject &object, const RawObject &like)
{
    object.m_fields.reserve(like.m_fields.size());
    const bool good = scanner.members([&scanner, &object, &like](QByteArrayView rawKey) {
        QByteArrayView raw;
        if (!scanner.scanValue(&raw))
            return false;
        const QByteArrayView inner = rawKey.sliced(1, rawKey.size() - 2);
        const qsizetype index = object.m_fields.size();
        QByteArray key;
        if (inner.contains('\\')) {
            const QString text = jsonStringText(rawKey);
            if (!text.isValidUtf16())
                return false;
            key = text.toUtf8();
        } else if (index < like.m_fields.size() && like.m_fields.at(index).key == inner) {
            // The objects of one list have the same keys: one copy serves them all.
            key = like.m_fields.at(index).key;
        } else {
            key = inner.toByteArray();
        }
        object.m_fields.append({std::move(key), raw.toByteArray()});
        return true;
    });
    object.m_duplicates = good && anyTwice(object.keys());
    return good;
}

Result<RawObject> RawObject::parse(QByteArrayView json)
{
    JsonScanner scanner(json);
    if (!isJsonEncoding(json))
        return failure(jsonError(scanner, badJson()));
    if (scanner.peek() != '{')
        return failure(wrongKind(json, QByteArrayLiteral("not-an-object")));
    RawObject object;
    if (!read(scanner, object, {}) || !scanner.atEnd())
        return failure(jsonError(scanner, badJson()));
    return object;
}

Result<QList<RawObject>> RawObject::parseArray(QByteArrayView json, int *badItems)
{
    JsonScanner scanner(json);
    if (!isJsonEncoding(json))
        return failure(jsonError(scanner, badJson()));
    if (scanner.peek() != '[')
        return failure(wrongKind(json, QByteArrayLiteral("not-an-array")));
    QList<RawObject> objects;
    int bad = 0;
    const bool good = scanner.items([&scanner, &objects, &bad] {
        RawObject object;
        QByteArrayView raw;
        const bool isObject = scanner.peek() == '{';
        const bool read = isObject ? RawObject::read(scanner, object, objects.isEmpty() ? RawObject() : objects.constLast()) : scanner.scanValue(&raw);
        bad += isObject ? 0 : 1;
        objects.append(std::move(object));
        return read;
    });
    if (!good || !scanner.atEnd())
        return failure(jsonError(scanner, badJson()));
    if (badItems)
        *badItems = bad;
    return objects;
}

bool RawObject::contains(QByteArrayView key) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [key](const RawField &field) { return field.key == key; });
}

RawValue RawObject::value(QByteArrayView key) const
{
    const auto field = std::find_if(m_fields.cbegin(), m_fields.cend(), [key](const RawField &each) { return each.key == key; });
    return field == m_fields.cend() ? RawValue() : RawValue(field->json);
}

void RawObject::set(const QByteArray &key, const RawValue &value)
{
    Q_ASSERT(!value || isJson(*value));
    if (!value) {
        m_fields.removeIf([&key](const RawField &field) { return field.key == key; });
        return;
    }
    const auto field = std::find_if(m_fields.begin(), m_fields.end(), [&key](const RawField &each) { return each.key == key; });
    if (field == m_fields.end()) {
        m_fields.append({key, value->trimmed()});
        return;
    }
    field->json = value->trimmed();
    // A second one of the same name would contradict the new value.
    m_fields.erase(std::remove_if(field + 1, m_fields.end(), [&key](const RawField &each) { return each.key == key; }), m_fields.end());
}

QList<QByteArray> RawObject::keys() const
{
    QList<QByteArray> keys;
    keys.reserve(m_fields.size());
    for (const RawField &field : m_fields)
        keys.append(field.key);
    return keys;
}

QByteArray RawObject::toJson() const
{
    QByteArray json("{");
    for (const RawField &field : m_fields) {
        if (json.size() > 1)
            json += ',';
        json += jsonStringLiteral(QString::fromUtf8(field.key)) + ':' + field.json;
    }
    return json + '}';
}

QByteArray rawString(const QString &text)
{
    return jsonStringLiteral(text);
}

QByteArray rawNumber(qint64 number)
{
    return QByteArray::number(number);
}

QByteArray rawBool(bool value)
{
    return value ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
}

QByteArray rawNull()
{
    return QByteArrayLiteral("null");
}

QByteArray rawArray(const QList<QByteArray> &items)
{
    return '[' + items.join(',') + ']';
}

QByteArray rawStringArray(const QStringList &items)
{
    QList<QByteArray> literals;
    for (const QString &item : items)
        literals.append(rawString(item));
    return rawArray(literals);
}

bool sameValue(const RawValue &left, const RawValue &right)
{
    if (!left || !right)
        return left.has_value() == right.has_value();
    return *left == *right || canonicalJson(*left) == canonicalJson(*right);
}

bool isNothing(const RawValue &value)
{
    return !value || *value == "null" || *value == "\"\"";
}

bool sameOrNothing(const RawValue &left, const RawValue &right)
{
    return (isNothing(left) && isNothing(right)) || sameValue(left, right);
}

} // namespace core
