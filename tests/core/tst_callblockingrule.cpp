// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callblockingrule.h"

#include "core/rawtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::CallBlockingRule;
using core::CallDirection;

class TestCallBlockingRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void directions();
    void unknownDirectionIsKept();
};

void TestCallBlockingRule::readsEveryField()
{
    const CallBlockingRule rule = CallBlockingRule::fromRaw(rawFrom(
        R"({"id":"B1","name":"No premium lines","direction":"outbound","callerCountry":null,"callerMatch":null,"calleeCountry":"GB","calleeMatch":"909",)"
        R"("createTime":"2026-02-03T12:00:00.25Z","updateTime":null})"));
    QCOMPARE(rule.id, u"B1"_s);
    QCOMPARE(rule.name.value, u"No premium lines"_s);
    QCOMPARE(rule.direction.value, u"outbound"_s);
    QCOMPARE(rule.callerCountry.presence, core::Presence::Null);
    QCOMPARE(rule.callerMatch.presence, core::Presence::Null);
    QCOMPARE(rule.calleeCountry.value, u"GB"_s);
    QCOMPARE(rule.calleeMatch.value, u"909"_s);
    QCOMPARE(rule.createTime.value, QDateTime(QDate(2026, 2, 3), QTime(12, 0, 0, 250), Qt::UTC));
    QCOMPARE(rule.updateTime.presence, core::Presence::Null);
}

void TestCallBlockingRule::directions()
{
    for (const QString &text : {u"INBOUND"_s, u"inbound"_s, u"Inbound"_s})
        QCOMPARE(core::callDirectionFromText(text), CallDirection::Inbound);
    for (const QString &text : {u"OUTBOUND"_s, u"outbound"_s, u"outBound"_s})
        QCOMPARE(core::callDirectionFromText(text), CallDirection::Outbound);
    for (const QString &text : {u""_s, u"IN"_s, u"INBOUND "_s, u"INTERNAL"_s, u"\u0131nbound"_s})
        QCOMPARE(core::callDirectionFromText(text), CallDirection::Unknown);
}

void TestCallBlockingRule::unknownDirectionIsKept()
{
    const CallBlockingRule rule = CallBlockingRule::fromRaw(rawFrom(R"({"direction":"Transit"})"));
    QCOMPARE(rule.direction.value, u"Transit"_s);
    QCOMPARE(rule.raw.value("direction"), core::RawValue("\"Transit\""));
}

QTEST_APPLESS_MAIN(TestCallBlockingRule)
#include "tst_callblockingrule.moc"
