// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/project/configurationfile.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_ConfigurationFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingAsItCame();
    void refusesWhatANewerProgramWrote();
    void refusesWhatIsNoConfiguration();
};

void tst_ConfigurationFile::keepsEverythingAsItCame()
{
    core::ProjectConfiguration known;
    known.project.projectId = u"p-1"_s;
    const QDateTime time(QDate(2026, 3, 1), QTime(4, 5, 6, 7), Qt::UTC);
    const auto raw = [](const char *json) { return core::RawObject::parse(json).value(); };
    known.trunks = {{core::Trunk::fromRaw(raw(R"({"id":"t1","name":"Oslo","callsPerSecond":1e1,"later":{"a":[null,0.10]}})"))}, core::Completeness::Complete, time, 0};
    known.endpoints = {{core::SipEndpoint::fromRaw(raw(R"({"id":"e1","address":"198.51.100.7"})"), u"t1"_s)}, core::Completeness::Partial, time, 1};
    known.accessControlLists = {{core::AccessControlList::fromRaw(raw(R"({"id":"a1","name":null,"ipRanges":[{"id":"r1","ipAddress":"192.0.2.1"}]})"))},
                                core::Completeness::Complete, time, 0};
    known.accessLinks = {{{u"t1"_s, u"a1"_s}}, core::Completeness::Complete, time, 0};
    known.countries = {{core::CountryPermission::fromRaw(raw(R"({"isoCode":"*","enabled":false})"))}, core::Completeness::Complete, time, 0};
    const core::Result<core::ProjectConfiguration> read = workspace::configurationFromJson(workspace::configurationToJson(known));
    QVERIFY(read);
    QCOMPARE(*read, known);
    QCOMPARE(read->trunks.items.constFirst().raw.value("callsPerSecond"), core::RawValue("1e1"));
    QCOMPARE(read->credentialLists.completeness, core::Completeness::NotLoaded);
}

void tst_ConfigurationFile::refusesWhatANewerProgramWrote()
{
    const auto read = workspace::configurationFromJson(R"({"version":99})");
    QVERIFY(!read);
    QCOMPARE(read.error().reason, QByteArray("version"));
}

void tst_ConfigurationFile::refusesWhatIsNoConfiguration()
{
    QVERIFY(!workspace::configurationFromJson("[]"));
    QVERIFY(!workspace::configurationFromJson(R"({"version":1)"));
}

QTEST_GUILESS_MAIN(tst_ConfigurationFile)
#include "tst_configurationfile.moc"
