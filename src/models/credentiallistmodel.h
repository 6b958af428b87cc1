// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "models/rowsmodel.h"

namespace models {

//! A credential list as its page shows it.
struct CredentialListRow
{
    QString id;
    QString name;
    QStringList users;
    bool usersKnown = false;
    QStringList trunks; //!< names
    bool trunksKnown = false;
    int endpoints = 0; //!< that register as one of its users
    bool endpointsKnown = false;
    RowState state = RowState::Unchanged;

    bool operator==(const CredentialListRow &) const = default;
};

QList<CredentialListRow> credentialListRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft);

class CredentialListModel final : public RowsModel<CredentialListRow>
{
    Q_OBJECT

public:
    enum Column { StateColumn, NameColumn, UsersColumn, UserNamesColumn, TrunksColumn, EndpointsColumn, ColumnCount };

    explicit CredentialListModel(QObject *parent = nullptr);

protected:
    ColumnKind kindOf(int column) const override;
    Heading heading(int column) const override;
    QVariant display(const CredentialListRow &row, int column) const override;
    QVariant sortValue(const CredentialListRow &row, int column) const override;
    QString toolTip(const CredentialListRow &row, int column) const override;
    QString keyOf(const CredentialListRow &row) const override { return row.id; }
};

} // namespace models
