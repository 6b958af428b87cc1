// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/openproject.h"
#include "gui/trunk/handover.h"
#include "gui/trunk/newtrunk.h"
#include "gui/trunk/newtrunkdialog.h"
#include "gui/trunk/trunkpage.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

class TestNewTrunk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup()
    {
        m_page.reset();
        m_project.reset();
    }
    void bothWaysInOneStep();
    void outboundWithAListThatIsThere();
    void inboundThatRegistersAttachesTheList();
    void aNewUserMayRegister();
    void saysWhatIsMissing();
    void numbersThatAreNotLoadedAreSaid();
    void saysWhatItWouldDo();
    void nothingHalfIsStaged();
    void aRefusedTrunkKeepsWhatWasTyped();
    void theHandOverSheet();
    void readOnlyOffersNone();

private:
    void open(bool production = false);
    void show();
    template<class T>
    static T *in(QWidget *parent, const QString &name)
    {
        T *found = parent->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    gui::NewTrunkDialog *form()
    {
        in<QAction>(m_page.get(), u"actionNewTrunk"_s)->trigger();
        return m_page->findChild<gui::NewTrunkDialog *>();
    }
    static void choose(QComboBox *box, const QString &begin)
    {
        const int index = box->findText(begin, Qt::MatchStartsWith);
        QVERIFY2(index >= 0, qPrintable(begin));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    bool apply();
    QList<core::Change> staged() const { return m_project->desk().staged().changes; }
    QJsonObject trunkAtServer(const QString &name) const
    {
        const QJsonObject trunks = m_project->server().snapshot().value(u"trunks"_s).toObject();
        for (const QJsonValue &trunk : trunks) {
            if (trunk.toObject().value(u"name"_s).toString() == name)
                return trunk.toObject();
        }
        return {};
    }
    QString freeNumber() const
    {
        for (const core::PhoneNumber &number : m_project->desk().live().numbers.items) {
            if (number.trunkId.valueOr({}).isEmpty())
                return number.number;
        }
        return {};
    }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::TrunkPage> m_page;
};

void TestNewTrunk::open(bool production)
{
    m_page.reset();
    m_project = std::make_unique<OpenProject>(production);
    QVERIFY(m_project->load());
    show();
}

void TestNewTrunk::show()
{
    m_page = std::make_unique<gui::TrunkPage>(m_project->context());
    m_page->resize(1300, 900);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

bool TestNewTrunk::apply()
{
    const core::Result<core::Plan> plan = m_project->desk().plan();
    if (!plan) {
        qWarning() << plan.error().reason << plan.error().message;
        return false;
    }
    workspace::ChangeRunner &runner = m_project->workspace().runner();
    QObject context;
    bool begun = false;
    connect(&runner, &workspace::ChangeRunner::changed, &context, [&runner] {
        if (runner.phase() == workspace::RunPhase::Holding)
            runner.skipHold();
    });
    runner.start(*plan).then(&context, [&begun](const core::Result<void> &) { begun = true; });
    return QTest::qWaitFor([&begun, &runner] { return begun && !runner.isRunning(); }, 60'000);
}

void TestNewTrunk::bothWaysInOneStep()
{
    gui::NewTrunkDialog *dialog = form();
    QVERIFY(dialog);
    auto *create = in<QPushButton>(dialog, u"createButton"_s);
    QVERIFY(!create->isEnabled());
    QTest::keyClicks(in<QLineEdit>(dialog, u"trunkNameEdit"_s), u"Kiruna mine"_s);
    QCOMPARE(in<QLineEdit>(dialog, u"hostEdit"_s)->text(), u"kiruna-mine"_s);
    QCOMPARE(in<QLineEdit>(dialog, u"accessNameEdit"_s)->text(), u"Kiruna mine"_s);
    QVERIFY(in<QLabel>(dialog, u"domainLabel"_s)->text().startsWith(u"kiruna-mine.pstn.sinch.com"_s));
    in<QPlainTextEdit>(dialog, u"rangesEdit"_s)->setPlainText(u"203.0.113.240/29\n203.0.113.250"_s);
    choose(in<QComboBox>(dialog, u"credentialCombo"_s), u"New list"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, u"usernameEdit"_s), u"kiruna-1"_s);
    in<QPushButton>(dialog, u"generateButton"_s)->click();
    QTest::keyClicks(in<QLineEdit>(dialog, u"endpointAddressEdit"_s), u"203.0.113.241"_s);
    QVERIFY2(in<QLabel>(dialog, u"newAccessLabel"_s)->text().contains(u"by address and password, 9 address"_s), qPrintable(in<QLabel>(dialog, u"newAccessLabel"_s)->text()));
    const QString number = freeNumber();
    if (!number.isEmpty()) {
        const QList<QListWidgetItem *> items = in<QListWidget>(dialog, u"numbersList"_s)->findItems(number, Qt::MatchExactly);
        QCOMPARE(items.size(), 1);
        items.first()->setCheckState(Qt::Checked);
    }
    QVERIFY(create->isEnabled());
    create->click();
    const qsizetype changes = staged().size();
    // Trunk, list, two ranges, list, user, two links, endpoint, and the number.
    QCOMPARE(changes, 9 + (number.isEmpty() ? 0 : 1));
    QCOMPARE(in<QLabel>(m_page.get(), u"trunkHeadlineLabel"_s)->text(), u"Kiruna mine"_s);
    QVERIFY(in<QLabel>(m_page.get(), u"trunkStateLabel"_s)->isVisible());
    QVERIFY(m_page->findChild<gui::HandoverDialog *>());
    m_project->desk().undo();
    QVERIFY(staged().isEmpty());
    m_project->desk().redo();
    QCOMPARE(staged().size(), changes);
    QVERIFY(apply());
    QVERIFY(staged().isEmpty());
    const QJsonObject made = trunkAtServer(u"Kiruna mine"_s);
    QCOMPARE(made.value(u"hostName"_s).toString(), u"kiruna-mine"_s);
    QCOMPARE(made.value(u"accessControlListIds"_s).toArray().size(), 1);
    QCOMPARE(made.value(u"credentialListIds"_s).toArray().size(), 1);
    QCOMPARE(made.value(u"endpoints"_s).toObject().size(), 1);
    QCOMPARE(m_project->serverRanges(made.value(u"accessControlListIds"_s).toArray().first().toString()), QStringList({u"203.0.113.240/29"_s, u"203.0.113.250/32"_s}));
    if (!number.isEmpty())
        QTRY_COMPARE(m_project->server().snapshot().value(u"phoneNumbers"_s).toObject().value(number).toObject().value(u"sipTrunkId"_s).toString(), made.value(u"id"_s).toString());
}

void TestNewTrunk::outboundWithAListThatIsThere()
{
    gui::NewTrunkDialog *dialog = form();
    in<QGroupBox>(dialog, u"inboundGroup"_s)->setChecked(false);
    QTest::keyClicks(in<QLineEdit>(dialog, u"trunkNameEdit"_s), u"Dial out"_s);
    choose(in<QComboBox>(dialog, u"accessCombo"_s), u"Oslo offices"_s);
    QVERIFY(!in<QLineEdit>(dialog, u"accessNameEdit"_s)->isVisible());
    in<QPushButton>(dialog, u"createButton"_s)->click();
    QCOMPARE(staged().size(), 2);
    QVERIFY(apply());
    const QJsonObject made = trunkAtServer(u"Dial out"_s);
    QCOMPARE(made.value(u"accessControlListIds"_s).toArray().size(), 1);
    QVERIFY(made.value(u"endpoints"_s).toObject().isEmpty());
}

void TestNewTrunk::inboundThatRegistersAttachesTheList()
{
    gui::NewTrunkDialog *dialog = form();
    in<QGroupBox>(dialog, u"outboundGroup"_s)->setChecked(false);
    QTest::keyClicks(in<QLineEdit>(dialog, u"trunkNameEdit"_s), u"Dial in"_s);
    choose(in<QComboBox>(dialog, u"endpointCombo"_s), u"Registers"_s);
    auto *user = in<QComboBox>(dialog, u"endpointUserCombo"_s);
    user->setCurrentIndex(user->findData(u"whs-2"_s));
    Q_EMIT user->activated(user->currentIndex());
    QVERIFY2(in<QLabel>(dialog, u"newAccessLabel"_s)->text().contains(u"by password"_s), qPrintable(in<QLabel>(dialog, u"newAccessLabel"_s)->text()));
    in<QPushButton>(dialog, u"createButton"_s)->click();
    QCOMPARE(staged().size(), 3);
    QVERIFY(apply());
    const QJsonObject made = trunkAtServer(u"Dial in"_s);
    QCOMPARE(made.value(u"credentialListIds"_s).toArray().size(), 1);
    QCOMPARE(made.value(u"endpoints"_s).toObject().size(), 1);
}

void TestNewTrunk::aNewUserMayRegister()
{
    gui::NewTrunkDialog *dialog = form();
    in<QGroupBox>(dialog, u"outboundGroup"_s)->setChecked(false);
    QTest::keyClicks(in<QLineEdit>(dialog, u"trunkNameEdit"_s), u"Dial in"_s);
    choose(in<QComboBox>(dialog, u"endpointCombo"_s), u"Registers"_s);
    auto *name = in<QLineEdit>(dialog, u"usernameEdit"_s);
    QVERIFY(!name->isVisible());
    choose(in<QComboBox>(dialog, u"endpointUserCombo"_s), u"New user"_s);
    QTRY_VERIFY(name->isVisible());
    QVERIFY(name->isEnabled());
    auto *create = in<QPushButton>(dialog, u"createButton"_s);
    QVERIFY(!create->isEnabled());
    QCOMPARE(in<QLabel>(dialog, u"missingLabel"_s)->text(), u"Still missing: name and password of each new user."_s);
    QTest::keyClicks(name, u"dial-1"_s);
    in<QPushButton>(dialog, u"generateButton"_s)->click();
    QCOMPARE(in<QLabel>(dialog, u"missingLabel"_s)->text(), QString());
    QVERIFY(create->isEnabled());
    create->click();
    // Trunk, list, user, link, endpoint.
    QCOMPARE(staged().size(), 5);
    QVERIFY(apply());
    const QJsonObject made = trunkAtServer(u"Dial in"_s);
    QCOMPARE(made.value(u"credentialListIds"_s).toArray().size(), 1);
    const QJsonObject endpoints = made.value(u"endpoints"_s).toObject();
    QCOMPARE(endpoints.size(), 1);
    QCOMPARE(endpoints.begin().value().toObject().value(u"credentialUsername"_s).toString(), u"dial-1"_s);
}

void TestNewTrunk::saysWhatIsMissing()
{
    gui::NewTrunkDialog *dialog = form();
    auto *missing = in<QLabel>(dialog, u"missingLabel"_s);
    auto *create = in<QPushButton>(dialog, u"createButton"_s);
    QVERIFY(missing->text().contains(u"a name for the trunk"_s));
    QTest::keyClicks(in<QLineEdit>(dialog, u"trunkNameEdit"_s), u"Half"_s);
    QVERIFY(missing->text().contains(u"the addresses of the new list"_s));
    choose(in<QComboBox>(dialog, u"accessCombo"_s), u"None"_s);
    QVERIFY(missing->text().contains(u"the address of the endpoint"_s));
    // The users move with the choice that asks for them.
    choose(in<QComboBox>(dialog, u"endpointCombo"_s), u"Registers"_s);
    choose(in<QComboBox>(dialog, u"endpointUserCombo"_s), u"New user"_s);
    auto *panel = in<QWidget>(dialog, u"newUsersPanel"_s);
    QTRY_VERIFY(panel->isVisible());
    QVERIFY(in<QGroupBox>(dialog, u"inboundGroup"_s)->isAncestorOf(panel));
    choose(in<QComboBox>(dialog, u"credentialCombo"_s), u"New list"_s);
    QTRY_VERIFY(panel->isVisible());
    QVERIFY(in<QGroupBox>(dialog, u"outboundGroup"_s)->isAncestorOf(panel));
    QVERIFY(in<QComboBox>(dialog, u"endpointUserCombo"_s)->findText(u"New user"_s) < 0);
    choose(in<QComboBox>(dialog, u"endpointCombo"_s), u"Later"_s);
    choose(in<QComboBox>(dialog, u"credentialCombo"_s), u"None"_s);
    QCOMPARE(missing->text(), QString());
    QVERIFY(create->isEnabled());
    in<QGroupBox>(dialog, u"inboundGroup"_s)->setChecked(false);
    in<QGroupBox>(dialog, u"outboundGroup"_s)->setChecked(false);
    QVERIFY(missing->text().contains(u"outbound, inbound or both"_s));
}

void TestNewTrunk::numbersThatAreNotLoadedAreSaid()
{
    m_page.reset();
    m_project = std::make_unique<OpenProject>();
    simulator::Fault refused;
    refused.status = 403;
    refused.path = QRegularExpression(u"/phoneNumbers"_s);
    refused.times = -1;
    m_project->server().addFault(refused);
    QVERIFY(m_project->load());
    QVERIFY(!m_project->desk().draft().numbers.isComplete());
    show();
    gui::NewTrunkDialog *dialog = form();
    auto *numbers = in<QListWidget>(dialog, u"numbersList"_s);
    QCOMPARE(numbers->count(), 1);
    QVERIFY(numbers->item(0)->text().contains(u"Not all numbers are loaded"_s));
    QCOMPARE(numbers->toolTip(), QString());
    QVERIFY(dialog->trunk().numbers.isEmpty());
    dialog->reject();
    auto *combo = in<QComboBox>(m_page.get(), u"assignCombo"_s);
    QCOMPARE(combo->itemText(0), u"Not known yet which numbers are free"_s);
}

void TestNewTrunk::saysWhatItWouldDo()
{
    gui::NewTrunkDialog *dialog = form();
    auto *access = in<QLabel>(dialog, u"newAccessLabel"_s);
    QVERIFY(access->text().contains(u"refuses all"_s));
    in<QPlainTextEdit>(dialog, u"rangesEdit"_s)->setPlainText(u"203.0.113.240/29"_s);
    QVERIFY(access->text().contains(u"by address, 8 address"_s));
    // The endpoint outside of the list is the commonest fault: said before it is made.
    QTest::keyClicks(in<QLineEdit>(dialog, u"endpointAddressEdit"_s), u"203.0.113.1"_s);
    QVERIFY2(in<QLabel>(dialog, u"endpointAddressMessageLabel"_s)->text().contains(u"no enabled access control list"_s), qPrintable(in<QLabel>(dialog, u"endpointAddressMessageLabel"_s)->text()));
    // Nothing of that is staged, and no draft is used up.
    QVERIFY(staged().isEmpty());
    dialog->reject();
    QVERIFY(staged().isEmpty());
}

void TestNewTrunk::nothingHalfIsStaged()
{
    gui::NewTrunkDialog *dialog = form();
    auto *create = in<QPushButton>(dialog, u"createButton"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, u"trunkNameEdit"_s), u"Half"_s);
    choose(in<QComboBox>(dialog, u"endpointCombo"_s), u"Later"_s);
    // A new list without addresses.
    QVERIFY(!create->isEnabled());
    choose(in<QComboBox>(dialog, u"accessCombo"_s), u"None"_s);
    QVERIFY(create->isEnabled());
    auto *host = in<QLineEdit>(dialog, u"hostEdit"_s);
    host->selectAll();
    QTest::keyClicks(host, u"nordvik-oslo"_s);
    QVERIFY(in<QLabel>(dialog, u"hostMessageLabel"_s)->text().contains(u"Another trunk"_s));
    QVERIFY(!create->isEnabled());
    // Typed by hand: the name no longer changes it.
    host->selectAll();
    QTest::keyClicks(host, u"half-2"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, u"trunkNameEdit"_s), u" and more"_s);
    QCOMPARE(host->text(), u"half-2"_s);
    QVERIFY(create->isEnabled());
    choose(in<QComboBox>(dialog, u"credentialCombo"_s), u"New list"_s);
    QVERIFY(!create->isEnabled());
    in<QGroupBox>(dialog, u"outboundGroup"_s)->setChecked(false);
    QVERIFY(create->isEnabled());
    in<QGroupBox>(dialog, u"inboundGroup"_s)->setChecked(false);
    QVERIFY(!create->isEnabled());
}

