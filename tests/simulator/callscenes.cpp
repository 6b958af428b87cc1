// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callscenes.h"

#include "simulator/demoproject.h"
#include "simulator/writers.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace simulator;

namespace {

constexpr quint32 windowBase = 0xcb007140;
constexpr quint32 windowSize = 64;

QString addressText(quint32 address)
{
    return u"%1.%2.%3.%4"_s.arg(address >> 24).arg((address >> 16) & 255).arg((address >> 8) & 255).arg(address & 255);
}

quint32 addressOf(const QString &text)
{
    quint32 address = 0;
    const QStringList parts = text.split(u'.');
    for (const QString &part : parts)
        address = address * 256 + part.toUInt();
    return address;
}

QString pick(Generator &generator, const QStringList &items)
{
    return items.at(generator.index(items.size()));
}

//! Beginnings of numbers, without plus; most are in countries that share a code or border on one that does.
const QStringList &numberStarts()
{
    static const QStringList starts =
        u"4722 4755 4779 468 4420 44909 44161 441481 441534 441624 447624 1212 1415 1646 1416 1604 1514 1787 1939 1242 1345 1876 1809 1441 7495 7812 7727 7612 35840 3589 "
        "35818 612 614 6189164 6189162 3906 39335 3906698 262262 262269 5999 5997 212537 2125288 4930 49151 331 336 656 37167 23225 5352 8816 88213 35121 3531 999"_s.split(u' ');
    return starts;
}

QString randomNumber(Generator &generator)
{
    // Numbers that may be in one of several countries leave the answer open; a few are enough.
    QString digits = generator.chance(1) ? pick(generator, {u"1800"_s, u"59069"_s}) : pick(generator, numberStarts());
    while (digits.size() < 11)
        digits += QString::number(generator.number(0, 9));
    return u'+' + digits;
}

void addLists(Generator &generator, State &state)
{
    const int count = int(generator.number(2, 5));
    for (int i = 0; i < count; ++i) {
        AccessControlList list;
        list.id = u"A%1"_s.arg(i);
        list.name = u"List %1"_s.arg(i);
        list.enabled = generator.chance(80);
        const int ranges = int(generator.number(1, 4));
        for (int r = 0; r < ranges; ++r) {
            IpRange range;
            range.id = u"R%1x%2"_s.arg(i).arg(r);
            range.ipAddress = addressText(windowBase + generator.number(0, windowSize - 1));
            range.range = generator.chance(5) ? int(generator.number(1, 25)) : int(generator.number(26, 32));
            list.ranges.append(range);
        }
        state.accessControlLists.append(list);
    }
    for (int i = 0; i < 3; ++i) {
        CredentialList list;
        list.id = u"C%1"_s.arg(i);
        list.name = u"Users %1"_s.arg(i);
        for (int user = 0; user < 3; ++user) {
            if (generator.chance(70))
                list.credentials.append({u"U%1x%2"_s.arg(i).arg(user), u"user%1"_s.arg(i * 2 + user), 0});
        }
        state.credentialLists.append(list);
    }
}

void addEndpoints(Generator &generator, Trunk &trunk)
{
    const int count = int(generator.number(0, 3));
    bool fixed = false;
    bool devices = false;
    for (int i = 0; i < count; ++i) {
        Endpoint endpoint;
        endpoint.id = u"E%1x%2"_s.arg(trunk.id).arg(i);
        endpoint.name = u"Endpoint %1"_s.arg(i);
        endpoint.registered = generator.chance(20);
        endpoint.address = addressText(windowBase + generator.number(0, windowSize - 1));
        endpoint.username = u"user%1"_s.arg(generator.number(0, 7));
        endpoint.priority = int(generator.number(1, 3));
        endpoint.enabled = generator.chance(65);
        (endpoint.registered ? devices : fixed) |= endpoint.enabled;
        trunk.endpoints.append(endpoint);
    }
    // Whether a device is registered is not known: where nothing else takes the call there is nothing to compare.
    if (devices && !fixed && generator.chance(75))
        trunk.endpoints.first().registered = !(trunk.endpoints.first().enabled = true);
}

void addTrunks(Generator &generator, State &state)
{
    for (int i = 0; i < 3; ++i) {
        Trunk trunk;
        trunk.id = u"T%1"_s.arg(i);
        trunk.name = u"Trunk %1"_s.arg(i);
        trunk.hostName = u"host-%1"_s.arg(i);
        bool inForce = false;
        for (const AccessControlList &list : std::as_const(state.accessControlLists)) {
            if (!generator.chance(40))
                continue;
            trunk.accessControlLists.append(list.id);
            inForce |= list.enabled;
        }
        for (const CredentialList &list : std::as_const(state.credentialLists)) {
            if (generator.chance(15))
                trunk.credentialLists.append(list.id);
        }
        // Disabled lists beside a password: what the service makes of it is not known.
        if (!inForce && !trunk.accessControlLists.isEmpty() && generator.chance(90))
            trunk.credentialLists.clear();
        addEndpoints(generator, trunk);
        trunk.enableCallForward = generator.chance(50);
        trunk.callForwardNumber = generator.chance(85) ? randomNumber(generator) : pick(generator, {QString(), u"4722000000"_s, u"+47 22 00"_s, u"+0472200000"_s});
        state.trunks.append(trunk);
    }
}

void addNumbers(Generator &generator, State &state)
{
    for (int i = 0; i < 6; ++i) {
        PhoneNumber number;
        number.id = u"N%1"_s.arg(i);
        number.number = randomNumber(generator);
        if (generator.chance(90))
            number.trunkId = u"T%1"_s.arg(generator.number(0, 2));
        if (state.phoneNumber(number.number))
            continue;
        ActiveNumber active;
        active.number = number.number;
        if (!number.trunkId.isEmpty())
            active.voice = {u"EST"_s, QString(), number.trunkId, QString()};
        if (generator.chance(2)) {
            active.scheduled = VoiceTarget{u"EST"_s, QString(), u"T0"_s, QString()};
            active.failed = generator.chance(50);
        }
        if (generator.chance(96))
            state.phoneNumbers.append(number);
        else
            active.voice = {};
        if (generator.chance(94))
            state.activeNumbers.append(active);
        // A trunk that would call itself.
        if (generator.chance(5) && !number.trunkId.isEmpty())
            state.trunk(number.trunkId)->callForwardNumber = number.number;
    }
}

void setCountries(Generator &generator, State &state)
{
    fillCountries(&state, false);
    static const QStringList wanted =
        u"NO SJ SE GB GG JE IM US CA PR BS KY JM DO BM RU KZ FI AX AU CX CC IT VA RE YT CW BQ MA EH DE FR SG LV SL CU PT IE GP MF BL NZ *"_s.split(u' ');
    // Now and then the service lists only some of those that share a code.
    const bool partial = generator.chance(10);
    state.countries.removeIf([&](const Country &country) {
        return !wanted.contains(country.isoCode) || (partial && country.isoCode != "*"_L1 && generator.chance(15));
    });
    const int open = generator.chance(20) ? 100 : 60;
    for (Country &country : state.countries)
        country.enabled = generator.chance(country.isoCode == "*"_L1 ? 8 : open);
}

//! What somebody may have typed to meet \a number: its beginning, with or without the plus, or that of its national number.
QString randomPrefix(Generator &generator, const State &state, const QString &number)
{
    const QString digits = number.mid(1);
    const QString national = digits.mid(dialingCodeOf(state, digits).size());
    const QString whole = digits.left(qsizetype(generator.number(1, 7)));
    switch (generator.number(0, 3)) {
    case 0:
        return u'+' + whole;
    case 1:
        return national.left(qsizetype(generator.number(1, 5)));
    default:
        return whole;
    }
}

void fillSide(Generator &generator, const State &state, std::optional<QString> &country, std::optional<QString> &match)
{
    const QString number = randomNumber(generator);
    const QString home = countryOfNumber(state, number.mid(1));
    if (generator.chance(60))
        country = generator.chance(5) || home.isEmpty() ? u"*"_s : generator.chance(10) ? home.toLower() : home;
    if (!country || *country == "*"_L1 || generator.chance(50))
        match = randomPrefix(generator, state, number);
}

void addRules(Generator &generator, State &state)
{
    const int count = int(generator.number(0, 8));
    for (int i = 0; i < count; ++i) {
        BlockingRule rule;
        rule.id = u"B%1"_s.arg(i);
        rule.name = u"Rule %1"_s.arg(i);
        const bool inbound = generator.chance(40);
        rule.direction = inbound ? u"inbound"_s : u"outbound"_s;
        const bool both = generator.chance(10);
        // With no term at all it is not known what it means.
        if (generator.number(1, 300) > 1) {
            if (inbound || both)
                fillSide(generator, state, rule.callerCountry, rule.callerMatch);
            if (!inbound || both)
                fillSide(generator, state, rule.calleeCountry, rule.calleeMatch);
        }
        state.blockingRules.append(rule);
    }
}

//! A number that one side of a rule means, or only just not.
QString numberMeant(Generator &generator, const State &state, const std::optional<QString> &country, const std::optional<QString> &match)
{
    QString base = randomNumber(generator).mid(1);
    const QString wanted = country.value_or(QString()).toUpper();
    if (!wanted.isEmpty() && wanted != "*"_L1) {
        for (int i = 0; i < 200 && countryOfNumber(state, base) != wanted; ++i)
            base = randomNumber(generator).mid(1);
    }
    QString digits = match.value_or(QString());
    digits.remove(u'+');
    const QString code = dialingCodeOf(state, base);
    if (digits.isEmpty())
        digits = base;
    else if (!wanted.isEmpty() && !digits.startsWith(code))
        digits.prepend(code);
    if (generator.chance(25))
        digits.back() = QChar(u'0' + generator.number(0, 9));
    while (digits.size() < 11)
        digits += QString::number(generator.number(0, 9));
    // No number begins with a zero.
    return digits.startsWith(u'0') ? u'+' + base : u'+' + digits;
}

core::RawObject read(const std::function<void(JsonWriter &)> &write)
{
    JsonWriter json;
    write(json);
    return core::RawObject::parse(json.json()).value();
}

template<class T>
void complete(core::Collection<T> &collection)
{
    collection.completeness = core::Completeness::Complete;
}

} // namespace

