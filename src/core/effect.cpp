// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/effect.h"

#include <algorithm>

namespace core {

namespace {

//! Nobody knows whether the service then asks for the password alone; that it might is enough to ask.
bool mayOpenToPasswordAlone(const TrunkEffect &trunk)
{
    const auto maybe = [](const TrunkAccess &access) { return access.unknownReason == "all-lists-disabled"; };
    return !maybe(trunk.before) && trunk.before.mode != AccessMode::ByPassword
        && (maybe(trunk.after) || std::any_of(trunk.between.begin(), trunk.between.end(), maybe));
}

bool asksForPassword(const TrunkAccess &access)
{
    return access.mode == AccessMode::ByPassword || access.mode == AccessMode::ByAddressAndPassword || access.unknownReason == "all-lists-disabled"
        || access.unknownReason == "users-not-loaded";
}

bool gainsWidth(const TrunkEffect &trunk, const QList<Ipv4Network> &wideRanges)
{
    if (trunk.gained.isEmpty() || trunk.after.mode == AccessMode::ByPassword)
        return false;
    if (needsTypedWidth(trunk.after.addresses))
        return true;
    const QList<Ipv4Network> cover = trunk.gained.minimalCover();
    if (std::any_of(cover.begin(), cover.end(), [](const Ipv4Network &network) { return needsTypedWidth(network); }))
        return true;
    return std::any_of(wideRanges.begin(), wideRanges.end(), [&trunk](const Ipv4Network &network) {
        return trunk.after.addresses.contains(Ipv4Set({network})) && !trunk.gained.intersected(Ipv4Set({network})).isEmpty();
    });
}

} // namespace

bool dropsPassword(const TrunkEffect &trunk)
{
    const auto free = [](const TrunkAccess &access) { return access.mode == AccessMode::ByAddress; };
    return asksForPassword(trunk.before) && (free(trunk.after) || std::any_of(trunk.between.begin(), trunk.between.end(), free));
}

bool reachesCalls(const Change &change)
{
    switch (change.act) {
    case Act::SetSecret:
    case Act::Register:
        return true;
    case Act::Attach:
    case Act::Detach:
        return false;
    case Act::Create:
    case Act::Edit:
    case Act::Delete:
        break;
    }
    // A new name changes nothing but what people read.
    const bool nameOnly = change.act == Act::Edit
        && std::all_of(change.edits.cbegin(), change.edits.cend(), [](const FieldEdit &edit) { return edit.field == "name" || edit.field == "description"; });
    if (nameOnly)
        return false;
    switch (change.target.kind) {
    case Kind::Trunk:
    case Kind::CredentialList:
    case Kind::Credential:
        return change.act != Act::Create;
    case Kind::AccessControlList:
        return change.act == Act::Delete;
    case Kind::SipEndpoint:
    case Kind::PhoneNumber:
    case Kind::CountryPermission:
    case Kind::CallBlockingRule:
    case Kind::Project:
        return true;
    case Kind::IpRange:
    case Kind::TrunkAccessLink:
    case Kind::TrunkCredentialLink:
        break;
    }
    return false;
}

QStringList typedConfirmations(const Effect &effect)
{
    QStringList words;
    quint64 widest = 0;
    for (const TrunkEffect &trunk : effect.trunks) {
        if (trunk.opensToPasswordAlone || mayOpenToPasswordAlone(trunk) || dropsPassword(trunk))
            words.append(trunk.trunkName);
        if (gainsWidth(trunk, effect.wideRanges))
            widest = std::max(widest, trunk.after.addresses.count());
    }
    // A wide range that no trunk uses yet, or whose trunks are not known.
    if (widest == 0) {
        for (const Ipv4Network &network : effect.wideRanges)
            widest = std::max(widest, network.count());
    }
    if (widest > 0)
        words.append(QString::number(widest));
    words.removeDuplicates();
    return words;
}

} // namespace core
