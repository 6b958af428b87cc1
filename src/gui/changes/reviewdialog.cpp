// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/changes/reviewdialog.h"

#include "gui/access/importwords.h"
#include "gui/base/errortext.h"
#include "gui/base/formats.h"
#include "gui/base/icons.h"
#include "gui/base/messagebar.h"
#include "gui/base/plaintext.h"
#include "gui/base/propagation.h"
#include "gui/base/settings.h"
#include "gui/base/tables.h"
#include "gui/changes/changeacts.h"
#include "gui/changes/pace.h"
#include "models/changetext.h"
#include "models/effectmodel.h"
#include "models/stagedmodel.h"
#include "models/stepmodel.h"
#include "models/words.h"
#include "ui_reviewdialog.h"
#include "workspace/changes/changedesk.h"
#include "workspace/changes/changerunner.h"
#include "workspace/profile/accessguard.h"
#include "workspace/project/policytests.h"
#include "workspace/workspace.h"

#include <QHeaderView>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString plainDigits(QString text)
{
    return text.trimmed().remove(u' ').remove(QChar(0x202F)).remove(QChar(0x00A0)).remove(u',').remove(u'.').remove(u'\'');
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.isDigit(); });
}

} // namespace

ReviewDialog::ReviewDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ReviewDialog>())
    , m_effect(new models::EffectModel(this))
    , m_changes(new models::StagedModel(this))
    , m_steps(new models::StepModel(this))
{
    m_ui->setupUi(this);
    setUpTables();
    setUpButtons();
    workspace::Workspace &workspace = m_context.workspace;
    connect(&workspace.desk(), &workspace::ChangeDesk::changed, this, [this] {
        if (m_ui->reviewStack->currentWidget() == m_ui->reviewStackPage)
            showReview();
    });
    connect(&workspace.guard(), &workspace::AccessGuard::changed, this, &ReviewDialog::showApplyButton);
    connect(&workspace.policyTests(), &workspace::PolicyTests::changed, this, [this] { m_ui->reviewTests->showTests(m_context.workspace); });
    connect(m_ui->reviewTests, &ReviewTests::acknowledgedChanged, this, &ReviewDialog::showApplyButton);
    connect(&workspace.runner(), &workspace::ChangeRunner::changed, this, [this] {
        if (m_context.workspace.runner().isRunning() || m_ui->reviewStack->currentWidget() == m_ui->runStackPage)
            showRun();
    });
    if (workspace.runner().isRunning()) {
        m_runDraft = workspace.desk().draft();
        showRun();
    } else {
        showReview();
    }
}

ReviewDialog::~ReviewDialog() = default;

void ReviewDialog::setUpTables()
{
    m_ui->effectView->setModel(m_effect);
    m_ui->changesView->setModel(m_changes);
    m_ui->stepsView->setModel(m_steps);
    prepareTable(m_ui->effectView, m_context.settings, u"reviewEffect"_s);
    prepareTable(m_ui->changesView, m_context.settings, u"reviewChanges"_s);
    prepareTable(m_ui->stepsView, m_context.settings, u"runSteps"_s);
    for (QTableView *view : {m_ui->effectView, m_ui->changesView, m_ui->stepsView}) {
        view->setSortingEnabled(false);
        view->horizontalHeader()->setStretchLastSection(true);
    }
    setColumnWidths(m_ui->effectView, {110, 126, 110, 140, 140, 180, 140});
    setColumnWidths(m_ui->changesView, {28, 320, 200, 200});
    setColumnWidths(m_ui->stepsView, {40, 380, 170, 200});
    m_context.settings.remember(m_ui->reviewSplitter);
}

void ReviewDialog::setUpButtons()
{
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->applyButton, &QPushButton::clicked, this, &ReviewDialog::apply);
    connect(m_ui->reviewMessageBar, &MessageBar::actTriggered, this, [this] {
        // What is staged then is another set.
        reject();
        Q_EMIT settleRequested();
    });
    connect(m_ui->keepMineButton, &QPushButton::clicked, this, [this] { resolve(true); });
    connect(m_ui->takeTheirsButton, &QPushButton::clicked, this, [this] { resolve(false); });
    workspace::ChangeRunner &runner = m_context.workspace.runner();
    connect(m_ui->stopButton, &QPushButton::clicked, &runner, &workspace::ChangeRunner::stop);
    connect(m_ui->removeNowButton, &QPushButton::clicked, &runner, &workspace::ChangeRunner::skipHold);
    connect(m_ui->pauseButton, &QPushButton::clicked, &runner, [&runner] {
        if (runner.phase() == workspace::RunPhase::Paused)
            runner.resumeHold();
        else
            runner.pauseHold();
    });
}

