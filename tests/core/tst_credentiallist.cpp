// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/credentiallist.h"

#include "core/rawtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::CredentialList;

class TestCredentialList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void known_data();
    void known();
    void passwordsAreNotRead();
};

void TestCredentialList::readsEveryField()
{
    const CredentialList list = CredentialList::fromRaw(
        rawFrom(R"({"id":"C1","name":"Desk phones","credentials":[{"id":"U1","username":"whs-7"},{"username":".."}],"createTime":"2026-02-03T09:40:00.5Z","updateTime":null})"));
    QCOMPARE(list.id, u"C1"_s);
    QCOMPARE(list.name.value, u"Desk phones"_s);
    QCOMPARE(list.credentials, QList<core::Credential>({{u"U1"_s, u"whs-7"_s}, {QString(), u".."_s}}));
    QVERIFY(list.credentialsKnown);
    QCOMPARE(list.createTime.value, QDateTime(QDate(2026, 2, 3), QTime(9, 40, 0, 500), Qt::UTC));
    QCOMPARE(list.updateTime.presence, core::Presence::Null);
}

void TestCredentialList::known_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("users");
    QTest::newRow("small schema") << QByteArray(R"({"id":"C1","name":"n"})") << false << 0;
    QTest::newRow("null") << QByteArray(R"({"credentials":null})") << false << 0;
    QTest::newRow("empty") << QByteArray(R"({"credentials":[]})") << true << 0;
    QTest::newRow("texts") << QByteArray(R"({"credentials":["a",{"username":"b"}]})") << false << 1;
    QTest::newRow("no name") << QByteArray(R"({"credentials":[{"id":"U1"},{"username":"b"}]})") << false << 1;
    QTest::newRow("odd kind") << QByteArray(R"({"credentials":{"username":"b"}})") << false << 0;
}

void TestCredentialList::known()
{
    QFETCH(QByteArray, json);
    const CredentialList list = CredentialList::fromRaw(rawFrom(json));
    QTEST(list.credentialsKnown, "known");
    QTEST(int(list.credentials.size()), "users");
}

void TestCredentialList::passwordsAreNotRead()
{
    const CredentialList list = CredentialList::fromRaw(rawFrom(R"({"credentials":[{"username":"a","password":"Example-Only-9x"}]})"));
    QCOMPARE(list.credentials, QList<core::Credential>({{QString(), u"a"_s}}));
}

QTEST_APPLESS_MAIN(TestCredentialList)
#include "tst_credentiallist.moc"
