// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/deskfixture.h"
#include "workspace/eventpump.h"
#include "workspace/onboardingsession.h"

#include <QProcess>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

//! A new trunk with all it needs, applied by a process that is killed at every step; the next start settles and goes on. The server's state is the judge.
class tst_Onboarding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void undisturbed();
    void killedWhileTheServerActed_data();
    void killedWhileTheServerActed();
    void killedByItself_data();
    void killedByItself();
    void killedAgainAfterSettling();
    void nothingIsAppliedOverAnUnsettledRun();

private:
    //! The exit code; -1 for a process that was killed.
    int start(const QString &death, bool hurried = false);
    void resume();
    void judge();
    QJsonObject part(const QString &name) const { return m_server->snapshot().value(name).toObject(); }

    std::unique_ptr<simulator::SimulatorServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_sessions = 0;
};

namespace {

QList<QJsonObject> named(const QJsonObject &objects, const QString &name)
{
    QList<QJsonObject> found;
    for (const QJsonValue &object : objects) {
        if (object[u"name"_s].toString() == name)
            found.append(object.toObject());
    }
    return found;
}

QString texts(const QJsonValue &array, const QString &field)
{
    QStringList found;
    const QJsonArray items = array.toArray();
    for (const QJsonValue &item : items)
        found.append(item[field].toString());
    found.sort();
    return found.join(u' ');
}

} // namespace

void tst_Onboarding::init()
{
    m_sessions = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<simulator::SimulatorServer>(DeskFixture::serverOptions(false));
    QVERIFY(m_server->start());
}

int tst_Onboarding::start(const QString &death, bool hurried)
{
    const OnboardingSession session{m_server->baseUrl(), m_folder->path(), m_sessions++, death, hurried};
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), session.arguments());
    if (death == "hang"_L1) {
        const bool taken = support::pump([this] {
            const QList<simulator::LedgerEntry> ledger = m_server->ledger();
            return std::any_of(ledger.cbegin(), ledger.cend(), [](const simulator::LedgerEntry &entry) { return entry.fault == "hang"_L1 && entry.acted; });
        });
        process.kill();
        if (!taken)
            qWarning("the write to be killed at never came");
    }
    if (!support::pump([&process] { return process.state() == QProcess::NotRunning; }, {}, 60'000))
        process.kill();
    m_server->clearFaults();
    return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
}

void tst_Onboarding::resume()
{
    QCOMPARE(start(u"none"_s), 0);
    support::ManualClock clock;
    workspace::Journal journal(m_folder->filePath(u"journal.sqlite"_s), u"Acme"_s, clock);
    const auto open = support::delivered(journal.unfinishedRun());
    QVERIFY(open && open->has_value());
    QVERIFY(!(*open)->has_value());
}

void tst_Onboarding::judge()
{
    QMap<QString, int> accepted;
    for (const simulator::LedgerEntry &entry : m_server->ledger()) {
        if (entry.acted && entry.method != "GET" && entry.operation != "token"_L1)
            ++accepted[entry.operation];
    }
    // Trunk, its two endpoints, its links, each list with all its parts in one request, two numbers.
    const QMap<QString, int> expected{{u"T2"_s, 1}, {u"S2"_s, 2}, {u"T7"_s, 1}, {u"T10"_s, 1}, {u"A2"_s, 1}, {u"C2"_s, 1}, {u"N4"_s, 2}};
    QCOMPARE(accepted, expected);
    const QList<QJsonObject> trunks = named(part(u"trunks"_s), u"Quay"_s);
    const QList<QJsonObject> lists = named(part(u"accessControlLists"_s), u"Quay"_s);
    const QList<QJsonObject> users = named(part(u"credentialLists"_s), u"Quay"_s);
    QCOMPARE(trunks.size(), 1);
    QCOMPARE(lists.size(), 1);
    QCOMPARE(users.size(), 1);
    QCOMPARE(texts(lists.first()[u"ipRanges"_s], u"ipAddress"_s), u"198.51.100.16 198.51.100.77"_s);
    QCOMPARE(texts(users.first()[u"credentials"_s], u"username"_s), u"ob-anna ob-bo"_s);
    const QJsonObject trunk = trunks.first();
    QCOMPARE(trunk[u"accessControlListIds"_s].toArray(), QJsonArray{lists.first()[u"id"_s]});
    QCOMPARE(trunk[u"credentialListIds"_s].toArray(), QJsonArray{users.first()[u"id"_s]});
    const QJsonObject endpoints = trunk[u"endpoints"_s].toObject();
    QCOMPARE(endpoints.size(), 2);
    QCOMPARE(named(endpoints, u"fixed"_s).size(), 1);
    QCOMPARE(named(endpoints, u"registers"_s).size(), 1);
    int assigned = 0;
    for (const QJsonValue &number : part(u"activeNumbers"_s))
        assigned += number[u"voiceConfiguration"_s][u"trunkId"_s] == trunk[u"id"_s] ? 1 : 0;
    QCOMPARE(assigned, onboarding::numbers);
}

void tst_Onboarding::undisturbed()
{
    resume();
    // Nothing comes back at the next start either.
    resume();
    judge();
}

void tst_Onboarding::killedWhileTheServerActed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("before");
    for (int before = 0; before < onboarding::creates + onboarding::links; ++before)
        QTest::addRow("POST %d", before + 1) << QByteArray("POST") << before;
    for (int before = 0; before < onboarding::numbers; ++before)
        QTest::addRow("PATCH %d", before + 1) << QByteArray("PATCH") << before;
}

// The server has it, the answer never comes.
void tst_Onboarding::killedWhileTheServerActed()
{
    QFETCH(QByteArray, method);
    QFETCH(int, before);
    simulator::Fault hang;
    hang.kind = simulator::Fault::Kind::Hang;
    hang.method = method;
    hang.path = QRegularExpression(u"^/v1/"_s);
    hang.skip = before;
    hang.acts = true;
    m_server->addFault(hang);
    QCOMPARE(start(u"hang"_s), -1);
    resume();
    judge();
}

void tst_Onboarding::killedByItself_data()
{
    QTest::addColumn<QString>("death");
    // Odd rows: announced and about to leave. Even rows: the outcome is on disk, the next step is not begun.
    for (int row = 1; row <= 2 * onboarding::writes; ++row)
        QTest::addRow("journal row %d", row) << u"row:%1"_s.arg(row);
    for (int answer = 1; answer <= onboarding::writes; ++answer)
        QTest::addRow("answer %d", answer) << u"answer:%1"_s.arg(answer);
    for (const int read : {1, 2, 10})
        QTest::addRow("read %d after the end", read) << u"tail:%1"_s.arg(read);
}

void tst_Onboarding::killedByItself()
{
    QFETCH(QString, death);
    QCOMPARE(start(death), -1);
    resume();
    judge();
}

// The second start dies too: between finding out and keeping what is left.
void tst_Onboarding::killedAgainAfterSettling()
{
    QCOMPARE(start(u"answer:4"_s), -1);
    QCOMPARE(start(u"row:1"_s), -1);
    QCOMPARE(start(u"settled"_s), -1);
    resume();
    judge();
}

void tst_Onboarding::nothingIsAppliedOverAnUnsettledRun()
{
    // The list is at the server, and nothing about a second one of the same name would be refused.
    QCOMPARE(start(u"answer:1"_s), -1);
    QCOMPARE(start(u"none"_s, true), 4);
    resume();
    judge();
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--session"_L1)
        return OnboardingSession::fromArguments(arguments).run();
    tst_Onboarding test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_onboarding.moc"