void TestNewTrunk::aRefusedTrunkKeepsWhatWasTyped()
{
    gui::NewTrunkDialog *dialog = form();
    QTest::keyClicks(in<QLineEdit>(dialog, u"trunkNameEdit"_s), u"Taken"_s);
    choose(in<QComboBox>(dialog, u"endpointCombo"_s), u"Later"_s);
    choose(in<QComboBox>(dialog, u"accessCombo"_s), u"None"_s);
    in<QPushButton>(dialog, u"createButton"_s)->click();
    const qsizetype before = staged().size();
    m_project->refuse("POST", u"/trunks$"_s,
                      R"({"status":"VALIDATION_FAILED","message":"bad","details":[{"type":"BadRequest","fieldViolations":[{"field":"hostName","description":"The provided domain name is unavailable"}]}]})");
    QVERIFY(apply());
    QCOMPARE(staged().size(), before);
    QVERIFY(in<QLabel>(in<QWidget>(m_page.get(), u"trunkTable"_s), u"refusalLabel"_s)->isVisible());
    QCOMPARE(in<QLineEdit>(m_page.get(), u"hostEdit"_s)->text(), u"taken"_s);
    QVERIFY2(in<QLabel>(m_page.get(), u"hostMessageLabel"_s)->text().contains(u"domain name is unavailable"_s), qPrintable(in<QLabel>(m_page.get(), u"hostMessageLabel"_s)->text()));
    // Corrected in its place, it goes through.
    auto *host = in<QLineEdit>(m_page.get(), u"hostEdit"_s);
    m_page->activateWindow();
    host->setFocus();
    host->selectAll();
    QTest::keyClicks(host, u"taken-2"_s);
    QTest::keyClick(host, Qt::Key_Return);
    QVERIFY(!in<QLabel>(m_page.get(), u"hostMessageLabel"_s)->text().contains(u"unavailable"_s));
    QVERIFY(apply());
    QCOMPARE(trunkAtServer(u"Taken"_s).value(u"hostName"_s).toString(), u"taken-2"_s);
}

