// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/checkmodel.h"
#include "models/checktext.h"
#include "models/sampleproject.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Verdict;
using models::CheckModel;
using models::CheckQuestion;
using models::CheckResult;

namespace {

core::Ipv4Address address(const QString &text)
{
    return core::parseIpv4Address(text).value();
}

CheckQuestion asked(const QStringList &addresses, const QString &trunkId = {})
{
    CheckQuestion question;
    for (const QString &text : addresses)
        question.addresses << address(text);
    question.trunkId = trunkId;
    return question;
}

core::RawObject raw(const QByteArray &json)
{
    return *core::RawObject::parse(json);
}

core::CredentialList phones()
{
    return core::CredentialList::fromRaw(raw("{\"id\":\"c1\",\"name\":\"Phones\",\"credentials\":[{\"id\":\"u1\",\"username\":\"anna\"},{\"id\":\"u2\",\"username\":\"4722000000\"}]}"));
}

//! Lists and links at random over a small address space; every state that a list can be in.
core::ProjectConfiguration randomProject(QRandomGenerator &random)
{
    core::ProjectConfiguration project = sampleProject();
    project.trunks.items.clear();
    project.accessControlLists.items.clear();
    project.accessLinks.items.clear();
    for (int i = 0; i < 12; ++i)
        project.trunks.items << core::Trunk::fromRaw(raw("{\"id\":\"t" + QByteArray::number(i) + "\",\"name\":\"Trunk\"}"));
    for (int i = 0; i < 6; ++i) {
        QByteArrayList ranges;
        for (quint32 n = random.bounded(4u); n > 0; --n)
            ranges << "{\"id\":\"r" + QByteArray::number(n) + "\",\"ipAddress\":\"8.8.8." + QByteArray::number(random.bounded(300)) + "\",\"range\":" + QByteArray::number(28 + random.bounded(5)) + "}";
        const QByteArray enabled = random.bounded(3) > 0 ? "true" : "false";
        project.accessControlLists.items << core::AccessControlList::fromRaw(raw("{\"id\":\"l" + QByteArray::number(i) + "\",\"enabled\":" + enabled + ",\"ipRanges\":[" + ranges.join(',') + "]}"));
    }
    project.credentialLists.items = {phones(), core::CredentialList::fromRaw(raw("{\"id\":\"c2\",\"name\":\"Not told\"}"))};
    for (int i = 0; i < 12; ++i) {
        for (int n = random.bounded(4); n > 0; --n)
            project.accessLinks.items << core::TrunkLink{u"t%1"_s.arg(i), u"l%1"_s.arg(random.bounded(7))};
        for (int n = random.bounded(3); n > 0; --n)
            project.credentialLinks.items << core::TrunkLink{u"t%1"_s.arg(i), u"c%1"_s.arg(1 + random.bounded(3))};
    }
    if (random.bounded(10) == 0)
        project.credentialLists.completeness = core::Completeness::Partial;
    return project;
}

} // namespace

class TestCheckModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void reads_data();
    void reads();
    void readsNoMoreThanItChecks();
    void agreesWithCore();
    void says_data();
    void says();
    void saysWhatStagedChangesDo();
    void saysUsers();
    void saysTrunksThatAreNotThere();
    void sortsByWhatItShows();
    void keepsWhatIsSelected();
    void canBeGivenUp();
};

void TestCheckModel::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QStringList>("bad");
    QTest::newRow("nothing") << u" \n"_s << QStringList() << QString() << QStringList();
    QTest::newRow("one") << u" 203.0.113.7 "_s << QStringList(u"203.0.113.7"_s) << QString() << QStringList();
    QTest::newRow("many") << u"203.0.113.7, 198.51.100.9\n192.0.2.1 203.0.113.7"_s << QStringList({u"203.0.113.7"_s, u"198.51.100.9"_s, u"192.0.2.1"_s}) << QString() << QStringList();
    QTest::newRow("host length") << u"203.0.113.7/32"_s << QStringList(u"203.0.113.7"_s) << QString() << QStringList();
    QTest::newRow("octet") << u"203.0.113.300"_s << QStringList() << QString() << QStringList(u"203.0.113.300"_s);
    QTest::newRow("leading zero") << u"203.0.113.07"_s << QStringList() << QString() << QStringList(u"203.0.113.07"_s);
    QTest::newRow("network") << u"203.0.113.0/28"_s << QStringList() << QString() << QStringList(u"203.0.113.0/28"_s);
    QTest::newRow("span") << u"203.0.113.1-203.0.113.2"_s << QStringList() << QString() << QStringList(u"203.0.113.1-203.0.113.2"_s);
    QTest::newRow("ipv6") << u"fe80::1"_s << QStringList() << QString() << QStringList(u"fe80::1"_s);
    QTest::newRow("some bad") << u"203.0.113.7 sbc"_s << QStringList(u"203.0.113.7"_s) << QString() << QStringList(u"sbc"_s);
    QTest::newRow("user") << u" anna "_s << QStringList() << u"anna"_s << QStringList();
    QTest::newRow("unknown user") << u"bob@example.com"_s << QStringList() << u"bob@example.com"_s << QStringList();
    QTest::newRow("number as user") << u"4722000000"_s << QStringList() << u"4722000000"_s << QStringList();
}

