// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accesscontrollist.h"
#include "core/callblockingrule.h"
#include "core/countrypermission.h"
#include "core/credentiallist.h"
#include "core/objectref.h"
#include "core/phonenumber.h"
#include "core/sipendpoint.h"
#include "core/trunk.h"

namespace core {

enum class Completeness { NotLoaded, Partial, Complete };

//! The items of one collection, how complete they are and how old.
template<class T>
struct Collection
{
    QList<T> items;
    Completeness completeness = Completeness::NotLoaded;
    //! When the answer arrived, UTC; invalid when never loaded.
    QDateTime asOf;
    //! Items that came in a shape nobody can read; a number above 0 makes the collection Partial.
    int unreadable = 0;

    bool isComplete() const { return completeness == Completeness::Complete; }
    bool operator==(const Collection &) const = default;
};

//! A trunk's link to a list.
struct TrunkLink
{
    QString trunkId;
    QString listId;
    bool operator==(const TrunkLink &) const = default;
};

//! Identifies a project of the service.
struct ProjectKey
{
    QString projectId;
    bool operator==(const ProjectKey &) const = default;
};

//! Everything that a project holds, as one value. Drafts appear under their draft id ("new-7").
struct ProjectConfiguration
{
    ProjectKey project;
    Collection<Trunk> trunks;
    Collection<SipEndpoint> endpoints;
    Collection<AccessControlList> accessControlLists;
    Collection<TrunkLink> accessLinks;
    Collection<CredentialList> credentialLists;
    Collection<TrunkLink> credentialLinks;
    Collection<PhoneNumber> numbers;
    Collection<ActiveNumber> activeNumbers;
    Collection<CountryPermission> countries;
    Collection<CallBlockingRule> blockingRules;

    const Trunk *trunk(const QString &id) const;
    const SipEndpoint *endpoint(const QString &id) const;
    const AccessControlList *accessControlList(const QString &id) const;
    const CredentialList *credentialList(const QString &id) const;
    const CallBlockingRule *blockingRule(const QString &id) const;
    const CountryPermission *country(const QString &isoCode) const;
    const PhoneNumber *number(const QString &e164) const;
    const ActiveNumber *activeNumber(const QString &e164) const;
    QStringList accessListsOfTrunk(const QString &trunkId) const;
    QStringList credentialListsOfTrunk(const QString &trunkId) const;
    QStringList trunksOfAccessList(const QString &listId) const;
    QStringList trunksOfCredentialList(const QString &listId) const;
    QList<SipEndpoint> endpointsOfTrunk(const QString &trunkId) const;

    //! The raw object that \a ref names; nullopt for links, users and what does not exist.
    std::optional<RawObject> rawObject(const ObjectRef &ref) const;
    //! True when the object, link or user is there.
    bool contains(const ObjectRef &ref) const;

    bool operator==(const ProjectConfiguration &) const = default;
};

} // namespace core
