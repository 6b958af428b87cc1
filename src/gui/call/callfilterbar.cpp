// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/call/callfilterbar.h"

#include "gui/base/plaintext.h"
#include "gui/base/settings.h"
#include "models/callwords.h"
#include "ui_callfilterbar.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int typingPauseMs = 250;

} // namespace

CallFilterBar::CallFilterBar(Settings &settings, QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::CallFilterBar>()), m_settings(settings)
{
    m_ui->setupUi(this);
    makePlain(this);
    setupChoices();
    const CallRange stored = callRangeFromName(settings.value(Setting::CallRange).toString()).value_or(CallRange::Last24Hours);
    m_ui->rangeCombo->setCurrentIndex(int(stored == CallRange::Custom ? CallRange::Last24Hours : stored));
    showRange();
    auto *typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(typingPauseMs);
    connect(typing, &QTimer::timeout, this, &CallFilterBar::filterChanged);
    connect(m_ui->numberEdit, &QLineEdit::textChanged, typing, qOverload<>(&QTimer::start));
    connect(m_ui->rangeCombo, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setValue(Setting::CallRange, callRangeName(range()));
        // One's own range begins as the one that was shown.
        if (range() == CallRange::Custom && m_shown.from.isValid())
            showBounds(m_shown.from, m_shown.to);
        showRange();
        Q_EMIT filterChanged();
    });
    for (QDateTimeEdit *edit : {m_ui->fromEdit, m_ui->toEdit})
        connect(edit, &QDateTimeEdit::dateTimeChanged, typing, qOverload<>(&QTimer::start));
    for (QComboBox *combo : {m_ui->sideCombo, m_ui->directionCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, &CallFilterBar::filterChanged);
    for (CheckMenuButton *button : {m_ui->trunkButton, m_ui->outcomeButton})
        connect(button, &CheckMenuButton::chosenChanged, this, &CallFilterBar::filterChanged);
    connect(m_ui->clearButton, &QToolButton::clicked, this, &CallFilterBar::clear);
}

CallFilterBar::~CallFilterBar() = default;

void CallFilterBar::setupChoices()
{
    for (int index = 0; index < callRangeCount; ++index)
        m_ui->rangeCombo->addItem(callRangeText(CallRange(index)));
    m_ui->sideCombo->addItem(tr("in either"), int(core::NumberSide::Either));
    m_ui->sideCombo->addItem(tr("in From"), int(core::NumberSide::From));
    m_ui->sideCombo->addItem(tr("in To"), int(core::NumberSide::To));
    m_ui->directionCombo->addItem(tr("Both directions"), -1);
    m_ui->directionCombo->addItem(models::callDirectionText(core::CallDirection::Inbound), int(core::CallDirection::Inbound));
    m_ui->directionCombo->addItem(models::callDirectionText(core::CallDirection::Outbound), int(core::CallDirection::Outbound));
    m_ui->trunkButton->setTitle(tr("Trunk"));
    m_ui->outcomeButton->setTitle(tr("Outcome"));
    QList<CheckMenuButton::Choice> outcomes;
    for (int outcome = 0; outcome < core::callOutcomeCount; ++outcome)
        outcomes.append({QString::number(outcome), models::callOutcomeText(core::CallOutcome(outcome))});
    m_ui->outcomeButton->setChoices(outcomes);
}

CallRange CallFilterBar::range() const
{
    return CallRange(m_ui->rangeCombo->currentIndex());
}

void CallFilterBar::showRange()
{
    const bool custom = range() == CallRange::Custom;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->fromEdit), static_cast<QWidget *>(m_ui->toEdit), static_cast<QWidget *>(m_ui->dashLabel)})
        widget->setVisible(custom);
}

