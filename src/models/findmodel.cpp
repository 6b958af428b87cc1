// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findmodel.h"

#include "models/changetext.h"
#include "models/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr int objectsAtMost = 40;

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

FindModel::Row FindModel::objectRow(const core::FindHit &hit, const core::ProjectConfiguration &project)
{
    Row row;
    row.ref = hit.object;
    row.title = models::objectName(hit.object, project, project);
    QStringList context{kindText(hit.object.kind)};
    if (const QString parent = models::parentName(hit.object, project, project); !parent.isEmpty())
        context << parent;
    // What matched, unless it is what the title says already.
    if (hit.reason != core::FindReason::Id && !row.title.contains(hit.field, Qt::CaseInsensitive))
        context << hit.field;
    if (hit.reason == core::FindReason::Covers)
        context << tr("covers it");
    row.context = context.join(u" \u00B7 "_s);
    return row;
}

void FindModel::search(const core::ProjectConfiguration &project, const QList<Command> &commands, const QString &text)
{
    beginResetModel();
    m_rows.clear();
    const QList<core::FindHit> hits = core::find(project, text, objectsAtMost);
    const auto certain = std::partition_point(hits.cbegin(), hits.cend(), [](const core::FindHit &hit) { return hit.reason <= core::FindReason::Covers; });
    for (auto hit = hits.cbegin(); hit != certain; ++hit)
        m_rows << objectRow(*hit, project);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<Command> fitting;
    std::copy_if(commands.cbegin(), commands.cend(), std::back_inserter(fitting), [&words](const Command &command) { return holdsAll(command.text, words); });
    // What begins with the words first, the shortest of them before all.
    std::stable_sort(fitting.begin(), fitting.end(), [&text](const Command &left, const Command &right) {
        const bool leftBegins = left.text.startsWith(text.trimmed(), Qt::CaseInsensitive);
        const bool rightBegins = right.text.startsWith(text.trimmed(), Qt::CaseInsensitive);
        return leftBegins != rightBegins ? leftBegins : leftBegins && !text.isEmpty() && left.text.size() < right.text.size();
    });
    for (const Command &command : std::as_const(fitting))
        m_rows << Row{std::nullopt, command.number, command.text, command.shortcut};
    for (auto hit = certain; hit != hits.cend(); ++hit)
        m_rows << objectRow(*hit, project);
    endResetModel();
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(row.title, row.context);
    case ContextRole:
        return row.context;
    case RefRole:
        return row.ref ? QVariant::fromValue(*row.ref) : QVariant();
    case CommandRole:
        return row.command;
    default:
        return {};
    }
}

} // namespace models