State randomState(Generator &generator, const SimClock &clock)
{
    State state(&clock, 1);
    addLists(generator, state);
    addTrunks(generator, state);
    setCountries(generator, state);
    addNumbers(generator, state);
    addRules(generator, state);
    return state;
}

core::ProjectConfiguration configurationOf(const State &state)
{
    const Readings readings;
    const QString projectId = u"P"_s;
    core::ProjectConfiguration project;
    project.project.projectId = projectId;
    for (const Trunk &trunk : state.trunks) {
        project.trunks.items.append(core::Trunk::fromRaw(read([&](JsonWriter &json) { writeTrunk(json, readings, trunk, projectId); })));
        for (const Endpoint &endpoint : trunk.endpoints)
            project.endpoints.items.append(core::SipEndpoint::fromRaw(read([&](JsonWriter &json) { writeEndpoint(json, readings, endpoint, trunk.id); }), trunk.id));
        for (const QString &list : trunk.accessControlLists)
            project.accessLinks.items.append({trunk.id, list});
        for (const QString &list : trunk.credentialLists)
            project.credentialLinks.items.append({trunk.id, list});
    }
    for (const AccessControlList &list : state.accessControlLists)
        project.accessControlLists.items.append(core::AccessControlList::fromRaw(read([&](JsonWriter &json) { writeAccessControlList(json, readings, list, {}, projectId); })));
    for (const CredentialList &list : state.credentialLists)
        project.credentialLists.items.append(core::CredentialList::fromRaw(read([&](JsonWriter &json) { writeCredentialList(json, readings, list, projectId); })));
    for (const PhoneNumber &number : state.phoneNumbers)
        project.numbers.items.append(core::PhoneNumber::fromRaw(read([&](JsonWriter &json) { writePhoneNumber(json, readings, number); })));
    for (const ActiveNumber &number : state.activeNumbers)
        project.activeNumbers.items.append(core::ActiveNumber::fromRaw(read([&](JsonWriter &json) { writeActiveNumber(json, number, projectId, false); })));
    for (const Country &country : state.countries)
        project.countries.items.append(core::CountryPermission::fromRaw(read([&](JsonWriter &json) { writeCountry(json, country); })));
    for (const BlockingRule &rule : state.blockingRules)
        project.blockingRules.items.append(core::CallBlockingRule::fromRaw(read([&](JsonWriter &json) { writeBlockingRule(json, readings, rule, projectId); })));
    complete(project.trunks);
    complete(project.endpoints);
    complete(project.accessControlLists);
    complete(project.accessLinks);
    complete(project.credentialLists);
    complete(project.credentialLinks);
    complete(project.numbers);
    complete(project.activeNumbers);
    complete(project.countries);
    complete(project.blockingRules);
    return project;
}

