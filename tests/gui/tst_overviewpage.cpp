// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessgestures.h"
#include "gui/openproject.h"
#include "models/differencemodel.h"
#include "gui/overview/overviewpage.h"
#include "models/findingmodel.h"
#include "workspace/project/trunklabels.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<OpenProject>();
        QVERIFY(m_project->load());
        m_page = std::make_unique<gui::OverviewPage>(m_project->context());
        m_page->resize(1200, 800);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_project.reset();
    }

    void tellsWhatIsWrong()
    {
        const QAbstractItemModel *model = view(u"findingsView"_s)->model();
        QVERIFY(model->rowCount() > 5);
        QVERIFY(m_page->attention() > 0);
        // The demo project has a trunk that refuses everybody.
        QStringList rules;
        for (int row = 0; row < model->rowCount(); ++row)
            rules << model->index(row, models::FindingModel::RuleColumn).data().toString();
        for (const QString &rule : {u"H01"_s, u"H02"_s, u"H05"_s, u"H13"_s, u"H24"_s, u"H26"_s, u"H36"_s})
            QVERIFY2(rules.contains(rule), qPrintable(rule));
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY(!model->index(row, models::FindingModel::FindingColumn).data().toString().contains(u"%"_s));
    }

    void leadsToTheObject()
    {
        QSignalSpy shown(m_page.get(), &gui::Page::showRequested);
        QTableView *table = view(u"findingsView"_s);
        table->setFocus();
        table->selectRow(0);
        QVERIFY(child<QLabel>(u"findingLabel"_s)->text().contains(table->model()->index(0, models::FindingModel::FindingColumn).data().toString()));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().value<core::ObjectRef>().kind, core::Kind::Trunk);
        QSignalSpy paged(m_page.get(), &gui::OverviewPage::pageRequested);
        child<QToolButton>(u"count-phone-numbers"_s)->click();
        QCOMPARE(paged.size(), 1);
        QCOMPARE(paged.first().first().value<gui::PageId>(), gui::PageId::PhoneNumbers);
        QVERIFY(child<QToolButton>(u"count-trunks"_s)->text().endsWith(QString::number(m_project->desk().live().trunks.items.size())));
    }

    void filters()
    {
        auto *edit = child<QLineEdit>(u"filterEdit"_s);
        QTest::keyClicks(edit, u"h26"_s);
        QCOMPARE(view(u"findingsView"_s)->model()->rowCount(), 1);
        QTest::keyClicks(edit, u"zzz"_s);
        QVERIFY(child<QLabel>(u"emptyLabel"_s)->isVisible());
        QVERIFY(m_page->clearNearest());
        QVERIFY(view(u"findingsView"_s)->model()->rowCount() > 5);
    }

    void tellsWhatOthersChanged()
    {
        QCOMPARE(view(u"changesView"_s)->model()->rowCount(), 0);
        const core::AccessControlList list = *m_project->list(2, 1);
        QJsonObject body{{u"name"_s, u"Renamed by a colleague"_s}, {u"enabled"_s, list.isInForce()}};
        const simulator::AdminAnswer answer = m_project->server().asAnotherAdmin("PUT", "/accessControlLists/" + list.id.toLatin1(), QJsonDocument(body).toJson());
        QCOMPARE(answer.status, 200);
        QVERIFY(m_project->load());
        QTRY_COMPARE(view(u"changesView"_s)->model()->rowCount(), 1);
        QVERIFY(view(u"changesView"_s)->model()->index(0, 3).data().toString().contains(u"Renamed by a colleague"_s));
        QSignalSpy shown(m_page.get(), &gui::Page::showRequested);
        view(u"changesView"_s)->selectRow(0);
        view(u"changesView"_s)->setFocus();
        QTest::keyClick(view(u"changesView"_s), Qt::Key_Return);
        QCOMPARE(shown.size(), 1);
        child<QPushButton>(u"seenButton"_s)->click();
        QCOMPARE(view(u"changesView"_s)->model()->rowCount(), 0);
    }

    void tellsMineFromTheirs()
    {
        const core::AccessControlList theirs = *m_project->list(2, 1);
        QString renamed;
        for (const core::AccessControlList &each : m_project->desk().draft().accessControlLists.items) {
            if (each.id != theirs.id)
                renamed = each.id;
        }
        gui::AccessGestures gestures(m_project->desk());
        QVERIFY(gestures.createList(u"Made by me"_s, true, {*core::parseIpv4Network(u"203.0.113.200/32"_s).network}));
        QVERIFY(gestures.renameList(renamed, u"Renamed by me"_s));
        QVERIFY(m_project->apply());
        const QJsonObject body{{u"name"_s, u"Renamed by a colleague"_s}, {u"enabled"_s, theirs.isInForce()}};
        QCOMPARE(m_project->server().asAnotherAdmin("PUT", "/accessControlLists/" + theirs.id.toLatin1(), QJsonDocument(body).toJson()).status, 200);
        QVERIFY(m_project->load());
        const QAbstractItemModel *model = view(u"changesView"_s)->model();
        // The new list and the two names.
        QTRY_COMPARE(model->rowCount(), 3);
        QTRY_COMPARE(authors(u"by you"_s).size(), 2);
        QCOMPARE(authors(u"by others"_s).size(), 1);
        QVERIFY(authors(u"by others"_s).first().contains(u"Renamed by a colleague"_s));
        QCOMPARE(model->headerData(models::DifferenceModel::AuthorColumn, Qt::Horizontal).toString(), u"By"_s);
        QVERIFY(view(u"changesView"_s)->isSortingEnabled());
        view(u"changesView"_s)->sortByColumn(models::DifferenceModel::AuthorColumn, Qt::AscendingOrder);
        QCOMPARE(model->index(0, models::DifferenceModel::AuthorColumn).data().toString(), u"by others"_s);
        // What I wrote before the last look is not mine after it.
        child<QPushButton>(u"seenButton"_s)->click();
        const QJsonObject again{{u"name"_s, u"Taken over"_s}, {u"enabled"_s, true}};
        QCOMPARE(m_project->server().asAnotherAdmin("PUT", "/accessControlLists/" + renamed.toLatin1(), QJsonDocument(again).toJson()).status, 200);
        QVERIFY(m_project->load());
        QTRY_VERIFY(model->rowCount() > 0);
        QTRY_COMPARE(authors(u"by others"_s).size(), model->rowCount());
    }

    void differenceModelHolds()
    {
        models::DifferenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<models::DifferenceRow> rows{{1, {core::Kind::Trunk, {}, core::liveId(u"t1"_s)}, u"Change Oslo"_s, {}, {}, models::RowState::Changed, models::Author::NotKnown}};
        model.setRows(rows);
        QCOMPARE(model.index(0, models::DifferenceModel::AuthorColumn).data().toString(), u"not known"_s);
        models::tellAuthors(&rows, {}, {});
        model.setRows(rows);
        QCOMPARE(model.index(0, models::DifferenceModel::AuthorColumn).data().toString(), u"by others"_s);
        workspace::JournalEntry entry;
        entry.target = rows.first().target;
        entry.after = "{}";
        entry.state = core::StepState::Unknown;
        models::tellAuthors(&rows, {entry}, {});
        QCOMPARE(rows.first().author, models::Author::Other);
        entry.state = core::StepState::Done;
        models::tellAuthors(&rows, {entry}, {});
        model.setRows(rows);
        QCOMPARE(model.index(0, models::DifferenceModel::AuthorColumn).data().toString(), u"by you"_s);
        model.setRows({});
    }

    void saysWhichCustomerNarrows()
    {
        workspace::TrunkLabels &labels = m_project->workspace().labels();
        labels.setLabel(m_project->desk().live().trunks.items.first().id, {u"Quiet & Co"_s, {}});
        labels.setScope({workspace::TrunkLabels::Kind::Customer, u"Quiet & Co"_s});
        QTest::keyClicks(child<QLineEdit>(u"filterEdit"_s), u"zzz"_s);
        auto *empty = child<QLabel>(u"emptyLabel"_s);
        QVERIFY(empty->isVisible());
        QVERIFY2(empty->text().contains(u"Quiet & Co"_s) && empty->text().contains(u"zzz"_s), qPrintable(empty->text()));
        labels.setScope({});
        QVERIFY2(!empty->text().contains(u"Quiet & Co"_s), qPrintable(empty->text()));
    }

    void saysHowTheConnectionIs()
    {
        auto *label = child<QLabel>(u"connectionLabel"_s);
        QVERIFY2(label->text().startsWith(u"Connected"_s) && label->text().contains(u"as of"_s), qPrintable(label->text()));
        m_project->server().stop();
        m_project->load();
        QTRY_VERIFY2(!label->text().startsWith(u"Connected"_s), qPrintable(label->text()));
        // What was known is still shown, with its age.
        QVERIFY(label->text().contains(u"as of"_s));
    }

    void exportsTheFindings()
    {
        QVERIFY(m_page->canExport());
        const QString path = m_project->folder() + u"/findings.csv"_s;
        m_project->prompter.path = path;
        m_page->exportData();
        QTRY_VERIFY(QFile::exists(path));
        // The file has its name when it is complete.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()).count(u"\r\n"_s), view(u"findingsView"_s)->model()->rowCount() + 1);
    }

    void modelHolds()
    {
        models::FindingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const core::ProjectConfiguration &project = m_project->desk().live();
        model.setRows(models::findingRows(core::health(project, {QDateTime::currentDateTimeUtc(), {}}), project));
        QVERIFY(model.rowCount() > 0);
        model.setRows({});
    }

private:
    template<class T>
    T *child(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QTableView *view(const QString &name) const { return child<QTableView>(name); }
    //! The differences that are said to be by them, each as one line.
    QStringList authors(const QString &who) const
    {
        QStringList lines;
        const QStringList all = models::drawn(*view(u"changesView"_s)->model());
        for (const QString &line : all) {
            if (line.endsWith(u"| "_s + who))
                lines << line;
        }
        return lines;
    }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::OverviewPage> m_page;
};

QTEST_MAIN(TestOverviewPage)

#include "tst_overviewpage.moc"
