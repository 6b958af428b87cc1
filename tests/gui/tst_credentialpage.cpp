// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/credentialfixture.h"

using namespace Qt::StringLiterals;

class TestCredentialPage : public CredentialFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup()
    {
        m_page.reset();
        m_project.reset();
    }

    void showsListsAndWhoUsesThem();
    void createsAListWithUsers();
    void checksWhileTyping();
    void generatesAndCopiesOnce();
    void clipboardKeepsWhatCameLater();
    void changesAPassword();
    void renamesInPlace();
    void aRefusedNameIsSaidBesideTheField();
    void aRefusedNewListKeepsWhatWasTyped();
    void removesAUser();
    void keepsAUserThatIsInUse();
    void deletesWithWhereUsed();
    void attachesAndDetaches();
    void aLinkThatArrivedMeanwhileStays();
    void trunksThatAreNotKnownAreNotNone();
    void removesAUserThoughEndpointsAreNotKnown();
    void deletesAListThoughItsUsesAreNotKnown();
    void typedForAnotherListIsTold();
    void findsAUser();
    void readOnlyStagesNothing();

private:
    //! What the service has at this path cannot be loaded.
    void openWithout(const QString &path)
    {
        m_page.reset();
        m_project = std::make_unique<OpenProject>();
        simulator::Fault refused;
        refused.status = 403;
        refused.method = "GET";
        refused.path = QRegularExpression(path);
        refused.times = -1;
        m_project->server().addFault(refused);
        QVERIFY(m_project->load());
        m_page = std::make_unique<gui::CredentialPage>(m_project->context());
        m_page->resize(1250, 820);
        static_cast<QWidget *>(m_page.get())->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        child<QTableView>(m_page.get(), u"credentialListsView"_s)->setFocus();
    }
};

void TestCredentialPage::showsListsAndWhoUsesThem()
{
    QCOMPARE(child<QTableView>(m_page.get(), u"credentialListsView"_s)->model()->rowCount(), draft().credentialLists.items.size());
    const core::SipEndpoint endpoint = registered(u"Lisbon desk phones"_s);
    select(u"Lisbon desk phones"_s);
    const QStringList users = models::drawn(*child<QTableView>(m_page.get(), u"usersView"_s)->model());
    QCOMPARE(users.size(), 12);
    QCOMPARE(users.filter(endpoint.name.value).size(), 1);
    QVERIFY(users.filter(endpoint.name.value).first().contains(endpoint.credentialUsername.value));
    QVERIFY(child<QTableView>(m_page.get(), u"trunksView"_s)->model()->rowCount() > 0);
    QCOMPARE(child<QLineEdit>(m_page.get(), u"idEdit"_s)->text(), listNamed(u"Lisbon desk phones"_s).id);
}

void TestCredentialPage::createsAListWithUsers()
{
    gui::CredentialListDialog *dialog = newList();
    QVERIFY(dialog);
    type(dialog, u"nameEdit"_s, u"Fjord phones"_s);
    type(dialog, u"usernameEdit"_s, u"fjord-1"_s);
    type(dialog, u"passwordEdit"_s, goodPassword);
    auto *trunks = child<QListWidget>(dialog, u"trunksList"_s);
    trunks->item(0)->setCheckState(Qt::Checked);
    const QString trunk = trunks->item(0)->data(Qt::UserRole).toString();
    QVERIFY(child<QPushButton>(dialog, u"createButton"_s)->isEnabled());
    QTest::keyClick(child<QLineEdit>(dialog, u"passwordEdit"_s), Qt::Key_Return);
    QCOMPARE(m_project->desk().staged().changes.size(), 3);
    QVERIFY(m_project->server().ledger().isEmpty() || serverList(u"Fjord phones"_s).isEmpty());
    QVERIFY(apply());
    const QJsonObject made = serverList(u"Fjord phones"_s);
    QCOMPARE(serverUsers(made), QStringList{u"fjord-1"_s});
    QVERIFY(server(u"trunks"_s).value(trunk).toObject().value(u"credentialListIds"_s).toArray().contains(made.value(u"id"_s)));
    const QList<simulator::LedgerEntry> entries = m_project->server().ledger();
    const bool sent = std::any_of(entries.cbegin(), entries.cend(), [](const simulator::LedgerEntry &entry) {
        return entry.operation == u"C2"_s && QJsonDocument::fromJson(entry.body).object().value(u"credentials"_s).toArray().first().toObject().value(u"password"_s) == goodPassword;
    });
    QVERIFY(sent);
}