void TestCheckModel::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, username);
    core::ProjectConfiguration project = sampleProject();
    project.credentialLists.items = {phones()};
    const models::CheckInput input = models::readCheck(text, project);
    QStringList addresses;
    for (const core::Ipv4Address each : input.question.addresses)
        addresses << core::ipv4Text(each);
    QStringList bad;
    for (const core::Ipv4ListEntry &entry : input.bad)
        bad << entry.text;
    QTEST(addresses, "addresses");
    QTEST(bad, "bad");
    QCOMPARE(input.question.username, username);
}

void TestCheckModel::readsNoMoreThanItChecks()
{
    QStringList many;
    for (quint32 i = 0; i < 250; ++i)
        many << core::ipv4Text(address(u"203.0.113.0"_s) + i);
    many << many;
    const models::CheckInput input = models::readCheck(many.join(u','), sampleProject());
    QCOMPARE(input.question.addresses.size(), models::maximumCheckedAddresses);
    QVERIFY(input.left >= 50);
}

//! Whatever is put together to be quick answers as if each trunk were asked by itself.
void TestCheckModel::agreesWithCore()
{
    QRandomGenerator random(4);
    int passing = 0;
    for (int round = 0; round < 150; ++round) {
        const core::ProjectConfiguration live = randomProject(random);
        const core::ProjectConfiguration draft = randomProject(random);
        CheckQuestion question;
        for (int i = 0; i < 8; ++i)
            question.addresses << address(u"8.8.8.0"_s) + random.bounded(256u);
        const CheckResult result = models::checkAll(live, draft, question);
        QCOMPARE(result.rows.size(), 8 * 12);
        for (const models::CheckRow &row : result.rows) {
            for (const bool after : {false, true}) {
                const core::AddressAnswer wanted = core::checkAddress(after ? draft : live, result.trunks.at(row.trunk).id, question.addresses.at(row.subject));
                const models::CheckAnswer &answer = after ? result.after(row) : result.now(row);
                QCOMPARE(answer.verdict, wanted.verdict);
                QCOMPARE(answer.reason, wanted.reason);
                QCOMPARE(answer.passwordNeeded, wanted.passwordNeeded);
                QCOMPARE(answer.distance, wanted.distance);
                QCOMPARE(answer.decides >= 0 ? result.places.at(answer.decides).ref.id.value : QString(), wanted.decides ? wanted.decides->rangeId : QString());
                QCOMPARE(answer.nearest >= 0 ? result.places.at(answer.nearest).ref.parent.value : QString(), wanted.nearest ? wanted.nearest->listId : QString());
                passing += wanted.verdict == Verdict::Passes ? 1 : 0;
            }
        }
        CheckQuestion user;
        user.username = u"anna"_s;
        const CheckResult users = models::checkAll(live, draft, user);
        for (const models::CheckRow &row : users.rows) {
            const core::UserAnswer wanted = core::checkUser(live, users.trunks.at(row.trunk).id, u"anna"_s);
            QCOMPARE(users.now(row).verdict, wanted.verdict);
            QCOMPARE(users.now(row).reason, wanted.reason);
        }
    }
    QVERIFY(passing > 200);
}

