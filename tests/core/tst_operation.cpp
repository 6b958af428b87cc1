// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operation.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Operation;
using core::ServiceHost;

namespace {
int argumentCount(const core::OperationInfo &info)
{
    return int(info.pathTemplate.count("{}"));
}
} // namespace

class TestOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationIsThere();
    void hosts();
    void paths_data();
    void paths();
    void idsAreChecked_data();
    void idsAreChecked();
    void textsStayOneSegment_data();
    void textsStayOneSegment();
    void countOfArgumentsMustFit();
};

void TestOperation::everyOperationIsThere()
{
    QSet<QByteArray> numbers;
    QSet<QByteArray> requests;
    for (int i = 0; i < core::operationCount; ++i) {
        const core::OperationInfo &info = core::operationInfo(Operation(i));
        QCOMPARE(info.operation, Operation(i));
        numbers.insert(info.number);
        requests.insert(info.verb + ' ' + info.pathTemplate);
        QCOMPARE(info.isWrite(), info.verb == "POST" || info.verb == "PUT" || info.verb == "PATCH" || info.verb == "DELETE");
        QVERIFY(info.isWrite() || info.verb == "GET");
        QVERIFY(info.pathTemplate.startsWith('/'));
    }
    QCOMPARE(requests.size(), core::operationCount);
    QSet<QByteArray> expected{"P1", "P2", "P3", "L1", "L2", "L3", "J1", "R1", "R2"};
    const QList<QPair<char, int>> groups{{'T', 12}, {'S', 5}, {'A', 10}, {'C', 8}, {'N', 4}, {'B', 4}};
    for (const auto &[letter, count] : groups) {
        for (int i = 1; i <= count; ++i)
            expected.insert(letter + QByteArray::number(i));
    }
    QCOMPARE(numbers, expected);
    // Fifty of the contract and the two reads of the Numbers API.
    QCOMPARE(core::operationCount, 52);
}

void TestOperation::hosts()
{
    QList<QByteArray> onNumbers;
    for (int i = 0; i < core::operationCount; ++i) {
        const core::OperationInfo &info = core::operationInfo(Operation(i));
        QCOMPARE(info.host == ServiceHost::Numbers, info.pathTemplate.startsWith("/activeNumbers"));
        if (info.host == ServiceHost::Numbers)
            onNumbers << info.number;
    }
    QCOMPARE(onNumbers, QList<QByteArray>({"N4", "R1", "R2"}));
}

void TestOperation::paths_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](Operation operation, const char *verb, const QStringList &arguments, const char *path) {
        QTest::addRow("%s %s", verb, path) << operation << QByteArray(verb) << arguments << QByteArray(path);
    };
    row(Operation::ListTrunks, "GET", {}, "/trunks");
    row(Operation::UpdateTrunk, "PUT", {u"T1"_s}, "/trunks/T1");
    row(Operation::AttachAccessList, "POST", {u"T1"_s}, "/trunks/T1/accessControlLists");
    row(Operation::DetachAccessList, "DELETE", {u"T1"_s, u"L1"_s}, "/trunks/T1/accessControlLists/L1");
    row(Operation::ReplaceCredentialLists, "PUT", {u"T1"_s}, "/trunks/T1/credentialLists");
    row(Operation::DetachCredentialList, "DELETE", {u"T1"_s, u"C1"_s}, "/trunks/T1/credentialLists/C1");
    row(Operation::UpdateEndpoint, "PUT", {u"T1"_s, u"E_1-a"_s}, "/trunks/T1/endpoints/E_1-a");
    row(Operation::ListAccessListTrunks, "GET", {u"L1"_s}, "/accessControlLists/L1/trunks");
    row(Operation::UpdateIpRange, "PUT", {u"L1"_s, u"R1"_s}, "/accessControlLists/L1/ipRanges/R1");
    row(Operation::AddIpRange, "POST", {u"L1"_s}, "/accessControlLists/L1/ipRanges");
    row(Operation::SetCredentialPassword, "PUT", {u"C1"_s, u"whs-7"_s}, "/credentialLists/C1/credentials/whs-7");
    row(Operation::DeleteCredential, "DELETE", {u"C1"_s, u"a b"_s}, "/credentialLists/C1/credentials/a%20b");
    row(Operation::UpdateCountryPermission, "PUT", {u"*"_s}, "/countryPermissions/%2A");
    row(Operation::GetCountryPermission, "GET", {u"PT"_s}, "/countryPermissions/PT");
    row(Operation::GetPhoneNumber, "GET", {u"+12015550123"_s}, "/phoneNumbers/%2B12015550123");
    row(Operation::AssignPhoneNumber, "POST", {}, "/phoneNumbers");
    row(Operation::UpdateActiveNumber, "PATCH", {u"+12015550123"_s}, "/activeNumbers/%2B12015550123");
    row(Operation::ExportCalls, "GET", {}, "/calls/export");
    row(Operation::GetCallPcap, "GET", {u"6c1f0d2e-55aa"_s}, "/calls/records/6c1f0d2e-55aa/pcap");
    row(Operation::DeleteBlockingRule, "DELETE", {u"B1"_s}, "/callBlockingRules/B1");
    row(Operation::AddProjects, "POST", {}, "/addProjects");
    row(Operation::ListActiveNumbers, "GET", {}, "/activeNumbers");
}

