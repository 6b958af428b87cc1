// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accessreport.h"

#include "core/endpointorder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

//! The later one of \a last and what \a object says of itself.
template<class T>
void takeChange(QDateTime &last, const T &object)
{
    for (const Field<QDateTime> &time : {object.updateTime, object.createTime}) {
        if (time.hasValue() && (!last.isValid() || time.value > last))
            last = time.value;
    }
}

QString rangeText(const IpRange &range)
{
    return u"%1/%2"_s.arg(range.ipAddress.value, QString::number(range.range.valueOr(32)));
}

void addAccessLists(TrunkReport &report, const ProjectConfiguration &project)
{
    const QStringList ids = project.accessListsOfTrunk(report.trunkId);
    for (const QString &id : ids) {
        const AccessControlList *list = project.accessControlList(id);
        if (!list)
            continue;
        takeChange(report.lastChange, *list);
        for (const IpRange &range : list->ranges) {
            takeChange(report.lastChange, range);
            report.ranges.append({rangeText(range), range.network().has_value(), id, list->name.valueOr(id), list->isInForce(), accessNote(range.description.valueOr({}))});
        }
    }
}

void addUsers(TrunkReport &report, const ProjectConfiguration &project)
{
    const QStringList ids = project.credentialListsOfTrunk(report.trunkId);
    for (const QString &id : ids) {
        const CredentialList *list = project.credentialList(id);
        if (!list)
            continue;
        takeChange(report.lastChange, *list);
        for (const Credential &user : list->credentials)
            report.users.append({user.username, list->name.valueOr(id)});
    }
}

TrunkReport trunkReport(const ProjectConfiguration &project, const Trunk &trunk)
{
    TrunkReport report;
    report.trunkId = trunk.id;
    report.name = trunk.name.valueOr(trunk.id);
    report.domain = trunk.domain;
    report.access = trunkAccess(project, trunk.id);
    report.networks = report.access.addresses.minimalCover();
    addAccessLists(report, project);
    addUsers(report, project);
    report.endpoints = endpointsInOrder(project, trunk.id);
    report.endpointsKnown = project.endpoints.isComplete();
    return report;
}

//! Invalid as soon as one of them was never loaded.
QDateTime oldest(std::initializer_list<QDateTime> times)
{
    QDateTime first = *times.begin();
    for (const QDateTime &time : times) {
        if (!time.isValid() || !first.isValid())
            return {};
        first = std::min(first, time);
    }
    return first;
}

bool standsBefore(const TrunkReport &left, const TrunkReport &right)
{
    const int order = QString::localeAwareCompare(left.name, right.name);
    return order != 0 ? order < 0 : left.trunkId < right.trunkId;
}

} // namespace

AccessReport accessReport(const ProjectConfiguration &project, const QHash<QString, TrunkNames> &names, const QDateTime &now)
{
    AccessReport report;
    report.project = project.project;
    report.madeAt = now.toUTC();
    report.complete = project.trunks.isComplete() && project.accessControlLists.isComplete() && project.accessLinks.isComplete()
        && project.credentialLists.isComplete() && project.credentialLinks.isComplete();
    report.asOf = oldest({project.trunks.asOf, project.accessControlLists.asOf, project.accessLinks.asOf, project.credentialLists.asOf, project.credentialLinks.asOf});
    for (const Trunk &trunk : project.trunks.items) {
        report.trunks.append(trunkReport(project, trunk));
        report.trunks.last().names = names.value(trunk.id);
    }
    std::stable_sort(report.trunks.begin(), report.trunks.end(), standsBefore);
    report.countriesKnown = project.countries.isComplete();
    for (const CountryPermission &country : project.countries.items) {
        if (!country.enabled.valueOr(false))
            continue;
        if (country.isWildcard())
            report.restOfWorldOpen = true;
        else
            ++report.openCountries;
    }
    return report;
}

} // namespace core
