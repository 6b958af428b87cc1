// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accesscontrolpage.h"
#include "gui/access/accessdialogs.h"
#include "gui/base/tables.h"
#include "gui/openproject.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

//! Every form of the access control page, typed as a user would and followed to the service, taken and refused.
class TestAccessForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewListReachesTheService();
    void aRefusedListKeepsWhatWasTyped();
    void addedRangesReachTheService();
    void aRefusedRangeStaysStaged();
    void aChangedRangeReachesTheService();
    void aNoteReachesTheService();
    void aRefusedNoteKeepsWhatWasTyped();
    void nameAndSwitchReachTheService();
    void aRefusedNameIsSaid();
    void trunksOfAListReachTheService();
    void aRefusedAttachIsSaid();
    void aRefusedRunIsOfNoConcernToAPageThatIsGone();

private:
    template<class T>
    static T *in(QWidget *parent, const QString &name)
    {
        T *found = parent->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    static void type(QWidget *edit, const QString &text)
    {
        edit->window()->activateWindow();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
    }
    void click(const QString &name) { in<QPushButton>(m_page.get(), name)->click(); }
    template<class Dialog>
    Dialog *opened(const QString &button)
    {
        click(button);
        auto *dialog = m_page->findChild<Dialog *>();
        if (!dialog)
            qFatal("%s opens nothing", qPrintable(button));
        return dialog;
    }
    void selectRange(const core::AccessControlList &list) { QVERIFY(gui::selectKeys(in<QTableView>(m_page.get(), u"rangesView"_s), {u"r/%1/%2"_s.arg(list.id, list.ranges.first().id)})); }
    QJsonObject serverList(const QString &name) const
    {
        const QJsonObject lists = m_project->server().snapshot().value(u"accessControlLists"_s).toObject();
        for (const QJsonValue list : lists) {
            if (list.toObject().value(u"name"_s).toString() == name)
                return list.toObject();
        }
        return {};
    }
    QJsonObject serverRange(const QString &listId, const QString &rangeId) const
    {
        const QJsonArray ranges = m_project->server().snapshot().value(u"accessControlLists"_s).toObject().value(listId).toObject().value(u"ipRanges"_s).toArray();
        for (const QJsonValue range : ranges) {
            if (range.toObject().value(u"id"_s).toString() == rangeId)
                return range.toObject();
        }
        return {};
    }
    QString refusal() const { return in<QLabel>(m_page.get(), u"refusalLabel"_s)->isVisible() ? in<QLabel>(m_page.get(), u"refusalLabel"_s)->text() : QString(); }
    qsizetype staged() const { return m_project->desk().staged().changes.size(); }
    void fillNewList();

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::AccessControlPage> m_page;
};

void TestAccessForms::init()
{
    m_project = std::make_unique<OpenProject>();
    QVERIFY(m_project->load());
    m_page = std::make_unique<gui::AccessControlPage>(m_project->context());
    QWidget *page = m_page.get();
    page->resize(1200, 800);
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page));
}

void TestAccessForms::cleanup()
{
    m_page.reset();
    m_project.reset();
}

void TestAccessForms::fillNewList()
{
    auto *dialog = opened<gui::ListDialog>(u"newListButton"_s);
    type(in<QLineEdit>(dialog, u"nameEdit"_s), u"Fjord"_s);
    type(in<QPlainTextEdit>(dialog, u"rangesEdit"_s), u"203.0.113.1, 203.0.113.16/28"_s);
    in<QPushButton>(dialog, u"createButton"_s)->click();
}

void TestAccessForms::aNewListReachesTheService()
{
    fillNewList();
    QVERIFY(serverList(u"Fjord"_s).isEmpty());
    QVERIFY(m_project->apply());
    const QJsonObject made = serverList(u"Fjord"_s);
    QCOMPARE(m_project->serverRanges(made.value(u"id"_s).toString()), QStringList({u"203.0.113.1/32"_s, u"203.0.113.16/28"_s}));
    QVERIFY(made.value(u"enabled"_s).toBool());
    QCOMPARE(m_project->sent("POST", u"/accessControlLists$"_s).size(), 1);
    QCOMPARE(staged(), 0);
}