void TestCredentialPage::checksWhileTyping()
{
    gui::CredentialListDialog *dialog = newList();
    auto *create = child<QPushButton>(dialog, u"createButton"_s);
    auto *nameMessage = child<QLabel>(dialog, u"nameMessageLabel"_s);
    auto *userMessage = child<QLabel>(dialog, u"usernameMessageLabel"_s);
    auto *passwordMessage = child<QLabel>(dialog, u"passwordMessageLabel"_s);
    type(dialog, u"nameEdit"_s, u"lisbon DESK phones"_s);
    QVERIFY(nameMessage->text().contains(u"already"_s));
    type(dialog, u"nameEdit"_s, u"Fjord"_s);
    QCOMPARE(nameMessage->text(), QString());
    type(dialog, u"usernameEdit"_s, u"lis-1"_s);
    QVERIFY(userMessage->text().contains(u"already"_s));
    type(dialog, u"usernameEdit"_s, u"a b"_s);
    QVERIFY(userMessage->text().contains(u"hyphen"_s));
    type(dialog, u"usernameEdit"_s, u"fjord"_s);
    QCOMPARE(userMessage->text(), QString());
    type(dialog, u"passwordEdit"_s, u"Short1"_s);
    QVERIFY(passwordMessage->text().contains(u"12"_s));
    type(dialog, u"passwordEdit"_s, u"longbutnoupper1"_s);
    QVERIFY(passwordMessage->text().contains(u"upper-case"_s));
    QVERIFY(!create->isEnabled());
    type(dialog, u"passwordEdit"_s, goodPassword);
    QCOMPARE(passwordMessage->text(), QString());
    QVERIFY(create->isEnabled());
    // The same name twice in one list.
    child<QPushButton>(dialog, u"addRowButton"_s)->click();
    const QList<QLineEdit *> names = dialog->findChildren<QLineEdit *>(u"usernameEdit"_s);
    QCOMPARE(names.size(), 2);
    QVERIFY(!create->isEnabled());
    names.last()->setText(u"fjord"_s);
    child<QPushButton>(dialog, u"generateAllButton"_s)->click();
    QVERIFY(!create->isEnabled());
    QVERIFY(userMessage->text().contains(u"already"_s));
    names.last()->setText(u"fjord-2"_s);
    QVERIFY(create->isEnabled());
}

