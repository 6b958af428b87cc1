// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace core {

class JsonScanner;

//! Raw JSON text of one value. nullopt is absent; "null" is present.
using RawValue = std::optional<QByteArray>;

//! A JSON object as the service sent it: its keys in order, each with its raw JSON text. Nothing is lost, number spellings included.
class RawObject
{
public:
    //! \a json is one object: valid UTF-8, depth at most 64. Errors: Protocol with reason "bad-json", "not-an-object", "too-deep".
    static Result<RawObject> parse(QByteArrayView json);
    //! \a json is an array whose items are objects; an item of another kind becomes an empty RawObject and is counted in \a badItems.
    //! Errors as above, and "not-an-array".
    static Result<QList<RawObject>> parseArray(QByteArrayView json, int *badItems = nullptr);

    bool isEmpty() const { return m_fields.isEmpty(); }
    bool contains(QByteArrayView key) const;
    //! The first value of \a key.
    RawValue value(QByteArrayView key) const;
    //! Replaces the value in its place, appends a new key, removes with nullopt. \a value must be valid JSON text.
    void set(const QByteArray &key, const RawValue &value);
    QList<QByteArray> keys() const;
    //! True when a key occurred twice: such an object is shown but never edited.
    bool hasDuplicateKeys() const { return m_duplicates; }
    //! Compact JSON with the keys in their order and each value as it was.
    QByteArray toJson() const;

    bool operator==(const RawObject &) const = default;

private:
    struct RawField
    {
        QByteArray key;
        QByteArray json;
        bool operator==(const RawField &) const = default;
    };
    //! Keys that stand in the same place in \a like are shared with it.
    static bool read(JsonScanner &scanner, RawObject &object, const RawObject &like);

    QList<RawField> m_fields;
    bool m_duplicates = false;
};

//! Raw JSON text of values, for edits and bodies.
QByteArray rawString(const QString &text);
QByteArray rawNumber(qint64 number);
QByteArray rawBool(bool value);
QByteArray rawNull();
//! An array of JSON texts, of objects, of strings.
QByteArray rawArray(const QList<QByteArray> &items);
QByteArray rawStringArray(const QStringList &items);

//! True when both are absent, or both hold the same JSON value: spelling of numbers, escapes, blanks and the order of keys do not count.
bool sameValue(const RawValue &left, const RawValue &right);
//! Absent, null and "" alike: what a field is called that was never set, or was cleared.
bool isNothing(const RawValue &value);
//! The same value, or nothing on both sides.
bool sameOrNothing(const RawValue &left, const RawValue &right);

} // namespace core
