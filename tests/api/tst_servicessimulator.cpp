// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/service/accesscontrollistservice.h"
#include "api/service/credentiallistservice.h"
#include "api/service/sipendpointservice.h"
#include "api/service/trunkservice.h"
#include "api/simulatedproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Kind;
using core::liveId;
using core::Operation;
using support::outcomeOf;

//! Trunks, endpoints and lists over the real transport against the real simulator, on both readings of the contract.
class TestServicesSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trunks_data() { readings(); }
    void trunks();
    void accessLists_data() { readings(); }
    void accessLists();
    void ranges_data() { readings(); }
    void ranges();
    void accessLinks_data() { readings(); }
    void accessLinks();
    void credentialLists_data() { readings(); }
    void credentialLists();
    void credentialLinks_data() { readings(); }
    void credentialLinks();
    void endpoints_data() { readings(); }
    void endpoints();
    void longLists_data() { readings(); }
    void longLists();
    void refusalsCarryTheServicesWords_data() { readings(); }
    void refusalsCarryTheServicesWords();
    void aGatewaysPageDoesNotMeanGone();
    void successWithoutAWordIsSuccess();
    void everyOperationWasUsed();

private:
    static void readings()
    {
        QTest::addColumn<bool>("otherReadings");
        QTest::newRow("first readings") << false;
        QTest::newRow("other readings") << true;
    }
    //! Starts a fresh simulator in the reading of this row.
    bool openRow()
    {
        QFETCH(bool, otherReadings);
        return m_project.open(otherReadings);
    }

    support::SimulatedProject m_project;
};

void TestServicesSimulator::trunks()
{
    QVERIFY(openRow());
    const auto before = outcomeOf(m_project.api().trunks().list());
    VERIFY_GOOD(before);
    QVERIFY(before->isComplete());
    QVERIFY(before->items.size() >= 10);

    const QString id = m_project.newTrunk(u"quay-brg"_s);
    QVERIFY(!id.isEmpty());
    auto trunk = outcomeOf(m_project.api().trunks().get(id));
    VERIFY_GOOD(trunk);
    QCOMPARE(trunk->name.value, u"Quay quay-brg"_s);
    QVERIFY(trunk->enableCallForward.value);
    QVERIFY2(trunk->domain.startsWith(u"quay-brg."_s) && !trunk->domain.contains(u".."_s), qPrintable(trunk->domain));
    QVERIFY(trunk->createTime.hasValue());
    QVERIFY(!trunk->updateTime.hasValue());

    const auto updated = outcomeOf(m_project.api().trunks().update(id, {u"Quay"_s, u"quay-brg"_s, false, false, QString()}));
    VERIFY_GOOD(updated);
    trunk = outcomeOf(m_project.api().trunks().get(id));
    VERIFY_GOOD(trunk);
    QCOMPARE(trunk->name.value, u"Quay"_s);
    QVERIFY(!trunk->enableCallForward.valueOr(true));
    QVERIFY(trunk->updateTime.hasValue());

    const auto byDomain = outcomeOf(m_project.api().trunks().list(trunk->domain));
    VERIFY_GOOD(byDomain);
    const auto all = outcomeOf(m_project.api().trunks().list());
    VERIFY_GOOD(all);
    QCOMPARE(all->items.size(), before->items.size() + 1);

    VERIFY_GOOD(outcomeOf(m_project.api().trunks().remove(id)));
    QCOMPARE(m_project.isThere(Kind::Trunk, id).value(), false);
    const auto gone = outcomeOf(m_project.api().trunks().get(id));
    QVERIFY(!gone.has_value());
    QCOMPARE(gone.error().kind, core::ErrorKind::Missing);
}

