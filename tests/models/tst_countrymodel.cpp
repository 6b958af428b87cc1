// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projectconfiguration.h"
#include "models/countrymodel.h"
#include "models/textfilter.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using models::CountryModel;
using models::CountryShow;

namespace {

core::CountryPermission country(const QByteArray &iso, const QByteArray &name, const QByteArray &continent, const QByteArray &codes, bool open)
{
    return core::CountryPermission::fromRaw(*core::RawObject::parse(R"({"isoCode":")" + iso + R"(","name":")" + name + R"(","continent":)" + continent
                                                                    + R"(,"countryDialingCodes":)" + codes + R"(,"enabled":)" + (open ? "true" : "false") + "}"));
}

core::ProjectConfiguration project()
{
    core::ProjectConfiguration result;
    result.countries.items = {country("US", "United States", "\"North America\"", R"(["+1"])", true), country("NO", "Norway", "\"Europe\"", R"(["+47"])", true),
                              country("*", "All other countries", "null", "[]", false), country("ZZ", "Nowhere", "null", R"(["+999"])", false),
                              country("SE", "Sweden", "\"Europe\"", R"(["+46"])", false), country("CA", "Canada", "\"North America\"", R"(["+1"])", true)};
    return result;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, CountryModel::NameColumn).data().toString();
    return texts;
}

} // namespace

class TestCountryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByContinentWithCounts()
    {
        CountryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(models::countryRows(project(), project()));
        QCOMPARE(models::drawn(model),
                 QStringList({u" | 0 of 1 open | Beyond single countries |  |  | "_s, u" | closed | All other countries | * |  | "_s,
                              u" | no switch | International networks |  | +870 +881 +882 +883 +979 | "_s, u" | 1 of 2 open | Europe |  |  | "_s,
                              u" | open | Norway | NO | +47 | Europe"_s, u" | closed | Sweden | SE | +46 | Europe"_s, u" | 2 of 2 open | North America |  |  | "_s,
                              u" | open | Canada | CA | +1 | North America"_s, u" | open | United States | US | +1 | North America"_s,
                              u" | 0 of 1 open | No continent given |  |  | "_s, u" | closed | Nowhere | ZZ | +999 | "_s}));
        QCOMPARE(model.index(4, CountryModel::OpenColumn).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(!model.index(3, CountryModel::OpenColumn).data(Qt::CheckStateRole).isValid());
        QVERIFY(!model.index(2, CountryModel::OpenColumn).data(Qt::CheckStateRole).isValid());
    }

    void ownSwitchOfTheNetworksIsOnTop()
    {
        core::ProjectConfiguration live = project();
        live.countries.items << country("XN", "Satellite", "\"World\"", R"(["+881","+882"])", false);
        const QList<models::CountryRow> rows = models::countryRows(live, live);
        QCOMPARE(rows.at(2).name, u"Satellite"_s);
        QCOMPARE(rows.at(2).kind, models::CountryRow::Kind::Networks);
        QVERIFY(rows.at(2).hasSwitch());
        QCOMPARE(std::count_if(rows.cbegin(), rows.cend(), [](const models::CountryRow &row) { return row.kind == models::CountryRow::Kind::Networks; }), 1);
    }

    void stagedSwitchesAreMarked()
    {
        core::ProjectConfiguration draft = project();
        draft.countries.items[4] = country("SE", "Sweden", "\"Europe\"", R"(["+46"])", true);
        CountryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(models::countryRows(project(), project()));
        const QPersistentModelIndex sweden(model.index(model.rowOfKey(u"c/SE"_s), 0));
        model.setRows(models::countryRows(project(), draft));
        QVERIFY(sweden.isValid());
        QCOMPARE(sweden.data().toString(), u"\u25CF"_s);
        QCOMPARE(model.index(model.rowOfKey(u"g/Europe"_s), CountryModel::OpenColumn).data().toString(), u"2 of 2 open"_s);
        model.setRows(models::countryRows(project(), draft, CountryShow::Staged));
        QCOMPARE(names(model), QStringList({u"Europe"_s, u"Sweden"_s}));
        QCOMPARE(model.rowAt(0).groupCount, 2);
        model.setRows(models::countryRows(project(), draft, CountryShow::Closed));
        QCOMPARE(names(model), QStringList({u"Beyond single countries"_s, u"All other countries"_s, u"No continent given"_s, u"Nowhere"_s}));
    }

    void whatIsNotSaidIsNotKnown()
    {
        core::ProjectConfiguration strange;
        strange.countries.items = {core::CountryPermission::fromRaw(*core::RawObject::parse(R"({"isoCode":"NO","name":"<b>Norway</b>","enabled":"perhaps"})"))};
        CountryModel model;
        model.setRows(models::countryRows(strange, strange));
        const int row = model.rowOfKey(u"c/NO"_s);
        QCOMPARE(model.index(row, CountryModel::OpenColumn).data().toString(), u"not known"_s);
        QVERIFY(!model.index(row, CountryModel::OpenColumn).data(Qt::CheckStateRole).isValid());
        QVERIFY(models::countryRows({}, {}).isEmpty());
    }

    void groupsStayTogetherInEveryOrder()
    {
        CountryModel model;
        model.setRows(models::countryRows(project(), project()));
        models::TextFilter proxy;
        QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&model);
        proxy.sort(CountryModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(names(proxy), QStringList({u"Beyond single countries"_s, u"International networks"_s, u"All other countries"_s, u"Europe"_s, u"Sweden"_s, u"Norway"_s,
                                            u"North America"_s, u"United States"_s, u"Canada"_s, u"No continent given"_s, u"Nowhere"_s}));
        proxy.sort(CountryModel::CodeColumn, Qt::AscendingOrder);
        QCOMPARE(names(proxy).mid(3), QStringList({u"Europe"_s, u"Norway"_s, u"Sweden"_s, u"North America"_s, u"Canada"_s, u"United States"_s,
                                                   u"No continent given"_s, u"Nowhere"_s}));
    }

    void headingsGoWithTheirRows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("left");
        QTest::newRow("name") << u"swe"_s << QStringList({u"Europe"_s, u"Sweden"_s});
        QTest::newRow("dialling code") << u"+47"_s << QStringList({u"Europe"_s, u"Norway"_s});
        QTest::newRow("continent") << u"north am"_s << QStringList({u"North America"_s, u"Canada"_s, u"United States"_s});
        QTest::newRow("network") << u"882"_s << QStringList({u"Beyond single countries"_s, u"International networks"_s});
        QTest::newRow("none") << u"atlantis"_s << QStringList();
    }
    void headingsGoWithTheirRows()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, left);
        CountryModel model;
        model.setRows(models::countryRows(project(), project()));
        models::TextFilter proxy;
        proxy.setSourceModel(&model);
        proxy.sort(CountryModel::NameColumn, Qt::AscendingOrder);
        proxy.setText(text);
        QCOMPARE(names(proxy), left);
    }
};

QTEST_APPLESS_MAIN(TestCountryModel)

#include "tst_countrymodel.moc"
