// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/credentiallistmodel.h"

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

ColumnKind CredentialListModel::kindOf(int column) const
{
    switch (column) {
    case StateColumn:
        return ColumnKind::Staged;
    case UsersColumn:
    case EndpointsColumn:
        return ColumnKind::Figure;
    default:
        return ColumnKind::Text;
    }
}

QVariant CredentialListModel::sortValue(const CredentialListRow &row, int column) const
{
    if (column == UsersColumn)
        return int(row.users.size());
    return column == EndpointsColumn ? QVariant(row.endpoints) : display(row, column);
}

QString CredentialListModel::toolTip(const CredentialListRow &row, int column) const
{
    if (column == UserNamesColumn)
        return row.users.mid(0, 40).join(u'\n');
    return column == TrunksColumn ? row.trunks.join(u'\n') : display(row, column).toString();
}

QVariant CredentialListModel::display(const CredentialListRow &row, int column) const
{
    switch (Column(column)) {
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
    case StateColumn:
    case ColumnCount:
        break;
    }
    return {};
}

Heading CredentialListModel::heading(int column) const
{
    switch (Column(column)) {
    case NameColumn:
        return {tr("Name")};
    case UsersColumn:
        return {tr("Users")};
    case UserNamesColumn:
        return {tr("User names")};
    case TrunksColumn:
        return {tr("Trunks"), tr("Trunks on which the users of the list may send calls")};
    case EndpointsColumn:
        return {tr("Endpoints"), tr("Endpoints that register as one of the users")};
    case StateColumn:
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
