// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/objectref.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Kind;

class TestObjectRef : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindNamesReadBack();
    void draftsReadBack();
    void liveIds_data();
    void liveIds();
    void draftAndLiveDiffer();
};

void TestObjectRef::kindNamesReadBack()
{
    QSet<QByteArray> names;
    for (int i = 0; i <= int(Kind::TrunkCredentialLink); ++i) {
        const QByteArray name = core::kindName(Kind(i));
        QVERIFY(!name.isEmpty() && !names.contains(name));
        names.insert(name);
        QCOMPARE(core::kindFromName(name), std::optional<Kind>(Kind(i)));
    }
    QCOMPARE(names.size(), 12);
    for (const QByteArray name : {"", "Trunk", "trunk ", "trun", "trunks"})
        QVERIFY(!core::kindFromName(name));
    // Written to the journal and to change sets: these never change.
    QCOMPARE(core::kindName(Kind::AccessControlList), QByteArray("accessControlList"));
    QCOMPARE(core::kindName(Kind::TrunkAccessLink), QByteArray("trunkAccessLink"));
}

void TestObjectRef::draftsReadBack()
{
    for (const int number : {0, 1, 7, 10, 2147483647})
        QCOMPARE(core::objectIdFromText(core::draftId(number).value), core::draftId(number));
}

void TestObjectRef::liveIds_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"01J9ZQ4T7M2V8C5B6N0XKD3W1A"_s, u"new-"_s, u"new-07"_s, u"new-+7"_s, u"new--7"_s, u"new- 7"_s, u"new-7 "_s, u"new-7a"_s, u"New-7"_s,
                                u"new-2147483648"_s, u"new-\u0667"_s, u"news-7"_s})
        QTest::newRow(qPrintable(u'\'' + text + u'\'')) << text;
}

void TestObjectRef::liveIds()
{
    QFETCH(QString, text);
    QCOMPARE(core::objectIdFromText(text), core::liveId(text));
}

void TestObjectRef::draftAndLiveDiffer()
{
    const core::ObjectRef draft{Kind::Trunk, {}, core::draftId(7)};
    const core::ObjectRef live{Kind::Trunk, {}, core::liveId(u"new-7"_s)};
    QVERIFY(!(draft == live));
    QSet<core::ObjectRef> refs{draft, live, draft, {Kind::IpRange, core::liveId(u"A"_s), core::draftId(7)}};
    QCOMPARE(refs.size(), 3);
    QVERIFY(refs.contains(live));
    QVERIFY(core::ObjectId().isEmpty());
}

QTEST_APPLESS_MAIN(TestObjectRef)
#include "tst_objectref.moc"
