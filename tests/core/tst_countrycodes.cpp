// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/countrycodes.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCountryCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("unknown");
        QTest::newRow("nothing") << u" \n"_s << u""_s << u""_s;
        QTest::newRow("one") << u"NO"_s << u"NO"_s << u""_s;
        QTest::newRow("any case, any separator") << u"no; Se\n\tdk,NO|\"se\""_s << u"NO SE DK"_s << u""_s;
        QTest::newRow("a column with quotes") << u"\"iso\"\n\"NO\"\n\"XX\""_s << u"NO"_s << u"iso XX"_s;
        QTest::newRow("everything") << u"*, no"_s << u"* NO"_s << u""_s;
        QTest::newRow("names are no codes") << u"Norway NO"_s << u"NO"_s << u"Norway"_s;
        QTest::newRow("unknown once") << u"XX XX YY"_s << u""_s << u"XX YY"_s;
        QTest::newRow("other letters") << u"NÖ"_s << u""_s << u"NÖ"_s;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, known);
        QFETCH(QString, unknown);
        core::ProjectConfiguration project;
        for (const char *json : {R"({"isoCode":"NO"})", R"({"isoCode":"SE"})", R"({"isoCode":"DK"})", R"({"isoCode":"*"})"})
            project.countries.items << core::CountryPermission::fromRaw(*core::RawObject::parse(json));
        const core::CountryCodes codes = core::readCountryCodes(text, project);
        QCOMPARE(codes.known.join(u' '), known);
        QCOMPARE(codes.unknown.join(u' '), unknown);
    }
};

QTEST_APPLESS_MAIN(TestCountryCodes)

#include "tst_countrycodes.moc"
