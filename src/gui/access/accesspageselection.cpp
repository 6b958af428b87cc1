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

QList<AccessRow> AccessControlPage::selectedRows() const
{
    QList<AccessRow> rows;
    for (const QString &key : selectedKeys(m_ui->rangesView)) {
        const int row = m_model->rowOfKey(key);
        if (row >= 0)
            rows << m_model->rowAt(row);
    }
    return rows;
}

QList<RangeRef> AccessControlPage::selectedRanges() const
{
    QList<RangeRef> ranges;
    for (const AccessRow &row : selectedRows()) {
        if (row.kind == AccessRow::Kind::Range && row.state != models::RowState::Removed)
            ranges << RangeRef{row.listId, row.rangeId};
    }
    return ranges;
}

QList<core::ObjectRef> AccessControlPage::selectedRefs() const
{
    QList<core::ObjectRef> refs;
    for (const AccessRow &row : selectedRows()) {
        const core::ObjectId list = core::objectIdFromText(row.listId);
        if (row.kind == AccessRow::Kind::Range)
            refs << core::ObjectRef{core::Kind::IpRange, list, core::objectIdFromText(row.rangeId)};
        else
            refs << core::ObjectRef{core::Kind::AccessControlList, {}, list};
    }
    return refs;
}

QList<core::ObjectRef> AccessControlPage::selectedListRefs() const
{
    QList<core::ObjectRef> lists;
    for (const AccessRow &row : selectedRows()) {
        const core::ObjectRef list{core::Kind::AccessControlList, {}, core::objectIdFromText(row.listId)};
        if (!lists.contains(list))
            lists << list;
    }
    return lists;
}

QString AccessControlPage::selectedList() const
{
    QString listId;
    for (const AccessRow &row : selectedRows()) {
        if (!listId.isEmpty() && listId != row.listId)
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
