// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/jobdialog.h"
#include "gui/access/replacedialog.h"
#include "gui/child.h"
#include "gui/openproject.h"
#include "gui/overview/jobspanel.h"
#include "gui/window/statuspanel.h"
#include "workspace/activity.h"
#include "workspace/calls/calllog.h"
#include "workspace/jobs/replacejobs.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using workspace::JobStep;

class TestReplaceDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<support::ManualClock>(QDateTime(QDate(2026, 10, 14), QTime(12, 0), QTimeZone::utc()));
        m_project = std::make_unique<OpenProject>(false, m_clock.get());
        QVERIFY(m_project->load());
        QVERIFY(m_project->server()
                    .asAnotherAdmin("POST", "/accessControlLists/" + listNamed(u"Monitoring probes"_s).id.toUtf8() + "/ipRanges", R"({"ipAddress":"198.51.100.9","range":32})")
                    .status
                < 300);
        QVERIFY(loadAgain());
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_project.reset();
        m_clock.reset();
    }

    void asksForWhatIsNeeded();
    void proposesTheLongestCall();
    void leadsThroughTheWholeJob();
    void saysWhatOthersUndid();
    void givesUpAfterAQuestion();
    void statusBarHasTheOpenJobs();
    void overviewHasTheOpenJobs();

private:
    workspace::ReplaceJobs &jobs() { return m_project->workspace().jobs(); }
    core::AccessControlList listNamed(const QString &name) const
    {
        for (const core::AccessControlList &list : m_project->workspace().store().configuration().accessControlLists.items) {
            if (list.name.value == name)
                return list;
        }
        return {};
    }
    gui::RangeRef bergen() const
    {
        const core::AccessControlList list = listNamed(u"Bergen site"_s);
        for (const core::IpRange &range : list.ranges) {
            if (range.ipAddress.value == u"198.51.100.9"_s)
                return {list.id, range.id};
        }
        return {};
    }
    //! Requests keep to a rate, so time has to go on while they are waited for.
    bool waitWithClock(const std::function<bool()> &wanted)
    {
        return QTest::qWaitFor([this, &wanted] {
            if (wanted())
                return true;
            m_clock->advance(5);
            return false;
        }, 30'000);
    }
    bool loadAgain()
    {
        bool over = false;
        QObject context;
        m_project->workspace().store().refresh().then(&context, [&over](const core::Result<void> &) { over = true; });
        return waitWithClock([&over] { return over; });
    }
    bool apply()
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
        return waitWithClock([&begun, &runner] { return begun && !runner.isRunning(); });
    }
    std::unique_ptr<gui::ReplaceDialog> dialog() { return std::make_unique<gui::ReplaceDialog>(m_project->context(), bergen(), m_window.get()); }
    //! A job to that address, with its dialog.
    gui::JobDialog *start(const QString &to = u"203.0.113.240"_s)
    {
        const auto asked = dialog();
        child<QLineEdit>(asked.get(), u"newEdit"_s)->setText(to);
        child<QPushButton>(asked.get(), u"startButton"_s)->click();
        m_id = asked->jobId();
        return m_id.isEmpty() ? nullptr : m_window->findChild<gui::JobDialog *>(u"jobDialog-"_s + m_id);
    }
    JobStep step() { return jobs().job(m_id)->step; }
    static QString text(const gui::JobDialog *job, const QString &name) { return child<QLabel>(job, name)->text(); }
    static QPushButton *button(const gui::JobDialog *job, const QString &name) { return child<QPushButton>(job, name); }
    bool has(const QString &list, const QString &range) { return m_project->serverRanges(listNamed(list).id).contains(range); }

    std::unique_ptr<support::ManualClock> m_clock;
    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<QWidget> m_window;
    QString m_id;
};

