// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/blocking/ruleform.h"

#include "gui/base/plaintext.h"
#include "gui/base/theme.h"
#include "models/blockingrulemodel.h"
#include "models/callwords.h"
#include "ui_ruleform.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

core::RuleTerms RuleValues::terms() const
{
    core::RuleTerms terms;
    terms.direction = core::callDirectionFromText(direction);
    (terms.direction == core::CallDirection::Inbound ? terms.caller : terms.callee) = side;
    return terms;
}

RuleValues RuleValues::of(const core::CallBlockingRule &rule)
{
    const core::RuleTerms terms = core::RuleTerms::of(rule);
    const QString sent = rule.direction.valueOr({});
    return {rule.name.valueOr({}), terms.direction == core::CallDirection::Unknown ? sent : sent.toUpper(), terms.side()};
}

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RuleForm>())
{
    m_ui->setupUi(this);
    makePlain(this);
    m_ui->directionCombo->addItem(models::callDirectionText(core::CallDirection::Outbound), u"OUTBOUND"_s);
    m_ui->directionCombo->addItem(models::callDirectionText(core::CallDirection::Inbound), u"INBOUND"_s);
    for (QLineEdit *edit : {m_ui->nameEdit, m_ui->prefixEdit, m_ui->emergencyEdit}) {
        connect(edit, &QLineEdit::textEdited, this, &RuleForm::showState);
        connect(edit, &QLineEdit::editingFinished, this, &RuleForm::commit);
        edit->installEventFilter(this);
    }
    for (QComboBox *box : {m_ui->directionCombo, m_ui->countryCombo}) {
        connect(box, &QComboBox::activated, this, &RuleForm::showState);
        connect(box, &QComboBox::activated, this, &RuleForm::commit);
    }
    setFocusProxy(m_ui->directionCombo);
    setProject({});
    setValues({{}, u"OUTBOUND"_s, {}});
}

RuleForm::~RuleForm() = default;

void RuleForm::setProject(const core::ProjectConfiguration &project)
{
    if (m_ui->countryCombo->count() > 0 && m_project.countries.items == project.countries.items)
        return;
    m_project = core::ProjectConfiguration();
    m_project.countries = project.countries;
    m_plan = core::DialPlan(project.countries.items);
    const QString chosen = m_ui->countryCombo->currentData().toString();
    QList<core::CountryPermission> countries = project.countries.items;
    std::sort(countries.begin(), countries.end(), [](const core::CountryPermission &left, const core::CountryPermission &right) {
        return left.name.value.localeAwareCompare(right.name.value) < 0;
    });
    m_ui->countryCombo->clear();
    m_ui->countryCombo->addItem(tr("Any country"), QString());
    for (const core::CountryPermission &country : std::as_const(countries)) {
        if (!country.isWildcard())
            m_ui->countryCombo->addItem(u"%1 (%2)"_s.arg(visibleText(country.name.valueOr(country.isoCode), false, 80), country.isoCode), country.isoCode);
    }
    m_ui->countryCombo->setCurrentIndex(std::max(0, m_ui->countryCombo->findData(chosen)));
}

void RuleForm::setValues(const RuleValues &values, const std::optional<RuleValues> &live)
{
    m_showing = true;
    m_shown = values;
    m_live = live;
    m_confirmed = values.terms();
    m_ui->emergencyEdit->clear();
    m_ui->nameEdit->setText(values.name);
    m_ui->nameEdit->setCursorPosition(0);
    m_ui->prefixEdit->setText(values.side.prefix);
    // What the service holds is shown, also where it would not be offered.
    for (const auto &[box, wanted] : {std::pair(m_ui->directionCombo, values.direction), std::pair(m_ui->countryCombo, values.side.country)}) {
        if (box->findData(wanted) < 0)
            box->addItem(visibleText(wanted, false, 40), wanted);
        box->setCurrentIndex(box->findData(wanted));
    }
    m_showing = false;
    showState();
}

void RuleForm::setRefused(const QHash<QByteArray, QString> &refused)
{
    if (m_refused == refused)
        return;
    m_refused = refused;
    showState();
}

void RuleForm::propose(const RuleValues &values)
{
    setValues(values);
    m_confirmed = core::RuleTerms();
    showState();
}

RuleValues RuleForm::values() const
{
    const QString typed = m_ui->prefixEdit->text();
    return {m_ui->nameEdit->text().trimmed(), m_ui->directionCombo->currentData().toString(),
            {m_ui->countryCombo->currentData().toString(), core::rulePrefixDigits(typed).value_or(typed.trimmed())}};
}

bool RuleForm::isTouched() const
{
    return !(values() == m_shown);
}

void RuleForm::restore()
{
    const RuleValues shown = m_shown;
    setValues(shown, m_live);
}

void RuleForm::focusPrefix()
{
    m_ui->prefixEdit->setFocus(Qt::OtherFocusReason);
}

