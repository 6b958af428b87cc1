// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/messagebar.h"
#include "gui/base/tables.h"
#include "gui/blocking/blockingrulepage.h"
#include "gui/blocking/ruledialog.h"
#include "gui/openproject.h"
#include "models/blockingrulemodel.h"

#include <QAction>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using models::BlockingRuleModel;

class TestBlockingRulePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysEachRuleInPlainWords();
    void newRuleReachesTheService();
    void neitherCountryNorPrefixIsRefused();
    void whatIsNoPrefixIsSaidBesideTheField();
    void emergencyNumbersAreConfirmedByTyping();
    void changesOneFieldAndKeepsTheOthers();
    void clearingBothIsRefusedBesideTheField();
    void typedForAnotherRuleIsTold();
    void aRunUnderWayIsNoReadOnly();
    void turningTheDirectionMovesTheTerms();
    void clearedFieldsMayBeLeftOut();
    void escBringsTheStagedValueBack();
    void enterGoesToTheForm();
    void deletesSeveralAtOnce();
    void refusedRuleKeepsItsInput();
    void countsWhatItWouldHaveMet();
    void readOnlyStagesNothing();
    void prefilledFromACall();

private:
    template<class T>
    T *child(const QString &name, QWidget *parent = nullptr)
    {
        T *found = (parent ? parent : m_page.get())->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QTableView *table() { return child<QTableView>(u"blockingRulesView"_s); }
    gui::RuleDialog *openDialog()
    {
        child<QToolButton>(u"actionNewRuleButton"_s)->click();
        return m_page->findChild<gui::RuleDialog *>();
    }
    void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void choose(QComboBox *box, const QString &value)
    {
        const int index = box->findData(value);
        QVERIFY(index >= 0);
        box->setFocus();
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    const core::CallBlockingRule *rule(const QString &name) const
    {
        for (const core::CallBlockingRule &each : m_project->desk().draft().blockingRules.items) {
            if (each.name.value == name)
                return &each;
        }
        return nullptr;
    }
    void select(const QString &name)
    {
        const core::CallBlockingRule *wanted = rule(name);
        QVERIFY(wanted && gui::selectKeys(table(), {wanted->id}));
    }
    QJsonObject serverRule(const QString &name) const
    {
        const QJsonObject rules = m_project->server().snapshot().value(u"callBlockingRules"_s).toObject();
        for (const QJsonValue each : rules) {
            if (each.toObject().value(u"name"_s).toString() == name)
                return each.toObject();
        }
        return {};
    }
    QStringList staged() const
    {
        QStringList lines;
        for (const core::Change &change : m_project->desk().staged().changes) {
            for (const core::FieldEdit &edit : change.edits)
                lines << u"%1 %2=%3"_s.arg(QString::fromLatin1(core::actName(change.act)), QString::fromLatin1(edit.field), QString::fromUtf8(edit.after.value_or("-")));
            if (change.edits.isEmpty())
                lines << QString::fromLatin1(core::actName(change.act));
        }
        return lines;
    }
    bool apply()
    {
        bool over = false;
        connect(&m_project->workspace().runner(), &workspace::ChangeRunner::finished, this, [&over] { over = true; });
        const core::Result<core::Plan> plan = m_project->desk().plan();
        if (!plan)
            return false;
        m_project->workspace().runner().start(*plan).then(this, [](const core::Result<void> &) {});
        return QTest::qWaitFor([&over] { return over; }, 20000);
    }

    std::unique_ptr<support::ManualClock> m_clock;
    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::BlockingRulePage> m_page;
};

void TestBlockingRulePage::init()
{
    m_project = std::make_unique<OpenProject>();
    QVERIFY(m_project->load());
    m_page = std::make_unique<gui::BlockingRulePage>(m_project->context());
    m_page->resize(1200, 800);
    QWidget *page = m_page.get();
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page));
}

void TestBlockingRulePage::cleanup()
{
    m_page.reset();
    m_project.reset();
}

