// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/trunk/trunkgestures.h"

#include <QDialog>

#include <memory>

namespace Ui {
class EndpointDialog;
}

namespace gui {

//! A new endpoint of a trunk. Opened with `open()`; `accepted` follows only with something that the service takes.
class EndpointDialog final : public QDialog
{
    Q_OBJECT

public:
    EndpointDialog(const core::ProjectConfiguration &draft, const QString &trunkId, QWidget *parent);
    ~EndpointDialog() override;

    EndpointDraft endpoint() const;
    //! The list that is to be attached with it; empty for none.
    QString listToAttach() const;

private:
    void showState();
    QString listOfUser() const;

    core::ProjectConfiguration m_draft;
    QString m_trunkId;
    std::unique_ptr<Ui::EndpointDialog> m_ui;
};

} // namespace gui
