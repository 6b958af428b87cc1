// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/country/countrydetail.h"

#include "core/dialplan.h"
#include "core/timestamp.h"
#include "gui/base/formats.h"
#include "gui/base/plaintext.h"
#include "gui/base/settings.h"
#include "gui/base/theme.h"
#include "models/blockingrulemodel.h"
#include "models/countrymodel.h"
#include "ui_countrydetail.h"
#include "workspace/calls/calllog.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;
using models::CountryRow;

namespace gui {

namespace {

constexpr qint64 lookedBackSeconds = 86'400;

} // namespace

CountryDetail::CountryDetail(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::CountryDetail>())
    , m_replay(context.workspace.calls())
{
    m_ui->setupUi(this);
    makePlain(this);
    m_ui->countryIdEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusProxy(m_ui->openCheckBox);
    connect(m_ui->openCheckBox, &QCheckBox::clicked, this, [this](bool open) { Q_EMIT switched(m_isoCode, open); });
    connect(&m_replay, &workspace::RuleReplay::changed, this, &CountryDetail::showCalls);
    connect(&context.workspace.calls(), &workspace::CallLog::changed, this, [this] {
        if (!m_replay.isRunning())
            countCalls(m_counted);
    });
}

CountryDetail::~CountryDetail() = default;

// Long texts wrap: the table needs the room.
QSize CountryDetail::sizeHint() const
{
    return {minimumWidth(), QFrame::sizeHint().height()};
}

void CountryDetail::showRows(const QList<CountryRow> &rows, int countries, bool editable)
{
    const bool one = rows.size() == 1 && rows.first().kind != CountryRow::Kind::Heading;
    m_ui->countryPanel->setVisible(one);
    if (one)
        return showCountry(rows.first(), editable);
    m_isoCode.clear();
    m_replay.stop();
    m_counted.clear();
    if (rows.isEmpty())
        m_ui->headlineLabel->setText(tr("Nothing selected"));
    else if (rows.size() == 1)
        m_ui->headlineLabel->setText(tr("%1: %2 of %3 countries open")
                                         .arg(visibleText(rows.first().name), countText(quint64(rows.first().groupOpen)), countText(quint64(rows.first().groupCount))));
    else
        m_ui->headlineLabel->setText(tr("%Ln countries selected", nullptr, countries));
}

void CountryDetail::showCountry(const CountryRow &row, bool editable)
{
    m_isoCode = row.isoCode;
    m_ui->headlineLabel->setText(row.isoCode.isEmpty() ? visibleText(row.name) : u"%1 (%2)"_s.arg(visibleText(row.name), visibleText(row.isoCode)));
    m_ui->openCheckBox->setVisible(row.hasSwitch());
    m_ui->openCheckBox->setEnabled(editable && row.open);
    m_ui->openCheckBox->setChecked(row.open.value_or(false));
    const core::CountryPermission *live = m_context.workspace.desk().live().country(row.isoCode);
    const bool staged = live && row.state == models::RowState::Changed;
    m_ui->stagedLabel->setVisible(staged || (row.hasSwitch() && !row.open));
    if (staged)
        m_ui->stagedLabel->setText(tr("\u25CF Staged. Now: %1").arg(models::permissionText(live->enabled.hasValue() ? std::optional(live->enabled.value) : std::nullopt)));
    else if (!row.open)
        m_ui->stagedLabel->setText(tr("Sinch did not say whether it is open."));
    setInk(m_ui->stagedLabel, Meaning::Changed);
    showFacts(row);
    showIdentity(row.isoCode);
    countCalls(row.kind == CountryRow::Kind::Country ? row.isoCode : QString());
}

void CountryDetail::showFacts(const CountryRow &row)
{
    m_ui->codesLabel->setText(row.codes.isEmpty() ? u"\u2013"_s : visibleText(row.codes.join(u", "_s)));
    m_ui->continentLabel->setText(row.kind == CountryRow::Kind::Country ? models::continentText(row.continent) : u"\u2013"_s);
    QString note = sharedText(row);
    if (row.kind == CountryRow::Kind::Networks)
        note = row.hasSwitch() ? QString() : tr("Satellite phones and other networks that belong to no country. Sinch has no switch for them here; whether * covers "
                                                "them is not known. A blocking rule with their code stops them.");
    if (row.kind == CountryRow::Kind::Everything)
        note = tr("All countries without a row of their own. Whether it covers international networks (+870, +881, +882, +883, +979) is not known.");
    m_ui->noteLabel->setText(visibleText(note));
    m_ui->noteLabel->setVisible(!note.isEmpty());
    const QString rules = row.kind == CountryRow::Kind::Country ? rulesText(row.isoCode) : QString();
    m_ui->rulesLabel->setText(visibleText(rules));
    m_ui->rulesLabel->setVisible(!rules.isEmpty());
}

//! As for every object. Sinch gives countries no times today; where it does, they are shown.
void CountryDetail::showIdentity(const QString &isoCode)
{
    const core::CountryPermission *live = m_context.workspace.desk().live().country(isoCode);
    m_ui->countryIdEdit->setText(isoCode.isEmpty() ? u"\u2013"_s : visibleText(isoCode));
    m_ui->countryIdEdit->setCursorPosition(0);
    const auto moment = [this, live](const QByteArray &field) {
        const core::Field<QDateTime> time = live ? core::readTimestamp(live->raw, field) : core::Field<QDateTime>();
        return time.hasValue() ? tr("%1 (%2 UTC)").arg(timeText(time.value, m_context.settings.timeZone()), timeText(time.value, QTimeZone::utc())) : tr("not said by the service");
    };
    m_ui->countryCreatedLabel->setText(moment("createTime"));
    m_ui->countryChangedLabel->setText(moment("updateTime"));
}

QString CountryDetail::sharedText(const CountryRow &row) const
{
    const core::ProjectConfiguration &draft = m_context.workspace.desk().draft();
    const core::DialPlan plan(draft.countries.items);
    QStringList names;
    QString shared;
    const QStringList codes = plan.codes(row.isoCode);
    for (const QString &code : codes) {
        const QStringList countries = plan.countriesOfCode(code);
        for (const QString &other : countries) {
            if (other == row.isoCode)
                continue;
            shared = code;
            names << models::countryName(draft, other);
        }
    }
    return names.isEmpty() ? QString() : tr("+%1 is also the code of %2. Each has a switch of its own.").arg(shared, names.join(u", "_s));
}

QString CountryDetail::rulesText(const QString &isoCode) const
{
    const core::ProjectConfiguration &draft = m_context.workspace.desk().draft();
    const core::DialPlan plan(draft.countries.items);
    QStringList texts;
    for (const core::CallBlockingRule &rule : draft.blockingRules.items) {
        const core::RuleTerms terms = core::RuleTerms::of(rule);
        if (terms.direction == core::CallDirection::Outbound && terms.callee.country == isoCode)
            texts << models::ruleText(terms, draft, plan);
    }
    return texts.isEmpty() ? QString() : tr("Blocking rules about it, open or not: %1").arg(texts.join(u"; "_s));
}

void CountryDetail::countCalls(const QString &isoCode)
{
    m_ui->callsLabel->setVisible(!isoCode.isEmpty());
    if (isoCode.isEmpty()) {
        m_replay.stop();
        m_counted.clear();
        return;
    }
    if (m_counted == isoCode && m_replay.isRunning())
        return;
    m_counted = isoCode;
    core::RuleTerms calls;
    calls.direction = core::CallDirection::Outbound;
    calls.callee.country = isoCode;
    const QDateTime now = m_context.workspace.clock().utcNow();
    m_replay.start(calls, core::DialPlan(m_context.workspace.desk().live().countries.items), now.addSecs(-lookedBackSeconds), now);
}

void CountryDetail::showCalls()
{
    if (m_replay.isRunning())
        return;
    const workspace::RuleHits &hits = m_replay.hits();
    if (hits.fetchedSeconds == 0 && hits.looked == 0) {
        m_ui->callsLabel->setText(tr("No calls of the last 24 h are fetched yet."));
        return;
    }
    QStringList parts{tr("%Ln outbound call(s) to it in the last 24 h; answered: %1.", nullptr, int(hits.met)).arg(countText(quint64(hits.answered)))};
    if (hits.maybe > 0)
        parts << tr("%Ln more may have gone there: the dialling code is shared.", nullptr, int(hits.maybe));
    if (hits.fetchedSeconds < hits.rangeSeconds - 60)
        parts << tr("Only %1 of 24 h are fetched.").arg(countText(quint64(hits.fetchedSeconds / 3600)));
    m_ui->callsLabel->setText(parts.join(u' '));
}

} // namespace gui
