// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trunkmatrixmodel.h"

#include "models/stagedsign.h"
#include "models/words.h"

using namespace Qt::StringLiterals;

namespace models {

namespace {

RowState stateOf(MatrixLink link)
{
    return link == MatrixLink::Added ? RowState::Added : link == MatrixLink::Removed ? RowState::Removed : RowState::Unchanged;
}

QString signOf(MatrixLink link)
{
    switch (link) {
    case MatrixLink::None:
        return {};
    case MatrixLink::Attached:
        return u"\u2713"_s;
    case MatrixLink::Added:
    case MatrixLink::Removed:
        return stagedSign(stateOf(link));
    case MatrixLink::Unknown:
        return u"?"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString linkText(MatrixLink link)
{
    switch (link) {
    case MatrixLink::None:
        return TrunkMatrixModel::tr("not attached");
    case MatrixLink::Attached:
        return TrunkMatrixModel::tr("attached");
    case MatrixLink::Added:
        return TrunkMatrixModel::tr("staged: will be attached");
    case MatrixLink::Removed:
        return TrunkMatrixModel::tr("staged: will be detached");
    case MatrixLink::Unknown:
        return TrunkMatrixModel::tr("not known: not all links are loaded");
    }
    Q_UNREACHABLE();
    return {};
}

QString entriesText(const MatrixList &list)
{
    if (!list.entriesKnown)
        return TrunkMatrixModel::tr("users not known");
    return list.kind == core::Kind::CredentialList ? TrunkMatrixModel::tr("%Ln user(s)", nullptr, list.entries) : TrunkMatrixModel::tr("%Ln range(s)", nullptr, list.entries);
}

QString trunksText(const MatrixList &list)
{
    if (!list.trunksKnown)
        return list.trunks == 0 ? TrunkMatrixModel::tr("trunks not known") : TrunkMatrixModel::tr("at least %Ln trunk(s)", nullptr, list.trunks);
    if (list.trunks == 0)
        return TrunkMatrixModel::tr("no trunk");
    return list.trunks == 1 ? TrunkMatrixModel::tr("%Ln trunk(s)", nullptr, 1) : TrunkMatrixModel::tr("shared: %Ln trunk(s)", nullptr, list.trunks);
}

QString kindAndForce(const MatrixList &list)
{
    if (list.kind == core::Kind::CredentialList)
        return TrunkMatrixModel::tr("Credential list");
    return list.inForce ? TrunkMatrixModel::tr("Access control list, in force") : TrunkMatrixModel::tr("Access control list, disabled: lets nobody in");
}

} // namespace

TrunkMatrixModel::TrunkMatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TrunkMatrixModel::setMatrix(const LinkMatrix &matrix)
{
    const auto sameIds = [](const auto &left, const auto &right) {
        return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(), [](const auto &one, const auto &other) { return one.id == other.id; });
    };
    if (!sameIds(m_matrix.trunks, matrix.trunks) || !sameIds(m_matrix.lists, matrix.lists)) {
        beginResetModel();
        m_matrix = matrix;
        endResetModel();
        return;
    }
    const bool otherLists = m_matrix.lists != matrix.lists;
    const LinkMatrix before = std::exchange(m_matrix, matrix);
    if (otherLists)
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstListColumn, columnCount() - 1);
    for (int row = 0; row < rowCount(); ++row) {
        const auto begin = row * matrix.lists.size();
        const bool same = before.trunks.at(row) == matrix.trunks.at(row)
            && std::equal(before.links.cbegin() + begin, before.links.cbegin() + begin + matrix.lists.size(), matrix.links.cbegin() + begin);
        // What a cell says names its list, too.
        if (!same || otherLists)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

core::ObjectRef TrunkMatrixModel::trunkRef(int row) const
{
    return {core::Kind::Trunk, {}, core::objectIdFromText(m_matrix.trunks.at(row).id)};
}

core::ObjectRef TrunkMatrixModel::listRef(int column) const
{
    const MatrixList &list = m_matrix.lists.at(column - FirstListColumn);
    return {list.kind, {}, core::objectIdFromText(list.id)};
}

std::optional<MatrixLink> TrunkMatrixModel::linkAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < FirstListColumn)
        return std::nullopt;
    return m_matrix.link(index.row(), index.column() - FirstListColumn);
}

QModelIndex TrunkMatrixModel::indexOf(const core::ObjectRef &trunk, const core::ObjectRef &list) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (trunkRef(row) != trunk)
            continue;
        for (int column = FirstListColumn; column < columnCount(); ++column) {
            if (listRef(column) == list)
                return index(row, column);
        }
    }
    return {};
}

