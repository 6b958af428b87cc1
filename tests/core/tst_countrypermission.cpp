// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/countrypermission.h"

#include "core/rawtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::CountryPermission;

class TestCountryPermission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void wildcard();
    void oddKinds();
};

void TestCountryPermission::readsEveryField()
{
    const CountryPermission country = CountryPermission::fromRaw(
        rawFrom(R"({"isoCode":"PT","name":"Portugal","continent":"Europe","countryDialingCodes":["+351"],"enabled":false})"));
    QCOMPARE(country.isoCode, u"PT"_s);
    QCOMPARE(country.name.value, u"Portugal"_s);
    QCOMPARE(country.continent.value, u"Europe"_s);
    QCOMPARE(country.dialingCodes.value, QStringList({u"+351"_s}));
    QCOMPARE(country.enabled, (core::Field<bool>{core::Presence::Value, false}));
    QVERIFY(!country.isWildcard());
}

void TestCountryPermission::wildcard()
{
    const CountryPermission all = CountryPermission::fromRaw(rawFrom(R"({"isoCode":"*","enabled":true})"));
    QVERIFY(all.isWildcard());
    QCOMPARE(all.dialingCodes.presence, core::Presence::Absent);
}

void TestCountryPermission::oddKinds()
{
    const CountryPermission country = CountryPermission::fromRaw(rawFrom(R"({"isoCode":7,"countryDialingCodes":[351],"enabled":"true"})"));
    QVERIFY(country.isoCode.isEmpty());
    QVERIFY(country.dialingCodes.isUnreadable());
    QVERIFY(country.enabled.isUnreadable());
}

QTEST_APPLESS_MAIN(TestCountryPermission)
#include "tst_countrypermission.moc"
