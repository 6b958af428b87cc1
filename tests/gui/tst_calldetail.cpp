// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/call/calldetail.h"
#include "models/causewords.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCallDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysThatWhatWasNeverFetchedIsNotKnown()
    {
        const QStringList lines = linesOf({});
        for (const char *name : {"SIP response", "Cause (Q.850)", "MOS", "Region", "Transport"})
            QVERIFY2(lines.contains(QLatin1String(name) + u": Not known"_s), name);
    }

    void showsWhatTheExportKnows()
    {
        core::CallExtras extras;
        extras.sipCode = 487;
        extras.q850Cause = 31;
        extras.mos = 4.2;
        extras.region = u"eu-west"_s;
        extras.transport = u"tls"_s;
        const QStringList lines = linesOf(extras);
        for (const char *line : {"SIP response: 487 Request Terminated", "Cause (Q.850): 31 Normal, unspecified", "MOS: 4.2", "Region: eu-west", "Transport: tls"})
            QVERIFY2(lines.contains(QLatin1String(line)), line);
    }

    void whatTheExportLeavesOpenIsNotSaidToBeUnknown()
    {
        core::CallExtras extras;
        extras.sipCode = 404;
        const QStringList lines = linesOf(extras);
        for (const QString &line : {u"SIP response: 404 Not Found"_s, u"Cause (Q.850): –"_s, u"MOS: –"_s, u"Region: –"_s, u"Transport: –"_s})
            QVERIFY2(lines.contains(line), qPrintable(line));
    }

    void namesTheCodes()
    {
        QCOMPARE(models::causeText(16), u"16 Normal call clearing"_s);
        QCOMPARE(models::causeText(126), u"126"_s);
        QCOMPARE(models::sipResponseText(486), u"486 Busy Here"_s);
        QCOMPARE(models::sipResponseText(499), u"499"_s);
    }

private:
    static QStringList linesOf(const core::CallExtras &extras)
    {
        core::CallRow row;
        row.call.callId = u"77310455_10928374@192.0.2.9"_s;
        row.extras = extras;
        gui::CallDetail detail;
        detail.setCall(row, u"Oslo"_s, QTimeZone::utc(), QDateTime(QDate(2026, 2, 3), QTime(12, 0), Qt::UTC));
        return detail.ticketText().split(u'\n');
    }
};

QTEST_MAIN(TestCallDetail)

#include "tst_calldetail.moc"