QVariant TrunkMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    const MatrixTrunk &trunk = m_matrix.trunks.at(index.row());
    if (role == KeyRole)
        return trunk.id;
    return index.column() < FirstListColumn ? trunkData(trunk, index.column(), role) : linkData(index.row(), index.column() - FirstListColumn, role);
}

QVariant TrunkMatrixModel::trunkData(const MatrixTrunk &trunk, int column, int role) const
{
    const QString text = column == NameColumn ? trunk.name : column == AccessColumn ? trunk.mode : trunk.addresses;
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return text;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString all = tr("%1: %2, addresses: %3", "trunk, mode, count").arg(trunk.name, trunk.mode, trunk.addresses);
        return trunk.before.isEmpty() ? all : tr("%1\nStaged. Now: %2").arg(all, trunk.before);
    }
    case Qt::TextAlignmentRole:
        return int((column == AddressesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StateRole:
        return int(trunk.state);
    default:
        return {};
    }
}

QVariant TrunkMatrixModel::linkData(int row, int list, int role) const
{
    const MatrixLink link = m_matrix.link(row, list);
    switch (role) {
    case Qt::DisplayRole:
        return signOf(link);
    case SortRole:
        return int(link);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1, %2: %3", "trunk, list, attached or not").arg(m_matrix.trunks.at(row).name, m_matrix.lists.at(list).name, linkText(link));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case StateRole:
        return int(stateOf(link));
    default:
        return {};
    }
}

QVariant TrunkMatrixModel::listHead(const MatrixList &list, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const QString sign = stagedSign(list.state);
        const QString holds = list.inForce ? entriesText(list) : tr("disabled, %1").arg(entriesText(list));
        // A line feed in a name would move the lines below it.
        return QStringList{(sign.isEmpty() ? QString() : sign + u' ') + QString(list.name).replace(u'\n', u' '), holds, trunksText(list)}.join(u'\n');
    }
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringList{list.name, kindAndForce(list), entriesText(list), trunksText(list)}.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case StateRole:
        return int(list.state);
    default:
        return {};
    }
}

QVariant TrunkMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? m_matrix.trunks.value(section).name : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    if (section >= FirstListColumn)
        return listHead(m_matrix.lists.at(section - FirstListColumn), role);
    if (role == Qt::TextAlignmentRole)
        return int((section == AddressesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (section == NameColumn)
        return tr("Trunk");
    if (section == AccessColumn)
        return role == Qt::ToolTipRole ? tr("Who may send calls over this trunk, after what is staged") : tr("Access");
    return role == Qt::ToolTipRole ? tr("From how many addresses it accepts calls, after what is staged") : tr("Addresses");
}

TrunkMatrixProxy::TrunkMatrixProxy(Part part, TrunkMatrixModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_part(part)
    , m_model(model)
{
    setSourceModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TrunkMatrixProxy::refresh);
}

void TrunkMatrixProxy::setText(const QString &text)
{
    if (m_text == text.trimmed())
        return;
    m_text = text.trimmed();
    refresh();
}

void TrunkMatrixProxy::refresh()
{
    judge();
    invalidateFilter();
}

void TrunkMatrixProxy::judge()
{
    const auto matches = [this](const auto &each) { return each.name.contains(m_text, Qt::CaseInsensitive); };
    const LinkMatrix &matrix = m_model->matrix();
    m_byTrunk = !m_text.isEmpty() && std::any_of(matrix.trunks.cbegin(), matrix.trunks.cend(), matches);
    m_byList = !m_text.isEmpty() && std::any_of(matrix.lists.cbegin(), matrix.lists.cend(), matches);
}

bool TrunkMatrixProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (isFilteredToNothing())
        return false;
    return !m_byTrunk || m_model->matrix().trunks.at(row).name.contains(m_text, Qt::CaseInsensitive);
}

bool TrunkMatrixProxy::filterAcceptsColumn(int column, const QModelIndex &) const
{
    if (column < TrunkMatrixModel::FirstListColumn)
        return m_part == Part::Trunks;
    if (m_part == Part::Trunks)
        return false;
    return !m_byList || m_model->matrix().lists.at(column - TrunkMatrixModel::FirstListColumn).name.contains(m_text, Qt::CaseInsensitive);
}

} // namespace models
