// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/trunkmatrix.h"
#include "gui/base/messagebar.h"
#include "gui/child.h"
#include "gui/openproject.h"
#include "models/trunkmatrixmodel.h"
#include "workspace/project/trunklabels.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using models::MatrixLink;

//! Trunks by lists: what a cell stages, and how one moves in it.
class TestTrunkMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(false); }
    void cleanup();
    void showsTheWholeProject();
    void spaceStagesAndTakesBack();
    void doubleClickStages();
    void bothKindsOfListsAreStaged();
    void readOnlyRefuses();
    void theCurrentCellStays();
    void filters();
    void bothHalvesMoveAsOne();
    void opensTrunksAndLists();
    void menuSaysWhatItDoes();
    void followsTheScope();
    void emptyProjectSaysSo();

private:
    void open(bool production);
    QTableView *links() { return child<QTableView>(m_matrix.get(), u"matrixLinksView"_s); }
    QTableView *trunks() { return child<QTableView>(m_matrix.get(), u"matrixTrunksView"_s); }
    models::TrunkMatrixModel *model() { return m_matrix->findChild<models::TrunkMatrixModel *>(); }
    //! Of the links view, of the first trunk and list of this kind with this link.
    QModelIndex cell(MatrixLink link, core::Kind kind = core::Kind::AccessControlList);
    MatrixLink linkAt(const QModelIndex &shown)
    {
        return *model()->linkAt(static_cast<const QSortFilterProxyModel *>(shown.model())->mapToSource(shown));
    }
    const QList<core::Change> &staged() { return m_project->desk().staged().changes; }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::TrunkMatrix> m_matrix;
};

void TestTrunkMatrix::open(bool production)
{
    cleanup();
    m_project = std::make_unique<OpenProject>(production);
    QVERIFY(m_project->load());
    m_matrix = std::make_unique<gui::TrunkMatrix>();
    m_matrix->setUp(m_project->context());
    m_matrix->resize(1100, 500);
    m_matrix->show();
    m_matrix->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_matrix.get()));
    links()->setFocus();
}

void TestTrunkMatrix::cleanup()
{
    m_matrix.reset();
    m_project.reset();
}

QModelIndex TestTrunkMatrix::cell(MatrixLink link, core::Kind kind)
{
    const QAbstractItemModel *shown = links()->model();
    for (int row = 0; row < shown->rowCount(); ++row) {
        for (int column = 0; column < shown->columnCount(); ++column) {
            const QModelIndex index = shown->index(row, column);
            const QModelIndex source = static_cast<const QSortFilterProxyModel *>(shown)->mapToSource(index);
            if (linkAt(index) == link && model()->listRef(source.column()).kind == kind)
                return index;
        }
    }
    return {};
}

void TestTrunkMatrix::showsTheWholeProject()
{
    const core::ProjectConfiguration &draft = m_project->desk().draft();
    QCOMPARE(links()->model()->rowCount(), draft.trunks.items.size());
    QCOMPARE(trunks()->model()->rowCount(), draft.trunks.items.size());
    QCOMPARE(links()->model()->columnCount(), draft.accessControlLists.items.size() + draft.credentialLists.items.size());
    QCOMPARE(trunks()->model()->columnCount(), 3);
    qsizetype attached = 0;
    for (int row = 0; row < links()->model()->rowCount(); ++row) {
        for (int column = 0; column < links()->model()->columnCount(); ++column)
            attached += linkAt(links()->model()->index(row, column)) == MatrixLink::Attached ? 1 : 0;
    }
    QCOMPARE(attached, draft.accessLinks.items.size() + draft.credentialLinks.items.size());
    QVERIFY(child<QLabel>(m_matrix.get(), u"matrixEmptyLabel"_s)->isHidden());
    for (const QTableView *view : {links(), trunks()})
        QVERIFY(!view->accessibleName().isEmpty());
}

