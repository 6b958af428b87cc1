// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projectids.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString own = u"5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10"_s;
const QString first = u"11111111-2222-4333-8444-555555555555"_s;
const QString second = u"aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"_s;

core::RunRecord run(const QStringList &asked, const char *answer, core::StepState state = core::StepState::Done)
{
    core::RunRecord record;
    core::Step step;
    step.number = 1;
    step.operation = core::Operation::AddProjects;
    core::RawObject body;
    body.set("projectIds", core::rawStringArray(asked));
    step.body = body.toJson();
    record.plan.steps = {step};
    core::StepRecord done;
    done.step = 1;
    done.state = state;
    if (answer)
        done.result = *core::RawObject::parse(answer);
    record.steps = {done};
    return record;
}

} // namespace

class TestProjectIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QStringList>("strange");
        QTest::addColumn<bool>("ownNamed");
        QTest::newRow("nothing") << u"  \n "_s << QStringList() << QStringList() << false;
        QTest::newRow("lines") << first + u"\n\n"_s + second + u'\n' << QStringList({first, second}) << QStringList() << false;
        QTest::newRow("JSON, capitals, twice") << u"[\"%1\", \"%1\",'%2']"_s.arg(first.toUpper(), second) << QStringList({first, second}) << QStringList() << false;
        QTest::newRow("the project itself") << own.toUpper() + u' ' + first << QStringList({first}) << QStringList() << true;
        QTest::newRow("no ids") << u"Acme 5d0c..2d10 "_s + first.chopped(1) << QStringList() << QStringList({u"Acme"_s, u"5d0c..2d10"_s, first.chopped(1)}) << false;
        QTest::newRow("other digits") << u"\u0661"_s + first.mid(1) << QStringList() << QStringList(u"\u0661"_s + first.mid(1)) << false;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, ids);
        QFETCH(QStringList, strange);
        QFETCH(bool, ownNamed);
        QCOMPARE(core::readProjectIds(text, own), (core::ProjectIds{ids, strange, ownNamed}));
    }

    void answersAreExplained()
    {
        QCOMPARE(core::registrationOf(run({first, second}, R"({"addedProjects":["AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE"]})")),
                 (core::Registration{{second}, {first}, true}));
        QCOMPARE(core::registrationOf(run({first}, R"({"addedProjects":[]})")), (core::Registration{{}, {first}, true}));
        // Without a readable answer nothing is claimed.
        QCOMPARE(core::registrationOf(run({first}, "{}")), (core::Registration{{}, {}, false}));
        QCOMPARE(core::registrationOf(run({first}, nullptr)), (core::Registration{{}, {}, false}));
        QVERIFY(core::registrationOf(run({first}, nullptr, core::StepState::NotDone)).isEmpty());
        QVERIFY(core::registrationOf({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestProjectIds)

#include "tst_projectids.moc"