void TestBlockingRulePage::saysEachRuleInPlainWords()
{
    QStringList words;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        words << table()->model()->index(row, BlockingRuleModel::WordsColumn).data().toString();
    QCOMPARE(words, QStringList({u"Inbound from +44 7700900123\u2026"_s, u"Inbound from Tunisia"_s, u"Outbound to +1 900\u2026 (United States)"_s,
                                 u"Outbound to +371 9000\u2026 (Latvia)"_s, u"Outbound to +882\u2026"_s, u"Outbound to 909\u2026 (United Kingdom)"_s}));
    QVERIFY(child<QLabel>(u"countsLabel"_s)->text().contains(u"all trunks"_s));
    // Numbers are found in any notation.
    child<QLineEdit>(u"filterEdit"_s)->setText(u"+44 7700"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
}

void TestBlockingRulePage::newRuleReachesTheService()
{
    gui::RuleDialog *dialog = openDialog();
    QVERIFY(dialog);
    choose(child<QComboBox>(u"countryCombo"_s, dialog), u"US"_s);
    type(child<QLineEdit>(u"prefixEdit"_s, dialog), u"+1 976"_s);
    type(child<QLineEdit>(u"nameEdit"_s, dialog), u"No chat lines"_s);
    QVERIFY(child<QLabel>(u"wordsLabel"_s, dialog)->text().contains(u"Outbound to +1 976\u2026 (United States)"_s));
    QTest::keyClick(child<QLineEdit>(u"nameEdit"_s, dialog), Qt::Key_Return);
    QCOMPARE(staged(), QStringList({u"create name=\"No chat lines\""_s, u"create direction=\"OUTBOUND\""_s, u"create calleeCountry=\"US\""_s, u"create calleeMatch=\"1976\""_s}));
    // Its row is there, is marked as new and is selected.
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().data(models::StateRole).toInt(), int(models::RowState::Added));
    QVERIFY(apply());
    const QJsonObject made = serverRule(u"No chat lines"_s);
    QCOMPARE(made.value(u"calleeMatch"_s).toString(), u"1976"_s);
    QCOMPARE(made.value(u"calleeCountry"_s).toString(), u"US"_s);
    QVERIFY(made.value(u"callerMatch"_s).toString().isEmpty());
    QTRY_VERIFY(rule(u"No chat lines"_s));
}

void TestBlockingRulePage::neitherCountryNorPrefixIsRefused()
{
    gui::RuleDialog *dialog = openDialog();
    auto *create = child<QPushButton>(u"createButton"_s, dialog);
    auto *message = child<QLabel>(u"prefixMessageLabel"_s, dialog);
    QVERIFY(!create->isEnabled());
    QVERIFY(message->text().contains(u"every call"_s));
    choose(child<QComboBox>(u"countryCombo"_s, dialog), u"TN"_s);
    QVERIFY(create->isEnabled());
    QVERIFY(!message->isVisible());
    choose(child<QComboBox>(u"countryCombo"_s, dialog), QString());
    QVERIFY(!create->isEnabled());
}

void TestBlockingRulePage::whatIsNoPrefixIsSaidBesideTheField()
{
    gui::RuleDialog *dialog = openDialog();
    type(child<QLineEdit>(u"prefixEdit"_s, dialog), u"FLOWERS"_s);
    QVERIFY(!child<QPushButton>(u"createButton"_s, dialog)->isEnabled());
    QVERIFY(child<QLabel>(u"prefixMessageLabel"_s, dialog)->text().contains(u"first digits"_s));
}

void TestBlockingRulePage::emergencyNumbersAreConfirmedByTyping()
{
    gui::RuleDialog *dialog = openDialog();
    auto *create = child<QPushButton>(u"createButton"_s, dialog);
    auto *word = child<QLineEdit>(u"emergencyEdit"_s, dialog);
    type(child<QLineEdit>(u"prefixEdit"_s, dialog), u"91"_s);
    QVERIFY(word->isVisible());
    QVERIFY(!create->isEnabled());
    type(word, u"yes"_s);
    QVERIFY(!create->isEnabled());
    type(word, u"911"_s);
    QVERIFY(create->isEnabled());
    // Something harmless needs no word.
    type(child<QLineEdit>(u"prefixEdit"_s, dialog), u"1900"_s);
    QVERIFY(!word->isVisible());
    QVERIFY(create->isEnabled());
    dialog->reject();

    // The same in the form of a rule that is there.
    select(u"No satellite phones"_s);
    auto *prefix = child<QLineEdit>(u"prefixEdit"_s);
    type(prefix, u"1"_s);
    QTest::keyClick(prefix, Qt::Key_Tab);
    QVERIFY(staged().isEmpty());
    auto *confirm = child<QLineEdit>(u"emergencyEdit"_s);
    QVERIFY(confirm->isVisible());
    type(confirm, u"100"_s);
    QTest::keyClick(confirm, Qt::Key_Return);
    QCOMPARE(staged(), QStringList(u"edit calleeMatch=\"1\""_s));
    QVERIFY(!confirm->isVisible());
    QVERIFY(child<QLabel>(u"findingLabel"_s)->text().contains(u"911"_s) || child<QLabel>(u"findingLabel"_s)->text().contains(u"112"_s));
}

