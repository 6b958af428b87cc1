// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskfixture.h"

#include "workspace/profile/connectiontest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void saysThatNobodyIsThere();
};

void tst_ConnectionTest::says_data()
{
    QTest::addColumn<QString>("projectId");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("portal");
    QTest::addColumn<int>("kind");
    const simulator::Options options = DeskFixture::serverOptions();
    const QByteArray secret = options.keySecret.toUtf8();
    QTest::newRow("fine") << options.projectId << secret << false << -1;
    QTest::newRow("wrong secret") << options.projectId << QByteArray("wrong") << false << int(core::ErrorKind::Auth);
    QTest::newRow("another project") << u"0f3c8f58-4a0e-4f0e-8f53-6a4f0d2b7c11"_s << secret << false << int(core::ErrorKind::Forbidden);
    QTest::newRow("sign-in page") << options.projectId << secret << true << int(core::ErrorKind::Protocol);
}

void tst_ConnectionTest::says()
{
    QFETCH(QString, projectId);
    QFETCH(QByteArray, secret);
    QFETCH(bool, portal);
    QFETCH(int, kind);
    DeskFixture fixture;
    if (portal) {
        simulator::Fault page;
        page.status = 200;
        page.times = -1;
        page.headers = {{"Content-Type", "text/html"}};
        page.body = "<html>Welcome to the hotel</html>";
        fixture.server.addFault(page);
    }
    workspace::Profile profile;
    profile.projectId = projectId;
    profile.keyId = fixture.server.options().keyId;
    const workspace::ServiceHosts hosts{fixture.server.baseUrl(), fixture.server.baseUrl(), fixture.server.baseUrl()};
    fixture.server.clearLedger();
    QObject owner;
    const auto report = support::waitFor(workspace::testConnection(&owner, profile, core::Secret(secret), hosts));
    QVERIFY(report);
    QCOMPARE(report->has_value() ? -1 : int(report->error().kind), kind);
    if (kind < 0)
        QCOMPARE(report->value().trunks, 2);
    if (portal)
        QCOMPARE(report->error().reason, QByteArray("sign-in-page"));
    QVERIFY(fixture.writesAtServer().isEmpty());
}

void tst_ConnectionTest::saysThatNobodyIsThere()
{
    DeskFixture fixture;
    const QUrl url = fixture.server.baseUrl();
    fixture.server.stop();
    workspace::Profile profile;
    profile.projectId = u"p"_s;
    profile.keyId = u"k"_s;
    QObject owner;
    const auto report = support::waitFor(workspace::testConnection(&owner, profile, core::Secret("s"), {url, url, url}), 60'000);
    QVERIFY(report && !report->has_value());
    QCOMPARE(report->error().kind, core::ErrorKind::Offline);
}

QTEST_GUILESS_MAIN(tst_ConnectionTest)
#include "tst_connectiontest.moc"
