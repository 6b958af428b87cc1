// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray canary("Canary-Pass-77x");

//! A list of one user whose password is the canary.
QList<core::Change> listWithCanary(const DeskFixture &fixture)
{
    core::Change list;
    list.act = core::Act::Create;
    list.target = {core::Kind::CredentialList, {}, fixture.desk->newDraft()};
    list.edits = {{"name", {}, core::rawString(u"Phones"_s)}};
    core::Change user;
    user.act = core::Act::Create;
    user.target = {core::Kind::Credential, list.target.id, core::liveId(u"desk-1"_s)};
    user.edits = {{"username", {}, core::rawString(u"desk-1"_s)}};
    user.secrets = {{"password", fixture.desk->keepSecret(core::Secret(canary))}};
    return {list, user};
}

void noFileHoldsTheCanary(const DeskFixture &fixture)
{
    for (const QString &name : QDir(fixture.folder.path()).entryList(QDir::Files)) {
        QFile file(fixture.folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(canary), qPrintable(name));
    }
}

} // namespace

class tst_Journal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasDone();
    void searchesAndExports();
    void historyOfOneObject();
    void holdsNoSecret();
    void holdsNoSecretThatTheServiceQuotes();
};

void tst_Journal::saysWhatWasDone()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage(fixture.addRange(fixture.lab, u"192.0.2.9"_s, 32, u"new SBC"_s), u"add"_s));
    fixture.desk->setTicket(u"INC-4711"_s);
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    const auto entries = support::waitFor(fixture.journal.entries({}));
    QVERIFY(entries && entries->has_value());
    QCOMPARE((*entries)->size(), 2);
    const workspace::JournalEntry &done = (*entries)->at(0);
    const workspace::JournalEntry &sent = (*entries)->at(1);
    QCOMPARE(sent.state, core::StepState::Sent);
    QCOMPARE(done.state, core::StepState::Done);
    QVERIFY(done.sequence > sent.sequence);
    QCOMPARE(done.operation, QByteArray("A8"));
    QCOMPARE(done.ticket, u"INC-4711"_s);
    QCOMPARE(done.profile, u"Acme"_s);
    QCOMPARE(done.targetName, u"192.0.2.9/32 @ Lab"_s);
    QVERIFY(done.after.contains("192.0.2.9"));
}

void tst_Journal::searchesAndExports()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage({fixture.addRange(fixture.lab, u"192.0.2.9"_s, 32, u"say \"hi\", ok"_s), fixture.rename(fixture.lab, u"Laboratory"_s)}, u"two"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    workspace::JournalFilter filter;
    filter.text = u"LABORATORY"_s;
    const auto found = support::waitFor(fixture.journal.entries(filter));
    QVERIFY(found && found->has_value());
    QVERIFY(!(*found)->isEmpty());
    for (const workspace::JournalEntry &entry : **found)
        QVERIFY(entry.after.contains("Laboratory") || entry.targetName.contains(u"Laboratory"_s));
    const QString path = fixture.folder.filePath(u"journal.csv"_s);
    const auto written = support::waitFor(fixture.journal.exportCsv({}, path));
    QVERIFY(written && written->has_value());
    QCOMPARE(written->value(), 4);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("\r\n"), 5);
    const QByteArray doubled("say \\\"\"hi\\\"\", ok");
    QVERIFY(text.contains(doubled));
}

void tst_Journal::holdsNoSecret()
{
    DeskFixture fixture;
    QVERIFY(fixture.desk->stage(listWithCanary(fixture), u"list"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.writesAtServer(), QStringList{u"C2"_s});
    bool arrived = false;
    for (const simulator::LedgerEntry &entry : fixture.server.ledger())
        arrived = arrived || entry.body.contains(canary);
    QVERIFY(arrived);
    noFileHoldsTheCanary(fixture);
}

void tst_Journal::historyOfOneObject()
{
    DeskFixture fixture;
    core::Change list;
    list.act = core::Act::Create;
    list.target = {core::Kind::AccessControlList, {}, fixture.desk->newDraft()};
    list.edits = {{"name", {}, core::rawString(u"Guests"_s)}, {"enabled", {}, core::rawBool(true)}};
    // The name of one is part of the other's: a search would mix them up.
    QVERIFY(fixture.desk->stage({list, fixture.addRange(list.target.id, u"192.0.2.10"_s, 32), fixture.link(core::Act::Attach, fixture.bergen, list.target.id),
                                 fixture.rename(fixture.lab, u"Guests and lab"_s),
                                 fixture.addRange(fixture.offices, u"198.51.100.77"_s, 32)},
                                u"several"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    const auto operations = [&fixture](const core::ObjectRef &ref) {
        workspace::JournalFilter filter;
        filter.object = ref;
        QStringList done;
        const auto entries = support::waitFor(fixture.journal.entries(filter));
        for (const workspace::JournalEntry &entry : entries->value()) {
            if (entry.state == core::StepState::Done)
                done.prepend(QString::fromLatin1(entry.operation));
        }
        return done;
    };
    const QString made = fixture.runner->record().bound.value(list.target.id.value);
    QCOMPARE(operations({core::Kind::AccessControlList, {}, core::liveId(made)}), (QStringList{u"A2"_s, u"T7"_s}));
    QCOMPARE(operations({core::Kind::AccessControlList, {}, core::liveId(fixture.lab)}), QStringList{u"A4"_s});
    // What lies in it, and what was linked to it.
    QCOMPARE(operations({core::Kind::AccessControlList, {}, core::liveId(fixture.offices)}), QStringList{u"A8"_s});
    QCOMPARE(operations({core::Kind::Trunk, {}, core::liveId(fixture.bergen)}), QStringList{u"T7"_s});
    QVERIFY(operations({core::Kind::Trunk, {}, core::liveId(fixture.oslo)}).isEmpty());
    workspace::JournalFilter byRequest;
    const auto all = support::waitFor(fixture.journal.entries({}));
    for (const workspace::JournalEntry &entry : all->value())
        byRequest.text = entry.requestId.isEmpty() ? byRequest.text : entry.requestId;
    QVERIFY(!byRequest.text.isEmpty());
    QCOMPARE(support::waitFor(fixture.journal.entries(byRequest))->value().size(), 1);
}

void tst_Journal::holdsNoSecretThatTheServiceQuotes()
{
    DeskFixture fixture;
    simulator::Fault refusal;
    refusal.method = "POST";
    refusal.path = QRegularExpression(u"credentialLists$"_s);
    refusal.status = 400;
    refusal.body = R"({"code":400,"status":"BAD_REQUEST","message":"Canary-Pass-77x is too weak","details":[]})";
    fixture.server.addFault(refusal);
    QVERIFY(fixture.desk->stage(listWithCanary(fixture), u"list"_s));
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    QCOMPARE(fixture.runner->record().steps.constFirst().error->message, u"*** is too weak"_s);
    // And one that sends the password back with the list.
    simulator::Fault echo = refusal;
    echo.status = 200;
    echo.body = R"({"id":"01ECHO","name":"Phones","credentials":[{"id":"01USER","username":"desk-1","password":"Canary-Pass-77x"}]})";
    fixture.server.addFault(echo);
    QCOMPARE(fixture.apply(), std::nullopt);
    QVERIFY(fixture.finish());
    noFileHoldsTheCanary(fixture);
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