void TestServicesSimulator::accessLists()
{
    QVERIFY(openRow());
    const QString id = m_project.newAccessList(u"Harbour"_s);
    auto list = outcomeOf(m_project.api().accessControlLists().get(id));
    VERIFY_GOOD(list);
    QCOMPARE(list->ranges.size(), 2);
    QVERIFY(list->isInForce());
    QCOMPARE(m_project.isThere(Kind::AccessControlList, id).value(), true);

    const auto updated = outcomeOf(m_project.api().accessControlLists().update(id, {u"Harbour 2"_s, false, {{u"198.51.100.32"_s, 28, u"Pier 4"_s}}}));
    VERIFY_GOOD(updated);
    list = outcomeOf(m_project.api().accessControlLists().get(id));
    VERIFY_GOOD(list);
    QCOMPARE(list->name.value, u"Harbour 2"_s);
    QVERIFY(!list->isInForce());
    QCOMPARE(list->ranges.size(), 1);

    const auto all = outcomeOf(m_project.api().accessControlLists().list());
    VERIFY_GOOD(all);
    QVERIFY(all->isComplete());
    const auto same = [&id](const core::AccessControlList &one) { return one.id == id; };
    QVERIFY(std::any_of(all->items.cbegin(), all->items.cend(), same));
    VERIFY_GOOD(outcomeOf(m_project.api().accessControlLists().remove(id)));
    QCOMPARE(m_project.isThere(Kind::AccessControlList, id).value(), false);
}

void TestServicesSimulator::ranges()
{
    QVERIFY(openRow());
    const QString list = m_project.newAccessList(u"Harbour"_s);
    auto &service = m_project.api().accessControlLists();
    const auto added = outcomeOf(service.addRange(list, {u"192.0.2.130"_s, 31, u"Ferry"_s}));
    VERIFY_GOOD(added);
    const QString id = added->object->id;
    QCOMPARE(m_project.isThere(Kind::IpRange, id, list).value(), true);
    const auto updated = outcomeOf(service.updateRange(list, id, {u"192.0.2.128"_s, 30, QString()}));
    VERIFY_GOOD(updated);
    auto all = outcomeOf(service.ranges(list));
    VERIFY_GOOD(all);
    QCOMPARE(all->items.size(), 3);
    const auto fresh = outcomeOf(m_project.api().fresh({Kind::IpRange, liveId(list), liveId(id)}));
    VERIFY_GOOD(fresh);
    const core::IpRange range = core::IpRange::fromRaw(**fresh, list);
    QCOMPARE(range.network(), core::parseIpv4Network(u"192.0.2.128/30").network);
    QCOMPARE(range.description.valueOr(QString()), QString());
    VERIFY_GOOD(outcomeOf(service.removeRange(list, id)));
    QCOMPARE(m_project.isThere(Kind::IpRange, id, list).value(), false);
}

void TestServicesSimulator::accessLinks()
{
    QVERIFY(openRow());
    const QString trunk = m_project.newTrunk(u"quay-brg"_s);
    const QString list = m_project.newAccessList(u"Harbour"_s);
    const QString second = m_project.newAccessList(u"Harbour 2"_s);
    VERIFY_GOOD(outcomeOf(m_project.api().trunks().attachAccessLists(trunk, {list})));
    const auto echoed = outcomeOf(m_project.api().perform(Operation::AttachAccessList, {trunk}, "{\"accessControlListIds\":[\"" + second.toUtf8() + "\"]}"));
    VERIFY_GOOD(echoed);
    QVERIFY(echoed->reread);
    const auto links = outcomeOf(m_project.api().trunks().accessLinks(trunk));
    VERIFY_GOOD(links);
    const QList<core::TrunkLink> expected = {{trunk, list}, {trunk, second}};
    QVERIFY(links->items == expected);
    QCOMPARE(m_project.isThere(Kind::TrunkAccessLink, list, trunk).value(), true);
    const auto users = outcomeOf(m_project.api().accessControlLists().trunks(list));
    VERIFY_GOOD(users);
    QCOMPARE(users->items.size(), 1);
    QCOMPARE(users->items.first().id, trunk);
    VERIFY_GOOD(outcomeOf(m_project.api().trunks().detachAccessList(trunk, list)));
    QCOMPARE(m_project.isThere(Kind::TrunkAccessLink, list, trunk).value(), false);
    VERIFY_GOOD(outcomeOf(m_project.api().trunks().attachAccessLists(trunk, {})));
}

