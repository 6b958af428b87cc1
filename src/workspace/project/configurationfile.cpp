// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/project/configurationfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

constexpr int fileVersion = 1;

template<class T, class F>
QByteArray collectionJson(const core::Collection<T> &collection, F itemJson)
{
    QList<QByteArray> items;
    items.reserve(collection.items.size());
    for (const T &item : collection.items)
        items.append(itemJson(item));
    core::RawObject object;
    object.set("asOf", core::rawString(core::formatTimestamp(collection.asOf, true)));
    object.set("completeness", core::rawNumber(int(collection.completeness)));
    object.set("unreadable", core::rawNumber(collection.unreadable));
    object.set("items", core::rawArray(items));
    return object.toJson();
}

template<class T>
QByteArray rawCollectionJson(const core::Collection<T> &collection)
{
    return collectionJson(collection, [](const T &item) { return item.raw.toJson(); });
}

QByteArray linksJson(const core::Collection<core::TrunkLink> &links)
{
    return collectionJson(links, [](const core::TrunkLink &link) {
        core::RawObject object;
        object.set("trunkId", core::rawString(link.trunkId));
        object.set("listId", core::rawString(link.listId));
        return object.toJson();
    });
}

template<class T, class F>
core::Collection<T> readCollection(const core::RawObject &root, QByteArrayView key, F fromRaw)
{
    core::Collection<T> collection;
    const core::Field<core::RawObject> object = core::readObject(root, key);
    if (!object.hasValue())
        return collection;
    collection.asOf = core::readTimestamp(object.value, "asOf").value;
    collection.completeness = core::Completeness(std::clamp<qint64>(core::readInteger(object.value, "completeness").value, 0, 2));
    collection.unreadable = int(core::readInteger(object.value, "unreadable").value);
    for (const core::RawObject &item : core::readObjects(object.value, "items").value)
        collection.items.append(fromRaw(item));
    return collection;
}

core::TrunkLink linkFromRaw(const core::RawObject &object)
{
    return {core::readText(object, "trunkId").value, core::readText(object, "listId").value};
}

} // namespace

QByteArray configurationToJson(const core::ProjectConfiguration &configuration)
{
    core::RawObject root;
    root.set("version", core::rawNumber(fileVersion));
    root.set("projectId", core::rawString(configuration.project.projectId));
    root.set("trunks", rawCollectionJson(configuration.trunks));
    root.set("endpoints", collectionJson(configuration.endpoints, [](const core::SipEndpoint &endpoint) {
                 core::RawObject object;
                 object.set("trunkId", core::rawString(endpoint.trunkId));
                 object.set("endpoint", endpoint.raw.toJson());
                 return object.toJson();
             }));
    root.set("accessControlLists", rawCollectionJson(configuration.accessControlLists));
    root.set("accessLinks", linksJson(configuration.accessLinks));
    root.set("credentialLists", rawCollectionJson(configuration.credentialLists));
    root.set("credentialLinks", linksJson(configuration.credentialLinks));
    root.set("numbers", rawCollectionJson(configuration.numbers));
    root.set("activeNumbers", rawCollectionJson(configuration.activeNumbers));
    root.set("countries", rawCollectionJson(configuration.countries));
    root.set("blockingRules", rawCollectionJson(configuration.blockingRules));
    return root.toJson();
}

core::Result<core::ProjectConfiguration> configurationFromJson(QByteArrayView json)
{
    const core::Result<core::RawObject> parsed = core::RawObject::parse(json);
    if (!parsed)
        return core::failure(parsed.error());
    const core::RawObject &root = *parsed;
    if (core::readInteger(root, "version").value != fileVersion)
        return core::failure(core::invalidError("version"));
    core::ProjectConfiguration configuration;
    configuration.project.projectId = core::readText(root, "projectId").value;
    configuration.trunks = readCollection<core::Trunk>(root, "trunks", core::Trunk::fromRaw);
    configuration.endpoints = readCollection<core::SipEndpoint>(root, "endpoints", [](const core::RawObject &object) {
        return core::SipEndpoint::fromRaw(core::readObject(object, "endpoint").value, core::readText(object, "trunkId").value);
    });
    configuration.accessControlLists = readCollection<core::AccessControlList>(root, "accessControlLists", core::AccessControlList::fromRaw);
    configuration.accessLinks = readCollection<core::TrunkLink>(root, "accessLinks", linkFromRaw);
    configuration.credentialLists = readCollection<core::CredentialList>(root, "credentialLists", core::CredentialList::fromRaw);
    configuration.credentialLinks = readCollection<core::TrunkLink>(root, "credentialLinks", linkFromRaw);
    configuration.numbers = readCollection<core::PhoneNumber>(root, "numbers", core::PhoneNumber::fromRaw);
    configuration.activeNumbers = readCollection<core::ActiveNumber>(root, "activeNumbers", core::ActiveNumber::fromRaw);
    configuration.countries = readCollection<core::CountryPermission>(root, "countries", core::CountryPermission::fromRaw);
    configuration.blockingRules = readCollection<core::CallBlockingRule>(root, "blockingRules", core::CallBlockingRule::fromRaw);
    return configuration;
}

} // namespace workspace
