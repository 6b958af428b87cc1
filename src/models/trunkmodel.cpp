// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trunkmodel.h"

#include "models/findingtext.h"
#include "models/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString dash()
{
    return QStringLiteral("\u2013");
}

//! What belongs to each trunk, looked up once for all: hundreds of trunks with thousands of endpoints, links and numbers are shown at every change.
struct ByTrunk
{
    explicit ByTrunk(const core::ProjectConfiguration &project)
    {
        for (const core::SipEndpoint &endpoint : project.endpoints.items) {
            ++endpoints[endpoint.trunkId];
            enabled[endpoint.trunkId] += endpoint.enabled.valueOr(true) ? 1 : 0;
        }
        for (const core::PhoneNumber &number : project.numbers.items)
            ++numbers[number.trunkId.value];
        for (const core::TrunkLink &link : project.accessLinks.items)
            accessLists[link.trunkId].append(link.listId);
        for (const core::TrunkLink &link : project.credentialLinks.items)
            credentialLists[link.trunkId].append(link.listId);
        for (const core::AccessControlList &list : project.accessControlLists.items)
            names.insert(list.id, list.name.valueOr(list.id));
        for (const core::CredentialList &list : project.credentialLists.items)
            names.insert(list.id, list.name.valueOr(list.id));
    }
    QStringList namesOf(const QStringList &ids) const
    {
        QStringList texts;
        for (const QString &id : ids)
            texts << names.value(id, id);
        return texts;
    }
    //! Many trunks have the same lists.
    core::TrunkAccess access(const core::ProjectConfiguration &project, const QStringList &access, const QStringList &credentials) const
    {
        const QString key = access.join(u' ') + u'|' + credentials.join(u' ');
        const auto known = accessOfLists.constFind(key);
        return known != accessOfLists.constEnd() ? *known : *accessOfLists.insert(key, core::trunkAccess(project, access, credentials));
    }
    QHash<QString, int> endpoints;
    QHash<QString, int> enabled;
    QHash<QString, int> numbers;
    QHash<QString, QStringList> accessLists;
    QHash<QString, QStringList> credentialLists;
    QHash<QString, QString> names;
    mutable QHash<QString, core::TrunkAccess> accessOfLists;
};

TrunkRow trunkRow(const core::Trunk &trunk, const core::ProjectConfiguration &project, const ByTrunk &all)
{
    TrunkRow row;
    row.id = trunk.id;
    row.name = trunk.name.valueOr(trunk.id);
    row.domain = trunk.domain;
    const QStringList accessLists = all.accessLists.value(trunk.id);
    const QStringList credentialLists = all.credentialLists.value(trunk.id);
    row.access = all.access(project, accessLists, credentialLists);
    row.endpoints = all.endpoints.value(trunk.id);
    row.endpointsEnabled = all.enabled.value(trunk.id);
    row.endpointsKnown = project.endpoints.isComplete();
    row.numbers = all.numbers.value(trunk.id);
    row.numbersKnown = project.numbers.isComplete();
    if (trunk.callsPerSecond.hasValue())
        row.callsPerSecond = trunk.callsPerSecond.value;
    row.accessLists = all.namesOf(accessLists);
    row.credentialLists = all.namesOf(credentialLists);
    return row;
}

//! Nothing that a trunk shows is staged: both hold the same memory.
bool isSame(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    const auto same = [](const auto &left, const auto &right) { return left.items.size() == right.items.size() && left.items.constData() == right.items.constData(); };
    return same(live.trunks, draft.trunks) && same(live.endpoints, draft.endpoints) && same(live.accessControlLists, draft.accessControlLists)
        && same(live.accessLinks, draft.accessLinks) && same(live.credentialLists, draft.credentialLists) && same(live.credentialLinks, draft.credentialLinks)
        && same(live.numbers, draft.numbers);
}

} // namespace

namespace {

//! Endpoints, links and numbers are staged on their own; to who looks for what changes they belong to the trunk.
bool isTouched(const core::Trunk &trunk, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    const core::Trunk *before = live.trunk(trunk.id);
    if (!before || !(*before == trunk) || live.endpointsOfTrunk(trunk.id) != draft.endpointsOfTrunk(trunk.id))
        return true;
    if (live.accessListsOfTrunk(trunk.id) != draft.accessListsOfTrunk(trunk.id) || live.credentialListsOfTrunk(trunk.id) != draft.credentialListsOfTrunk(trunk.id))
        return true;
    return !(core::trunkAccess(live, trunk.id) == core::trunkAccess(draft, trunk.id));
}

//! Trunks that get or lose a number.
QSet<QString> trunksOfMovedNumbers(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    QSet<QString> trunks;
    for (int i = 0; i < draft.numbers.items.size(); ++i) {
        const core::PhoneNumber &then = draft.numbers.items.at(i);
        // The draft keeps the order of what it is made from.
        const core::PhoneNumber *now = i < live.numbers.items.size() && live.numbers.items.at(i).number == then.number ? &live.numbers.items.at(i) : live.number(then.number);
        if (now && now->trunkId.value != then.trunkId.value)
            trunks << now->trunkId.value << then.trunkId.value;
    }
    return trunks;
}

} // namespace

