// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/instancelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestInstanceLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHolderAtATime()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"window.lock"_s);
        storage::InstanceLock second(file);
        {
            storage::InstanceLock first(file);
            QVERIFY(first.tryLock());
            QVERIFY(first.tryLock());
            QVERIFY(!second.tryLock());
            QVERIFY(second.isHeldElsewhere());
            QVERIFY(second.holder());
            QCOMPARE(second.holder()->processId, QCoreApplication::applicationPid());
            QCOMPARE(second.holder()->host, QSysInfo::machineHostName());
        }
        QVERIFY(second.tryLock());
        QVERIFY(second.isLocked());
        second.unlock();
        QVERIFY(!second.isLocked());
    }

    void aDeadProcessHoldsNothing()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"window.lock"_s);
        QFile left(file);
        QVERIFY(left.open(QIODevice::WriteOnly));
        // Linux numbers its processes far below this.
        left.write("2147483646\ntrunkdesk\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        left.close();
        storage::InstanceLock lock(file);
        QVERIFY(lock.tryLock());
    }

    void aMissingFolderIsNoHolder()
    {
        const QTemporaryDir folder;
        storage::InstanceLock lock(folder.filePath(u"missing/window.lock"_s));
        QVERIFY(!lock.tryLock());
        QVERIFY(!lock.isHeldElsewhere());
        QVERIFY(!lock.holder());
    }
};

QTEST_GUILESS_MAIN(TestInstanceLock)

#include "tst_instancelock.moc"
