// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

// The client against a service that was written by reading the description of the API only, and that reads its doubtful places the other way.

#include "e2e/foreignserver.h"
#include "e2e/foreigntruth.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Act;
using core::Kind;
using core::ObjectId;

namespace {

core::Change change(Act act, Kind kind, const ObjectId &id, const ObjectId &parent = {})
{
    core::Change made;
    made.act = act;
    made.target = {kind, parent, id};
    return made;
}

core::Change link(Act act, Kind kind, const QString &trunk, const ObjectId &list)
{
    return change(act, kind, list, core::liveId(trunk));
}

core::FieldEdit field(const QByteArray &name, const QByteArray &json)
{
    return {name, {}, json};
}

QByteArray text(const QString &value)
{
    return core::rawString(value);
}

} // namespace

class tst_ForeignServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void everyCollectionIsReadWhole();
    void truthIsCompared();
    void accessListFromBirthToDeath();
    void listIsRenamedWhileARangeGoes();
    void rangesAreChanged();
    void trunkFromBirthToDeath();
    void siteInOneSet();
    void endpointsAreEdited();
    void registeredEndpointChangesItsUser();
    void usersAndPasswords();
    void countryIsSwitched();
    void blockingRuleFromBirthToDeath();
    void ruleChangesItsDirection();
    void numberIsAssignedMovedAndFreed();
    void runIsTakenBack();
    void tokenExpiresOnTheWay();
    void allIsTheSameWhenReadFromTheBeginning();

private:
    ObjectId draft() const { return m_project->workspace->desk().newDraft(); }
    QString bound(const ObjectId &id) const { return m_project->workspace->runner().record().bound.value(id.value); }
    QString difference() { return ForeignTruth(m_project->server.state()).difference(live()); }
    QString newAccessList(const QStringList &addresses);
    const core::ProjectConfiguration &live() const { return m_project->live(); }

    std::unique_ptr<ForeignProject> m_project;
};

// Applies changes; every step done, one accepted write for each, and the program shows what the service has.
#define APPLY(...) \
    do { \
        QCOMPARE(m_project->stageAndApply(__VA_ARGS__), QString()); \
        QCOMPARE(difference(), QString()); \
    } while (false)

void tst_ForeignServer::initTestCase()
{
    QLoggingCategory::setFilterRules(u"trunkdesk.http.info=false"_s);
    m_project = std::make_unique<ForeignProject>();
    QCOMPARE(m_project->refresh(), QString());
}

void tst_ForeignServer::cleanup()
{
    // What a failed test has left staged is not for the next one.
    if (m_project && m_project->workspace && !m_project->workspace->desk().staged().isEmpty())
        m_project->workspace->desk().discard(u"left over"_s);
}

void tst_ForeignServer::cleanupTestCase()
{
    m_project.reset();
}

void tst_ForeignServer::everyCollectionIsReadWhole()
{
    QCOMPARE(difference(), QString());
    const auto whole = [](const auto &collection) { return collection.isComplete() && !collection.items.isEmpty(); };
    QVERIFY(whole(live().trunks));
    QVERIFY(whole(live().endpoints));
    QVERIFY(whole(live().accessControlLists));
    QVERIFY(whole(live().accessLinks));
    QVERIFY(whole(live().credentialLists));
    QVERIFY(whole(live().credentialLinks));
    QVERIFY(whole(live().numbers));
    QVERIFY(whole(live().activeNumbers));
    QVERIFY(whole(live().countries));
    QVERIFY(whole(live().blockingRules));
    QCOMPARE(m_project->trunk(u"Site 0"_s).domain, u"site-0.elastic-sip.sinch.com"_s);
    QVERIFY(m_project->server.writes().isEmpty());
}

// The comparison itself must be able to fail: what somebody else did shows until it is read.
void tst_ForeignServer::truthIsCompared()
{
    QJsonObject state = m_project->server.state();
    QJsonObject countries = state[u"countries"_s].toObject();
    QJsonObject canada = countries[u"CA"_s].toObject();
    canada[u"enabled"_s] = false;
    countries[u"CA"_s] = canada;
    state[u"countries"_s] = countries;
    QVERIFY(ForeignTruth(state).atService() != ForeignTruth::inProgram(live()));
    QVERIFY(ForeignTruth(m_project->server.state()).atService() == ForeignTruth::inProgram(live()));
}

