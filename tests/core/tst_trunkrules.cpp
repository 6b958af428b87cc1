// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialplan.h"
#include "core/endpointorder.h"
#include "core/result.h"
#include "core/trunkrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

core::SipEndpoint endpoint(const QString &id, int priority)
{
    core::RawObject raw;
    raw.set("id", core::rawString(id));
    raw.set("address", core::rawString(u"203.0.113.1"_s));
    raw.set("priority", core::rawNumber(priority));
    return core::SipEndpoint::fromRaw(raw, u"t1"_s);
}

//! "a1 b1 c2": names with their priorities.
QList<core::SipEndpoint> endpoints(const QString &text)
{
    QList<core::SipEndpoint> list;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        list << endpoint(word.left(1), word.mid(1).toInt());
    return list;
}

template<class T>
void complete(core::Collection<T> &collection)
{
    collection.completeness = core::Completeness::Complete;
}

core::ProjectConfiguration project()
{
    const auto raw = [](const char *json) { return *core::RawObject::parse(json); };
    core::ProjectConfiguration project;
    project.trunks.items = {core::Trunk::fromRaw(raw(R"({"id":"t1","name":"Oslo","hostName":"oslo","domain":"oslo.pstn.sinch.com","enableCallForward":true})")),
                            core::Trunk::fromRaw(raw(R"({"id":"t2","name":"Bergen","hostName":"bergen","domain":"bergen.pstn.sinch.com"})"))};
    project.accessControlLists.items = {core::AccessControlList::fromRaw(raw(R"({"id":"l1","enabled":true,"ipRanges":[{"id":"r","ipAddress":"203.0.113.0","range":28}]})"))};
    project.accessLinks.items = {{u"t1"_s, u"l1"_s}};
    project.credentialLists.items = {core::CredentialList::fromRaw(raw(R"({"id":"c1","name":"Desks","credentials":[{"id":"u","username":"desk-1"}]})"))};
    project.numbers.items = {core::PhoneNumber::fromRaw(raw(R"({"phoneNumber":"+4722000000","sipTrunkId":"t1"})"))};
    project.countries.items = {core::CountryPermission::fromRaw(raw(R"({"isoCode":"NO","enabled":true,"countryDialingCodes":["+47"]})")),
                               core::CountryPermission::fromRaw(raw(R"({"isoCode":"NG","enabled":false,"countryDialingCodes":["+234"]})"))};
    complete(project.trunks);
    complete(project.endpoints);
    complete(project.accessControlLists);
    complete(project.accessLinks);
    complete(project.credentialLists);
    complete(project.credentialLinks);
    complete(project.numbers);
    complete(project.countries);
    return project;
}

core::SipEndpoint parsed(const char *json)
{
    return core::SipEndpoint::fromRaw(*core::RawObject::parse(json), u"t1"_s);
}

} // namespace

class TestTrunkRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("problem");
        QTest::newRow("fine") << u"Oslo-2"_s << QByteArray();
        QTest::newRow("one letter") << u"a"_s << QByteArray();
        QTest::newRow("63") << QString(63, u'a') << QByteArray();
        QTest::newRow("64") << QString(64, u'a') << QByteArray("host-long");
        QTest::newRow("empty") << QString() << QByteArray("host-empty");
        QTest::newRow("dot") << u"a.b"_s << QByteArray("host-characters");
        QTest::newRow("arabic digit") << u"a\u0661"_s << QByteArray("host-characters");
        QTest::newRow("first hyphen") << u"-a"_s << QByteArray("host-hyphen");
        QTest::newRow("last hyphen") << u"a-"_s << QByteArray("host-hyphen");
        QTest::newRow("taken") << u"BERGEN"_s << QByteArray("host-taken");
        QTest::newRow("own") << u"oslo"_s << QByteArray();
        QTest::newRow("generic") << u"Trunk"_s << QByteArray("host-reserved");
    }
    void hostNames()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, problem);
        QCOMPARE(core::hostNameProblem(project(), text, u"t1"_s), problem);
    }

    void hostNamesAreSuggested()
    {
        QCOMPARE(core::suggestedHostName(u"Oslo head office"_s), u"oslo-head-office"_s);
        QCOMPARE(core::suggestedHostName(u"  Malm\u00f6 & Troms\u00f8 (2) "_s), u"malmo-tromso-2"_s);
        QCOMPARE(core::suggestedHostName(u"\u6771\u4eac"_s), QString());
        QVERIFY(core::suggestedHostName(QString(200, u'x')).size() <= 63);
        QCOMPARE(core::expectedDomain(project(), u"kiruna"_s), u"kiruna.pstn.sinch.com"_s);
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("problem");
        QTest::newRow("fine") << u"+4722000000"_s << QByteArray();
        QTest::newRow("15 digits") << u"+123456789012345"_s << QByteArray();
        QTest::newRow("16 digits") << u"+1234567890123456"_s << QByteArray("number-length");
        QTest::newRow("6 digits") << u"+123456"_s << QByteArray("number-length");
        QTest::newRow("national") << u"22000000"_s << QByteArray("number-plus");
        QTest::newRow("zero") << u"+0472200000"_s << QByteArray("number-zero");
        QTest::newRow("blank") << u"+47 22 00 00 00"_s << QByteArray("number-characters");
        QTest::newRow("full width") << u"+\uff14\uff1722000000"_s << QByteArray("number-characters");
        QTest::newRow("empty") << QString() << QByteArray("number-empty");
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, problem);
        QCOMPARE(core::e164Problem(text), problem);
    }

    void forwarding()
    {
        core::ProjectConfiguration it = project();
        const auto with = [&it](const QString &number) {
            core::RawObject raw = it.trunks.items.first().raw;
            raw.set("callForwardNumber", core::rawString(number));
            it.trunks.items.first() = core::Trunk::fromRaw(raw);
            return core::forwardIssues(it, u"t1"_s);
        };
        using Issue = core::ForwardIssue;
        QCOMPARE(with({}), QList<Issue>{Issue::NumberMissing});
        QCOMPARE(with(u"123"_s), QList<Issue>{Issue::NumberInvalid});
        QCOMPARE(with(u"+4722000000"_s), (QList<Issue>{Issue::Loop, Issue::NoEndpoint}));
        QCOMPARE(with(u"+2348000000"_s), (QList<Issue>{Issue::NotPermitted, Issue::NoEndpoint}));
        it.endpoints.items = {endpoint(u"e1"_s, 1)};
        QCOMPARE(with(u"+4723000000"_s), QList<Issue>());
        QVERIFY(core::forwardIssues(it, u"t2"_s).isEmpty());
        // Nothing is said about countries that are not all known.
        it.countries.completeness = core::Completeness::Partial;
        QCOMPARE(with(u"+2348000000"_s), QList<Issue>());
    }

    void longestDialingCodeDecides_data()
    {
        QTest::addColumn<QString>("enabled");
        QTest::addColumn<QString>("number");
        QTest::addColumn<core::Permitted>("permitted");
        QTest::addColumn<QString>("country");
        using core::Permitted;
        QTest::newRow("New York") << u"US"_s << u"+12125550100"_s << Permitted::Yes << u"CA"_s;
        QTest::newRow("neither of two that share it") << u"BS"_s << u"+12125550100"_s << Permitted::No << u"CA"_s;
        QTest::newRow("Bahamas inside an open +1") << u"US CA"_s << u"+12425550100"_s << Permitted::No << u"BS"_s;
        QTest::newRow("Bahamas alone") << u"BS"_s << u"+12425550100"_s << Permitted::Yes << u"BS"_s;
        QTest::newRow("code without a plus") << u"NG"_s << u"+2348000000"_s << Permitted::Yes << u"NG"_s;
        QTest::newRow("everything") << u"*"_s << u"+12425550100"_s << Permitted::Yes << u"BS"_s;
        QTest::newRow("no country has it") << u"US"_s << u"+4722000000"_s << Permitted::No << QString();
        QTest::newRow("international network") << u"*"_s << u"+88213000000"_s << Permitted::NotKnown << QString();
    }
    void longestDialingCodeDecides()
    {
        QFETCH(QString, enabled);
        QFETCH(QString, number);
        const QStringList open = enabled.split(u' ');
        QList<core::CountryPermission> countries;
        const QList<QPair<QString, QString>> codes{{u"US"_s, u"+1"_s}, {u"CA"_s, u"+1"_s}, {u"BS"_s, u"+1 242"_s}, {u"NG"_s, u"234"_s}, {u"*"_s, QString()}};
        for (const auto &[iso, code] : codes) {
            core::RawObject raw;
            raw.set("isoCode", core::rawString(iso));
            raw.set("enabled", core::rawBool(open.contains(iso)));
            raw.set("countryDialingCodes", core::rawStringArray(code.isEmpty() ? QStringList() : QStringList{code}));
            countries.append(core::CountryPermission::fromRaw(raw));
        }
        const core::NumberPermission judged = core::numberPermission(countries, number);
        QTEST(judged.permitted, "permitted");
        QTEST(judged.country, "country");
    }
    void forwardingInsideAnOpenCodeIsSeen()
    {
        core::ProjectConfiguration it = project();
        const auto raw = [](const char *json) { return *core::RawObject::parse(json); };
        it.countries.items = {core::CountryPermission::fromRaw(raw(R"({"isoCode":"US","enabled":true,"countryDialingCodes":["+1"]})")),
                              core::CountryPermission::fromRaw(raw(R"({"isoCode":"BS","enabled":false,"countryDialingCodes":["+1242"]})"))};
        it.endpoints.items = {endpoint(u"e1"_s, 1)};
        core::RawObject trunk = it.trunks.items.first().raw;
        trunk.set("callForwardNumber", "\"+12425550100\"");
        it.trunks.items.first() = core::Trunk::fromRaw(trunk);
        QCOMPARE(core::forwardIssues(it, u"t1"_s), QList<core::ForwardIssue>{core::ForwardIssue::NotPermitted});
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("problem");
        QTest::newRow("address") << u"198.51.100.7"_s << QByteArray();
        QTest::newRow("name") << u"sbc1.example.net"_s << QByteArray();
        QTest::newRow("label") << u"sbc"_s << QByteArray();
        QTest::newRow("octets") << u"198.51.100.256"_s << QByteArray("address-octets");
        QTest::newRow("three") << u"198.51.100"_s << QByteArray("address-octets");
        QTest::newRow("zero") << u"198.051.100.7"_s << QByteArray("address-octets");
        QTest::newRow("port") << u"sbc.example.net:5060"_s << QByteArray("address-port");
        QTest::newRow("ipv6") << u"2001:db8::1"_s << QByteArray("address-ipv6");
        QTest::newRow("blank") << u"sbc example"_s << QByteArray("address-characters");
        QTest::newRow("trailing dot") << u"sbc.example.net."_s << QByteArray("address-characters");
        QTest::newRow("uri") << u"sip.a@b"_s << QByteArray("address-characters");
        QTest::newRow("empty") << QString() << QByteArray("address-empty");
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, problem);
        QCOMPARE(core::endpointAddressProblem(text), problem);
    }

    void issuesOfEndpoints()
    {
        using Issue = core::EndpointIssue;
        core::ProjectConfiguration it = project();
        QCOMPARE(core::endpointIssues(it, parsed(R"({"id":"e","address":"203.0.113.4"})")), QList<Issue>());
        QCOMPARE(core::endpointIssues(it, parsed(R"({"id":"e","address":"203.0.113.16"})")), QList<Issue>{Issue::OutsideLists});
        QCOMPARE(core::endpointIssues(it, parsed(R"({"id":"e","address":"10.0.0.1"})")), (QList<Issue>{Issue::OutsideLists, Issue::AddressReserved}));
        // A name may have any address.
        QCOMPARE(core::endpointIssues(it, parsed(R"({"id":"e","address":"sbc.example.net"})")), QList<Issue>());
        QCOMPARE(core::endpointIssues(it, parsed(R"({"id":"e","address":"203.0.113.4","transport":"TLS"})")), QList<Issue>{Issue::PortTransport});
        QCOMPARE(core::endpointIssues(it, parsed(R"({"id":"e","address":"203.0.113.4","transport":"TLS","port":5061})")), QList<Issue>());
        const core::SipEndpoint registered = parsed(R"({"id":"e","isRegistered":true,"credentialUsername":"desk-1"})");
        QCOMPARE(core::endpointIssues(it, registered), QList<Issue>{Issue::UserNotAttached});
        QCOMPARE(core::listsOfUser(it, u"desk-1"_s), QStringList{u"c1"_s});
        QCOMPARE(core::endpointIssues(it, parsed(R"({"id":"e","isRegistered":true,"credentialUsername":"desk-2"})")), QList<Issue>{Issue::UserMissing});
        it.credentialLinks.items = {{u"t1"_s, u"c1"_s}};
        QCOMPARE(core::endpointIssues(it, registered), QList<Issue>());
        it.endpoints.items = {parsed(R"({"id":"e","address":"203.0.113.4"})"), parsed(R"({"id":"f","address":"203.0.113.4","port":5060})")};
        QCOMPARE(core::endpointIssues(it, it.endpoints.items.first()), QList<Issue>{Issue::Duplicate});
        it.accessLinks.completeness = core::Completeness::Partial;
        it.credentialLists.completeness = core::Completeness::Partial;
        QCOMPARE(core::endpointIssues(it, parsed(R"({"id":"e","address":"8.8.8.8"})")), QList<Issue>());
        QCOMPARE(core::endpointIssues(it, parsed(R"({"id":"e","isRegistered":true,"credentialUsername":"desk-2"})")), QList<Issue>());
    }

    void moves_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("id");
        QTest::addColumn<core::EndpointMove>("move");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("changed");
        using Move = core::EndpointMove;
        QTest::newRow("joins the group above") << u"a1 b2"_s << u"b"_s << Move::Up << QString() << u"b1"_s;
        QTest::newRow("leaves its group upwards") << u"a1 b1"_s << u"b"_s << Move::Up << QString() << u"a2"_s;
        QTest::newRow("leaves its group downwards") << u"a1 b1"_s << u"a"_s << Move::Down << QString() << u"a2"_s;
        QTest::newRow("joins the group below") << u"a1 b2 c2"_s << u"a"_s << Move::Down << QString() << u"a2"_s;
        QTest::newRow("first alone") << u"a1 b2"_s << u"a"_s << Move::Up << QString() << QString();
        QTest::newRow("last alone") << u"a1 b2"_s << u"b"_s << Move::Down << QString() << QString();
        QTest::newRow("uses a gap") << u"a1 b5 c5"_s << u"c"_s << Move::Up << QString() << u"c4"_s;
        QTest::newRow("pushes what follows") << u"a1 b2 c2 d3"_s << u"c"_s << Move::Up << QString() << u"b3 d4"_s;
        QTest::newRow("before another") << u"a1 b2 c3"_s << u"c"_s << Move::Before << u"a"_s << u"a2 b3 c1"_s;
        QTest::newRow("after another") << u"a1 b2 c3"_s << u"a"_s << Move::After << u"c"_s << u"a4"_s;
        QTest::newRow("with another") << u"a1 b2 c3"_s << u"c"_s << Move::With << u"a"_s << u"c1"_s;
        QTest::newRow("with its own") << u"a1 b1 c3"_s << u"a"_s << Move::With << u"b"_s << QString();
        QTest::newRow("on itself") << u"a1 b2"_s << u"a"_s << Move::Before << u"a"_s << QString();
        QTest::newRow("above nine stays") << u"a1 b12"_s << u"b"_s << Move::Up << QString() << u"b1"_s;
        QTest::newRow("closes gaps at nine") << u"a1 b9 c9"_s << u"c"_s << Move::Down << QString() << u"b2 c3"_s;
    }
    void moves()
    {
        QFETCH(QString, before);
        QFETCH(QString, id);
        QFETCH(core::EndpointMove, move);
        QFETCH(QString, target);
        QFETCH(QString, changed);
        const auto moved = core::movedEndpoint(endpoints(before), id, move, target);
        QVERIFY(moved);
        QStringList words;
        for (const core::EndpointPriority &each : *moved)
            words << each.id + QString::number(each.priority);
        QCOMPARE(words.join(u' '), changed);
    }

    void tenGroupsAreTooMany()
    {
        const QString nine = u"a1 b2 c3 d4 e5 f6 g7 h8 i9 j9"_s;
        const auto moved = core::movedEndpoint(endpoints(nine), u"j"_s, core::EndpointMove::Down);
        QVERIFY(!moved);
        QCOMPARE(moved.error().reason, QByteArray("priority-limit"));
        QVERIFY(!core::movedEndpoint(endpoints(nine), u"x"_s, core::EndpointMove::Down));
        QVERIFY(!core::movedEndpoint(endpoints(nine), u"a"_s, core::EndpointMove::With, u"x"_s));
    }

    //! Going up to the first place and down again visits every arrangement between, and ends where it began.
    void upAndDownIsTheSame()
    {
        QList<core::SipEndpoint> list = endpoints(u"a1 b2 c3 d4"_s);
        const auto apply = [&list](core::EndpointMove move) {
            const auto moved = core::movedEndpoint(list, u"d"_s, move);
            if (!moved)
                return;
            for (const core::EndpointPriority &each : *moved) {
                for (core::SipEndpoint &one : list) {
                    if (one.id == each.id)
                        one = endpoint(each.id, int(each.priority));
                }
            }
            std::stable_sort(list.begin(), list.end(), [](const auto &left, const auto &right) { return left.priority.value < right.priority.value; });
        };
        for (int i = 0; i < 6; ++i)
            apply(core::EndpointMove::Up);
        QCOMPARE(list.first().id, u"d"_s);
        for (int i = 0; i < 6; ++i)
            apply(core::EndpointMove::Down);
        QCOMPARE(list.last().id, u"d"_s);
        qint64 last = 0;
        for (const core::SipEndpoint &each : std::as_const(list)) {
            QVERIFY(each.priority.value > last);
            last = each.priority.value;
        }
    }
};

QTEST_GUILESS_MAIN(TestTrunkRules)

#include "tst_trunkrules.moc"
