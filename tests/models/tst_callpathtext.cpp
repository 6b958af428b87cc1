// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/callpathtext.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Gate;
using core::Verdict;

namespace {

struct Code
{
    Gate gate;
    const char *reason;
    const char *details; //!< as core/callpath.h has them, "|" between them
};

const QString neutral = u"There is no more to say"_s;

//! Every reason, with the details that the gate gives.
const QList<Code> &codes()
{
    static const QList<Code> all{
        {Gate::Trunk, "found", "Oslo|oslo.pstn.sinch.com"}, {Gate::Trunk, "found", "Oslo|"}, {Gate::Trunk, "trunk-missing", "t9"}, {Gate::Trunk, "trunk-missing", ""},
        {Gate::Trunk, "not-loaded", ""},
        {Gate::Address, "range", "203.0.113.7|Offices|203.0.113.0/28"}, {Gate::Address, "any-address", ""}, {Gate::Address, "no-range", "203.0.113.7"},
        {Gate::Address, "no-range", "203.0.113.7|Offices|203.0.113.0/28|3"}, {Gate::Address, "list-disabled", "203.0.113.7|Lab|203.0.113.0/28"},
        {Gate::Address, "no-list", "203.0.113.7"}, {Gate::Address, "no-list-in-force", ""}, {Gate::Address, "unreadable-range", "203.0.113.7|Offices|"},
        {Gate::Address, "unreadable-range", "203.0.113.7|Offices|203.0.113.300"}, {Gate::Address, "all-lists-disabled", "203.0.113.7|Lab|203.0.113.0/28"},
        {Gate::Address, "list-missing", ""}, {Gate::Address, "list-unreadable", ""}, {Gate::Address, "no-address", ""}, {Gate::Address, "not-loaded", ""},
        {Gate::Credentials, "no-password-asked", ""}, {Gate::Credentials, "not-listed", "anna"}, {Gate::Credentials, "users-not-loaded", "anna"},
        {Gate::Credentials, "list-missing", "anna"}, {Gate::Credentials, "no-user", ""}, {Gate::Credentials, "listed", "anna|Phones"}, {Gate::Credentials, "not-loaded", ""},
        {Gate::Country, "permitted", "+4722000000|NO|Norway"}, {Gate::Country, "permitted", "+4722000000|NO"}, {Gate::Country, "every-country", "+4722000000|*|*"},
        {Gate::Country, "not-permitted", "+4722000000|NO|Norway"}, {Gate::Country, "country-shared", "+18005550100|US|United States"},
        {Gate::Country, "country-unreadable", "+4722000000|NO|Norway"}, {Gate::Country, "codes-unknown", "+4722000000|NO|Norway"}, {Gate::Country, "no-country", "+999123456"},
        {Gate::Country, "no-country", "+999123456|*|*"}, {Gate::Country, "international-network", "+882123456"}, {Gate::Country, "no-number", ""},
        {Gate::Country, "number-unreadable", "022000000"}, {Gate::Country, "number-short", "112"}, {Gate::Country, "not-loaded", ""},
        {Gate::BlockingRules, "no-rule", ""}, {Gate::BlockingRules, "blocked", "Premium"}, {Gate::BlockingRules, "country-shared", "Premium"},
        {Gate::BlockingRules, "country-unknown", "Premium"}, {Gate::BlockingRules, "rule-unreadable", "Premium"}, {Gate::BlockingRules, "rule-without-terms", "Premium"},
        {Gate::BlockingRules, "no-from", "Premium"}, {Gate::BlockingRules, "no-number", "Premium"}, {Gate::BlockingRules, "not-loaded", ""},
        {Gate::CallsPerSecond, "limit", "10"}, {Gate::CallsPerSecond, "limit", ""},
        {Gate::Number, "assigned", "+4722000000|Oslo"}, {Gate::Number, "not-assigned", "+4722000000"}, {Gate::Number, "not-owned", "+4722000000"},
        {Gate::Number, "not-trunking", "+4722000000"}, {Gate::Number, "hosts-disagree", "+4722000000"}, {Gate::Number, "number-unreadable", "+4722000000"},
        {Gate::Number, "no-number", ""}, {Gate::Number, "number-missing", "+4722000000"}, {Gate::Number, "trunk-missing", "+4722000000|t9"},
        {Gate::Number, "provisioning", "+4722000000|WAITING"}, {Gate::Number, "not-loaded", ""},
        {Gate::Endpoints, "endpoint", "SBC A|SBC B"}, {Gate::Endpoints, "endpoint-or-forward", "Desk"}, {Gate::Endpoints, "registration", "Desk"},
        {Gate::Endpoints, "endpoint-unreadable", "SBC A"}, {Gate::Endpoints, "users-not-loaded", "Desk"}, {Gate::Endpoints, "list-missing", "Desk"},
        {Gate::Endpoints, "forwarded", ""}, {Gate::Endpoints, "no-endpoint", ""}, {Gate::Endpoints, "endpoints-disabled", ""}, {Gate::Endpoints, "cannot-register", ""},
        {Gate::Endpoints, "forward-unreadable", ""}, {Gate::Endpoints, "not-loaded", ""},
        {Gate::CallForward, "forwards", "+4790000000"}, {Gate::CallForward, "forward-missing", ""}, {Gate::CallForward, "forward-invalid", "22 00"},
        {Gate::CallForward, "forward-loop", "+4790000000"}, {Gate::CallForward, "forward-unreadable", ""}, {Gate::CallForward, "forward-not-loaded", "+4790000000"},
        {Gate::CallForward, "forward-not-permitted", "+4790000000|NO|Norway"}, {Gate::CallForward, "forward-country-shared", "+18005550100|US|United States"},
        {Gate::CallForward, "forward-country-unreadable", "+4790000000|NO|Norway"}, {Gate::CallForward, "forward-codes-unknown", "+4790000000|NO|Norway"},
        {Gate::CallForward, "forward-no-country", "+999123456"}, {Gate::CallForward, "forward-international-network", "+882123456|*"},
        {Gate::CallForward, "forward-number-short", "+4790"}, {Gate::CallForward, "forward-number-unreadable", "+4790"},
        {Gate::CallForward, "forward-blocked", "+4790000000|Premium"}, {Gate::CallForward, "forward-country-unknown", "+4790000000|Premium"},
        {Gate::CallForward, "forward-rule-unreadable", "+4790000000|Premium"}, {Gate::CallForward, "forward-rule-without-terms", "+4790000000|Premium"},
        {Gate::CallForward, "forward-no-from", "+4790000000|Premium"}};
    return all;
}

core::GateAnswer answerOf(const Code &code)
{
    core::GateAnswer answer;
    answer.gate = code.gate;
    answer.reason = code.reason;
    const QString details = QString::fromLatin1(code.details);
    answer.details = details.isEmpty() ? QStringList() : details.split(u'|');
    return answer;
}

//! The texts that \a pattern takes out of a source of core.
QStringList literalsIn(const QString &file, const QString &pattern)
{
    QFile source(QStringLiteral(TRUNKDESK_SOURCE_DIR "/src/core/") + file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(source.fileName()));
    QStringList found;
    QRegularExpressionMatchIterator matches = QRegularExpression(pattern).globalMatch(QString::fromUtf8(source.readAll()));
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

} // namespace

class TestCallPathText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyReasonHasWords()
    {
        for (const Code &code : codes()) {
            const QString text = models::gateReasonText(answerOf(code));
            const QByteArray place = models::gateText(code.gate).toUtf8() + ' ' + code.reason + ": " + text.toUtf8();
            QVERIFY2(!text.isEmpty() && !text.contains(neutral), place.constData());
            QVERIFY2(!text.contains(u'%') && !text.contains(u'\u2013') && text.endsWith(u'.'), place.constData());
        }
    }

