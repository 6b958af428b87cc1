// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accesscontrolpage.h"
#include "gui/access/accessdialogs.h"
#include "gui/base/messagebar.h"
#include "gui/base/tables.h"
#include "gui/child.h"
#include "models/accessmodel.h"
#include "gui/openproject.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using models::AccessModel;

class TestAccessControlPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheWholeProject();
    void pastesANetworkIntoOneField();
    void saysWhatIsWrongBesideTheField();
    void addsRemovesUndoesRedoes();
    void lastRangeStays();
    void editsARange();
    void changesANote();
    void createsAList();
    void renamesAndDisables();
    void deletesAListThatIsUsed();
    void attachesAndDetaches();
    void movesARange();
    void filtersAndGroups();
    void readOnlyStagesNothing();
    void everyInputHasAName();
    void hostileNamesStayText();
    void saysWhyNothingIsThere();

private:
    void showPage();
    QTableView *table() { return child<QTableView>(m_page.get(), u"rangesView"_s); }
    void select(const QString &key) { QVERIFY(gui::selectKeys(table(), {key})); }
    QString key(const core::AccessControlList &list, int range) { return u"r/%1/%2"_s.arg(list.id, list.ranges.at(range).id); }
    QPushButton *button(const QString &name) { return child<QPushButton>(m_page.get(), name); }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::AccessControlPage> m_page;
};

void TestAccessControlPage::init()
{
    m_project = std::make_unique<OpenProject>();
    QVERIFY(m_project->load());
    m_page = std::make_unique<gui::AccessControlPage>(m_project->context());
    m_page->resize(1200, 800);
    showPage();
}

//! Shortcuts reach the active window only.
void TestAccessControlPage::showPage()
{
    QWidget *page = m_page.get();
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page));
    table()->setFocus();
}

void TestAccessControlPage::cleanup()
{
    m_page.reset();
    m_project.reset();
}

void TestAccessControlPage::showsTheWholeProject()
{
    int ranges = 0;
    for (const core::AccessControlList &list : m_project->desk().live().accessControlLists.items)
        ranges += int(list.ranges.size());
    QVERIFY(ranges > 20);
    const QList<core::SipEndpoint> &endpoints = m_project->desk().live().endpoints.items;
    const auto isStatic = [](const core::SipEndpoint &endpoint) { return endpoint.type == core::EndpointType::Static; };
    QCOMPARE(table()->model()->rowCount(), ranges + std::count_if(endpoints.cbegin(), endpoints.cend(), isStatic));
    child<QToolButton>(m_page.get(), u"listsViewButton"_s)->click();
    QCOMPARE(table()->model()->rowCount(), ranges + int(m_project->desk().live().accessControlLists.items.size()));
    QVERIFY(child<QLabel>(m_page.get(), u"countsLabel"_s)->text().contains(u"20 list"_s));
}

void TestAccessControlPage::pastesANetworkIntoOneField()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    select(key(list, 0));
    button(u"addRangeButton"_s)->click();
    auto *dialog = m_page->findChild<gui::RangeDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->listId(), list.id);
    QVERIFY(!child<QPushButton>(dialog, u"addButton"_s)->isEnabled());
    QGuiApplication::clipboard()->setText(u"198.51.100.0/24"_s);
    child<QPlainTextEdit>(dialog, u"rangesEdit"_s)->paste();
    child<QLineEdit>(dialog, u"noteEdit"_s)->setText(u"branch"_s);
    QVERIFY(child<QPushButton>(dialog, u"addButton"_s)->isEnabled());
    child<QPushButton>(dialog, u"addButton"_s)->click();
    const core::AccessControlList *after = m_project->desk().draft().accessControlList(list.id);
    QCOMPARE(after->ranges.size(), list.ranges.size() + 1);
    QCOMPARE(after->ranges.last().network()->text(), u"198.51.100.0/24"_s);
    QCOMPARE(after->ranges.last().description.value, u"branch"_s);
    QCOMPARE(m_project->serverRanges(list.id).size(), list.ranges.size());
}