void TestOperation::paths()
{
    QFETCH(Operation, operation);
    QFETCH(QByteArray, verb);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, path);
    QCOMPARE(core::operationInfo(operation).verb, verb);
    QCOMPARE(core::operationPath(operation, arguments), std::optional<QByteArray>(path));
}

void TestOperation::idsAreChecked_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");
    for (const QString &id : {u"01J9ZQ4T7M2V8C5B6N0XKD3W1A"_s, u"a"_s, u"a-b_c"_s, u"new-7"_s, QString(64, u'x')})
        QTest::newRow(qPrintable(id)) << id << true;
    for (const QString &id : {u""_s, u"."_s, u".."_s, u"../x"_s, u"a/b"_s, u"a.b"_s, u"%2e%2e"_s, u"a?b"_s, u"a#b"_s, u"a;b"_s, u"a\\b"_s, u" a"_s, u"a\n"_s, u"\u0661"_s, u"\u00e9"_s,
                              QString(QChar(0)), QString(65, u'x'), QString(10240, u'x')})
        QTest::addRow("bad %s %lld", qPrintable(id.left(20).simplified()), qint64(id.size())) << id << false;
}

void TestOperation::idsAreChecked()
{
    QFETCH(QString, id);
    QFETCH(bool, good);
    QCOMPARE(core::operationPath(Operation::GetTrunk, {id}).has_value(), good);
    QCOMPARE(core::operationPath(Operation::DeleteIpRange, {u"L1"_s, id}).has_value(), good);
    QCOMPARE(core::operationPath(Operation::DeleteIpRange, {id, u"R1"_s}).has_value(), good);
    QCOMPARE(core::operationPath(Operation::DeleteCredential, {id, u"whs-7"_s}).has_value(), good);
}

void TestOperation::textsStayOneSegment_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("segment");
    const auto row = [](const QString &text, const char *segment) { QTest::addRow("'%s' %lld", qPrintable(text.simplified()), qint64(text.size())) << text << QByteArray(segment); };
    row(u""_s, "");
    row(u"."_s, "");
    row(u".."_s, "");
    row(QString(u"a"_s + QChar(0xd800)), "");
    row(QString(u"a"_s + QChar(0)), "");
    row(u"..."_s, "...");
    row(u"..a"_s, "..a");
    row(u" .."_s, "%20..");
    row(u"%2e%2e"_s, "%252e%252e");
    row(u"../x"_s, "..%2Fx");
    row(u"a/b"_s, "a%2Fb");
    row(u"a\\b"_s, "a%5Cb");
    row(u"a?b#c;d"_s, "a%3Fb%23c%3Bd");
    row(u"a+b&c=d"_s, "a%2Bb%26c%3Dd");
    row(u"a@b:c"_s, "a%40b%3Ac");
    row(u"a\nb"_s, "a%0Ab");
    row(u"\u00e9\U0001F600"_s, "%C3%A9%F0%9F%98%80");
}

void TestOperation::textsStayOneSegment()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, segment);
    const std::optional<QByteArray> path = core::operationPath(Operation::DeleteCredential, {u"C1"_s, text});
    QCOMPARE(path.has_value(), !segment.isEmpty());
    if (path)
        QCOMPARE(*path, "/credentialLists/C1/credentials/" + segment);
}

void TestOperation::countOfArgumentsMustFit()
{
    for (int i = 0; i < core::operationCount; ++i) {
        const core::OperationInfo &info = core::operationInfo(Operation(i));
        QStringList arguments;
        for (int count = 0; count <= 3; ++count) {
            const std::optional<QByteArray> path = core::operationPath(Operation(i), arguments);
            QCOMPARE(path.has_value(), count == argumentCount(info));
            if (path)
                QCOMPARE(path->count("A1"), argumentCount(info));
            arguments << u"A1"_s;
        }
    }
}

QTEST_APPLESS_MAIN(TestOperation)
#include "tst_operation.moc"
