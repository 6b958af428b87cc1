// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ruleterms.h"

#include <QTest>

using core::CallDirection;
using core::Meeting;

using namespace Qt::StringLiterals;

namespace {

core::CountryPermission country(const char *iso, const char *codes)
{
    const QByteArray json = QByteArray(R"({"isoCode":")") + iso + R"(","countryDialingCodes":)" + codes + R"(,"enabled":true})";
    return core::CountryPermission::fromRaw(*core::RawObject::parse(json));
}

core::DialPlan plan()
{
    return core::DialPlan({country("US", R"(["+1"])"), country("CA", R"(["+1"])"), country("PR", R"(["+1787","+1939"])"), country("GB", R"(["+44"])"),
                           country("NO", R"(["+47"])"), country("*", "[]"), country("AU", R"(["+61"])"), country("AQ", R"(["+672"])")});
}

core::CallRow call(const char *direction, const char *from, const char *to)
{
    core::CallRow row;
    row.call.direction = QString::fromLatin1(direction);
    row.call.from = QString::fromLatin1(from);
    row.call.to = QString::fromLatin1(to);
    return row;
}

core::RuleTerms outbound(const char *country, const char *prefix)
{
    return {CallDirection::Outbound, {}, {QString::fromLatin1(country), QString::fromLatin1(prefix)}};
}

} // namespace

Q_DECLARE_METATYPE(core::Meeting)

class TestRuleTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialPlan()
    {
        const core::DialPlan numbers = plan();
        QCOMPARE(numbers.countries(u"12125550100"), QStringList({u"CA"_s, u"US"_s}));
        QCOMPARE(numbers.countries(u"17875550100"), QStringList(u"PR"_s));
        QCOMPARE(numbers.code(u"447700900123"), u"44"_s);
        QCOMPARE(numbers.countries(u"882345"), QStringList());
        QCOMPARE(numbers.code(u"882345"), u"882"_s);
        QCOMPARE(numbers.countries(u"999"), QStringList());
        QCOMPARE(numbers.codes(u"pr"_s), QStringList({u"1787"_s, u"1939"_s}));
        QVERIFY(core::DialPlan::isInternationalNetwork(u"8703"));
        QVERIFY(!core::DialPlan::isInternationalNetwork(u"886"));
    }

