// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class TrunkNumberPane;
}

namespace models {
class TrunkNumberModel;
}

namespace workspace {
class ChangeDesk;
}

namespace gui {

class Settings;

//! The phone numbers of one trunk.
class TrunkNumberPane final : public QWidget
{
    Q_OBJECT

public:
    TrunkNumberPane(workspace::ChangeDesk &desk, Settings &settings, QWidget *parent = nullptr);
    ~TrunkNumberPane() override;

    void showTrunk(const QString &trunkId, bool editable);

Q_SIGNALS:
    void done(const std::optional<core::Error> &problem, const QString &what);
    void showRequested(const core::ObjectRef &ref);

private:
    void offerNumbers();
    void showActs();
    void assign();
    void takeOff();
    void openNumber();
    QStringList selectedNumbers(bool assignedOnly) const;

    workspace::ChangeDesk &m_desk;
    std::unique_ptr<Ui::TrunkNumberPane> m_ui;
    models::TrunkNumberModel *m_model;
    QString m_trunkId;
    bool m_editable = false;
};

} // namespace gui
