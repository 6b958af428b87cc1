// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accessnote.h"
#include "core/trunkaccess.h"
#include "gui/access/everythingdialog.h"
#include "gui/access/importdialog.h"
#include "gui/access/untildialog.h"
#include "gui/accessfixture.h"
#include "gui/base/messagebar.h"
#include "models/findingtext.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using models::AccessModel;

//! The work of the access control page that goes over many entries at once.
class TestAccessWorkbench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_access = std::make_unique<AccessFixture>();
        QVERIFY(m_access->open());
    }
    void cleanup() { m_access.reset(); }
    void findingsAgreeWithTheRules();
    void fixStagesWhatPutsItRight();
    void fixAllClosesAndOpensNothing();
    void everythingOfAnAddress();
    void everythingOffersTheListForItsLastEntry();
    void untilGoesIntoTheNotes();
    void dueEntriesAreStagedWhenAsked();
    void importIsOneGesture();
    void importMakesAList();
    void copiesInTheFormatsOfOthers();
    void dropOpensTheImport();
    void readOnlyGreysTheWork();

private:
    std::unique_ptr<AccessFixture> m_access;
};

void TestAccessWorkbench::findingsAgreeWithTheRules()
{
    const QList<core::Finding> findings = m_access->addressFindings();
    QVERIFY(findings.size() > 5);
    QVERIFY(child<QLabel>(m_access->page.get(), u"countsLabel"_s)->text().contains(u"%1 finding(s)"_s.arg(findings.size())));
    auto *show = child<QComboBox>(m_access->page.get(), u"showFilter"_s);
    show->setCurrentIndex(show->findData(int(models::AccessFilter::Show::Findings)));
    QCOMPARE(show->currentText(), u"findings %1"_s.arg(findings.size()));
    // Every finding is at a row, that of a trunk or a list too, and every row has one.
    QList<core::Finding> shown;
    for (int row = 0; row < m_access->table()->model()->rowCount(); ++row) {
        const auto item = m_access->rowAt(row);
        QVERIFY2(!item.findings.isEmpty(), qPrintable(item.key()));
        for (const core::Finding &finding : item.findings) {
            if (!shown.contains(finding))
                shown << finding;
        }
    }
    QCOMPARE(shown.size(), findings.size());
    const qsizetype errors = std::count_if(findings.cbegin(), findings.cend(), [](const core::Finding &finding) { return finding.severity == core::Severity::Error; });
    QCOMPARE(m_access->page->attention(), int(errors));
}

void TestAccessWorkbench::fixStagesWhatPutsItRight()
{
    const core::AccessControlList list = m_access->listNamed(u"Bergen site"_s);
    QVERIFY(m_access->select({m_access->key(list, 1)}));
    const auto row = m_access->table()->selectionModel()->selectedRows().first().data(models::ObjectRole).value<models::AccessRow>();
    const auto contained = std::find_if(row.findings.cbegin(), row.findings.cend(), [](const core::Finding &finding) { return finding.rule == "C02"; });
    QVERIFY(contained != row.findings.cend());
    const int place = int(contained - row.findings.cbegin());
    QCOMPARE(child<QLabel>(m_access->page.get(), u"findingLabel%1"_s.arg(place))->text(), models::findingText(*contained));
    auto *fix = child<QPushButton>(m_access->page.get(), u"fixButton%1"_s.arg(place));
    QVERIFY(fix->toolTip().contains(u"Stages"_s));
    fix->click();
    QVERIFY(!m_access->draft().accessControlList(list.id)->range(list.ranges.at(1).id));
    QCOMPARE(m_access->draft().accessControlList(list.id)->ranges.size(), list.ranges.size() - 1);
    QVERIFY(!m_access->addressFindings().contains(*contained));
    m_access->project.desk().undo();
    QVERIFY(m_access->project.desk().staged().isEmpty());
}

