// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listtrunksmodel.h"

#include "core/trunkaccess.h"
#include "models/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString countOf(const core::TrunkAccess &access)
{
    const std::optional<quint64> count = access.admittedAddresses();
    if (!count)
        return u"?"_s;
    return access.mode == core::AccessMode::ByPassword ? ListTrunksModel::tr("any") : countText(*count);
}

} // namespace

QList<ListTrunkRow> listTrunkRows(const QString &listId, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    const bool users = live.credentialList(listId) || draft.credentialList(listId);
    const QStringList before = users ? live.trunksOfCredentialList(listId) : live.trunksOfAccessList(listId);
    const QStringList after = users ? draft.trunksOfCredentialList(listId) : draft.trunksOfAccessList(listId);
    QStringList ids = after;
    for (const QString &id : before) {
        if (!ids.contains(id))
            ids << id;
    }
    QList<ListTrunkRow> rows;
    for (const QString &id : std::as_const(ids)) {
        const core::Trunk *trunk = draft.trunk(id) ? draft.trunk(id) : live.trunk(id);
        const core::TrunkAccess now = core::trunkAccess(live, id);
        const core::TrunkAccess then = core::trunkAccess(draft, id);
        ListTrunkRow row{id, trunk ? trunk->name.valueOr(id) : id, accessModeText(then.mode), countOf(then), RowState::Unchanged};
        if (!after.contains(id))
            row.state = RowState::Removed;
        else if (!before.contains(id))
            row.state = RowState::Added;
        if (!(now == then) && live.trunk(id)) {
            if (row.state == RowState::Unchanged)
                row.state = RowState::Changed;
            row.counts = countOf(now) + u" \u2192 "_s + countOf(then);
            if (now.mode == then.mode && now.addresses.count() == then.addresses.count())
                row.counts = u"+%1 \u2212%2"_s.arg(countText(then.addresses.subtracted(now.addresses).count()),
                                                   countText(now.addresses.subtracted(then.addresses).count()));
            if (now.mode != then.mode)
                row.access = accessModeText(now.mode) + u" \u2192 "_s + accessModeText(then.mode);
        }
        rows << row;
    }
    std::sort(rows.begin(), rows.end(), [](const ListTrunkRow &left, const ListTrunkRow &right) { return left.name.localeAwareCompare(right.name) < 0; });
    return rows;
}

ListTrunksModel::ListTrunksModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

ColumnKind ListTrunksModel::kindOf(int column) const
{
    return column == CountsColumn ? ColumnKind::Figure : ColumnKind::Text;
}

QVariant ListTrunksModel::display(const ListTrunkRow &row, int column) const
{
    switch (Column(column)) {
    case NameColumn:
        return row.name;
    case AccessColumn:
        return row.access;
    case CountsColumn:
        return row.counts;
    case ColumnCount:
        break;
    }
    return {};
}

Heading ListTrunksModel::heading(int column) const
{
    switch (Column(column)) {
    case NameColumn:
        return {tr("Trunk")};
    case AccessColumn:
        return {tr("Access")};
    case CountsColumn:
        return {tr("Addresses"), tr("Source addresses that the trunk accepts: now, and after what is staged")};
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