void ReviewDialog::showReview()
{
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    const int count = int(desk.staged().changes.size());
    const QString name = m_context.workspace.profile().name;
    m_ui->reviewStack->setCurrentWidget(m_ui->reviewStackPage);
    m_ui->reviewHeadlineLabel->setText(visibleText(m_context.workspace.profile().production ? tr("%Ln change(s) for %1, PRODUCTION", nullptr, count).arg(name)
                                                                                            : tr("%Ln change(s) for %1", nullptr, count).arg(name)));
    m_changes->setRows(models::stagedRows(desk.staged(), desk.live(), desk.draft(), desk.conflicts()));
    const core::Result<core::Plan> planned = desk.plan();
    m_plan = planned ? std::optional(*planned) : std::nullopt;
    m_effect->setRows(m_plan ? m_plan->effect.trunks : QList<core::TrunkEffect>());
    // A figure that is cut off is worse than a scroll bar.
    m_ui->effectView->resizeColumnsToContents();
    if (planned)
        m_ui->reviewMessageBar->clear();
    else if (count > 0)
        m_ui->reviewMessageBar->showMessage(Meaning::Error, errorText(planned.error()).sentence(tr("These changes cannot be applied")), {},
                                            errorText(planned.error()).details);
    showFacts();
    showConflict();
    showTyped();
    m_ui->reviewTests->showTests(m_context.workspace);
    m_ui->stopButton->hide();
    m_ui->closeButton->setText(tr("Keep editing"));
    m_ui->applyButton->show();
    showApplyButton();
}

void ReviewDialog::showFacts()
{
    m_ui->effectView->setVisible(m_plan && !m_plan->effect.trunks.isEmpty());
    if (!m_plan) {
        m_ui->effectLabel->setText(tr("Effect on trunks"));
        m_ui->reviewFactsLabel->clear();
        return;
    }
    const core::Effect &effect = m_plan->effect;
    m_ui->effectLabel->setText(effect.trunks.isEmpty() ? tr("Effect on trunks: none. Who may send calls stays the same everywhere.")
                                                       : tr("Effect on trunks: %1").arg(models::effectSummary(effect)));
    QStringList facts{tr("%Ln request(s), one after the other.", nullptr, int(m_plan->steps.size()))};
    const bool holds = std::any_of(m_plan->steps.cbegin(), m_plan->steps.cend(), [](const core::Step &step) { return step.wait == core::Wait::Propagation; });
    facts << tr("Time: %1.").arg(aboutTimeText(double(m_plan->steps.size()) / stepsPerSecond(m_context.workspace) + (holds ? double(core::propagationMs) / 1000 : 0)));
    if (holds)
        facts << tr("Additions go first; removals wait 60 s so that the SIP edge knows the additions.");
    QStringList shared;
    for (const QString &id : effect.sharedLists)
        shared << models::objectName({core::Kind::AccessControlList, {}, core::objectIdFromText(id)}, m_context.workspace.desk().draft(),
                                     m_context.workspace.desk().live());
    if (!shared.isEmpty())
        facts << tr("More than one trunk uses: %1.").arg(shared.join(u", "_s));
    if (!effect.knownCompletely)
        facts << tr("Not everything of this project is loaded, so the effect may be incomplete.");
    m_ui->reviewFactsLabel->setText(visibleText(facts.join(u' ')));
}

void ReviewDialog::showConflict()
{
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    const QList<core::ChangeConflict> conflicts = desk.conflicts();
    m_ui->conflictFrame->setVisible(!conflicts.isEmpty());
    if (conflicts.isEmpty())
        return;
    const core::ChangeConflict &first = conflicts.first();
    // Of a whole object nothing of mine can be kept.
    const bool whole = first.field.isEmpty();
    m_ui->keepMineButton->setVisible(!whole);
    m_ui->takeTheirsButton->setText(whole ? tr("Drop my change") : tr("Take theirs"));
    QString text = conflictText(desk, first) + u' ' + tr("Nothing has been sent.");
    if (conflicts.size() > 1)
        text += u' ' + tr("%Ln more conflict(s) follow(s).", nullptr, int(conflicts.size()) - 1);
    m_ui->conflictLabel->setText(visibleText(text));
}

void ReviewDialog::resolve(bool keepMine)
{
    workspace::ChangeDesk &desk = m_context.workspace.desk();
    const QList<core::ChangeConflict> conflicts = desk.conflicts();
    if (!conflicts.isEmpty())
        desk.resolve(conflicts.first(), keepMine);
}

