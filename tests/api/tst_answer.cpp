// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Operation;

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void writes_data();
    void writes();
    void aPasswordThatComesBackIsDropped();
    void anUnusableAnswerOfAWriteIsUnknown();

private:
    static api::Response response(const QByteArray &body, int status = 200)
    {
        api::Response answer;
        answer.status = status;
        answer.contentType = "application/json";
        answer.body = body;
        answer.requestId = QStringLiteral("r-1");
        return answer;
    }
    static api::Request request(Operation operation, const QStringList &arguments, const QByteArray &body = {})
    {
        api::Request asked;
        asked.operation = operation;
        asked.arguments = arguments;
        asked.body = body;
        return asked;
    }
};

void TestAnswer::reads_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("reason"); // empty: fine

    const QStringList t1 = {u"T1"_s};
    const QStringList t1e1 = {u"T1"_s, u"E1"_s};
    const QStringList no = {u"NO"_s};
    const QStringList number = {u"+4755501234"_s};
    QTest::newRow("its own id") << Operation::GetTrunk << t1 << QByteArray(R"({"id":"T1"})") << QByteArray();
    QTest::newRow("the trunk's other name") << Operation::GetTrunk << t1 << QByteArray(R"({"sipTrunkId":"T1"})") << QByteArray();
    QTest::newRow("another trunk") << Operation::GetTrunk << t1 << QByteArray(R"({"id":"T2"})") << QByteArray("foreign-object");
    QTest::newRow("another trunk, other name") << Operation::GetTrunk << t1 << QByteArray(R"({"sipTrunkId":"T2"})") << QByteArray("foreign-object");
    QTest::newRow("no id") << Operation::GetTrunk << t1 << QByteArray(R"({"name":"x"})") << QByteArray("missing-id");
    QTest::newRow("id is a number") << Operation::GetTrunk << t1 << QByteArray(R"({"id":1})") << QByteArray("missing-id");
    QTest::newRow("empty") << Operation::GetTrunk << t1 << QByteArray() << QByteArray("empty-body");
    QTest::newRow("blank") << Operation::GetTrunk << t1 << QByteArray(" \n") << QByteArray("empty-body");
    QTest::newRow("null") << Operation::GetTrunk << t1 << QByteArray("null") << QByteArray("not-an-object");
    QTest::newRow("array") << Operation::GetTrunk << t1 << QByteArray("[]") << QByteArray("not-an-object");
    QTest::newRow("cut off") << Operation::GetTrunk << t1 << QByteArray(R"({"id":"T1")") << QByteArray("bad-json");
    QTest::newRow("an error with status 200") << Operation::GetTrunk << t1 << QByteArray(R"({"code":404,"status":"NOT_FOUND","message":"gone"})")
                                              << QByteArray("error-in-success");
    QTest::newRow("a wrapped error") << Operation::GetActiveNumber << number << QByteArray(R"({"error":{"code":404}})") << QByteArray("error-in-success");
    QTest::newRow("endpoint") << Operation::GetEndpoint << t1e1 << QByteArray(R"({"id":"E1","sipTrunkId":"T1"})") << QByteArray();
    QTest::newRow("endpoint without its trunk") << Operation::GetEndpoint << t1e1 << QByteArray(R"({"id":"E1"})") << QByteArray();
    QTest::newRow("endpoint of another trunk") << Operation::GetEndpoint << t1e1 << QByteArray(R"({"id":"E1","sipTrunkId":"T2"})")
                                               << QByteArray("foreign-object");
    QTest::newRow("country") << Operation::GetCountryPermission << no << QByteArray(R"({"isoCode":"NO"})") << QByteArray();
    QTest::newRow("country in small letters") << Operation::GetCountryPermission << no << QByteArray(R"({"isoCode":"no"})") << QByteArray();
    QTest::newRow("another country") << Operation::GetCountryPermission << no << QByteArray(R"({"isoCode":"SE"})") << QByteArray("foreign-object");
    QTest::newRow("number") << Operation::GetPhoneNumber << number << QByteArray(R"({"id":"N1","phoneNumber":"+4755501234"})") << QByteArray();
    QTest::newRow("another number") << Operation::GetPhoneNumber << number << QByteArray(R"({"id":"N1","phoneNumber":"+4755501235"})")
                                    << QByteArray("foreign-object");
}