void TestNewTrunk::theHandOverSheet()
{
    QString id;
    for (const core::Trunk &trunk : m_project->desk().live().trunks.items) {
        if (trunk.name.value == u"Bergen"_s)
            id = trunk.id;
    }
    const QString sheet = gui::handoverSheet(m_project->desk().draft(), m_project->desk().live(), id);
    for (const QString &part : {u"nordvik-bergen.pstn.sinch.com"_s, u"sip:+E164@nordvik-bergen.pstn.sinch.com"_s, u"5060 UDP and TCP, 5061 TLS"_s, u"by address and password"_s, u"bgo-sbc-1"_s,
                                u"198.51.100.9:5060 TCP"_s, u"REGISTER at"_s, u"198.51.100.9: 5060 TCP"_s, u"407"_s})
        QVERIFY2(sheet.contains(part), qPrintable(part + u'\n' + sheet));
    for (const core::PhoneNumber &number : m_project->desk().live().numbers.items) {
        if (number.trunkId.value == id)
            QVERIFY(sheet.contains(number.number));
    }
    m_page->show({core::Kind::Trunk, {}, core::liveId(id)});
    in<QPushButton>(m_page.get(), u"handoverButton"_s)->click();
    auto *dialog = m_page->findChild<gui::HandoverDialog *>();
    QVERIFY(dialog);
    QCOMPARE(in<QPlainTextEdit>(dialog, u"sheetEdit"_s)->toPlainText(), sheet);
    in<QPushButton>(dialog, u"copyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), sheet);
    m_project->prompter.path = m_project->folder() + u"/sheet.pdf"_s;
    in<QPushButton>(dialog, u"pdfButton"_s)->click();
    QTRY_VERIFY(QFile::exists(m_project->prompter.path));
    QFile file(m_project->prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(5), QByteArray("%PDF-"));
    // A folder that is not there: said, and nothing is left behind.
    m_project->prompter.path = m_project->folder() + u"/nowhere/sheet.pdf"_s;
    in<QPushButton>(dialog, u"pdfButton"_s)->click();
    QTRY_VERIFY(in<QLabel>(dialog, u"handoverHintLabel"_s)->text().startsWith(u"Saving failed"_s));
}

void TestNewTrunk::readOnlyOffersNone()
{
    open(true);
    QVERIFY(!in<QAction>(m_page.get(), u"actionNewTrunk"_s)->isEnabled());
}

QTEST_MAIN(TestNewTrunk)

#include "tst_newtrunk.moc"
