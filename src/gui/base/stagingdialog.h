// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QDialog>

#include <functional>

namespace gui {

class MessageBar;

//! A dialog that stages when it is accepted. While that is refused it stays open with everything that was typed, and says why above its buttons.
class StagingDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

    //! \a stage is called by `accept`; \a subject names the act for what is said when it is refused: "Adding ranges". Without it `accept` closes at once.
    void stageWith(const std::function<core::Result<void>()> &stage, const std::function<QString()> &subject);
    void accept() override;

private:
    std::function<core::Result<void>()> m_stage;
    std::function<QString()> m_subject;
    MessageBar *m_messages = nullptr; //!< made for the first refusal
};

} // namespace gui
