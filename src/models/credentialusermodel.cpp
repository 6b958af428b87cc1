// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/credentialusermodel.h"

#include "models/stagedsign.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

CredentialUserRow rowOf(const core::Credential &user, const core::ProjectConfiguration &project)
{
    CredentialUserRow row;
    const core::ObjectId id = core::objectIdFromText(user.id);
    row.id = id.draft ? user.id : user.username;
    row.username = user.username;
    for (const core::SipEndpoint &endpoint : project.endpoints.items) {
        if (endpoint.type != core::EndpointType::Registered || endpoint.credentialUsername.valueOr({}) != user.username)
            continue;
        const core::Trunk *trunk = project.trunk(endpoint.trunkId);
        row.endpoints << u"%1 (%2)"_s.arg(endpoint.name.valueOr(endpoint.id), trunk ? trunk->name.valueOr(endpoint.trunkId) : endpoint.trunkId);
    }
    row.endpointsKnown = project.endpoints.isComplete();
    return row;
}

bool holds(const core::CredentialList *list, const QString &username)
{
    return list && std::any_of(list->credentials.cbegin(), list->credentials.cend(), [&username](const core::Credential &user) { return user.username == username; });
}

} // namespace

QList<CredentialUserRow> credentialUserRows(const QString &listId, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft,
                                            const core::ChangeSet &staged, const std::function<bool(core::SecretId)> &hasSecret)
{
    const core::CredentialList *after = draft.credentialList(listId);
    const core::CredentialList *before = live.credentialList(listId);
    QList<CredentialUserRow> rows;
    for (const core::Credential &user : after ? after->credentials : QList<core::Credential>()) {
        CredentialUserRow row = rowOf(user, draft);
        if (!holds(before, user.username))
            row.state = RowState::Added;
        const auto change = std::find_if(staged.changes.cbegin(), staged.changes.cend(), [&row, &listId](const core::Change &each) {
            return each.target.kind == core::Kind::Credential && each.target.parent.value == listId && each.target.id.value == row.id && !each.secrets.isEmpty();
        });
        if (change != staged.changes.cend()) {
            const bool kept = std::all_of(change->secrets.cbegin(), change->secrets.cend(), [&hasSecret](const core::SecretSlot &slot) { return hasSecret(slot.secret); });
            row.password = kept ? CredentialUserRow::Password::Staged : CredentialUserRow::Password::Lost;
            if (row.state == RowState::Unchanged)
                row.state = RowState::Changed;
        }
        rows << row;
    }
    for (const core::Credential &user : before ? before->credentials : QList<core::Credential>()) {
        if (holds(after, user.username))
            continue;
        rows << rowOf(user, live);
        rows.last().state = RowState::Removed;
    }
    return rows;
}

CredentialUserModel::CredentialUserModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

QVariant CredentialUserModel::cell(int row, int column, int role) const
{
    const CredentialUserRow &item = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(item, Column(column));
    case SortRole:
        return column == StateColumn ? QVariant(int(item.state)) : display(item, Column(column));
    case Qt::ToolTipRole:
        return column == EndpointsColumn ? item.endpoints.join(u'\n') : display(item, Column(column));
    case Qt::TextAlignmentRole:
        return int((column == StateColumn ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    case StateRole:
        return int(item.state);
    case KeyRole:
        return item.id;
    default:
        return {};
    }
}

QString CredentialUserModel::display(const CredentialUserRow &row, Column column) const
{
    switch (column) {
    case StateColumn:
        return stagedSign(row.state);
    case UserColumn:
        return row.username;
    case EndpointsColumn:
        if (row.endpoints.isEmpty())
            return row.endpointsKnown ? tr("none") : tr("not known");
        return row.endpoints.join(u", "_s);
    case PasswordColumn:
        switch (row.password) {
        case CredentialUserRow::Password::Kept:
            return {};
        case CredentialUserRow::Password::Staged:
            return tr("new one staged");
        case CredentialUserRow::Password::Lost:
            return tr("enter it again");
        }
        return {};
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CredentialUserModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(column)) {
    case StateColumn:
        return role == Qt::DisplayRole ? QString() : tr("Staged");
    case UserColumn:
        return tr("User");
    case EndpointsColumn:
        return role == Qt::ToolTipRole ? tr("Endpoints that register as this user. Which calls came with it, call records do not say.") : tr("Endpoints");
    case PasswordColumn:
        return role == Qt::ToolTipRole ? tr("What is staged about the password. Passwords are never read back from Sinch.") : tr("Password");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