void TestBlockingRulePage::changesOneFieldAndKeepsTheOthers()
{
    select(u"No pay-per-call"_s);
    auto *prefix = child<QLineEdit>(u"prefixEdit"_s);
    QCOMPARE(prefix->text(), u"1900"_s);
    type(prefix, u"1976"_s);
    QTest::keyClick(prefix, Qt::Key_Tab);
    QCOMPARE(staged(), QStringList(u"edit calleeMatch=\"1976\""_s));
    QVERIFY(child<QLabel>(u"prefixMessageLabel"_s)->text().contains(u"Staged. Now: 1900"_s));
    QVERIFY(apply());
    const QJsonObject changed = serverRule(u"No pay-per-call"_s);
    QCOMPARE(changed.value(u"calleeMatch"_s).toString(), u"1976"_s);
    QCOMPARE(changed.value(u"calleeCountry"_s).toString(), u"US"_s);
    QCOMPARE(m_project->workspace().runner().record().steps.first().error, std::nullopt);
}

void TestBlockingRulePage::clearingBothIsRefusedBesideTheField()
{
    select(u"No satellite phones"_s);
    auto *prefix = child<QLineEdit>(u"prefixEdit"_s);
    type(prefix, QString());
    QTest::keyClick(prefix, Qt::Key_Tab);
    QVERIFY(staged().isEmpty());
    QVERIFY(child<QLabel>(u"prefixMessageLabel"_s)->isVisible());
    QVERIFY(child<QLabel>(u"prefixMessageLabel"_s)->text().contains(u"every call"_s));
    QCOMPARE(prefix->text(), QString());
}

void TestBlockingRulePage::typedForAnotherRuleIsTold()
{
    select(u"No satellite phones"_s);
    auto *prefix = child<QLineEdit>(u"prefixEdit"_s);
    type(prefix, u"FLOWERS"_s);
    QTest::keyClick(prefix, Qt::Key_Tab);
    auto *bar = child<gui::MessageBar>(u"pageMessageBar"_s);
    QCOMPARE(bar->text(), QString());
    select(u"No pay-per-call"_s);
    QVERIFY2(bar->text().contains(u"FLOWERS"_s) && bar->text().contains(u"+882"_s) && bar->text().contains(u"was not staged: Only the first digits"_s), qPrintable(bar->text()));
    QCOMPARE(prefix->text(), u"1900"_s);
    QVERIFY(staged().isEmpty());
    // What was staged is not told.
    bar->clear();
    type(prefix, u"1976"_s);
    QTest::keyClick(prefix, Qt::Key_Tab);
    select(u"No satellite phones"_s);
    QCOMPARE(bar->text(), QString());
    QCOMPARE(staged().size(), 1);
}

void TestBlockingRulePage::aRunUnderWayIsNoReadOnly()
{
    m_project->desk().setBusy(true);
    m_page->newRule(core::CallDirection::Inbound, u"+447700900123"_s);
    QVERIFY(!m_page->findChild<gui::RuleDialog *>());
    const QString said = child<gui::MessageBar>(u"pageMessageBar"_s)->text();
    QVERIFY2(said.contains(u"run is under way"_s) && !said.contains(u"unlock"_s), qPrintable(said));
    m_project->desk().setBusy(false);
}