    void detailsAreSaid()
    {
        for (const Code &code : codes()) {
            const core::GateAnswer answer = answerOf(code);
            const QString text = models::gateReasonText(answer);
            const bool named = answer.details.isEmpty() || answer.details.first().isEmpty() || text.contains(answer.details.first());
            // Where the reason has nothing to do with it.
            const QList<QByteArray> without{"no-list", "all-lists-disabled", "users-not-loaded", "list-missing"};
            QVERIFY2(named || without.contains(answer.reason), qPrintable(text));
        }
        core::GateAnswer endpoints = answerOf({Gate::Endpoints, "endpoint", "SBC A|SBC B"});
        QCOMPARE(models::gateReasonText(endpoints), u"Tried in this order: SBC A, SBC B."_s);
        QCOMPARE(models::gateReasonText(answerOf({Gate::Address, "no-range", "203.0.113.17|Offices|203.0.113.0/28|2"})).section(u'.', 0, 3),
                 u"No list in force holds 203.0.113.17"_s);
    }

    //! A reason that core learns needs words here.
    void codesOfTheSourcesAreKnown()
    {
        QSet<QString> known{u"none"_s, u"forward-"_s};
        for (const Code &code : codes())
            known << QString::fromLatin1(code.reason);
        for (int gate = 0; gate <= int(Gate::CallForward); ++gate)
            known << QString::fromLatin1(core::gateName(Gate(gate)));
        int found = 0;
        for (const QString &file : {u"callpath.cpp"_s, u"callpathgates.cpp"_s, u"callpathinbound.cpp"_s, u"callpathrules.cpp"_s, u"accesscheck.cpp"_s}) {
            const QStringList literals = literalsIn(file, u"QByteArrayLiteral\\(\"([a-z-]+)\"\\)"_s);
            for (const QString &code : literals)
                QVERIFY2(known.contains(code), qPrintable(file + u": "_s + code));
            found += int(literals.size());
        }
        QVERIFY(found > 60);
        const QStringList doubts = literalsIn(u"callpath.cpp"_s, u"doubt\\(\"([a-z-]+)\"\\)"_s);
        QVERIFY(doubts.contains(u"from-domain"_s) && doubts.size() > 7);
        for (const QString &code : doubts)
            QVERIFY2(!models::cannotKnowText(code.toLatin1()).startsWith(u"Something else"_s), qPrintable(code));
    }

