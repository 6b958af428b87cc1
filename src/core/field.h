// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rawobject.h"

#include <QString>
#include <QStringList>

namespace core {

enum class Presence { Absent, Null, Value, Unreadable };

//! One decoded field: absent, null, a value (which may be empty or false), or of a kind that the contract does not know.
template<class T>
struct Field
{
    Presence presence = Presence::Absent;
    T value{};

    bool hasValue() const { return presence == Presence::Value; }
    bool isUnreadable() const { return presence == Presence::Unreadable; }
    T valueOr(T fallback) const { return hasValue() ? value : fallback; }
    bool operator==(const Field &) const = default;
};

//! Tolerant readers: exactly the spellings of the contract, anything else is Unreadable (never a default).
Field<QString> readText(const RawObject &object, QByteArrayView key);
Field<bool> readBool(const RawObject &object, QByteArrayView key);
//! A number, or a string that holds one.
Field<qint64> readInteger(const RawObject &object, QByteArrayView key);
Field<double> readReal(const RawObject &object, QByteArrayView key);
Field<QStringList> readTextList(const RawObject &object, QByteArrayView key);
//! Items that are no objects are dropped and counted.
Field<QList<RawObject>> readObjects(const RawObject &object, QByteArrayView key, int *badItems = nullptr);
Field<RawObject> readObject(const RawObject &object, QByteArrayView key);

} // namespace core
