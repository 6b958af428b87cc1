// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/effect.h"

#include "core/effectruns.h"
#include "core/sampleproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

using Changes = QList<Change>;
Q_DECLARE_METATYPE(QList<core::Change>)

namespace {

Change addRange(const QString &list, const QString &address, int length, int number)
{
    return create(Kind::IpRange, number, u"{\"ipAddress\":\"%1\",\"range\":%2}"_s.arg(address).arg(length), list);
}

Change listEdit(const QString &list, const char *field, const QString &after)
{
    return change(Act::Edit, ref(Kind::AccessControlList, list), {edit(field, u"-"_s, after)});
}

QString drawnAccess(const TrunkAccess &access)
{
    const auto admitted = access.admittedAddresses();
    return QString::fromUtf8(accessModeName(access.mode)) + u' ' + (admitted ? QString::number(*admitted) : u"?"_s);
}

QStringList drawnEffect(const Effect &effect)
{
    QStringList lines;
    for (const TrunkEffect &trunk : effect.trunks) {
        QStringList states{drawnAccess(trunk.before)};
        for (const TrunkAccess &access : trunk.between)
            states.append(drawnAccess(access));
        QString line = trunk.trunkName + u": "_s + states.join(u", "_s) + u" => "_s + drawnAccess(trunk.after)
            + u" +%1 -%2"_s.arg(trunk.gained.count()).arg(trunk.lost.count());
        line += trunk.opensToPasswordAlone ? u" password alone"_s : QString();
        line += trunk.refusesAll ? u" refuses"_s : QString();
        lines.append(line);
    }
    return lines;
}

} // namespace

class TestEffect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEffects_data();
    void drawsEffects();
    void agreesWithEveryCaller();
    void countsWidth_data();
    void countsWidth();
    void saysWhatItDoesNotKnow();
    void namesSharedLists();
    void seesPasswordAloneWithoutKnowingUsers();
    void showsTrunksOfUnknownAccess();
    void seesPasswordAloneAmongAdditions();
    void asksForWidthWhenNobodyKnewBefore();
    void asksForWordsThatCanBeTyped_data();
    void asksForWordsThatCanBeTyped();
};