core::CallFilter CallFilterBar::filter(const QDateTime &now) const
{
    core::CallFilter filter;
    if (range() == CallRange::Custom) {
        filter.from = QDateTime(m_ui->fromEdit->date(), m_ui->fromEdit->time(), m_zone).toUTC();
        filter.to = QDateTime(m_ui->toEdit->date(), m_ui->toEdit->time(), m_zone).toUTC();
    } else {
        const TimeSpan span = callRangeSpan(range(), QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC), m_zone);
        filter.from = span.from;
        filter.to = span.to;
    }
    filter.number = m_ui->numberEdit->text().trimmed();
    filter.numberSide = core::NumberSide(m_ui->sideCombo->currentData().toInt());
    filter.trunkIds = m_ui->trunkButton->chosen();
    const int direction = m_ui->directionCombo->currentData().toInt();
    if (direction >= 0)
        filter.directions = {core::CallDirection(direction)};
    const QStringList outcomes = m_ui->outcomeButton->chosen();
    for (const QString &outcome : outcomes)
        filter.outcomes.append(core::CallOutcome(outcome.toInt()));
    return filter;
}

void CallFilterBar::setTimeZone(const QTimeZone &zone)
{
    if (range() != CallRange::Custom) {
        m_zone = zone;
        return;
    }
    // The same moments, on another clock.
    const core::CallFilter shown = filter({});
    m_zone = zone;
    showBounds(shown.from, shown.to);
}

void CallFilterBar::setTrunks(const QHash<QString, QString> &names)
{
    QList<CheckMenuButton::Choice> choices;
    for (auto trunk = names.cbegin(); trunk != names.cend(); ++trunk)
        choices.append({trunk.key(), trunk.value()});
    std::sort(choices.begin(), choices.end(), [](const CheckMenuButton::Choice &left, const CheckMenuButton::Choice &right) {
        return left.label.localeAwareCompare(right.label) < 0;
    });
    m_ui->trunkButton->setChoices(choices);
}

void CallFilterBar::showTrunk(const QString &trunkId, const QString &name)
{
    m_ui->trunkButton->setChosen({trunkId});
    if (m_ui->trunkButton->chosen().isEmpty()) {
        // The choices may not be there yet when the page was never up.
        m_ui->trunkButton->setChoices({{trunkId, name}});
        m_ui->trunkButton->setChosen({trunkId});
    }
    clearAllButTrunk();
    Q_EMIT filterChanged();
}

void CallFilterBar::showNumber(const QString &number)
{
    const QSignalBlocker blockNumber(m_ui->numberEdit);
    m_ui->trunkButton->setChosen({});
    clearAllButTrunk();
    m_ui->numberEdit->setText(number);
    Q_EMIT filterChanged();
}

void CallFilterBar::setCustomRange(const QDateTime &from, const QDateTime &to)
{
    const QSignalBlocker blockRange(m_ui->rangeCombo);
    showBounds(from, to);
    m_ui->rangeCombo->setCurrentIndex(int(CallRange::Custom));
    showRange();
    Q_EMIT filterChanged();
}

void CallFilterBar::showBounds(const QDateTime &from, const QDateTime &to)
{
    const QSignalBlocker blockFrom(m_ui->fromEdit);
    const QSignalBlocker blockTo(m_ui->toEdit);
    const QDateTime localFrom = from.toTimeZone(m_zone);
    const QDateTime localTo = to.toTimeZone(m_zone);
    // The edits show the wall clock of the zone; they know no zone themselves.
    m_ui->fromEdit->setDateTime(QDateTime(localFrom.date(), localFrom.time()));
    m_ui->toEdit->setDateTime(QDateTime(localTo.date(), localTo.time()));
}

bool CallFilterBar::isNarrowed() const
{
    return !m_ui->numberEdit->text().trimmed().isEmpty() || !m_ui->trunkButton->chosen().isEmpty() || !m_ui->outcomeButton->chosen().isEmpty()
        || m_ui->directionCombo->currentIndex() > 0;
}

void CallFilterBar::clear()
{
    m_ui->trunkButton->setChosen({});
    clearAllButTrunk();
    Q_EMIT filterChanged();
}

void CallFilterBar::clearAllButTrunk()
{
    const QSignalBlocker blockNumber(m_ui->numberEdit);
    const QSignalBlocker blockSide(m_ui->sideCombo);
    const QSignalBlocker blockDirection(m_ui->directionCombo);
    m_ui->numberEdit->clear();
    m_ui->sideCombo->setCurrentIndex(0);
    m_ui->directionCombo->setCurrentIndex(0);
    m_ui->outcomeButton->setChosen({});
}

void CallFilterBar::focusNumber()
{
    m_ui->numberEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->numberEdit->selectAll();
}

} // namespace gui
