// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callquery.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

namespace Ui {
class CallDetail;
}

namespace gui {

//! The facts of one call, each to be copied.
class CallDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit CallDetail(QWidget *parent = nullptr);
    ~CallDetail() override;

    //! Nothing: shows what to do to see one.
    void setCall(const std::optional<core::CallRow> &row, const QString &trunkName, const QTimeZone &zone, const QDateTime &now);
    //! What the button beside "Copy for ticket" offers.
    void setPcapActions(const QList<QAction *> &actions);
    //! What the button below does, as long as it can be done.
    void setPathAction(QAction *action);
    //! As lines of text for a ticket, times in UTC and local.
    QString ticketText() const { return m_ticket; }

private:
    void addExtras(const core::CallExtras &extras);
    void addFact(const QString &name, const QString &value, bool fixedWidth = false);

    std::unique_ptr<Ui::CallDetail> m_ui;
    QString m_ticket;
};

} // namespace gui
