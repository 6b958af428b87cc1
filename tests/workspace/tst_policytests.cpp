// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/project/policytests.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::PolicyTest;
using workspace::PolicyTests;

namespace {

const PolicyTest oslo{u"a"_s, u"203.0.113.7"_s, {}, u"t1"_s, PolicyTest::Expect::Reach, u"SBC \u00d8st"_s};
const PolicyTest nowhere{u"b"_s, u"198.51.100.9"_s, {}, {}, PolicyTest::Expect::NotReach, {}};

} // namespace

class TestPolicyTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stayOnDisk()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"policytests.json"_s);
        {
            PolicyTests tests(file);
            QVERIFY(tests.tests().isEmpty());
            tests.setTests({oslo});
            tests.setTests({oslo, nowhere});
        }
        const PolicyTests tests(file);
        QCOMPARE(tests.tests(), (QList<PolicyTest>{oslo, nowhere}));
    }

    void removingTheLastStaysOnDiskToo()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"policytests.json"_s);
        {
            PolicyTests tests(file);
            tests.setTests({oslo});
        }
        {
            PolicyTests tests(file);
            tests.setTests({});
        }
        QVERIFY(PolicyTests(file).tests().isEmpty());
    }

    //! The number of a draft is given out again: a test must not end up on another trunk.
    void draftsThatAreGoneAreForgotten()
    {
        PolicyTests tests({});
        PolicyTest draft = oslo;
        draft.trunkId = u"new-1"_s;
        tests.setTests({draft, nowhere});
        core::ProjectConfiguration project;
        core::Trunk trunk;
        trunk.id = u"new-1"_s;
        project.trunks.items = {trunk};
        tests.forgetDrafts(project);
        QCOMPARE(tests.tests().first().trunkId, u"new-1"_s);
        tests.forgetDrafts({});
        QVERIFY(tests.tests().first().trunkId != u"new-1"_s);
        tests.follow({{u"new-1"_s, u"01OTHER"_s}});
        QVERIFY(tests.tests().first().trunkId != u"01OTHER"_s);
        QCOMPARE(tests.tests().last(), nowhere);
    }

    void changeIsSaidOnce()
    {
        PolicyTests tests({});
        QSignalSpy changed(&tests, &PolicyTests::changed);
        tests.setTests({oslo});
        tests.setTests({oslo});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(tests.tests(), QList<PolicyTest>{oslo});
    }

    void damagedFileIsSetAside()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"policytests.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"tests\":[{\"id\":\"a\",\"address\":\"203.0.113.7\",\"expect\":\"reach\"}") > 0);
        file.close();
        {
            PolicyTests tests(path);
            QVERIFY(tests.tests().isEmpty());
            QCOMPARE(QDir(folder.path()).entryList({u"*damaged*"_s}, QDir::Files).size(), 1);
            tests.setTests({nowhere});
        }
        QCOMPARE(PolicyTests(path).tests(), QList<PolicyTest>{nowhere});
        QCOMPARE(QDir(folder.path()).entryList({u"*damaged*"_s}, QDir::Files).size(), 1);
    }

    void failingDiskIsSaid()
    {
        const QTemporaryDir folder;
        PolicyTests tests(folder.filePath(u"nowhere/policytests.json"_s));
        QSignalSpy notKept(&tests, &PolicyTests::notKept);
        tests.setTests({oslo});
        QTRY_COMPARE(notKept.size(), 1);
        QCOMPARE(tests.tests(), QList<PolicyTest>{oslo});
    }

    void testsOfADraftFollowItsTrunk()
    {
        PolicyTest draft = oslo;
        draft.trunkId = u"new-3"_s;
        PolicyTests tests({});
        tests.setTests({draft, nowhere, oslo});
        QSignalSpy changed(&tests, &PolicyTests::changed);
        tests.follow({{u"new-9"_s, u"t9"_s}});
        QCOMPARE(changed.size(), 0);
        tests.follow({{u"new-3"_s, u"t3"_s}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(tests.tests().at(0).trunkId, u"t3"_s);
        QCOMPARE(tests.tests().at(1), nowhere);
        QCOMPARE(tests.tests().at(2), oslo);
    }
};

QTEST_MAIN(TestPolicyTests)

#include "tst_policytests.moc"
