// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/loading.h"
#include "gui/blocking/blockingrulepage.h"
#include "gui/openproject.h"
#include "gui/overview/overviewpage.h"
#include "gui/trunk/trunkpage.h"
#include "gui/window/mainwindow.h"
#include "gui/window/statuspanel.h"
#include "workspace/activity.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

//! What is not there yet, not whole or not new is said, and never counted as nothing.
class TestLoadingShown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<workspace::LoadState>("state");
        QTest::addColumn<bool>("anyRows");
        QTest::addColumn<QString>("text");
        using core::Completeness;
        const QDateTime then = now().addSecs(-300);
        const core::Error error;
        QTest::newRow("complete") << workspace::LoadState{Completeness::Complete, then, false, 0, 0, {}} << true << u"3 lists"_s;
        QTest::newRow("complete, read again") << workspace::LoadState{Completeness::Complete, then, true, 1, 9, {}} << true << u"3 lists"_s;
        QTest::newRow("first load") << workspace::LoadState{Completeness::NotLoaded, {}, true, 0, 0, {}} << false << u"Loading\u2026"_s;
        QTest::newRow("first load, counted") << workspace::LoadState{Completeness::NotLoaded, {}, true, 120, 500, {}} << false << u"Loading 120 of 500\u2026"_s;
        QTest::newRow("grows, nothing yet") << workspace::LoadState{Completeness::Partial, then, true, 0, 500, {}} << false << u"Loading 0 of 500\u2026"_s;
        QTest::newRow("grows") << workspace::LoadState{Completeness::Partial, then, true, 120, 500, {}} << true << u"Loading 120 of 500\u2026 \u00B7 3 lists"_s;
        QTest::newRow("never loaded") << workspace::LoadState{Completeness::NotLoaded, {}, false, 0, 0, {}} << false << u"not loaded"_s;
        QTest::newRow("a part") << workspace::LoadState{Completeness::Partial, then, false, 0, 0, error} << true << u"not everything could be loaded \u00B7 3 lists"_s;
        QTest::newRow("old") << workspace::LoadState{Completeness::Complete, then, false, 0, 0, error} << true << u"could not be loaded again; as of 5 min ago \u00B7 3 lists"_s;
    }
    void words()
    {
        QFETCH(const workspace::LoadState, state);
        QFETCH(const bool, anyRows);
        QFETCH(const QString, text);
        QCOMPARE(gui::countsWithLoading(u"3 lists"_s, anyRows, state, now()), text);
    }

    void whatIsMissingIsSaid()
    {
        OpenProject project;
        simulator::Fault hang;
        hang.kind = simulator::Fault::Kind::Hang;
        hang.path = QRegularExpression(u"/endpoints$"_s);
        hang.times = -1;
        project.server().addFault(hang);
        gui::StatusPanel status;
        status.setWorkspace(project.workspace(), project.settings());
        gui::OverviewPage overview(project.context());
        gui::TrunkPage trunks(project.context());
        trunks.show();
        action(trunks, u"actionShowEndpoints"_s)->trigger();
        (void)project.workspace().store().refresh();
        QTRY_VERIFY(project.workspace().store().configuration().countries.isComplete() && project.workspace().store().configuration().trunks.isComplete());
        const auto *counts = visible<QLabel>(trunks, u"countsLabel"_s);
        QTRY_COMPARE(counts->text(), u"Loading 0 of 12\u2026"_s);
        QCOMPARE(visible<QLabel>(trunks, u"emptyLabel"_s)->text(), u"Loading\u2026"_s);
        QVERIFY(overview.findChild<QToolButton *>(u"count-trunks"_s)->text().endsWith(u": 12"_s));
        // As the window does once a second.
        QTRY_VERIFY((status.updateTimes(), status.findChild<QLabel *>(u"activityLabel"_s)->text().contains(u"requests"_s)));
        status.findChild<QToolButton *>(u"activityCancelButton"_s)->click();
        QTRY_VERIFY(!project.workspace().store().isRefreshing());
        QTRY_COMPARE(counts->text(), u"not loaded"_s);
        QVERIFY(status.findChild<QLabel *>(u"statusMessageLabel"_s)->text().contains(u"stopped"_s));
        project.server().clearFaults();
        QVERIFY(project.load());
        QTRY_VERIFY(counts->text().contains(u"25"_s));
    }

    void whatIsOldSaysSo()
    {
        OpenProject project;
        QVERIFY(project.load());
        gui::BlockingRulePage rules(project.context());
        rules.show();
        const auto *counts = visible<QLabel>(rules, u"countsLabel"_s);
        QVERIFY(!counts->text().contains(u"as of"_s));
        simulator::Fault refused;
        refused.status = 403;
        refused.path = QRegularExpression(u"/callBlockingRules"_s);
        refused.times = -1;
        project.server().addFault(refused);
        QVERIFY(project.load());
        QTRY_VERIFY2(counts->text().startsWith(u"could not be loaded again; as of"_s), qPrintable(counts->text()));
        QVERIFY(counts->text().contains(u"6 "_s));
    }

    void theWindowPrefersItsPage()
    {
        OpenProject project;
        gui::MainWindow window(project.context());
        window.addPage(new gui::OverviewPage(project.context()));
        window.addPage(new gui::BlockingRulePage(project.context()));
        window.showPage(gui::PageId::BlockingRules);
        QVERIFY(project.load());
        QStringList asked;
        for (const simulator::LedgerEntry &entry : project.server().ledger())
            asked << entry.operation;
        asked.removeAll(u"token"_s);
        // The first five go out together.
        QVERIFY2(asked.mid(0, 5).contains(u"B1"_s), qPrintable(asked.join(u' ')));
        QVERIFY(asked.indexOf(u"B1"_s) < asked.indexOf(u"N1"_s));
    }

private:
    static QDateTime now() { return QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC); }
    static QAction *action(const QWidget &page, const QString &name)
    {
        auto *found = page.findChild<QAction *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    template<class T>
    static T *visible(const QWidget &page, const QString &name)
    {
        const QList<T *> all = page.findChildren<T *>(name);
        for (T *each : all) {
            if (each->isVisibleTo(&page))
                return each;
        }
        qFatal("no visible %s", qPrintable(name));
    }
};

QTEST_MAIN(TestLoadingShown)

#include "tst_loadingshown.moc"
