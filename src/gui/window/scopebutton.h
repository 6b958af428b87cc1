// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/project/trunklabels.h"

#include <QPointer>
#include <QToolButton>

namespace gui {

//! Chooses the one customer or owner whose trunks, numbers, lists and calls every page shows. Hidden while no trunk has a label.
class ScopeButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit ScopeButton(QWidget *parent = nullptr);

    void setLabels(workspace::TrunkLabels &labels);

private:
    void fill();
    void addNames(workspace::TrunkLabels::Kind kind, const QString &title);
    void showScope();

    QPointer<workspace::TrunkLabels> m_labels;
};

} // namespace gui