void TestAccessControlPage::saysWhatIsWrongBesideTheField()
{
    button(u"addRangeButton"_s)->click();
    auto *dialog = m_page->findChild<gui::RangeDialog *>();
    child<QPlainTextEdit>(dialog, u"rangesEdit"_s)->setPlainText(u"15.15.15.15/20\n010.0.0.1\n203.0.113.7:5060"_s);
    const QAbstractItemModel *read = child<QTableView>(dialog, u"readView"_s)->model();
    QCOMPARE(read->rowCount(), 3);
    QVERIFY(read->index(0, 2).data().toString().startsWith(u"Wide: 15.15.0.0/20: 4,096 addresses"_s));
    QVERIFY(read->index(1, 2).data().toString().contains(u"leading zero"_s));
    QVERIFY(read->index(2, 2).data().toString().contains(u"no port"_s));
    QVERIFY(!child<QPushButton>(dialog, u"addButton"_s)->isEnabled());
    child<QPlainTextEdit>(dialog, u"rangesEdit"_s)->setPlainText(u"15.15.15.15/20"_s);
    QVERIFY(child<QCheckBox>(dialog, u"networkFormCheckBox"_s)->isVisible());
    QCOMPARE(dialog->networks().first().text(), u"15.15.0.0/20"_s);
    child<QCheckBox>(dialog, u"networkFormCheckBox"_s)->setChecked(false);
    QCOMPARE(dialog->networks().first().text(), u"15.15.15.15/20"_s);
}

void TestAccessControlPage::addsRemovesUndoesRedoes()
{
    const core::AccessControlList list = *m_project->list(3, 1);
    select(key(list, 0));
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
    QVERIFY(!m_project->desk().draft().accessControlList(list.id)->range(list.ranges.first().id));
    // The row stays, struck out, and is still selected.
    QCOMPARE(gui::selectedKeys(table()), QStringList{key(list, 0)});
    QCOMPARE(table()->selectionModel()->selectedRows().first().data(models::StateRole).toInt(), int(models::RowState::Removed));
    m_project->desk().undo();
    QCOMPARE(m_project->desk().staged().changes.size(), 0);
    QCOMPARE(m_project->desk().redoLabel(), u"Remove 1 range(s)"_s);
    m_project->desk().redo();
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
}

void TestAccessControlPage::lastRangeStays()
{
    const core::AccessControlList list = *m_project->list(2, 0);
    QStringList keys;
    for (int i = 0; i < list.ranges.size(); ++i)
        keys << key(list, i);
    QVERIFY(gui::selectKeys(table(), keys));
    m_page->removeSelected();
    QCOMPARE(m_project->desk().staged().changes.size(), 0);
    QVERIFY(child<gui::MessageBar>(m_page.get(), u"pageMessageBar"_s)->text().contains(u"keeps at least one range"_s));
}

void TestAccessControlPage::editsARange()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    select(key(list, 0));
    button(u"editButton"_s)->click();
    auto *dialog = m_page->findChild<gui::RangeEditDialog *>();
    QVERIFY(dialog);
    auto *address = child<QLineEdit>(dialog, u"addressEdit"_s);
    address->setText(u"203.0.113.256"_s);
    QVERIFY(!child<QPushButton>(dialog, u"changeButton"_s)->isEnabled());
    QVERIFY(child<QLabel>(dialog, u"addressMessageLabel"_s)->text().contains(u"0 to 255"_s));
    address->setText(u"203.0.113.99"_s);
    child<QPushButton>(dialog, u"changeButton"_s)->click();
    QCOMPARE(m_project->desk().draft().accessControlList(list.id)->range(list.ranges.first().id)->network()->text(), u"203.0.113.99/32"_s);
}

void TestAccessControlPage::changesANote()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    select(key(list, 0));
    auto *note = child<QLineEdit>(m_page.get(), u"noteEdit"_s);
    note->setText(u"a new note"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(m_project->desk().draft().accessControlList(list.id)->range(list.ranges.first().id)->description.value, u"a new note"_s);
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
}