void TestCheckModel::says_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("trunkId");
    QTest::addColumn<QString>("line");
    const QString tail = u" Not checked: From domain, password, calls per second."_s;
    QTest::newRow("passes") << QStringList(u"8.8.8.9"_s) << u"t1"_s << u"8.8.8.9 passes the address check on Oslo (Offices, 8.8.8.0/28)."_s + tail;
    // The narrowest range decides.
    QTest::newRow("narrowest") << QStringList(u"8.8.8.4"_s) << u"t1"_s << u"8.8.8.4 passes the address check on Oslo (Offices, 8.8.8.4/32)."_s + tail;
    QTest::newRow("nearest") << QStringList(u"8.8.8.20"_s) << u"t1"_s
                             << u"8.8.8.20 does not pass on Oslo. No list in force holds it. The nearest is Offices, 8.8.8.0/28: 5 address(es) away."_s;
    QTest::newRow("gone trunk") << QStringList(u"8.8.8.9"_s) << u"t9"_s << u"8.8.8.9 does not pass on t9. The trunk is not there."_s;
    QTest::newRow("all") << QStringList(u"8.8.8.9"_s) << QString() << u"8.8.8.9 passes the address check on Bergen (Offices, 8.8.8.0/28), Oslo (Offices, 8.8.8.0/28)."_s + tail;
    QTest::newRow("none") << QStringList(u"8.8.8.20"_s) << QString()
                          << u"8.8.8.20 passes on none of 2 trunk(s). The nearest is Offices, 8.8.8.0/28 on Bergen: 5 address(es) away."_s;
    QTest::newRow("several") << QStringList({u"8.8.8.9"_s, u"8.8.8.20"_s}) << QString() << u"8.8.8.9: passes on Bergen, Oslo. 8.8.8.20: passes nowhere."_s + tail;
    QTest::newRow("nothing") << QStringList() << QString() << QString();
}

void TestCheckModel::says()
{
    QFETCH(QStringList, addresses);
    QFETCH(QString, trunkId);
    const core::ProjectConfiguration project = sampleProject();
    QTEST(models::checkLine(models::checkAll(project, project, asked(addresses, trunkId))), "line");
}

void TestCheckModel::saysWhatStagedChangesDo()
{
    const core::ProjectConfiguration live = sampleProject();
    core::ProjectConfiguration draft = live;
    draft.accessLinks.items.removeLast();
    const QString one = models::checkLine(models::checkAll(live, draft, asked({u"8.8.8.9"_s}, u"t2"_s)));
    QVERIFY2(one.contains(u"passes the address check on Bergen (Offices, 8.8.8.0/28). After the staged changes: no. No list is attached"_s), qPrintable(one));
    QVERIFY(models::checkLine(models::checkAll(draft, live, asked({u"8.8.8.9"_s}, u"t2"_s))).contains(u"After the staged changes: yes"_s));
    QVERIFY(models::checkLine(models::checkAll(live, draft, asked({u"8.8.8.9"_s}))).contains(u"After the staged changes no longer on Bergen."_s));
    QVERIFY(models::checkLine(models::checkAll(draft, live, asked({u"8.8.8.9"_s}))).contains(u"After the staged changes also on Bergen."_s));
    // It passes as before, and a password is asked for: that is a difference.
    draft = live;
    draft.credentialLists.items = {phones()};
    draft.credentialLinks.items = {{u"t1"_s, u"c1"_s}};
    const QString stricter = models::checkLine(models::checkAll(live, draft, asked({u"8.8.8.9"_s}, u"t1"_s)));
    QVERIFY2(stricter.contains(u"After the staged changes: yes, with a user and password."_s), qPrintable(stricter));
    const QString now = models::checkLine(models::checkAll(draft, draft, asked({u"8.8.8.9"_s}, u"t1"_s)));
    QVERIFY2(now.contains(u"Oslo (Offices, 8.8.8.0/28, and a user and password)"_s), qPrintable(now));
    QVERIFY(!now.contains(u"staged"_s));
    // What is not known is said.
    draft.credentialLists.completeness = core::Completeness::NotLoaded;
    const QString unknown = models::checkLine(models::checkAll(draft, draft, asked({u"8.8.8.9"_s}, u"t1"_s)));
    QCOMPARE(unknown, u"Not known whether 8.8.8.9 passes on Oslo. It cannot be judged: not everything is loaded."_s);
}

void TestCheckModel::saysUsers()
{
    core::ProjectConfiguration project = sampleProject();
    project.credentialLists.items = {phones()};
    project.credentialLinks.items = {{u"t1"_s, u"c1"_s}};
    CheckQuestion question;
    question.username = u"anna"_s;
    const QString line = models::checkLine(models::checkAll(project, project, question));
    QCOMPARE(line, u"anna is a user of Oslo (Phones). Not on 1 other(s). Not checked: source address, password, From domain, calls per second."_s);
    question.trunkId = u"t2"_s;
    QCOMPARE(models::checkLine(models::checkAll(project, project, question)), u"anna is no user of Bergen. No credential list is attached: the trunk asks for no user."_s);
    question.trunkId = u"t1"_s;
    question.username = u"Anna"_s;
    QCOMPARE(models::checkLine(models::checkAll(project, project, question)), u"Anna is no user of Oslo. No attached credential list has the user."_s);
}