void TestAccessWorkbench::fixAllClosesAndOpensNothing()
{
    QHash<QString, core::TrunkAccess> before;
    for (const core::Trunk &trunk : m_access->draft().trunks.items)
        before.insert(trunk.id, core::trunkAccess(m_access->draft(), trunk.id));
    const qsizetype findings = m_access->addressFindings().size();
    m_access->act(u"actionFixAll"_s)->trigger();
    QVERIFY(!m_access->project.desk().staged().isEmpty());
    QVERIFY(m_access->addressFindings().size() < findings);
    QVERIFY(m_access->project.desk().plan());
    for (const core::Trunk &trunk : m_access->draft().trunks.items) {
        const core::TrunkAccess was = before.value(trunk.id);
        const core::TrunkAccess is = core::trunkAccess(m_access->draft(), trunk.id);
        QCOMPARE(is.mode, was.mode);
        QVERIFY2(is.addresses == was.addresses, qPrintable(trunk.name.value));
    }
    for (const core::AccessControlList &list : m_access->draft().accessControlLists.items)
        QVERIFY(!list.ranges.isEmpty());
    QVERIFY(child<gui::MessageBar>(m_access->page.get(), u"pageMessageBar"_s)->text().contains(u"decision"_s));
    // One gesture.
    m_access->project.desk().undo();
    QVERIFY(m_access->project.desk().staged().isEmpty());
}

void TestAccessWorkbench::everythingOfAnAddress()
{
    const core::AccessControlList list = m_access->listNamed(u"London voice"_s);
    m_access->page->everythingOf(u"Docklands"_s);
    auto *dialog = m_access->page->findChild<gui::EverythingDialog *>();
    QVERIFY(dialog);
    auto *entries = child<QTableView>(dialog, u"entriesView"_s);
    QCOMPARE(entries->model()->rowCount(), 2);
    const QString stays = child<QPlainTextEdit>(dialog, u"staysEdit"_s)->toPlainText();
    QVERIFY2(stays.contains(u"Docklands of London voice"_s), qPrintable(stays));
    QVERIFY2(stays.contains(u"81.2.69.0/24 in London old carrier, which is disabled"_s), qPrintable(stays));
    // One is taken off with the keyboard and put back.
    auto *stage = child<QPushButton>(dialog, u"stageButton"_s);
    entries->setFocus();
    entries->setCurrentIndex(entries->model()->index(0, 0));
    QTest::keyClick(entries, Qt::Key_Space);
    QVERIFY(stage->text().contains(u'1'));
    QTest::keyClick(entries, Qt::Key_Space);
    QVERIFY(stage->text().contains(u'2'));
    stage->click();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_access->draft().accessControlList(list.id)->ranges.size(), list.ranges.size() - 2);
    QCOMPARE(m_access->project.desk().staged().changes.size(), 2);
    m_access->project.desk().undo();
    QVERIFY(m_access->project.desk().staged().isEmpty());
}

void TestAccessWorkbench::everythingOffersTheListForItsLastEntry()
{
    const core::AccessControlList list = m_access->listNamed(u"Chicago warehouse"_s);
    QCOMPARE(list.ranges.size(), 1);
    m_access->page->everythingOf(u"198.51.100.200"_s);
    auto *dialog = m_access->page->findChild<gui::EverythingDialog *>();
    auto *last = child<QComboBox>(dialog, u"lastCombo"_s);
    QVERIFY(last->isVisible());
    QVERIFY(child<QLabel>(dialog, u"lastLabel"_s)->text().contains(u"Chicago warehouse"_s));
    // Kept as it is there is nothing to stage, and the entry is said to stay.
    auto *stage = child<QPushButton>(dialog, u"stageButton"_s);
    QVERIFY(!stage->isEnabled());
    QVERIFY(child<QPlainTextEdit>(dialog, u"staysEdit"_s)->toPlainText().contains(u"198.51.100.200/32 in Chicago warehouse"_s));
    last->setCurrentIndex(1);
    QVERIFY(stage->isEnabled());
    stage->click();
    QVERIFY(!m_access->draft().accessControlList(list.id)->isInForce());
    QCOMPARE(m_access->project.desk().staged().changes.size(), 1);
    m_access->project.desk().undo();
    m_access->page->everythingOf(u"198.51.100.200"_s);
    dialog = m_access->page->findChildren<gui::EverythingDialog *>().last();
    child<QComboBox>(dialog, u"lastCombo"_s)->setCurrentIndex(2);
    child<QPushButton>(dialog, u"stageButton"_s)->click();
    QVERIFY(!m_access->draft().accessControlList(list.id));
    QVERIFY(m_access->project.desk().plan());
}