QString RuleForm::prefixProblem() const
{
    const QString typed = m_ui->prefixEdit->text();
    if (!core::rulePrefixDigits(typed))
        return tr("Only the first digits of a number, at most 15, as in +1 900.");
    if (values().side.isEmpty())
        return tr("A country or a prefix is needed: without either the rule may stop every call.");
    return {};
}

bool RuleForm::isAcceptable() const
{
    return problem().isEmpty();
}

QString RuleForm::problem() const
{
    const QString wrong = prefixProblem();
    if (!wrong.isEmpty())
        return wrong;
    const bool confirmed = m_emergency.isEmpty() || m_ui->emergencyEdit->text().trimmed() == m_emergency.constFirst();
    return confirmed ? QString() : tr("It may stop emergency calls, and %1 was not typed to confirm it.").arg(m_emergency.constFirst());
}

QStringList RuleForm::changedTexts() const
{
    const RuleValues now = values();
    QStringList texts;
    if (now.name != m_shown.name)
        texts << tr("Name \u201C%1\u201D").arg(m_ui->nameEdit->text());
    if (now.direction != m_shown.direction)
        texts << tr("Direction \u201C%1\u201D").arg(m_ui->directionCombo->currentText());
    if (now.side.country != m_shown.side.country)
        texts << tr("Country \u201C%1\u201D").arg(m_ui->countryCombo->currentText());
    if (now.side.prefix != m_shown.side.prefix)
        texts << tr("Prefix \u201C%1\u201D").arg(m_ui->prefixEdit->text());
    return texts;
}

QString RuleForm::stagedNote(const QString &now, bool differs) const
{
    return m_live && differs ? tr("\u25CF Staged. Now: %1").arg(now.isEmpty() ? u"\u2013"_s : now) : QString();
}

void RuleForm::showState()
{
    if (m_showing)
        return;
    const RuleValues now = values();
    const RuleValues live = m_live.value_or(m_shown);
    const bool inbound = now.terms().direction == core::CallDirection::Inbound;
    m_ui->countryLabel->setText(inbound ? tr("Caller's &country") : tr("Called &country"));
    m_ui->prefixLabel->setText(inbound ? tr("Caller begins &with") : tr("Number begins &with"));
    const QByteArray country = inbound ? QByteArrayLiteral("callerCountry") : QByteArrayLiteral("calleeCountry");
    const QByteArray match = inbound ? QByteArrayLiteral("callerMatch") : QByteArrayLiteral("calleeMatch");
    const QString wrong = prefixProblem();
    say(m_ui->nameEdit, m_ui->nameMessageLabel, m_refused.value("name"), stagedNote(live.name, live.name != m_shown.name));
    say(m_ui->directionCombo, m_ui->directionMessageLabel, m_refused.value("direction"),
        stagedNote(models::callDirectionText(core::callDirectionFromText(live.direction), live.direction), live.direction != m_shown.direction));
    say(m_ui->countryCombo, m_ui->countryMessageLabel, m_refused.value(country),
        stagedNote(models::countryName(m_project, live.side.country), live.side.country != m_shown.side.country));
    say(m_ui->prefixEdit, m_ui->prefixMessageLabel, wrong.isEmpty() ? m_refused.value(match) : wrong, stagedNote(live.side.prefix, live.side.prefix != m_shown.side.prefix));
    showConfirmation();
    Q_EMIT changed();
}

void RuleForm::showConfirmation()
{
    const core::RuleTerms terms = values().terms();
    m_emergency = prefixProblem().isEmpty() && !(terms == m_confirmed) ? core::emergencyNumbersMet(terms.side(), m_plan) : QStringList();
    const bool asked = !m_emergency.isEmpty();
    m_ui->emergencyLabel->setVisible(asked);
    m_ui->emergencyEdit->setVisible(asked);
    if (!asked)
        return;
    QStringList named = m_emergency.mid(0, 5);
    if (m_emergency.size() > named.size())
        named << u"\u2026"_s;
    m_ui->emergencyLabel->setText(tr("This may stop emergency calls (%1). Type %2 to stage it all the same.").arg(named.join(u", "_s), m_emergency.constFirst()));
    setInk(m_ui->emergencyLabel, Meaning::Error);
    m_ui->emergencyEdit->setAccessibleDescription(m_ui->emergencyLabel->text());
}

void RuleForm::say(QWidget *input, QLabel *label, const QString &problem, const QString &note)
{
    const QString text = problem.isEmpty() ? note : problem;
    setInk(label, problem.isEmpty() ? Meaning::Changed : Meaning::Error);
    label->setText(visibleText(text));
    label->setVisible(!text.isEmpty());
    input->setAccessibleDescription(text);
}

void RuleForm::commit()
{
    if (!m_showing && isTouched())
        Q_EMIT committed();
}

bool RuleForm::eventFilter(QObject *watched, QEvent *event)
{
    // Without this the window takes Esc for itself.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isTouched() && !window()->isModal()) {
        restore();
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gui
