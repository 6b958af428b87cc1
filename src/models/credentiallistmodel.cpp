// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/credentiallistmodel.h"

#include "models/stagedsign.h"
#include "models/words.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

//! How many endpoints register as each user: counted once, not once a list.
using Registered = QHash<QString, int>;

Registered registered(const core::ProjectConfiguration &project)
{
    Registered counts;
    for (const core::SipEndpoint &endpoint : project.endpoints.items) {
        if (endpoint.type == core::EndpointType::Registered && endpoint.credentialUsername.hasValue())
            ++counts[endpoint.credentialUsername.value];
    }
    return counts;
}

CredentialListRow rowOf(const core::CredentialList &list, const core::ProjectConfiguration &project, const Registered &endpoints)
{
    CredentialListRow row;
    row.id = list.id;
    row.name = list.name.valueOr(list.id);
    for (const core::Credential &user : list.credentials) {
        row.users << user.username;
        row.endpoints += endpoints.value(user.username);
    }
    row.usersKnown = list.credentialsKnown;
    for (const QString &id : project.trunksOfCredentialList(list.id)) {
        const core::Trunk *trunk = project.trunk(id);
        row.trunks << (trunk ? trunk->name.valueOr(id) : id);
    }
    std::sort(row.trunks.begin(), row.trunks.end(), [](const QString &left, const QString &right) { return left.localeAwareCompare(right) < 0; });
    row.trunksKnown = project.credentialLinks.isComplete();
    row.endpointsKnown = project.endpoints.isComplete();
    return row;
}

bool isCount(int column)
{
    return column == CredentialListModel::UsersColumn || column == CredentialListModel::EndpointsColumn;
}

} // namespace

QList<CredentialListRow> credentialListRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    QList<CredentialListRow> rows;
    const Registered then = registered(draft);
    const Registered now = registered(live);
    for (const core::CredentialList &list : draft.credentialLists.items) {
        CredentialListRow row = rowOf(list, draft, then);
        const core::CredentialList *before = live.credentialList(list.id);
        if (!before)
            row.state = RowState::Added;
        else if (!(*before == list) || rowOf(*before, live, now).trunks != row.trunks)
            row.state = RowState::Changed;
        rows << row;
    }
    for (const core::CredentialList &list : live.credentialLists.items) {
        if (draft.credentialList(list.id))
            continue;
        rows << rowOf(list, live, now);
        rows.last().state = RowState::Removed;
    }
    return rows;
}

CredentialListModel::CredentialListModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

QVariant CredentialListModel::cell(int row, int column, int role) const
{
    const CredentialListRow &item = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(item, Column(column));
    case Qt::ToolTipRole:
        return column == UserNamesColumn ? item.users.mid(0, 40).join(u'\n') : column == TrunksColumn ? item.trunks.join(u'\n') : display(item, Column(column)).toString();
    case Qt::TextAlignmentRole:
        return int((column == StateColumn ? Qt::AlignHCenter : isCount(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        if (column == UsersColumn)
            return int(item.users.size());
        if (column == EndpointsColumn)
            return item.endpoints;
        return column == StateColumn ? QVariant(int(item.state)) : display(item, Column(column));
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

QVariant CredentialListModel::display(const CredentialListRow &row, Column column) const
{
    switch (column) {
    case StateColumn:
        return stagedSign(row.state);
    case NameColumn:
        return row.name;
    case UsersColumn:
        return row.usersKnown ? countText(quint64(row.users.size())) : tr("not known");
    case UserNamesColumn:
        return row.users.join(u", "_s);
    case TrunksColumn:
        if (row.trunks.isEmpty())
            return row.trunksKnown ? tr("none") : tr("not known");
        return row.trunks.join(u", "_s);
    case EndpointsColumn:
        return row.endpointsKnown || row.endpoints > 0 ? countText(quint64(row.endpoints)) : tr("not known");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CredentialListModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((isCount(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(column)) {
    case StateColumn:
        return role == Qt::DisplayRole ? QString() : tr("Staged");
    case NameColumn:
        return tr("Name");
    case UsersColumn:
        return tr("Users");
    case UserNamesColumn:
        return tr("User names");
    case TrunksColumn:
        return role == Qt::ToolTipRole ? tr("Trunks on which the users of the list may send calls") : tr("Trunks");
    case EndpointsColumn:
        return role == Qt::ToolTipRole ? tr("Endpoints that register as one of the users") : tr("Endpoints");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
