// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDateTime>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

//! From starting the process to the first painted window: the demo (with its server inside) beside an empty window of the same toolkit. Prints; judges
//! nothing but that both windows come up.
class TestStartBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void execToFirstWindow()
    {
        QList<double> ours;
        QList<double> empty;
        for (int run = 0; run < runs; ++run) {
            empty << seconds(QStringLiteral(TRUNKDESK_BIN_DIR "/../tests/emptywindow"), {});
            ours << seconds(QStringLiteral(TRUNKDESK_BIN_DIR "/trunkdesk"), {u"--demo"_s});
            QVERIFY(ours.last() > 0);
            QVERIFY(empty.last() > 0);
        }
        const double mine = median(ours);
        const double other = median(empty);
        qInfo("exec to first window, median of %d: trunkdesk --demo %.3f s, an empty window %.3f s, ratio %.2f", runs, mine, other, mine / other);
    }

private:
    static constexpr int runs = 9;

    static double median(QList<double> values)
    {
        std::sort(values.begin(), values.end());
        return values.at(values.size() / 2);
    }
    //! Negative when the window did not come up. The moment of painting is the one that the program notes.
    static double seconds(const QString &program, const QStringList &arguments)
    {
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
            environment.insert(name, home.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        const QDateTime begun = QDateTime::currentDateTimeUtc();
        process.start(program, arguments);
        QDateTime painted;
        const bool came = QTest::qWaitFor([&] {
            painted = paintedAt(process.readAll() + logOf(home.path()));
            return painted.isValid();
        }, 30'000);
        process.kill();
        process.waitForFinished();
        return came ? double(begun.msecsTo(painted)) / 1000 : -1;
    }
    static QByteArray logOf(const QString &home)
    {
        QDirIterator files(home, {u"*.log"_s}, QDir::Files, QDirIterator::Subdirectories);
        if (!files.hasNext())
            return {};
        QFile file(files.next());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QDateTime paintedAt(const QByteArray &said)
    {
        static const QRegularExpression line(u"first window painted.*?([0-9-]{10}T[0-9:.]+Z)"_s);
        const QRegularExpressionMatch match = line.match(QString::fromUtf8(said));
        return match.hasMatch() ? QDateTime::fromString(match.captured(1), Qt::ISODateWithMs) : QDateTime();
    }
};

QTEST_GUILESS_MAIN(TestStartBenchmark)

#include "tst_startbenchmark.moc"
