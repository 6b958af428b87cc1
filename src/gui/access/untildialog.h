// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/stagingdialog.h"

#include <QDateTime>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace Ui {
class UntilDialog;
}

namespace gui {

//! Asks until when some entries of access control lists shall hold, and shows their notes as they will be. The time is chosen in a zone of people and
//! written in UTC.
class UntilDialog final : public StagingDialog
{
    Q_OBJECT

public:
    //! \a notes are those of the entries, as they are; \a now is UTC. Begins with the end that all of them have, else with a week from now.
    UntilDialog(const QStringList &notes, const QDateTime &now, QWidget *parent);
    ~UntilDialog() override;

    //! The zone in which the time is chosen; the system's unless told otherwise.
    void setTimeZone(const QTimeZone &zone);
    //! UTC; nullopt for no end.
    std::optional<QDateTime> until() const;

private:
    void choose(const QDateTime &local);
    void chooseEnd(const std::optional<QDateTime> &end);
    QDateTime here() const { return m_now.toTimeZone(m_zone); }
    void showState();
    void showPreview();
    int changedNotes() const;

    QStringList m_notes;
    QDateTime m_now;
    QTimeZone m_zone;
    std::unique_ptr<Ui::UntilDialog> m_ui;
};

} // namespace gui