void TestEffect::drawsEffects_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QStringList>("trunks");
    QTest::addColumn<QStringList>("typed");
    const QStringList nothing;

    QTest::newRow("nothing that bears on access")
        << Changes{change(Act::Edit, ref(Kind::Trunk, u"T1"_s), {edit("name", u"-"_s, u"\"O\""_s)}), listEdit(u"A1"_s, "name", u"\"B\""_s),
                   change(Act::Edit, ref(Kind::IpRange, u"R1"_s, u"A1"_s), {edit("description", u"-"_s, u"\"x\""_s)}),
                   addRange(u"A3"_s, u"10.9.9.9"_s, 32, 9)}
        << nothing << nothing;
    QTest::newRow("a range in a shared list") << Changes{addRange(u"A1"_s, u"198.51.100.8"_s, 30, 1)}
                                              << QStringList{u"Oslo: by-address-and-password 273, by-address-and-password 277 => by-address-and-password 277 +4 -0"_s,
                                                             u"Bergen: by-address 17, by-address 21 => by-address 21 +4 -0"_s}
                                              << nothing;
    QTest::newRow("a range moves") << Changes{change(Act::Edit, ref(Kind::IpRange, u"R2"_s, u"A1"_s), {edit("ipAddress", u"-"_s, u"\"198.51.100.9\""_s)}),
                                              detach(u"T1"_s, u"A1"_s)}
                                   << QStringList{u"Oslo: by-address-and-password 273, by-address-and-password 274, by-address-and-password 256 "
                                                  "=> by-address-and-password 256 +0 -17"_s,
                                                  u"Bergen: by-address 17, by-address 18 => by-address 17 +1 -1"_s}
                                   << nothing;
    QTest::newRow("the last lists leave a password alone")
        << Changes{detach(u"T1"_s, u"A1"_s), detach(u"T1"_s, u"A2"_s)}
        << QStringList{u"Oslo: by-address-and-password 273, by-address-and-password 273, by-address-and-password 256, by-password 4294967296 "
                       "=> by-password 4294967296 +4294967023 -0 password alone"_s}
        << QStringList{u"Oslo"_s};
    QTest::newRow("a swap with the order that keeps the door shut")
        << Changes{detach(u"T1"_s, u"A1"_s), detach(u"T1"_s, u"A2"_s), attach(u"T1"_s, u"A3"_s), listEdit(u"A3"_s, "enabled", u"true"_s)}
        << QStringList{u"Oslo: by-address-and-password 273, by-address-and-password 273, by-address-and-password 256, by-address-and-password 1 "
                       "=> by-address-and-password 1 +0 -272"_s}
        << nothing;
    QTest::newRow("a first list of users narrows") << Changes{attach(u"T2"_s, u"C2"_s)}
                                                   << QStringList{u"Bergen: by-address 17, by-address-and-password 17 => by-address-and-password 17 +0 -0"_s}
                                                   << nothing;
    QTest::newRow("a first list of addresses narrows")
        << Changes{attach(u"T3"_s, u"A2"_s)}
        << QStringList{u"Mobile: by-password 4294967296, by-address-and-password 256 => by-address-and-password 256 +0 -4294967040"_s} << nothing;
    QTest::newRow("nobody may call any more") << Changes{detach(u"T2"_s, u"A1"_s)}
                                              << QStringList{u"Bergen: by-address 17, by-address 17, refuses-all 0 => refuses-all 0 +0 -17 refuses"_s}
                                              << nothing;
    QTest::newRow("all lists disabled beside a password")
        << Changes{listEdit(u"A1"_s, "enabled", u"false"_s), listEdit(u"A2"_s, "enabled", u"false"_s)}
        << QStringList{u"Oslo: by-address-and-password 273, by-address-and-password 273, by-address-and-password 256, not-known ? => not-known ? +0 -0"_s,
                       u"Bergen: by-address 17, by-address 17, refuses-all 0 => refuses-all 0 +0 -17 refuses"_s}
        << QStringList{u"Oslo"_s};
    QTest::newRow("a new trunk by password") << Changes{create(Kind::Trunk, 7, uR"({"name":"Rome","hostName":"r"})"_s), attach(u"new-7"_s, u"C2"_s)}
                                             << QStringList{u"Rome: refuses-all 0, by-password 4294967296 => by-password 4294967296 +4294967296 -0 password alone"_s}
                                             << QStringList{u"Rome"_s};
    QTest::newRow("a new trunk by both") << Changes{create(Kind::Trunk, 7, uR"({"name":"Rome","hostName":"r"})"_s), attach(u"new-7"_s, u"C2"_s),
                                                    attach(u"new-7"_s, u"A1"_s)}
                                         << QStringList{u"Rome: refuses-all 0, by-address-and-password 17 => by-address-and-password 17 +17 -0"_s}
                                         << nothing;
    QTest::newRow("the last list of users goes")
        << Changes{change(Act::Detach, ref(Kind::TrunkCredentialLink, u"C1"_s, u"T1"_s))}
        << QStringList{u"Oslo: by-address-and-password 273, by-address-and-password 273, by-address 273 => by-address 273 +0 -0"_s}
        << QStringList{u"Oslo"_s};
    QTest::newRow("a user goes") << Changes{change(Act::Delete, ref(Kind::Credential, u"bo"_s, u"C1"_s))}
                                 << QStringList{u"Oslo: by-address-and-password 273, by-address-and-password 273 => by-address-and-password 273 +0 -0"_s}
                                 << nothing;
}

void TestEffect::drawsEffects()
{
    QFETCH(Changes, changes);
    const ProjectConfiguration live = sampleProject();
    const auto planned = plan(live, stagedSet(live, changes));
    QVERIFY2(planned, planned ? "" : planned.error().reason.constData());
    QTEST(drawnEffect(planned->effect), "trunks");
    QTEST(typedConfirmations(planned->effect), "typed");
    QVERIFY(planned->effect.knownCompletely);
}

