// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/callpathdialog.h"

#include "core/callrecord.h"
#include "core/clock.h"
#include "gui/base/errortext.h"
#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/theme.h"
#include "models/callpathtext.h"
#include "models/changetext.h"
#include "ui_callpathdialog.h"
#include "workspace/changes/changedesk.h"
#include "workspace/profile/profile.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace gui {

CallPathDialog::CallPathDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::CallPathDialog>())
{
    m_ui->setupUi(this);
    makePlain(this);
    m_ui->nowView->setTitle(tr("Now"));
    m_ui->afterView->setTitle(tr("After the staged changes"));
    setUpForm();
    for (const PathView *view : {m_ui->nowView, m_ui->afterView})
        connect(view, &PathView::showRequested, this, &CallPathDialog::showRequested);
    connect(&m_context.workspace.desk(), &workspace::ChangeDesk::changed, this, &CallPathDialog::answerWhenSeen);
    showDirection();
    answer();
}

CallPathDialog::~CallPathDialog() = default;

void CallPathDialog::setUpForm()
{
    m_ui->directionCombo->addItem(tr("Outbound: from your side to the telephone network"), int(core::CallDirection::Outbound));
    m_ui->directionCombo->addItem(tr("Inbound: from the telephone network to your side"), int(core::CallDirection::Inbound));
    m_ui->copyButton->setIcon(icon(u"copy"_s));
    connect(m_ui->directionCombo, &QComboBox::currentIndexChanged, this, [this] {
        showDirection();
        answer();
    });
    connect(m_ui->trunkBox, &TrunkBox::chosen, this, &CallPathDialog::answer);
    for (const QLineEdit *edit : {m_ui->addressEdit, m_ui->userEdit, m_ui->fromEdit, m_ui->toEdit})
        connect(edit, &QLineEdit::textChanged, this, &CallPathDialog::answer);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &CallPathDialog::copyTicket);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

void CallPathDialog::ask(const core::CallQuestion &question)
{
    m_filling = true;
    m_ui->directionCombo->setCurrentIndex(std::max(0, m_ui->directionCombo->findData(int(question.direction))));
    m_ui->trunkBox->setTrunkId(question.trunkId);
    m_ui->addressEdit->setText(question.address ? core::ipv4Text(*question.address) : QString());
    m_ui->userEdit->setText(question.username);
    m_ui->fromEdit->setText(question.from);
    m_ui->toEdit->setText(question.to);
    m_filling = false;
    showDirection();
    answer();
    (question.to.isEmpty() ? m_ui->toEdit : m_ui->fromEdit)->setFocus();
}

core::CallQuestion CallPathDialog::question() const
{
    core::CallQuestion question;
    question.direction = core::CallDirection(m_ui->directionCombo->currentData().toInt());
    question.from = models::normalNumber(m_ui->fromEdit->text());
    question.to = models::normalNumber(m_ui->toEdit->text());
    if (question.direction != core::CallDirection::Outbound)
        return question;
    question.trunkId = m_ui->trunkBox->trunkId();
    question.address = core::parseIpv4Address(m_ui->addressEdit->text().trimmed());
    question.username = m_ui->userEdit->text();
    return question;
}

//! Of an inbound call the number called decides the trunk, and nobody asks who sends.
void CallPathDialog::showDirection()
{
    const bool outbound = m_ui->directionCombo->currentData().toInt() == int(core::CallDirection::Outbound);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->trunkBox), static_cast<QWidget *>(m_ui->addressEdit), static_cast<QWidget *>(m_ui->userEdit)}) {
        widget->setEnabled(outbound);
        widget->setToolTip(outbound ? QString() : plainToolTip(tr("An inbound call comes from Sinch, and the number called decides its trunk.")));
    }
}

void CallPathDialog::showAddress()
{
    const QString text = m_ui->addressEdit->text().trimmed();
    const core::Ipv4Parse parse = core::parseIpv4Network(text);
    QString wrong;
    if (!text.isEmpty() && !core::parseIpv4Address(text))
        wrong = parse.network ? tr("A call comes from one address, not from a network.") : addressProblemText(parse);
    setInk(m_ui->addressMessageLabel, wrong.isEmpty() ? Meaning::Quiet : Meaning::Error);
    m_ui->addressMessageLabel->setText(visibleText(wrong));
    m_ui->addressEdit->setAccessibleDescription(m_ui->addressMessageLabel->text());
}

//! Whatever the notation, the form that is asked with is said below the field.
void CallPathDialog::showNumber(const QLineEdit &edit, QLabel *label, const QString &without)
{
    const QString typed = edit.text().trimmed();
    const bool isNumber = !core::numberDigits(typed).isEmpty();
    label->setText(visibleText(typed.isEmpty() ? QString() : isNumber ? tr("Read as %1").arg(models::normalNumber(typed)) : without));
    setInk(label, Meaning::Quiet);
}

void CallPathDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    answer();
}

void CallPathDialog::answerWhenSeen()
{
    if (isVisible())
        answer();
}

void CallPathDialog::answer()
{
    if (m_filling)
        return;
    m_ui->copiedLabel->clear();
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    m_ui->trunkBox->setTrunks(models::checkTrunks(desk.live(), desk.draft()), {});
    showAddress();
    showNumber(*m_ui->fromEdit, m_ui->fromMessageLabel, tr("No number: the caller is withheld"));
    showNumber(*m_ui->toEdit, m_ui->toMessageLabel, tr("No number"));
    const core::CallQuestion asked = question();
    const auto nameOf = [&desk](const core::ObjectRef &ref) { return models::decidesText(ref, desk.draft(), desk.live()); };
    m_now = core::callPath(desk.live(), asked);
    m_ui->nowView->setPath(m_now, nameOf);
    m_after.reset();
    if (desk.staged().changes.isEmpty())
        return m_ui->afterView->setMessage(tr("Nothing is staged."));
    m_after = core::callPath(desk.draft(), asked);
    m_ui->afterView->setPath(*m_after, nameOf);
}

QString CallPathDialog::ticket() const
{
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    models::CallPathTicket ticket;
    const workspace::Profile &profile = m_context.workspace.profile();
    ticket.project = u"%1 (%2)"_s.arg(profile.name, profile.projectId);
    ticket.asked = m_context.workspace.clock().utcNow();
    ticket.question = question();
    ticket.trunk = models::objectName({core::Kind::Trunk, {}, core::objectIdFromText(ticket.question.trunkId)}, desk.draft(), desk.live());
    ticket.now = m_now;
    ticket.after = m_after;
    // As long as it is; nothing is cut.
    return visibleText(models::ticketText(ticket), true, 1 << 20);
}

void CallPathDialog::copyTicket()
{
    QGuiApplication::clipboard()->setText(ticket());
    m_ui->copiedLabel->setText(tr("Copied."));
}

} // namespace gui
