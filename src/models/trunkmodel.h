// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health.h"
#include "core/trunkaccess.h"
#include "models/rowsmodel.h"

namespace models {

//! What the health rules say about one trunk, its endpoints and its links.
struct TrunkFindings
{
    int count = 0;
    core::Severity worst = core::Severity::Note;
    QStringList texts;     //!< the worst first
    bool complete = false; //!< every rule could be judged
    bool operator==(const TrunkFindings &) const = default;
};

//! By the id of the trunk, for all at once; a trunk without findings is in it as well.
QHash<QString, TrunkFindings> trunkFindings(const core::HealthReport &report, const core::ProjectConfiguration &project);

//! A trunk as its page shows it.
struct TrunkRow
{
    QString id;
    QString name;
    QString domain;
    core::TrunkAccess access;
    int endpointsEnabled = 0;
    int endpoints = 0;
    bool endpointsKnown = false;
    int numbers = 0;
    bool numbersKnown = false;
    std::optional<qint64> callsPerSecond;
    QStringList accessLists;     //!< names
    QStringList credentialLists; //!< names
    std::optional<TrunkFindings> findings; //!< not judged yet, or not at the service
    QString customer;
    QString owner;
    RowState state = RowState::Unchanged;

    bool operator==(const TrunkRow &) const = default;
};

QList<TrunkRow> trunkRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft);

class TrunkModel final : public RowsModel<TrunkRow>
{
    Q_OBJECT

public:
    enum Column { StateColumn, NameColumn, DomainColumn, AccessColumn, EndpointsColumn, NumbersColumn, CpsColumn, FindingsColumn, CustomerColumn, OwnerColumn, ColumnCount };

    explicit TrunkModel(QObject *parent = nullptr);

protected:
    ColumnKind kindOf(int column) const override;
    Heading heading(int column) const override;
    QVariant display(const TrunkRow &row, int column) const override;
    QVariant sortValue(const TrunkRow &row, int column) const override;
    QString toolTip(const TrunkRow &row, int column) const override;
    QString keyOf(const TrunkRow &row) const override { return row.id; }
};

} // namespace models
