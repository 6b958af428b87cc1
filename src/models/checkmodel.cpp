// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/checkmodel.h"

#include "models/checktext.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace models {

namespace {

int counted(quint64 count)
{
    return int(std::min(count, quint64(std::numeric_limits<int>::max())));
}

//! The place of each in the order of their words.
QList<int> ranksOf(const CheckResult &result)
{
    QList<int> order(result.places.size());
    std::iota(order.begin(), order.end(), 0);
    QStringList texts;
    for (int place = 0; place < result.places.size(); ++place)
        texts << checkPlaceText(result, place);
    std::stable_sort(order.begin(), order.end(), [&texts](int left, int right) { return texts.at(left) < texts.at(right); });
    QList<int> ranks(order.size());
    for (int i = 0; i < order.size(); ++i)
        ranks[order.at(i)] = i;
    return ranks;
}

} // namespace

CheckModel::CheckModel(QObject *parent)
    : TableModel(ColumnCount, parent)
{
}

void CheckModel::setResult(const CheckResult &result)
{
    if (result.question == m_result.question && result.trunks == m_result.trunks && result.rows.size() == m_result.rows.size()) {
        m_result = result;
        arrange();
        if (!m_order.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_order.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_result = result;
    m_order = ordered();
    endResetModel();
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

core::ObjectRef CheckModel::trunkOf(int row) const
{
    return {core::Kind::Trunk, {}, core::objectIdFromText(m_result.trunks.at(rowAt(row).trunk).id)};
}

std::optional<core::ObjectRef> CheckModel::nearestOf(int row) const
{
    for (const CheckAnswer *answer : {&m_result.now(rowAt(row)), &m_result.after(rowAt(row))}) {
        if (answer->nearest >= 0)
            return m_result.places.at(answer->nearest).ref;
    }
    return {};
}

core::ObjectRef CheckModel::placeOf(int row) const
{
    for (const CheckAnswer *answer : {&m_result.now(rowAt(row)), &m_result.after(rowAt(row))}) {
        if (answer->decides >= 0)
            return m_result.places.at(answer->decides).ref;
    }
    return nearestOf(row).value_or(trunkOf(row));
}

QString CheckModel::key(const CheckRow &row) const
{
    return m_result.subjects.at(row.subject) + u'/' + m_result.trunks.at(row.trunk).id;
}

int CheckModel::rowOfKey(const QString &wanted) const
{
    for (int row = 0; row < m_order.size(); ++row) {
        if (key(rowAt(row)) == wanted)
            return row;
    }
    return -1;
}

void CheckModel::sort(int column, Qt::SortOrder order)
{
    m_column = std::clamp(column, 0, int(ColumnCount) - 1);
    m_direction = order;
    arrange();
}

quint64 CheckModel::rank(const CheckRow &row, const QList<int> &placeRanks) const
{
    constexpr quint64 last = std::numeric_limits<quint64>::max();
    const CheckAnswer &now = m_result.now(row);
    const CheckAnswer &answer = m_column == AfterColumn ? m_result.after(row) : now;
    switch (Column(m_column)) {
    case SubjectColumn:
        return m_result.byUser() ? 0 : m_result.question.addresses.at(row.subject);
    case TrunkColumn:
        return quint64(row.trunk);
    case NowColumn:
    case AfterColumn:
        return 2 * quint64(answer.verdict) + (answer.passwordNeeded ? 1 : 0);
    case DecidesColumn:
        return now.decides < 0 ? last : quint64(placeRanks.at(now.decides));
    case NearestColumn:
        return now.nearest < 0 ? last : now.distance;
    case ColumnCount:
        break;
    }
    return last;
}

QList<int> CheckModel::ordered() const
{
    const QList<int> placeRanks = m_column == DecidesColumn ? ranksOf(m_result) : QList<int>();
    QList<quint64> ranks;
    ranks.reserve(m_result.rows.size());
    for (const CheckRow &row : m_result.rows)
        ranks << rank(row, placeRanks);
    QList<int> order(m_result.rows.size());
    std::iota(order.begin(), order.end(), 0);
    const bool ascending = m_direction == Qt::AscendingOrder;
    std::stable_sort(order.begin(), order.end(), [&ranks, ascending](int left, int right) { return ascending ? ranks.at(left) < ranks.at(right) : ranks.at(right) < ranks.at(left); });
    return order;
}

void CheckModel::arrange()
{
    Q_EMIT layoutAboutToBeChanged();
    const QList<int> before = m_order;
    m_order = ordered();
    QList<int> places(m_order.size());
    for (int row = 0; row < m_order.size(); ++row)
        places[m_order.at(row)] = row;
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &each : old)
        moved << index(places.at(before.at(each.row())), each.column());
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged();
}

QString CheckModel::display(const CheckRow &row, int column) const
{
    const CheckAnswer &now = m_result.now(row);
    const CheckAnswer &after = m_result.after(row);
    switch (Column(column)) {
    case SubjectColumn:
        return m_result.subjects.at(row.subject);
    case TrunkColumn:
        return m_result.trunks.at(row.trunk).name;
    case NowColumn:
        return checkVerdictText(now);
    case AfterColumn:
        return checkVerdictText(after);
    case DecidesColumn: {
        const QString before = checkPlaceText(m_result, now.decides);
        const QString then = checkPlaceText(m_result, after.decides);
        return before == then || then.isEmpty() ? before : before.isEmpty() ? then : u"%1 \u2192 %2"_s.arg(before, then);
    }
    case NearestColumn:
        return now.nearest < 0 ? QString() : tr("%1: %Ln address(es) away", nullptr, counted(now.distance)).arg(checkPlaceText(m_result, now.nearest));
    case ColumnCount:
        break;
    }
    return {};
}

QString CheckModel::hint(const CheckRow &row, int column) const
{
    if (column == NowColumn)
        return checkReasonText(m_result, m_result.now(row));
    return column == AfterColumn ? checkReasonText(m_result, m_result.after(row)) : display(row, column);
}

QVariant CheckModel::cell(int row, int column, int role) const
{
    const CheckRow &item = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return display(item, column);
    case Qt::ToolTipRole:
        return hint(item, column);
    case Qt::AccessibleTextRole:
        return column == NowColumn || column == AfterColumn ? u"%1: %2"_s.arg(display(item, column), hint(item, column)) : display(item, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(ColumnKind::Text);
    case KeyRole:
        return key(item);
    case StateRole:
        return int(m_result.differs(item) && column == AfterColumn ? RowState::Changed : RowState::Unchanged);
    default:
        return {};
    }
}

QVariant CheckModel::header(int column, int role) const
{
    switch (Column(column)) {
    case SubjectColumn:
        return headingData({m_result.byUser() ? tr("User") : tr("Address")}, ColumnKind::Text, role);
    case TrunkColumn:
        return headingData({tr("Trunk")}, ColumnKind::Text, role);
    case NowColumn:
        return headingData({tr("Now"), tr("By what Sinch has")}, ColumnKind::Text, role);
    case AfterColumn:
        return headingData({tr("After"), tr("After the staged changes")}, ColumnKind::Text, role);
    case DecidesColumn:
        return headingData({tr("Decides"), tr("The list and range that decides")}, ColumnKind::Text, role);
    case NearestColumn:
        return headingData({tr("Nearest"), tr("Where nothing holds it: the range that lies nearest")}, ColumnKind::Text, role);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
