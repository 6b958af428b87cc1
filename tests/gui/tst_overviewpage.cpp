// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/openproject.h"
#include "gui/overview/overviewpage.h"
#include "models/findingmodel.h"

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

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::OverviewPage> m_page;
};

QTEST_MAIN(TestOverviewPage)

#include "tst_overviewpage.moc"
