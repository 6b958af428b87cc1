// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/stagingdialog.h"

#include "gui/base/errortext.h"
#include "gui/base/messagebar.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

void StagingDialog::stageWith(const std::function<core::Result<void>()> &stage, const std::function<QString()> &subject)
{
    m_stage = stage;
    m_subject = subject;
}

void StagingDialog::accept()
{
    const core::Result<void> staged = m_stage ? m_stage() : core::Result<void>();
    if (staged)
        return QDialog::accept();
    if (!m_messages) {
        m_messages = new MessageBar(this);
        m_messages->setObjectName(u"dialogMessageBar"_s);
        // The last row of these dialogs is that of the buttons.
        if (auto *rows = qobject_cast<QBoxLayout *>(layout()))
            rows->insertWidget(rows->count() - 1, m_messages);
    }
    const ErrorText words = errorText(staged.error());
    m_messages->showMessage(Meaning::Error, words.sentence(m_subject()), {}, words.details);
}

} // namespace gui