//! Makes a list of addresses; its id.
QString tst_ForeignServer::newAccessList(const QStringList &addresses)
{
    core::Change made = change(Act::Create, Kind::AccessControlList, draft());
    made.edits = {field("name", text(u"Guests"_s)), field("enabled", core::rawBool(true))};
    QList<core::Change> changes{made};
    for (const QString &address : addresses)
        changes << m_project->newRange(made.target.id, address, 32, u"from "_s + address);
    const QString fault = m_project->stageAndApply(changes);
    return fault.isEmpty() ? bound(made.target.id) : u"! "_s + fault;
}

void tst_ForeignServer::accessListFromBirthToDeath()
{
    const QString id = newAccessList({u"203.0.113.1"_s, u"203.0.113.2"_s});
    QVERIFY2(live().accessControlList(id), qPrintable(id));
    QCOMPARE(m_project->writes, QStringList{u"201 POST /accessControlLists"_s});
    QCOMPARE(difference(), QString());
    APPLY({m_project->edit(Kind::AccessControlList, id, "name", text(u"Büro \"Süd\""_s))});
    APPLY({m_project->edit(Kind::AccessControlList, id, "enabled", core::rawBool(false))});
    const QString site = m_project->trunk(u"Site 2"_s).id;
    APPLY({link(Act::Attach, Kind::TrunkAccessLink, site, core::liveId(id))});
    QCOMPARE(live().accessListsOfTrunk(site), QStringList{id});
    APPLY({m_project->edit(Kind::AccessControlList, id, "enabled", core::rawBool(true))});
    APPLY({link(Act::Detach, Kind::TrunkAccessLink, site, core::liveId(id))});
    APPLY({m_project->removal(Kind::AccessControlList, id)});
    QVERIFY(!live().accessControlList(id));
}

// This service gives every range a new id when the list is replaced, and a rename replaces the list.
void tst_ForeignServer::listIsRenamedWhileARangeGoes()
{
    const core::AccessControlList before = m_project->list(u"Offices 1"_s);
    APPLY({m_project->edit(Kind::AccessControlList, before.id, "name", text(u"Renamed"_s)), m_project->removal(Kind::IpRange, before.ranges.at(1).id, before.id),
           m_project->newRange(core::liveId(before.id), u"203.0.113.9"_s, 32)});
    const core::AccessControlList after = *live().accessControlList(before.id);
    QCOMPARE(after.name.value, u"Renamed"_s);
    QStringList addresses;
    for (const core::IpRange &range : after.ranges)
        addresses << range.ipAddress.value;
    QCOMPARE(addresses, (QStringList{u"198.51.1.0"_s, u"198.51.1.2"_s, u"198.51.1.3"_s, u"203.0.113.9"_s}));
}

void tst_ForeignServer::rangesAreChanged()
{
    const QString id = m_project->list(u"Offices 2"_s).id;
    const auto range = [this, &id](int index) { return live().accessControlList(id)->ranges.at(index).id; };
    APPLY({m_project->newRange(core::liveId(id), u"192.0.2.0"_s, 28, u"wide"_s)});
    QCOMPARE(m_project->writes.size(), 1);
    // Only a word, then wider, then another address altogether: added, held, removed.
    APPLY({m_project->edit(Kind::IpRange, range(1), "description", text(u"loading bay"_s), id)});
    APPLY({m_project->edit(Kind::IpRange, range(2), "range", core::rawNumber(24), id)});
    APPLY({m_project->edit(Kind::IpRange, range(3), "ipAddress", text(u"203.0.113.77"_s), id)});
    QCOMPARE(m_project->writes.size(), 2);
    APPLY({m_project->removal(Kind::IpRange, range(0), id), m_project->removal(Kind::IpRange, range(1), id)});
    QCOMPARE(m_project->writes.size(), 2);
}