void TestTrunkMatrix::spaceStagesAndTakesBack()
{
    const QPersistentModelIndex free = cell(MatrixLink::None);
    links()->setCurrentIndex(free);
    QTest::keyClick(links(), Qt::Key_Space);
    QCOMPARE(staged().size(), 1);
    QCOMPARE(staged().first().act, core::Act::Attach);
    QCOMPARE(linkAt(free), MatrixLink::Added);
    QCOMPARE(QModelIndex(free).data().toString(), u"+"_s);
    QVERIFY(!m_project->desk().undoLabel().isEmpty());
    QTest::keyClick(links(), Qt::Key_Space);
    QVERIFY(m_project->desk().staged().isEmpty());
    QCOMPARE(linkAt(free), MatrixLink::None);
    const QPersistentModelIndex used = cell(MatrixLink::Attached);
    links()->setCurrentIndex(used);
    QTest::keyClick(links(), Qt::Key_Space);
    QCOMPARE(staged().size(), 1);
    QCOMPARE(staged().first().act, core::Act::Detach);
    QCOMPARE(linkAt(used), MatrixLink::Removed);
    // One gesture is one step.
    m_project->desk().undo();
    QVERIFY(m_project->desk().staged().isEmpty());
    QCOMPARE(linkAt(used), MatrixLink::Attached);
}

void TestTrunkMatrix::doubleClickStages()
{
    const QPersistentModelIndex free = cell(MatrixLink::None);
    links()->scrollTo(free);
    const QPoint place = links()->visualRect(free).center();
    QTest::mouseClick(links()->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(m_project->desk().staged().isEmpty());
    QTest::mouseDClick(links()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(staged().size(), 1);
    QCOMPARE(linkAt(free), MatrixLink::Added);
}

void TestTrunkMatrix::bothKindsOfListsAreStaged()
{
    for (const core::Kind kind : {core::Kind::AccessControlList, core::Kind::CredentialList}) {
        for (const MatrixLink link : {MatrixLink::None, MatrixLink::Attached}) {
            const QModelIndex index = cell(link, kind);
            QVERIFY(index.isValid());
            links()->setCurrentIndex(index);
            QTest::keyClick(links(), Qt::Key_Space);
        }
    }
    QCOMPARE(staged().size(), 4);
    QCOMPARE(staged().at(0).target.kind, core::Kind::TrunkAccessLink);
    QCOMPARE(staged().at(3).target.kind, core::Kind::TrunkCredentialLink);
    QCOMPARE(staged().at(3).act, core::Act::Detach);
    QVERIFY(m_project->desk().plan());
}

void TestTrunkMatrix::readOnlyRefuses()
{
    open(true);
    auto *bar = child<gui::MessageBar>(m_matrix.get(), u"matrixMessageBar"_s);
    links()->setCurrentIndex(cell(MatrixLink::None));
    QTest::keyClick(links(), Qt::Key_Space);
    QVERIFY(m_project->desk().staged().isEmpty());
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(u"unlock"_s), qPrintable(bar->text()));
    m_project->workspace().guard().unlock();
    QTest::keyClick(links(), Qt::Key_Space);
    QCOMPARE(staged().size(), 1);
    QVERIFY(!bar->isVisible());
}

//! Also when there are other columns.
void TestTrunkMatrix::theCurrentCellStays()
{
    const QModelIndex used = cell(MatrixLink::Attached);
    const QString said = used.data(Qt::AccessibleTextRole).toString();
    links()->setCurrentIndex(used);
    core::Change list;
    list.act = core::Act::Create;
    list.target = {core::Kind::AccessControlList, {}, m_project->desk().newDraft()};
    list.edits = {{"name", std::nullopt, core::rawString(u"AAA"_s)}, {"enabled", std::nullopt, core::rawBool(true)}};
    core::Change range;
    range.act = core::Act::Create;
    range.target = {core::Kind::IpRange, list.target.id, m_project->desk().newDraft()};
    range.edits = {{"ipAddress", std::nullopt, core::rawString(u"192.0.2.200"_s)}, {"range", std::nullopt, core::rawNumber(32)}};
    const int before = links()->model()->columnCount();
    QVERIFY(m_project->desk().stage(QList<core::Change>{list, range}, u"new list"_s));
    QCOMPARE(links()->model()->columnCount(), before + 1);
    QCOMPARE(links()->currentIndex().data(Qt::AccessibleTextRole).toString(), said);
}

void TestTrunkMatrix::filters()
{
    const int rows = links()->model()->rowCount();
    const QString list = m_project->desk().draft().accessControlLists.items.first().name.value;
    m_matrix->setFilter(list);
    QVERIFY(links()->model()->columnCount() >= 1);
    QVERIFY(links()->model()->headerData(0, Qt::Horizontal).toString().contains(list));
    m_matrix->setFilter(u"no such name"_s);
    QLabel *empty = child<QLabel>(m_matrix.get(), u"matrixEmptyLabel"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"no such name"_s));
    QVERIFY(!links()->isVisible());
    m_matrix->setFilter({});
    QVERIFY(links()->isVisible());
    QCOMPARE(links()->model()->rowCount(), rows);
    QCOMPARE(trunks()->model()->rowCount(), rows);
}