void TestAccessControlPage::createsAList()
{
    button(u"newListButton"_s)->click();
    auto *dialog = m_page->findChild<gui::ListDialog *>();
    auto *create = child<QPushButton>(dialog, u"createButton"_s);
    QVERIFY(!create->isEnabled());
    const QString taken = m_project->desk().live().accessControlLists.items.first().name.value;
    child<QLineEdit>(dialog, u"nameEdit"_s)->setText(taken.toUpper());
    QVERIFY(child<QLabel>(dialog, u"nameMessageLabel"_s)->text().contains(u"already"_s));
    child<QLineEdit>(dialog, u"nameEdit"_s)->setText(u"Fjord"_s);
    QVERIFY(!create->isEnabled());
    child<QPlainTextEdit>(dialog, u"rangesEdit"_s)->setPlainText(u"203.0.113.1, 203.0.113.2"_s);
    QVERIFY(create->isEnabled());
    create->click();
    const core::AccessControlList &made = m_project->desk().draft().accessControlLists.items.last();
    QCOMPARE(made.name.value, u"Fjord"_s);
    QCOMPARE(made.ranges.size(), 2);
    QVERIFY(made.isInForce());
    QVERIFY(m_project->desk().plan());
    QCOMPARE(gui::selectedKeys(table()), QStringList{u"l/%1"_s.arg(made.id)});
}

void TestAccessControlPage::renamesAndDisables()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    select(key(list, 0));
    button(u"renameButton"_s)->click();
    auto *dialog = m_page->findChild<gui::RenameDialog *>();
    child<QLineEdit>(dialog, u"nameEdit"_s)->setText(u"Renamed"_s);
    child<QPushButton>(dialog, u"renameButton"_s)->click();
    QCOMPARE(m_project->desk().draft().accessControlList(list.id)->name.value, u"Renamed"_s);
    child<QCheckBox>(m_page.get(), u"inForceCheckBox"_s)->click();
    QCOMPARE(m_project->desk().draft().accessControlList(list.id)->isInForce(), !list.isInForce());
}

void TestAccessControlPage::deletesAListThatIsUsed()
{
    const core::AccessControlList list = *m_project->list(1, 2);
    const QStringList trunks = m_project->desk().live().trunksOfAccessList(list.id);
    select(key(list, 0));
    m_page->deleteList();
    QCOMPARE(m_project->prompter.asked.size(), 1);
    QVERIFY(m_project->prompter.asked.first().text.contains(m_project->desk().live().trunk(trunks.first())->name.value));
    QVERIFY(m_project->prompter.asked.first().text.contains(list.id));
    QTRY_COMPARE(m_project->desk().staged().changes.size(), 0);
    m_project->prompter.answers = {u"Stage detaching and deleting"_s};
    m_page->deleteList();
    QTRY_VERIFY(!m_project->desk().draft().accessControlList(list.id));
    QCOMPARE(m_project->desk().staged().changes.size(), trunks.size() + 1);
    QVERIFY(m_project->desk().plan());
}

void TestAccessControlPage::attachesAndDetaches()
{
    const core::AccessControlList list = *m_project->list(1, 1);
    select(key(list, 0));
    button(u"trunksButton"_s)->click();
    auto *dialog = m_page->findChild<gui::TrunkChoiceDialog *>();
    auto *trunks = child<QListWidget>(dialog, u"trunksList"_s);
    const QStringList before = m_project->desk().draft().trunksOfAccessList(list.id);
    QVERIFY(!child<QPushButton>(dialog, u"stageButton"_s)->isEnabled());
    int flipped = 0;
    for (int row = 0; row < trunks->count() && flipped < 2; ++row) {
        QListWidgetItem *item = trunks->item(row);
        const bool wanted = flipped == 0 ? item->checkState() == Qt::Checked : item->checkState() == Qt::Unchecked;
        if (wanted) {
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            ++flipped;
            row = -1;
            if (flipped == 2)
                break;
        }
    }
    QCOMPARE(flipped, 2);
    child<QPushButton>(dialog, u"stageButton"_s)->click();
    QVERIFY(!m_project->desk().staged().isEmpty());
    QVERIFY(m_project->desk().draft().trunksOfAccessList(list.id) != before);
}

void TestAccessControlPage::movesARange()
{
    const core::AccessControlList from = *m_project->list(3, 1);
    QString to;
    for (const core::AccessControlList &list : m_project->desk().draft().accessControlLists.items) {
        if (list.id != from.id)
            to = list.id;
    }
    const qsizetype before = m_project->desk().draft().accessControlList(to)->ranges.size();
    select(key(from, 1));
    m_page->moveSelected(to);
    QCOMPARE(m_project->desk().draft().accessControlList(from.id)->ranges.size(), from.ranges.size() - 1);
    const core::AccessControlList *target = m_project->desk().draft().accessControlList(to);
    QCOMPARE(target->ranges.size(), before + 1);
    QCOMPARE(target->ranges.last().network(), from.ranges.at(1).network());
    QCOMPARE(target->ranges.last().description.value, from.ranges.at(1).description.value);
}

