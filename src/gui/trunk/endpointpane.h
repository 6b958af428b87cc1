// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/endpointorder.h"
#include "core/error.h"
#include "gui/base/page.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class EndpointPane;
}

namespace models {
class EndpointModel;
}

namespace workspace {
class ChangeDesk;
}

namespace gui {

class EndpointForm;
class Settings;

//! The endpoints of one trunk: the order in which they are tried, and the fields of the chosen one.
class EndpointPane final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointPane(const PageContext &context, QWidget *parent = nullptr);
    ~EndpointPane() override;

    void showTrunk(const QString &trunkId, bool editable);
    void select(const core::ObjectRef &ref);
    void addEndpoint();

Q_SIGNALS:
    void done(const std::optional<core::Error> &problem, const QString &what);
    void notStaged(const QString &text);

private:
    QList<core::ObjectRef> selectedRefs() const;
    void showSelection();
    void move(const QString &key, core::EndpointMove move, const QString &target);
    void step(core::EndpointMove move);
    void removeSelected();

    workspace::ChangeDesk &m_desk;
    std::unique_ptr<Ui::EndpointPane> m_ui;
    models::EndpointModel *m_model;
    EndpointForm *m_form;
    QString m_trunkId;
    bool m_editable = false;
};

} // namespace gui