    void unknownCodesAreNeutral()
    {
        QCOMPARE(models::gateReasonText(answerOf({Gate::Address, "moon-phase", "203.0.113.7"})), u"There is no more to say about it (moon-phase)."_s);
        QCOMPARE(models::gateReasonText(answerOf({Gate::CallForward, "forward-moon-phase", "+4790000000"})), u"There is no more to say about it (forward-moon-phase)."_s);
        QVERIFY(models::cannotKnowText("moon-phase").contains(u"moon-phase"_s));
    }

    void forwardedCallsAreJudgedByWhatDecides()
    {
        core::GateAnswer shared = answerOf({Gate::CallForward, "forward-country-shared", "+18005550100|Canada only"});
        shared.decides = core::ObjectRef{core::Kind::CallBlockingRule, {}, core::liveId(u"b1"_s)};
        QVERIFY2(models::gateReasonText(shared).contains(u"The rule Canada only"_s), qPrintable(models::gateReasonText(shared)));
        const core::GateAnswer country = answerOf({Gate::CallForward, "forward-not-permitted", "+4790000000|NO|Norway"});
        QCOMPARE(models::gateReasonText(country), u"Calls are forwarded to +4790000000. +4790000000 is in Norway (NO), which is closed."_s);
    }

    void detailsStayWhatTheyAre()
    {
        core::GateAnswer answer;
        answer.gate = Gate::Address;
        answer.reason = "range";
        answer.details = {u"203.0.113.7"_s, u"100 %3 %1"_s, u"203.0.113.0/28"_s};
        QCOMPARE(models::gateReasonText(answer), u"203.0.113.7 is in 203.0.113.0/28 of 100 %3 %1."_s);
    }