// P6: every dangerous change is caught and every figure is right, judged caller by caller after each step that the service took.
void TestEffect::agreesWithEveryCaller()
{
    Generator generator;
    const EffectFigures figures = compareEffects(generator, 3'000);
    qInfo("%s", qPrintable(figures.drawn()));
    QCOMPARE(figures.firstDifference, QString());
    QCOMPARE(figures.missed, 0);
    QCOMPARE(figures.orderFaults, 0);
    QVERIFY(figures.effects > 400 && figures.dangerous > 50);
    QVERIFY(figures.falseAlarms * 100 <= figures.effects);
}

void TestEffect::countsWidth_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QStringList>("wide");
    QTest::addColumn<QStringList>("typed");
    QTest::newRow("/17 is not typed") << Changes{addRange(u"A2"_s, u"10.0.0.0"_s, 17, 1)} << QStringList() << QStringList();
    QTest::newRow("/16 is") << Changes{addRange(u"A2"_s, u"10.0.0.0"_s, 16, 1)} << QStringList{u"10.0.0.0/16"_s} << QStringList{u"65809"_s};
    QTest::newRow("/16 in a list that nobody uses") << Changes{addRange(u"A3"_s, u"10.0.0.0"_s, 16, 1)} << QStringList{u"10.0.0.0/16"_s}
                                                    << QStringList{u"65536"_s};
    QTest::newRow("widening to /15") << Changes{change(Act::Edit, ref(Kind::IpRange, u"R3"_s, u"A2"_s), {edit("range", u"-"_s, u"15"_s)})}
                                     << QStringList{u"192.0.2.0/15"_s} << QStringList{u"131089"_s};
    QTest::newRow("two halves of the world") << Changes{addRange(u"A1"_s, u"0.0.0.0"_s, 1, 1), addRange(u"A1"_s, u"128.0.0.0"_s, 1, 2)}
                                             << QStringList{u"0.0.0.0/1"_s, u"128.0.0.0/1"_s} << QStringList{u"4294967296"_s};
    QTest::newRow("a new wide list") << Changes{create(Kind::AccessControlList, 1, uR"({"name":"W"})"_s), addRange(u"new-1"_s, u"11.0.0.0"_s, 8, 2),
                                                attach(u"T4"_s, u"new-1"_s)}
                                     << QStringList{u"11.0.0.0/8"_s} << QStringList{u"16777216"_s};
    QTest::newRow("stopping is not made harder") << Changes{detach(u"T2"_s, u"A1"_s)} << QStringList() << QStringList();
}

void TestEffect::countsWidth()
{
    QFETCH(Changes, changes);
    const ProjectConfiguration live = sampleProject();
    const auto planned = plan(live, stagedSet(live, changes));
    QVERIFY(planned);
    QStringList wide;
    for (const Ipv4Network &network : planned->effect.wideRanges)
        wide.append(network.text());
    QTEST(wide, "wide");
    QTEST(typedConfirmations(planned->effect), "typed");
}

void TestEffect::saysWhatItDoesNotKnow()
{
    ProjectConfiguration live = sampleProject();
    live.credentialLinks.completeness = Completeness::Partial;
    const ChangeSet set = stagedSet(live, {addRange(u"A1"_s, u"198.51.100.8"_s, 30, 1)});
    QVERIFY(!plan(live, set)->effect.knownCompletely);
    const ChangeSet harmless = stagedSet(live, {change(Act::Edit, ref(Kind::Trunk, u"T1"_s), {edit("name", u"-"_s, u"\"O\""_s)})});
    QVERIFY(plan(live, harmless)->effect.knownCompletely);
}

void TestEffect::namesSharedLists()
{
    const ProjectConfiguration live = sampleProject();
    const auto planned = plan(live, stagedSet(live, {addRange(u"A1"_s, u"198.51.100.8"_s, 30, 1), addRange(u"A2"_s, u"198.51.100.8"_s, 30, 2)}));
    QCOMPARE(planned->effect.sharedLists, QStringList{u"A1"_s});
    QCOMPARE(planned->effect.requests, 2);
}

void TestEffect::seesPasswordAloneWithoutKnowingUsers()
{
    ProjectConfiguration live = sampleProject();
    live.credentialLists.items[0] = CredentialList::fromRaw(object(uR"({"id":"C1","name":"Desks"})"_s));
    const auto planned = plan(live, stagedSet(live, {detach(u"T1"_s, u"A1"_s), detach(u"T1"_s, u"A2"_s)}));
    QVERIFY(planned);
    QCOMPARE(planned->effect.trunks.size(), 1);
    QVERIFY(planned->effect.trunks[0].opensToPasswordAlone);
    QCOMPARE(typedConfirmations(planned->effect), QStringList{u"Oslo"_s});
}

// Nobody knows the users, so nobody knows what an edit does: it is shown and not taken for harmless.
void TestEffect::showsTrunksOfUnknownAccess()
{
    ProjectConfiguration live = sampleProject();
    live.credentialLists.items[0] = CredentialList::fromRaw(object(uR"({"id":"C1","name":"Desks"})"_s));
    const auto added = plan(live, stagedSet(live, {addRange(u"A2"_s, u"198.51.100.8"_s, 30, 1)}));
    QVERIFY(added && !added->effect.trunks.isEmpty());
    QCOMPARE(added->effect.trunks.first().change, AccessChange::NotKnown);
    const auto dropped = plan(live, stagedSet(live, {change(Act::Detach, ref(Kind::TrunkCredentialLink, u"C1"_s, u"T1"_s))}));
    QVERIFY(dropped);
    QCOMPARE(typedConfirmations(dropped->effect), QStringList{u"Oslo"_s});
}

