// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accesscontrolpage.h"

#include "core/accessnote.h"
#include "core/addressimport.h"
#include "gui/access/accessreportdialog.h"
#include "gui/access/callpathdialog.h"
#include "gui/access/checkbar.h"
#include "gui/access/everythingdialog.h"
#include "gui/access/importdialog.h"
#include "gui/access/policytestdialog.h"
#include "gui/access/replacedialog.h"
#include "gui/access/untildialog.h"
#include "gui/base/icons.h"
#include "gui/base/settings.h"
#include "gui/changes/pace.h"
#include "models/accessmodel.h"
#include "ui_accesscontrolpage.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gui {

void AccessControlPage::setUpWork()
{
    const auto whyNoEnd = [this] { return whyNoRange(); };
    const auto whyNoFinding = [this] {
        const QList<models::AccessRow> rows = selectedRows();
        const bool any = std::any_of(rows.cbegin(), rows.cend(), [](const models::AccessRow &row) { return !row.findings.isEmpty(); });
        return any ? QString() : tr("Nothing is wrong with what is selected.");
    };
    const auto whyNoFindings = [this] { return m_findings.isEmpty() ? tr("There is no finding.") : QString(); };
    const auto whyNoneDue = [this] { return m_ui->dueBar->isHidden() ? tr("No entry is due.") : QString(); };
    const auto look = [this](const QString &name, const QString &text, const QString &iconName, const QKeySequence &shortcut, void (AccessControlPage::*run)()) {
        m_acts->add({name, text, shortcut, TableActs::Place::Menu, 0, 1 << 20, false, iconName}, [this, run] { (this->*run)(); });
    };
    addAct(u"actionUntil"_s, tr("Until…"), u"calendar"_s, QKeySequence(u"Ctrl+Shift+U"_s), 1, whyNoEnd, &AccessControlPage::setUntil);
    addAct(u"actionReplaceAddress"_s, tr("Replace address…"), u"refresh"_s, QKeySequence(u"Ctrl+Shift+R"_s), 1, [this] { return whyNoReplacement(); },
           &AccessControlPage::replaceAddress);
    addAct(u"actionFix"_s, tr("Fix this"), u"check"_s, QKeySequence(u"Ctrl+Shift+F"_s), 1, whyNoFinding, &AccessControlPage::fixSelected);
    addAct(u"actionFixAll"_s, tr("Fix all that can be fixed safely"), u"check"_s, {}, 0, whyNoFindings, &AccessControlPage::fixAll);
    addAct(u"actionStageDue"_s, tr("Stage the removal of what is due"), u"clock"_s, {}, 0, whyNoneDue, &AccessControlPage::stageDue);
    m_acts->add({u"actionImport"_s, tr("Import ranges…"), QKeySequence(u"Ctrl+Shift+I"_s), TableActs::Place::Menu, 0, 1 << 20, true, u"upload"_s}, [this] { importRanges(); });
    m_acts->add({u"actionEverything"_s, tr("Everything of…"), QKeySequence(u"Ctrl+Shift+W"_s), TableActs::Place::Menu, 0, 1 << 20, true, u"search"_s}, [this] { everythingOf(); });
    look(u"actionCheckAddress"_s, tr("Check an address…"), u"shield"_s, QKeySequence(u"Ctrl+Shift+K"_s), &AccessControlPage::checkAddress);
    look(u"actionWholePath"_s, tr("Whole path of a call…"), u"phone"_s, QKeySequence(u"Ctrl+Shift+H"_s), &AccessControlPage::showWholePath);
    look(u"actionPolicyTests"_s, tr("Policy tests…"), u"circle-check"_s, QKeySequence(u"Ctrl+Shift+T"_s), &AccessControlPage::showPolicyTests);
    look(u"actionAccessReport"_s, tr("Access report…"), u"table"_s, QKeySequence(u"Ctrl+Shift+P"_s), &AccessControlPage::showReport);
    m_ui->importButton->setIcon(icon(u"upload"_s));
    connect(m_ui->importButton, &QPushButton::clicked, this, [this] { importRanges(); });
    connect(m_ui->dueButton, &QPushButton::clicked, this, &AccessControlPage::stageDue);
    auto *more = new QMenu(this);
    more->setObjectName(u"moreMenu"_s);
    more->setToolTipsVisible(true);
    for (const QString &name : {u"actionEverything"_s, u"actionFixAll"_s, u"actionStageDue"_s, QString(), u"actionCheckAddress"_s, u"actionWholePath"_s, u"actionPolicyTests"_s,
                                u"actionAccessReport"_s, QString(), u"actionCopyAs"_s, u"actionExportAs"_s}) {
        if (name.isEmpty())
            more->addSeparator();
        else
            more->addAction(m_acts->act(name));
    }
    m_ui->moreButton->setMenu(more);
}

void AccessControlPage::checkAddress()
{
    m_ui->checkBar->setFocus(Qt::ShortcutFocusReason);
}