void TestAccessControlPage::filtersAndGroups()
{
    const core::AccessControlList list = *m_project->list(3, 1);
    auto *combo = child<QComboBox>(m_page.get(), u"listFilter"_s);
    combo->setCurrentIndex(combo->findData(list.id));
    QCOMPARE(table()->model()->rowCount(), list.ranges.size());
    child<QLineEdit>(m_page.get(), u"filterEdit"_s)->setText(u"no such thing"_s);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(child<QLabel>(m_page.get(), u"emptyLabel"_s)->isVisible());
    QVERIFY(m_page->clearNearest());
    QVERIFY(table()->model()->rowCount() > list.ranges.size());
    QVERIFY(!m_page->clearNearest());
}

void TestAccessControlPage::readOnlyStagesNothing()
{
    m_page.reset();
    m_project = std::make_unique<OpenProject>(true);
    QVERIFY(m_project->load());
    m_page = std::make_unique<gui::AccessControlPage>(m_project->context());
    showPage();
    const core::AccessControlList list = *m_project->list(3, 1);
    select(key(list, 0));
    for (const QString &name : {u"newListButton"_s, u"addRangeButton"_s, u"editButton"_s, u"removeButton"_s, u"renameButton"_s, u"deleteListButton"_s})
        QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(m_project->desk().staged().isEmpty());
    m_project->workspace().guard().unlock();
    QVERIFY(button(u"removeButton"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(m_project->desk().staged().changes.size(), 1);
}

void TestAccessControlPage::everyInputHasAName()
{
    const QList<QWidget *> widgets = m_page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool input = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTableView *>(widget);
        if (!input || widget->objectName().startsWith(u"qt_"_s))
            continue;
        bool named = !widget->accessibleName().isEmpty();
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            named |= label->buddy() == widget;
        QVERIFY2(named, qPrintable(widget->objectName()));
    }
}

void TestAccessControlPage::hostileNamesStayText()
{
    m_project->server().asAnotherAdmin("POST", "/accessControlLists",
                                       R"({"name":"<img src=\"file:///etc/passwd\">\u202Egpj","enabled":true,"ipRanges":[{"description":"<b>x</b>","ipAddress":"203.0.113.5","range":32}]})");
    QVERIFY(m_project->load());
    const core::AccessControlList *list = nullptr;
    for (const core::AccessControlList &candidate : m_project->desk().live().accessControlLists.items) {
        if (candidate.name.value.startsWith(u"<img"_s))
            list = &candidate;
    }
    QVERIFY(list);
    select(key(*list, 0));
    const QString headline = child<QLabel>(m_page.get(), u"listHeadlineLabel"_s)->text();
    QVERIFY(headline.contains(u"<img src="_s));
    QVERIFY(headline.contains(u"[U+202E]"_s));
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestAccessControlPage::saysWhyNothingIsThere()
{
    m_page.reset();
    m_project = std::make_unique<OpenProject>();
    simulator::Fault fault;
    fault.kind = simulator::Fault::Kind::Status;
    fault.status = 403;
    fault.times = -1;
    fault.path = QRegularExpression(u"accessControlLists"_s);
    m_project->server().addFault(fault);
    m_page = std::make_unique<gui::AccessControlPage>(m_project->context());
    static_cast<QWidget *>(m_page.get())->show();
    auto *empty = child<QLabel>(m_page.get(), u"emptyLabel"_s);
    QCOMPARE(empty->text(), u"The access control lists are not loaded yet."_s);
    m_project->load();
    QTRY_VERIFY2(empty->text().startsWith(u"The access control lists could not be loaded: "_s), qPrintable(empty->text()));
    QVERIFY(!button(u"emptyButton"_s)->isVisible());
    QVERIFY(!button(u"addRangeButton"_s)->isEnabled());
}

QTEST_MAIN(TestAccessControlPage)
#include "tst_accesscontrolpage.moc"
