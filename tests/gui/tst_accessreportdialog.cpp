// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessgestures.h"
#include "gui/access/accessreportdialog.h"
#include "gui/access/accessreporttext.h"
#include "gui/base/messagebar.h"
#include "gui/child.h"
#include "gui/openproject.h"
#include "workspace/csvfile.h"
#include "workspace/project/trunklabels.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString oddName = u"<b>Odd</b> & <img src=\"x.png\">\""_s;

} // namespace

class TestAccessReportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<OpenProject>();
        const QJsonObject trunk{{u"name"_s, oddName}, {u"hostName"_s, u"acme-odd"_s}};
        QVERIFY(m_project->server().asAnotherAdmin("POST", "/trunks", QJsonDocument(trunk).toJson()).status < 300);
        QVERIFY(m_project->load());
    }
    void cleanup()
    {
        m_dialog.reset();
        m_project.reset();
    }

    void saysWhoMaySendOverEachTrunk()
    {
        const core::AccessControlList list = *m_project->list(2, 1);
        const QString trunkId = live().trunksOfAccessList(list.id).first();
        m_project->workspace().labels().setLabel(trunkId, {u"Harbourline"_s, u"Kari"_s});
        open();
        const QString text = browser()->toPlainText();
        for (const QString &part : {live().trunk(trunkId)->name.value, list.name.value, u"Harbourline"_s, u"Kari"_s, u"Access report of Acme & Sons"_s, u"Made on"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        for (const core::Trunk &trunk : live().trunks.items)
            QVERIFY2(text.contains(trunk.name.value), qPrintable(trunk.name.value));
        const core::IpRange &range = list.ranges.first();
        QVERIFY(text.contains(u"%1/%2"_s.arg(range.ipAddress.value).arg(range.range.valueOr(32))));
    }

    void markupFromOutsideIsText()
    {
        open();
        QVERIFY2(browser()->toPlainText().contains(oddName), qPrintable(browser()->toPlainText()));
        const QString html = gui::reportHtml(core::accessReport(live(), {}, QDateTime::currentDateTimeUtc()), {oddName, oddName, QTimeZone::utc(), -1});
        QVERIFY(!html.contains(u"<b>"_s) && !html.contains(u"<img"_s));
        QVERIFY(html.contains(u"&lt;b&gt;Odd&lt;/b&gt; &amp; &lt;img"_s));
    }

    void stagedChangesAreNotInIt()
    {
        const core::AccessControlList list = *m_project->list(2, 1);
        QVERIFY(gui::AccessGestures(m_project->desk()).addRanges(list.id, {*core::parseIpv4Network(u"45.45.45.45/32"_s).network}, {}));
        open();
        QVERIFY(!browser()->toPlainText().contains(u"45.45.45.45"_s));
    }

    void customerInScopeHasAReportOfItsOwn()
    {
        const core::Trunk mine = live().trunks.items.first();
        const core::Trunk other = live().trunks.items.at(1);
        m_project->workspace().labels().setLabel(mine.id, {u"Harbourline"_s, {}});
        m_project->workspace().labels().setScope({workspace::TrunkLabels::Kind::Customer, u"Harbourline"_s});
        m_project->prompter.path = m_project->folder() + u"/scoped.csv"_s;
        open();
        QVERIFY(browser()->toPlainText().contains(u"Only trunks of Harbourline"_s));
        child<QPushButton>(m_dialog.get(), u"csvButton"_s)->click();
        QTRY_VERIFY(QFile::exists(m_project->prompter.path));
        const QByteArray csv = content(m_project->prompter.path);
        QVERIFY(csv.contains(mine.id.toUtf8()) && !csv.contains(other.id.toUtf8()));
    }

    void csvHasALineForEverything()
    {
        open();
        m_project->prompter.path = m_project->folder() + u"/report.csv"_s;
        child<QPushButton>(m_dialog.get(), u"csvButton"_s)->click();
        QTRY_VERIFY(messages()->isVisible());
        QVERIFY(m_project->prompter.askedPaths.first().suggestedName.startsWith(u"access-report-"_s));
        QFile file(m_project->prompter.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.startsWith("\"Trunk\",\"Trunk id\","));
        QVERIFY(csv.contains(oddName.toUtf8().replace("\"", "\"\"")));
        // Each range of each attached list, each user, each endpoint; one line for each trunk, and the countries.
        qsizetype lines = 0;
        const core::AccessReport report = core::accessReport(live(), {}, QDateTime::currentDateTimeUtc());
        for (const core::TrunkReport &trunk : report.trunks)
            lines += 1 + trunk.networks.size() + trunk.ranges.size() + trunk.users.size() + trunk.endpoints.size();
        QCOMPARE(csv.count("\r\n"), 1 + lines + 1);
        QVERIFY(messages()->text().contains(QString::number(lines + 1)));
        const QList<QStringList> cells = gui::reportLines(report);
        QVERIFY(std::all_of(cells.cbegin(), cells.cend(), [&cells](const QStringList &line) { return line.size() == cells.first().size(); }));
        QCOMPARE(cells.size(), 1 + lines + 1);
        for (const core::TrunkReport &trunk : report.trunks) {
            for (const core::ReportRange &range : trunk.ranges)
                QVERIFY2(csv.contains("\"range\",\"" + range.range.toUtf8() + "\""), qPrintable(range.range));
        }
    }

    void pdfIsWritten()
    {
        open();
        m_project->prompter.path = m_project->folder() + u"/report.pdf"_s;
        child<QPushButton>(m_dialog.get(), u"pdfButton"_s)->click();
        QTRY_VERIFY(messages()->isVisible());
        QVERIFY2(messages()->text().startsWith(u"Saved as"_s), qPrintable(messages()->text()));
        const QByteArray pdf = content(m_project->prompter.path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.size() > 2000);
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }

    void failingDiskIsSaidAndNothingIsLeft_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("CSV") << u"csvButton"_s;
        QTest::newRow("PDF") << u"pdfButton"_s;
    }
    void failingDiskIsSaidAndNothingIsLeft()
    {
        QFETCH(QString, button);
        open();
        m_project->prompter.path = m_project->folder() + u"/nowhere/report"_s;
        child<QPushButton>(m_dialog.get(), button)->click();
        QTRY_VERIFY(messages()->isVisible());
        QVERIFY2(!messages()->text().startsWith(u"Saved"_s), qPrintable(messages()->text()));
        QVERIFY(messages()->text().contains(u"nowhere"_s));
        QVERIFY(!QFile::exists(m_project->folder() + u"/nowhere"_s));
        QVERIFY(QDir(m_project->folder()).entryList({u"*report*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
    }

    void previewMayLeaveRangesOutButSaysSo()
    {
        const core::AccessReport report = core::accessReport(live(), {}, QDateTime::currentDateTimeUtc());
        const QString whole = gui::reportHtml(report, {u"P"_s, {}, QTimeZone::utc(), -1});
        const QString part = gui::reportHtml(report, {u"P"_s, {}, QTimeZone::utc(), 1});
        QVERIFY(!whole.contains(u"in the saved and printed report"_s));
        QVERIFY(part.contains(u"in the saved and printed report"_s));
        QVERIFY(part.size() < whole.size());
    }

private:
    void open()
    {
        m_dialog = std::make_unique<gui::AccessReportDialog>(m_project->context(), nullptr);
        m_dialog->show();
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    const core::ProjectConfiguration &live() { return m_project->desk().live(); }
    QTextBrowser *browser() const { return child<QTextBrowser>(m_dialog.get(), u"reportBrowser"_s); }
    gui::MessageBar *messages() const { return child<gui::MessageBar>(m_dialog.get(), u"reportMessageBar"_s); }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::AccessReportDialog> m_dialog;
};

QTEST_MAIN(TestAccessReportDialog)

#include "tst_accessreportdialog.moc"