void TestServicesSimulator::credentialLists()
{
    QVERIFY(openRow());
    auto &service = m_project.api().credentialLists();
    const auto written = outcomeOf(service.create(u"Quay"_s, {{u"quay.north-7"_s, core::Secret("Tide-Table-2026")}, {u"quay 8"_s, core::Secret("Ebb-And-Flow-31")}}));
    VERIFY_GOOD(written);
    const QString id = written->object->id;
    VERIFY_GOOD(outcomeOf(service.rename(id, u"Quay east"_s)));
    auto list = outcomeOf(service.get(id));
    VERIFY_GOOD(list);
    QCOMPARE(list->name.value, u"Quay east"_s);
    QCOMPARE(list->credentialsKnown, !m_project.otherReadings());
    if (!m_project.otherReadings()) {
        QCOMPARE(list->credentials.size(), 2);
        QCOMPARE(m_project.isThere(Kind::Credential, u"quay 8"_s, id).value(), true);
    }
    const auto changed = outcomeOf(service.setPassword(id, u"quay 8"_s, core::Secret("Another-Tide-99")));
    VERIFY_GOOD(changed);
    QVERIFY(!changed->object.has_value());
    VERIFY_GOOD(outcomeOf(service.removeCredential(id, u"quay 8"_s)));
    if (!m_project.otherReadings())
        QCOMPARE(m_project.isThere(Kind::Credential, u"quay 8"_s, id).value(), false);
    const auto all = outcomeOf(service.list());
    VERIFY_GOOD(all);
    QVERIFY(all->isComplete());
    VERIFY_GOOD(outcomeOf(service.remove(id)));
    QCOMPARE(m_project.isThere(Kind::CredentialList, id).value(), false);
}

void TestServicesSimulator::credentialLinks()
{
    QVERIFY(openRow());
    const QString trunk = m_project.newTrunk(u"quay-brg"_s);
    QStringList lists;
    for (int number = 1; number <= 3; ++number) {
        const auto written = outcomeOf(m_project.api().credentialLists().create(u"Quay %1"_s.arg(number), {}));
        VERIFY_GOOD(written);
        lists.append(written->object->id);
    }
    VERIFY_GOOD(outcomeOf(m_project.api().trunks().attachCredentialLists(trunk, {lists.at(0)})));
    QCOMPARE(m_project.isThere(Kind::TrunkCredentialLink, lists.at(0), trunk).value(), true);
    VERIFY_GOOD(outcomeOf(m_project.api().trunks().replaceCredentialLists(trunk, QStringList{lists.at(1), lists.at(2)})));
    auto links = outcomeOf(m_project.api().trunks().credentialLinks(trunk));
    VERIFY_GOOD(links);
    const QList<core::TrunkLink> expected = {{trunk, lists.at(1)}, {trunk, lists.at(2)}};
    QVERIFY(links->items == expected);
    const auto users = outcomeOf(m_project.api().credentialLists().trunks(lists.at(1)));
    VERIFY_GOOD(users);
    QCOMPARE(users->items.size(), 1);
    QCOMPARE(users->items.first().id, trunk);
    VERIFY_GOOD(outcomeOf(m_project.api().trunks().detachCredentialList(trunk, lists.at(1))));
    VERIFY_GOOD(outcomeOf(m_project.api().trunks().replaceCredentialLists(trunk, QStringList())));
    links = outcomeOf(m_project.api().trunks().credentialLinks(trunk));
    VERIFY_GOOD(links);
    QVERIFY(links->items.isEmpty());
    QVERIFY(links->isComplete());
    // The array form was found out once: one refusal in all.
    int refusals = 0;
    for (const simulator::LedgerEntry &entry : m_project.server().ledger())
        refusals += entry.operation == "T11"_L1 && entry.status == 400 ? 1 : 0;
    QCOMPARE(refusals, m_project.otherReadings() ? 1 : 0);
}

