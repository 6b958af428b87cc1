// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/credentialfixture.h"
#include "support/secretgrep.h"

using namespace Qt::StringLiterals;

class TestCredentialRotation : public CredentialFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup()
    {
        m_page.reset();
        m_project.reset();
    }

    void addsAUserBeside();
    void addsAUserInstead();
    void rotatesInTwoParts();
    void rotatesSomeInOneRun();
    void refusedPasswordStaysStaged();
    void aRefusedRotationStaysStaged();
    void lostPasswordsAreAskedForAgain();
    void passwordsAreInNoFile();
};

void TestCredentialRotation::addsAUserBeside()
{
    select(u"Bergen SBC"_s);
    const QStringList trunks = draft().trunksOfCredentialList(listNamed(u"Bergen SBC"_s).id);
    QVERIFY(!trunks.isEmpty());
    button(u"addUserButton"_s)->click();
    auto *why = m_page->findChild<gui::AddUserDialog *>();
    QVERIFY(child<QLabel>(why, u"reasonLabel"_s)->text().contains(u"cannot add a user"_s));
    child<QPushButton>(why, u"continueButton"_s)->click();
    auto *dialog = m_page->findChild<gui::CredentialListDialog *>();
    QVERIFY(dialog);
    QCOMPARE(child<QLineEdit>(dialog, u"nameEdit"_s)->text(), u"Bergen SBC 2"_s);
    QCOMPARE(dialog->trunkIds(), trunks);
    type(dialog, u"usernameEdit"_s, u"bgo-sbc-9"_s);
    child<QPushButton>(dialog, u"generateButton"_s)->click();
    child<QPushButton>(dialog, u"createButton"_s)->click();
    QVERIFY(apply());
    QCOMPARE(serverUsers(serverList(u"Bergen SBC 2"_s)), QStringList{u"bgo-sbc-9"_s});
    QCOMPARE(serverUsers(serverList(u"Bergen SBC"_s)).size(), 2);
}

void TestCredentialRotation::addsAUserInstead()
{
    select(u"Bergen SBC"_s);
    button(u"addUserButton"_s)->click();
    auto *why = m_page->findChild<gui::AddUserDialog *>();
    child<QRadioButton>(why, u"insteadButton"_s)->click();
    child<QPushButton>(why, u"continueButton"_s)->click();
    auto *dialog = m_page->findChild<gui::RotationDialog *>();
    QVERIFY(dialog);
    const QList<QLineEdit *> names = dialog->findChildren<QLineEdit *>(u"usernameEdit"_s);
    QCOMPARE(names.size(), 3);
    QVERIFY(names.last()->text().isEmpty());
    names.last()->setText(u"bgo-sbc-added"_s);
    child<QPushButton>(dialog, u"generateAllButton"_s)->click();
    child<QPushButton>(dialog, u"stageButton"_s)->click();
    QVERIFY(apply());
    const QStringList users = serverUsers(serverList(u"Bergen SBC 2"_s));
    QCOMPARE(users.size(), 3);
    QVERIFY(users.contains(u"bgo-sbc-added"_s));
}

