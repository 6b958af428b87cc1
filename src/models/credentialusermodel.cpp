// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/credentialusermodel.h"


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

ColumnKind CredentialUserModel::kindOf(int column) const
{
    return column == StateColumn ? ColumnKind::Staged : ColumnKind::Text;
}

QString CredentialUserModel::toolTip(const CredentialUserRow &row, int column) const
{
    return column == EndpointsColumn ? row.endpoints.join(u'\n') : display(row, column).toString();
}

QVariant CredentialUserModel::display(const CredentialUserRow &row, int column) const
{
    switch (Column(column)) {
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
    case StateColumn:
    case ColumnCount:
        break;
    }
    return {};
}

Heading CredentialUserModel::heading(int column) const
{
    switch (Column(column)) {
    case UserColumn:
        return {tr("User")};
    case EndpointsColumn:
        return {tr("Endpoints"), tr("Endpoints that register as this user. Which calls came with it, call records do not say.")};
    case PasswordColumn:
        return {tr("Password"), tr("What is staged about the password. Passwords are never read back from Sinch.")};
    case StateColumn:
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
