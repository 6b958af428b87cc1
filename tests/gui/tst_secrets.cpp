// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

// The key secret, the tokens and the passwords of users are nowhere but in memory and on the wire: not in a log with everything switched on, not in
// settings, journal, archive or stored configuration, not in the command line or the environment that other programs see.

#include "gui/openproject.h"
#include "support/secretgrep.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using support::SecretGrep;

namespace {

const QByteArray keySecret = "canary-Kq7_2Zr.8vTx";
const QByteArray projectId = "0c5d7f1e-9a44-4b6b-8d53-2f60c1ab9e77";

QtMessageHandler messagesBefore = nullptr;
QByteArray *messages = nullptr;

void takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    *messages += context.category + (' ' + text.toUtf8()) + '\n';
    messagesBefore(type, context, text);
}

//! Keeps what is logged in this process while it lives.
struct Listening
{
    Listening()
    {
        messages = &text;
        messagesBefore = qInstallMessageHandler(takeMessage);
    }
    ~Listening() { qInstallMessageHandler(messagesBefore); }
    QByteArray text;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! The program as a process of its own, with a home of its own.
class Program
{
public:
    explicit Program(const QUrl &server, const QByteArray &secret)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        for (const auto &name : {u"HOME"_s, u"TMPDIR"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s,
                                 u"XDG_RUNTIME_DIR"_s}) {
            QDir(m_home.path()).mkdir(name);
            environment.insert(name, m_home.filePath(name));
        }
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        // Everything but what only draws: of that there is so much that it would push the rest out of the log.
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true;qt.qpa.*=false;qt.text.*=false;qt.widgets.*=false;qt.gui.*=false;qt.accessibility.*=false"_s);
        environment.insert(u"SINCH_PROJECT_ID"_s, QString::fromLatin1(projectId));
        environment.insert(u"SINCH_KEY_ID"_s, u"canary-key-id"_s);
        environment.insert(u"SINCH_KEY_SECRET"_s, QString::fromLatin1(secret));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(TRUNKDESK_BIN_DIR "/trunkdesk"), {u"--est-url"_s, server.toString(), u"--page"_s, u"Calls"_s});
    }
    ~Program() { end(); }

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    QString home() const { return m_home.path(); }
    QByteArray log() const { return contentOf(m_home.filePath(u"XDG_DATA_HOME/Trunkdesk/logs/trunkdesk.log"_s)); }
    bool hasLogged(const QByteArrayList &lines) const
    {
        const QByteArray text = log();
        return std::all_of(lines.cbegin(), lines.cend(), [&text](const QByteArray &line) { return text.contains(line); });
    }
    //! A file of /proc about the process.
    QByteArray seenByOthers(const QString &name) const { return contentOf(u"/proc/%1/%2"_s.arg(m_process.processId()).arg(name)); }
    QByteArray output() { return m_process.readAll(); }
    //! Nothing is tidied up by that: what lies on the disk stays.
    void end()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
    }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

simulator::Options serverOptions()
{
    simulator::Options options;
    options.projectId = QString::fromLatin1(projectId);
    options.keyId = u"canary-key-id"_s;
    options.keySecret = QString::fromLatin1(keySecret);
    options.calls = 200;
    options.days = 1;
    options.tokenTtlSeconds = 2; // so that there is more than one
    return options;
}

//! The secret, and every value of an Authorization header that the server has seen.
SecretGrep grepFor(const simulator::SimulatorServer &server, const QByteArray &secret)
{
    SecretGrep grep;
    grep.add(secret);
    grep.add("canary-key-id:" + secret);
    const QList<simulator::LedgerEntry> entries = server.ledger();
    for (const simulator::LedgerEntry &entry : entries) {
        const QByteArray value = entry.headers.value("authorization");
        if (const qsizetype blank = value.indexOf(' '); blank > 0)
            grep.add(value.mid(blank + 1));
    }
    return grep;
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchFindsASecret_data();
    void searchFindsASecret();
    void programKeepsItsSecret_data();
    void programKeepsItsSecret();
    void passwordsOfUsersStayInMemory();
};

void TestSecrets::searchFindsASecret_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray key = "canary-key-id:" + keySecret;
    QTest::newRow("plain") << QByteArray("x" + keySecret + "y");
    QTest::newRow("basic") << QByteArray("Authorization: Basic " + key.toBase64());
    QTest::newRow("hex") << QByteArray("blob X'" + keySecret.toHex() + "'");
    const QString text = QString::fromLatin1(keySecret);
    QTest::newRow("utf-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

void TestSecrets::searchFindsASecret()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"deep/.hidden"_s));
    QFile file(folder.filePath(u"deep/.hidden/file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const simulator::SimulatorServer server(serverOptions());
    QCOMPARE(grepFor(server, keySecret).filesWithSecret(folder.path()), QStringList{u"deep/.hidden/file"_s});
    QVERIFY(grepFor(server, "another").filesWithSecret(folder.path()).isEmpty());
}

void TestSecrets::programKeepsItsSecret_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArrayList>("logged");
    const QByteArray path = "/v1/projects/" + projectId;
    QTest::newRow("accepted") << keySecret
                              << QByteArrayList{path + "/callBlockingRules 200", path + "/countryPermissions 200", path + "/activeNumbers 200",
                                                path + "/accessControlLists 200", path + "/credentialLists 200", path + "/calls 200"};
    QTest::newRow("refused") << QByteArray("canary-Wrong_55aB.x") << QByteArrayList{"key-rejected"};
}

