// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sampleproject.h"
#include "core/trunkscope.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestTrunkScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Against the project's own questions, one object after the other.
    void holdsWhatBelongsToTheTrunksAndNothingElse()
    {
        const ProjectConfiguration project = sampleProject();
        QVERIFY(project.trunks.items.size() > 1);
        for (const Trunk &trunk : project.trunks.items) {
            const QSet<ObjectRef> objects = objectsOfTrunks(project, {trunk.id});
            for (const Trunk &other : project.trunks.items)
                QCOMPARE(objects.contains({Kind::Trunk, {}, liveId(other.id)}), other.id == trunk.id);
            for (const SipEndpoint &endpoint : project.endpoints.items)
                QCOMPARE(objects.contains({Kind::SipEndpoint, liveId(endpoint.trunkId), liveId(endpoint.id)}), endpoint.trunkId == trunk.id);
            for (const PhoneNumber &number : project.numbers.items)
                QCOMPARE(objects.contains({Kind::PhoneNumber, {}, liveId(number.number)}), number.trunkId.value == trunk.id);
            const QStringList lists = project.accessListsOfTrunk(trunk.id);
            for (const AccessControlList &list : project.accessControlLists.items) {
                QCOMPARE(objects.contains({Kind::AccessControlList, {}, liveId(list.id)}), lists.contains(list.id));
                for (const IpRange &range : list.ranges)
                    QCOMPARE(objects.contains({Kind::IpRange, liveId(list.id), liveId(range.id)}), lists.contains(list.id));
            }
            const QStringList credentialLists = project.credentialListsOfTrunk(trunk.id);
            for (const CredentialList &list : project.credentialLists.items)
                QCOMPARE(objects.contains({Kind::CredentialList, {}, liveId(list.id)}), credentialLists.contains(list.id));
        }
        QVERIFY(objectsOfTrunks(project, {}).isEmpty());
    }

    void countriesAndRulesAreNobodys()
    {
        QVERIFY(!belongsToTrunks(Kind::CountryPermission) && !belongsToTrunks(Kind::CallBlockingRule) && !belongsToTrunks(Kind::Project));
        QVERIFY(belongsToTrunks(Kind::PhoneNumber));
    }
};

QTEST_APPLESS_MAIN(TestTrunkScope)

#include "tst_trunkscope.moc"
