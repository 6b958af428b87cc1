// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trunkmodel.h"

#include "models/stagedsign.h"
#include "models/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

const QString dash = QStringLiteral("\u2013");

QStringList accessListNames(const core::ProjectConfiguration &project, const QString &trunkId)
{
    QStringList names;
    for (const QString &id : project.accessListsOfTrunk(trunkId)) {
        const core::AccessControlList *list = project.accessControlList(id);
        names << (list ? list->name.valueOr(id) : id);
    }
    return names;
}

QStringList credentialListNames(const core::ProjectConfiguration &project, const QString &trunkId)
{
    QStringList names;
    for (const QString &id : project.credentialListsOfTrunk(trunkId)) {
        const core::CredentialList *list = project.credentialList(id);
        names << (list ? list->name.valueOr(id) : id);
    }
    return names;
}

TrunkRow trunkRow(const core::Trunk &trunk, const core::ProjectConfiguration &project)
{
    TrunkRow row;
    row.id = trunk.id;
    row.name = trunk.name.valueOr(trunk.id);
    row.domain = trunk.domain;
    row.access = core::trunkAccess(project, trunk.id);
    const QList<core::SipEndpoint> endpoints = project.endpointsOfTrunk(trunk.id);
    row.endpoints = int(endpoints.size());
    row.endpointsEnabled = int(std::count_if(endpoints.cbegin(), endpoints.cend(), [](const core::SipEndpoint &e) { return e.enabled.valueOr(true); }));
    row.endpointsKnown = project.endpoints.isComplete();
    row.numbers = int(std::count_if(project.numbers.items.cbegin(), project.numbers.items.cend(),
                                    [&trunk](const core::PhoneNumber &number) { return number.trunkId.value == trunk.id; }));
    row.numbersKnown = project.numbers.isComplete();
    if (trunk.callsPerSecond.hasValue())
        row.callsPerSecond = trunk.callsPerSecond.value;
    row.accessLists = accessListNames(project, trunk.id);
    row.credentialLists = credentialListNames(project, trunk.id);
    return row;
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
    const QSet<QString> movedNumbers = trunksOfMovedNumbers(live, draft);
    for (const core::Trunk &trunk : draft.trunks.items) {
        TrunkRow row = trunkRow(trunk, draft);
        if (!live.trunk(trunk.id))
            row.state = RowState::Added;
        else if (movedNumbers.contains(trunk.id) || isTouched(trunk, live, draft))
            row.state = RowState::Changed;
        rows << row;
    }
    for (const core::Trunk &trunk : live.trunks.items) {
        if (draft.trunk(trunk.id))
            continue;
        rows << trunkRow(trunk, live);
        rows.last().state = RowState::Removed;
    }
    return rows;
}

TrunkModel::TrunkModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

QVariant TrunkModel::cell(int row, int column, int role) const
{
    const TrunkRow &item = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(item, Column(column));
    case Qt::ToolTipRole:
        return column == AccessColumn ? accessText(item.access) : display(item, Column(column)).toString();
    case Qt::TextAlignmentRole:
        if (column == StateColumn)
            return int(Qt::AlignCenter);
        return int((column >= EndpointsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(item, Column(column));
    case ObjectRole:
        return QVariant::fromValue(item);
    case StateRole:
        return int(item.state);
    case KeyRole:
        return item.id;
    default:
        return {};
    }
}

QVariant TrunkModel::display(const TrunkRow &row, Column column) const
{
    switch (column) {
    case StateColumn:
        return stagedSign(row.state);
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
        return row.callsPerSecond ? countText(quint64(*row.callsPerSecond)) : dash;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TrunkModel::sortValue(const TrunkRow &row, Column column) const
{
    switch (column) {
    case StateColumn:
        return int(row.state);
    case AccessColumn:
        return int(row.access.mode) * (qint64(1) << 33) + qint64(row.access.addresses.count());
    case EndpointsColumn:
        return row.endpointsEnabled;
    case NumbersColumn:
        return row.numbers;
    case CpsColumn:
        return row.callsPerSecond.value_or(-1);
    case NameColumn:
    case DomainColumn:
    case ColumnCount:
        break;
    }
    return display(row, column);
}

QVariant TrunkModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column >= EndpointsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(column)) {
    case StateColumn:
        return role == Qt::DisplayRole ? QString() : tr("Staged");
    case NameColumn:
        return tr("Name");
    case DomainColumn:
        return tr("Domain");
    case AccessColumn:
        return role == Qt::ToolTipRole ? tr("Who may send calls over this trunk") : tr("Access");
    case EndpointsColumn:
        return role == Qt::ToolTipRole ? tr("Enabled endpoints of all. Whether an endpoint is registered is not known here.") : tr("Endpoints");
    case NumbersColumn:
        return tr("Numbers");
    case CpsColumn:
        return role == Qt::ToolTipRole ? tr("Call attempts that may start in one second (CPS, calls per second)") : tr("CPS");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
