// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/oddjson.h"
#include "workspace/twoadmins.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Kind;

//! Applied over real HTTP: what arrives at the server has every unknown field as it was read, byte for byte. The simulator keeps no field that it does not
//! know, so they are put into its answers on the way.
class tst_UnknownFieldsSent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"trunkdesk.http=false"_s); }
    void arrive_data();
    void arrive();

private:
    TwoAdmins m_project;
};

void tst_UnknownFieldsSent::arrive_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("collection");
    for (int place = 0; place < m_project.places().size(); ++place) {
        const TwoAdmins::Place each = m_project.places().at(place);
        const bool range = each.kind == Kind::IpRange;
        const bool rule = each.kind == Kind::CallBlockingRule;
        const QString path = range ? u"/ipRanges$"_s : rule ? u"/callBlockingRules$"_s : each.key + u'$';
        QTest::addRow("%s %s", core::kindName(each.kind).constData(), qPrintable(each.field))
            << place << path << (range ? u"ipRanges"_s : rule ? u"callBlockingRules"_s : QString());
    }
}

void tst_UnknownFieldsSent::arrive()
{
    QFETCH(const int, place);
    QFETCH(const QString, path);
    QFETCH(const QString, collection);
    const TwoAdmins::Place edited = m_project.places().at(place);
    for (quint32 seed = 1; seed <= 3; ++seed) {
        OddJson odd(seed + quint32(place) * 100);
        m_project.server.clearFaults();
        QVERIFY(m_project.refresh());
        const QList<OddJson::Field> unknown = odd.fields(10);
        QByteArray more;
        for (const OddJson::Field &field : unknown)
            more += ",\"" + field.first + "\":" + field.second;
        QByteArray object = QJsonDocument(m_project.objectAtServer(edited)).toJson(QJsonDocument::Compact);
        object.insert(object.size() - 1, more);
        simulator::Fault answer;
        answer.kind = simulator::Fault::Kind::Malformed;
        answer.method = "GET";
        answer.path = QRegularExpression(path);
        answer.times = -1;
        answer.body = collection.isEmpty() ? object : "{\"" + collection.toUtf8() + "\":[" + object + "],\"totalSize\":1,\"pageSize\":100,\"page\":1}";
        m_project.server.addFault(answer);
        const QJsonObject before = m_project.objectAtServer(edited);
        const QJsonValue value = m_project.freshValue(edited);
        QVERIFY(m_project.stageEdit(edited, value));
        m_project.server.clearLedger();
        QCOMPARE(m_project.applyAll(), std::nullopt);
        QByteArrayList bodies;
        for (const simulator::LedgerEntry &entry : m_project.server.ledger()) {
            if (entry.method != "GET" && entry.acted)
                bodies.append(entry.body);
        }
        QCOMPARE(bodies.size(), 1);
        for (const OddJson::Field &field : unknown)
            QVERIFY2(bodies.first().contains('"' + field.first + "\":" + field.second), (bodies.first() + " lacks " + field.first).constData());
        // And of the fields that the service knows, it holds one that is another than before.
        QJsonObject expected = before;
        expected.insert(edited.field, value);
        QJsonObject after = m_project.objectAtServer(edited);
        for (const QString &own : {u"updateTime"_s, u"ipRanges"_s}) {
            expected.remove(own);
            after.remove(own);
        }
        QCOMPARE(after, expected);
        m_project.desk->discard(u"next"_s);
    }
}

QTEST_GUILESS_MAIN(tst_UnknownFieldsSent)
#include "tst_unknownfieldssent.moc"