//! New list beside the old one; then, when the devices know it, the old one goes. In between everything is closed and opened again.
void TestCredentialRotation::rotatesInTwoParts()
{
    const core::SipEndpoint endpoint = registered(u"Lisbon desk phones"_s);
    const QString oldId = listNamed(u"Lisbon desk phones"_s).id;
    const QStringList trunks = draft().trunksOfCredentialList(oldId);
    select(u"Lisbon desk phones"_s);
    button(u"rotateButton"_s)->click();
    auto *dialog = m_page->findChild<gui::RotationDialog *>();
    QVERIFY(dialog);
    QVERIFY(child<QLabel>(dialog, u"purposeLabel"_s)->text().contains(u"no user name"_s));
    QVERIFY(!child<QCheckBox>(dialog, u"removesOldCheckBox"_s)->isChecked());
    auto *stage = child<QPushButton>(dialog, u"stageButton"_s);
    QVERIFY(!stage->isEnabled());
    child<QPushButton>(dialog, u"generateAllButton"_s)->click();
    QVERIFY(stage->isEnabled());
    stage->click();
    QCOMPARE(m_project->desk().undoLabel(), u"Replace users of Lisbon desk phones"_s);
    QVERIFY(apply());
    const QString newId = serverList(u"Lisbon desk phones 2"_s).value(u"id"_s).toString();
    const QJsonObject after = server(u"trunks"_s);
    for (const QString &trunk : trunks) {
        const QJsonArray lists = after.value(trunk).toObject().value(u"credentialListIds"_s).toArray();
        QVERIFY(lists.contains(oldId));
        QVERIFY(lists.contains(newId));
    }
    QVERIFY(m_project->desk().live().endpoint(endpoint.id)->credentialUsername.value != endpoint.credentialUsername.value);

    select(u"Lisbon desk phones"_s);
    button(u"rotateButton"_s)->click();
    dialog = m_page->findChild<gui::RotationDialog *>();
    QVERIFY(dialog);
    QCOMPARE(child<QComboBox>(dialog, u"targetCombo"_s)->currentData().toString(), newId);
    QVERIFY(!child<QPushButton>(dialog, u"stageButton"_s)->isEnabled());
    child<QCheckBox>(dialog, u"removesOldCheckBox"_s)->click();
    QVERIFY(child<QPushButton>(dialog, u"stageButton"_s)->isEnabled());
    child<QPushButton>(dialog, u"stageButton"_s)->click();
    QCOMPARE(m_project->desk().staged().changes.size(), trunks.size() + 1);
    QVERIFY(apply());
    QVERIFY(!server(u"credentialLists"_s).contains(oldId));
    QVERIFY(server(u"credentialLists"_s).contains(newId));
}

void TestCredentialRotation::rotatesSomeInOneRun()
{
    const core::SipEndpoint endpoint = registered(u"Lisbon desk phones"_s);
    const QString user = endpoint.credentialUsername.value;
    select(u"Lisbon desk phones"_s);
    selectUser(user);
    button(u"rotateButton"_s)->click();
    auto *dialog = m_page->findChild<gui::RotationDialog *>();
    child<QPushButton>(dialog, u"generateButton"_s)->click();
    child<QCheckBox>(dialog, u"removesOldCheckBox"_s)->click();
    child<QPushButton>(dialog, u"stageButton"_s)->click();
    // Taking the new user back takes the removal of the old one back as well.
    const core::Result<core::Plan> plan = m_project->desk().plan();
    QVERIFY(plan);
    QList<core::Operation> order;
    for (const core::Step &step : plan->steps)
        order << step.operation;
    QCOMPARE(order.first(), core::Operation::CreateCredentialList);
    QCOMPARE(order.last(), core::Operation::DeleteCredential);
    QCOMPARE(plan->steps.last().wait, core::Wait::Propagation);
    QVERIFY(order.contains(core::Operation::UpdateEndpoint));
    QVERIFY(apply());
    QCOMPARE(serverUsers(serverList(u"Lisbon desk phones"_s)).size(), 11);
    QVERIFY(!serverUsers(serverList(u"Lisbon desk phones"_s)).contains(user));
    QCOMPARE(serverUsers(serverList(u"Lisbon desk phones 2"_s)).size(), 1);
}

void TestCredentialRotation::refusedPasswordStaysStaged()
{
    select(u"Old warehouse"_s);
    selectUser(u"whs-1"_s);
    button(u"passwordButton"_s)->click();
    auto *dialog = m_page->findChild<gui::PasswordDialog *>();
    type(dialog, u"passwordEdit"_s, goodPassword);
    child<QPushButton>(dialog, u"stageButton"_s)->click();
    simulator::Fault refusal;
    refusal.method = "PUT";
    refusal.path = QRegularExpression(u"/credentials/whs-1$"_s);
    refusal.status = 400;
    refusal.body = R"({"code":400,"status":"VALIDATION_FAILED","message":"password was used before"})";
    m_project->server().addFault(refusal);
    QVERIFY(apply());
    const core::RunRecord &record = m_project->workspace().runner().record();
    QCOMPARE(record.steps.last().state, core::StepState::NotDone);
    QVERIFY(record.steps.last().error->message.contains(u"used before"_s));
    // It is still there, with the password that was typed, and goes through the second time.
    QCOMPARE(m_page->attention(), 0);
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
    auto *refused = child<QLabel>(m_page.get(), u"refusalLabel"_s);
    QVERIFY(refused->isVisible());
    QVERIFY2(refused->text().contains(u"password was used before"_s), qPrintable(refused->text()));
    QVERIFY(!refused->text().contains(goodPassword));
    QVERIFY(apply());
    QVERIFY(m_project->desk().staged().isEmpty());
    QVERIFY(!refused->isVisible());
}

