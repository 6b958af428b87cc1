// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace core {

enum class Kind {
    Trunk, SipEndpoint, AccessControlList, IpRange, CredentialList, Credential, PhoneNumber, CountryPermission, CallBlockingRule, Project,
    TrunkAccessLink, //!< trunk (parent) + access control list (id)
    TrunkCredentialLink //!< trunk (parent) + credential list (id)
};
QByteArray kindName(Kind kind);
std::optional<Kind> kindFromName(QByteArrayView name);

//! The service's id, or "new-7" for an object that the service has not named yet.
struct ObjectId
{
    QString value;
    bool draft = false;
    bool operator==(const ObjectId &) const = default;
    bool isEmpty() const { return value.isEmpty(); }
};
inline size_t qHash(const ObjectId &id, size_t seed = 0) { return qHashMulti(seed, id.value, id.draft); }

inline ObjectId liveId(const QString &value) { return {value, false}; }
inline ObjectId draftId(int number) { return {QStringLiteral("new-%1").arg(number), true}; }
//! Reads back what `draftId` made; a live id otherwise.
ObjectId objectIdFromText(const QString &text);

//! An object or a link: an endpoint has its trunk as parent, a range and a user their list, a link its trunk.
struct ObjectRef
{
    Kind kind = Kind::Trunk;
    ObjectId parent;
    ObjectId id;
    bool operator==(const ObjectRef &) const = default;
};
inline size_t qHash(const ObjectRef &ref, size_t seed = 0) { return qHashMulti(seed, int(ref.kind), ref.parent, ref.id); }

} // namespace core