//! One that is open already stays where it is.
void AccessControlPage::showCallPath(const core::CallQuestion &question)
{
    auto *dialog = findChild<CallPathDialog *>();
    if (!dialog || !dialog->isVisible()) {
        dialog = new CallPathDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &CallPathDialog::showRequested, this, &AccessControlPage::showAnywhere);
    }
    dialog->ask(question);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void AccessControlPage::showWholePath()
{
    core::CallQuestion question;
    const QList<models::AccessRow> rows = selectedRows();
    if (rows.size() == 1 && rows.first().network)
        question.address = rows.first().network->address;
    showCallPath(question);
}

void AccessControlPage::importRanges(const QString &text, const QString &path)
{
    auto *dialog = new ImportDialog(m_context.workspace.desk().draft(), selectedList(), this);
    dialog->setUp(m_context.prompter, m_context.settings);
    dialog->setRequestsPerSecond(stepsPerSecond(m_context.workspace));
    const QList<core::Change> &staged = m_context.workspace.desk().staged().changes;
    dialog->setStagedAdditions(int(std::count_if(staged.cbegin(), staged.cend(), [](const core::Change &change) {
        return change.act == core::Act::Create && change.target.kind == core::Kind::IpRange;
    })));
    dialog->stageWith([this, dialog] { return stageImport(*dialog); }, [] { return tr("Importing ranges"); });
    openDialog(dialog);
    if (!path.isEmpty())
        dialog->openFile(path);
    else if (!text.isEmpty())
        dialog->setText(text);
}

core::Result<void> AccessControlPage::stageImport(const ImportDialog &dialog)
{
    if (!dialog.listId().isEmpty())
        return m_gestures.addRanges(dialog.listId(), dialog.ranges());
    const core::Result<QString> created = m_gestures.importList(dialog.newListName(), dialog.ranges());
    if (!created)
        return core::failure(created.error());
    show({core::Kind::AccessControlList, {}, core::objectIdFromText(*created)});
    return {};
}

void AccessControlPage::everythingOf(const QString &text)
{
    auto *dialog = new EverythingDialog(m_context, this);
    dialog->setText(text);
    dialog->stageWith([this, dialog] { return m_gestures.removeEverything(dialog->cleanup()); }, [] { return tr("Removing everything"); });
    openDialog(dialog);
}

void AccessControlPage::setUntil()
{
    const QList<RangeRef> ranges = selectedRanges();
    QStringList notes;
    for (const RangeRef &ref : ranges) {
        const core::AccessControlList *list = m_context.workspace.desk().draft().accessControlList(ref.listId);
        const core::IpRange *range = list ? list->range(ref.rangeId) : nullptr;
        notes << (range ? range->description.value : QString());
    }
    if (ranges.isEmpty() || !mayEdit())
        return;
    auto *dialog = new UntilDialog(notes, m_context.workspace.clock().utcNow(), this);
    dialog->setTimeZone(m_context.settings.timeZone());
    const auto stage = [this, dialog, ranges, notes] {
        const core::ProjectConfiguration &draft = m_context.workspace.desk().draft();
        const std::optional<QDateTime> until = dialog->until();
        QList<std::pair<RangeRef, QString>> edits;
        for (int i = 0; i < ranges.size(); ++i) {
            // The note as it is now: somebody may have changed it while the dialog was open.
            const core::AccessControlList *list = draft.accessControlList(ranges.at(i).listId);
            const core::IpRange *range = list ? list->range(ranges.at(i).rangeId) : nullptr;
            edits << std::pair(ranges.at(i), core::withUntil(range ? range->description.value : notes.at(i), until));
        }
        const int count = int(edits.size());
        return m_gestures.editNotes(edits, until ? tr("Set the end of %Ln entry(ies)", nullptr, count) : tr("Take the end off %Ln entry(ies)", nullptr, count));
    };
    dialog->stageWith(stage, [] { return tr("Setting the end"); });
    openDialog(dialog);
}

QString AccessControlPage::whyNoReplacement() const
{
    const QList<RangeRef> ranges = selectedRanges();
    if (ranges.size() != 1)
        return tr("Select one range first.");
    const core::AccessControlList *list = m_context.workspace.desk().draft().accessControlList(ranges.first().listId);
    const core::IpRange *range = list ? list->range(ranges.first().rangeId) : nullptr;
    if (!range || !range->network())
        return tr("This is no IPv4 network.");
    return core::objectIdFromText(range->id).draft ? tr("It is not at Sinch yet.") : QString();
}

void AccessControlPage::replaceAddress()
{
    if (!whyNoReplacement().isEmpty() || !mayEdit())
        return;
    openDialog(new ReplaceDialog(m_context, selectedRanges().first(), this));
}

void AccessControlPage::showPolicyTests()
{
    auto *dialog = new PolicyTestDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccessControlPage::showReport()
{
    auto *dialog = new AccessReportDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccessControlPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayEdit() && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void AccessControlPage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString path = urls.isEmpty() ? QString() : urls.first().toLocalFile();
    event->acceptProposedAction();
    importRanges(event->mimeData()->text(), path);
}

} // namespace gui
