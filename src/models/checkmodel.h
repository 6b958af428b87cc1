// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/checkanswers.h"
#include "models/tablemodel.h"

namespace models {

//! The answers of the check as a table: one row for each address (or the user) on each trunk. Sorts itself, by whole numbers: there may be 100,000 rows.
class CheckModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { SubjectColumn, TrunkColumn, NowColumn, AfterColumn, DecidesColumn, NearestColumn, ColumnCount };

    explicit CheckModel(QObject *parent = nullptr);

    //! Selection and scroll stay where the same is asked for as before.
    void setResult(const CheckResult &result);
    const CheckResult &result() const { return m_result; }
    const CheckRow &rowAt(int row) const { return m_result.rows.at(m_order.at(row)); }
    //! What decides, else what is nearest, else the trunk.
    core::ObjectRef placeOf(int row) const;
    std::optional<core::ObjectRef> nearestOf(int row) const;
    core::ObjectRef trunkOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int rowOfKey(const QString &key) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    QVariant cell(int row, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    QString display(const CheckRow &row, int column) const;
    QString hint(const CheckRow &row, int column) const;
    QString key(const CheckRow &row) const;
    QList<int> ordered() const;
    quint64 rank(const CheckRow &row, const QList<int> &placeRanks) const;
    void arrange();

    CheckResult m_result;
    QList<int> m_order; //!< place in `m_result.rows` of each row shown
    int m_column = SubjectColumn;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace models
