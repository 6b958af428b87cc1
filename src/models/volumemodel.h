// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callquery.h"
#include "models/tablemodel.h"

#include <QTimeZone>

namespace models {

//! The figures of the volume chart as a table: one row a bucket, one column a part. What the chart draws, a screen reader reads here.
class VolumeModel final : public TableModel
{
    Q_OBJECT

public:
    //! Time, total, then the parts. \a split decides how many; a model of another split is another model.
    explicit VolumeModel(core::VolumeSplit split, QObject *parent = nullptr);

    core::VolumeSplit split() const { return m_split; }
    static int partCount(core::VolumeSplit split);
    void setTable(const core::VolumeTable &table, const QTimeZone &zone);
    const core::VolumeTable &table() const { return m_table; }
    //! "14:15", with the day in front when buckets are a day or longer.
    QString bucketText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int rowOfKey(const QString &key) const override;

protected:
    QVariant cell(int row, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    core::VolumeSplit m_split;
    core::VolumeTable m_table;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace models
