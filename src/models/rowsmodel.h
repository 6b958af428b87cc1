// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stagedsign.h"
#include "models/tablemodel.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <concepts>

namespace models {

//! A table over a list of values. `setRows` takes over a new list by difference: what stays keeps its persistent index.
//! A subclass says what its columns are and what is in them; the roles that every table has are answered here.
//! `Row` needs ==, and a RowState called `state` where something can be staged for it; `keyOf` must give different keys to different things (a second row with the same key is told apart by its order).
template<class Row>
class RowsModel : public TableModel
{
public:
    using TableModel::TableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    const QList<Row> &rows() const { return m_rows; }
    const Row &rowAt(int row) const { return m_rows.at(row); }
    int rowOfKey(const QString &key) const final
    {
        if (m_places.size() != m_keys.size()) {
            m_places.clear();
            for (int row = 0; row < m_keys.size(); ++row)
                m_places.insert(m_keys.at(row), row);
        }
        return m_places.value(key, -1);
    }

    void setRows(const QList<Row> &rows)
    {
        const QStringList keys = uniqueKeys(rows);
        removeMissing(QSet<QString>(keys.cbegin(), keys.cend()));
        reorder(keys);
        insertNew(rows, keys);
        updateChanged(rows);
    }
    //! For another project: selection and scroll are dropped.
    void resetRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_places.clear();
        m_rows = rows;
        m_keys = uniqueKeys(rows);
        endResetModel();
    }

protected:
    virtual QString keyOf(const Row &row) const = 0;
    virtual ColumnKind kindOf(int /*column*/) const { return ColumnKind::Text; }
    //! Of every column that is not Staged.
    virtual Heading heading(int /*column*/) const { return {}; }
    //! What a Text or Figure shows.
    virtual QVariant display(const Row &row, int column) const
    {
        Q_UNUSED(row)
        Q_UNUSED(column)
        return {};
    }
    virtual QVariant sortValue(const Row &row, int column) const { return display(row, column); }
    virtual QString toolTip(const Row &row, int column) const { return display(row, column).toString(); }
    //! What a screen reader says of a Text or Figure.
    virtual QString spoken(const Row &row, int column) const { return display(row, column).toString(); }
    virtual QString stagedHint(const Row &row) const { return stagedText(stagedState(row)); }
    virtual Mark markOfRow(const Row &row) const
    {
        Q_UNUSED(row)
        return Mark::None;
    }
    //! Why there is a mark.
    virtual QString markHint(const Row &row) const
    {
        Q_UNUSED(row)
        return {};
    }

    QVariant cell(int row, int column, int role) const override
    {
        const Row &item = rowAt(row);
        switch (role) {
        case ObjectRole:
            return QVariant::fromValue(item);
        case StateRole:
            return int(stagedState(item));
        case KeyRole:
            return keyOf(item);
        case Qt::TextAlignmentRole:
            return alignmentOf(kindOf(column));
        default:
            break;
        }
        switch (kindOf(column)) {
        case ColumnKind::Staged:
            return signCell(role, stagedSign(stagedState(item)), stagedHint(item), int(stagedState(item)));
        case ColumnKind::Mark:
            return role == MarkRole ? QVariant(int(markOfRow(item))) : signCell(role, {}, markHint(item), -int(markOfRow(item)));
        case ColumnKind::Text:
        case ColumnKind::Figure:
            break;
        }
        return textCell(item, column, role);
    }
    QVariant header(int column, int role) const override
    {
        const ColumnKind kind = kindOf(column);
        return headingData(kind == ColumnKind::Staged ? stagedHeading() : heading(column), kind, role);
    }

private:
    static RowState stagedState(const Row &row)
    {
        if constexpr (requires { { row.state } -> std::convertible_to<RowState>; })
            return row.state;
        else
            return RowState::Unchanged;
    }
    static QVariant signCell(int role, const QString &sign, const QString &hint, int sort)
    {
        switch (role) {
        case Qt::DisplayRole:
            return sign;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return hint;
        case SortRole:
            return sort;
        default:
            return {};
        }
    }
    QVariant textCell(const Row &row, int column, int role) const
    {
        switch (role) {
        case Qt::DisplayRole:
            return display(row, column);
        case Qt::ToolTipRole:
            return toolTip(row, column);
        case Qt::AccessibleTextRole:
            return spoken(row, column);
        case SortRole:
            return sortValue(row, column);
        default:
            return {};
        }
    }
    QStringList uniqueKeys(const QList<Row> &rows) const
    {
        QStringList keys;
        keys.reserve(rows.size());
        QHash<QString, int> seen;
        for (const Row &row : rows) {
            const QString key = keyOf(row);
            const int count = seen[key]++;
            keys << (count == 0 ? key : key + QLatin1Char('#') + QString::number(count));
        }
        return keys;
    }
    void removeMissing(const QSet<QString> &wanted)
    {
        for (int last = int(m_keys.size()) - 1; last >= 0; --last) {
            if (wanted.contains(m_keys.at(last)))
                continue;
            int first = last;
            while (first > 0 && !wanted.contains(m_keys.at(first - 1)))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            m_keys.remove(first, last - first + 1);
            m_places.clear();
            endRemoveRows();
            last = first;
        }
    }
    //! Brings what stays into the order of \a keys.
    void reorder(const QStringList &keys)
    {
        const QSet<QString> present(m_keys.cbegin(), m_keys.cend());
        QStringList order;
        std::copy_if(keys.cbegin(), keys.cend(), std::back_inserter(order), [&present](const QString &key) { return present.contains(key); });
        if (order == m_keys)
            return;
        Q_EMIT layoutAboutToBeChanged();
        QHash<QString, int> place;
        for (int i = 0; i < order.size(); ++i)
            place.insert(order.at(i), i);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &index : before)
            after << this->index(place.value(m_keys.at(index.row())), index.column());
        QList<Row> moved(m_rows);
        for (int i = 0; i < m_keys.size(); ++i)
            moved[place.value(m_keys.at(i))] = m_rows.at(i);
        m_rows = moved;
        m_keys = order;
        m_places.clear();
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    void insertNew(const QList<Row> &rows, const QStringList &keys)
    {
        for (int first = 0; first < keys.size(); ++first) {
            if (first < m_keys.size() && m_keys.at(first) == keys.at(first))
                continue;
            const QString next = first < m_keys.size() ? m_keys.at(first) : QString();
            int last = first;
            while (last + 1 < keys.size() && (next.isNull() || keys.at(last + 1) != next))
                ++last;
            beginInsertRows({}, first, last);
            const int tail = int(m_keys.size()) - first;
            m_rows = m_rows.mid(0, first) + rows.mid(first, last - first + 1) + m_rows.mid(first, tail);
            m_keys = m_keys.mid(0, first) + keys.mid(first, last - first + 1) + m_keys.mid(first, tail);
            m_places.clear();
            endInsertRows();
            first = last;
        }
    }
    void updateChanged(const QList<Row> &rows)
    {
        for (int first = 0; first < rows.size(); ++first) {
            if (m_rows.at(first) == rows.at(first))
                continue;
            int last = first;
            m_rows[last] = rows.at(last);
            while (last + 1 < rows.size() && !(m_rows.at(last + 1) == rows.at(last + 1))) {
                ++last;
                m_rows[last] = rows.at(last);
            }
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
            first = last;
        }
    }

    QList<Row> m_rows;
    QStringList m_keys;
    mutable QHash<QString, int> m_places; //!< row of each key; empty until asked for
};

} // namespace models
