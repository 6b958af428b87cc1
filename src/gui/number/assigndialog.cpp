// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/number/assigndialog.h"

#include "core/trunkrules.h"
#include "gui/base/plaintext.h"
#include "gui/base/theme.h"
#include "gui/trunk/trunkwords.h"
#include "ui_assigndialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString trunkOf(const core::ProjectConfiguration &project, const QString &e164)
{
    const core::PhoneNumber *number = project.number(e164);
    return number ? number->trunkId.valueOr({}) : QString();
}

} // namespace

AssignDialog::AssignDialog(const core::ProjectConfiguration &draft, const QStringList &numbers, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_numbers(numbers)
    , m_ui(std::make_unique<Ui::AssignDialog>())
{
    m_ui->setupUi(this);
    QList<core::Trunk> trunks = draft.trunks.items;
    std::sort(trunks.begin(), trunks.end(), [](const auto &left, const auto &right) { return left.name.value.localeAwareCompare(right.name.value) < 0; });
    for (const core::Trunk &trunk : std::as_const(trunks))
        m_ui->trunkCombo->addItem(visibleText(u"%1  \u2013  %2"_s.arg(trunk.name.valueOr(trunk.id), trunk.domain)), trunk.id);
    const QString present = numbers.isEmpty() ? QString() : trunkOf(draft, numbers.first());
    m_ui->trunkCombo->setCurrentIndex(std::max(0, m_ui->trunkCombo->findData(present)));
    QStringList shown = numbers.mid(0, 5);
    if (numbers.size() > shown.size())
        shown << tr("and %Ln more", nullptr, int(numbers.size() - shown.size()));
    m_ui->numbersLabel->setText(visibleText(shown.join(u", "_s)));
    const bool typed = numbers.isEmpty();
    m_ui->numbersLabel->setVisible(!typed);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->numberCaptionLabel), static_cast<QWidget *>(m_ui->numberEdit), static_cast<QWidget *>(m_ui->numberProblem)})
        widget->setVisible(typed);
    setInk(m_ui->numberProblem, Meaning::Error);
    if (typed)
        m_ui->numberEdit->setFocus(Qt::OtherFocusReason);
    connect(m_ui->numberEdit, &QLineEdit::textChanged, this, &AssignDialog::showState);
    connect(m_ui->trunkCombo, &QComboBox::currentIndexChanged, this, &AssignDialog::showState);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->assignButton, &QPushButton::clicked, this, &QDialog::accept);
    showState();
}

AssignDialog::~AssignDialog() = default;

QString AssignDialog::trunkId() const
{
    return m_ui->trunkCombo->currentData().toString();
}

QStringList AssignDialog::numbers() const
{
    if (!m_numbers.isEmpty())
        return m_numbers;
    // As people write them down.
    QString number = m_ui->numberEdit->text();
    number.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'(' || c == u')' || c == u'.' || c == u'/'; });
    return number.isEmpty() ? QStringList() : QStringList{number};
}

int AssignDialog::changed(const QStringList &numbers) const
{
    return int(std::count_if(numbers.cbegin(), numbers.cend(), [this](const QString &number) { return trunkOf(m_draft, number) != trunkId(); }));
}

void AssignDialog::showState()
{
    const QStringList all = numbers();
    const QByteArray problem = m_numbers.isEmpty() && !all.isEmpty() ? core::e164Problem(all.first()) : QByteArray();
    m_ui->numberProblem->setText(trunkProblemText(problem));
    const int count = problem.isEmpty() ? changed(all) : 0;
    const int moved = int(std::count_if(all.cbegin(), all.cend(), [this](const QString &number) {
        const QString present = trunkOf(m_draft, number);
        return !present.isEmpty() && present != trunkId();
    }));
    QStringList lines;
    if (moved > 0)
        lines << tr("%Ln number(s) leave(s) another trunk.", nullptr, moved);
    const core::Trunk *trunk = m_draft.trunk(trunkId());
    const QList<core::SipEndpoint> endpoints = m_draft.endpointsOfTrunk(trunkId());
    const bool takesCalls = std::any_of(endpoints.cbegin(), endpoints.cend(), [](const core::SipEndpoint &endpoint) { return endpoint.enabled.valueOr(true); });
    if (trunk && m_draft.endpoints.isComplete() && !takesCalls && !trunk->enableCallForward.valueOr(false))
        lines << tr("No endpoint of this trunk is enabled and it forwards no calls: calls to these numbers are answered with 503.");
    m_ui->effectLabel->setText(visibleText(lines.join(u'\n'), true));
    m_ui->assignButton->setText(count > 0 || m_numbers.isEmpty() ? tr("Assign %Ln number(s)", nullptr, std::max(1, count)) : tr("They are there already"));
    m_ui->assignButton->setEnabled(count > 0 && trunk);
}

} // namespace gui
