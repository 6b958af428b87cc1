// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/volumemodel.h"

#include "models/callwords.h"

#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr int fixedColumns = 2;

qint64 totalOf(const core::VolumeBucket &bucket)
{
    return std::accumulate(bucket.counts.cbegin(), bucket.counts.cend(), qint64(0));
}

} // namespace

int VolumeModel::partCount(core::VolumeSplit split)
{
    switch (split) {
    case core::VolumeSplit::Outcome:
        return core::callOutcomeCount;
    case core::VolumeSplit::Direction:
        return int(core::CallDirection::Unknown) + 1;
    }
    return 0;
}

VolumeModel::VolumeModel(core::VolumeSplit split, QObject *parent) : TableModel(fixedColumns + partCount(split), parent), m_split(split) {}

void VolumeModel::setTable(const core::VolumeTable &table, const QTimeZone &zone)
{
    if (table == m_table && zone == m_zone)
        return;
    const bool sameShape = table.bucketSeconds == m_table.bucketSeconds && table.buckets.size() == m_table.buckets.size() && zone == m_zone
        && (table.buckets.isEmpty() || table.buckets.constFirst().startSecond == m_table.buckets.constFirst().startSecond);
    if (sameShape) {
        m_table = table;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_table = table;
    m_zone = zone;
    endResetModel();
}

QString VolumeModel::bucketText(int row) const
{
    const QDateTime start = QDateTime::fromSecsSinceEpoch(m_table.buckets.at(row).startSecond, Qt::UTC).toTimeZone(m_zone);
    const QString day = QLocale().toString(start.date(), QLocale::ShortFormat);
    return m_table.bucketSeconds >= 86'400 ? day : day + start.time().toString(u" HH:mm"_s);
}

int VolumeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.buckets.size());
}

int VolumeModel::rowOfKey(const QString &key) const
{
    for (qsizetype row = 0; row < m_table.buckets.size(); ++row) {
        if (QString::number(m_table.buckets.at(row).startSecond) == key)
            return int(row);
    }
    return -1;
}

QVariant VolumeModel::cell(int row, int column, int role) const
{
    const core::VolumeBucket &bucket = m_table.buckets.at(row);
    if (role == KeyRole)
        return QString::number(bucket.startSecond);
    if (role == Qt::TextAlignmentRole && column > 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (column == 0)
        return role == Qt::DisplayRole ? QVariant(bucketText(row)) : role == SortRole ? QVariant(bucket.startSecond) : QVariant();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const qint64 value = column == 1 ? totalOf(bucket) : bucket.counts.value(column - fixedColumns);
    return role == SortRole ? QVariant(value) : QVariant(QLocale().toString(value));
}

QVariant VolumeModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((column > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (column == 0)
        return tr("Begins");
    return column == 1 ? tr("Calls") : volumePartText(m_split, column - fixedColumns);
}

} // namespace models