void tst_ForeignServer::trunkFromBirthToDeath()
{
    core::Change made = change(Act::Create, Kind::Trunk, draft());
    made.edits = {field("name", text(u"Porto"_s)), field("hostName", text(u"porto-1"_s))};
    APPLY({made});
    const QString id = bound(made.target.id);
    QVERIFY(live().trunk(id));
    core::Change forward = m_project->edit(Kind::Trunk, id, "enableCallForward", core::rawBool(true));
    forward.edits << core::FieldEdit{"callForwardNumber", forward.before->value("callForwardNumber"), text(u"+351210000001"_s)};
    APPLY({forward});
    APPLY({m_project->edit(Kind::Trunk, id, "name", text(u"Porto & Gaia"_s))});
    // A rename keeps what it does not name, also what only the service knows.
    QCOMPARE(live().trunk(id)->callForwardNumber.value, u"+351210000001"_s);
    QVERIFY(core::sameValue(live().trunk(id)->raw.value("siteCode"), QByteArray("{\"v\":1.5}")));
    APPLY({m_project->edit(Kind::Trunk, id, "hostName", text(u"porto-2"_s))});
    QCOMPARE(live().trunk(id)->domain, u"porto-2.elastic-sip.sinch.com"_s);
    APPLY({m_project->removal(Kind::Trunk, id)});
    QVERIFY(!live().trunk(id));
}

// Everything of a new site at once: the service's ids are known only on the way.
void tst_ForeignServer::siteInOneSet()
{
    workspace::ChangeDesk &desk = m_project->workspace->desk();
    core::Change site = change(Act::Create, Kind::Trunk, draft());
    site.edits = {field("name", text(u"Faro"_s)), field("hostName", text(u"faro"_s))};
    const ObjectId trunkId = site.target.id;
    core::Change gates = change(Act::Create, Kind::AccessControlList, draft());
    gates.edits = {field("name", text(u"Faro gates"_s)), field("enabled", core::rawBool(true))};
    core::Change users = change(Act::Create, Kind::CredentialList, draft());
    users.edits = {field("name", text(u"Faro desks"_s))};
    core::Change user = change(Act::Create, Kind::Credential, draft(), users.target.id);
    user.edits = {field("username", text(u"faro-1"_s))};
    user.secrets = {{"password", desk.keepSecret(core::Secret("First-Password-77"))}};
    core::Change desks = change(Act::Create, Kind::SipEndpoint, draft(), trunkId);
    desks.edits = {field("name", text(u"Desk"_s)), field("isRegistered", core::rawBool(true)), field("credentialUsername", text(u"faro-1"_s)),
                   field("priority", core::rawNumber(1)), field("transport", text(u"TLS"_s)), field("enabled", core::rawBool(true))};
    core::Change number = m_project->edit(Kind::PhoneNumber, u"+12015550102"_s, "sipTrunkId", text(trunkId.value));
    APPLY({site, gates, m_project->newRange(gates.target.id, u"203.0.113.5"_s, 32), users, user, change(Act::Attach, Kind::TrunkAccessLink, gates.target.id, trunkId),
           change(Act::Attach, Kind::TrunkCredentialLink, users.target.id, trunkId), desks, number});
    const QString id = bound(trunkId);
    QCOMPARE(live().accessListsOfTrunk(id).size(), 1);
    QCOMPARE(live().credentialListsOfTrunk(id).size(), 1);
    QCOMPARE(live().endpointsOfTrunk(id).size(), 1);
    QCOMPARE(live().number(u"+12015550102"_s)->trunkId.value, id);
}

void tst_ForeignServer::endpointsAreEdited()
{
    const QString site = m_project->trunk(u"Site 2"_s).id;
    core::Change made = change(Act::Create, Kind::SipEndpoint, draft(), core::liveId(site));
    made.edits = {field("name", text(u"SBC"_s)), field("address", text(u"203.0.113.44"_s)), field("port", core::rawNumber(5061)),
                  field("transport", text(u"TLS"_s)), field("priority", core::rawNumber(1)), field("enabled", core::rawBool(true))};
    APPLY({made});
    const QString id = bound(made.target.id);
    core::Change moved = m_project->edit(Kind::SipEndpoint, id, "port", core::rawNumber(5060), site);
    moved.edits << core::FieldEdit{"transport", moved.before->value("transport"), text(u"TCP"_s)};
    APPLY({moved});
    APPLY({m_project->edit(Kind::SipEndpoint, id, "enabled", core::rawBool(false), site)});
    APPLY({m_project->removal(Kind::SipEndpoint, id, site)});
    QVERIFY(live().endpointsOfTrunk(site).isEmpty());
}