void TestCredentialPage::generatesAndCopiesOnce()
{
    support::ManualClock clock;
    open(false, &clock);
    gui::CredentialListDialog *dialog = newList();
    auto *copy = child<QPushButton>(dialog, u"copyButton"_s);
    auto *password = child<QLineEdit>(dialog, u"passwordEdit"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QVERIFY(!copy->isEnabled());
    child<QPushButton>(dialog, u"generateButton"_s)->click();
    QCOMPARE(core::passwordProblem(password->text()), QByteArray());
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), password->text());
    QVERIFY(!copy->isEnabled());
    QVERIFY(child<QLabel>(dialog, u"copiedLabel"_s)->text().contains(u"60"_s));
    // It goes although the dialog is closed long before.
    dialog->reject();
    clock.advance(gui::SecretClipboard::clearedAfterMs - 1);
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    clock.advance(1);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestCredentialPage::clipboardKeepsWhatCameLater()
{
    support::ManualClock clock;
    gui::SecretClipboard secrets(clock);
    secrets.copy(core::Secret("first"));
    clock.advance(30'000);
    secrets.copy(core::Secret("second"));
    clock.advance(30'000);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"second"_s);
    QGuiApplication::clipboard()->setText(u"mine"_s);
    clock.advance(60'000);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
    {
        gui::SecretClipboard closing(clock);
        closing.copy(core::Secret("third"));
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestCredentialPage::changesAPassword()
{
    select(u"Remote agents"_s);
    selectUser(u"night desk/2"_s);
    button(u"passwordButton"_s)->click();
    auto *dialog = m_page->findChild<gui::PasswordDialog *>();
    QVERIFY(dialog);
    QVERIFY(child<QLineEdit>(dialog, u"usernameEdit"_s)->isReadOnly());
    type(dialog, u"passwordEdit"_s, u"tooshort"_s);
    QVERIFY(!child<QPushButton>(dialog, u"stageButton"_s)->isEnabled());
    type(dialog, u"passwordEdit"_s, goodPassword);
    child<QPushButton>(dialog, u"stageButton"_s)->click();
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
    QVERIFY(!m_project->desk().undoLabel().contains(goodPassword));
    QVERIFY(models::drawn(*child<QTableView>(m_page.get(), u"usersView"_s)->model()).filter(u"new one staged"_s).size() == 1);
    QVERIFY(apply());
    QVERIFY(m_project->desk().staged().isEmpty());
    const QList<simulator::LedgerEntry> entries = m_project->server().ledger();
    const auto sent = std::find_if(entries.cbegin(), entries.cend(), [](const simulator::LedgerEntry &entry) { return entry.operation == u"C7"_s; });
    QVERIFY(sent != entries.cend());
    QVERIFY(sent->acted);
    QVERIFY(sent->target.endsWith("/credentials/night%20desk%2F2"));
}

void TestCredentialPage::renamesInPlace()
{
    select(u"Old warehouse"_s);
    const QString id = listNamed(u"Old warehouse"_s).id;
    QTest::keyClick(child<QTableView>(m_page.get(), u"credentialListsView"_s), Qt::Key_F2);
    auto *name = child<QLineEdit>(m_page.get(), u"nameEdit"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Bergen SBC"_s);
    QVERIFY(child<QLabel>(m_page.get(), u"nameMessageLabel"_s)->text().contains(u"already"_s));
    name->selectAll();
    QTest::keyClicks(name, u"Warehouse"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(draft().credentialList(id)->name.value, u"Warehouse"_s);
    QVERIFY(apply());
    QCOMPARE(server(u"credentialLists"_s).value(id).toObject().value(u"name"_s).toString(), u"Warehouse"_s);
    QCOMPARE(serverUsers(server(u"credentialLists"_s).value(id).toObject()).size(), 3);
}

void TestCredentialPage::aRefusedNameIsSaidBesideTheField()
{
    select(u"Old warehouse"_s);
    auto *name = child<QLineEdit>(m_page.get(), u"nameEdit"_s);
    type(m_page.get(), u"nameEdit"_s, u"New warehouse"_s);
    QTest::keyClick(name, Qt::Key_Return);
    m_project->refuse("PUT", u"/credentialLists/[^/]+$"_s, R"({"status":"BAD_REQUEST","message":"name is taken"})");
    QVERIFY(apply());
    QCOMPARE(name->text(), u"New warehouse"_s);
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
    QVERIFY2(child<QLabel>(m_page.get(), u"nameMessageLabel"_s)->text().contains(u"name is taken"_s), qPrintable(child<QLabel>(m_page.get(), u"nameMessageLabel"_s)->text()));
    QVERIFY(apply());
    QVERIFY(!serverList(u"New warehouse"_s).isEmpty());
}

void TestCredentialPage::aRefusedNewListKeepsWhatWasTyped()
{
    gui::CredentialListDialog *dialog = newList();
    type(dialog, u"nameEdit"_s, u"Fjord phones"_s);
    type(dialog, u"usernameEdit"_s, u"fjord-1"_s);
    type(dialog, u"passwordEdit"_s, goodPassword);
    child<QPushButton>(dialog, u"createButton"_s)->click();
    m_project->refuse("POST", u"/credentialLists$"_s, R"({"status":"BAD_REQUEST","message":"fjord-1 is in use elsewhere"})");
    const qsizetype staged = m_project->desk().staged().changes.size();
    QVERIFY(apply());
    QCOMPARE(m_project->desk().staged().changes.size(), staged);
    QCOMPARE(listNamed(u"Fjord phones"_s).credentials.size(), 1);
    select(u"Fjord phones"_s);
    QVERIFY(child<QLabel>(m_page.get(), u"refusalLabel"_s)->isVisible());
    QVERIFY(child<QLabel>(m_page.get(), u"refusalLabel"_s)->text().contains(u"in use elsewhere"_s));
    QVERIFY(apply());
    QCOMPARE(serverUsers(serverList(u"Fjord phones"_s)), QStringList{u"fjord-1"_s});
}

void TestCredentialPage::removesAUser()
{
    const QString user = unusedUser(u"Old warehouse"_s);
    select(u"Old warehouse"_s);
    selectUser(user);
    auto *users = child<QTableView>(m_page.get(), u"usersView"_s);
    users->setFocus();
    // Del means the user here, not the list.
    QTest::keyClick(users, Qt::Key_Delete);
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
    QCOMPARE(m_project->desk().staged().changes.first().target.kind, core::Kind::Credential);
    QVERIFY(m_project->prompter.asked.isEmpty());
    QVERIFY(apply());
    QCOMPARE(serverUsers(serverList(u"Old warehouse"_s)).size(), 2);
    QVERIFY(!serverUsers(serverList(u"Old warehouse"_s)).contains(user));
}

void TestCredentialPage::keepsAUserThatIsInUse()
{
    const core::SipEndpoint endpoint = registered(u"Lisbon desk phones"_s);
    select(u"Lisbon desk phones"_s);
    selectUser(endpoint.credentialUsername.value);
    m_project->prompter.answers = {u"Rotate…"_s};
    button(u"removeUserButton"_s)->click();
    QCOMPARE(m_project->prompter.asked.size(), 1);
    QVERIFY(m_project->prompter.asked.first().text.contains(endpoint.name.value));
    QTRY_VERIFY(m_page->findChild<gui::RotationDialog *>());
    QVERIFY(m_project->desk().staged().isEmpty());
}

void TestCredentialPage::deletesWithWhereUsed()
{
    select(u"Empty after the move"_s);
    const QString unused = listNamed(u"Empty after the move"_s).id;
    auto *table = child<QTableView>(m_page.get(), u"credentialListsView"_s);
    const bool attached = !draft().trunksOfCredentialList(unused).isEmpty();
    m_project->prompter.answers = attached ? QStringList{u"Stage detaching and deleting"_s} : QStringList();
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY(!draft().credentialList(unused));
    select(u"Lisbon desk phones"_s);
    QTest::keyClick(table, Qt::Key_Delete);
    const gui::Question asked = m_project->prompter.asked.last();
    QVERIFY(asked.text.contains(registered(u"Lisbon desk phones"_s).name.value));
    QCOMPARE(asked.buttons, QStringList({u"Keep list"_s, u"Rotate…"_s}));
    QVERIFY(apply());
    QVERIFY(!server(u"credentialLists"_s).contains(unused));
}

void TestCredentialPage::attachesAndDetaches()
{
    select(u"Old warehouse"_s);
    const QString id = listNamed(u"Old warehouse"_s).id;
    button(u"trunksButton"_s)->click();
    auto *dialog = m_page->findChild<gui::TrunkChoiceDialog *>();
    QVERIFY(dialog);
    auto *trunks = child<QListWidget>(dialog, u"trunksList"_s);
    QStringList wanted = draft().trunksOfCredentialList(id);
    for (int row = 0; row < 2; ++row) {
        QListWidgetItem *item = trunks->item(row);
        const QString trunk = item->data(Qt::UserRole).toString();
        const bool checked = item->checkState() == Qt::Checked;
        item->setCheckState(checked ? Qt::Unchecked : Qt::Checked);
        if (checked)
            wanted.removeOne(trunk);
        else
            wanted << trunk;
    }
    child<QPushButton>(dialog, u"stageButton"_s)->click();
    QVERIFY(apply());
    QStringList there;
    const QJsonObject all = server(u"trunks"_s);
    for (const QString &trunk : all.keys()) {
        if (all.value(trunk).toObject().value(u"credentialListIds"_s).toArray().contains(id))
            there << trunk;
    }
    wanted.sort();
    QCOMPARE(there, wanted);
}

void TestCredentialPage::aLinkThatArrivedMeanwhileStays()
{
    select(u"Old warehouse"_s);
    const QString id = listNamed(u"Old warehouse"_s).id;
    button(u"trunksButton"_s)->click();
    auto *dialog = m_page->findChild<gui::TrunkChoiceDialog *>();
    QVERIFY(dialog);
    auto *trunks = child<QListWidget>(dialog, u"trunksList"_s);
    QList<QListWidgetItem *> free;
    for (int row = 0; row < trunks->count(); ++row) {
        if (trunks->item(row)->checkState() == Qt::Unchecked)
            free << trunks->item(row);
    }
    QVERIFY(free.size() >= 2);
    const QString theirs = free.at(0)->data(Qt::UserRole).toString();
    const QString mine = free.at(1)->data(Qt::UserRole).toString();
    // Somebody else attaches the list while the dialog is up.
    const QByteArray body = QJsonDocument(QJsonObject{{u"credentialListIds"_s, QJsonArray{id}}}).toJson();
    const simulator::AdminAnswer answer = m_project->server().asAnotherAdmin("POST", "/trunks/" + theirs.toLatin1() + "/credentialLists", body);
    QVERIFY2(answer.status / 100 == 2, qPrintable(QString::number(answer.status)));
    QVERIFY(m_project->load());
    QVERIFY(draft().trunksOfCredentialList(id).contains(theirs));
    free.at(1)->setCheckState(Qt::Checked);
    child<QPushButton>(dialog, u"stageButton"_s)->click();
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
    QCOMPARE(m_project->desk().staged().changes.first().act, core::Act::Attach);
    QCOMPARE(m_project->desk().staged().changes.first().target.parent.value, mine);
    QVERIFY(draft().trunksOfCredentialList(id).contains(theirs));
}

void TestCredentialPage::trunksThatAreNotKnownAreNotNone()
{
    openWithout(u"/(trunks/[^/]+/credentialLists|credentialLists/[^/]+/trunks)$"_s);
    QVERIFY(!draft().credentialLinks.isComplete());
    select(u"Old warehouse"_s);
    QCOMPARE(child<QLabel>(m_page.get(), u"trunksLabel"_s)->text(), u"Which trunks use this list is not known yet."_s);
    QVERIFY(!button(u"trunksButton"_s)->isEnabled());
    m_page->chooseTrunks();
    QVERIFY(!m_page->findChild<gui::TrunkChoiceDialog *>());
    QVERIFY(child<gui::MessageBar>(m_page.get(), u"pageMessageBar"_s)->text().contains(u"not loaded yet"_s));
}

void TestCredentialPage::removesAUserThoughEndpointsAreNotKnown()
{
    openWithout(u"/endpoints$"_s);
    QVERIFY(!draft().endpoints.isComplete());
    select(u"Old warehouse"_s);
    selectUser(u"whs-1"_s);
    m_project->prompter.answers = {u"Stage removing"_s};
    button(u"removeUserButton"_s)->click();
    QCOMPARE(m_project->prompter.asked.size(), 1);
    QCOMPARE(m_project->prompter.asked.first().text, u"Whether an endpoint registers as whs-1 is not known: not everything is loaded."_s);
    QTRY_COMPARE(m_project->desk().staged().changes.size(), 1);
    QCOMPARE(m_project->desk().staged().changes.first().target.id.value, u"whs-1"_s);
}

void TestCredentialPage::deletesAListThoughItsUsesAreNotKnown()
{
    openWithout(u"/endpoints$"_s);
    select(u"Empty after the move"_s);
    const QString id = listNamed(u"Empty after the move"_s).id;
    m_project->prompter.answers = {u"Stage detaching and deleting"_s};
    QTest::keyClick(child<QTableView>(m_page.get(), u"credentialListsView"_s), Qt::Key_Delete);
    QCOMPARE(m_project->prompter.asked.size(), 1);
    QVERIFY(m_project->prompter.asked.first().text.contains(u"is not known: not everything is loaded"_s));
    QVERIFY(!m_project->prompter.asked.first().text.contains(u"used by not"_s));
    QTRY_VERIFY(!draft().credentialList(id));
}

void TestCredentialPage::typedForAnotherListIsTold()
{
    select(u"Old warehouse"_s);
    type(m_page.get(), u"nameEdit"_s, u"lisbon DESK phones"_s);
    QTest::keyClick(child<QLineEdit>(m_page.get(), u"nameEdit"_s), Qt::Key_Tab);
    QVERIFY(m_project->desk().staged().isEmpty());
    select(u"Remote agents"_s);
    const QString told = child<gui::MessageBar>(m_page.get(), u"pageMessageBar"_s)->text();
    QVERIFY2(told.contains(u"lisbon DESK phones"_s) && told.contains(u"Old warehouse"_s) && told.contains(u"was not staged"_s) && told.contains(u"already"_s), qPrintable(told));
}

void TestCredentialPage::findsAUser()
{
    QTest::keyClicks(child<QLineEdit>(m_page.get(), u"filterEdit"_s), u"night desk"_s);
    auto *table = child<QTableView>(m_page.get(), u"credentialListsView"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(m_page->clearNearest());
    const core::CredentialList list = listNamed(u"Remote agents"_s);
    m_page->show({core::Kind::Credential, core::liveId(list.id), core::liveId(u"night desk/2"_s)});
    QCOMPARE(gui::selectedKeys(table), QStringList{list.id});
    QCOMPARE(gui::selectedKeys(child<QTableView>(m_page.get(), u"usersView"_s)), QStringList{u"night desk/2"_s});
}

void TestCredentialPage::readOnlyStagesNothing()
{
    open(true);
    select(u"Old warehouse"_s);
    selectUser(u"whs-1"_s);
    for (const QString &name : {u"addUserButton"_s, u"passwordButton"_s, u"removeUserButton"_s, u"rotateButton"_s, u"trunksButton"_s, u"deleteListButton"_s})
        QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
    QVERIFY(!child<QToolButton>(m_page.get(), u"newCredentialListButton"_s)->isEnabled());
    QVERIFY(!child<QLineEdit>(m_page.get(), u"nameEdit"_s)->isEnabled());
    auto *users = child<QTableView>(m_page.get(), u"usersView"_s);
    users->setFocus();
    QTest::keyClick(users, Qt::Key_Delete);
    auto *table = child<QTableView>(m_page.get(), u"credentialListsView"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(m_project->desk().staged().isEmpty());
    QVERIFY(m_project->prompter.asked.isEmpty());
}

QTEST_MAIN(TestCredentialPage)

#include "tst_credentialpage.moc"
