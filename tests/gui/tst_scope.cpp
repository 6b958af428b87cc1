// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accesscontrolpage.h"
#include "gui/base/theme.h"
#include "gui/call/callpage.h"
#include "gui/credential/credentialpage.h"
#include "gui/number/numberpage.h"
#include "gui/openproject.h"
#include "gui/trunk/trunkpage.h"
#include "gui/window/mainwindow.h"
#include "gui/window/scopebutton.h"
#include "models/callmodel.h"
#include "workspace/project/trunklabels.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;
using workspace::TrunkLabels;

//! A customer is chosen in the bar, and every page shows what belongs to its trunks.
class TestScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<OpenProject>();
        QVERIFY(m_project->load());
        m_window = std::make_unique<gui::MainWindow>(m_project->context());
        m_window->addPage(new gui::CallPage(m_project->context()));
        m_window->addPage(new gui::TrunkPage(m_project->context()));
        m_window->addPage(new gui::AccessControlPage(m_project->context()));
        m_window->addPage(new gui::CredentialPage(m_project->context()));
        m_window->addPage(new gui::NumberPage(m_project->context()));
        m_window->resize(1300, 800);
        m_window->show();
        m_window->start();
        m_trunk = trunkWithMost();
    }
    void cleanup()
    {
        m_window.reset();
        m_project.reset();
    }

    void typedInTheTrunkAndKept()
    {
        QVERIFY(!button()->isVisible());
        m_window->showPage(gui::PageId::Trunks);
        m_window->page(gui::PageId::Trunks)->show({core::Kind::Trunk, {}, core::liveId(m_trunk.id)});
        for (const QString &name : {u"customerEdit"_s, u"ownerEdit"_s}) {
            auto *edit = m_window->findChild<QLineEdit *>(name);
            QVERIFY(edit && edit->isEnabled());
            edit->setFocus();
            edit->clear();
            QTest::keyClicks(edit, name == "customerEdit"_L1 ? u"R&D <b>Nord</b>"_s : u"Kari"_s);
            QTest::keyClick(edit, Qt::Key_Return);
        }
        QCOMPARE(labels().labelOf(m_trunk.id), (workspace::TrunkLabel{u"R&D <b>Nord</b>"_s, u"Kari"_s}));
        QVERIFY(button()->isVisible());
        // Nothing of it is a change at the service.
        QVERIFY(m_project->desk().staged().isEmpty());
    }

    void everyPageShowsOneCustomer()
    {
        labels().setLabel(m_trunk.id, {u"Acme"_s, {}});
        const core::ProjectConfiguration &live = m_project->desk().live();
        const QList<std::pair<gui::PageId, QString>> tables{{gui::PageId::Trunks, u"trunksView"_s}, {gui::PageId::PhoneNumbers, u"phoneNumbersView"_s},
                                                            {gui::PageId::CredentialLists, u"credentialListsView"_s}, {gui::PageId::AccessControl, u"rangesView"_s}};
        QHash<QString, int> before;
        for (const auto &[page, view] : tables)
            before.insert(view, rows(page, view));

        choose(u"Acme"_s);
        QVERIFY(button()->text().contains(u"Acme"_s));
        QCOMPARE(rows(gui::PageId::Trunks, u"trunksView"_s), 1);
        const QString counts = m_window->page(gui::PageId::PhoneNumbers)->findChild<QLabel *>(u"countsLabel"_s)->text();
        QVERIFY2(counts.startsWith(u"%1 shown"_s.arg(rows(gui::PageId::PhoneNumbers, u"phoneNumbersView"_s))), qPrintable(counts));
        const QPalette menu = button()->menu()->palette();
        QVERIFY(gui::contrast(menu.color(QPalette::WindowText), menu.color(QPalette::Base)) >= 4.5);
        const auto ofTrunk = [this](const core::PhoneNumber &number) { return number.trunkId.value == m_trunk.id; };
        QCOMPARE(rows(gui::PageId::PhoneNumbers, u"phoneNumbersView"_s), std::count_if(live.numbers.items.cbegin(), live.numbers.items.cend(), ofTrunk));
        QCOMPARE(rows(gui::PageId::CredentialLists, u"credentialListsView"_s), live.credentialListsOfTrunk(m_trunk.id).size());
        qsizetype ranges = 0;
        const QStringList lists = live.accessListsOfTrunk(m_trunk.id);
        for (const QString &list : lists)
            ranges += live.accessControlList(list)->ranges.size();
        const QList<core::SipEndpoint> endpoints = live.endpointsOfTrunk(m_trunk.id);
        ranges += std::count_if(endpoints.cbegin(), endpoints.cend(), [](const core::SipEndpoint &endpoint) { return endpoint.type == core::EndpointType::Static; });
        QCOMPARE(rows(gui::PageId::AccessControl, u"rangesView"_s), ranges);

        choose({});
        for (const auto &[page, view] : tables)
            QCOMPARE(rows(page, view), before.value(view));
    }

    void callsAreThoseOfItsTrunks()
    {
        labels().setLabel(m_trunk.id, {u"Acme"_s, {}});
        m_window->showPage(gui::PageId::Calls);
        QTRY_VERIFY_WITH_TIMEOUT(rows(gui::PageId::Calls, u"callsView"_s) > 0, 20000);
        choose(u"Acme"_s);
        auto *table = m_window->page(gui::PageId::Calls)->findChild<QTableView *>(u"callsView"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        for (int row = 0; row < std::min(20, table->model()->rowCount()); ++row)
            QTRY_COMPARE(table->model()->index(row, models::CallModel::TrunkColumn).data().toString(), m_trunk.name.value);
    }

    void aJumpToAnotherCustomersObjectArrives()
    {
        labels().setLabel(m_trunk.id, {u"Acme"_s, {}});
        choose(u"Acme"_s);
        const QList<core::PhoneNumber> numbers = m_project->desk().live().numbers.items;
        const auto other = std::find_if(numbers.cbegin(), numbers.cend(), [this](const core::PhoneNumber &number) { return number.trunkId.value != m_trunk.id; });
        QVERIFY(other != numbers.cend());
        Q_EMIT m_window->page(gui::PageId::Trunks)->showRequested({core::Kind::PhoneNumber, {}, core::liveId(other->number)});
        QCOMPARE(m_window->currentPage(), gui::PageId::PhoneNumbers);
        auto *table = m_window->findChild<QTableView *>(u"phoneNumbersView"_s);
        QCOMPARE(table->currentIndex().data(models::KeyRole).toString(), other->number);
        QVERIFY(labels().scope().isEverything());
        // One that is in it leaves the choice alone.
        choose(u"Acme"_s);
        Q_EMIT m_window->page(gui::PageId::PhoneNumbers)->showRequested({core::Kind::Trunk, {}, core::liveId(m_trunk.id)});
        QVERIFY(!labels().scope().isEverything());
    }

private:
    TrunkLabels &labels() const { return m_project->workspace().labels(); }
    gui::ScopeButton *button() const { return m_window->findChild<gui::ScopeButton *>(u"scopeButton"_s); }
    int rows(gui::PageId page, const QString &view) const { return m_window->page(page)->findChild<QTableView *>(view)->model()->rowCount(); }
    //! By its menu, as with the mouse; empty is everything.
    void choose(const QString &name)
    {
        Q_EMIT button()->menu()->aboutToShow();
        const QList<QAction *> actions = button()->menu()->actions();
        for (QAction *action : actions) {
            if (action->isCheckable() && (name.isEmpty() ? action == actions.first() : action->text() == name))
                return action->trigger();
        }
        QFAIL("no such customer");
    }
    core::Trunk trunkWithMost() const
    {
        const core::ProjectConfiguration &live = m_project->desk().live();
        for (const core::Trunk &trunk : live.trunks.items) {
            if (!live.accessListsOfTrunk(trunk.id).isEmpty() && !live.credentialListsOfTrunk(trunk.id).isEmpty())
                return trunk;
        }
        return live.trunks.items.first();
    }

    std::unique_ptr<OpenProject> m_project;
    std::unique_ptr<gui::MainWindow> m_window;
    core::Trunk m_trunk;
};

QTEST_MAIN(TestScope)

#include "tst_scope.moc"