void TestSecrets::programKeepsItsSecret()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArrayList, logged);
    simulator::SimulatorServer server(serverOptions());
    QVERIFY(server.start());
    Program program(server.baseUrl(), secret);
    QTRY_VERIFY_WITH_TIMEOUT(program.hasLogged(logged), 90'000);
    QVERIFY(program.isRunning());

    const SecretGrep grep = grepFor(server, secret);
    QVERIFY(program.log().contains("\"level\":\"debug\"")); // everything is switched on, Qt's own words as well
#ifdef Q_OS_LINUX
    const QByteArray environment = program.seenByOthers(u"environ"_s);
    QVERIFY(environment.contains("SINCH_PROJECT_ID=" + projectId));
    QVERIFY(!grep.finds(environment));
    const QByteArray arguments = program.seenByOthers(u"cmdline"_s);
    QVERIFY(arguments.contains("--est-url"));
    QVERIFY(!grep.finds(arguments));
#endif
    program.end();
    // Requests that were under way at the end had tokens as well.
    const SecretGrep all = grepFor(server, secret);
    QVERIFY(!all.finds(program.output()));
    QVERIFY(!SecretGrep::filesWith(program.home(), logged.constFirst()).isEmpty());
    QCOMPARE(all.filesWithSecret(program.home()), QStringList());
}

void TestSecrets::passwordsOfUsersStayInMemory()
{
    const QList<QByteArray> passwords{"Canary-First-Pass-1", "Canary-Second-Pass-2", "canary-too-weak-to-be-taken"};
    SecretGrep grep;
    for (const QByteArray &password : passwords)
        grep.add(password);
    Listening listening;
    OpenProject project;
    QVERIFY(project.load());
    QLoggingCategory::setFilterRules(u"trunkdesk.*=true"_s);
    workspace::ChangeDesk &desk = project.desk();
    workspace::ChangeRunner &runner = project.workspace().runner();
    const auto apply = [&desk, &runner] {
        const core::Result<core::Plan> plan = desk.plan();
        if (!plan)
            return false;
        bool begun = false;
        QObject context;
        runner.start(*plan).then(&context, [&begun](const core::Result<void> &) { begun = true; });
        return QTest::qWaitFor([&begun, &runner] { return begun && !runner.isRunning(); }, 60'000);
    };
    core::Change list;
    list.act = core::Act::Create;
    list.target = {core::Kind::CredentialList, {}, desk.newDraft()};
    list.edits = {{"name", {}, core::rawString(u"Canary desks"_s)}};
    core::Change user = list;
    user.target = {core::Kind::Credential, list.target.id, desk.newDraft()};
    user.edits = {{"username", {}, core::rawString(u"canary-user"_s)}};
    user.secrets = {{"password", desk.keepSecret(core::Secret(passwords.at(0)))}};
    QVERIFY(desk.stage({list, user}, u"new list"_s));
    QVERIFY(apply());
    const QString id = runner.record().bound.value(list.target.id.value);
    QVERIFY(!id.isEmpty());
    // Changed, and once refused: the service names the reason, and the set stays staged on the disk.
    for (const QByteArray &password : {passwords.at(1), passwords.at(2)}) {
        core::Change change;
        change.act = core::Act::SetSecret;
        change.target = {core::Kind::Credential, core::liveId(id), core::liveId(u"canary-user"_s)};
        change.secrets = {{"password", desk.keepSecret(core::Secret(password))}};
        QVERIFY(desk.stage(change, u"new password"_s));
        QVERIFY(apply());
    }
    QVERIFY(!desk.staged().isEmpty());
    int carried = 0;
    const QList<simulator::LedgerEntry> entries = project.server().ledger();
    for (const simulator::LedgerEntry &entry : entries)
        carried += grep.finds(entry.body);
    QCOMPARE(carried, 3);

    const QString folder = project.folder();
    QVERIFY(SecretGrep::filesWith(folder, "canary-user").contains(u"project/journal.sqlite"_s));
    QCOMPARE(grep.filesWithSecret(folder), QStringList());
    project.close();
    QVERIFY(SecretGrep::filesWith(folder, "canary-user").contains(u"project/desk.json"_s));
    QCOMPARE(grep.filesWithSecret(folder), QStringList());
    QVERIFY(listening.text.contains("/credentials/canary-user"));
    QVERIFY(!grep.finds(listening.text));
}

QTEST_MAIN(TestSecrets)
#include "tst_secrets.moc"
