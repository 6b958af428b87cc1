// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connect/connectwindow.h"

#include "gui/base/errortext.h"
#include "gui/base/plaintext.h"
#include "gui/base/prompter.h"
#include "gui/connect/profileform.h"
#include "gui/connect/profilelist.h"
#include "ui_connectwindow.h"
#include "workspace/profile/profilestore.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

ConnectWindow::ConnectWindow(workspace::ProfileStore &profiles, workspace::SecretStore &secrets, Prompter &prompter, const workspace::ServiceHosts &hosts,
                             QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ConnectWindow>()), m_profiles(profiles), m_secrets(secrets), m_prompter(prompter), m_hosts(hosts),
      m_list(new ProfileList(this)), m_form(new ProfileForm(this))
{
    m_ui->setupUi(this);
    makePlain(this);
    m_ui->formLayout->addWidget(m_form);
    m_ui->profileView->setModel(m_list);
    setupActs();
    connect(&m_profiles, &workspace::ProfileStore::changed, this, &ConnectWindow::showProfiles);
    showProfiles();
    if (!m_profiles.damagedFile().isEmpty()) {
        m_ui->messageBar->showMessage(Meaning::Warning,
                                      tr("The stored profiles could not be read. The file was kept as %1; the secrets are still in the keychain.")
                                          .arg(visibleText(m_profiles.damagedFile())));
    }
}

ConnectWindow::~ConnectWindow() = default;

void ConnectWindow::setupActs()
{
    connect(m_ui->profileView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConnectWindow::choose);
    connect(m_ui->profileView, &QListView::activated, this, [this](const QModelIndex &index) {
        // Another one is not opened with what was typed for this one.
        if (m_list->profileAt(index.row()).id == m_shown)
            open();
    });
    for (QPushButton *button : {m_ui->addButton, m_ui->firstProfileButton})
        connect(button, &QPushButton::clicked, this, [this] { leaveThen([this] { addProfile(); }); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &ConnectWindow::removeProfile);
    connect(m_ui->testButton, &QPushButton::clicked, this, &ConnectWindow::test);
    connect(m_ui->openButton, &QPushButton::clicked, this, &ConnectWindow::open);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] {
        saveThen([this](const workspace::Profile &profile, const core::Secret &) {
            select(profile.id);
            m_ui->messageBar->showMessage(Meaning::Note, tr("Profile %1 saved.").arg(visibleText(profile.name)));
        });
    });
    for (QPushButton *button : {m_ui->demoButton, m_ui->firstDemoButton})
        connect(button, &QPushButton::clicked, this, [this] { leaveThen([this] { Q_EMIT demoRequested(); }); });
    connect(m_form, &ProfileForm::edited, this, [this] {
        m_testing.cancel();
        setBusy(false);
        m_ui->messageBar->clear();
        m_ui->saveButton->setEnabled(m_form->isModified());
    });
}

void ConnectWindow::showProfiles()
{
    m_list->setProfiles(m_profiles.profiles());
    const bool none = m_list->rowCount() == 0;
    m_ui->stack->setCurrentWidget(none ? m_ui->welcomePage : m_ui->profilePage);
    const int row = m_list->rowOf(m_shown);
    // What is being typed and not stored yet is in no row.
    if (!none && (row >= 0 || !m_form->isModified()))
        m_ui->profileView->setCurrentIndex(m_list->index(std::max(0, row)));
}

// What was typed for one profile is in the way of another one.
void ConnectWindow::choose()
{
    const QModelIndex current = m_ui->profileView->currentIndex();
    if (!m_form->isModified() || !current.isValid())
        return showCurrent();
    const QUuid wanted = m_list->profileAt(current.row()).id;
    if (wanted == m_shown)
        return;
    // Not before the view has done with the click.
    QMetaObject::invokeMethod(this, [this] { selectShown(); }, Qt::QueuedConnection);
    leaveThen([this, wanted] { select(wanted); });
}

void ConnectWindow::selectShown()
{
    const int row = m_list->rowOf(m_shown);
    m_ui->profileView->clearSelection();
    m_ui->profileView->setCurrentIndex(row >= 0 ? m_list->index(row) : QModelIndex());
}

void ConnectWindow::leaveThen(const std::function<void()> &next)
{
    if (!m_form->isModified())
        return next();
    if (std::exchange(m_asking, true))
        return;
    const int row = m_list->rowOf(m_shown);
    const QString name = row >= 0 ? visibleText(m_list->profileAt(row).name) : QString();
    Question question;
    question.title = tr("Profile not saved");
    question.text = row >= 0 ? tr("What was typed for the profile %1 is not saved.").arg(name) : tr("What was typed for the new profile is not saved.");
    question.advice = tr("A key secret that is dropped has to be typed again; Sinch shows it only once.");
    question.buttons = QStringList{tr("Keep editing"), tr("Drop what was typed")};
    m_prompter.ask(this, question, this, [this, next](int button) {
        m_asking = false;
        if (button != 1)
            return;
        const int stored = m_list->rowOf(m_shown);
        edit(stored >= 0 ? m_list->profileAt(stored) : workspace::Profile(), !m_stored.isEmpty());
        next();
    });
}

void ConnectWindow::reject()
{
    leaveThen([this] { QDialog::reject(); });
}