QList<TrunkRow> trunkRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    QList<TrunkRow> rows;
    const bool nothingStaged = isSame(live, draft);
    const QSet<QString> movedNumbers = nothingStaged ? QSet<QString>() : trunksOfMovedNumbers(live, draft);
    const ByTrunk all(draft);
    rows.reserve(draft.trunks.items.size());
    for (const core::Trunk &trunk : draft.trunks.items) {
        TrunkRow row = trunkRow(trunk, draft, all);
        if (!nothingStaged && !live.trunk(trunk.id))
            row.state = RowState::Added;
        else if (!nothingStaged && (movedNumbers.contains(trunk.id) || isTouched(trunk, live, draft)))
            row.state = RowState::Changed;
        rows << row;
    }
    for (const core::Trunk &trunk : live.trunks.items) {
        if (nothingStaged || draft.trunk(trunk.id))
            continue;
        rows << trunkRow(trunk, live, ByTrunk(live));
        rows.last().state = RowState::Removed;
    }
    return rows;
}

QHash<QString, TrunkFindings> trunkFindings(const core::HealthReport &report, const core::ProjectConfiguration &project)
{
    QHash<QString, TrunkFindings> all;
    for (const core::Trunk &trunk : project.trunks.items)
        all[trunk.id].complete = report.notKnown.isEmpty();
    // They come with the worst first.
    for (const core::Finding &finding : report.findings) {
        const bool ofTrunk = finding.object.kind == core::Kind::Trunk;
        const bool inTrunk = finding.object.kind == core::Kind::SipEndpoint || finding.object.kind == core::Kind::TrunkAccessLink
            || finding.object.kind == core::Kind::TrunkCredentialLink;
        const auto found = ofTrunk || inTrunk ? all.find(ofTrunk ? finding.object.id.value : finding.object.parent.value) : all.end();
        if (found == all.end())
            continue;
        if (found->count++ == 0)
            found->worst = finding.severity;
        found->texts << TrunkModel::tr("%1: %2", "severity, finding").arg(severityText(finding.severity), findingText(finding));
    }
    return all;
}

TrunkModel::TrunkModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

ColumnKind TrunkModel::kindOf(int column) const
{
    switch (column) {
    case StateColumn:
        return ColumnKind::Staged;
    case EndpointsColumn:
    case NumbersColumn:
    case CpsColumn:
    case FindingsColumn:
        return ColumnKind::Figure;
    default:
        return ColumnKind::Text;
    }
}

QString TrunkModel::toolTip(const TrunkRow &row, int column) const
{
    if (column == FindingsColumn && row.findings) {
        QStringList lines = row.findings->texts;
        if (!row.findings->complete)
            lines << tr("Not every rule could be judged: not everything is loaded.");
        return lines.isEmpty() ? tr("No finding") : lines.join(u'\n');
    }
    return column == AccessColumn ? accessText(row.access) : display(row, column).toString();
}

QVariant TrunkModel::display(const TrunkRow &row, int column) const
{
    switch (Column(column)) {
    case NameColumn:
        return row.name;
    case DomainColumn:
        return row.domain;
    case AccessColumn:
        return accessShortText(row.access);
    case EndpointsColumn:
        return row.endpointsKnown || row.endpoints > 0 ? tr("%1 of %2", "enabled of all").arg(row.endpointsEnabled).arg(row.endpoints) : tr("not known");
    case NumbersColumn:
        return row.numbersKnown || row.numbers > 0 ? countText(quint64(row.numbers)) : tr("not known");
    case CpsColumn:
        return row.callsPerSecond ? countText(quint64(*row.callsPerSecond)) : dash();
    case FindingsColumn:
        if (!row.findings)
            return dash();
        return row.findings->count > 0 || row.findings->complete ? countText(quint64(row.findings->count)) : tr("not known");
    case CustomerColumn:
        return row.customer;
    case OwnerColumn:
        return row.owner;
    case StateColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TrunkModel::sortValue(const TrunkRow &row, int column) const
{
    switch (Column(column)) {
    case AccessColumn:
        return int(row.access.mode) * (qint64(1) << 33) + qint64(row.access.addresses.count());
    case EndpointsColumn:
        return row.endpointsEnabled;
    case NumbersColumn:
        return row.numbers;
    case CpsColumn:
        return row.callsPerSecond.value_or(-1);
    case FindingsColumn:
        // One error weighs more than any number of notes.
        return !row.findings ? -1 : row.findings->count == 0 ? 0 : int(row.findings->worst) * 1'000'000 + row.findings->count;
    case StateColumn:
    case NameColumn:
    case DomainColumn:
    case CustomerColumn:
    case OwnerColumn:
    case ColumnCount:
        break;
    }
    return display(row, column);
}

Heading TrunkModel::heading(int column) const
{
    switch (Column(column)) {
    case NameColumn:
        return {tr("Name")};
    case DomainColumn:
        return {tr("Domain")};
    case AccessColumn:
        return {tr("Access"), tr("Who may send calls over this trunk")};
    case EndpointsColumn:
        return {tr("Endpoints"), tr("Enabled endpoints of all. Whether an endpoint is registered is not known here.")};
    case NumbersColumn:
        return {tr("Numbers")};
    case CpsColumn:
        return {tr("CPS"), tr("Call attempts that may start in one second (CPS, calls per second)")};
    case FindingsColumn:
        return {tr("Findings"), tr("What may be wrong with the trunk as it is at Sinch; what is staged is not judged")};
    case CustomerColumn:
        return {tr("Customer"), tr("Written in the settings of the trunk; kept on this computer only")};
    case OwnerColumn:
        return {tr("Owner"), tr("Written in the settings of the trunk; kept on this computer only")};
    case StateColumn:
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