void TestServicesSimulator::endpoints()
{
    QVERIFY(openRow());
    const QString trunk = m_project.newTrunk(u"quay-brg"_s);
    api::SipEndpointFields fields;
    fields.name = u"Border"_s;
    fields.address = u"203.0.113.61"_s;
    fields.transport = u"TLS"_s;
    fields.port = 5061;
    const auto fixed = outcomeOf(m_project.api().endpoints().create(trunk, fields));
    VERIFY_GOOD(fixed);
    QVERIFY(fixed->object.has_value());
    const QString id = fixed->object->id;
    QCOMPARE(fixed->object->type, core::EndpointType::Static);

    VERIFY_GOOD(outcomeOf(m_project.api().credentialLists().create(u"Quay"_s, {{u"quay.north-7"_s, core::Secret("Tide-Table-2026")}})));
    api::SipEndpointFields registered;
    registered.type = core::EndpointType::Registered;
    registered.name = u"Crane"_s;
    registered.credentialUsername = u"quay.north-7"_s;
    registered.priority = 2;
    const auto second = outcomeOf(m_project.api().endpoints().create(trunk, registered));
    VERIFY_GOOD(second);
    QCOMPARE(second->object->credentialUsername.value, u"quay.north-7"_s);

    fields.enabled = false;
    fields.priority = 3;
    VERIFY_GOOD(outcomeOf(m_project.api().endpoints().update(trunk, id, fields)));
    const auto endpoint = outcomeOf(m_project.api().endpoints().get(trunk, id));
    VERIFY_GOOD(endpoint);
    QVERIFY(!endpoint->enabled.valueOr(true));
    QCOMPARE(endpoint->priority.value, 3);
    QCOMPARE(endpoint->port.value, 5061);
    const auto all = outcomeOf(m_project.api().endpoints().list(trunk));
    VERIFY_GOOD(all);
    QCOMPARE(all->items.size(), 2);
    VERIFY_GOOD(outcomeOf(m_project.api().endpoints().remove(trunk, id)));
    QCOMPARE(m_project.isThere(Kind::SipEndpoint, id, trunk).value(), false);
}

void TestServicesSimulator::longLists()
{
    QVERIFY(openRow());
    const QString list = m_project.newAccessList(u"Long"_s);
    const QByteArray path = "/accessControlLists/" + list.toLatin1() + "/ipRanges";
    for (int number = 0; number < 1100; ++number) {
        const QByteArray address = "192.0." + QByteArray::number(2 + number / 250) + "." + QByteArray::number(number % 250);
        QCOMPARE(m_project.server().asAnotherAdmin("POST", path, "{\"ipAddress\":\"" + address + "\",\"range\":32}").status / 100, 2);
    }
    const auto ranges = outcomeOf(m_project.api().accessControlLists().ranges(list));
    VERIFY_GOOD(ranges);
    QCOMPARE(ranges->items.size(), 1102);
    QVERIFY(ranges->isComplete());
}

void TestServicesSimulator::refusalsCarryTheServicesWords()
{
    QVERIFY(openRow());
    const QString trunk = m_project.newTrunk(u"quay-brg"_s);
    const QString list = m_project.newAccessList(u"Harbour"_s);
    VERIFY_GOOD(outcomeOf(m_project.api().trunks().attachAccessLists(trunk, {list})));
    const auto refused = outcomeOf(m_project.api().accessControlLists().remove(list));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, core::ErrorKind::Rejected);
    QCOMPARE(refused.error().httpStatus, 400);
    QCOMPARE(refused.error().sent, core::Sent::Yes);
    QVERIFY2(refused.error().message.contains(u"cannot be deleted while attached"_s), qPrintable(refused.error().message));
    const auto taken = outcomeOf(m_project.api().trunks().create({u"Twin"_s, u"quay-brg"_s, false, false, QString()}));
    QVERIFY(!taken.has_value());
    QCOMPARE(taken.error().message, u"The provided domain name is unavailable"_s);
    const auto nowhere = outcomeOf(m_project.api().accessControlLists().get(u"../trunks"_s));
    QVERIFY(!nowhere.has_value());
    QCOMPARE(nowhere.error().kind, core::ErrorKind::Invalid);
}

