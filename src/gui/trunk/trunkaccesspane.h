// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class TrunkAccessPane;
}

namespace models {
class TrunkListModel;
}

namespace workspace {
class ChangeDesk;
}

namespace gui {

class Settings;

//! Who may send calls over one trunk: the mode in words, and the lists of both kinds that make it.
class TrunkAccessPane final : public QWidget
{
    Q_OBJECT

public:
    TrunkAccessPane(workspace::ChangeDesk &desk, Settings &settings, QWidget *parent = nullptr);
    ~TrunkAccessPane() override;

    void showTrunk(const QString &trunkId, bool editable);

Q_SIGNALS:
    void done(const std::optional<core::Error> &problem, const QString &what);
    void showRequested(const core::ObjectRef &ref);

private:
    QList<core::ObjectRef> selectedLists(bool attachedOnly) const;
    void showAccess();
    void offerLists();
    void showActs();
    void attach();
    void detach();
    void openList();

    workspace::ChangeDesk &m_desk;
    std::unique_ptr<Ui::TrunkAccessPane> m_ui;
    models::TrunkListModel *m_model;
    QString m_trunkId;
    bool m_editable = false;
};

} // namespace gui
