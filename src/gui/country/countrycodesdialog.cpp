// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/country/countrycodesdialog.h"

#include "core/countrycodes.h"
#include "gui/base/plaintext.h"
#include "gui/base/theme.h"
#include "models/blockingrulemodel.h"
#include "ui_countrycodesdialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int namedAtMost = 12;

QString listed(QStringList names)
{
    if (names.size() > namedAtMost)
        names = names.mid(0, namedAtMost) << u"\u2026"_s;
    return visibleText(names.join(u", "_s), false, 400);
}

} // namespace

CountryCodesDialog::CountryCodesDialog(const core::ProjectConfiguration &draft, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CountryCodesDialog>())
{
    m_project.countries = draft.countries;
    m_ui->setupUi(this);
    makePlain(this);
    connect(m_ui->codesEdit, &QPlainTextEdit::textChanged, this, &CountryCodesDialog::showState);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, [this] { answer(false); });
    // A clipboard without any code was not meant.
    m_ui->codesEdit->setPlainText(core::readCountryCodes(text, m_project).known.isEmpty() ? QString() : text);
    m_ui->codesEdit->setFocus();
    showState();
}

CountryCodesDialog::~CountryCodesDialog() = default;

QStringList CountryCodesDialog::toSwitch(bool open) const
{
    QStringList codes;
    std::copy_if(m_codes.cbegin(), m_codes.cend(), std::back_inserter(codes), [this, open](const QString &code) {
        const core::CountryPermission *country = m_project.country(code);
        return country && country->enabled.valueOr(!open) != open;
    });
    return codes;
}

void CountryCodesDialog::showState()
{
    const core::CountryCodes read = core::readCountryCodes(m_ui->codesEdit->toPlainText(), m_project);
    m_codes = read.known;
    QStringList names;
    for (const QString &code : read.known)
        names << models::countryName(m_project, code);
    m_ui->knownLabel->setText(names.isEmpty() ? tr("Two-letter codes such as NO, SE, DK; separated by anything.") : tr("%Ln found: %1", nullptr, int(names.size())).arg(listed(names)));
    m_ui->unknownLabel->setText(read.unknown.isEmpty() ? QString() : tr("Not known to this project and left out: %1").arg(listed(read.unknown)));
    setInk(m_ui->unknownLabel, Meaning::Warning);
    const int toOpen = int(toSwitch(true).size());
    const int toClose = int(toSwitch(false).size());
    m_ui->openButton->setText(tr("Open %Ln countries", nullptr, toOpen));
    m_ui->closeButton->setText(tr("Close %Ln countries", nullptr, toClose));
    m_ui->openButton->setEnabled(toOpen > 0);
    m_ui->closeButton->setEnabled(toClose > 0);
}

void CountryCodesDialog::answer(bool open)
{
    const QStringList codes = toSwitch(open);
    accept();
    Q_EMIT chosen(codes, open);
}

} // namespace gui
