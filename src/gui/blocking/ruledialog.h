// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/page.h"
#include "gui/blocking/ruleform.h"

#include <QDialog>

namespace Ui {
class RuleDialog;
}
namespace workspace {
class Activity;
}

namespace gui {

class RuleHitsView;

//! A new blocking rule: its terms in words while they are typed, and what it would have met. `accepted` follows only with something that can be staged.
class RuleDialog final : public QDialog
{
    Q_OBJECT

public:
    RuleDialog(workspace::Workspace &workspace, const RuleValues &values, QWidget *parent);
    ~RuleDialog() override;

    RuleValues values() const { return m_form->values(); }

Q_SIGNALS:
    void activityStarted(workspace::Activity *activity);

private:
    void showState();
    QString twin() const;

    workspace::Workspace &m_workspace;
    std::unique_ptr<Ui::RuleDialog> m_ui;
    RuleForm *m_form;
    RuleHitsView *m_hits;
};

} // namespace gui