void TestEffect::seesPasswordAloneAmongAdditions()
{
    const ProjectConfiguration live = sampleProject();
    ChangeSet set = stagedSet(live, {attach(u"T4"_s, u"A1"_s), attach(u"T4"_s, u"C2"_s)});
    QVERIFY(!plan(live, set)->effect.trunks[0].opensToPasswordAlone);
    // Somebody insists on the users first: for a moment the password alone is enough.
    set.changes[0].needs = {set.changes[1].number};
    QVERIFY(plan(live, set)->effect.trunks[0].opensToPasswordAlone);
}

// The only list of a trunk with users is disabled: whom the service lets in is not known. Enabling it is asked about as if it were nobody.
void TestEffect::asksForWidthWhenNobodyKnewBefore()
{
    ProjectConfiguration live = sampleProject();
    live.accessControlLists.items[2] =
        AccessControlList::fromRaw(object(uR"({"id":"A3","name":"Old","enabled":false,"ipRanges":[{"id":"R4","ipAddress":"11.0.0.0","range":8}]})"_s));
    live.accessLinks.items.append({u"T3"_s, u"A3"_s});
    const auto planned = plan(live, stagedSet(live, {listEdit(u"A3"_s, "enabled", u"true"_s)}));
    QVERIFY(planned);
    QCOMPARE(planned->effect.trunks.size(), 1);
    const TrunkEffect &trunk = planned->effect.trunks.first();
    QCOMPARE(trunk.before.mode, AccessMode::NotKnown);
    QCOMPARE(trunk.change, AccessChange::NotKnown);
    QCOMPARE(trunk.gained.count(), 16'777'216U);
    QVERIFY(trunk.lost.isEmpty());
    QCOMPARE(typedConfirmations(planned->effect), QStringList{u"16777216"_s});
    // A small one is not.
    live.accessControlLists.items[2] =
        AccessControlList::fromRaw(object(uR"({"id":"A3","name":"Old","enabled":false,"ipRanges":[{"id":"R4","ipAddress":"11.0.0.0","range":30}]})"_s));
    QVERIFY(typedConfirmations(plan(live, stagedSet(live, {listEdit(u"A3"_s, "enabled", u"true"_s)}))->effect).isEmpty());
}

void TestEffect::asksForWordsThatCanBeTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("word");
    const QString domain = u"acme-osl.pstn.sinch.com"_s;
    QTest::newRow("a name") << u"Oslo 2"_s << domain << u"Oslo 2"_s;
    QTest::newRow("letters of the world") << u"\u00c5lesund \u6771\u4eac"_s << domain << u"\u00c5lesund \u6771\u4eac"_s;
    QTest::newRow("no name") << QString() << domain << domain;
    QTest::newRow("blanks") << u"  "_s << domain << domain;
    QTest::newRow("a blank without width") << u"Os\u200blo"_s << domain << domain;
    QTest::newRow("a blank of another width") << u"Os\u00a0lo"_s << domain << domain;
    QTest::newRow("a filler") << u"\u3164"_s << domain << domain;
    QTest::newRow("turned around") << u"\u202eolsO"_s << domain << domain;
    QTest::newRow("a new line") << u"Os\nlo"_s << domain << domain;
    QTest::newRow("neither name nor domain") << QString() << QString() << u"T1"_s;
}

void TestEffect::asksForWordsThatCanBeTyped()
{
    QFETCH(QString, name);
    QFETCH(QString, domain);
    ProjectConfiguration live = sampleProject();
    RawObject trunk = live.trunks.items[0].raw;
    trunk.set("name", rawString(name));
    trunk.set("domain", rawString(domain));
    if (domain.isEmpty())
        trunk.set("hostName", rawString({}));
    live.trunks.items[0] = Trunk::fromRaw(trunk);
    const auto planned = plan(live, stagedSet(live, {detach(u"T1"_s, u"A1"_s), detach(u"T1"_s, u"A2"_s)}));
    QVERIFY(planned);
    QFETCH(QString, word);
    QCOMPARE(typedConfirmations(planned->effect), QStringList{word});
    QCOMPARE(planned->effect.trunks.first().trunkName, word);
}

QTEST_APPLESS_MAIN(TestEffect)
#include "tst_effect.moc"
