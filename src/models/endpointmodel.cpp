// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/endpointmodel.h"

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString whereText(const core::SipEndpoint &endpoint)
{
    switch (endpoint.type) {
    case core::EndpointType::Static: {
        const QString port = endpoint.port.hasValue() ? u":%1"_s.arg(endpoint.port.value) : QString();
        const QString transport = endpoint.transport.hasValue() ? u' ' + endpoint.transport.value : QString();
        return endpoint.address.value + port + transport;
    }
    case core::EndpointType::Registered:
        return EndpointModel::tr("registers as %1").arg(endpoint.credentialUsername.value);
    case core::EndpointType::Unknown:
        break;
    }
    return EndpointModel::tr("kind not known");
}

} // namespace

EndpointModel::EndpointModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

QVariant EndpointModel::cell(int row, int column, int role) const
{
    const core::SipEndpoint &item = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        switch (Column(column)) {
        case PriorityColumn:
            return item.priority.hasValue() ? QString::number(item.priority.value) : u"\u2013"_s;
        case NameColumn:
            return item.name.valueOr(item.id);
        case WhereColumn:
            return whereText(item);
        case StateColumn:
            return item.enabled.valueOr(true) ? tr("enabled") : tr("disabled");
        case ColumnCount:
            break;
        }
        return {};
    case SortRole:
        return column == PriorityColumn ? QVariant(item.priority.valueOr(0)) : cell(row, column, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return int((column == PriorityColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StateRole:
        return int(RowState::Unchanged);
    case KeyRole:
        return item.id;
    default:
        return {};
    }
}

QVariant EndpointModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == PriorityColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case PriorityColumn:
        return role == Qt::ToolTipRole ? tr("Priority: the lowest number is tried first") : tr("Prio");
    case NameColumn:
        return tr("Name");
    case WhereColumn:
        return tr("Address or user");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