void TestAccessWorkbench::untilGoesIntoTheNotes()
{
    const core::AccessControlList list = m_access->listNamed(u"Oslo offices"_s);
    QVERIFY(m_access->select({m_access->key(list, 0), m_access->key(list, 1)}));
    m_access->act(u"actionUntil"_s)->trigger();
    auto *dialog = m_access->page->findChild<gui::UntilDialog *>();
    QVERIFY(dialog);
    child<QPushButton>(dialog, u"weekButton"_s)->click();
    const std::optional<QDateTime> end = dialog->until();
    QVERIFY(end);
    child<QPushButton>(dialog, u"stageButton"_s)->click();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_access->project.desk().staged().changes.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const QString before = list.ranges.at(i).description.value;
        const QString after = m_access->draft().accessControlList(list.id)->range(list.ranges.at(i).id)->description.value;
        QCOMPARE(after, core::withUntil(before, end));
        QVERIFY(after.startsWith(before));
    }
    auto *show = child<QComboBox>(m_access->page.get(), u"showFilter"_s);
    show->setCurrentIndex(show->findData(int(models::AccessFilter::Show::Expiring)));
    QCOMPARE(m_access->table()->model()->rowCount(), 2);
    QVERIFY(m_access->table()->model()->index(0, AccessModel::UntilColumn).data().toString().contains(u"UTC, in "_s));
    m_access->project.desk().undo();
    QVERIFY(m_access->project.desk().staged().isEmpty());
}

void TestAccessWorkbench::dueEntriesAreStagedWhenAsked()
{
    auto *due = child<QWidget>(m_access->page.get(), u"dueBar"_s);
    QVERIFY(!due->isVisible());
    QVERIFY(!m_access->act(u"actionStageDue"_s)->isEnabled());
    const core::AccessControlList list = m_access->listNamed(u"Oslo offices"_s);
    const core::AccessControlList single = m_access->listNamed(u"Chicago warehouse"_s);
    QVERIFY(m_access->note(list, 1, u"Backup line / netops [until 2020-01-01 12:00 UTC]"_s));
    QVERIFY(m_access->note(single, 0, u"Warehouse router [until 2020-01-01 12:00 UTC]"_s));
    QVERIFY(due->isVisible());
    QVERIFY(child<QLabel>(m_access->page.get(), u"dueLabel"_s)->text().startsWith(u"2 "_s));
    // Nothing goes by itself.
    QVERIFY(m_access->draft().accessControlList(list.id)->range(list.ranges.at(1).id));
    child<QPushButton>(m_access->page.get(), u"dueButton"_s)->click();
    QVERIFY(!m_access->draft().accessControlList(list.id)->range(list.ranges.at(1).id));
    QCOMPARE(m_access->draft().accessControlList(single.id)->ranges.size(), 1);
    QVERIFY(child<gui::MessageBar>(m_access->page.get(), u"pageMessageBar"_s)->text().contains(u"Chicago warehouse"_s));
    QVERIFY(child<QLabel>(m_access->page.get(), u"dueLabel"_s)->text().startsWith(u"1 "_s));
}

void TestAccessWorkbench::importIsOneGesture()
{
    const core::AccessControlList list = m_access->listNamed(u"Oslo offices"_s);
    QVERIFY(m_access->select({m_access->key(list, 0)}));
    m_access->page->importRanges(u"45.10.20.30 # first\n45.10.20.31 # second\n203.0.113.17\nnonsense\n"_s);
    auto *dialog = m_access->page->findChild<gui::ImportDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->listId(), list.id);
    auto *stage = child<QPushButton>(dialog, u"stageButton"_s);
    QTRY_VERIFY(stage->isEnabled());
    QCOMPARE(dialog->ranges().size(), 2);
    stage->click();
    QVERIFY(!dialog->isVisible());
    const core::AccessControlList *after = m_access->draft().accessControlList(list.id);
    QCOMPARE(after->ranges.size(), list.ranges.size() + 2);
    QCOMPARE(after->ranges.last().network()->text(), u"45.10.20.31/32"_s);
    QCOMPARE(after->ranges.last().description.value, u"second"_s);
    m_access->project.desk().undo();
    QVERIFY(m_access->project.desk().staged().isEmpty());
}