void ConnectWindow::select(const QUuid &profile)
{
    const int row = m_list->rowOf(profile);
    if (row >= 0)
        m_ui->profileView->setCurrentIndex(m_list->index(row));
}

void ConnectWindow::showError(const core::Error &error)
{
    const ErrorText text = errorText(error);
    m_ui->messageBar->showMessage(Meaning::Error, text.sentence(), {}, text.details);
}

void ConnectWindow::showCurrent()
{
    const QModelIndex current = m_ui->profileView->currentIndex();
    m_ui->removeButton->setEnabled(current.isValid());
    m_ui->messageBar->clear();
    if (!current.isValid())
        return;
    const workspace::Profile profile = m_list->profileAt(current.row());
    m_shown = profile.id;
    m_stored = {};
    edit(profile, false);
    const core::Task<core::Secret> task = m_secrets.read(profile.id);
    task.then(this, [this, profile](const core::Result<core::Secret> &secret) {
        if (profile.id != m_shown)
            return;
        m_stored = secret.value_or(core::Secret());
        if (!m_form->isModified())
            edit(profile, !m_stored.isEmpty());
    });
    m_reading = task;
}

void ConnectWindow::edit(const workspace::Profile &profile, bool hasSecret)
{
    m_form->setProfile(profile, hasSecret);
    m_ui->stack->setCurrentWidget(m_ui->profilePage);
    m_ui->saveButton->setEnabled(false);
}

void ConnectWindow::addProfile()
{
    m_ui->profileView->clearSelection();
    m_ui->profileView->setCurrentIndex({});
    m_stored = {};
    workspace::Profile profile;
    profile.id = QUuid::createUuid();
    profile.color = u"#1f6feb"_s;
    m_shown = profile.id;
    edit(profile, false);
    m_form->focusFirst();
}

void ConnectWindow::removeProfile()
{
    const QModelIndex current = m_ui->profileView->currentIndex();
    if (!current.isValid())
        return;
    const workspace::Profile profile = m_list->profileAt(current.row());
    Question question;
    question.title = tr("Remove profile");
    question.text = tr("Remove the profile %1 and its secret from this computer?").arg(visibleText(profile.name));
    question.advice = tr("Nothing changes at Sinch. The journal and the call archive of the project stay on this computer.");
    question.buttons = QStringList{tr("Keep profile"), tr("Remove profile")};
    m_prompter.ask(this, question, this, [this, profile](int button) {
        if (button != 1)
            return;
        // With the profile goes what was typed for it.
        edit(profile, false);
        m_secrets.remove(profile.id).then(this, [this, profile](const core::Result<void> &) {
            if (const core::Result<void> removed = m_profiles.remove(profile.id); !removed)
                showError(removed.error());
        });
    });
}

void ConnectWindow::saveThen(std::function<void(const workspace::Profile &, const core::Secret &)> next)
{
    if (!m_form->check(m_profiles.profiles()))
        return;
    const workspace::Profile profile = m_form->profile();
    const core::Secret typed = m_form->typedSecret();
    const core::Secret stored = m_stored;
    if (const core::Result<void> saved = m_profiles.save(profile); !saved)
        return showError(saved.error());
    m_ui->removeButton->setEnabled(true);
    if (typed.isEmpty()) {
        m_stored = stored;
        edit(profile, true);
        return next(profile, stored);
    }
    m_secrets.write(profile.id, typed).then(this, [this, profile, typed, next](const core::Result<workspace::SecretPlace> &place) {
        m_stored = typed;
        edit(profile, true);
        next(profile, typed);
        if (!place || *place == workspace::SecretPlace::SessionOnly) {
            m_ui->messageBar->showMessage(Meaning::Warning, tr("No keychain answered: the secret is kept in memory until Trunkdesk is closed, and asked for "
                                                               "next time. It is never written to a file."));
        }
    });
}

void ConnectWindow::open()
{
    saveThen([this](const workspace::Profile &profile, const core::Secret &secret) { Q_EMIT openRequested(profile, secret); });
}

void ConnectWindow::test()
{
    if (!m_form->check(m_profiles.profiles()))
        return;
    const core::Secret typed = m_form->typedSecret();
    setBusy(true);
    m_ui->messageBar->showMessage(Meaning::Note, tr("Testing the connection…"));
    const core::Task<workspace::ConnectionReport> task = workspace::testConnection(this, m_form->profile(), typed.isEmpty() ? m_stored : typed, m_hosts);
    task.then(this, [this](const core::Result<workspace::ConnectionReport> &report) { takeReport(report); });
    m_testing = task;
}

void ConnectWindow::takeReport(const core::Result<workspace::ConnectionReport> &report)
{
    if (!report && report.error().kind == core::ErrorKind::Cancelled)
        return;
    setBusy(false);
    if (!report)
        return showError(report.error());
    m_ui->messageBar->showMessage(Meaning::Note, tr("The connection works: %Ln trunk(s) read in %1 ms. Nothing was changed.", nullptr, report->trunks)
                                                     .arg(QLocale().toString(report->milliseconds)));
}

void ConnectWindow::setBusy(bool busy)
{
    m_ui->testButton->setEnabled(!busy);
}

} // namespace gui
