// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"
#include "models/rowsmodel.h"

namespace models {

//! A user of one credential list.
struct CredentialUserRow
{
    //! What is staged about the password. Lost: it was staged, but it is no longer in memory.
    enum class Password { Kept, Staged, Lost };

    QString id; //!< its name, or the draft id of one that is staged
    QString username;
    QStringList endpoints; //!< "PBX (Oslo)", those that register as this user
    bool endpointsKnown = false;
    Password password = Password::Kept;
    RowState state = RowState::Unchanged;

    bool operator==(const CredentialUserRow &) const = default;
};

//! \a hasSecret says whether a staged password is still in memory.
QList<CredentialUserRow> credentialUserRows(const QString &listId, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft,
                                            const core::ChangeSet &staged, const std::function<bool(core::SecretId)> &hasSecret);

class CredentialUserModel final : public RowsModel<CredentialUserRow>
{
    Q_OBJECT

public:
    enum Column { StateColumn, UserColumn, EndpointsColumn, PasswordColumn, ColumnCount };

    explicit CredentialUserModel(QObject *parent = nullptr);

protected:
    ColumnKind kindOf(int column) const override;
    Heading heading(int column) const override;
    QVariant display(const CredentialUserRow &row, int column) const override;
    QString toolTip(const CredentialUserRow &row, int column) const override;
    QString keyOf(const CredentialUserRow &row) const override { return row.id; }
};

} // namespace models