void TestAccessWorkbench::importMakesAList()
{
    m_access->page->importRanges(u"45.10.20.30\n45.10.21.0/24\n"_s);
    auto *dialog = m_access->page->findChild<gui::ImportDialog *>();
    auto *lists = child<QComboBox>(dialog, u"listCombo"_s);
    lists->setCurrentIndex(lists->findData(QString()));
    QVERIFY(dialog->listId().isEmpty());
    child<QLineEdit>(dialog, u"nameEdit"_s)->setText(u"Imported"_s);
    auto *stage = child<QPushButton>(dialog, u"stageButton"_s);
    QTRY_VERIFY(stage->isEnabled());
    stage->click();
    const core::AccessControlList &made = m_access->draft().accessControlLists.items.last();
    QCOMPARE(made.name.value, u"Imported"_s);
    QCOMPARE(made.ranges.size(), 2);
    QCOMPARE(m_access->keys(), QStringList{u"l/%1"_s.arg(made.id)});
}

void TestAccessWorkbench::copiesInTheFormatsOfOthers()
{
    const core::AccessControlList list = m_access->listNamed(u"Oslo offices"_s);
    QVERIFY(m_access->select({m_access->key(list, 0), m_access->key(list, 1)}));
    m_access->act(u"copyAsAsterisk"_s)->trigger();
    const QString asterisk = QGuiApplication::clipboard()->text();
    QVERIFY(asterisk.contains(u"203.0.113.0"_s) && asterisk.contains(u"203.0.113.17"_s));
    QVERIFY(!asterisk.contains(u"193.212.4.8"_s));
    // By trunk too, a range is written once.
    m_access->page->setView(gui::AccessControlPage::View::Trunks);
    m_access->table()->clearSelection();
    auto *box = child<QComboBox>(m_access->page.get(), u"listFilter"_s);
    const core::AccessControlList shared = m_access->listNamed(u"Monitoring probes"_s);
    box->setCurrentIndex(box->findData(shared.id));
    m_access->act(u"copyAsPlain"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u"192.0.2.5"_s), 1);
    m_access->project.prompter.path = m_access->project.folder() + u"/ranges.xml"_s;
    m_access->act(u"exportAsFreeSwitch"_s)->trigger();
    QTRY_VERIFY(QFile::exists(m_access->project.prompter.path));
    QFile file(m_access->project.prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("192.0.2.6"));
}

void TestAccessWorkbench::dropOpensTheImport()
{
    QMimeData data;
    data.setText(u"45.10.20.30"_s);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_access->page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_access->page.get(), &drop);
    auto *dialog = m_access->page->findChild<gui::ImportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_COMPARE(dialog->ranges().size(), 1);
    dialog->reject();
}

void TestAccessWorkbench::readOnlyGreysTheWork()
{
    m_access = std::make_unique<AccessFixture>(true);
    QVERIFY(m_access->open());
    const core::AccessControlList list = m_access->listNamed(u"Bergen site"_s);
    QVERIFY(m_access->select({m_access->key(list, 1)}));
    for (const QString &name : {u"actionImport"_s, u"actionEverything"_s, u"actionUntil"_s, u"actionReplaceAddress"_s, u"actionFix"_s, u"actionFixAll"_s})
        QVERIFY2(m_access->act(name)->toolTip().contains(u"unlock first"_s), qPrintable(name));
    for (const QString &name : {u"actionPolicyTests"_s, u"actionAccessReport"_s, u"actionCheckAddress"_s, u"actionCopyAs"_s})
        QVERIFY2(m_access->act(name)->isEnabled(), qPrintable(name));
    QVERIFY(!child<QPushButton>(m_access->page.get(), u"importButton"_s)->isEnabled());
    m_access->project.workspace().guard().unlock();
    QVERIFY(m_access->act(u"actionImport"_s)->isEnabled());
}

QTEST_MAIN(TestAccessWorkbench)
#include "tst_accessworkbench.moc"