// This service answers with the old spelling of the key and takes only the new one.
void tst_ForeignServer::registeredEndpointChangesItsUser()
{
    const QString site = m_project->trunk(u"Site 0"_s).id;
    QString id;
    for (const core::SipEndpoint &endpoint : live().endpointsOfTrunk(site)) {
        if (endpoint.type == core::EndpointType::Registered)
            id = endpoint.id;
    }
    APPLY({m_project->edit(Kind::SipEndpoint, id, "name", text(u"Front desk"_s), site)});
    APPLY({m_project->edit(Kind::SipEndpoint, id, "credentialUsername", text(u"desk-1-1"_s), site)});
    QCOMPARE(live().endpoint(id)->credentialUsername.value, u"desk-1-1"_s);
    APPLY({m_project->removal(Kind::SipEndpoint, id, site)});
}

void tst_ForeignServer::usersAndPasswords()
{
    const QByteArray first = "Hidden-From-Disk-1";
    const QByteArray second = "Hidden-From-Disk-2";
    workspace::ChangeDesk &desk = m_project->workspace->desk();
    core::Change users = change(Act::Create, Kind::CredentialList, draft());
    users.edits = {field("name", text(u"Warehouse"_s))};
    core::Change user = change(Act::Create, Kind::Credential, draft(), users.target.id);
    user.edits = {field("username", text(u"whs 7+ü"_s))};
    user.secrets = {{"password", desk.keepSecret(core::Secret(first))}};
    APPLY({users, user});
    const QString id = bound(users.target.id);
    const auto password = [this, &id] {
        return m_project->server.state()[u"users"_s][id][u"credentials"_s].toArray().first()[u"password"_s].toString().toUtf8();
    };
    QCOMPARE(password(), first);
    core::Change password_ = change(Act::SetSecret, Kind::Credential, core::liveId(u"whs 7+ü"_s), core::liveId(id));
    password_.secrets = {{"password", desk.keepSecret(core::Secret(second))}};
    APPLY({password_});
    QCOMPARE(password(), second);
    APPLY({m_project->edit(Kind::CredentialList, id, "name", text(u"Warehouse 2"_s))});
    const QString site = m_project->trunk(u"Site 1"_s).id;
    APPLY({link(Act::Attach, Kind::TrunkCredentialLink, site, core::liveId(id))});
    APPLY({link(Act::Detach, Kind::TrunkCredentialLink, site, core::liveId(id))});
    APPLY({m_project->removal(Kind::Credential, u"whs 7+ü"_s, id)});
    APPLY({m_project->removal(Kind::CredentialList, id)});
    // The service has told the second password back; no file may hold either.
    int files = 0;
    for (QDirIterator file(m_project->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); file.hasNext(); ++files) {
        QFile opened(file.next());
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QVERIFY2(!opened.readAll().contains("Hidden-From-Disk"), qPrintable(opened.fileName()));
    }
    QVERIFY(files > 2);
}

void tst_ForeignServer::countryIsSwitched()
{
    APPLY({m_project->edit(Kind::CountryPermission, u"*"_s, "enabled", core::rawBool(true)), m_project->edit(Kind::CountryPermission, u"CA"_s, "enabled", core::rawBool(false))});
    QCOMPARE(live().country(u"*"_s)->enabled.value, true);
    APPLY({m_project->edit(Kind::CountryPermission, u"*"_s, "enabled", core::rawBool(false))});
}

void tst_ForeignServer::blockingRuleFromBirthToDeath()
{
    core::Change made = change(Act::Create, Kind::CallBlockingRule, draft());
    made.edits = {field("name", text(u"No satellites"_s)), field("direction", text(u"OUTBOUND"_s)), field("calleeMatch", text(u"881"_s))};
    APPLY({made});
    const QString id = bound(made.target.id);
    APPLY({m_project->edit(Kind::CallBlockingRule, id, "calleeMatch", text(u"882"_s))});
    APPLY({m_project->edit(Kind::CallBlockingRule, id, "calleeCountry", text(u"CU"_s))});
    APPLY({m_project->removal(Kind::CallBlockingRule, id)});
    QVERIFY(!live().blockingRule(id));
}

