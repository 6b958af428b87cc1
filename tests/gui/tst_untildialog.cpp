// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/untildialog.h"
#include "gui/child.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int month, int day, int hour, int minute)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone::utc());
}

//! A Wednesday.
const QDateTime wednesday = utc(11, 25, 12, 30);

} // namespace

class TestUntilDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithAWeek()
    {
        open({u"contractor K / sec"_s});
        QCOMPARE(m_dialog->until(), std::optional(utc(12, 2, 12, 30)));
        QCOMPARE(preview(), QStringList(u"contractor K / sec [until 2026-12-02 12:30 UTC]"_s));
        QCOMPARE(stage()->text(), u"Stage 1 note(s)"_s);
    }

    void beginsWithTheEndThatAllHave()
    {
        open({u"a [until 2026-12-24 17:00 UTC]"_s, u"b [until 2026-12-24 17:00 UTC]"_s});
        QCOMPARE(m_dialog->until(), std::optional(utc(12, 24, 17, 0)));
        QCOMPARE(edit()->time(), QTime(18, 0));
        QVERIFY(!stage()->isEnabled());
        open({u"a [until 2026-12-24 17:00 UTC]"_s, u"b"_s});
        QCOMPARE(m_dialog->until(), std::optional(utc(12, 2, 12, 30)));
        QCOMPARE(stage()->text(), u"Stage 2 note(s)"_s);
    }

    void quickChoices_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("end");
        QTest::newRow("today") << u"todayButton"_s << wednesday << utc(11, 25, 22, 59);
        QTest::newRow("today, the day is over there already") << u"todayButton"_s << utc(11, 25, 23, 30) << utc(11, 26, 22, 59);
        QTest::newRow("Friday") << u"fridayButton"_s << wednesday << utc(11, 27, 17, 0);
        QTest::newRow("Friday, before six") << u"fridayButton"_s << utc(11, 27, 16, 59) << utc(11, 27, 17, 0);
        QTest::newRow("Friday at six") << u"fridayButton"_s << utc(11, 27, 17, 0) << utc(12, 4, 17, 0);
        QTest::newRow("Saturday") << u"fridayButton"_s << utc(11, 28, 9, 0) << utc(12, 4, 17, 0);
        QTest::newRow("summer") << u"fridayButton"_s << utc(7, 1, 9, 0) << utc(7, 3, 16, 0);
        QTest::newRow("week") << u"weekButton"_s << wednesday << utc(12, 2, 12, 30);
        // The same time of day, though the clocks are put back in between.
        QTest::newRow("week over the end of summer time") << u"weekButton"_s << utc(10, 22, 10, 0) << utc(10, 29, 11, 0);
    }
    void quickChoices()
    {
        QFETCH(QString, button);
        QFETCH(QDateTime, now);
        QFETCH(QDateTime, end);
        open({u"x"_s}, now);
        child<QPushButton>(m_dialog.get(), button)->click();
        QCOMPARE(m_dialog->until(), std::optional(end));
    }

    void noEndTakesItOff()
    {
        open({u"guest [until 2026-11-26 08:00 UTC]"_s, u"HQ / netops"_s});
        child<QPushButton>(m_dialog.get(), u"noEndButton"_s)->click();
        QVERIFY(!m_dialog->until());
        QVERIFY(!edit()->isEnabled());
        QCOMPARE(preview(), (QStringList{u"guest"_s, u"HQ / netops"_s}));
        QCOMPARE(stage()->text(), u"Stage 1 note(s)"_s);
        child<QCheckBox>(m_dialog.get(), u"endCheckBox"_s)->setChecked(true);
        QVERIFY(m_dialog->until() && edit()->isEnabled());
    }

    void timeIsChosenHereAndWrittenInUtc()
    {
        open({u"x"_s});
        edit()->setDateTime(QDateTime(QDate(2026, 7, 3), QTime(18, 0), Qt::UTC));
        QCOMPARE(m_dialog->until(), std::optional(utc(7, 3, 16, 0)));
        QCOMPARE(child<QLabel>(m_dialog.get(), u"zoneLabel"_s)->text(), u"UTC+02:00"_s);
        QVERIFY(child<QLabel>(m_dialog.get(), u"endMessageLabel"_s)->text().contains(u"2026-07-03 16:00 UTC"_s));
        m_dialog->setTimeZone(QTimeZone("Asia/Kathmandu"));
        QCOMPARE(m_dialog->until(), std::optional(utc(7, 3, 16, 0)));
        QCOMPARE(edit()->time(), QTime(21, 45));
    }

    void endThatIsOverIsSaid()
    {
        open({u"x"_s});
        edit()->setDateTime(QDateTime(QDate(2026, 11, 25), QTime(13, 30), Qt::UTC));
        QVERIFY(child<QLabel>(m_dialog.get(), u"endMessageLabel"_s)->text().contains(u"due at once"_s));
        QVERIFY(stage()->isEnabled());
    }

    void notesAreShownAsText()
    {
        open({u"<b>x</b>\u202E"_s, QString()});
        child<QPushButton>(m_dialog.get(), u"noEndButton"_s)->click();
        QCOMPARE(preview(), (QStringList{u"<b>x</b>[U+202E]"_s, u"(no note)"_s}));
    }

    void returnStages()
    {
        open({u"x"_s});
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        bool asked = false;
        m_dialog->stageWith([&asked] { asked = true; return core::Result<void>(); }, [] { return u"Setting the end"_s; });
        QTest::keyClick(edit(), Qt::Key_Return);
        QVERIFY(asked);
        QCOMPARE(accepted.size(), 1);
    }

private:
    void open(const QStringList &notes, const QDateTime &now = wednesday)
    {
        m_dialog = std::make_unique<gui::UntilDialog>(notes, now, nullptr);
        m_dialog->setTimeZone(QTimeZone("Europe/Oslo"));
        m_dialog->show();
    }
    QDateTimeEdit *edit() const { return child<QDateTimeEdit>(m_dialog.get(), u"endEdit"_s); }
    QPushButton *stage() const { return child<QPushButton>(m_dialog.get(), u"stageButton"_s); }
    QStringList preview() const
    {
        const auto *list = child<QListWidget>(m_dialog.get(), u"previewList"_s);
        QStringList lines;
        for (int row = 0; row < list->count(); ++row)
            lines << list->item(row)->text();
        return lines;
    }

    std::unique_ptr<gui::UntilDialog> m_dialog;
};

QTEST_MAIN(TestUntilDialog)

#include "tst_untildialog.moc"
