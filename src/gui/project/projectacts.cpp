// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/project/projectacts.h"

#include "core/projectids.h"
#include "core/rawobject.h"
#include "gui/base/errortext.h"
#include "gui/base/messagebar.h"
#include "gui/base/plaintext.h"
#include "gui/project/projectsdialog.h"
#include "workspace/changes/changedesk.h"
#include "workspace/changes/changerunner.h"
#include "workspace/profile/accessguard.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace gui {

ProjectActs::ProjectActs(const PageContext &context, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_messages(messages)
    , m_refusals(context.workspace)
    , m_window(window)
{
    connect(&m_context.workspace.runner(), &workspace::ChangeRunner::finished, this, &ProjectActs::explain);
}

void ProjectActs::addProjects()
{
    if (m_context.workspace.guard().isLocked())
        return m_messages.showMessage(Meaning::Note, tr("Read-only: unlock the project to add others."));
    auto *dialog = new ProjectsDialog(m_context.workspace.profile().projectId, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { stage(dialog->ids()); });
    dialog->open();
}

void ProjectActs::stage(const QStringList &ids)
{
    core::Change change;
    change.act = core::Act::Register;
    change.target = {core::Kind::Project, {}, core::liveId(ids.first())};
    change.edits = {{"projectIds", std::nullopt, core::rawStringArray(ids)}};
    const core::Result<void> staged = m_context.workspace.desk().stage(change, tr("Add %Ln project(s)", nullptr, int(ids.size())));
    if (staged)
        return m_messages.clear();
    const ErrorText text = errorText(staged.error());
    m_messages.showMessage(Meaning::Error, text.sentence(tr("The projects were not staged")), {}, text.details);
}

void ProjectActs::explain(const core::RunRecord &record)
{
    for (const core::Change &change : record.plan.set.changes) {
        const QString refused = change.act == core::Act::Register ? m_refusals.ofObjects({change.target}) : QString();
        if (!refused.isEmpty())
            return m_messages.showMessage(Meaning::Error, visibleText(refused));
    }
    const core::Registration result = core::registrationOf(record);
    if (result.isEmpty())
        return;
    QStringList parts;
    if (!result.added.isEmpty())
        parts << tr("%Ln project(s) added.", nullptr, int(result.added.size()));
    if (!result.known.isEmpty())
        parts << tr("%Ln project(s) known to Elastic SIP Trunking already: nothing changed for them.", nullptr, int(result.known.size()));
    if (!result.readable)
        parts << tr("Sinch accepted the projects but did not say which of them are new.");
    QStringList details;
    for (const QString &id : result.added)
        details << tr("%1: added").arg(id);
    for (const QString &id : result.known)
        details << tr("%1: known already").arg(id);
    m_messages.showMessage(Meaning::Note, parts.join(u' '), {}, visibleText(details.join(u'\n'), true));
}

} // namespace gui
