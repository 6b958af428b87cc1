// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/await.h"
#include "api/service/countrypermissionservice.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Operation;
using support::outcomeOf;

class TestCountryPermissionService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theListHasNoPages();
    void aCountryTwiceOrWithoutCodeMakesItPartial();
    void onlyTheSwitchIsSent();
    void anotherCountryIsAnError();

private:
    std::unique_ptr<support::ScriptedTransport> m_transport;
    support::ManualClock m_clock;
    std::unique_ptr<api::CountryPermissionService> m_service;
};

void TestCountryPermissionService::init()
{
    m_service.reset();
    m_transport = std::make_unique<support::ScriptedTransport>();
    m_service = std::make_unique<api::CountryPermissionService>(*m_transport, m_clock);
}

void TestCountryPermissionService::theListHasNoPages()
{
    m_transport->answer(Operation::ListCountryPermissions, R"({"countryPermissions":[{"isoCode":"US","enabled":true},{"isoCode":"*","enabled":false}]})");
    const auto countries = outcomeOf(m_service->list());
    VERIFY_GOOD(countries);
    QVERIFY(countries->isComplete());
    QCOMPARE(countries->items.size(), 2);
    QVERIFY(countries->items.at(1).isWildcard());
    QCOMPARE(m_transport->requests().size(), 1);
    QVERIFY(m_transport->requests().first().query.isEmpty());
}

void TestCountryPermissionService::aCountryTwiceOrWithoutCodeMakesItPartial()
{
    m_transport->answer(Operation::ListCountryPermissions,
                        R"({"countryPermissions":[{"isoCode":"US","enabled":true},{"isoCode":"US","enabled":false},{"enabled":true}]})");
    const auto countries = outcomeOf(m_service->list());
    VERIFY_GOOD(countries);
    QCOMPARE(countries->completeness, core::Completeness::Partial);
    QCOMPARE(countries->unreadable, 2);
    QCOMPARE(countries->items.size(), 1);
}

void TestCountryPermissionService::onlyTheSwitchIsSent()
{
    m_transport->answer(Operation::UpdateCountryPermission, R"({"isoCode":"SE","enabled":true})");
    const auto written = outcomeOf(m_service->setEnabled(u"SE"_s, true));
    VERIFY_GOOD(written);
    QVERIFY(written->object->enabled.value);
    QCOMPARE(m_transport->requests().first().body, QByteArray(R"({"enabled":true})"));
}

void TestCountryPermissionService::anotherCountryIsAnError()
{
    m_transport->answer(Operation::UpdateCountryPermission, R"({"isoCode":"SY","enabled":true})");
    const auto written = outcomeOf(m_service->setEnabled(u"SE"_s, true));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().reason, QByteArray("foreign-object"));
}

QTEST_GUILESS_MAIN(TestCountryPermissionService)
#include "tst_countrypermissionservice.moc"
