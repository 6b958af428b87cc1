// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/messagebar.h"
#include "gui/base/tables.h"
#include "gui/openproject.h"
#include "gui/trunk/endpointdialog.h"
#include "gui/trunk/endpointform.h"
#include "gui/trunk/priorityview.h"
#include "gui/trunk/trunkpage.h"
#include "models/endpointmodel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using models::EndpointModel;

class TestTrunkEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup()
    {
        m_page.reset();
        m_project.reset();
    }
    void addsAStaticEndpoint();
    void addsARegisteredOneWithItsList();
    void anAddressOutsideTheListsIsSaid();
    void editsAndFindsItAtTheServer();
    void saysWhatItIs();
    void typedForAnotherEndpointIsTold();
    void aRefusalIsSaidBesideTheField();
    void oneClickAttachesTheMissingList();
    void movesByKeys();
    void movesByDragging();
    void ninePrioritiesAreTheLimit();
    void removesAndUndoes();
    void showsAllOfTheProject();
    void enablesMany();
    void readOnlyStagesNothing();

private:
    void open(bool production = false);
    template<class T>
    static T *in(QWidget *parent, const QString &name)
    {
        T *found = parent->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    template<class T>
    T *child(const QString &name) const { return in<T>(m_page.get(), name); }
    //! The form of the tab, not that of the project-wide table.
    gui::EndpointForm *form() const { return child<QTabWidget>(u"trunkTabs"_s)->findChild<gui::EndpointForm *>(); }
    gui::PriorityView *view() const { return child<gui::PriorityView>(u"trunkEndpointsView"_s); }
    QString trunkId(const QString &name) const
    {
        for (const core::Trunk &each : m_project->desk().draft().trunks.items) {
            if (each.name.value == name)
                return each.id;
        }
        return {};
    }
    void selectTrunk(const QString &name)
    {
        QVERIFY(gui::selectKeys(child<QTableView>(u"trunksView"_s), {trunkId(name)}));
        child<QTabWidget>(u"trunkTabs"_s)->setCurrentIndex(1);
    }
    void selectEndpoint(const QString &name)
    {
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            const QModelIndex index = view()->model()->index(row, EndpointModel::NameColumn);
            // Not by `selectRow`, which toggles as long as the test's Ctrl is remembered.
            if (index.data().toString() == name && gui::selectKeys(view(), {index.data(models::KeyRole).toString()}))
                return;
        }
        QFAIL(qPrintable(name));
    }
    //! "1 SBC Oslo A" of each row.
    QStringList order() const
    {
        QStringList lines;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            lines << view()->model()->index(row, EndpointModel::PriorityColumn).data().toString().trimmed() + u' ' + view()->model()->index(row, EndpointModel::NameColumn).data().toString();
        return lines;
    }
    QList<core::Change> staged() const { return m_project->desk().staged().changes; }
    bool apply();
    QJsonObject atServer(const QString &trunkId, const QString &endpointName) const;
    void drag(int from, int to, int offset);

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::TrunkPage> m_page;
};

