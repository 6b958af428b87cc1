// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/page.h"

#include <QListWidget>

namespace gui {

//! The pages, in their order, with icon and word; a number only where something needs somebody. Narrow: icons alone.
class Navigation final : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addPage(PageId id);
    void setAttention(PageId id, int count);
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    void select(PageId id);

Q_SIGNALS:
    void pageChosen(gui::PageId id);

private:
    QListWidgetItem *itemOf(PageId id) const;
    void updateItem(QListWidgetItem *item) const;

    bool m_compact = false;
};

} // namespace gui
