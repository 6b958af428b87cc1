// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/textfilter.h"

#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTextFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void TestTextFilter::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QStringList all{u"+4721000001"_s, u"+44 20 7946 0105"_s, u"Oslo 7"_s};
    QTest::newRow("nothing typed") << QString() << all;
    QTest::newRow("part of a word, any case") << u"oSL"_s << QStringList{u"Oslo 7"_s};
    QTest::newRow("in another column") << u"bergen"_s << QStringList{u"+44 20 7946 0105"_s};
    QTest::newRow("number with +") << u"+47210"_s << QStringList{u"+4721000001"_s};
    QTest::newRow("number without +") << u"47210"_s << QStringList{u"+4721000001"_s};
    QTest::newRow("number with 00") << u"0047 21"_s << QStringList{u"+4721000001"_s};
    QTest::newRow("national form") << u"020 7946"_s << QStringList{u"+44 20 7946 0105"_s};
    QTest::newRow("blanks and brackets") << u"(20) 7946-0105"_s << QStringList{u"+44 20 7946 0105"_s};
    QTest::newRow("a digit is text too") << u"7"_s << all;
    QTest::newRow("blanks around") << u"  oslo "_s << QStringList{u"Oslo 7"_s};
    QTest::newRow("none") << u"tromsø"_s << QStringList();
}

void TestTextFilter::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QStandardItemModel model;
    model.appendRow({new QStandardItem(u"+4721000001"_s), new QStandardItem(u"NO"_s)});
    model.appendRow({new QStandardItem(u"+44 20 7946 0105"_s), new QStandardItem(u"Bergen"_s)});
    model.appendRow({new QStandardItem(u"Oslo 7"_s), new QStandardItem(u"x"_s)});
    models::TextFilter filter;
    filter.setSourceModel(&model);
    filter.setText(text);
    QStringList rows;
    for (int row = 0; row < filter.rowCount(); ++row)
        rows << filter.index(row, 0).data().toString();
    QCOMPARE(rows, found);
}

QTEST_MAIN(TestTextFilter)

#include "tst_textfilter.moc"
