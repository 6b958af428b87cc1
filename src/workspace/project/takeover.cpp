// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/project/takeover.h"

namespace workspace {

using core::Completeness;
using core::ProjectConfiguration;

namespace {

template<class T>
QSet<QString> idsOf(const core::Collection<T> &collection)
{
    QSet<QString> ids;
    for (const T &item : collection.items)
        ids.insert(item.id);
    return ids;
}

//! What hangs on objects: without those that are gone, and no longer complete where one has come whose own are not known.
template<class T>
void adjust(core::Collection<T> &dependents, QString T::*base, const QSet<QString> &gone, bool someAreNew)
{
    if (!gone.isEmpty())
        dependents.items.removeIf([base, &gone](const T &item) { return gone.contains(item.*base); });
    if (someAreNew)
        dependents.completeness = std::min(dependents.completeness, Completeness::Partial);
}

template<class T>
void adjustDependents(ProjectConfiguration &known, const core::Collection<T> &before, const core::Collection<T> &after, Part part)
{
    if (!after.isComplete())
        return;
    const QSet<QString> old = idsOf(before);
    const QSet<QString> now = idsOf(after);
    const QSet<QString> gone = QSet<QString>(old).subtract(now);
    const bool someAreNew = !QSet<QString>(now).subtract(old).isEmpty();
    if (part == Part::Trunks) {
        adjust(known.endpoints, &core::SipEndpoint::trunkId, gone, someAreNew);
        adjust(known.accessLinks, &core::TrunkLink::trunkId, gone, someAreNew);
        adjust(known.credentialLinks, &core::TrunkLink::trunkId, gone, someAreNew);
    } else if (part == Part::AccessLists) {
        adjust(known.accessLinks, &core::TrunkLink::listId, gone, someAreNew);
    } else if (part == Part::CredentialLists) {
        adjust(known.credentialLinks, &core::TrunkLink::listId, gone, someAreNew);
    }
}

template<class T>
bool takeOver(ProjectConfiguration &known, const core::Collection<T> &fresh, core::Collection<T> ProjectConfiguration::*member, Part part, PartState::Phase phase)
{
    core::Collection<T> &shown = known.*member;
    if (fresh.completeness == Completeness::NotLoaded)
        return false;
    core::Collection<T> next = fresh;
    if (phase != PartState::Phase::Done) {
        if (fresh.items.isEmpty() || shown.isComplete() || shown.items.size() > fresh.items.size())
            return false;
        next.completeness = Completeness::Partial;
    }
    if (shown.items == next.items)
        next.items = shown.items;
    if (shown.completeness == next.completeness && shown.asOf == next.asOf && shown.unreadable == next.unreadable && shown.items.constData() == next.items.constData())
        return false;
    if constexpr (!std::is_same_v<T, core::TrunkLink> && !std::is_same_v<T, core::ActiveNumber> && !std::is_same_v<T, core::PhoneNumber>
                  && !std::is_same_v<T, core::CountryPermission>)
        adjustDependents(known, shown, next, part);
    shown = next;
    return true;
}

} // namespace

bool takeOver(ProjectConfiguration &known, const ProjectConfiguration &fresh, Part part, PartState::Phase phase)
{
    bool taken = false;
    withMember(part, [&](auto member) { taken = takeOver(known, fresh.*member, member, part, phase); });
    return taken;
}

} // namespace workspace
