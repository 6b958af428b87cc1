// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trunkpartmodels.h"

#include "core/ipv4set.h"
#include "models/stagedsign.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace models {

namespace {

RowState stateIn(bool now, bool then)
{
    return now == then ? RowState::Unchanged : then ? RowState::Added : RowState::Removed;
}

QStringList together(const QStringList &now, const QStringList &then)
{
    QStringList all = then;
    for (const QString &id : now) {
        if (!all.contains(id))
            all << id;
    }
    return all;
}

QVariant alignment(int column)
{
    return int((column == 0 ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
}

bool isHeading(int role)
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
}

QString progressText(const core::ProjectConfiguration &live, const QString &number)
{
    const core::ActiveNumber *active = live.activeNumber(number);
    const QString status = active ? active->scheduledStatus.value.toUpper() : QString();
    if (status.isEmpty())
        return {};
    return status == "FAILED"_L1 ? TrunkNumberModel::tr("provisioning failed") : TrunkNumberModel::tr("being provisioned");
}

} // namespace

QString listHoldsText(const core::AccessControlList &list)
{
    core::Ipv4Set set;
    for (const core::IpRange &range : list.ranges) {
        if (const auto network = range.network())
            set.add(*network);
    }
    const int count = int(std::min<quint64>(set.count(), std::numeric_limits<int>::max()));
    const QString addresses = TrunkListModel::tr("%Ln address(es)", nullptr, count);
    return list.isInForce() ? addresses : TrunkListModel::tr("disabled, %1").arg(addresses);
}

QString listHoldsText(const core::CredentialList &list)
{
    return list.credentialsKnown ? TrunkListModel::tr("%Ln user(s)", nullptr, int(list.credentials.size())) : TrunkListModel::tr("users not known");
}

QList<TrunkListRow> trunkListRows(const QString &trunkId, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    QList<TrunkListRow> rows;
    const QStringList accessNow = live.accessListsOfTrunk(trunkId);
    const QStringList accessThen = draft.accessListsOfTrunk(trunkId);
    const QStringList access = together(accessNow, accessThen);
    for (const QString &id : access) {
        const core::AccessControlList *list = draft.accessControlList(id) ? draft.accessControlList(id) : live.accessControlList(id);
        rows << TrunkListRow{core::Kind::AccessControlList, id, list ? list->name.valueOr(id) : id, list ? listHoldsText(*list) : QString(),
                             stateIn(accessNow.contains(id), accessThen.contains(id))};
    }
    const QStringList usersNow = live.credentialListsOfTrunk(trunkId);
    const QStringList usersThen = draft.credentialListsOfTrunk(trunkId);
    const QStringList users = together(usersNow, usersThen);
    for (const QString &id : users) {
        const core::CredentialList *list = draft.credentialList(id) ? draft.credentialList(id) : live.credentialList(id);
        rows << TrunkListRow{core::Kind::CredentialList, id, list ? list->name.valueOr(id) : id, list ? listHoldsText(*list) : QString(),
                             stateIn(usersNow.contains(id), usersThen.contains(id))};
    }
    return rows;
}

TrunkListModel::TrunkListModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

QVariant TrunkListModel::cell(int row, int column, int role) const
{
    const TrunkListRow &item = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        switch (Column(column)) {
        case StagedColumn:
            return stagedSign(item.state);
        case NameColumn:
            return item.name;
        case KindColumn:
            return item.kind == core::Kind::AccessControlList ? tr("addresses") : tr("users");
        case HoldsColumn:
            return item.holds;
        case ColumnCount:
            break;
        }
        return {};
    case Qt::TextAlignmentRole:
        return alignment(column);
    case StateRole:
        return int(item.state);
    case KeyRole:
        return item.key();
    default:
        return {};
    }
}

QVariant TrunkListModel::header(int column, int role) const
{
    if (!isHeading(role))
        return {};
    switch (Column(column)) {
    case StagedColumn:
        return role == Qt::DisplayRole ? QString() : tr("Staged");
    case NameColumn:
        return tr("List");
    case KindColumn:
        return tr("Kind");
    case HoldsColumn:
        return tr("Holds");
    case ColumnCount:
        break;
    }
    return {};
}

QList<TrunkNumberRow> trunkNumberRows(const QString &trunkId, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    QList<TrunkNumberRow> rows;
    for (const core::PhoneNumber &number : draft.numbers.items) {
        const core::PhoneNumber *before = live.number(number.number);
        const bool now = before && before->trunkId.valueOr({}) == trunkId;
        const bool then = number.trunkId.valueOr({}) == trunkId;
        if (now || then)
            rows << TrunkNumberRow{number.number, number.countryCode.valueOr({}), progressText(live, number.number), stateIn(now, then)};
    }
    return rows;
}

TrunkNumberModel::TrunkNumberModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

QVariant TrunkNumberModel::cell(int row, int column, int role) const
{
    const TrunkNumberRow &item = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        switch (Column(column)) {
        case StagedColumn:
            return stagedSign(item.state);
        case NumberColumn:
            return item.number;
        case CountryColumn:
            return item.country;
        case ProgressColumn:
            return item.progress;
        case ColumnCount:
            break;
        }
        return {};
    case Qt::TextAlignmentRole:
        return alignment(column);
    case StateRole:
        return int(item.state);
    case KeyRole:
        return item.number;
    default:
        return {};
    }
}

QVariant TrunkNumberModel::header(int column, int role) const
{
    if (!isHeading(role))
        return {};
    switch (Column(column)) {
    case StagedColumn:
        return role == Qt::DisplayRole ? QString() : tr("Staged");
    case NumberColumn:
        return tr("Number");
    case CountryColumn:
        return tr("Country");
    case ProgressColumn:
        return tr("Progress");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
