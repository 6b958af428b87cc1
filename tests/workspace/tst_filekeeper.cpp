// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/waitfor.h"
#include "workspace/filekeeper.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using workspace::FileKeeper;

class tst_FileKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewest();
    void failedSaveIsNotTakenForKept();
};

void tst_FileKeeper::keepsTheNewest()
{
    QTemporaryDir folder;
    FileKeeper keeper(folder.filePath(u"set.json"_s));
    for (int i = 0; i < 20; ++i)
        keeper.save(QByteArray::number(i));
    const auto kept = support::waitFor(keeper.kept());
    QVERIFY(kept && kept->has_value());
    QCOMPARE(FileKeeper(folder.filePath(u"set.json"_s)).load().value(), QByteArray("19"));
}

// The save is over, its result not yet taken: who asks then must not be told that all is well.
void tst_FileKeeper::failedSaveIsNotTakenForKept()
{
    QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(u"file"_s)).open(QIODevice::WriteOnly));
    FileKeeper keeper(folder.filePath(u"file/set.json"_s));
    QSignalSpy failed(&keeper, &FileKeeper::failed);
    keeper.save(QByteArray("1"));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    QCOMPARE(failed.count(), 0);
    const auto kept = support::waitFor(keeper.kept());
    QVERIFY(kept && !kept->has_value());
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(tst_FileKeeper)
#include "tst_filekeeper.moc"
