// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connect/profileform.h"

#include "gui/base/plaintext.h"
#include "gui/base/theme.h"
#include "ui_profileform.h"

#include <algorithm>

#include <array>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr std::array profileColors{"#1f6feb", "#007a5a", "#b3261e", "#8e4585", "#b36b00", "#0b7285", "#5f3dc4", "#4b5563"};

QIcon swatch(const QString &color)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(QColor(color));
    return pixmap;
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ProfileForm>())
{
    m_ui->setupUi(this);
    makePlain(this);
    setupFields();
}

ProfileForm::~ProfileForm() = default;

void ProfileForm::setupFields()
{
    m_ui->schemeCombo->addItem(tr("OAuth2 (recommended)"), int(workspace::AuthScheme::OAuth2));
    m_ui->schemeCombo->addItem(tr("Basic (for tests)"), int(workspace::AuthScheme::Basic));
    m_ui->routeCombo->addItem(tr("Numbers API (recommended)"), int(core::NumberRoute::NumbersApi));
    m_ui->routeCombo->addItem(tr("Trunking service (not published)"), int(core::NumberRoute::TrunkingHost));
    const QStringList names{tr("Blue"), tr("Green"), tr("Red"), tr("Purple"), tr("Amber"), tr("Teal"), tr("Violet"), tr("Grey")};
    for (std::size_t index = 0; index < profileColors.size(); ++index) {
        const QString color = QString::fromLatin1(profileColors.at(index));
        m_ui->colorCombo->addItem(swatch(color), names.at(qsizetype(index)), color);
    }
    for (QLabel *label : {m_ui->nameProblem, m_ui->projectProblem, m_ui->keyProblem, m_ui->secretNote, m_ui->schemeNote, m_ui->routeNote})
        label->setForegroundRole(QPalette::PlaceholderText);
    for (QLineEdit *edit : {m_ui->nameEdit, m_ui->projectEdit, m_ui->keyEdit, m_ui->secretEdit})
        connect(edit, &QLineEdit::textEdited, this, &ProfileForm::edited);
    for (QComboBox *combo : {m_ui->schemeCombo, m_ui->colorCombo, m_ui->routeCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, &ProfileForm::edited);
    for (QCheckBox *box : {m_ui->productionCheckBox, m_ui->readOnlyCheckBox})
        connect(box, &QCheckBox::toggled, this, &ProfileForm::edited);
    for (QComboBox *combo : {m_ui->schemeCombo, m_ui->routeCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, &ProfileForm::showNotes);
    showNotes();
    m_shown = profile();
}

void ProfileForm::showNotes()
{
    const bool basic = m_ui->schemeCombo->currentData().toInt() == int(workspace::AuthScheme::Basic);
    m_ui->schemeNote->setText(basic ? tr("The service limits Basic strongly and without warning. Use it for tests only.") : QString());
    const bool direct = m_ui->routeCombo->currentData().toInt() == int(core::NumberRoute::TrunkingHost);
    m_ui->routeNote->setText(direct ? tr("For keys that may not use the Numbers API. The service does not publish this way; a number that moves is without a trunk "
                                         "for a moment.")
                                    : QString());
}

void ProfileForm::setProfile(const workspace::Profile &profile, bool hasSecret)
{
    m_profile = profile;
    m_hasSecret = hasSecret;
    const QSignalBlocker blocker(this);
    m_ui->nameEdit->setText(profile.name);
    m_ui->projectEdit->setText(profile.projectId);
    m_ui->keyEdit->setText(profile.keyId);
    m_ui->secretEdit->clear();
    m_ui->schemeCombo->setCurrentIndex(m_ui->schemeCombo->findData(int(profile.scheme)));
    m_ui->routeCombo->setCurrentIndex(m_ui->routeCombo->findData(int(profile.numberRoute)));
    showColor(profile.color);
    m_ui->productionCheckBox->setChecked(profile.production);
    m_ui->readOnlyCheckBox->setChecked(profile.readOnly);
    m_ui->secretNote->setText(hasSecret ? tr("Stored in the keychain. Leave empty to keep it.")
                                        : tr("Shown once when the key was made. It is kept in the keychain of this computer, never in a file."));
    for (QLabel *label : {m_ui->nameProblem, m_ui->projectProblem, m_ui->keyProblem})
        label->clear();
    m_shown = this->profile();
}

// A colour that is none of ours is kept: it is an item for as long as its profile is shown.
void ProfileForm::showColor(const QString &color)
{
    while (m_ui->colorCombo->count() > int(profileColors.size()))
        m_ui->colorCombo->removeItem(m_ui->colorCombo->count() - 1);
    if (m_ui->colorCombo->findData(color) < 0 && QColor(color).isValid())
        m_ui->colorCombo->addItem(swatch(color), color, color);
    m_ui->colorCombo->setCurrentIndex(std::max(0, m_ui->colorCombo->findData(color)));
}

workspace::Profile ProfileForm::profile() const
{
    workspace::Profile profile = m_profile;
    profile.name = m_ui->nameEdit->text().trimmed();
    profile.projectId = m_ui->projectEdit->text().trimmed();
    profile.keyId = m_ui->keyEdit->text().trimmed();
    profile.scheme = workspace::AuthScheme(m_ui->schemeCombo->currentData().toInt());
    profile.numberRoute = core::NumberRoute(m_ui->routeCombo->currentData().toInt());
    profile.color = m_ui->colorCombo->currentData().toString();
    profile.production = m_ui->productionCheckBox->isChecked();
    profile.readOnly = m_ui->readOnlyCheckBox->isChecked();
    return profile;
}

core::Secret ProfileForm::typedSecret() const
{
    // A secret that was copied with a line end around it is still that secret.
    return core::Secret(m_ui->secretEdit->text().trimmed().toUtf8());
}

bool ProfileForm::check(const QList<workspace::Profile> &others)
{
    for (QLabel *label : {m_ui->nameProblem, m_ui->projectProblem, m_ui->keyProblem})
        label->clear();
    const QList<QByteArray> problems = workspace::profileProblems(profile(), others);
    for (const QByteArray &problem : problems)
        showProblem(problem);
    const bool secretMissing = !m_hasSecret && typedSecret().isEmpty();
    if (secretMissing)
        m_ui->secretNote->setText(tr("Enter the key secret that was shown when the key was made."));
    return problems.isEmpty() && !secretMissing;
}

void ProfileForm::showProblem(const QByteArray &problem)
{
    if (problem == "name-empty")
        m_ui->nameProblem->setText(tr("Give the profile a name, for example the customer or the site."));
    else if (problem == "name-taken")
        m_ui->nameProblem->setText(tr("Another profile has this name. Choose a different one."));
    else if (problem == "project-empty")
        m_ui->projectProblem->setText(tr("Enter the project id from the dashboard, such as 5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10."));
    else if (problem == "project-syntax")
        m_ui->projectProblem->setText(tr("A project id has only letters, digits and hyphens."));
    else if (problem == "key-empty")
        m_ui->keyProblem->setText(tr("Enter the id of an access key of this project."));
    else if (problem == "key-syntax")
        m_ui->keyProblem->setText(tr("A key id has no blanks and no colon. Was the secret pasted with it?"));
}

bool ProfileForm::isModified() const
{
    return !(profile() == m_shown) || !typedSecret().isEmpty();
}

void ProfileForm::focusFirst()
{
    m_ui->nameEdit->setFocus();
}

} // namespace gui
