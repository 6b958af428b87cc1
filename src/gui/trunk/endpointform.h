// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class EndpointForm;
}

namespace workspace {
class ChangeDesk;
class Workspace;
}

namespace gui {

class FieldForm;

//! The fields of one endpoint, each staged when it is left, with what may be wrong and the one-click remedy.
class EndpointForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointForm(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~EndpointForm() override;

    void showEndpoint(const core::ObjectRef &ref, bool editable);
    void clear();
    //! Says above the fields which trunk it is of.
    void setTrunkShown(bool shown);

Q_SIGNALS:
    void done(const std::optional<core::Error> &problem, const QString &what);

private:
    void showKind(core::EndpointType type);
    void showIssues();
    void attachList();

    workspace::ChangeDesk &m_desk;
    std::unique_ptr<Ui::EndpointForm> m_ui;
    FieldForm *m_form;
    bool m_editable = false;
};

} // namespace gui