void TestBlockingRulePage::turningTheDirectionMovesTheTerms()
{
    select(u"No pay-per-call"_s);
    choose(child<QComboBox>(u"directionCombo"_s), u"INBOUND"_s);
    QCOMPARE(staged(), QStringList({u"edit direction=\"inbound\""_s, u"edit calleeCountry=null"_s, u"edit calleeMatch=null"_s, u"edit callerCountry=\"US\""_s,
                                    u"edit callerMatch=\"1900\""_s}));
    QVERIFY(apply());
    // No field of the other side goes out.
    const QList<simulator::LedgerEntry> ledger = m_project->server().ledger();
    const auto sent = std::find_if(ledger.crbegin(), ledger.crend(), [](const simulator::LedgerEntry &entry) { return entry.operation == "B3"_L1; });
    QVERIFY(sent != ledger.crend());
    const QJsonObject body = QJsonDocument::fromJson(sent->body).object();
    QCOMPARE(body.value(u"direction"_s).toString(), u"INBOUND"_s);
    QVERIFY(!body.contains(u"calleeCountry"_s) && !body.contains(u"calleeMatch"_s));
    QCOMPARE(serverRule(u"No pay-per-call"_s).value(u"callerMatch"_s).toString(), u"1900"_s);
    QCOMPARE(m_project->workspace().runner().record().steps.first().error, std::nullopt);
}

void TestBlockingRulePage::clearedFieldsMayBeLeftOut()
{
    select(u"No pay-per-call"_s);
    const QByteArray id = rule(u"No pay-per-call"_s)->id.toLatin1();
    choose(child<QComboBox>(u"countryCombo"_s), QString());
    QCOMPARE(staged(), QStringList(u"edit calleeCountry=null"_s));
    // A service that does not write what is not set.
    simulator::Fault sparse;
    sparse.method = "GET";
    sparse.path = QRegularExpression(u"callBlockingRules"_s);
    // The check before the run and the fresh read before the update see all of it.
    sparse.skip = 2;
    sparse.times = -1;
    sparse.status = 200;
    sparse.body = R"({"callBlockingRules":[{"id":")" + id + R"(","name":"No pay-per-call","direction":"outbound","calleeMatch":"1900"}],"page":1,"pageSize":500,"totalItems":1})";
    m_project->server().addFault(sparse);
    QVERIFY(apply());
    QVERIFY(!m_project->workspace().runner().record().steps.first().result->contains("calleeCountry"));
    QCOMPARE(m_project->workspace().runner().record().steps.first().error, std::nullopt);
    QVERIFY(serverRule(u"No pay-per-call"_s).value(u"calleeCountry"_s).isNull());
}

