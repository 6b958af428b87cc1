// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/page.h"
#include "models/sortproxy.h"

#include <memory>

namespace Ui {
class TrunkPage;
}

namespace models {
class EndpointModel;
class TrunkModel;
}

namespace gui {

//! The trunks of the project with who may send over them. Looks only.
class TrunkPage final : public Page
{
    Q_OBJECT

public:
    explicit TrunkPage(const PageContext &context, QWidget *parent = nullptr);
    ~TrunkPage() override;

    void focusFilter() override;
    bool clearNearest() override;
    void show(const core::ObjectRef &ref) override;
    using QWidget::show;

private:
    void setUpTables();
    void load();
    void applyFilter();
    void showDetail();
    void showEmpty();

    PageContext m_context;
    std::unique_ptr<Ui::TrunkPage> m_ui;
    models::TrunkModel *m_model;
    models::EndpointModel *m_endpoints;
    models::SortProxy *m_proxy;
};

} // namespace gui