void TestAccessForms::aRefusedListKeepsWhatWasTyped()
{
    fillNewList();
    const qsizetype before = staged();
    m_project->refuse("POST", u"/accessControlLists$"_s, R"({"status":"BAD_REQUEST","message":"203.0.113.1 is in another project"})");
    QVERIFY(m_project->apply());
    QCOMPARE(staged(), before);
    const core::AccessControlList &draft = m_project->desk().draft().accessControlLists.items.last();
    QCOMPARE(draft.name.value, u"Fjord"_s);
    QCOMPARE(draft.ranges.size(), 2);
    QVERIFY2(refusal().contains(u"is in another project"_s), qPrintable(refusal()));
    // Sent again, it is no longer true.
    QVERIFY(m_project->apply());
    QCOMPARE(refusal(), QString());
    QVERIFY(!serverList(u"Fjord"_s).isEmpty());
}

void TestAccessForms::addedRangesReachTheService()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    selectRange(list);
    auto *dialog = opened<gui::RangeDialog>(u"addRangeButton"_s);
    type(in<QPlainTextEdit>(dialog, u"rangesEdit"_s), u"198.51.100.7"_s);
    type(in<QLineEdit>(dialog, u"noteEdit"_s), u"Branch"_s);
    in<QPushButton>(dialog, u"addButton"_s)->click();
    QVERIFY(m_project->apply());
    QVERIFY(m_project->serverRanges(list.id).contains(u"198.51.100.7/32"_s));
    const QList<QJsonObject> sent = m_project->sent("POST", u"/ipRanges$"_s);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().value(u"ipAddress"_s).toString(), u"198.51.100.7"_s);
    QCOMPARE(sent.first().value(u"description"_s).toString(), u"Branch"_s);
}

void TestAccessForms::aRefusedRangeStaysStaged()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    selectRange(list);
    auto *dialog = opened<gui::RangeDialog>(u"addRangeButton"_s);
    type(in<QPlainTextEdit>(dialog, u"rangesEdit"_s), u"198.51.100.7"_s);
    in<QPushButton>(dialog, u"addButton"_s)->click();
    m_project->refuse("POST", u"/ipRanges$"_s, R"({"status":"BAD_REQUEST","message":"this range is reserved"})");
    QVERIFY(m_project->apply());
    QCOMPARE(staged(), 1);
    QCOMPARE(m_project->desk().draft().accessControlList(list.id)->ranges.size(), list.ranges.size() + 1);
    QVERIFY2(refusal().contains(u"this range is reserved"_s), qPrintable(refusal()));
    m_project->desk().undo();
    m_project->desk().discard(u"discard"_s);
    QCOMPARE(refusal(), QString());
}

void TestAccessForms::aChangedRangeReachesTheService()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    selectRange(list);
    auto *dialog = opened<gui::RangeEditDialog>(u"editButton"_s);
    type(in<QLineEdit>(dialog, u"addressEdit"_s), u"203.0.113.99"_s);
    type(in<QLineEdit>(dialog, u"noteEdit"_s), u"Moved"_s);
    in<QPushButton>(dialog, u"changeButton"_s)->click();
    QVERIFY(m_project->apply());
    const QStringList now = m_project->serverRanges(list.id);
    QVERIFY(now.contains(u"203.0.113.99/32"_s));
    QVERIFY(!now.contains(list.ranges.first().network()->text()));
    QCOMPARE(now.size(), list.ranges.size());
}

void TestAccessForms::aNoteReachesTheService()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    selectRange(list);
    auto *note = in<QLineEdit>(m_page.get(), u"noteEdit"_s);
    type(note, u"a new note"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QVERIFY(m_project->apply());
    QCOMPARE(serverRange(list.id, list.ranges.first().id).value(u"description"_s).toString(), u"a new note"_s);
}

void TestAccessForms::aRefusedNoteKeepsWhatWasTyped()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    selectRange(list);
    auto *note = in<QLineEdit>(m_page.get(), u"noteEdit"_s);
    type(note, u"a new note"_s);
    QTest::keyClick(note, Qt::Key_Return);
    m_project->refuse("PUT", u"/ipRanges/"_s, R"({"status":"BAD_REQUEST","message":"description is too long"})");
    QVERIFY(m_project->apply());
    QCOMPARE(note->text(), u"a new note"_s);
    QCOMPARE(staged(), 1);
    QVERIFY2(refusal().contains(u"description is too long"_s), qPrintable(refusal()));
    // Another note has not been refused yet.
    type(note, u"shorter"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(refusal(), QString());
    QVERIFY(m_project->apply());
    QCOMPARE(serverRange(list.id, list.ranges.first().id).value(u"description"_s).toString(), u"shorter"_s);
}

