// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/project/trunklabels.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using workspace::TrunkLabel;
using workspace::TrunkLabels;

class TestTrunkLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysOnDisk()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"labels.json"_s);
        {
            TrunkLabels labels(file);
            labels.setLabel(u"t1"_s, {u"  Harbourline & Søn  "_s, u"Kari"_s});
            labels.setLabel(u"t2"_s, {u"Nordvik"_s, {}});
            labels.setLabel(u"t3"_s, {u"gone"_s, {}});
            labels.setLabel(u"t3"_s, {});
        }
        const TrunkLabels labels(file);
        QCOMPARE(labels.labelOf(u"t1"_s), (TrunkLabel{u"Harbourline & Søn"_s, u"Kari"_s}));
        QCOMPARE(labels.labelOf(u"t2"_s), (TrunkLabel{u"Nordvik"_s, {}}));
        QVERIFY(labels.labelOf(u"t3"_s).isEmpty());
        QCOMPARE(labels.names(TrunkLabels::Kind::Customer), (QStringList{u"Harbourline & Søn"_s, u"Nordvik"_s}));
        QCOMPARE(labels.names(TrunkLabels::Kind::Owner), QStringList{u"Kari"_s});
    }

    void damagedFileIsSetAside()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"labels.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"trunks\":{\"t1\":{\"customer\":\"x\"") > 0);
        file.close();
        TrunkLabels labels(path);
        QVERIFY(labels.names(TrunkLabels::Kind::Customer).isEmpty());
        QCOMPARE(QDir(folder.path()).entryList({u"*damaged*"_s}, QDir::Files).size(), 1);
    }

    void scopeHoldsOneCustomerOrOwner()
    {
        TrunkLabels labels({});
        labels.setLabel(u"t1"_s, {u"Acme"_s, u"Kari"_s});
        labels.setLabel(u"t2"_s, {u"Acme"_s, u"Ola"_s});
        labels.setLabel(u"t3"_s, {u"Nordvik"_s, u"Kari"_s});
        QVERIFY(labels.isInScope(u"unlabelled"_s));
        QSignalSpy changed(&labels, &TrunkLabels::scopeChanged);
        labels.setScope({TrunkLabels::Kind::Customer, u"Acme"_s});
        QVERIFY(labels.isInScope(u"t1"_s) && labels.isInScope(u"t2"_s) && !labels.isInScope(u"t3"_s) && !labels.isInScope(u"unlabelled"_s));
        labels.setScope({TrunkLabels::Kind::Owner, u"Kari"_s});
        QStringList trunks = labels.trunksInScope();
        trunks.sort();
        QCOMPARE(trunks, (QStringList{u"t1"_s, u"t3"_s}));
        QCOMPARE(changed.size(), 2);
        // Nobody has it: everything, rather than nothing at all.
        labels.setScope({TrunkLabels::Kind::Owner, u"Nobody"_s});
        QVERIFY(labels.scope().isEverything());
    }

    void scopeEndsWithItsLastTrunk()
    {
        TrunkLabels labels({});
        labels.setLabel(u"t1"_s, {u"Acme"_s, {}});
        labels.setLabel(u"t2"_s, {u"Nordvik"_s, {}});
        labels.setScope({TrunkLabels::Kind::Customer, u"Acme"_s});
        labels.setLabel(u"t2"_s, {u"Acme"_s, {}});
        QVERIFY(labels.isInScope(u"t2"_s));
        labels.setLabel(u"t1"_s, {});
        labels.setLabel(u"t2"_s, {u"Nordvik"_s, {}});
        QVERIFY(labels.scope().isEverything());
        QVERIFY(labels.isInScope(u"t1"_s));
    }
};

QTEST_MAIN(TestTrunkLabels)

#include "tst_trunklabels.moc"
