// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"
#include "core/sipendpoint.h"
#include "gui/base/page.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class EndpointForm;
}

namespace workspace {
class ChangeDesk;
}

namespace gui {

class FieldForm;

//! The fields of one endpoint, each staged when it is left, with what may be wrong and the one-click remedy.
class EndpointForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointForm(const PageContext &context, QWidget *parent = nullptr);
    ~EndpointForm() override;

    void showEndpoint(const core::ObjectRef &ref, bool editable);
    void clear();
    //! Says above the fields which trunk it is of.
    void setTrunkShown(bool shown);

Q_SIGNALS:
    void done(const std::optional<core::Error> &problem, const QString &what);
    //! What was typed belongs to an endpoint that is no longer shown, and why it was not staged.
    void notStaged(const QString &text);

private:
    void showKind(core::EndpointType type);
    void showIssues();
    void showFacts(const core::SipEndpoint *endpoint);
    void attachList();

    workspace::ChangeDesk &m_desk;
    Settings &m_settings;
    std::unique_ptr<Ui::EndpointForm> m_ui;
    FieldForm *m_form;
    bool m_editable = false;
};

} // namespace gui