SipCall randomCall(Generator &generator, const State &state)
{
    SipCall call;
    call.inbound = generator.chance(45);
    call.from = generator.chance(4) ? u"anonymous"_s : randomNumber(generator);
    call.to = randomNumber(generator);
    if (!state.blockingRules.isEmpty() && generator.chance(60)) {
        const BlockingRule &rule = state.blockingRules.at(generator.index(state.blockingRules.size()));
        if (rule.callerCountry || rule.callerMatch)
            call.from = numberMeant(generator, state, rule.callerCountry, rule.callerMatch);
        if (rule.calleeCountry || rule.calleeMatch)
            call.to = numberMeant(generator, state, rule.calleeCountry, rule.calleeMatch);
    }
    if (call.inbound) {
        if (!state.phoneNumbers.isEmpty() && generator.chance(92))
            call.to = state.phoneNumbers.at(generator.index(state.phoneNumbers.size())).number;
        return call;
    }
    call.trunkId = generator.chance(4) ? u"T9"_s : u"T%1"_s.arg(generator.number(0, 2));
    const AccessControlList &list = state.accessControlLists.at(generator.index(state.accessControlLists.size()));
    const IpRange &range = list.ranges.at(generator.index(list.ranges.size()));
    const quint32 width = range.range == 32 ? 1 : quint32(1) << (32 - range.range);
    const quint32 first = addressOf(range.ipAddress) / width * width;
    const quint32 borders[] = {first, first + width - 1, first - 1, first + width, windowBase + generator.number(0, windowSize - 1)};
    call.sourceAddress = addressText(borders[generator.index(5)]);
    if (generator.chance(90))
        call.user = u"user%1"_s.arg(generator.number(0, 7));
    return call;
}

core::CallQuestion questionOf(const SipCall &call)
{
    core::CallQuestion question;
    question.direction = call.inbound ? core::CallDirection::Inbound : core::CallDirection::Outbound;
    question.trunkId = call.trunkId;
    if (!call.inbound)
        question.address = core::parseIpv4Address(call.sourceAddress);
    question.username = call.user;
    question.from = call.from;
    question.to = call.to;
    return question;
}
