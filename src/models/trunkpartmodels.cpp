// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trunkpartmodels.h"

#include "core/ipv4set.h"

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

ColumnKind TrunkListModel::kindOf(int column) const
{
    return column == StagedColumn ? ColumnKind::Staged : ColumnKind::Text;
}

QVariant TrunkListModel::display(const TrunkListRow &row, int column) const
{
    switch (Column(column)) {
    case NameColumn:
        return row.name;
    case KindColumn:
        return row.kind == core::Kind::AccessControlList ? tr("addresses") : tr("users");
    case HoldsColumn:
        return row.holds;
    case StagedColumn:
    case ColumnCount:
        break;
    }
    return {};
}

Heading TrunkListModel::heading(int column) const
{
    switch (Column(column)) {
    case NameColumn:
        return {tr("List")};
    case KindColumn:
        return {tr("Kind")};
    case HoldsColumn:
        return {tr("Holds")};
    case StagedColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QList<TrunkNumberRow> trunkNumberRows(const QString &trunkId, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    QList<TrunkNumberRow> rows;
    for (int i = 0; i < draft.numbers.items.size(); ++i) {
        const core::PhoneNumber &number = draft.numbers.items.at(i);
        // The draft keeps the order of what it is made from.
        const bool samePlace = i < live.numbers.items.size() && live.numbers.items.at(i).number == number.number;
        const core::PhoneNumber *before = samePlace ? &live.numbers.items.at(i) : live.number(number.number);
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

ColumnKind TrunkNumberModel::kindOf(int column) const
{
    return column == StagedColumn ? ColumnKind::Staged : ColumnKind::Text;
}

QVariant TrunkNumberModel::display(const TrunkNumberRow &row, int column) const
{
    switch (Column(column)) {
    case NumberColumn:
        return row.number;
    case CountryColumn:
        return row.country;
    case ProgressColumn:
        return row.progress;
    case StagedColumn:
    case ColumnCount:
        break;
    }
    return {};
}

Heading TrunkNumberModel::heading(int column) const
{
    switch (Column(column)) {
    case NumberColumn:
        return {tr("Number")};
    case CountryColumn:
        return {tr("Country")};
    case ProgressColumn:
        return {tr("Progress")};
    case StagedColumn:
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