//! A gateway that knows no such path answers a detach, and what is read afterwards: nothing of it says that the link is gone.
void TestServicesSimulator::aGatewaysPageDoesNotMeanGone()
{
    QVERIFY(m_project.open(false));
    const QString trunkId = m_project.newTrunk(u"quay-gate"_s);
    const QString listId = m_project.newAccessList(u"Gate"_s);
    VERIFY_GOOD(outcomeOf(m_project.api().trunks().attachAccessLists(trunkId, {listId})));
    const core::ObjectRef trunk{Kind::Trunk, {}, liveId(trunkId)};
    for (const bool page : {true, false}) {
        simulator::Fault gateway;
        gateway.status = 404;
        gateway.times = -1;
        gateway.path = QRegularExpression(u"/trunks/"_s);
        gateway.body = page ? "<html><h1>404 Not Found</h1></html>" : R"({"code":404,"status":"NO_RESOURCE_FOUND","message":"No static resource"})";
        if (page)
            gateway.headers = {{"Content-Type", "text/html"}};
        m_project.server().addFault(gateway);
        const QByteArray reason = page ? "sign-in-page" : "not-offered";
        const auto detached = outcomeOf(m_project.api().trunks().detachAccessList(trunkId, listId));
        QVERIFY(!detached.has_value());
        QCOMPARE(detached.error().reason, reason);
        QCOMPARE(detached.error().sent, core::Sent::Yes);
        const auto link = m_project.isThere(Kind::TrunkAccessLink, listId, trunkId);
        QVERIFY(!link.has_value());
        QCOMPARE(link.error().reason, reason);
        const auto fresh = outcomeOf(m_project.api().fresh(trunk));
        QVERIFY(!fresh.has_value());
        QCOMPARE(fresh.error().reason, reason);
        m_project.server().clearFaults();
        QCOMPARE(m_project.isThere(Kind::TrunkAccessLink, listId, trunkId).value(), true);
    }
}

void TestServicesSimulator::successWithoutAWordIsSuccess()
{
    QVERIFY(m_project.open(false));
    const QString trunkId = m_project.newTrunk(u"quay-mute"_s);
    const QString listId = m_project.newAccessList(u"Mute"_s);
    simulator::Fault fault;
    fault.kind = simulator::Fault::Kind::Malformed;
    fault.method = "POST";
    fault.path = QRegularExpression(u"/accessControlLists$"_s);
    fault.body = "{\"accessControlListIds\":[";
    m_project.server().addFault(fault);
    const auto attached = outcomeOf(m_project.api().trunks().attachAccessLists(trunkId, {listId}));
    VERIFY_GOOD(attached);
    QVERIFY(attached->reread);
    QVERIFY(!attached->object);
    QCOMPARE(m_project.isThere(Kind::TrunkAccessLink, listId, trunkId).value(), true);

    fault.body.clear();
    fault.kind = simulator::Fault::Kind::Status;
    fault.acts = true;
    fault.method = "DELETE";
    fault.path = QRegularExpression();
    fault.status = 200;
    fault.body = "OK";
    fault.headers = {{"Content-Type", "text/plain;charset=ISO-8859-1"}};
    m_project.server().addFault(fault);
    VERIFY_GOOD(outcomeOf(m_project.api().trunks().detachAccessList(trunkId, listId)));
    QCOMPARE(m_project.isThere(Kind::TrunkAccessLink, listId, trunkId).value(), false);

    fault.method = "POST";
    fault.status = 201;
    fault.body.clear();
    fault.headers = {{"Content-Type", "text/html"}};
    fault.path = QRegularExpression(u"/trunks$"_s);
    m_project.server().addFault(fault);
    const auto created = outcomeOf(m_project.api().trunks().create({u"Quay"_s, u"quay-silent"_s, false, false, QString()}));
    VERIFY_GOOD(created);
    QVERIFY(created->reread && !created->object);
}

void TestServicesSimulator::everyOperationWasUsed()
{
    m_project.close();
    const QStringList unused = m_project.unusedOperations(u"TSAC"_s);
    QVERIFY2(unused.isEmpty(), qPrintable(unused.join(u' ')));
}

QTEST_GUILESS_MAIN(TestServicesSimulator)
#include "tst_servicessimulator.moc"