QString ReviewDialog::typedText(const QString &word) const
{
    const QList<core::TrunkEffect> &trunks = m_plan->effect.trunks;
    if (!isNumber(word)) {
        const auto trunk = std::find_if(trunks.cbegin(), trunks.cend(), [&word](const core::TrunkEffect &effect) { return effect.trunkName == word; });
        if (trunk != trunks.cend() && trunk->opensToPasswordAlone)
            return tr("%1 will accept calls from any address with a valid user and password. Type %1 to go on.").arg(word);
        if (trunk != trunks.cend() && core::dropsPassword(*trunk))
            return tr("%1 will no longer ask for a password: everybody within its addresses can send calls that are billed to you. Type %1 to go on.").arg(word);
        return tr("%1 will accept calls from more addresses. Calls from any of them are billed to you. Type %1 to go on.").arg(word);
    }
    QStringList wider;
    for (const core::TrunkEffect &effect : trunks) {
        if (effect.change == core::AccessChange::Wider || effect.change == core::AccessChange::NarrowerAndWider)
            wider << effect.trunkName;
    }
    const QString count = models::countText(word.toULongLong());
    if (wider.isEmpty())
        return tr("A range of %1 addresses is added. Type %2 to go on.").arg(count, word);
    const QString who = wider.size() == 1 ? wider.first() : tr("%1 and %Ln more trunk(s)", nullptr, int(wider.size()) - 1).arg(wider.first());
    return tr("%1: %2 addresses will be accepted. Calls from any of them are billed to you. Type %3 to open them.").arg(who, count, word);
}

// Deleting in production is confirmed by typing: the service keeps nothing of what is deleted.
QHash<QString, QString> ReviewDialog::deletionWords() const
{
    QHash<QString, QString> words;
    if (!m_plan || !m_context.workspace.profile().production)
        return words;
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    for (const core::Change &change : m_plan->set.changes) {
        const core::Kind kind = change.target.kind;
        const bool whole = kind == core::Kind::Trunk || kind == core::Kind::AccessControlList || kind == core::Kind::CredentialList;
        if (change.act != core::Act::Delete || !whole)
            continue;
        const QString name = models::objectName(change.target, desk.draft(), desk.live()).trimmed();
        // A name with characters that nobody sees cannot be typed.
        const QString word = name.isEmpty() || visibleText(name) != name ? change.target.id.value : name;
        words.insert(word, tr("%1 will be deleted in production. It cannot be restored as it was. Type %2 to delete it.").arg(name, word));
    }
    return words;
}

void ReviewDialog::showTyped()
{
    QStringList words = m_plan ? core::typedConfirmations(m_plan->effect) : QStringList();
    const QHash<QString, QString> deletions = deletionWords();
    QStringList deleted = deletions.keys();
    deleted.sort();
    for (const QString &word : std::as_const(deleted)) {
        if (!words.contains(word))
            words << word;
    }
    m_ui->typedFrame->setVisible(!words.isEmpty());
    QStringList texts;
    for (const QString &word : std::as_const(words))
        texts << visibleText(deletions.contains(word) ? deletions.value(word) : typedText(word));
    if (words == m_words && texts == m_wordTexts)
        return;
    m_words = words;
    m_wordTexts = texts;
    while (m_ui->typedLayout->rowCount() > 0)
        m_ui->typedLayout->removeRow(0);
    m_wordEdits.clear();
    for (int i = 0; i < m_words.size(); ++i) {
        auto *label = new QLabel(m_wordTexts.at(i), m_ui->typedFrame);
        label->setObjectName(u"typedLabel%1"_s.arg(i));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        auto *edit = new QLineEdit(m_ui->typedFrame);
        edit->setObjectName(u"typedEdit%1"_s.arg(i));
        edit->setMaximumWidth(220);
        label->setBuddy(edit);
        edit->setAccessibleName(label->text());
        connect(edit, &QLineEdit::textChanged, this, &ReviewDialog::showApplyButton);
        m_ui->typedLayout->addRow(label);
        m_ui->typedLayout->addRow(edit);
        m_wordEdits << edit;
    }
}

bool ReviewDialog::isTyped() const
{
    for (int i = 0; i < m_words.size(); ++i) {
        const QString typed = m_wordEdits.at(i)->text();
        if (isNumber(m_words.at(i)) ? plainDigits(typed) != m_words.at(i) : typed.trimmed() != m_words.at(i).trimmed())
            return false;
    }
    return true;
}

void ReviewDialog::showApplyButton()
{
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    const int count = int(desk.staged().changes.size());
    const bool locked = m_context.workspace.guard().isLocked();
    m_ui->applyButton->setText(withoutMnemonic(tr("Apply %Ln change(s) to %1", nullptr, count).arg(m_context.workspace.profile().name)));
    m_ui->applyButton->setEnabled(m_plan && count > 0 && !locked && desk.conflicts().isEmpty() && isTyped() && m_ui->reviewTests->isAcknowledged() && !m_starting);
    const QString failing = m_ui->reviewTests->isAcknowledged() ? QString() : tr("Policy tests fail: say above that you have seen it.");
    m_ui->applyButton->setToolTip(plainToolTip(locked ? tr("Read-only: unlock first.") : failing));
    m_ui->closeButton->setDefault(true);
}