void TestTrunkMatrix::bothHalvesMoveAsOne()
{
    m_matrix->resize(700, 260);
    const int last = links()->model()->rowCount() - 1;
    links()->setCurrentIndex(links()->model()->index(last, 2));
    QCOMPARE(trunks()->currentIndex().row(), last);
    QVERIFY(links()->verticalScrollBar()->value() > 0);
    QCOMPARE(trunks()->verticalScrollBar()->value(), links()->verticalScrollBar()->value());
    QCOMPARE(trunks()->viewport()->height(), links()->viewport()->height());
    links()->setCurrentIndex(links()->model()->index(0, 0));
    QTest::keyClick(links(), Qt::Key_Left);
    QVERIFY(trunks()->hasFocus());
    QTest::keyClick(trunks(), Qt::Key_Down);
    QCOMPARE(links()->currentIndex().row(), 1);
    trunks()->setCurrentIndex(trunks()->model()->index(1, 2));
    QTest::keyClick(trunks(), Qt::Key_Right);
    QVERIFY(links()->hasFocus());
}

void TestTrunkMatrix::opensTrunksAndLists()
{
    QSignalSpy requested(m_matrix.get(), &gui::TrunkMatrix::showRequested);
    const QModelIndex used = cell(MatrixLink::Attached, core::Kind::CredentialList);
    links()->setCurrentIndex(used);
    child<QAction>(m_matrix.get(), u"actionMatrixOpenList"_s)->trigger();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.takeFirst().first().value<core::ObjectRef>().kind, core::Kind::CredentialList);
    QTest::keyClick(trunks(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    const auto trunk = requested.takeFirst().first().value<core::ObjectRef>();
    QCOMPARE(trunk.kind, core::Kind::Trunk);
    QCOMPARE(trunk.id.value, used.data(models::KeyRole).toString());
}

void TestTrunkMatrix::menuSaysWhatItDoes()
{
    const auto texts = [this](const QModelIndex &index) {
        links()->setCurrentIndex(index);
        Q_EMIT links()->customContextMenuRequested(links()->visualRect(index).center());
        QMenu *menu = nullptr;
        for (QMenu *each : m_matrix->findChildren<QMenu *>(u"matrixMenu"_s))
            menu = each->isVisible() ? each : menu;
        QStringList acts;
        for (const QAction *action : menu ? menu->actions() : QList<QAction *>())
            acts << action->text();
        if (menu)
            menu->close();
        return acts;
    };
    QCOMPARE(texts(cell(MatrixLink::None)), QStringList({u"Attach"_s, u"Open list"_s, u"Open trunk"_s}));
    QCOMPARE(texts(cell(MatrixLink::Attached)), QStringList({u"Detach"_s, u"Open list"_s, u"Open trunk"_s}));
}

void TestTrunkMatrix::followsTheScope()
{
    const int all = links()->model()->rowCount();
    const core::Trunk trunk = m_project->desk().draft().trunks.items.first();
    workspace::TrunkLabels &labels = m_project->workspace().labels();
    labels.setLabel(trunk.id, {u"Acme"_s, {}});
    labels.setScope({workspace::TrunkLabels::Kind::Customer, u"Acme"_s});
    QCOMPARE(links()->model()->rowCount(), 1);
    QCOMPARE(trunks()->model()->index(0, 0).data().toString(), trunk.name.value);
    labels.setScope({});
    QCOMPARE(links()->model()->rowCount(), all);
}

void TestTrunkMatrix::emptyProjectSaysSo()
{
    m_matrix = std::make_unique<gui::TrunkMatrix>();
    m_matrix->show();
    QLabel *empty = child<QLabel>(m_matrix.get(), u"matrixEmptyLabel"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(!empty->text().isEmpty());
    m_matrix->setFilter(u"x"_s);
    QVERIFY(empty->isVisible());
}

QTEST_MAIN(TestTrunkMatrix)
#include "tst_trunkmatrix.moc"