    void prefixes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::newRow("bare") << u"882"_s << u"882"_s;
        QTest::newRow("plus") << u" +1 (900) 55-5 "_s << u"190055"_s.append(u'5');
        QTest::newRow("double zero") << u"0044909"_s << u"44909"_s;
        QTest::newRow("double zero, short") << u"001"_s << u"1"_s;
        QTest::newRow("triple zero") << u"000"_s << u"000"_s;
        QTest::newRow("ellipsis") << u"+1 900\u2026"_s << u"1900"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("letters") << u"1-800-FLOWERS"_s << QString();
        QTest::newRow("plus inside") << u"4+7"_s << QString();
        QTest::newRow("too long") << u"1234567890123456"_s << QString();
        QTest::newRow("other digits") << u"\u0661\u0662"_s << QString();
    }
    void prefixes()
    {
        QFETCH(QString, text);
        QFETCH(QString, digits);
        const std::optional<QString> read = core::rulePrefixDigits(text);
        QCOMPARE(read.has_value(), !digits.isNull());
        QCOMPARE(read.value_or(QString()), digits);
    }

    void emergency_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<bool>("met");
        for (const char *prefix : {"9", "91", "911", "1", "11", "112", "93", "933", "99", "999", "0", "00", "000", "10", "19", "1911", "1933", "44999", "44112", "47112", "61000"})
            QTest::newRow(prefix) << QString() << QString::fromLatin1(prefix) << true;
        for (const char *prefix : {"1900", "44909", "882", "4", "44", "447", "4791", "3719000", "61", "9110", "19115", "12", "7", "979", "870"}) {
            // 12 begins 120, 122, 123, 127; everything else is clear.
            QTest::newRow(prefix) << QString() << QString::fromLatin1(prefix) << (qstrcmp(prefix, "12") == 0);
        }
        QTest::newRow("national 91 in the United States") << u"US"_s << u"91"_s << true;
        QTest::newRow("premium in the United States") << u"US"_s << u"1900"_s << false;
        QTest::newRow("the whole United States") << u"US"_s << QString() << true;
        QTest::newRow("the whole of Canada") << u"CA"_s << QString() << true;
        QTest::newRow("the whole of Norway") << u"NO"_s << QString() << false;
        QTest::newRow("nothing asked") << QString() << QString() << false;
    }
    void emergency()
    {
        QFETCH(QString, country);
        QFETCH(QString, prefix);
        QFETCH(bool, met);
        QCOMPARE(!core::emergencyNumbersMet({country, prefix}, plan()).isEmpty(), met);
    }
    void emergencyNumbersAreNamed()
    {
        QCOMPARE(core::emergencyNumbersMet({{}, u"91"_s}, plan()), QStringList(u"911"_s));
        QCOMPARE(core::emergencyNumbersMet({{}, u"11"_s}, plan()).size(), 10);
        QCOMPARE(core::emergencyNumbersMet({{}, u"1911"_s}, plan()), QStringList(u"911"_s));
        QCOMPARE(core::emergencyNumbersMet({u"US"_s, {}}, plan()), QStringList({u"911"_s, u"933"_s}));
    }

    void meetings_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("to");
        QTest::addColumn<core::Meeting>("expected");
        QTest::newRow("prefix") << QString() << u"1900"_s << u"+19005550100"_s << Meeting::Yes;
        QTest::newRow("another prefix") << QString() << u"1900"_s << u"+12125550100"_s << Meeting::No;
        QTest::newRow("without plus") << QString() << u"1900"_s << u"19005550100"_s << Meeting::Yes;
        QTest::newRow("as SIP address") << QString() << u"882"_s << u"sip:+88234567@host:5060"_s << Meeting::Yes;
        QTest::newRow("country") << u"NO"_s << QString() << u"+4722000000"_s << Meeting::Yes;
        QTest::newRow("another country") << u"NO"_s << QString() << u"+447700900123"_s << Meeting::No;
        QTest::newRow("shared code") << u"US"_s << QString() << u"+12125550100"_s << Meeting::Maybe;
        QTest::newRow("a longer code is not shared") << u"US"_s << QString() << u"+17875550100"_s << Meeting::No;
        QTest::newRow("country and prefix") << u"GB"_s << u"44909"_s << u"+449098790000"_s << Meeting::Yes;
        QTest::newRow("country and national prefix") << u"GB"_s << u"909"_s << u"+449098790000"_s << Meeting::Yes;
        QTest::newRow("national prefix with an area behind +1") << u"PR"_s << u"787"_s << u"+17875550100"_s << Meeting::Yes;
        QTest::newRow("behind the area begins the subscriber") << u"PR"_s << u"555"_s << u"+17875550100"_s << Meeting::No;
        QTest::newRow("national prefix needs its country") << QString() << u"909"_s << u"+449098790000"_s << Meeting::No;
        QTest::newRow("prefix of another country") << u"NO"_s << u"909"_s << u"+449098790000"_s << Meeting::No;
        QTest::newRow("no number") << u"NO"_s << QString() << u"anonymous"_s << Meeting::No;
        QTest::newRow("nothing asked") << QString() << QString() << u"anything"_s << Meeting::Yes;
    }
    void meetings()
    {
        QFETCH(QString, country);
        QFETCH(QString, prefix);
        QFETCH(QString, to);
        QFETCH(core::Meeting, expected);
        const core::RuleTerms rule{CallDirection::Outbound, {}, {country, prefix}};
        QCOMPARE(core::meets(rule, call("OUTBOUND", "+4721000000", to.toLatin1().constData()), plan()), expected);
        QCOMPARE(core::meets(rule, call("inbound", "+4721000000", to.toLatin1().constData()), plan()), Meeting::No);
    }
    void theServicesCountryDecides()
    {
        core::CallRow row = call("outbound", "+4721000000", "+12125550100");
        row.extras.toCountry = u"CA"_s;
        QCOMPARE(core::meets(outbound("US", ""), row, plan()), Meeting::No);
        QCOMPARE(core::meets(outbound("CA", ""), row, plan()), Meeting::Yes);
    }
    void inboundLooksAtTheCaller()
    {
        const core::RuleTerms rule{CallDirection::Inbound, {u"GB"_s, {}}, {}};
        QCOMPARE(core::meets(rule, call("inbound", "+447700900123", "+4722000000"), plan()), Meeting::Yes);
        QCOMPARE(core::meets(rule, call("inbound", "+4722000000", "+447700900123"), plan()), Meeting::No);
    }

    void readsRules()
    {
        const auto rule = core::CallBlockingRule::fromRaw(
            *core::RawObject::parse(R"({"id":"b1","direction":"inbound","callerCountry":"gb","callerMatch":"+44 77","calleeCountry":null})"));
        const core::RuleTerms terms = core::RuleTerms::of(rule);
        QCOMPARE(terms, (core::RuleTerms{CallDirection::Inbound, {u"GB"_s, u"4477"_s}, {}}));
        QCOMPARE(terms.side().prefix, u"4477"_s);
        QVERIFY(!terms.isOpenEnded());
        QVERIFY(core::RuleTerms::of(core::CallBlockingRule::fromRaw(*core::RawObject::parse(R"({"direction":"OUTBOUND","calleeCountry":"*","calleeMatch":""})"))).isOpenEnded());
    }
};

QTEST_APPLESS_MAIN(TestRuleTerms)

#include "tst_ruleterms.moc"
