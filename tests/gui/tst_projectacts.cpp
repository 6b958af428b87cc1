// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/messagebar.h"
#include "gui/changes/changespage.h"
#include "gui/child.h"
#include "gui/openproject.h"
#include "gui/project/projectsdialog.h"
#include "gui/window/mainwindow.h"
#include "workspace/profile/profile.h"

#include <QAction>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

const QString first = u"11111111-2222-4333-8444-555555555555"_s;
const QString second = u"aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"_s;

} // namespace

class TestProjectActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(false); }
    void cleanup()
    {
        m_window.reset();
        m_project.reset();
    }

    void addedProjectsAreExplained()
    {
        // One of the two is known to the service already.
        QCOMPARE(m_project->server().asAnotherAdmin("POST", "/addProjects", R"({"projectIds":[")" + first.toLatin1() + R"("]})").status, 200);
        gui::ProjectsDialog *dialog = openDialog();
        QVERIFY(dialog);
        auto *edit = child<QPlainTextEdit>(dialog, u"idsEdit"_s);
        auto *stage = child<QPushButton>(dialog, u"addButton"_s);
        QVERIFY(!stage->isEnabled());
        QTest::keyClicks(edit, first.toUpper() + u", "_s + second);
        QVERIFY(stage->isEnabled());
        QTest::keyClick(edit, Qt::Key_Tab);
        QTest::keyClick(stage, Qt::Key_Space);
        QCOMPARE(m_project->desk().staged().changes.size(), 1);
        QVERIFY(ledgerBodies().isEmpty());
        QVERIFY(apply());
        QCOMPARE(ledgerBodies(), QList<QStringList>({{first, second}}));
        const QString said = messages()->text();
        QVERIFY2(said.contains(u"1 project(s) added"_s) && said.contains(u"1 project(s) known"_s), qPrintable(said));
        QVERIFY(m_project->desk().staged().isEmpty());
    }

    void whatIsNoIdIsSaidBesideTheField()
    {
        gui::ProjectsDialog *dialog = openDialog();
        auto *edit = child<QPlainTextEdit>(dialog, u"idsEdit"_s);
        auto *problem = child<QLabel>(dialog, u"problemLabel"_s);
        auto *stage = child<QPushButton>(dialog, u"addButton"_s);
        edit->setPlainText(u"Acme\n"_s + first);
        QCOMPARE(problem->text(), u"No project id: Acme"_s);
        QVERIFY(!stage->isEnabled());
        edit->setPlainText(m_project->workspace().profile().projectId + u'\n' + first);
        QVERIFY(problem->text().contains(u"left out"_s));
        QVERIFY(stage->isEnabled());
        QCOMPARE(dialog->ids(), QStringList(first));
        edit->setPlainText(m_project->workspace().profile().projectId);
        QVERIFY(!stage->isEnabled());
    }

    void refusedProjectsStayStaged()
    {
        gui::ProjectsDialog *dialog = openDialog();
        child<QPlainTextEdit>(dialog, u"idsEdit"_s)->setPlainText(first);
        child<QPushButton>(dialog, u"addButton"_s)->click();
        simulator::Fault refusal;
        refusal.method = "POST";
        refusal.path = QRegularExpression(u"addProjects"_s);
        refusal.status = 400;
        refusal.body = R"({"status":"BAD_REQUEST","message":"Project does not belong to the account"})";
        m_project->server().addFault(refusal);
        QVERIFY(apply());
        QCOMPARE(m_project->desk().staged().changes.size(), 1);
        QVERIFY(!messages()->text().contains(u"added"_s));
        QVERIFY2(messages()->text().contains(u"Project does not belong to the account"_s), qPrintable(messages()->text()));
        m_project->desk().undo();
    }

    void readOnlyAddsNothing()
    {
        open(true);
        QVERIFY(!child<QAction>(m_window.get(), u"actionAddProjects"_s)->isEnabled());
        m_project->workspace().guard().unlock();
        QVERIFY(child<QAction>(m_window.get(), u"actionAddProjects"_s)->isEnabled());
    }

    void profilesAreOneClickAway()
    {
        auto *menu = child<QMenu>(m_window.get(), u"menuProfiles"_s);
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(!menu->actions().first()->isEnabled());
        workspace::Profile other;
        other.id = QUuid::createUuid();
        other.name = u"Zeta & <b>Co</b>"_s;
        other.production = true;
        m_window->setProfiles({other, m_project->workspace().profile()});
        QCOMPARE(menu->actions().size(), 2);
        // In the order of their names; the one of this window is marked.
        QVERIFY(menu->actions().at(0)->isChecked() && !menu->actions().at(1)->isChecked());
        QCOMPARE(menu->actions().at(1)->text(), u"Zeta && <b>Co</b> (production)"_s);
        QCOMPARE(menu->actions().at(1)->shortcut(), QKeySequence(u"Ctrl+2"_s));
        QSignalSpy wanted(m_window.get(), &gui::MainWindow::profileRequested);
        menu->actions().at(1)->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toUuid(), other.id);
        QVERIFY(!menu->actions().at(1)->isChecked());
    }

private:
    void open(bool production)
    {
        cleanup();
        m_project = std::make_unique<OpenProject>(production);
        QVERIFY(m_project->load());
        m_window = std::make_unique<gui::MainWindow>(m_project->context());
        m_window->addPage(new gui::ChangesPage(m_project->context()));
        m_window->resize(1200, 800);
        m_window->show();
        m_window->start();
        QTRY_VERIFY(!m_project->workspace().store().isRefreshing());
    }
    gui::ProjectsDialog *openDialog()
    {
        child<QAction>(m_window.get(), u"actionAddProjects"_s)->trigger();
        return m_window->findChild<gui::ProjectsDialog *>();
    }
    gui::MessageBar *messages() const { return child<gui::MessageBar>(m_window.get(), u"windowMessageBar"_s); }
    QList<QStringList> ledgerBodies() const
    {
        QList<QStringList> bodies;
        const QList<simulator::LedgerEntry> ledger = m_project->server().ledger();
        for (const simulator::LedgerEntry &entry : ledger) {
            if (entry.operation != "J1"_L1)
                continue;
            QStringList ids;
            for (const QJsonValue id : QJsonDocument::fromJson(entry.body).object().value(u"projectIds"_s).toArray())
                ids << id.toString();
            bodies << ids;
        }
        return bodies;
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

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::MainWindow> m_window;
};

QTEST_MAIN(TestProjectActs)

#include "tst_projectacts.moc"
