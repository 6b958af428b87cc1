// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/profile/profilestore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using workspace::Profile;
using workspace::ProfileStore;

namespace {

Profile sample(const QString &name)
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = name;
    profile.projectId = u"5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10"_s;
    profile.keyId = u"7c3b9f10-51d2"_s;
    profile.color = u"#1f6feb"_s;
    return profile;
}

} // namespace

class tst_ProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsProfilesOverARestart();
    void keepsWhatAnotherProcessSaved();
    void setsADamagedFileAside();
    void changesNothingWhenItCannotSave();
    void problems_data();
    void problems();
};

void tst_ProfileStore::keepsProfilesOverARestart()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"profiles.json"_s);
    Profile acme = sample(u"Acme <b>EU</b> \u202e"_s);
    acme.production = true;
    acme.scheme = workspace::AuthScheme::Basic;
    Profile lab = sample(u"Lab"_s);
    lab.readOnly = true;
    lab.numberRoute = core::NumberRoute::TrunkingHost;
    {
        ProfileStore store(file);
        QSignalSpy changed(&store, &ProfileStore::changed);
        QVERIFY(store.save(acme));
        QVERIFY(store.save(lab));
        QCOMPARE(changed.count(), 2);
    }
    ProfileStore store(file);
    QCOMPARE(store.profiles(), (QList<Profile>{acme, lab}));
    QCOMPARE(store.profileByName(u"lab"_s), lab);
    QVERIFY(store.remove(acme.id));
    QCOMPARE(ProfileStore(file).profiles(), QList<Profile>{lab});
}

void tst_ProfileStore::keepsWhatAnotherProcessSaved()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"profiles.json"_s);
    ProfileStore first(file);
    ProfileStore second(file);
    const Profile acme = sample(u"Acme"_s);
    const Profile lab = sample(u"Lab"_s);
    QVERIFY(first.save(acme));
    QVERIFY(second.save(lab));
    QCOMPARE(ProfileStore(file).profiles(), (QList<Profile>{acme, lab}));
    QVERIFY(first.remove(acme.id));
    QCOMPARE(ProfileStore(file).profiles(), QList<Profile>{lab});
}

void tst_ProfileStore::setsADamagedFileAside()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"profiles.json"_s);
    QVERIFY(ProfileStore(file).save(sample(u"Acme"_s)));
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.seek(4));
    damaged.write("XXXX");
    damaged.close();
    ProfileStore store(file);
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(QFile::exists(store.damagedFile()));
}

void tst_ProfileStore::changesNothingWhenItCannotSave()
{
    QTemporaryDir folder;
    ProfileStore store(folder.filePath(u"missing/profiles.json"_s));
    QSignalSpy changed(&store, &ProfileStore::changed);
    const core::Result<void> saved = store.save(sample(u"Acme"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, core::ErrorKind::Storage);
    QVERIFY(store.profiles().isEmpty());
    QCOMPARE(changed.count(), 0);
}

void tst_ProfileStore::problems_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("problem");
    const QString project = u"5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10"_s;
    QTest::newRow("fine") << u"Acme"_s << project << u"key-1"_s << QByteArray();
    QTest::newRow("no name") << u"  "_s << project << u"key-1"_s << QByteArray("name-empty");
    QTest::newRow("taken") << u"TAKEN "_s << project << u"key-1"_s << QByteArray("name-taken");
    QTest::newRow("no project") << u"Acme"_s << QString() << u"key-1"_s << QByteArray("project-empty");
    QTest::newRow("path in project") << u"Acme"_s << u"../other"_s << u"key-1"_s << QByteArray("project-syntax");
    QTest::newRow("no key") << u"Acme"_s << project << QString() << QByteArray("key-empty");
    QTest::newRow("colon in key") << u"Acme"_s << project << u"key:secret"_s << QByteArray("key-syntax");
    QTest::newRow("line end in key") << u"Acme"_s << project << u"key\r\nX: y"_s << QByteArray("key-syntax");
}

void tst_ProfileStore::problems()
{
    QFETCH(QString, name);
    QFETCH(QString, project);
    QFETCH(QString, key);
    QFETCH(QByteArray, problem);
    Profile profile = sample(name);
    profile.projectId = project;
    profile.keyId = key;
    QCOMPARE(workspace::profileProblems(profile, {sample(u"Taken"_s), profile}), problem.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{problem});
}

QTEST_GUILESS_MAIN(tst_ProfileStore)
#include "tst_profilestore.moc"
