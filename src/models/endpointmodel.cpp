// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/endpointmodel.h"

#include "core/endpointorder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

//! Equal priorities are held together by a bracket.
QString priorityText(const EndpointRow &row)
{
    const QString number = row.endpoint.priority.hasValue() ? QString::number(row.endpoint.priority.value) : u"\u2013"_s;
    if (row.groupSize < 2)
        return u"   "_s + number;
    const QChar bracket = row.groupPlace == 0 ? u'\u250C' : row.groupPlace == row.groupSize - 1 ? u'\u2514' : u'\u2502';
    return bracket + u' ' + number;
}

QList<EndpointRow> rowsOfTrunk(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, const core::Trunk &trunk)
{
    QList<EndpointRow> rows;
    const QList<core::SipEndpoint> endpoints = core::endpointsInOrder(draft, trunk.id);
    for (const core::SipEndpoint &endpoint : endpoints) {
        EndpointRow row;
        row.endpoint = endpoint;
        row.trunkName = trunk.name.valueOr(trunk.id);
        row.issues = core::endpointIssues(draft, endpoint);
        const auto equal = [&endpoint](const core::SipEndpoint &other) { return other.priority.valueOr(0) == endpoint.priority.valueOr(0); };
        row.groupSize = int(std::count_if(endpoints.cbegin(), endpoints.cend(), equal));
        row.groupPlace = int(rows.size()) - int(std::find_if(endpoints.cbegin(), endpoints.cend(), equal) - endpoints.cbegin());
        const core::SipEndpoint *before = live.endpoint(endpoint.id);
        row.state = !before ? RowState::Added : *before == endpoint ? RowState::Unchanged : RowState::Changed;
        rows << row;
    }
    const QList<core::SipEndpoint> before = core::endpointsInOrder(live, trunk.id);
    for (const core::SipEndpoint &endpoint : before) {
        if (draft.endpoint(endpoint.id))
            continue;
        EndpointRow row;
        row.endpoint = endpoint;
        row.trunkName = trunk.name.valueOr(trunk.id);
        row.state = RowState::Removed;
        rows << row;
    }
    return rows;
}

} // namespace

QList<EndpointRow> endpointRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, const QString &trunkId)
{
    QList<core::Trunk> trunks = draft.trunks.items;
    for (const core::Trunk &trunk : live.trunks.items) {
        if (!draft.trunk(trunk.id))
            trunks << trunk;
    }
    std::stable_sort(trunks.begin(), trunks.end(), [](const core::Trunk &left, const core::Trunk &right) { return left.name.value.localeAwareCompare(right.name.value) < 0; });
    QList<EndpointRow> rows;
    for (const core::Trunk &trunk : std::as_const(trunks)) {
        if (trunkId.isEmpty() || trunk.id == trunkId)
            rows << rowsOfTrunk(live, draft, trunk);
    }
    return rows;
}

QString endpointPlaceText(const core::SipEndpoint &endpoint)
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

QString endpointIssueText(core::EndpointIssue issue, const core::SipEndpoint &endpoint)
{
    switch (issue) {
    case core::EndpointIssue::OutsideLists:
        return EndpointModel::tr("%1 is in no enabled access control list of this trunk: calls from it are refused with 403. Whether the endpoint itself admits "
                                 "them is not verified.")
            .arg(endpoint.address.value);
    case core::EndpointIssue::AddressReserved:
        return EndpointModel::tr("%1 cannot be reached over the Internet.").arg(endpoint.address.value);
    case core::EndpointIssue::PortTransport:
        return EndpointModel::tr("TLS usually listens at port 5061, UDP and TCP at 5060.");
    case core::EndpointIssue::Duplicate:
        return EndpointModel::tr("Another enabled endpoint of this trunk has the same address, port and transport.");
    case core::EndpointIssue::UserNotAttached:
        return EndpointModel::tr("No list with the user %1 is attached to this trunk: registering fails with 401.").arg(endpoint.credentialUsername.value);
    case core::EndpointIssue::UserMissing:
        return EndpointModel::tr("No credential list has a user %1: registering fails with 401.").arg(endpoint.credentialUsername.value);
    }
    Q_UNREACHABLE();
    return {};
}

Mark endpointIssueMark(core::EndpointIssue issue)
{
    switch (issue) {
    case core::EndpointIssue::UserNotAttached:
    case core::EndpointIssue::UserMissing:
        return Mark::Error;
    case core::EndpointIssue::OutsideLists:
    case core::EndpointIssue::AddressReserved:
    case core::EndpointIssue::PortTransport:
        return Mark::Warning;
    case core::EndpointIssue::Duplicate:
        return Mark::Note;
    }
    Q_UNREACHABLE();
    return Mark::None;
}

Mark endpointIssueMark(const QList<core::EndpointIssue> &issues)
{
    Mark worst = Mark::None;
    for (const core::EndpointIssue issue : issues)
        worst = std::max(worst, endpointIssueMark(issue));
    return worst;
}

EndpointModel::EndpointModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

Qt::ItemFlags EndpointModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : flags;
}

ColumnKind EndpointModel::kindOf(int column) const
{
    switch (column) {
    case StagedColumn:
        return ColumnKind::Staged;
    case IssueColumn:
        return ColumnKind::Mark;
    default:
        return ColumnKind::Text;
    }
}

Mark EndpointModel::markOfRow(const EndpointRow &row) const
{
    return endpointIssueMark(row.issues);
}

QString EndpointModel::markHint(const EndpointRow &row) const
{
    QStringList texts;
    for (const core::EndpointIssue issue : row.issues)
        texts << endpointIssueText(issue, row.endpoint);
    return texts.join(u'\n');
}

QString EndpointModel::spoken(const EndpointRow &row, int column) const
{
    return toolTip(row, column);
}

QVariant EndpointModel::display(const EndpointRow &row, int column) const
{
    switch (Column(column)) {
    case TrunkColumn:
        return row.trunkName;
    case PriorityColumn:
        return priorityText(row);
    case NameColumn:
        return row.endpoint.name.valueOr(row.endpoint.id);
    case PlaceColumn:
        return endpointPlaceText(row.endpoint);
    case EnabledColumn:
        return row.endpoint.enabled.valueOr(true) ? tr("enabled") : tr("disabled");
    case StagedColumn:
    case IssueColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString EndpointModel::toolTip(const EndpointRow &row, int column) const
{
    if (column == PriorityColumn && row.groupSize > 1)
        return tr("Priority %1, shared by %Ln endpoint(s): calls go to them in turn", nullptr, row.groupSize).arg(row.endpoint.priority.value);
    return display(row, column).toString().trimmed();
}

QVariant EndpointModel::sortValue(const EndpointRow &row, int column) const
{
    switch (Column(column)) {
    case PriorityColumn:
        return row.endpoint.priority.valueOr(0);
    case StagedColumn:
    case IssueColumn:
    case TrunkColumn:
    case NameColumn:
    case PlaceColumn:
    case EnabledColumn:
    case ColumnCount:
        break;
    }
    return display(row, column);
}

Heading EndpointModel::heading(int column) const
{
    switch (Column(column)) {
    case IssueColumn:
        return {{}, tr("What may be wrong")};
    case TrunkColumn:
        return {tr("Trunk")};
    case PriorityColumn:
        return {tr("Prio"), tr("Priority: the lowest number is tried first, equal ones in turn")};
    case NameColumn:
        return {tr("Name")};
    case PlaceColumn:
        return {tr("Address or user")};
    case EnabledColumn:
        return {tr("State"), tr("Enabled does not mean registered: the service does not say that here.")};
    case StagedColumn:
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
