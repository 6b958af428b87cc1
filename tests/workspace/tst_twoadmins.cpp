// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/twoadmins.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Kind;

//! Nobody's edit is overwritten unseen: somebody else writes at any moment of our run but the one that the service leaves no way to close.
class tst_TwoAdmins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"trunkdesk.http=false"_s); }
    void interleavings();
    void readBackShowsAWriteAfterOurs();
    void writeInsideTheGapIsNotSeen();

private:
    static simulator::Fault at(const QByteArray &method, const QString &path, int skip, const std::function<void()> &callback);
};

simulator::Fault tst_TwoAdmins::at(const QByteArray &method, const QString &path, int skip, const std::function<void()> &callback)
{
    simulator::Fault fault;
    fault.kind = simulator::Fault::Kind::Callback;
    fault.method = method;
    fault.path = QRegularExpression(path);
    fault.skip = skip;
    fault.callback = callback;
    return fault;
}

void tst_TwoAdmins::interleavings()
{
    TwoAdmins project;
    for (quint32 seed = 1; seed <= 100; ++seed)
        project.interleave(seed);
    project.tally().print();
    QVERIFY2(project.tally().faults.isEmpty(), qPrintable(project.tally().faults.join(u'\n')));
    // Each kind of meeting occurred.
    QVERIFY(project.tally().merged > 0 && project.tally().conflicts > 0 && project.tally().afterwards > 0);
}

// Between our update and the read that follows it: the value that is there is not ours, and the step says so.
void tst_TwoAdmins::readBackShowsAWriteAfterOurs()
{
    TwoAdmins project;
    QVERIFY(project.refresh());
    const TwoAdmins::Place name{Kind::Trunk, {}, project.oslo, u"name"_s};
    QVERIFY(project.stageEdit(name, u"ours"_s));
    // The first read of this object is the fresh one, the second the one after our update.
    project.server.addFault(at("GET", u"trunks/[^/]+$"_s, 1, [&] { project.writeElsewhere({TwoAdmins::Write::Act::Edit, name, u"theirs"_s}); }));
    QCOMPARE(project.applyAll(), std::nullopt);
    QCOMPARE(project.valueAtServer(name).toString(), u"theirs"_s);
    QCOMPARE(project.stepStates(), QStringList{u"done"_s});
    QCOMPARE(project.runner->record().steps.constFirst().error->reason, QByteArray("read-back-differs"));
}

// The gap of an interface without conditional writes: from our fresh read to our update. What is written in between is lost, and reading back shows only
// what we wrote. This is the whole extent of it, and it is why the read stands right before the update.
void tst_TwoAdmins::writeInsideTheGapIsNotSeen()
{
    TwoAdmins project;
    QVERIFY(project.refresh());
    const TwoAdmins::Place name{Kind::Trunk, {}, project.oslo, u"name"_s};
    const TwoAdmins::Place forward{Kind::Trunk, {}, project.oslo, u"callForwardNumber"_s};
    QVERIFY(project.stageEdit(name, u"ours"_s));
    project.server.addFault(at("PUT", u"trunks/[^/]+$"_s, 0, [&] { project.writeElsewhere({TwoAdmins::Write::Act::Edit, forward, u"+4755000001"_s}); }));
    QCOMPARE(project.applyAll(), std::nullopt);
    QCOMPARE(project.valueAtServer(name).toString(), u"ours"_s);
    QCOMPARE(project.valueAtServer(forward).toString(), QString());
    QVERIFY(!project.runner->record().steps.constFirst().error);
}

QTEST_GUILESS_MAIN(tst_TwoAdmins)
#include "tst_twoadmins.moc"
