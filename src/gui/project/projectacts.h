// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"
#include "gui/base/page.h"
#include "gui/base/refusals.h"

namespace gui {

class MessageBar;

//! Adding projects: asks for their ids, stages it, and explains afterwards which of them were new.
class ProjectActs final : public QObject
{
    Q_OBJECT

public:
    ProjectActs(const PageContext &context, MessageBar &messages, QWidget *window);

    void addProjects();

private:
    void stage(const QStringList &ids);
    void explain(const core::RunRecord &record);

    PageContext m_context;
    MessageBar &m_messages;
    Refusals m_refusals;
    QWidget *m_window;
};

} // namespace gui