void TestBlockingRulePage::enterGoesToTheForm()
{
    select(u"No satellite phones"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(child<QComboBox>(u"directionCombo"_s)->hasFocus());
    // On from there without a mouse.
    QTest::keyClick(child<QComboBox>(u"directionCombo"_s), Qt::Key_Tab);
    QTest::keyClick(child<QComboBox>(u"countryCombo"_s), Qt::Key_Tab);
    auto *prefix = child<QLineEdit>(u"prefixEdit"_s);
    QVERIFY(prefix->hasFocus());
    QTest::keyClicks(prefix, u"883"_s);
    QTest::keyClick(prefix, Qt::Key_Tab);
    QCOMPARE(staged(), QStringList(u"edit calleeMatch=\"883\""_s));
}

void TestBlockingRulePage::escBringsTheStagedValueBack()
{
    select(u"No satellite phones"_s);
    auto *prefix = child<QLineEdit>(u"prefixEdit"_s);
    type(prefix, u"88"_s);
    QTest::keyClick(prefix, Qt::Key_Escape);
    QCOMPARE(prefix->text(), u"882"_s);
    QVERIFY(staged().isEmpty());
}

void TestBlockingRulePage::deletesSeveralAtOnce()
{
    QVERIFY(gui::selectKeys(table(), {rule(u"No satellite phones"_s)->id, rule(u"No pay-per-call"_s)->id}));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(staged(), QStringList({u"delete"_s, u"delete"_s}));
    m_project->desk().undo();
    QVERIFY(staged().isEmpty());
    m_project->desk().redo();
    QVERIFY(apply());
    QVERIFY(serverRule(u"No satellite phones"_s).isEmpty());
    QVERIFY(!serverRule(u"One-ring calls"_s).isEmpty());
}

void TestBlockingRulePage::refusedRuleKeepsItsInput()
{
    gui::RuleDialog *dialog = openDialog();
    type(child<QLineEdit>(u"prefixEdit"_s, dialog), u"1976"_s);
    child<QPushButton>(u"createButton"_s, dialog)->click();
    simulator::Fault refusal;
    refusal.method = "POST";
    refusal.path = QRegularExpression(u"callBlockingRules"_s);
    refusal.status = 400;
    refusal.body = R"({"status":"BAD_REQUEST","message":"calleeMatch is not allowed",)"
                   R"("details":[{"type":"BadRequest","fieldViolations":[{"field":"calleeMatch","description":"calleeMatch is not allowed"}]}]})";
    m_project->server().addFault(refusal);
    QVERIFY(apply());
    QCOMPARE(staged().size(), 2);
    QCOMPARE(m_project->workspace().runner().record().steps.first().error->kind, core::ErrorKind::Rejected);
    QCOMPARE(child<QLineEdit>(u"prefixEdit"_s)->text(), u"1976"_s);
    QVERIFY(child<QLabel>(u"refusalLabel"_s)->isVisible());
    QVERIFY(child<QLabel>(u"refusalLabel"_s)->text().contains(u"calleeMatch is not allowed"_s));
    auto *beside = child<QLabel>(u"prefixMessageLabel"_s);
    QVERIFY2(beside->isVisible() && beside->text().contains(u"calleeMatch is not allowed"_s), qPrintable(beside->text()));
    type(child<QLineEdit>(u"prefixEdit"_s), u"1977"_s);
    QTest::keyClick(child<QLineEdit>(u"prefixEdit"_s), Qt::Key_Return);
    QVERIFY(!child<QLabel>(u"refusalLabel"_s)->isVisible());
    QVERIFY(!beside->text().contains(u"not allowed"_s));
}

void TestBlockingRulePage::countsWhatItWouldHaveMet()
{
    select(u"No satellite phones"_s);
    auto *hits = child<QLabel>(u"hitsLabel"_s);
    QTRY_VERIFY(hits->text().contains(u"No calls of the last 24 h are fetched yet."_s));
    auto *fetch = child<QPushButton>(u"hitsFetchButton"_s);
    QVERIFY(fetch->isVisible());
    fetch->click();
    QTRY_VERIFY_WITH_TIMEOUT(hits->text().startsWith(u"Would have met 0 of "_s), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!fetch->isVisible(), 20000);
}

void TestBlockingRulePage::readOnlyStagesNothing()
{
    m_page.reset();
    m_project = std::make_unique<OpenProject>(true);
    QVERIFY(m_project->load());
    m_page = std::make_unique<gui::BlockingRulePage>(m_project->context());
    m_page->show();
    QVERIFY(!child<QToolButton>(u"actionNewRuleButton"_s)->isEnabled());
    QVERIFY(!child<QLineEdit>(u"prefixEdit"_s)->isEnabled());
    QVERIFY(!child<QAction>(u"actionDeleteRule"_s)->isEnabled());
    m_page->newRule(core::CallDirection::Inbound, u"+447700900123"_s);
    QVERIFY(!m_page->findChild<gui::RuleDialog *>());
    QVERIFY(child<gui::MessageBar>(u"pageMessageBar"_s)->text().contains(u"Read-only"_s));
}

void TestBlockingRulePage::prefilledFromACall()
{
    m_page->newRule(core::CallDirection::Inbound, u"sip:+447700900123@198.51.100.1"_s);
    auto *dialog = m_page->findChild<gui::RuleDialog *>();
    QVERIFY(dialog);
    QCOMPARE(child<QComboBox>(u"directionCombo"_s, dialog)->currentData().toString(), u"INBOUND"_s);
    QCOMPARE(child<QLineEdit>(u"prefixEdit"_s, dialog)->text(), u"447700900123"_s);
    QVERIFY(child<QLabel>(u"wordsLabel"_s, dialog)->text().contains(u"does so already"_s));
}

QTEST_MAIN(TestBlockingRulePage)

#include "tst_blockingrulepage.moc"
