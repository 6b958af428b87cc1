// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/changes/stepnames.h"

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

template<class T>
QString nameOr(const T *object, const QString &fallback)
{
    return object && object->name.hasValue() ? object->name.value : fallback;
}

QString trunkName(const core::ObjectId &id, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live)
{
    const core::Trunk *trunk = draft.trunk(id.value);
    return nameOr(trunk ? trunk : live.trunk(id.value), id.value);
}

QString accessListName(const core::ObjectId &id, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live)
{
    const core::AccessControlList *list = draft.accessControlList(id.value);
    return nameOr(list ? list : live.accessControlList(id.value), id.value);
}

QString credentialListName(const core::ObjectId &id, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live)
{
    const core::CredentialList *list = draft.credentialList(id.value);
    return nameOr(list ? list : live.credentialList(id.value), id.value);
}

QString rangeName(const core::ObjectRef &ref, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live)
{
    for (const core::ProjectConfiguration *configuration : {&draft, &live}) {
        const core::AccessControlList *list = configuration->accessControlList(ref.parent.value);
        const core::IpRange *range = list ? list->range(ref.id.value) : nullptr;
        if (range)
            return u"%1/%2"_s.arg(range->ipAddress.value).arg(range->range.valueOr(32));
    }
    return ref.id.value;
}

} // namespace

QString stepTargetName(const core::Step &step, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live)
{
    const core::ObjectRef &ref = step.target;
    switch (ref.kind) {
    case core::Kind::Trunk:
        return trunkName(ref.id, draft, live);
    case core::Kind::SipEndpoint: {
        const core::SipEndpoint *endpoint = draft.endpoint(ref.id.value);
        return u"%1 @ %2"_s.arg(nameOr(endpoint ? endpoint : live.endpoint(ref.id.value), ref.id.value), trunkName(ref.parent, draft, live));
    }
    case core::Kind::AccessControlList:
        return accessListName(ref.id, draft, live);
    case core::Kind::IpRange:
        return u"%1 @ %2"_s.arg(rangeName(ref, draft, live), accessListName(ref.parent, draft, live));
    case core::Kind::CredentialList:
        return credentialListName(ref.id, draft, live);
    case core::Kind::Credential:
        return u"%1 @ %2"_s.arg(ref.id.value, credentialListName(ref.parent, draft, live));
    case core::Kind::TrunkAccessLink:
        return u"%1 @ %2"_s.arg(accessListName(ref.id, draft, live), trunkName(ref.parent, draft, live));
    case core::Kind::TrunkCredentialLink:
        return u"%1 @ %2"_s.arg(credentialListName(ref.id, draft, live), trunkName(ref.parent, draft, live));
    case core::Kind::CallBlockingRule:
        return nameOr(live.blockingRule(ref.id.value), ref.id.value);
    case core::Kind::CountryPermission:
        return nameOr(live.country(ref.id.value), ref.id.value);
    case core::Kind::PhoneNumber:
    case core::Kind::Project:
        break;
    }
    return ref.id.value;
}

QString collectionKey(const core::ObjectRef &target)
{
    return QString::fromLatin1(core::kindName(target.kind)) + u'/' + target.parent.value;
}

KnownIds knownIdsOf(const core::ProjectConfiguration &configuration, const core::Plan &plan)
{
    KnownIds known;
    for (const core::Step &step : plan.steps) {
        const QString key = collectionKey(step.target);
        if (step.reconcile != core::Reconcile::ByNewId || known.contains(key))
            continue;
        const QSet<QString> ids = knownIdsOf(configuration, step.target);
        known.insert(key, QStringList(ids.cbegin(), ids.cend()));
    }
    return known;
}

QSet<QString> knownIdsOf(const core::ProjectConfiguration &configuration, const core::ObjectRef &target)
{
    QSet<QString> ids;
    const auto take = [&ids](const auto &items) {
        for (const auto &item : items)
            ids.insert(item.id);
    };
    switch (target.kind) {
    case core::Kind::Trunk:
        take(configuration.trunks.items);
        break;
    case core::Kind::SipEndpoint:
        take(configuration.endpoints.items);
        break;
    case core::Kind::AccessControlList:
        take(configuration.accessControlLists.items);
        break;
    case core::Kind::IpRange:
        if (const core::AccessControlList *list = configuration.accessControlList(target.parent.value))
            take(list->ranges);
        break;
    case core::Kind::CredentialList:
        take(configuration.credentialLists.items);
        break;
    case core::Kind::CallBlockingRule:
        take(configuration.blockingRules.items);
        break;
    default:
        break;
    }
    return ids;
}

} // namespace workspace