void TestAccessForms::nameAndSwitchReachTheService()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    selectRange(list);
    auto *dialog = opened<gui::RenameDialog>(u"renameButton"_s);
    type(in<QLineEdit>(dialog, u"nameEdit"_s), u"Renamed"_s);
    in<QPushButton>(dialog, u"renameButton"_s)->click();
    in<QCheckBox>(m_page.get(), u"inForceCheckBox"_s)->click();
    QVERIFY(m_project->apply());
    const QJsonObject now = serverList(u"Renamed"_s);
    QCOMPARE(now.value(u"id"_s).toString(), list.id);
    QCOMPARE(now.value(u"enabled"_s).toBool(), !list.isInForce());
}

void TestAccessForms::aRefusedNameIsSaid()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    selectRange(list);
    auto *dialog = opened<gui::RenameDialog>(u"renameButton"_s);
    type(in<QLineEdit>(dialog, u"nameEdit"_s), u"Renamed"_s);
    in<QPushButton>(dialog, u"renameButton"_s)->click();
    m_project->refuse("PUT", u"/accessControlLists/"_s, R"({"status":"VALIDATION_FAILED","message":"bad","details":[{"type":"BadRequest","fieldViolations":[{"field":"name","description":"name is taken"}]}]})");
    QVERIFY(m_project->apply());
    QCOMPARE(m_project->desk().draft().accessControlList(list.id)->name.value, u"Renamed"_s);
    QVERIFY2(refusal().contains(u"name is taken"_s), qPrintable(refusal()));
    // What somebody else selects has nothing to do with it.
    for (const core::AccessControlList &other : m_project->desk().draft().accessControlLists.items) {
        if (other.id == list.id || other.ranges.isEmpty())
            continue;
        selectRange(other);
        break;
    }
    QCOMPARE(refusal(), QString());
}

void TestAccessForms::trunksOfAListReachTheService()
{
    const core::AccessControlList list = *m_project->list(1, 1);
    selectRange(list);
    auto *dialog = opened<gui::TrunkChoiceDialog>(u"trunksButton"_s);
    auto *trunks = in<QListWidget>(dialog, u"trunksList"_s);
    QString added;
    for (int row = 0; row < trunks->count() && added.isEmpty(); ++row) {
        if (trunks->item(row)->checkState() == Qt::Checked)
            continue;
        added = trunks->item(row)->data(Qt::UserRole).toString();
        trunks->setCurrentRow(row);
        trunks->setFocus();
        QTest::keyClick(trunks, Qt::Key_Space);
    }
    QVERIFY(!added.isEmpty());
    in<QPushButton>(dialog, u"stageButton"_s)->click();
    QCOMPARE(staged(), 1);
    QVERIFY(m_project->apply());
    QVERIFY(m_project->server().snapshot().value(u"trunks"_s).toObject().value(added).toObject().value(u"accessControlListIds"_s).toArray().contains(list.id));
}

void TestAccessForms::aRefusedAttachIsSaid()
{
    const core::AccessControlList list = *m_project->list(1, 1);
    selectRange(list);
    auto *dialog = opened<gui::TrunkChoiceDialog>(u"trunksButton"_s);
    auto *trunks = in<QListWidget>(dialog, u"trunksList"_s);
    for (int row = 0; row < trunks->count(); ++row) {
        if (trunks->item(row)->checkState() == Qt::Unchecked) {
            trunks->item(row)->setCheckState(Qt::Checked);
            break;
        }
    }
    in<QPushButton>(dialog, u"stageButton"_s)->click();
    m_project->refuse("POST", u"/accessControlLists"_s, R"({"status":"BAD_REQUEST","message":"too many lists on this trunk"})");
    QVERIFY(m_project->apply());
    QCOMPARE(staged(), 1);
    QVERIFY2(refusal().contains(u"too many lists on this trunk"_s), qPrintable(refusal()));
}

//! The run outlives the page: closing the window while something is on its way touches nothing that is gone.
void TestAccessForms::aRefusedRunIsOfNoConcernToAPageThatIsGone()
{
    const core::AccessControlList list = *m_project->list(2, 1);
    selectRange(list);
    auto *note = in<QLineEdit>(m_page.get(), u"noteEdit"_s);
    type(note, u"a new note"_s);
    QTest::keyClick(note, Qt::Key_Return);
    m_project->refuse("PUT", u"/ipRanges/"_s, R"({"status":"BAD_REQUEST","message":"no"})");
    m_page.reset();
    QVERIFY(m_project->apply());
    QCOMPARE(staged(), 1);
}

QTEST_MAIN(TestAccessForms)

#include "tst_accessforms.moc"
