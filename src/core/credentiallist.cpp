// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/credentiallist.h"

#include <algorithm>
#include <utility>

namespace core {

CredentialList CredentialList::fromRaw(RawObject object)
{
    CredentialList list;
    list.id = readText(object, "id").valueOr({});
    list.name = readText(object, "name");
    int badItems = 0;
    const Field<QList<RawObject>> users = readObjects(object, "credentials", &badItems);
    // One unreadable user is enough to make the set of users unknown.
    list.credentialsKnown = users.hasValue() && badItems == 0;
    for (const RawObject &user : users.value) {
        const Credential credential{readText(user, "id").valueOr({}), readText(user, "username").valueOr({})};
        if (credential.username.isEmpty())
            list.credentialsKnown = false;
        else
            list.credentials.append(credential);
    }
    list.createTime = readTimestamp(object, "createTime");
    list.updateTime = readTimestamp(object, "updateTime");
    list.raw = withoutPasswords(std::move(object));
    return list;
}

RawObject withoutPasswords(RawObject object)
{
    if (object.contains("password"))
        object.set("password", {});
    int badItems = 0;
    const Field<QList<RawObject>> users = readObjects(object, "credentials", &badItems);
    const bool any = std::any_of(users.value.cbegin(), users.value.cend(), [](const RawObject &user) { return user.contains("password"); });
    if (!any || badItems > 0)
        return object;
    QList<QByteArray> items;
    for (RawObject user : users.value) {
        user.set("password", {});
        items.append(user.toJson());
    }
    object.set("credentials", rawArray(items));
    return object;
}

} // namespace core
