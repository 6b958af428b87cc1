// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callpath.h"
#include "gui/base/page.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;

namespace Ui {
class CallPathDialog;
}

namespace gui {

//! "Would this call go through, and what decides?", answered while it is typed, for now and after the staged changes. Stays beside the window while one looks
//! at what decides: open it with `show`. Asks for no password and keeps nothing.
class CallPathDialog final : public QDialog
{
    Q_OBJECT

public:
    CallPathDialog(const PageContext &context, QWidget *parent);
    ~CallPathDialog() override;

    void ask(const core::CallQuestion &question);
    //! For a ticket; what is invisible in names is made visible.
    QString ticket() const;

Q_SIGNALS:
    void showRequested(const core::ObjectRef &ref);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpForm();
    void answerWhenSeen();
    void answer();
    void showDirection();
    void copyTicket();
    core::CallQuestion question() const;
    void showAddress();
    void showNumber(const QLineEdit &edit, QLabel *label, const QString &without);

    PageContext m_context;
    std::unique_ptr<Ui::CallPathDialog> m_ui;
    core::CallPath m_now;
    std::optional<core::CallPath> m_after;
    bool m_filling = false;
};

} // namespace gui
