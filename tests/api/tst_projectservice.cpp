// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/await.h"
#include "api/service/projectservice.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Operation;
using support::outcomeOf;

class TestProjectService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsNew();
    void anAnswerWithoutBodySaysNothingNew();
};

void TestProjectService::saysWhatIsNew()
{
    support::ScriptedTransport transport;
    support::ManualClock clock;
    api::ProjectService service(transport, clock);
    transport.answer(Operation::AddProjects, R"({"addedProjects":["p2"]})");
    const auto added = outcomeOf(service.add({u"p1"_s, u"p2"_s}));
    VERIFY_GOOD(added);
    QCOMPARE(*added, QStringList{u"p2"_s});
    QCOMPARE(transport.requests().first().body, QByteArray(R"({"projectIds":["p1","p2"]})"));
    QCOMPARE(transport.requests().first().lane, api::Lane::Write);
}

void TestProjectService::anAnswerWithoutBodySaysNothingNew()
{
    support::ScriptedTransport transport;
    support::ManualClock clock;
    api::ProjectService service(transport, clock);
    transport.answer(Operation::AddProjects, "");
    const auto added = outcomeOf(service.add({u"p1"_s}));
    VERIFY_GOOD(added);
    QVERIFY(added->isEmpty());
}

QTEST_GUILESS_MAIN(TestProjectService)
#include "tst_projectservice.moc"
