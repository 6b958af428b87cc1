// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/datapaths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDataPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfAProjectIsInItsFolder()
    {
        const storage::DataPaths paths(u"/data/trunkdesk/"_s);
        QCOMPARE(paths.profilesFile(), u"/data/trunkdesk/profiles.json"_s);
        const QString folder = paths.projectFolder({u"5d0c2a54-7a1f"_s});
        QCOMPARE(folder, u"/data/trunkdesk/projects/5d0c2a54-7a1f"_s);
        for (const QString &path : {storage::DataPaths::configurationFile(folder), storage::DataPaths::callsFile(folder),
                                    storage::DataPaths::journalFile(folder), storage::DataPaths::deskFile(folder),
                                    storage::DataPaths::snapshotsFolder(folder), storage::DataPaths::lockFile(folder)})
            QVERIFY2(path.startsWith(folder + u'/'), qPrintable(path));
    }

    void noProjectLeavesTheRoot_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("up") << u".."_s;
        QTest::newRow("here") << u"."_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("far up") << u"../../etc"_s;
        QTest::newRow("absolute") << u"/etc"_s;
        QTest::newRow("slash") << u"a/b"_s;
        QTest::newRow("backslash") << u"a\\b"_s;
        QTest::newRow("drive") << u"C:"_s;
        QTest::newRow("line end") << u"x\ny"_s;
        QTest::newRow("long") << QString(5000, u'x');
        QTest::newRow("long, not Latin") << QString(300, QChar(0x6f22));
    }
    void noProjectLeavesTheRoot()
    {
        QFETCH(const QString, id);
        const storage::DataPaths paths(u"/data"_s);
        const QString folder = paths.projectFolder({id});
        QCOMPARE(QFileInfo(QDir::cleanPath(folder)).absolutePath(), u"/data/projects"_s);
        QVERIFY(QFileInfo(folder).fileName().size() <= 255);
        QVERIFY(!folder.contains(u'\n') && !folder.contains(u'\\'));
    }

    void foldersAreForTheirOwnerOnly()
    {
        const QTemporaryDir root;
        const storage::DataPaths paths(root.filePath(u"deep/data"_s));
        const auto folder = paths.ensureProjectFolder({u"p1"_s});
        QVERIFY(folder);
        QVERIFY(QFileInfo(*folder).isDir());
        const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        for (const QString &made : {*folder, paths.root() + u"/projects"_s, paths.root()})
            QVERIFY2(!(QFile::permissions(made) & others), qPrintable(made));
        QVERIFY(paths.ensureProjectFolder({u"p1"_s}));
    }

    void saysWhenItCannotCreate()
    {
        const QTemporaryDir root;
        QFile file(root.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto made = storage::ensureFolder(root.filePath(u"file/below"_s));
        QVERIFY(!made);
        QCOMPARE(made.error().reason, QByteArray("cannot-create"));
    }
};

QTEST_GUILESS_MAIN(TestDataPaths)

#include "tst_datapaths.moc"