void TestReplaceDialog::asksForWhatIsNeeded()
{
    const auto asked = dialog();
    QCOMPARE(child<QLabel>(asked.get(), u"oldValueLabel"_s)->text(), u"198.51.100.9"_s);
    auto *lists = child<QListWidget>(asked.get(), u"listsList"_s);
    auto *endpoints = child<QListWidget>(asked.get(), u"endpointsList"_s);
    QCOMPARE(lists->count(), 2);
    QVERIFY(lists->item(0)->text().startsWith(u"Bergen site"_s) && lists->item(1)->text().startsWith(u"Monitoring probes"_s));
    QCOMPARE(endpoints->count(), 1);
    QCOMPARE(endpoints->item(0)->text(), u"SBC Bergen on Bergen \u2013 198.51.100.9:5060 TCP, priority 1"_s);
    QCOMPARE(endpoints->item(0)->checkState(), Qt::Checked);
    auto *edit = child<QLineEdit>(asked.get(), u"newEdit"_s);
    auto *start = child<QPushButton>(asked.get(), u"startButton"_s);
    auto *message = child<QLabel>(asked.get(), u"newMessageLabel"_s);
    auto *problem = child<QLabel>(asked.get(), u"problemLabel"_s);
    QVERIFY(!start->isEnabled());
    edit->setText(u"203.0.113.0240"_s);
    QVERIFY(!start->isEnabled() && message->text().contains(u"leading zero"_s));
    edit->setText(u"198.51.100.9"_s);
    QVERIFY(!start->isEnabled() && problem->text().contains(u"old address"_s));
    // Which of its addresses the endpoint would get nobody can tell.
    edit->setText(u"203.0.113.240/30"_s);
    QVERIFY(!start->isEnabled() && problem->text().contains(u"endpoint"_s));
    endpoints->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(start->isEnabled() && problem->text().isEmpty());
    edit->setText(u" 203.0.113.240 "_s);
    endpoints->item(0)->setCheckState(Qt::Checked);
    QVERIFY(start->isEnabled());
    for (int row = 0; row < lists->count(); ++row)
        lists->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(!start->isEnabled() && problem->text().contains(u"list"_s));
    lists->item(1)->setCheckState(Qt::Checked);
    child<QSpinBox>(asked.get(), u"drainSpin"_s)->setValue(90);
    child<QLineEdit>(asked.get(), u"ticketEdit"_s)->setText(u" INC-7 "_s);
    const workspace::ReplaceJob wanted = asked->wanted();
    QCOMPARE(wanted.lists.size(), 1);
    QCOMPARE(wanted.lists.first().name, u"Monitoring probes"_s);
    QCOMPARE(wanted.to.text(), u"203.0.113.240/32"_s);
    QCOMPARE(wanted.drainMs, 90 * 60'000);
    QCOMPARE(wanted.holdMs, 60'000);
    QCOMPARE(wanted.ticket, u"INC-7"_s);
}

void TestReplaceDialog::proposesTheLongestCall()
{
    const auto before = dialog();
    QCOMPARE(child<QSpinBox>(before.get(), u"drainSpin"_s)->value(), 60);
    QVERIFY(child<QLabel>(before.get(), u"drainHintLabel"_s)->text().contains(u"not known"_s));
    workspace::CallLog &calls = m_project->workspace().calls();
    calls.sync(m_clock->utcNow().addDays(-1), m_clock->utcNow());
    QVERIFY(waitWithClock([&calls] { return calls.currentSync() == nullptr; }));
    core::CallFilter filter;
    filter.from = m_clock->utcNow().addDays(-7);
    filter.to = m_clock->utcNow();
    for (const QString &list : {u"Bergen site"_s, u"Monitoring probes"_s})
        filter.trunkIds << m_project->desk().live().trunksOfAccessList(listNamed(list).id);
    QObject context;
    std::optional<qint64> longest;
    bool answered = false;
    calls.rows(filter, {}, 0, 100'000).then(&context, [&longest, &answered](const core::Result<QList<core::CallRow>> &rows) {
        answered = true;
        for (const core::CallRow &row : rows ? *rows : QList<core::CallRow>())
            longest = std::max(longest.value_or(0), row.call.talkMs().value_or(0));
    });
    QVERIFY(waitWithClock([&answered] { return answered; }));
    QVERIFY(longest && *longest > 0);
    const auto asked = dialog();
    auto *spin = child<QSpinBox>(asked.get(), u"drainSpin"_s);
    QTRY_COMPARE(spin->value(), int((*longest + 59'999) / 60'000));
    QVERIFY(child<QLabel>(asked.get(), u"drainHintLabel"_s)->text().contains(u"longest call"_s));
}

void TestReplaceDialog::leadsThroughTheWholeJob()
{
    gui::JobDialog *job = start();
    QVERIFY(job && job->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(job));
    auto *steps = child<QListWidget>(job, u"stepsList"_s);
    QCOMPARE(steps->count(), workspace::jobStepCount);
    QVERIFY(steps->item(0)->text().endsWith(u"now"_s) && steps->item(1)->text().endsWith(u"later"_s));
    QVERIFY(m_project->desk().staged().isEmpty());
    button(job, u"stageButton"_s)->click();
    QCOMPARE(m_project->desk().staged().changes.size(), 2);
    QVERIFY(m_project->sent("POST", u"/ipRanges"_s).isEmpty());
    QVERIFY(!button(job, u"stageButton"_s)->isEnabled());
    QVERIFY(text(job, u"adviceLabel"_s).startsWith(u"Staged."_s));
    QVERIFY(apply());
    QVERIFY(waitWithClock([this] { return step() == JobStep::Hold; }));
    QVERIFY(child<QLabel>(job, u"countdownLabel"_s)->isVisible() && text(job, u"countdownLabel"_s).contains(u"left"_s));
    QVERIFY(!button(job, u"stageButton"_s)->isVisible() && steps->item(0)->text().endsWith(u"done"_s));
    m_clock->advance(60'000);
    QCOMPARE(step(), JobStep::Check);
    button(job, u"waitButton"_s)->click();
    QCOMPARE(step(), JobStep::Hold);
    m_clock->advance(60'000);
    button(job, u"worksButton"_s)->click();
    QCOMPARE(step(), JobStep::Move);
    button(job, u"stageButton"_s)->click();
    QVERIFY(apply());
    QVERIFY(waitWithClock([this] { return step() == JobStep::Drain; }));
    button(job, u"waitButton"_s)->click();
    QVERIFY(jobs().remainingMs(m_id) > 89 * 60'000);
    QVERIFY(button(job, u"skipButton"_s)->isVisible());
    button(job, u"skipButton"_s)->click();
    QCOMPARE(step(), JobStep::Remove);
    QVERIFY(has(u"Bergen site"_s, u"198.51.100.9/32"_s) && has(u"Bergen site"_s, u"203.0.113.240/32"_s));
    button(job, u"stageButton"_s)->click();
    QVERIFY(apply());
    QVERIFY(waitWithClock([this] { return step() == JobStep::Done; }));
    QVERIFY(!has(u"Bergen site"_s, u"198.51.100.9/32"_s) && has(u"Bergen site"_s, u"203.0.113.240/32"_s));
    QVERIFY(!has(u"Monitoring probes"_s, u"198.51.100.9/32"_s) && has(u"Monitoring probes"_s, u"203.0.113.240/32"_s));
    QVERIFY(steps->item(5)->text().endsWith(u"done"_s));
    QVERIFY(!button(job, u"giveUpButton"_s)->isVisible());
}

void TestReplaceDialog::saysWhatOthersUndid()
{
    gui::JobDialog *job = start();
    button(job, u"stageButton"_s)->click();
    QVERIFY(apply());
    QVERIFY(waitWithClock([this] { return step() == JobStep::Hold; }));
    const core::AccessControlList list = listNamed(u"Bergen site"_s);
    for (const core::IpRange &range : list.ranges) {
        if (range.ipAddress.value == u"203.0.113.240"_s)
            QVERIFY(m_project->server().asAnotherAdmin("DELETE", "/accessControlLists/" + list.id.toUtf8() + "/ipRanges/" + range.id.toUtf8()).status < 300);
    }
    QVERIFY(loadAgain());
    QVERIFY(waitWithClock([this] { return step() == JobStep::Add; }));
    const QString said = child<QLabel>(job, u"messageTextLabel"_s)->text();
    QVERIFY2(said.contains(u"203.0.113.240"_s) && said.contains(u"Bergen site"_s), qPrintable(said));
    QVERIFY(button(job, u"stageButton"_s)->isEnabled());
    // While it stands still nothing can be staged.
    button(job, u"pauseButton"_s)->click();
    QVERIFY(!button(job, u"stageButton"_s)->isEnabled());
    QVERIFY(jobs().job(m_id)->paused);
    button(job, u"pauseButton"_s)->click();
    QVERIFY(!jobs().job(m_id)->paused);
}

void TestReplaceDialog::givesUpAfterAQuestion()
{
    const QPointer<gui::JobDialog> job = start();
    button(job, u"giveUpButton"_s)->click();
    QCoreApplication::processEvents();
    QVERIFY(jobs().job(m_id));
    QCOMPARE(m_project->prompter.asked.size(), 1);
    QVERIFY(m_project->prompter.asked.first().advice.contains(u"198.51.100.9 stays in: Bergen site"_s));
    m_project->prompter.answers = {u"Give up the job"_s};
    button(job, u"giveUpButton"_s)->click();
    QTRY_VERIFY(!jobs().job(m_id));
    QTRY_VERIFY(!job);
}

void TestReplaceDialog::statusBarHasTheOpenJobs()
{
    gui::StatusPanel panel;
    panel.setWorkspace(m_project->workspace(), m_project->settings());
    panel.show();
    auto *shown = child<QToolButton>(&panel, u"openJobsButton"_s);
    QVERIFY(!shown->isVisible() && !panel.jobMenu()->isEnabled());
    QVERIFY(start());
    QCOMPARE(shown->text(), u"Open job: replace 198.51.100.9, step 1 of 6"_s);
    QVERIFY(shown->isVisible());
    QSignalSpy requested(&panel, &gui::StatusPanel::jobRequested);
    shown->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), m_id);
    workspace::ReplaceJob second;
    second.from = *core::parseIpv4Network(u"192.0.2.5/32"_s).network;
    second.to = *core::parseIpv4Network(u"192.0.2.7/32"_s).network;
    second.lists = workspace::listsWith(m_project->desk().live(), second.from);
    const core::Result<QString> begun = jobs().start(second);
    QVERIFY(begun);
    QVERIFY(shown->text().contains(u'2'));
    QCOMPARE(shown->menu(), panel.jobMenu());
    QCOMPARE(panel.jobMenu()->actions().size(), 2);
    panel.jobMenu()->actions().last()->trigger();
    QCOMPARE(requested.last().first().toString(), *begun);
    jobs().giveUp(m_id);
    jobs().giveUp(*begun);
    QVERIFY(!shown->isVisible());
}

void TestReplaceDialog::overviewHasTheOpenJobs()
{
    gui::JobsPanel panel;
    panel.setUp(m_project->context());
    QVERIFY(!panel.isVisible());
    QVERIFY(start());
    QVERIFY(panel.isVisible());
    m_clock->advance(7'200'000);
    QVERIFY(child<QLabel>(&panel, u"jobAgeLabel"_s)->text().contains(u"2 h"_s));
    auto *open = child<QToolButton>(&panel, u"openJobButton"_s);
    QVERIFY(open->text().contains(u"step 1 of 6"_s));
    open->click();
    QVERIFY(panel.findChild<gui::JobDialog *>(u"jobDialog-"_s + m_id));
    jobs().giveUp(m_id);
    QVERIFY(!panel.isVisible());
}

QTEST_MAIN(TestReplaceDialog)
#include "tst_replacedialog.moc"