void TestAnswer::reads()
{
    QFETCH(Operation, operation);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, reason);
    const core::Result<core::RawObject> result = api::readObjectAnswer(request(operation, arguments), response(body));
    QCOMPARE(result.has_value(), reason.isEmpty());
    if (result) {
        QCOMPARE(result->toJson(), body);
        return;
    }
    QCOMPARE(result.error().reason, reason);
    QCOMPARE(result.error().kind, core::ErrorKind::Protocol);
    QCOMPARE(result.error().httpStatus, 200);
    QCOMPARE(result.error().requestId, QStringLiteral("r-1"));
}

void TestAnswer::writes_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("object"); // empty: none
    QTest::addColumn<bool>("reread");
    QTest::addColumn<QByteArray>("reason");

    const QByteArray none;
    const QStringList t1 = {u"T1"_s};
    QTest::newRow("create") << Operation::CreateTrunk << QStringList() << none << QByteArray(R"({"id":"T9"})") << QByteArray(R"({"id":"T9"})") << false << none;
    QTest::newRow("create answers nothing") << Operation::CreateTrunk << QStringList() << none << none << none << true << none;
    QTest::newRow("create answers no id") << Operation::CreateTrunk << QStringList() << none << QByteArray(R"({"name":"x"})") << none << true << none;
    QTest::newRow("update answers nothing") << Operation::UpdateTrunk << t1 << none << none << none << true << none;
    QTest::newRow("update answers another") << Operation::UpdateTrunk << t1 << none << QByteArray(R"({"id":"T2"})") << none << false
                                            << QByteArray("foreign-object");
    QTest::newRow("update answers rubbish") << Operation::UpdateTrunk << t1 << none << QByteArray("{") << none << false << QByteArray("bad-json");
    QTest::newRow("update answers an error") << Operation::UpdateTrunk << t1 << none << QByteArray(R"({"code":400,"status":"BAD_REQUEST","message":""})")
                                             << none << false << QByteArray("error-in-success");
    QTest::newRow("delete answers nothing") << Operation::DeleteTrunk << t1 << none << none << none << false << none;
    QTest::newRow("delete answers the object") << Operation::DeleteTrunk << t1 << none << QByteArray(R"({"id":"T1"})") << none << false << none;
    QTest::newRow("delete answers text") << Operation::DeleteTrunk << t1 << none << QByteArray("deleted") << none << false << none;
    QTest::newRow("delete answers an error") << Operation::DeleteTrunk << t1 << none << QByteArray(R"({"code":400,"status":"BAD_REQUEST","message":""})")
                                             << none << false << QByteArray("error-in-success");
    QTest::newRow("attach echoes") << Operation::AttachAccessList << t1 << none << QByteArray(R"({"accessControlListIds":["A"]})")
                                   << QByteArray(R"({"accessControlListIds":["A"]})") << true << none;
    QTest::newRow("attach of nothing") << Operation::AttachAccessList << t1 << none << QByteArray("{}") << QByteArray("{}") << true << none;
    QTest::newRow("attach answers rubbish") << Operation::AttachAccessList << t1 << none << QByteArray("{") << none << true << none;
    QTest::newRow("attach answers text") << Operation::AttachCredentialList << t1 << none << QByteArray("OK") << none << true << none;
    QTest::newRow("attach answers an array") << Operation::AttachCredentialList << t1 << none << QByteArray(R"(["C"])") << none << true << none;
    QTest::newRow("attach answers an error") << Operation::AttachAccessList << t1 << none << QByteArray(R"({"code":400,"status":"BAD_REQUEST","message":""})")
                                             << none << false << QByteArray("error-in-success");
    QTest::newRow("replace") << Operation::ReplaceCredentialLists << t1 << none << QByteArray(R"({"credentialListIds":[]})")
                             << QByteArray(R"({"credentialListIds":[]})") << false << none;
    QTest::newRow("endpoint in a list of one") << Operation::CreateEndpoint << t1 << none
                                               << QByteArray(R"({"endpoints":[{"id":"E1","sipTrunkId":"T1"}],"totalItems":1})")
                                               << QByteArray(R"({"id":"E1","sipTrunkId":"T1"})") << false << none;
    QTest::newRow("endpoint in a list of two") << Operation::CreateEndpoint << t1 << none << QByteArray(R"({"endpoints":[{"id":"E1"},{"id":"E2"}]})") << none
                                               << false << QByteArray("not-one-object");
    QTest::newRow("range of another list") << Operation::AddIpRange << QStringList{u"A1"_s} << none
                                           << QByteArray(R"({"id":"R1","accessControlListId":"A2"})") << none << false << QByteArray("foreign-object");
    QTest::newRow("range answers another range") << Operation::UpdateIpRange << QStringList{u"A1"_s, u"R1"_s} << none << QByteArray(R"({"id":"R2"})") << none
                                                 << false << QByteArray("foreign-object");
    QTest::newRow("number of the body") << Operation::AssignPhoneNumber << QStringList() << QByteArray(R"({"phoneNumber":"+1"})")
                                        << QByteArray(R"({"phoneNumber":"+1"})") << QByteArray(R"({"phoneNumber":"+1"})") << false << none;
    QTest::newRow("not the number of the body") << Operation::AssignPhoneNumber << QStringList() << QByteArray(R"({"phoneNumber":"+1"})")
                                                << QByteArray(R"({"phoneNumber":"+2"})") << none << false << QByteArray("foreign-object");
    QTest::newRow("projects") << Operation::AddProjects << QStringList() << none << QByteArray(R"({"addedProjects":[]})")
                              << QByteArray(R"({"addedProjects":[]})") << false << none;
}

