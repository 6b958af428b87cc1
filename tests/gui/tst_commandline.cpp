// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/environment.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void accepts();
    void fillsInTheOtherHosts();
    void environmentSecretIsOverwritten();
    void environmentNeedsAllThree();
};

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown switch") << QStringList{u"--nonsense"_s};
    QTest::newRow("stray word") << QStringList{u"word"_s};
    QTest::newRow("secret as an argument") << QStringList{u"--secret"_s, u"x"_s};
    QTest::newRow("other host") << QStringList{u"--est-url"_s, u"https://example.org"_s};
    QTest::newRow("host that only looks local") << QStringList{u"--est-url"_s, u"http://127.0.0.1.example.org"_s};
    QTest::newRow("user in the address") << QStringList{u"--est-url"_s, u"http://a:b@127.0.0.1"_s};
    QTest::newRow("file") << QStringList{u"--est-url"_s, u"file:///tmp"_s};
    QTest::newRow("host with profile") << QStringList{u"--est-url"_s, u"http://127.0.0.1:1"_s, u"--profile"_s, u"Acme"_s};
    QTest::newRow("host with demo") << QStringList{u"--est-url"_s, u"http://127.0.0.1:1"_s, u"--demo"_s};
    QTest::newRow("only the token host") << QStringList{u"--auth-url"_s, u"http://127.0.0.1:1"_s};
    QTest::newRow("demo with profile") << QStringList{u"--demo"_s, u"--profile"_s, u"Acme"_s};
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    const app::CommandLine line = app::parseCommandLine(QStringList{u"trunkdesk"_s} + arguments);
    QVERIFY(!line.error.isEmpty());
    QVERIFY(line.isHeadless());
}

void TestCommandLine::accepts()
{
    const app::CommandLine line = app::parseCommandLine({u"trunkdesk"_s, u"--demo"_s, u"--page"_s, u"Access control"_s, u"--screenshots"_s, u"pictures"_s});
    QVERIFY(line.error.isEmpty());
    QVERIFY(line.demo && !line.isHeadless());
    QCOMPARE(line.page, u"Access control"_s);
    QCOMPARE(line.screenshots, u"pictures"_s);
    QVERIFY(app::parseCommandLine({u"trunkdesk"_s, u"--version"_s}).isHeadless());
    QVERIFY(app::helpText().contains(u"--screenshots"_s));
}

void TestCommandLine::fillsInTheOtherHosts()
{
    const app::CommandLine line =
        app::parseCommandLine({u"trunkdesk"_s, u"--est-url"_s, u"http://localhost:8080"_s, u"--auth-url"_s, u"http://[::1]:8081"_s});
    QVERIFY2(line.error.isEmpty(), qPrintable(line.error));
    QCOMPARE(line.hosts->est, QUrl(u"http://localhost:8080"_s));
    QCOMPARE(line.hosts->auth, QUrl(u"http://[::1]:8081"_s));
    QCOMPARE(line.hosts->numbers, QUrl(u"http://localhost:8080"_s));
}

void TestCommandLine::environmentSecretIsOverwritten()
{
    qputenv("SINCH_PROJECT_ID", "p");
    qputenv("SINCH_KEY_ID", "k");
    qputenv("SINCH_KEY_SECRET", "canary-4711");
    const char *bytes = getenv("SINCH_KEY_SECRET");
    const std::optional<app::EnvironmentProject> project = app::takeEnvironmentProject();
    QVERIFY(project);
    QCOMPARE(project->secret.reveal(), QByteArray("canary-4711"));
    QVERIFY(!qEnvironmentVariableIsSet("SINCH_KEY_SECRET"));
    QVERIFY(bytes && QByteArrayView(bytes, 6) != QByteArrayView("canary"));
}

void TestCommandLine::environmentNeedsAllThree()
{
    qunsetenv("SINCH_KEY_ID");
    qputenv("SINCH_PROJECT_ID", "p");
    qputenv("SINCH_KEY_SECRET", "canary-4711");
    QVERIFY(!app::takeEnvironmentProject());
    // Also a secret that is not used does not stay.
    QVERIFY(!qEnvironmentVariableIsSet("SINCH_KEY_SECRET"));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
