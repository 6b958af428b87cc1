// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trunkrules.h"
#include "models/rowsmodel.h"

namespace models {

//! An endpoint as its tables show it.
struct EndpointRow
{
    core::SipEndpoint endpoint;
    QString trunkName;
    int groupSize = 1;  //!< endpoints of this trunk with the same priority, this one included
    int groupPlace = 0; //!< among them
    QList<core::EndpointIssue> issues;
    RowState state = RowState::Unchanged;

    QString key() const { return endpoint.trunkId + QLatin1Char('/') + endpoint.id; }
    core::ObjectRef ref() const { return {core::Kind::SipEndpoint, core::objectIdFromText(endpoint.trunkId), core::objectIdFromText(endpoint.id)}; }
    bool operator==(const EndpointRow &) const = default;
};

//! The endpoints of one trunk, or of all when \a trunkId is empty: by trunk, then in the order in which they are tried. What will be removed comes last.
QList<EndpointRow> endpointRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, const QString &trunkId = {});

//! "198.51.100.7:5061 TLS", "registers as u1".
QString endpointPlaceText(const core::SipEndpoint &endpoint);
QString endpointIssueText(core::EndpointIssue issue, const core::SipEndpoint &endpoint);
Mark endpointIssueMark(core::EndpointIssue issue);
//! The most serious one.
Mark endpointIssueMark(const QList<core::EndpointIssue> &issues);

//! Endpoints, each with what is staged and what may be wrong. Rows can be dragged; what a drop does is decided by who shows them.
class EndpointModel final : public RowsModel<EndpointRow>
{
    Q_OBJECT

public:
    enum Column { StagedColumn, IssueColumn, TrunkColumn, PriorityColumn, NameColumn, PlaceColumn, EnabledColumn, ColumnCount };

    explicit EndpointModel(QObject *parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

protected:
    ColumnKind kindOf(int column) const override;
    Heading heading(int column) const override;
    QVariant display(const EndpointRow &row, int column) const override;
    QVariant sortValue(const EndpointRow &row, int column) const override;
    QString toolTip(const EndpointRow &row, int column) const override;
    QString spoken(const EndpointRow &row, int column) const override;
    Mark markOfRow(const EndpointRow &row) const override;
    QString markHint(const EndpointRow &row) const override;
    QString keyOf(const EndpointRow &row) const override { return row.key(); }
};

} // namespace models