void ReviewDialog::apply()
{
    if (!m_plan)
        return;
    m_starting = true;
    showApplyButton();
    m_runDraft = m_context.workspace.desk().draft();
    m_context.workspace.runner().start(*m_plan).then(this, [this](const core::Result<void> &started) {
        m_starting = false;
        if (started) {
            showRun();
            return;
        }
        showReview();
        refuse(started.error());
    });
}

void ReviewDialog::refuse(const core::Error &error)
{
    const ErrorText words = errorText(error);
    const QString act = error.reason == "unfinished-run" ? tr("Find out what was done") : QString();
    m_ui->reviewMessageBar->showMessage(Meaning::Error, words.sentence(tr("Applying")), act, words.details);
}

void ReviewDialog::showRun()
{
    const workspace::ChangeRunner &runner = m_context.workspace.runner();
    const bool running = runner.isRunning();
    m_ui->reviewStack->setCurrentWidget(m_ui->runStackPage);
    QList<models::StepRow> rows = models::stepRows(runner.record(), m_context.workspace.desk().live(), m_runDraft,
                                                   [](const core::Error &error) { return errorText(error).sentence(); });
    for (models::StepRow &row : rows) {
        if (!running && row.state == core::StepState::Waiting)
            row.state = core::StepState::Skipped;
    }
    m_steps->setRows(rows);
    m_ui->runHeadlineLabel->setText(visibleText(runHeadline()));
    m_ui->runResultLabel->setText(visibleText(runResult()));
    m_ui->runResultLabel->setVisible(!running);
    m_ui->applyButton->hide();
    m_ui->stopButton->setVisible(running);
    m_ui->stopButton->setEnabled(runner.phase() != workspace::RunPhase::Stopping);
    m_ui->closeButton->setText(running ? tr("Hide, go on applying") : tr("Close"));
    showHold();
}

void ReviewDialog::showHold()
{
    workspace::ChangeRunner &runner = m_context.workspace.runner();
    const bool paused = runner.phase() == workspace::RunPhase::Paused;
    const bool holding = runner.phase() == workspace::RunPhase::Holding;
    m_ui->holdFrame->setVisible(holding || paused);
    if (!holding && !paused)
        return;
    m_ui->pauseButton->setText(paused ? tr("Go on") : tr("Pause here"));
    m_ui->holdLabel->setText(paused ? tr("Paused before the removals. The additions are in force, and so is what is going to be removed.")
                                    : tr("Removing waits %1 so that the additions work first.").arg(durationText(runner.holdRemainingMs())));
    if (!holding || m_countingDown)
        return;
    m_countingDown = true;
    m_context.workspace.clock().after(250, this, [this] {
        m_countingDown = false;
        showHold();
    });
}

QString ReviewDialog::runHeadline() const
{
    const QString name = m_context.workspace.profile().name;
    switch (m_context.workspace.runner().phase()) {
    case workspace::RunPhase::Idle:
    case workspace::RunPhase::Finished:
        return tr("Applying to %1 is over").arg(name);
    case workspace::RunPhase::Sending:
        return tr("Applying to %1\u2026").arg(name);
    case workspace::RunPhase::Holding:
        return tr("Applying to %1: waiting before the removals").arg(name);
    case workspace::RunPhase::Paused:
        return tr("Applying to %1: paused before the removals").arg(name);
    case workspace::RunPhase::Stopping:
        return tr("Applying to %1: stopping after this step").arg(name);
    case workspace::RunPhase::Settling:
        return tr("Applying to %1: finding out what was done").arg(name);
    }
    Q_UNREACHABLE();
    return {};
}

QString ReviewDialog::runResult() const
{
    const core::RunRecord &run = m_context.workspace.runner().record();
    const QList<core::StepRecord> &steps = run.steps;
    const QTimeZone zone = m_context.settings.timeZone();
    if (std::all_of(steps.cbegin(), steps.cend(), [](const core::StepRecord &step) { return step.state == core::StepState::Done; })) {
        QDateTime last;
        for (const core::StepRecord &step : steps)
            last = std::max(last, step.endedAt);
        const QDateTime current = edgeCurrentAt(run);
        if (!current.isValid())
            return tr("Saved at %1.").arg(clockText(last, zone));
        return tr("Saved at %1. The SIP edge may use the old rules until about %2. Do not judge by test calls before then.")
            .arg(clockText(last, zone), clockText(current, zone));
    }
    return runSummary(run) + u". "_s + tr("What was not done is still staged.");
}

} // namespace gui
