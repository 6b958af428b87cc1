// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/messagebar.h"
#include "gui/call/calldetail.h"
#include "gui/call/callpage.h"
#include "gui/openproject.h"
#include "models/callmodel.h"
#include "workspace/activity.h"
#include "workspace/calls/calllog.h"

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

class TestCallPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<support::ManualClock>(QDateTime(QDate(2026, 10, 14), QTime(12, 0), QTimeZone::utc()));
        m_project = std::make_unique<OpenProject>(false, m_clock.get());
        m_project->settings().setValue(gui::Setting::TimeZone, QByteArray("UTC"));
        QVERIFY(m_project->load());
        m_page = std::make_unique<gui::CallPage>(m_project->context());
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(settle());
        QTRY_VERIFY(rows() > 100);
    }
    void cleanup()
    {
        m_page.reset();
        m_project.reset();
    }

    void fetchesTheRangeThatIsShown()
    {
        qint64 expected = 0;
        core::CallFilter filter;
        filter.from = m_clock->utcNow().addDays(-1);
        filter.to = m_clock->utcNow();
        const auto task = m_project->workspace().calls().count(filter);
        task.then(this, [&expected](const core::Result<qint64> &count) { expected = count.value_or(-1); });
        QTRY_VERIFY(expected > 0);
        QCOMPARE(rows(), expected);
        QVERIFY(child<QLabel>(u"countLabel"_s)->text().startsWith(QLocale().toString(expected)));
        QVERIFY(!child<gui::MessageBar>(u"messageBar"_s)->isVisible());
    }

    void showsTheCallsOfOneTrunk()
    {
        child<QLineEdit>(u"numberEdit"_s)->setText(u"no such number"_s);
        QTRY_COMPARE(rows(), 0);
        const core::Trunk trunk = m_project->desk().live().trunks.items.first();
        qint64 expected = -1;
        core::CallFilter filter;
        filter.from = m_clock->utcNow().addDays(-1);
        filter.to = m_clock->utcNow();
        filter.trunkIds = {trunk.id};
        m_project->workspace().calls().count(filter).then(this, [&expected](const core::Result<qint64> &count) { expected = count.value_or(-1); });
        QTRY_VERIFY(expected > 0);
        m_page->show({core::Kind::Trunk, {}, core::liveId(trunk.id)});
        QTRY_COMPARE(rows(), expected);
        // Esc takes the filter away again.
        QVERIFY(m_page->clearNearest());
        QTRY_VERIFY(rows() > expected);
    }

    void showsTheCallsOfOneNumber()
    {
        const QString number = m_project->desk().live().numbers.items.first().number;
        qint64 expected = -1;
        core::CallFilter filter;
        filter.from = m_clock->utcNow().addDays(-1);
        filter.to = m_clock->utcNow();
        filter.number = number;
        m_project->workspace().calls().count(filter).then(this, [&expected](const core::Result<qint64> &count) { expected = count.value_or(-1); });
        QTRY_VERIFY(expected >= 0);
        m_page->show({core::Kind::PhoneNumber, {}, core::liveId(number)});
        QTRY_COMPARE(rows(), expected);
        QCOMPARE(child<QLineEdit>(u"numberEdit"_s)->text(), number);
    }

    void detailsTakeRoomOnlyForACall()
    {
        auto *detail = child<gui::CallDetail>(u"CallDetail"_s);
        QVERIFY(!detail->isVisible());
        child<QTableView>(u"callsView"_s)->selectRow(3);
        QVERIFY(detail->isVisible());
        m_project->settings().setValue(gui::Setting::DetailShown, false);
        QVERIFY(!detail->isVisible());
    }

    void savesThePcapOfEitherLeg()
    {
        QVERIFY(chooseCaptured());
        QHash<QString, QByteArray> saved;
        for (const QString &leg : {u"Inbound"_s, u"Outbound"_s}) {
            m_project->prompter.path = QDir(m_project->folder()).filePath(leg + u".pcap"_s);
            child<QAction>(u"actionPcap"_s + leg)->trigger();
            QTRY_VERIFY(QFile::exists(m_project->prompter.path));
            QTRY_VERIFY(child<gui::MessageBar>(u"messageBar"_s)->text().contains(leg + u".pcap"_s));
            QFile file(m_project->prompter.path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            saved.insert(leg, file.readAll());
            const simulator::LedgerEntry asked = m_project->server().ledger().constLast();
            QCOMPARE(asked.operation, u"L3"_s);
            QVERIFY(asked.target.endsWith("?direction=" + leg.toUpper().toLatin1()));
        }
        // The magic number of a capture in either byte order, and two different legs.
        const QByteArray head = saved.value(u"Inbound"_s).first(4);
        QVERIFY(head == QByteArray::fromHex("d4c3b2a1") || head == QByteArray::fromHex("a1b2c3d4"));
        QVERIFY(saved.value(u"Inbound"_s) != saved.value(u"Outbound"_s));
    }

    void pcapThatIsGoneLeavesNoFile()
    {
        QVERIFY(chooseCaptured());
        simulator::Fault gone;
        gone.path = QRegularExpression(u"pcap$"_s);
        gone.status = 404;
        m_project->server().addFault(gone);
        m_project->prompter.path = QDir(m_project->folder()).filePath(u"gone.pcap"_s);
        child<QAction>(u"actionPcapInbound"_s)->trigger();
        QTRY_VERIFY(child<gui::MessageBar>(u"messageBar"_s)->isVisible());
        QVERIFY(child<gui::MessageBar>(u"messageBar"_s)->text().startsWith(u"Saving the PCAP"_s));
        QVERIFY(QDir(m_project->folder()).entryList({u"gone*"_s}).isEmpty());
    }

    void newCallsComeByThemselvesAndTheChosenOneStays()
    {
        auto *table = child<QTableView>(u"callsView"_s);
        table->selectRow(40);
        QTRY_VERIFY(!key(40).isEmpty());
        table->scrollTo(table->model()->index(60, 0), QAbstractItemView::PositionAtTop);
        const QString chosen = key(table->currentIndex().row());
        const int place = table->verticalScrollBar()->value();
        QVERIFY(place > 0);
        const QString top = key(table->rowAt(0));
        const QString newest = key(0);
        const int before = requests();

        for (int i = 0; i < 40; ++i) {
            m_project->pass(30'000);
            QVERIFY(settle());
        }
        QVERIFY(requests() > before);
        QTRY_VERIFY(key(0) != newest);
        QTRY_COMPARE(key(table->currentIndex().row()), chosen);
        QVERIFY(table->currentIndex().row() > 40);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QTRY_COMPARE(key(table->rowAt(0)), top);
    }

    void nothingIsAskedWhileThePageIsAway()
    {
        m_page->hide();
        const int before = requests();
        m_project->pass(300'000);
        QVERIFY(settle());
        QCOMPARE(requests(), before);
    }

    void timesFollowTheZone()
    {
        auto *table = child<QTableView>(u"callsView"_s);
        const auto shown = [table] { return table->model()->index(0, 1).data().toString(); };
        QTRY_VERIFY(shown().contains(u':'));
        const QString utc = shown();
        auto *zone = child<QComboBox>(u"zoneBox"_s);
        QCOMPARE(zone->currentText(), u"UTC"_s);
        zone->setEditText(u"asia/tokyo"_s);
        QTest::keyClick(zone, Qt::Key_Return);
        QCOMPARE(m_project->settings().value(gui::Setting::TimeZone).toByteArray(), QByteArray("Asia/Tokyo"));
        QCOMPARE(zone->currentText(), u"Asia/Tokyo"_s);
        QVERIFY(settle());
        QTRY_VERIFY(shown() != utc && shown().contains(u':'));
        // No such place: the one before stays.
        zone->setEditText(u"Atlantis"_s);
        QTest::keyClick(zone, Qt::Key_Return);
        QCOMPARE(zone->currentText(), u"Asia/Tokyo"_s);
    }

    void customRangeKeepsItsMomentsInAnotherZone()
    {
        auto *range = child<QComboBox>(u"rangeCombo"_s);
        auto *from = child<QDateTimeEdit>(u"fromEdit"_s);
        range->setCurrentIndex(range->count() - 1);
        from->setDateTime(QDateTime(QDate(2026, 10, 14), QTime(6, 0)));
        child<QDateTimeEdit>(u"toEdit"_s)->setDateTime(QDateTime(QDate(2026, 10, 14), QTime(9, 0)));
        m_project->settings().setValue(gui::Setting::TimeZone, QByteArray("Asia/Tokyo"));
        QCOMPARE(from->time(), QTime(15, 0));
        QVERIFY(settle());
        QTRY_VERIFY(rows() > 0);
        QVERIFY(child<QTableView>(u"callsView"_s)->model()->index(0, 1).isValid());
    }

    void callsCanBeBlockedByTheirParties()
    {
        auto *table = child<QTableView>(u"callsView"_s);
        auto *caller = child<QAction>(u"actionBlockCaller"_s);
        auto *destination = child<QAction>(u"actionBlockDestination"_s);
        QVERIFY(table->actions().contains(caller) && m_page->editActions().contains(destination));
        QVERIFY(!caller->isEnabled() && !destination->isEnabled());
        const int directionColumn = models::CallModel::DirectionColumn;
        QSignalSpy asked(m_page.get(), &gui::CallPage::blockRequested);
        for (const bool inbound : {true, false}) {
            // Rows are read when they are looked at.
            int row = 0;
            for (; row < rows(); ++row) {
                QTRY_VERIFY(!table->model()->index(row, directionColumn).data().toString().isEmpty());
                table->selectRow(row);
                if ((inbound ? caller : destination)->isEnabled())
                    break;
            }
            QVERIFY(row < rows());
            QVERIFY(!(inbound ? destination : caller)->isEnabled());
            (inbound ? caller : destination)->trigger();
            QCOMPARE(asked.last().at(0).value<core::CallDirection>(), inbound ? core::CallDirection::Inbound : core::CallDirection::Outbound);
            const int column = inbound ? models::CallModel::FromColumn : models::CallModel::ToColumn;
            QCOMPARE(core::numberDigits(asked.last().at(1).toString()), core::numberDigits(table->model()->index(row, column).data().toString()));
        }
    }

    void impossibleRangeIsSaid()
    {
        auto *range = child<QComboBox>(u"rangeCombo"_s);
        range->setCurrentIndex(range->count() - 1);
        child<QDateTimeEdit>(u"fromEdit"_s)->setDateTime(QDateTime(QDate(2026, 10, 14), QTime(9, 0)));
        child<QDateTimeEdit>(u"toEdit"_s)->setDateTime(QDateTime(QDate(2026, 10, 14), QTime(6, 0)));
        QTRY_VERIFY(child<gui::MessageBar>(u"messageBar"_s)->isVisible());
    }

    void ownRangeBeginsWithWhatIsShown()
    {
        auto *range = child<QComboBox>(u"rangeCombo"_s);
        range->setCurrentIndex(range->count() - 1);
        QCOMPARE(child<QDateTimeEdit>(u"fromEdit"_s)->date(), QDate(2026, 10, 13));
        QCOMPARE(child<QDateTimeEdit>(u"toEdit"_s)->date(), QDate(2026, 10, 14));
        QCOMPARE(child<QDateTimeEdit>(u"toEdit"_s)->time().hour(), 12);
        QVERIFY(settle());
        QVERIFY(!child<gui::MessageBar>(u"messageBar"_s)->isVisible());
        QTRY_VERIFY(rows() > 100);
    }

    void whatIsShownStaysWhileTheRangeIsImpossible()
    {
        auto *range = child<QComboBox>(u"rangeCombo"_s);
        range->setCurrentIndex(range->count() - 1);
        QVERIFY(settle());
        QTRY_VERIFY(rows() > 100);
        const int before = rows();
        child<QDateTimeEdit>(u"toEdit"_s)->setDateTime(QDateTime(QDate(2026, 10, 1), QTime(6, 0)));
        QTRY_VERIFY(child<gui::MessageBar>(u"messageBar"_s)->isVisible());
        m_page->refresh();
        m_project->pass(60'000);
        QVERIFY(settle());
        QCOMPARE(rows(), before);
        m_project->prompter.path = QDir(m_project->folder()).filePath(u"shown.csv"_s);
        m_page->exportData();
        QTRY_VERIFY(child<gui::MessageBar>(u"messageBar"_s)->text().contains(u"shown.csv"_s));
        QVERIFY2(child<gui::MessageBar>(u"messageBar"_s)->text().startsWith(QLocale().toString(before)), qPrintable(child<gui::MessageBar>(u"messageBar"_s)->text()));
    }

    void refreshFetchesTheRange()
    {
        m_page->hide();
        m_project->pass(300'000);
        QVERIFY(settle());
        const int before = requests();
        m_page->refresh();
        QVERIFY(settle());
        QVERIFY(requests() > before);
    }

    void countsAreGrouped()
    {
        const QLocale usual;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_page->refresh();
        QVERIFY(settle());
        const QString text = QLocale().toString(rows());
        const bool grouped = rows() >= 1000 && QTest::qWaitFor([this, &text] { return child<QLabel>(u"countLabel"_s)->text().startsWith(text); });
        QLocale::setDefault(usual);
        QVERIFY2(grouped, qPrintable(child<QLabel>(u"countLabel"_s)->text()));
    }

    void filteredToNothingOffersToClear()
    {
        child<QLineEdit>(u"numberEdit"_s)->setText(u"999999999999999"_s);
        auto *clear = child<QPushButton>(u"clearFilterButton"_s);
        QTRY_VERIFY(clear->isVisible());
        QVERIFY(child<QLabel>(u"emptyLabel"_s)->text().contains(u"does not prove"_s));
        clear->click();
        QTRY_VERIFY(rows() > 100);
    }

private:
    template<class T>
    T *child(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    int rows() const { return child<QTableView>(u"callsView"_s)->model()->rowCount(); }
    QString key(int row) const
    {
        const QAbstractItemModel *model = child<QTableView>(u"callsView"_s)->model();
        return model->index(row, 0).data(models::KeyRole).toString();
    }
    //! Chooses a call that Sinch still has a PCAP of.
    bool chooseCaptured()
    {
        auto *table = child<QTableView>(u"callsView"_s);
        for (int row = 0; row < rows(); ++row) {
            if (!QTest::qWaitFor([this, row] { return !key(row).isEmpty(); }))
                return false;
            table->selectRow(row);
            if (child<QAction>(u"actionPcapInbound"_s)->isEnabled())
                return child<QAction>(u"actionPcapOutbound"_s)->isEnabled();
        }
        return false;
    }
    int requests() const
    {
        const QList<simulator::LedgerEntry> ledger = m_project->server().ledger();
        return int(std::count_if(ledger.cbegin(), ledger.cend(), [](const simulator::LedgerEntry &entry) { return entry.operation == "L1"_L1; }));
    }
    //! Until no fetch is under way and its rows are told; the clock moves by moments only.
    bool settle()
    {
        const bool over = QTest::qWaitFor([this] {
            m_clock->advance(5);
            return m_project->workspace().calls().currentSync() == nullptr;
        }, 20000);
        m_clock->advance(300);
        return over;
    }

    std::unique_ptr<support::ManualClock> m_clock;
    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::CallPage> m_page;
};

QTEST_MAIN(TestCallPage)

#include "tst_callpage.moc"
