// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accesscontrolpage.h"

#include "core/usage.h"
#include "gui/base/tables.h"
#include "models/accessmodel.h"
#include "ui_accesscontrolpage.h"
#include "workspace/changes/changedesk.h"
#include "workspace/project/projectstore.h"
#include "workspace/project/trunklabels.h"
#include "workspace/workspace.h"

#include <QSet>

namespace gui {

using models::AccessRow;

bool AccessControlPage::mayEdit() const
{
    return whyReadOnly(m_context.workspace).isEmpty();
}

QString AccessControlPage::whyLinksMissing() const
{
    if (core::usesAreKnown(m_context.workspace.desk().draft(), core::Kind::AccessControlList))
        return {};
    if (m_context.workspace.store().loadState(core::Kind::TrunkAccessLink).isLoading)
        return tr("The links between trunks and lists are still being loaded.");
    return tr("The links between trunks and lists are not loaded. Refresh first.");
}

bool AccessControlPage::isScoped() const
{
    return !m_context.workspace.labels().scope().isEverything();
}

//! The matrix hides the table: an act never meets rows that nobody sees.
QList<AccessRow> AccessControlPage::selectedRows() const
{
    return m_view == View::Matrix ? QList<AccessRow>() : rowsInTable();
}

QList<AccessRow> AccessControlPage::rowsInTable() const
{
    QList<AccessRow> rows;
    // By trunk the same range can be selected twice.
    QSet<QString> seen;
    const QStringList keys = selectedKeys(m_ui->rangesView);
    for (const QString &key : keys) {
        const int row = m_model->rowOfKey(key);
        if (row < 0)
            continue;
        const QString thing = models::accessKeyOf(m_model->rowAt(row).ref());
        if (seen.contains(thing))
            continue;
        seen.insert(thing);
        rows << m_model->rowAt(row);
    }
    return rows;
}

QList<RangeRef> AccessControlPage::selectedRanges() const
{
    QList<RangeRef> ranges;
    const QList<AccessRow> rows = selectedRows();
    for (const AccessRow &row : rows) {
        if (row.kind == AccessRow::Kind::Range && row.state != models::RowState::Removed)
            ranges << RangeRef{row.listId, row.rangeId};
    }
    return ranges;
}

QList<core::ObjectRef> AccessControlPage::selectedRefs() const
{
    QList<core::ObjectRef> refs;
    const QList<AccessRow> rows = selectedRows();
    for (const AccessRow &row : rows) {
        if (const core::ObjectRef ref = row.ref(); !ref.id.isEmpty())
            refs << ref;
    }
    return refs;
}

QList<core::ObjectRef> AccessControlPage::selectedListRefs() const
{
    QList<core::ObjectRef> lists;
    const QList<AccessRow> rows = selectedRows();
    for (const AccessRow &row : rows) {
        const core::ObjectRef list{core::Kind::AccessControlList, {}, core::objectIdFromText(row.listId)};
        if (!row.listId.isEmpty() && !lists.contains(list))
            lists << list;
    }
    return lists;
}

QString AccessControlPage::selectedList() const
{
    QString listId;
    const QList<AccessRow> rows = selectedRows();
    for (const AccessRow &row : rows) {
        if (row.listId.isEmpty() || (!listId.isEmpty() && listId != row.listId))
            return {};
        listId = row.listId;
    }
    return listId;
}

std::optional<core::ObjectRef> AccessControlPage::shownObject() const
{
    const QList<core::ObjectRef> refs = selectedRefs();
    return refs.size() == 1 ? std::optional(refs.first()) : std::nullopt;
}

} // namespace gui
