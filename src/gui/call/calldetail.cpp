// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/call/calldetail.h"

#include "gui/base/plaintext.h"
#include "models/callwords.h"
#include "models/causewords.h"
#include "ui_calldetail.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace gui {

CallDetail::CallDetail(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::CallDetail>())
{
    m_ui->setupUi(this);
    makePlain(this);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_ticket); });
    setCall({}, {}, QTimeZone::utc(), {});
}

CallDetail::~CallDetail() = default;

void CallDetail::setCall(const std::optional<core::CallRow> &row, const QString &trunkName, const QTimeZone &zone, const QDateTime &now)
{
    while (m_ui->factsLayout->rowCount() > 0)
        m_ui->factsLayout->removeRow(0);
    m_ticket.clear();
    m_ui->copyButton->setEnabled(row.has_value());
    m_ui->pcapButton->setEnabled(false);
    m_ui->stack->setCurrentWidget(row ? m_ui->factsPage : m_ui->emptyPage);
    if (!row)
        return;
    const core::CallRecord &call = row->call;
    m_ui->pcapButton->setEnabled(models::pcapAvailable(call, now));
    m_ui->titleLabel->setText(tr("%1, %2", "direction, outcome")
                                  .arg(models::callDirectionText(call.callDirection(), visibleText(call.direction)), models::callOutcomeText(call.outcome())));
    const auto utc = [](const std::optional<QDateTime> &time) { return time ? core::formatTimestamp(*time, true) : u"–"_s; };
    addFact(tr("From"), call.from, true);
    addFact(tr("To"), call.to, true);
    addFact(tr("Trunk"), trunkName);
    addFact(tr("Start"), models::callTimeText(call.start, zone));
    addFact(tr("Start (UTC)"), utc(call.start), true);
    addFact(tr("Answered"), models::callTimeText(call.answer, zone));
    addFact(tr("Ended"), models::callTimeText(call.end, zone));
    addFact(tr("Delay"), models::callDurationText(models::answerDelayMs(call)));
    addFact(tr("Talk"), models::callDurationText(call.talkMs()));
    addFact(tr("Billed"), models::callDurationText(call.billedSeconds ? std::optional(*call.billedSeconds * 1000) : std::nullopt));
    addFact(tr("Cost"), models::moneyText(call.price));
    addFact(tr("Per minute"), models::moneyText(call.pricePerMinute));
    addFact(tr("Result"), call.callResult, true);
    addExtras(row->extras);
    addFact(tr("PCAP"), models::pcapText(call, now));
    addFact(tr("PCAP id"), call.pcapId.isEmpty() ? u"–"_s : call.pcapId, true);
    addFact(tr("Trunk id"), call.trunkId, true);
    addFact(tr("Call id"), call.callId, true);
}

// What was never fetched is not known; what the export leaves open has no value.
void CallDetail::addExtras(const core::CallExtras &extras)
{
    const QString open = extras == core::CallExtras() ? tr("Not known") : u"–"_s;
    addFact(tr("SIP response"), extras.sipCode ? models::sipResponseText(*extras.sipCode) : open);
    addFact(tr("Cause (Q.850)"), extras.q850Cause ? models::causeText(*extras.q850Cause) : open);
    addFact(tr("MOS"), extras.mos ? QLocale().toString(*extras.mos, 'f', 1) : open);
    addFact(tr("Region"), extras.region.isEmpty() ? open : extras.region);
    addFact(tr("Transport"), extras.transport.isEmpty() ? open : extras.transport);
}

void CallDetail::setPcapActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_ui->pcapButton);
    menu->addActions(actions);
    m_ui->pcapButton->setMenu(menu);
}

void CallDetail::setPathAction(QAction *action)
{
    const auto follow = [this, action] { m_ui->pathButton->setEnabled(action->isEnabled()); };
    connect(m_ui->pathButton, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, m_ui->pathButton, follow);
    follow();
}

void CallDetail::addFact(const QString &name, const QString &value, bool fixedWidth)
{
    auto *label = new QLabel(visibleText(value.isEmpty() ? u"–"_s : value), m_ui->factsPage);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    label->setAccessibleName(name);
    if (fixedWidth)
        label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *title = new QLabel(name, m_ui->factsPage);
    title->setTextFormat(Qt::PlainText);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setBuddy(label);
    m_ui->factsLayout->addRow(title, label);
    m_ticket += name + u": "_s + label->text() + u'\n';
}

} // namespace gui