void TestAnswer::writes()
{
    QFETCH(Operation, operation);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, object);
    QFETCH(bool, reread);
    QFETCH(QByteArray, reason);
    for (const int status : {200, 201, 204, 299}) {
        const core::Result<api::WriteAnswer> result = api::readWriteAnswer(request(operation, arguments, sent), response(body, status));
        QCOMPARE(result.has_value(), reason.isEmpty());
        if (!result) {
            QCOMPARE(result.error().reason, reason);
            continue;
        }
        QCOMPARE(result->status, status);
        QCOMPARE(result->object ? result->object->toJson() : QByteArray(), object);
        QCOMPARE(result->reread, reread);
        QCOMPARE(result->requestId, QStringLiteral("r-1"));
    }
}

void TestAnswer::aPasswordThatComesBackIsDropped()
{
    const api::Request asked = request(Operation::SetCredentialPassword, {u"C1"_s, u"quay-3"_s}, R"({"password":"Harbour-Light-77"})");
    for (const QByteArray &body : {QByteArray(R"({"password":"Harbour-Light-77"})"), QByteArray(R"({"id":"U1","username":"quay-3"})"), QByteArray("junk")}) {
        const core::Result<api::WriteAnswer> result = api::readWriteAnswer(asked, response(body));
        QVERIFY(result.has_value());
        QVERIFY(!result->object.has_value());
        QVERIFY(!result->reread);
    }
}

void TestAnswer::anUnusableAnswerOfAWriteIsUnknown()
{
    const core::Result<api::WriteAnswer> result = api::readWriteAnswer(request(Operation::UpdateTrunk, {u"T1"_s}), response(R"({"id":"T2"})"));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().sent, core::Sent::Unknown);
}

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
