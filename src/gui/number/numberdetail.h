// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/page.h"
#include "models/numbermodel.h"

#include <QFrame>

#include <memory>

namespace Ui {
class NumberDetail;
}

namespace gui {

//! What is selected on the page of numbers: where it is, what is under way, what is wrong and what to do.
class NumberDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit NumberDetail(const PageContext &context, QWidget *parent = nullptr);
    ~NumberDetail() override;

    void showRows(const QList<models::NumberRow> &rows, bool editable);

Q_SIGNALS:
    void assignRequested();
    void takeOffRequested();
    void againRequested();
    void trunkRequested();

private:
    void showOne(const models::NumberRow &row);
    void showSeveral(const QList<models::NumberRow> &rows);

    PageContext m_context;
    std::unique_ptr<Ui::NumberDetail> m_ui;
};

} // namespace gui