void TestCredentialRotation::aRefusedRotationStaysStaged()
{
    select(u"Bergen SBC"_s);
    button(u"rotateButton"_s)->click();
    auto *dialog = m_page->findChild<gui::RotationDialog *>();
    QVERIFY(dialog);
    child<QPushButton>(dialog, u"generateAllButton"_s)->click();
    child<QPushButton>(dialog, u"stageButton"_s)->click();
    const qsizetype staged = m_project->desk().staged().changes.size();
    m_project->refuse("POST", u"/credentialLists$"_s, R"({"status":"BAD_REQUEST","message":"too many lists"})");
    QVERIFY(apply());
    QCOMPARE(m_project->desk().staged().changes.size(), staged);
    select(u"Bergen SBC 2"_s);
    QVERIFY(child<QLabel>(m_page.get(), u"refusalLabel"_s)->isVisible());
    QVERIFY(child<QLabel>(m_page.get(), u"refusalLabel"_s)->text().contains(u"too many lists"_s));
    // The passwords are still those that were made, and it goes through.
    QVERIFY(apply());
    QCOMPARE(serverUsers(serverList(u"Bergen SBC 2"_s)).size(), 2);
}

void TestCredentialRotation::lostPasswordsAreAskedForAgain()
{
    select(u"Old warehouse"_s);
    const core::CredentialList list = listNamed(u"Old warehouse"_s);
    core::Change change;
    change.act = core::Act::SetSecret;
    change.target = {core::Kind::Credential, core::liveId(list.id), core::liveId(u"whs-1"_s)};
    // As it comes back from the disk: the number of a secret that nobody has.
    change.secrets = {{"password", 4711}};
    QVERIFY(m_project->desk().stage(change, u"password"_s));
    QCOMPARE(m_page->attention(), 1);
    QVERIFY(child<gui::MessageBar>(m_page.get(), u"pageMessageBar"_s)->text().contains(u"1 staged password"_s));
    QVERIFY(models::drawn(*child<QTableView>(m_page.get(), u"usersView"_s)->model()).filter(u"enter it again"_s).size() == 1);
    selectUser(u"whs-1"_s);
    m_page->changePassword();
    auto *dialog = m_page->findChild<gui::PasswordDialog *>();
    type(dialog, u"passwordEdit"_s, goodPassword);
    child<QPushButton>(dialog, u"stageButton"_s)->click();
    QCOMPARE(m_page->attention(), 0);
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
    QVERIFY(apply());
    QVERIFY(m_project->desk().staged().isEmpty());
}

void TestCredentialRotation::passwordsAreInNoFile()
{
    support::SecretGrep grep;
    grep.add(goodPassword.toUtf8());
    gui::CredentialListDialog *dialog = newList();
    type(dialog, u"nameEdit"_s, u"Fjord"_s);
    type(dialog, u"usernameEdit"_s, u"fjord-1"_s);
    type(dialog, u"passwordEdit"_s, goodPassword);
    child<QPushButton>(dialog, u"createButton"_s)->click();
    QVERIFY(!m_project->desk().undoLabel().contains(goodPassword));
    QVERIFY(apply());
    QCOMPARE(grep.filesWithSecret(m_project->folder()), QStringList());
    m_page.reset();
    m_project->close();
    QVERIFY(!support::SecretGrep::filesWith(m_project->folder(), "fjord-1").isEmpty());
    QCOMPARE(grep.filesWithSecret(m_project->folder()), QStringList());
}

QTEST_MAIN(TestCredentialRotation)

#include "tst_credentialrotation.moc"