void TestTrunkEndpoints::open(bool production)
{
    m_page.reset();
    m_project = std::make_unique<OpenProject>(production);
    QVERIFY(m_project->load());
    m_page = std::make_unique<gui::TrunkPage>(m_project->context());
    m_page->resize(1300, 900);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

bool TestTrunkEndpoints::apply()
{
    const core::Result<core::Plan> plan = m_project->desk().plan();
    if (!plan)
        return false;
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

QJsonObject TestTrunkEndpoints::atServer(const QString &trunkId, const QString &endpointName) const
{
    const QJsonObject endpoints = m_project->server().snapshot().value(u"trunks"_s).toObject().value(trunkId).toObject().value(u"endpoints"_s).toObject();
    for (const QJsonValue &value : endpoints) {
        if (value.toObject().value(u"name"_s).toString() == endpointName)
            return value.toObject();
    }
    return {};
}

void TestTrunkEndpoints::addsAStaticEndpoint()
{
    selectTrunk(u"Bergen"_s);
    child<QPushButton>(u"addEndpointButton"_s)->click();
    auto *dialog = m_page->findChild<gui::EndpointDialog *>();
    QVERIFY(dialog);
    auto *add = in<QPushButton>(dialog, u"addButton"_s);
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(in<QLineEdit>(dialog, u"nameEdit"_s), u"SBC B"_s);
    QVERIFY(!add->isEnabled());
    auto *address = in<QLineEdit>(dialog, u"addressEdit"_s);
    QTest::keyClicks(address, u"198.51.100.300"_s);
    QVERIFY(in<QLabel>(dialog, u"addressMessageLabel"_s)->text().contains(u"0 to 255"_s));
    QVERIFY(!add->isEnabled());
    address->selectAll();
    QTest::keyClicks(address, u"198.51.100.10"_s);
    in<QComboBox>(dialog, u"transportCombo"_s)->setCurrentText(u"TLS"_s);
    // The usual port goes with it.
    QCOMPARE(in<QSpinBox>(dialog, u"portSpin"_s)->value(), 5061);
    QCOMPARE(in<QSpinBox>(dialog, u"prioritySpin"_s)->value(), 3);
    QVERIFY(add->isEnabled());
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(staged().size(), 1);
    QCOMPARE(order().last(), u"3 SBC B"_s);
    QVERIFY(apply());
    const QJsonObject made = atServer(trunkId(u"Bergen"_s), u"SBC B"_s);
    QCOMPARE(made.value(u"address"_s).toString(), u"198.51.100.10"_s);
    QCOMPARE(made.value(u"port"_s).toInt(), 5061);
    QCOMPARE(made.value(u"transport"_s).toString(), u"TLS"_s);
    QCOMPARE(made.value(u"enabled"_s).toBool(), true);
}

void TestTrunkEndpoints::addsARegisteredOneWithItsList()
{
    selectTrunk(u"Chicago warehouse"_s);
    const QString trunk = trunkId(u"Chicago warehouse"_s);
    const qsizetype before = m_project->desk().draft().credentialListsOfTrunk(trunk).size();
    child<QPushButton>(u"addEndpointButton"_s)->click();
    auto *dialog = m_page->findChild<gui::EndpointDialog *>();
    in<QRadioButton>(dialog, u"registeredRadio"_s)->click();
    QTest::keyClicks(in<QLineEdit>(dialog, u"nameEdit"_s), u"Night handset"_s);
    auto *user = in<QComboBox>(dialog, u"userCombo"_s);
    user->setCurrentIndex(user->findData(u"chi-hs-3"_s));
    QVERIFY(!in<QCheckBox>(dialog, u"attachListCheckBox"_s)->isVisible());
    user->setCurrentIndex(user->findData(u"whs-2"_s));
    QVERIFY(in<QCheckBox>(dialog, u"attachListCheckBox"_s)->isVisible());
    QVERIFY(user->currentText().contains(u"not attached"_s));
    in<QPushButton>(dialog, u"addButton"_s)->click();
    QCOMPARE(staged().size(), 2);
    QCOMPARE(m_project->desk().draft().credentialListsOfTrunk(trunk).size(), before + 1);
    // One gesture, one undo.
    m_project->desk().undo();
    QVERIFY(staged().isEmpty());
    m_project->desk().redo();
    QVERIFY(apply());
    QCOMPARE(atServer(trunk, u"Night handset"_s).value(u"credentialUsername"_s).toString(), u"whs-2"_s);
}

void TestTrunkEndpoints::anAddressOutsideTheListsIsSaid()
{
    selectTrunk(u"Frankfurt"_s);
    selectEndpoint(u"Failover hosting"_s);
    auto *issues = in<QLabel>(form(), u"issuesLabel"_s);
    QVERIFY(issues->isVisible());
    QVERIFY(issues->text().contains(u"185.90.17.20 is in no enabled access control list"_s));
    auto *address = in<QLineEdit>(form(), u"addressEdit"_s);
    address->setFocus();
    address->selectAll();
    QTest::keyClicks(address, u"198.51.100.66"_s);
    QTest::keyClick(address, Qt::Key_Return);
    // Of the lists now, but the same place as the other one.
    QVERIFY2(!issues->text().contains(u"no enabled"_s), qPrintable(issues->text()));
    QVERIFY(issues->text().contains(u"same address"_s));
}

void TestTrunkEndpoints::editsAndFindsItAtTheServer()
{
    selectTrunk(u"Bergen"_s);
    selectEndpoint(u"SBC Bergen"_s);
    auto *name = in<QLineEdit>(form(), u"nameEdit"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"SBC harbour"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    in<QCheckBox>(form(), u"enabledCheckBox"_s)->click();
    in<QSpinBox>(form(), u"portSpin"_s)->setValue(5070);
    QCOMPARE(staged().size(), 1);
    QVERIFY(in<QLabel>(form(), u"nameMessageLabel"_s)->text().contains(u"SBC Bergen"_s));
    QVERIFY(apply());
    const QJsonObject now = atServer(trunkId(u"Bergen"_s), u"SBC harbour"_s);
    QCOMPARE(now.value(u"port"_s).toInt(), 5070);
    QCOMPARE(now.value(u"enabled"_s).toBool(true), false);
    QCOMPARE(now.value(u"transport"_s).toString(), u"TCP"_s);
    QCOMPARE(now.value(u"priority"_s).toInt(), 1);
}

void TestTrunkEndpoints::saysWhatItIs()
{
    selectTrunk(u"Bergen"_s);
    selectEndpoint(u"SBC Bergen"_s);
    const QString id = gui::selectedKeys(view()).first().section(u'/', 1);
    auto *edit = in<QLineEdit>(form(), u"endpointIdEdit"_s);
    QCOMPARE(edit->text(), id);
    QVERIFY(edit->isReadOnly() && edit->isEnabled());
    const core::SipEndpoint *endpoint = m_project->desk().live().endpoint(id);
    QVERIFY(endpoint && endpoint->createTime.hasValue());
    QVERIFY(in<QLabel>(form(), u"endpointCreatedLabel"_s)->text().contains(u"UTC"_s));
    QVERIFY(!in<QLabel>(form(), u"endpointChangedLabel"_s)->text().isEmpty());
    // Whatever it has, the choice of the transport has no empty entry.
    for (int row = 0; row < view()->model()->rowCount(); ++row) {
        QVERIFY(gui::selectKeys(view(), {view()->model()->index(row, 0).data(models::KeyRole).toString()}));
        auto *transport = in<QComboBox>(form(), u"transportCombo"_s);
        QCOMPARE(transport->count(), 3);
        QVERIFY(transport->findText(QString(), Qt::MatchExactly) < 0);
    }
}

void TestTrunkEndpoints::typedForAnotherEndpointIsTold()
{
    selectTrunk(u"Bergen"_s);
    selectEndpoint(u"SBC Bergen"_s);
    auto *address = in<QLineEdit>(form(), u"addressEdit"_s);
    address->setFocus();
    address->selectAll();
    QTest::keyClicks(address, u"198.51.100.300"_s);
    QTest::keyClick(address, Qt::Key_Tab);
    const QString first = gui::selectedKeys(view()).first();
    QString other;
    for (int row = 0; row < view()->model()->rowCount(); ++row) {
        const QString key = view()->model()->index(row, 0).data(models::KeyRole).toString();
        if (key != first)
            other = key;
    }
    QVERIFY(gui::selectKeys(view(), {other}));
    const QString told = child<QWidget>(u"trunkTable"_s)->findChild<gui::MessageBar *>(u"pageMessageBar"_s)->text();
    QVERIFY2(told.contains(u"198.51.100.300"_s) && told.contains(u"of SBC Bergen was not staged"_s), qPrintable(told));
    QVERIFY(staged().isEmpty());
}

void TestTrunkEndpoints::aRefusalIsSaidBesideTheField()
{
    simulator::Fault fault;
    fault.status = 400;
    fault.body = R"({"status":"VALIDATION_FAILED","message":"bad","details":[{"type":"BadRequest","fieldViolations":[{"field":"address","description":"does not resolve"}]}]})";
    fault.method = "PUT";
    fault.path = QRegularExpression(u"/endpoints/"_s);
    m_project->server().addFault(fault);
    selectTrunk(u"Bergen"_s);
    selectEndpoint(u"SBC Bergen"_s);
    auto *address = in<QLineEdit>(form(), u"addressEdit"_s);
    address->setFocus();
    address->selectAll();
    QTest::keyClicks(address, u"sbc.invalid"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(apply());
    QCOMPARE(address->text(), u"sbc.invalid"_s);
    QCOMPARE(staged().size(), 1);
    QVERIFY2(in<QLabel>(form(), u"addressMessageLabel"_s)->text().contains(u"Sinch refused it: does not resolve"_s), qPrintable(in<QLabel>(form(), u"addressMessageLabel"_s)->text()));
}

void TestTrunkEndpoints::oneClickAttachesTheMissingList()
{
    selectTrunk(u"Chicago warehouse"_s);
    selectEndpoint(u"Old handset"_s);
    auto *attach = in<QPushButton>(form(), u"attachListButton"_s);
    QVERIFY(attach->isVisible());
    QVERIFY(in<QLabel>(form(), u"issuesLabel"_s)->text().contains(u"401"_s));
    attach->click();
    QCOMPARE(staged().size(), 1);
    QCOMPARE(staged().first().act, core::Act::Attach);
    QVERIFY(!attach->isVisible());
    QVERIFY(!in<QLabel>(form(), u"issuesLabel"_s)->isVisible());
    QVERIFY(apply());
    const QJsonObject trunk = m_project->server().snapshot().value(u"trunks"_s).toObject().value(trunkId(u"Chicago warehouse"_s)).toObject();
    QCOMPARE(trunk.value(u"credentialListIds"_s).toArray().size(), 2);
}

void TestTrunkEndpoints::movesByKeys()
{
    selectTrunk(u"Oslo head office"_s);
    QCOMPARE(order(), QStringList({u"\u250C 1 SBC Oslo A"_s, u"\u2514 1 SBC Oslo B"_s, u"2 Standby data centre"_s}));
    selectEndpoint(u"Standby data centre"_s);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(order(), QStringList({u"\u250C 1 SBC Oslo A"_s, u"\u2502 1 SBC Oslo B"_s, u"\u2514 1 Standby data centre"_s}));
    QTest::keyClick(view(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(order(), QStringList({u"1 Standby data centre"_s, u"\u250C 2 SBC Oslo A"_s, u"\u2514 2 SBC Oslo B"_s}));
    // Selected all the way; each move is one undo step.
    QCOMPARE(view()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(view()->currentIndex().row(), 0);
    m_project->desk().undo();
    m_project->desk().undo();
    QVERIFY(staged().isEmpty());
    child<QToolButton>(u"upButton"_s)->click();
    QCOMPARE(staged().size(), 1);
    QVERIFY(apply());
    QCOMPARE(atServer(trunkId(u"Oslo head office"_s), u"Standby data centre"_s).value(u"priority"_s).toInt(), 1);
}

//! \a offset in pixels from the middle of the target row.
void TestTrunkEndpoints::drag(int from, int to, int offset)
{
    view()->selectRow(from);
    QMimeData *data = view()->model()->mimeData({view()->model()->index(from, 0)});
    const QPointF target(view()->visualRect(view()->model()->index(to, EndpointModel::NameColumn)).center() + QPoint(0, offset));
    QDragEnterEvent enter(target.toPoint(), Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view()->viewport(), &enter);
    QDragMoveEvent move(target.toPoint(), Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view()->viewport(), &move);
    QDropEvent drop(target, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view()->viewport(), &drop);
    delete data;
}

void TestTrunkEndpoints::movesByDragging()
{
    selectTrunk(u"Oslo head office"_s);
    QSignalSpy wanted(view(), &gui::PriorityView::moveRequested);
    // Events that a test makes have no source, so what the view makes of a place is asked for by its own signal.
    Q_EMIT view()->moveRequested(view()->model()->index(2, 0).data(models::KeyRole).toString(), core::EndpointMove::Before, view()->model()->index(0, 0).data(models::KeyRole).toString());
    QCOMPARE(order(), QStringList({u"1 Standby data centre"_s, u"\u250C 2 SBC Oslo A"_s, u"\u2514 2 SBC Oslo B"_s}));
    Q_EMIT view()->moveRequested(view()->model()->index(0, 0).data(models::KeyRole).toString(), core::EndpointMove::With, view()->model()->index(2, 0).data(models::KeyRole).toString());
    QCOMPARE(order().size(), 3);
    QVERIFY(order().last().contains(u"Standby"_s) || order().first().contains(u"Standby"_s));
    // A drop from elsewhere moves nothing.
    const qsizetype before = wanted.count();
    drag(0, 2, 0);
    QCOMPARE(wanted.count(), before);
}

void TestTrunkEndpoints::ninePrioritiesAreTheLimit()
{
    const QString trunk = trunkId(u"Amsterdam trial"_s);
    for (int i = 0; i < 10; ++i) {
        const QByteArray body = R"({"name":"E%1","address":"203.0.113.9","priority":%2})";
        m_project->server().asAnotherAdmin("POST", "/trunks/" + trunk.toLatin1() + "/endpoints", QByteArray(body).replace("%1", QByteArray::number(i)).replace("%2", QByteArray::number(qMin(i + 1, 9))));
    }
    QVERIFY(m_project->load());
    selectTrunk(u"Amsterdam trial"_s);
    selectEndpoint(u"E9"_s);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(staged().isEmpty());
    QVERIFY(in<gui::MessageBar>(child<QWidget>(u"trunkTable"_s), u"pageMessageBar"_s)->text().contains(u"nine priorities"_s));
}

void TestTrunkEndpoints::removesAndUndoes()
{
    selectTrunk(u"Bergen"_s);
    selectEndpoint(u"SBC Bergen"_s);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(staged().size(), 1);
    QCOMPARE(staged().first().target.kind, core::Kind::SipEndpoint);
    QCOMPARE(staged().first().act, core::Act::Delete);
    // Struck out, and without a form.
    QCOMPARE(view()->model()->rowCount(), 2);
    m_project->desk().undo();
    QVERIFY(staged().isEmpty());
    selectEndpoint(u"SBC Bergen"_s);
    child<QPushButton>(u"removeEndpointButton"_s)->click();
    QVERIFY(apply());
    QVERIFY(atServer(trunkId(u"Bergen"_s), u"SBC Bergen"_s).isEmpty());
}

void TestTrunkEndpoints::showsAllOfTheProject()
{
    child<QAction>(u"actionShowEndpoints"_s)->trigger();
    auto *all = child<QTableView>(u"endpointsView"_s);
    QVERIFY(all->isVisible());
    QCOMPARE(all->model()->rowCount(), m_project->desk().live().endpoints.items.size());
    auto *filter = in<QLineEdit>(child<QWidget>(u"endpointTable"_s), u"filterEdit"_s);
    filter->setText(u"whs-2"_s);
    QCOMPARE(all->model()->rowCount(), 1);
    all->selectRow(0);
    QSignalSpy wanted(m_page.get(), &gui::Page::showRequested);
    child<QPushButton>(u"openTrunkButton"_s)->click();
    QCOMPARE(wanted.count(), 1);
    const auto ref = wanted.first().first().value<core::ObjectRef>();
    m_page->show(ref);
    QVERIFY(!all->isVisible());
    QCOMPARE(child<QLabel>(u"trunkHeadlineLabel"_s)->text(), u"Chicago warehouse"_s);
    QVERIFY(view()->isVisible());
    QCOMPARE(in<QLineEdit>(form(), u"nameEdit"_s)->text(), u"Old handset"_s);
}

void TestTrunkEndpoints::enablesMany()
{
    m_page->showEndpoints(true);
    auto *all = child<QTableView>(u"endpointsView"_s);
    in<QLineEdit>(child<QWidget>(u"endpointTable"_s), u"filterEdit"_s)->setText(u"Singapore"_s);
    QCOMPARE(all->model()->rowCount(), 2);
    all->selectAll();
    child<QAction>(u"actionEnableEndpoints"_s)->trigger();
    QCOMPARE(staged().size(), 2);
    m_project->desk().undo();
    QVERIFY(staged().isEmpty());
    all->setFocus();
    all->selectAll();
    QTest::keyClick(all, Qt::Key_Delete);
    QCOMPARE(staged().size(), 2);
    QCOMPARE(staged().first().act, core::Act::Delete);
}

void TestTrunkEndpoints::readOnlyStagesNothing()
{
    open(true);
    selectTrunk(u"Oslo head office"_s);
    QVERIFY(!child<QPushButton>(u"addEndpointButton"_s)->isEnabled());
    QVERIFY(!in<QLineEdit>(form(), u"nameEdit"_s)->isEnabled());
    view()->selectRow(2);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Delete);
    m_page->showEndpoints(true);
    auto *all = child<QTableView>(u"endpointsView"_s);
    all->selectAll();
    QVERIFY(!child<QAction>(u"actionDisableEndpoints"_s)->isEnabled());
    QTest::keyClick(all, Qt::Key_Delete);
    QVERIFY(staged().isEmpty());
}

QTEST_MAIN(TestTrunkEndpoints)

#include "tst_trunkendpoints.moc"
