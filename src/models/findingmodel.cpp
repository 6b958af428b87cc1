// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findingmodel.h"

#include "models/changetext.h"
#include "models/findingtext.h"
#include "models/words.h"

using namespace Qt::StringLiterals;

namespace models {

QList<FindingRow> findingRows(const core::HealthReport &report, const core::ProjectConfiguration &project)
{
    QList<FindingRow> rows;
    rows.reserve(report.findings.size());
    for (const core::Finding &finding : report.findings) {
        const QString name = finding.object.kind == core::Kind::Project ? kindText(finding.object.kind) : objectName(finding.object, project, project);
        const QString parent = parentName(finding.object, project, project);
        rows << FindingRow{finding, parent.isEmpty() ? name : u"%1 \u203A %2"_s.arg(parent, name), kindText(finding.object.kind)};
    }
    return rows;
}

FindingModel::FindingModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

QString FindingModel::keyOf(const FindingRow &row) const
{
    const core::ObjectRef &ref = row.finding.object;
    return QString::fromLatin1(row.finding.rule) + u'/' + QString::fromLatin1(core::kindName(ref.kind)) + u'/' + ref.parent.value + u'/' + ref.id.value;
}

QVariant FindingModel::cell(int row, int column, int role) const
{
    const FindingRow &item = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        switch (Column(column)) {
        case SeverityColumn:
            if (role == SortRole)
                return -int(item.finding.severity);
            return role == Qt::DisplayRole ? QString() : severityText(item.finding.severity);
        case ObjectColumn:
            return role == Qt::ToolTipRole ? u"%1: %2"_s.arg(item.kind, item.object) : item.object;
        case FindingColumn:
            return findingText(item.finding);
        case RuleColumn:
            return QString::fromLatin1(item.finding.rule);
        case ColumnCount:
            break;
        }
        return {};
    case Qt::TextAlignmentRole:
        return int((column == SeverityColumn ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    case ObjectRole:
        return QVariant::fromValue(item);
    case KeyRole:
        return keyOf(item);
    case MarkRole:
        return column == SeverityColumn ? QVariant(int(markOf(item.finding.severity))) : QVariant();
    default:
        return {};
    }
}

QVariant FindingModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(column)) {
    case SeverityColumn:
        return role == Qt::DisplayRole ? QString() : tr("Severity");
    case ObjectColumn:
        return tr("Where");
    case FindingColumn:
        return tr("What");
    case RuleColumn:
        return tr("Rule");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
