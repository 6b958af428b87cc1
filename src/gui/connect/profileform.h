// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "workspace/profile/profile.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ProfileForm;
}

namespace gui {

//! The fields of one profile, each with its message beside it. Keeps what was typed.
class ProfileForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);
    ~ProfileForm() override;

    //! \a hasSecret: one is stored; the field then stays empty and says so.
    void setProfile(const workspace::Profile &profile, bool hasSecret);
    workspace::Profile profile() const;
    //! Empty when nothing was typed: then the stored one counts.
    core::Secret typedSecret() const;
    //! Shows the messages; true when there are none.
    bool check(const QList<workspace::Profile> &others);
    //! Something was typed or chosen since `setProfile`.
    bool isModified() const;
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void setupFields();
    void showColor(const QString &color);
    void showProblem(const QByteArray &problem);
    void showNotes();

    std::unique_ptr<Ui::ProfileForm> m_ui;
    workspace::Profile m_profile;
    workspace::Profile m_shown; //!< as the fields say it while nothing was typed
    bool m_hasSecret = false;
};

} // namespace gui