void TestCheckModel::saysTrunksThatAreNotThere()
{
    const core::ProjectConfiguration live = sampleProject();
    core::ProjectConfiguration draft = live;
    draft.trunks.items.removeFirst();
    const QString line = models::checkLine(models::checkAll(live, draft, asked({u"8.8.8.9"_s}, u"t1"_s)));
    QVERIFY2(line.contains(u"After the staged changes: no. The trunk is not there."_s), qPrintable(line));
    draft.trunks.items.clear();
    QCOMPARE(models::checkLine(models::checkAll(draft, draft, asked({u"8.8.8.9"_s}))), u"There is no trunk to check on."_s);
}

void TestCheckModel::sortsByWhatItShows()
{
    const core::ProjectConfiguration live = sampleProject();
    core::ProjectConfiguration draft = live;
    draft.accessLinks.items.removeLast();
    CheckModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(models::checkAll(live, draft, asked({u"198.51.100.7"_s, u"8.8.8.20"_s})));
    QCOMPARE(model.rowCount(), 4);
    const auto column = [&model](int wanted) {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells << model.index(row, wanted).data().toString();
        return cells;
    };
    // As numbers, not as text.
    QCOMPARE(column(CheckModel::SubjectColumn), QStringList({u"8.8.8.20"_s, u"8.8.8.20"_s, u"198.51.100.7"_s, u"198.51.100.7"_s}));
    model.sort(CheckModel::TrunkColumn, Qt::DescendingOrder);
    QCOMPARE(column(CheckModel::TrunkColumn), QStringList({u"Oslo"_s, u"Oslo"_s, u"Bergen"_s, u"Bergen"_s}));
    model.sort(CheckModel::AfterColumn, Qt::AscendingOrder);
    QCOMPARE(column(CheckModel::AfterColumn).first(), u"\u2713 passes"_s);
    QCOMPARE(column(CheckModel::AfterColumn).last(), u"\u2717 does not pass"_s);
    model.sort(CheckModel::NearestColumn, Qt::AscendingOrder);
    QCOMPARE(column(CheckModel::NearestColumn).first(), u"Offices, 8.8.8.0/28: 5 address(es) away"_s);
    const int changed = model.rowOfKey(u"198.51.100.7/t2"_s);
    QCOMPARE(model.index(changed, CheckModel::AfterColumn).data(models::StateRole).toInt(), int(models::RowState::Changed));
    QCOMPARE(model.placeOf(changed), (core::ObjectRef{core::Kind::IpRange, core::liveId(u"l2"_s), core::liveId(u"r1"_s)}));
    // Nothing decides: the nearest.
    QCOMPARE(model.placeOf(model.rowOfKey(u"8.8.8.20/t1"_s)).id.value, u"r2"_s);
}

void TestCheckModel::keepsWhatIsSelected()
{
    const core::ProjectConfiguration live = sampleProject();
    core::ProjectConfiguration draft = live;
    CheckModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResult(models::checkAll(live, draft, asked({u"8.8.8.9"_s, u"8.8.8.20"_s})));
    model.sort(CheckModel::AfterColumn, Qt::DescendingOrder);
    const QPersistentModelIndex kept = model.index(model.rowOfKey(u"8.8.8.9/t2"_s), CheckModel::AfterColumn);
    draft.accessLinks.items.removeLast();
    model.setResult(models::checkAll(live, draft, asked({u"8.8.8.9"_s, u"8.8.8.20"_s})));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(models::KeyRole).toString(), u"8.8.8.9/t2"_s);
    QCOMPARE(kept.data().toString(), u"\u2717 does not pass"_s);
    model.sort(CheckModel::SubjectColumn, Qt::AscendingOrder);
    QCOMPARE(kept.data(models::KeyRole).toString(), u"8.8.8.9/t2"_s);
    model.setResult(models::checkAll(live, draft, asked({u"8.8.8.20"_s})));
    QCOMPARE(model.rowCount(), 2);
}

void TestCheckModel::canBeGivenUp()
{
    const core::ProjectConfiguration project = sampleProject();
    int questions = 0;
    const CheckResult result = models::checkAll(project, project, asked({u"8.8.8.9"_s, u"8.8.8.20"_s}), [&questions] { return ++questions > 1; });
    QVERIFY(result.rows.isEmpty());
    QCOMPARE(questions, 2);
    QVERIFY(!models::isSlow(asked({u"8.8.8.9"_s}), project));
    CheckQuestion many;
    many.addresses.resize(1000);
    QVERIFY(models::isSlow(many, project));
}

QTEST_GUILESS_MAIN(TestCheckModel)

#include "tst_checkmodel.moc"
