// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/credentialrules.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCredentialRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usernames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("problem");
        QTest::newRow("empty") << QString() << QByteArray("username-empty");
        QTest::newRow("plain") << u"oslo-sbc_1.a"_s << QByteArray();
        QTest::newRow("one letter") << u"a"_s << QByteArray();
        QTest::newRow("longest") << QString(64, u'a') << QByteArray();
        QTest::newRow("too long") << QString(65, u'a') << QByteArray("username-long");
        QTest::newRow("blank") << u"night desk"_s << QByteArray("username-characters");
        QTest::newRow("slash") << u"desk/2"_s << QByteArray("username-characters");
        QTest::newRow("at") << u"a@b"_s << QByteArray("username-characters");
        QTest::newRow("letter of another alphabet") << u"\u00F8yvind"_s << QByteArray("username-characters");
        QTest::newRow("dot") << u"."_s << QByteArray("username-dots");
        QTest::newRow("two dots") << u".."_s << QByteArray("username-dots");
        QTest::newRow("three dots") << u"..."_s << QByteArray();
    }
    void usernames()
    {
        QFETCH(QString, name);
        QTEST(core::usernameProblem(name), "problem");
    }

    void passwords_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QByteArray>("problem");
        QTest::newRow("empty") << QString() << QByteArray("password-empty");
        QTest::newRow("eleven") << u"Abcdefghij1"_s << QByteArray("password-short");
        QTest::newRow("twelve") << u"Abcdefghijk1"_s << QByteArray();
        QTest::newRow("no upper") << u"abcdefghijk1"_s << QByteArray("password-mix");
        QTest::newRow("no lower") << u"ABCDEFGHIJK1"_s << QByteArray("password-mix");
        QTest::newRow("no digit") << u"Abcdefghijkl"_s << QByteArray("password-mix");
        QTest::newRow("signs") << u"Abc 1!\"#$%&'()~"_s << QByteArray();
        QTest::newRow("blank at the end") << u"Abcdefghijk1 "_s << QByteArray("password-characters");
        QTest::newRow("line feed") << u"Abcdefghijk1\nx"_s << QByteArray("password-characters");
        QTest::newRow("outside ASCII") << u"Abcdefghij1\u00F8"_s << QByteArray("password-characters");
    }
    void passwords()
    {
        QFETCH(QString, password);
        QTEST(core::passwordProblem(password), "problem");
    }

    void generatedOnesAreTakenAndDiffer()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 500; ++i) {
            const QByteArray password = core::generatedPassword().reveal();
            QCOMPARE(password.size(), 20);
            QCOMPARE(core::passwordProblem(QString::fromLatin1(password)), QByteArray());
            for (const char c : {'0', 'O', '1', 'l', 'I'})
                QVERIFY(!password.contains(c));
            seen.insert(password);
        }
        QCOMPARE(seen.size(), 500);
        QCOMPARE(core::generatedPassword(3).reveal().size(), 12);
    }
};

QTEST_APPLESS_MAIN(TestCredentialRules)

#include "tst_credentialrules.moc"
