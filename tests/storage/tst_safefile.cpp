// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/safefile.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QByteArray rawContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

#ifdef Q_OS_UNIX
//! No file may grow beyond a size while this lives: what a full disk does to a write.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        m_oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        rlimit limited = m_old;
        limited.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_old{};
    void (*m_oldHandler)(int) = nullptr;
};
#endif

} // namespace

class TestSafeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"desk.json"_s);
    }

    void givesBackWhatWasSaved_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("{\"a\":1}");
        QTest::newRow("line ends") << QByteArray("\n\r\n\n");
        QTest::newRow("zero bytes") << QByteArray(3, '\0');
        QTest::newRow("looks like a trailer") << QByteArray("x\n#trunkdesk 1 00\n");
        QByteArray large(3 * 1024 * 1024 + 7, Qt::Uninitialized);
        QRandomGenerator random(7);
        for (char &c : large)
            c = char(random.bounded(256));
        QTest::newRow("large") << large;
    }
    void givesBackWhatWasSaved()
    {
        QFETCH(const QByteArray, content);
        QVERIFY(storage::saveFile(m_path, content));
        const auto loaded = storage::loadFile(m_path);
        QVERIFY(loaded);
        QCOMPARE(*loaded, content);
    }

    void isForItsOwnerOnly()
    {
        QVERIFY(storage::saveFile(m_path, "secret"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_path) & others));
        QVERIFY(storage::saveFile(m_path, "again"));
        QVERIFY(!(QFile::permissions(m_path) & others));
        QVERIFY(!(QFile::permissions(m_path + u".previous"_s) & others));
    }

    void keepsTheVersionBefore()
    {
        QVERIFY(storage::saveFile(m_path, "one"));
        QCOMPARE(storage::loadPreviousFile(m_path).error().reason, QByteArray("missing"));
        QVERIFY(storage::saveFile(m_path, "two"));
        QVERIFY(storage::saveFile(m_path, "three"));
        QCOMPARE(*storage::loadPreviousFile(m_path), QByteArray("two"));
        QCOMPARE(*storage::loadFile(m_path), QByteArray("three"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
    }

    void saysThatNothingWasSavedYet()
    {
        QCOMPARE(storage::loadFile(m_path).error().reason, QByteArray("missing"));
        QCOMPARE(storage::loadFile(m_folder->path()).error().reason, QByteArray("cannot-read"));
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("one byte changed") << 0;
        QTest::newRow("cut short") << 1;
        QTest::newRow("emptied") << 2;
        QTest::newRow("appended to") << 3;
        QTest::newRow("trailer gone") << 4;
        QTest::newRow("foreign") << 5;
    }
    void setsADamagedFileAside()
    {
        QFETCH(const int, damage);
        QVERIFY(storage::saveFile(m_path, "first"));
        QVERIFY(storage::saveFile(m_path, "the good content"));
        QByteArray bytes = rawContent(m_path);
        const QList<QByteArray> damaged{"X" + bytes.mid(1), bytes.left(bytes.size() / 2), {}, bytes + "more", QByteArray("the good content"), QByteArray("[]")};
        overwrite(m_path, damaged.at(damage));

        const auto loaded = storage::loadFile(m_path);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, core::ErrorKind::Storage);
        QCOMPARE(loaded.error().reason, QByteArray("damaged"));
        QVERIFY(!QFile::exists(m_path));
        QCOMPARE(rawContent(loaded.error().message), damaged.at(damage));
        QCOMPARE(*storage::loadPreviousFile(m_path), QByteArray("first"));
    }

    void keepsEveryDamagedFile()
    {
        for (const QByteArray &bytes : {QByteArray("a"), QByteArray("b"), QByteArray("c")}) {
            overwrite(m_path, bytes);
            QCOMPARE(storage::loadFile(m_path).error().reason, QByteArray("damaged"));
        }
        QCOMPARE(rawContent(m_path + u".damaged-1"_s), QByteArray("a"));
        QCOMPARE(rawContent(m_path + u".damaged-2"_s), QByteArray("b"));
        QCOMPARE(rawContent(m_path + u".damaged-3"_s), QByteArray("c"));
    }

    void refusesAFileThatIsTooLarge()
    {
        QVERIFY(storage::saveFile(m_path, QByteArray(1000, 'x')));
        QCOMPARE(storage::loadFile(m_path, 500).error().reason, QByteArray("too-large"));
        QVERIFY(QFile::exists(m_path));
    }

    void saysWhenItCannotCreate()
    {
        overwrite(m_path, "a file, not a folder");
        const auto saved = storage::saveFile(m_path + u"/inside.json"_s, "x");
        QVERIFY(!saved);
        QCOMPARE(saved.error().reason, QByteArray("cannot-create"));
    }

    void aFullDiskLeavesTheGoodFile_data()
    {
        QTest::addColumn<qint64>("room");
        for (const qint64 room : {0, 1, 4096, 65536, 253952, 614399, 614400, 614450})
            QTest::addRow("%lld bytes", room) << room;
    }
    void aFullDiskLeavesTheGoodFile()
    {
#ifdef Q_OS_UNIX
        QFETCH(const qint64, room);
        QVERIFY(storage::saveFile(m_path, "the good content"));
        core::Result<void> saved;
        {
            const FileSizeLimit limit(room);
            saved = storage::saveFile(m_path, QByteArray(614400, 'n'));
        }
        QVERIFY(!saved);
        QCOMPARE(saved.error().reason, QByteArray("disk-full"));
        QCOMPARE(*storage::loadFile(m_path), QByteArray("the good content"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"desk.json"_s});
#endif
    }

    void aFullDiskAtAnyByteLeavesTheGoodFile()
    {
#ifdef Q_OS_UNIX
        QVERIFY(storage::saveFile(m_path, "good"));
        const qint64 whole = QByteArray("a new and longer content").size() + 80;
        int refused = 0;
        for (qint64 room = 0; room < whole + 20; ++room) {
            QByteArray content = "a new and longer content";
            core::Result<void> saved;
            {
                const FileSizeLimit limit(room);
                saved = storage::saveFile(m_path, content);
            }
            const auto loaded = storage::loadFile(m_path);
            QVERIFY(loaded);
            QCOMPARE(*loaded, saved ? content : QByteArray("good"));
            refused += saved ? 0 : 1;
            QVERIFY(storage::saveFile(m_path, "good"));
        }
        QVERIFY(refused > 80);
#endif
    }

    void anExportAppearsWhenItIsComplete()
    {
        const QString path = m_folder->filePath(u"calls.csv"_s);
        storage::SafeFileWriter writer(path);
        QVERIFY(writer.open());
        QVERIFY(writer.write("a,b\r\n"));
        QVERIFY(writer.write("1,2\r\n"));
        QVERIFY(!QFile::exists(path));
        QVERIFY(writer.commit());
        QCOMPARE(rawContent(path), QByteArray("a,b\r\n1,2\r\n"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void anExportThatIsGivenUpLeavesNothing()
    {
        const QString path = m_folder->filePath(u"calls.csv"_s);
        overwrite(path, "older");
        {
            storage::SafeFileWriter writer(path);
            QVERIFY(writer.open());
            QVERIFY(writer.write("half"));
        }
        QCOMPARE(rawContent(path), QByteArray("older"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void whatChangedOnTheDiskIsNotCommitted()
    {
        const QString path = m_folder->filePath(u"calls.csv"_s);
        overwrite(path, "older");
        storage::SafeFileWriter writer(path);
        QVERIFY(writer.open());
        QVERIFY(writer.write("0123456789"));
        overwrite(writer.temporaryPath(), "0123X56789");
        const auto committed = writer.commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().reason, QByteArray("verify-failed"));
        QCOMPARE(rawContent(path), QByteArray("older"));
        QVERIFY(!writer.write("more"));
        QVERIFY(!writer.commit());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSafeFile)

#include "tst_safefile.moc"
