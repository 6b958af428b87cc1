// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/page.h"

class QStackedWidget;

namespace gui {

class EndpointTable;
class TablePage;
class TrunkTable;

//! The trunks of the project, and in a second view the endpoints of all of them.
class TrunkPage final : public Page
{
    Q_OBJECT

public:
    explicit TrunkPage(const PageContext &context, QWidget *parent = nullptr);

    QList<QAction *> editActions() const override;
    void focusFilter() override;
    bool clearNearest() override;
    bool canExport() const override;
    void exportData() override;
    void show(const core::ObjectRef &ref) override;
    using Page::show;
    void showEndpoints(bool endpoints);

private:
    TablePage *current() const;

    QStackedWidget *m_views;
    TrunkTable *m_trunks;
    EndpointTable *m_endpoints;
};

} // namespace gui
