// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casefolding.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

//! What SQLite finds is what Qt finds without regard to case.
class TestCaseFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"folding"_s);
        m_database.setDatabaseName(u":memory:"_s);
        QVERIFY(m_database.open());
    }
    void cleanupTestCase()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"folding"_s);
    }

    void findsLikeQt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("found");
        QTest::newRow("ascii") << u"Oslo SBC"_s << u"oslo sbc"_s << true;
        QTest::newRow("small in capitals") << u"\u00c5LESUND"_s << u"\u00e5lesund"_s << true;
        QTest::newRow("capitals in small") << u"til \u00e5lesund"_s << u"\u00c5LES"_s << true;
        QTest::newRow("another letter") << u"\u00c5lesund"_s << u"\u00e4lesund"_s << false;
        QTest::newRow("without its mark") << u"\u00c5lesund"_s << u"alesund"_s << false;
        QTest::newRow("greek with its three sigmas") << u"\u039f\u0394\u039f\u03a3 \u03c3"_s << u"\u03bf\u03b4\u03bf\u03c2"_s << true;
        QTest::newRow("cyrillic") << u"\u041c\u043e\u0441\u043a\u0432\u0430"_s << u"\u043c\u041e\u0421\u041a"_s << true;
        QTest::newRow("beyond the first plane") << QString::fromUcs4(U"\U00010400\U00010401") << QString::fromUcs4(U"\U00010428\U00010429") << true;
        QTest::newRow("sharp s is one letter") << u"STRASSE"_s << u"stra\u00dfe"_s << false;
        QTest::newRow("long s") << u"Wa\u017f\u017fer"_s << u"WASSER"_s << true;
        QTest::newRow("no case at all") << u"\u6771\u4eac"_s << u"\u6771"_s << true;
    }
    void findsLikeQt()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(bool, found);
        QCOMPARE(text.contains(wanted, Qt::CaseInsensitive), found);
        QCOMPARE(inSql(text, wanted), found);
    }

    // Each letter that has another case, wanted in either.
    void everyLetterHasItsCases()
    {
        for (char32_t character = 0x80; character < 0x250; ++character) {
            const QString letter = QString::fromUcs4(&character, 1);
            const char32_t upper = QChar::toUpper(character);
            const QString capital = QString::fromUcs4(&upper, 1);
            QVERIFY2(inSql(letter, letter), qPrintable(letter));
            QCOMPARE(inSql(capital, letter), capital.contains(letter, Qt::CaseInsensitive));
        }
    }

    void manyLettersAreNoError()
    {
        QString all;
        for (char16_t character = 0x100; character < 0x600; ++character)
            all += QChar(character);
        inSql(u"x"_s, all);
        QVERIFY2(m_error.isEmpty(), qPrintable(m_error));
    }

private:
    bool inSql(const QString &text, const QString &wanted)
    {
        const QString folded = storage::caseFolded(wanted);
        const storage::FoldedColumn column = storage::foldedColumn(u"word"_s, folded);
        QSqlQuery query(m_database);
        query.prepare(u"SELECT instr(%1, ?) FROM (SELECT ? AS word)"_s.arg(column.expression));
        for (const QVariant &value : column.values)
            query.addBindValue(value);
        query.addBindValue(folded);
        query.addBindValue(text);
        m_error = query.exec() && query.next() ? QString() : u"error: "_s + query.lastError().text();
        return query.isValid() && query.value(0).toInt() > 0;
    }

    QSqlDatabase m_database;
    QString m_error;
};

QTEST_GUILESS_MAIN(TestCaseFolding)

#include "tst_casefolding.moc"
