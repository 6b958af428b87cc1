// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/changes/stepbinding.h"
#include "workspace/changes/steptemplate.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

core::RawObject raw(const char *json)
{
    return core::RawObject::parse(json).value();
}

} // namespace

class tst_StepTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsIdsAndSecretsEscaped();
    void leavesTextThatOnlyLooksLikeAPlace();
    void namesWhatIsMissing();
    void carries_data();
    void carries();
    void bindsEachRangeByItsContent();
    void provisioning_data();
    void provisioning();
};

void tst_StepTemplate::fillsIdsAndSecretsEscaped()
{
    const auto secret = [](core::SecretId id) { return core::Secret(id == 2 ? QByteArray("a\"b\\c") : QByteArray()); };
    const core::Result<QByteArray> body = workspace::filledBody(R"({"trunkId":"${new-7}","password":"${secret:2}"})", {{u"new-7"_s, u"01J"_s}}, secret);
    QVERIFY(body);
    const QByteArray expected("{\"trunkId\":\"01J\",\"password\":\"a\\\"b\\\\c\"}");
    QCOMPARE(*body, expected);
    QCOMPARE(workspace::filledArguments({u"t1"_s, u"${new-7}"_s}, {{u"new-7"_s, u"01J"_s}}).value(), (QStringList{u"t1"_s, u"01J"_s}));
}

void tst_StepTemplate::leavesTextThatOnlyLooksLikeAPlace()
{
    const QByteArray text = R"({"name":"${HOME} and ${x and }"})";
    QCOMPARE(workspace::filledBody(text, {}, [](core::SecretId) { return core::Secret(); }).value(), text);
}

void tst_StepTemplate::namesWhatIsMissing()
{
    const auto none = [](core::SecretId) { return core::Secret(); };
    QCOMPARE(workspace::filledBody("${secret:1}", {}, none).error().reason, QByteArray("missing-secret"));
    QCOMPARE(workspace::filledBody("${new-1}", {}, none).error().reason, QByteArray("draft-without-id"));
    QCOMPARE(workspace::filledArguments({u"${new-1}"_s}, {}).error().reason, QByteArray("draft-without-id"));
}

void tst_StepTemplate::carries_data()
{
    QTest::addColumn<QByteArray>("held");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("expected");
    QTest::newRow("equal") << QByteArray(R"({"id":"1","ipAddress":"192.0.2.1","range":32})") << QByteArray(R"({"ipAddress":"192.0.2.1","range":32})") << true;
    QTest::newRow("default length") << QByteArray(R"({"ipAddress":"192.0.2.1"})") << QByteArray(R"({"ipAddress":"192.0.2.1","range":32})") << true;
    QTest::newRow("other length") << QByteArray(R"({"ipAddress":"192.0.2.1"})") << QByteArray(R"({"ipAddress":"192.0.2.1","range":31})") << false;
    QTest::newRow("no note is null") << QByteArray(R"({"description":null})") << QByteArray(R"({"description":""})") << true;
    QTest::newRow("other note") << QByteArray(R"({"description":"a"})") << QByteArray(R"({"description":"b"})") << false;
    QTest::newRow("ranges in another order") << QByteArray(R"({"ipRanges":[{"ipAddress":"192.0.2.2"},{"ipAddress":"192.0.2.1"}]})")
                                             << QByteArray(R"({"ipRanges":[{"ipAddress":"192.0.2.1"},{"ipAddress":"192.0.2.2"}]})") << true;
    QTest::newRow("a range twice") << QByteArray(R"({"ipRanges":[{"ipAddress":"192.0.2.1"},{"ipAddress":"192.0.2.2"}]})")
                                   << QByteArray(R"({"ipRanges":[{"ipAddress":"192.0.2.1"},{"ipAddress":"192.0.2.1"}]})") << false;
    QTest::newRow("direction in any case") << QByteArray(R"({"direction":"outbound"})") << QByteArray(R"({"direction":"OUTBOUND"})") << true;
    QTest::newRow("passwords do not come back") << QByteArray(R"({"credentials":[{"id":"1","username":"u"}]})")
                                                << QByteArray(R"({"credentials":[{"username":"u","password":"x"}]})") << true;
}

void tst_StepTemplate::carries()
{
    QFETCH(QByteArray, held);
    QFETCH(QByteArray, sent);
    QTEST(workspace::carries(raw(held.constData()), raw(sent.constData())), "expected");
}

void tst_StepTemplate::bindsEachRangeByItsContent()
{
    core::Step step;
    step.binds = {u"new-1"_s, u"new-2"_s, u"new-3"_s};
    step.body = R"({"name":"x","ipRanges":[{"ipAddress":"192.0.2.1","range":32},{"ipAddress":"192.0.2.2","range":32}]})";
    const QHash<QString, QString> names = workspace::boundNames(
        step, raw(R"({"id":"L","ipRanges":[{"id":"B","ipAddress":"192.0.2.2","range":32},{"id":"A","ipAddress":"192.0.2.1","range":32}]})"));
    QCOMPARE(names.value(u"new-1"_s), u"L"_s);
    QCOMPARE(names.value(u"new-2"_s), u"A"_s);
    QCOMPARE(names.value(u"new-3"_s), u"B"_s);
}

void tst_StepTemplate::provisioning_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<int>("expected");
    using workspace::ProvisioningState;
    QTest::newRow("waiting") << QByteArray(R"({"voiceConfiguration":{"trunkId":"","scheduledVoiceProvisioning":{"status":"WAITING","trunkId":"T"}}})")
                             << int(ProvisioningState::UnderWay);
    QTest::newRow("done") << QByteArray(R"({"voiceConfiguration":{"trunkId":"T"}})") << int(ProvisioningState::Done);
    QTest::newRow("failed") << QByteArray(R"({"voiceConfiguration":{"trunkId":"","scheduledVoiceProvisioning":{"status":"FAILED","trunkId":"T"}}})")
                            << int(ProvisioningState::Failed);
    QTest::newRow("old value still") << QByteArray(R"({"voiceConfiguration":{"trunkId":"S"}})") << int(ProvisioningState::NotSeen);
    QTest::newRow("somebody else's") << QByteArray(R"({"voiceConfiguration":{"trunkId":"","scheduledVoiceProvisioning":{"status":"WAITING","trunkId":"S"}}})")
                                     << int(ProvisioningState::NotSeen);
    QTest::newRow("unnamed") << QByteArray(R"({"voiceConfiguration":{"trunkId":"","scheduledVoiceProvisioning":{"status":"IN_PROGRESS"}}})")
                             << int(ProvisioningState::UnderWay);
}

void tst_StepTemplate::provisioning()
{
    QFETCH(QByteArray, number);
    QTEST(int(workspace::provisioningState(raw(number.constData()), u"T"_s)), "expected");
}

QTEST_GUILESS_MAIN(tst_StepTemplate)
#include "tst_steptemplate.moc"