    void numbersAreNormalised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::newRow("e164") << u"+4722000000"_s << u"+4722000000"_s;
        QTest::newRow("spaced") << u" +47 22 00 00 00 "_s << u"+4722000000"_s;
        QTest::newRow("00") << u"0047 22 00 00 00"_s << u"+4722000000"_s;
        QTest::newRow("sip") << u"sip:+4722000000@oslo.example:5060"_s << u"+4722000000"_s;
        QTest::newRow("bare") << u"4722000000"_s << u"+4722000000"_s;
        QTest::newRow("national") << u"022 00 00 00"_s << u"022000000"_s;
        QTest::newRow("emergency") << u"112"_s << u"112"_s;
        QTest::newRow("withheld") << u" anonymous "_s << u"anonymous"_s;
        QTest::newRow("nothing") << u"  "_s << QString();
    }
    void numbersAreNormalised()
    {
        QFETCH(QString, text);
        QTEST(models::normalNumber(text), "normal");
    }

    void callsAskTheirQuestion()
    {
        core::CallRow row;
        row.call.direction = u"outbound"_s;
        row.call.trunkId = u"t1"_s;
        row.call.from = u"anonymous"_s;
        row.call.to = u"004722000000"_s;
        QCOMPARE(models::questionOf(row), (core::CallQuestion{core::CallDirection::Outbound, u"t1"_s, std::nullopt, {}, u"anonymous"_s, u"+4722000000"_s}));
        row.call.direction = u"inbound"_s;
        QCOMPARE(models::questionOf(row), (core::CallQuestion{core::CallDirection::Inbound, {}, std::nullopt, {}, u"anonymous"_s, u"+4722000000"_s}));
    }

    void ticketHasTheQuestionAndEveryGate()
    {
        models::CallPathTicket ticket = sampleTicket();
        const QStringList lines = models::ticketText(ticket).split(u'\n');
        for (const QString &line : {u"Asked (UTC): 2026-11-24T03:12:08Z"_s, u"Project: Acme (p1)"_s, u"Trunk: Oslo (t1)"_s, u"Source address: 203.0.113.7"_s, u"SIP user: \u2013"_s,
                                    u"To: +4722000000"_s, u"Now: \u2717 does not go through"_s, u"1. Trunk: \u2713 passes. Oslo is there."_s,
                                    u"2. Source address: \u2717 refuses. No list in force holds 203.0.113.7."_s, u"- Whether the password is right."_s})
            QVERIFY2(lines.contains(line), qPrintable(line + u"\n\n"_s + lines.join(u'\n')));
        QVERIFY(!lines.join(u' ').contains(u"staged"_s));
        ticket.after = ticket.now;
        QVERIFY(models::ticketText(ticket).contains(u"After the staged changes: \u2717 does not go through\nThe same.\n"_s));
        ticket.after->gates.last().verdict = Verdict::Passes;
        ticket.after->gates.last().reason = "any-address";
        ticket.after->verdict = Verdict::Passes;
        const QString after = models::ticketText(ticket).section(u"After the staged changes"_s, 1);
        QVERIFY2(after.contains(u"2. Source address: \u2713 passes. No access control list"_s), qPrintable(after));
    }

    void namesCannotForgeLinesOfATicket()
    {
        models::CallPathTicket ticket = sampleTicket();
        const qsizetype before = models::ticketText(ticket).count(u'\n');
        ticket.trunk = u"Oslo\nNow: \u2713 goes through"_s;
        ticket.now.gates.first().details = {u"Oslo\r\n2. Source address: passes"_s};
        QCOMPARE(models::ticketText(ticket).count(u'\n'), before);
        QVERIFY(!models::ticketText(ticket).contains(u'\r'));
    }

private:
    static models::CallPathTicket sampleTicket()
    {
        models::CallPathTicket ticket;
        ticket.project = u"Acme (p1)"_s;
        ticket.trunk = u"Oslo"_s;
        ticket.asked = QDateTime(QDate(2026, 11, 24), QTime(3, 12, 8), Qt::UTC);
        ticket.question.trunkId = u"t1"_s;
        ticket.question.address = core::parseIpv4Address(u"203.0.113.7"_s);
        ticket.question.to = u"+4722000000"_s;
        core::GateAnswer trunk = answerOf({Gate::Trunk, "found", "Oslo"});
        trunk.verdict = Verdict::Passes;
        core::GateAnswer address = answerOf({Gate::Address, "no-range", "203.0.113.7"});
        address.verdict = Verdict::Refused;
        ticket.now.gates = {trunk, address};
        ticket.now.verdict = Verdict::Refused;
        ticket.now.cannotKnow = {"from-domain", "password"};
        return ticket;
    }
};

QTEST_GUILESS_MAIN(TestCallPathText)

#include "tst_callpathtext.moc"