void tst_ForeignServer::ruleChangesItsDirection()
{
    const core::CallBlockingRule rule = live().blockingRules.items.at(2);
    core::Change turned = m_project->edit(Kind::CallBlockingRule, rule.id, "direction", text(u"INBOUND"_s));
    turned.edits << core::FieldEdit{"calleeCountry", rule.raw.value("calleeCountry"), core::rawNull()};
    turned.edits << core::FieldEdit{"calleeMatch", rule.raw.value("calleeMatch"), core::rawNull()};
    turned.edits << core::FieldEdit{"callerMatch", rule.raw.value("callerMatch"), text(u"49176"_s)};
    APPLY({turned});
    QCOMPARE(live().blockingRule(rule.id)->callerMatch.value, u"49176"_s);
}

// Step by step and late, refused in the first spelling of "off", and not listed by trunking before.
void tst_ForeignServer::numberIsAssignedMovedAndFreed()
{
    const QString number = u"+12015550105"_s;
    QVERIFY(!live().number(number));
    const QString first = m_project->trunk(u"Site 1"_s).id;
    APPLY({m_project->edit(Kind::PhoneNumber, number, "sipTrunkId", text(first))});
    QCOMPARE(live().number(number)->trunkId.value, first);
    const QString second = m_project->trunk(u"Site 2"_s).id;
    APPLY({m_project->edit(Kind::PhoneNumber, number, "sipTrunkId", text(second))});
    QCOMPARE(live().activeNumber(number)->voiceTrunkId.value, second);
    APPLY({m_project->edit(Kind::PhoneNumber, number, "sipTrunkId", text(QString()))});
    QCOMPARE(live().number(number)->trunkId.value, QString());
    QCOMPARE(m_project->writes.filter(u"400 "_s).size(), 1);
}

// What was deleted comes back under new ids, as this service wants it sent.
void tst_ForeignServer::runIsTakenBack()
{
    const auto withoutIds = [this] {
        QStringList lines = ForeignTruth::inProgram(live());
        for (QString &line : lines)
            line.remove(QRegularExpression(u"01K[0-9]{23}"_s));
        lines.sort();
        return lines;
    };
    const QStringList before = withoutIds();
    const core::Trunk site = m_project->trunk(u"Site 0"_s);
    const core::AccessControlList list = m_project->list(u"Offices 2"_s);
    const core::SipEndpoint endpoint = live().endpointsOfTrunk(site.id).constFirst();
    QCOMPARE(endpoint.type, core::EndpointType::Static);
    APPLY({m_project->edit(Kind::Trunk, site.id, "name", text(u"Elsewhere"_s)), m_project->removal(Kind::SipEndpoint, endpoint.id, site.id),
           link(Act::Detach, Kind::TrunkAccessLink, site.id, core::liveId(list.id)), m_project->removal(Kind::AccessControlList, list.id),
           m_project->removal(Kind::CallBlockingRule, live().blockingRules.items.constFirst().id),
           m_project->edit(Kind::CountryPermission, u"CA"_s, "enabled", core::rawBool(!live().country(u"CA"_s)->enabled.value))});
    QVERIFY(withoutIds() != before);
    const core::Undo undo = core::inverse(m_project->workspace->runner().record());
    QVERIFY(undo.irreversible.isEmpty());
    m_project->workspace->desk().replace(undo.set, u"undo"_s);
    QCOMPARE(m_project->apply(), QString());
    QCOMPARE(difference(), QString());
    QCOMPARE(withoutIds(), before);
}

void tst_ForeignServer::tokenExpiresOnTheWay()
{
    m_project->server.side(u"expire"_s, true);
    QCOMPARE(m_project->refresh(), QString());
    m_project->server.side(u"expire"_s, true);
    APPLY({m_project->edit(Kind::AccessControlList, m_project->list(u"Offices 0"_s).id, "name", text(u"After"_s))});
}

// A run reads again only what it may have changed.
void tst_ForeignServer::allIsTheSameWhenReadFromTheBeginning()
{
    QCOMPARE(m_project->refresh(), QString());
    QCOMPARE(difference(), QString());
}

QTEST_GUILESS_MAIN(tst_ForeignServer)
#include "tst_foreignserver.moc"
