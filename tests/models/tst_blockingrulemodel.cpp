// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change.h"
#include "models/blockingrulemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using models::BlockingRuleModel;
using models::Mark;

namespace {

core::CallBlockingRule rule(const char *json)
{
    return core::CallBlockingRule::fromRaw(*core::RawObject::parse(json));
}

core::ProjectConfiguration project()
{
    core::ProjectConfiguration result;
    for (const char *json : {R"({"isoCode":"US","name":"United States","countryDialingCodes":["+1"]})", R"({"isoCode":"CA","name":"Canada","countryDialingCodes":["+1"]})",
                             R"({"isoCode":"GB","name":"United Kingdom","countryDialingCodes":["+44"]})"})
        result.countries.items << core::CountryPermission::fromRaw(*core::RawObject::parse(json));
    result.blockingRules.items = {rule(R"({"id":"a","name":"Premium","direction":"OUTBOUND","calleeCountry":"US","calleeMatch":"1900"})"),
                                  rule(R"({"id":"b","direction":"inbound","callerMatch":"+4477","callerCountry":null})"),
                                  rule(R"({"id":"c","name":"All","direction":"outbound"})"), rule(R"({"id":"d","direction":"sideways","calleeMatch":"88"})"),
                                  rule(R"({"id":"e","direction":"outbound","calleeMatch":"9"})")};
    return result;
}

QStringList column(const QAbstractItemModel &model, int column, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data(role).toString();
    return texts;
}

} // namespace

class TestBlockingRuleModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysRulesInWords()
    {
        BlockingRuleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(models::blockingRuleRows(project(), project()));
        QCOMPARE(column(model, BlockingRuleModel::WordsColumn),
                 QStringList({u"Outbound to +1 900\u2026 (United States)"_s, u"Inbound from +44 77\u2026"_s, u"Every outbound call"_s,
                              u"Calls of a direction that is not known"_s, u"Outbound to 9\u2026"_s}));
        QCOMPARE(column(model, BlockingRuleModel::PrefixColumn), QStringList({u"1900"_s, u"4477"_s, QString(), u"88"_s, u"9"_s}));
        QCOMPARE(column(model, BlockingRuleModel::MarkColumn, models::MarkRole),
                 QStringList({QString::number(int(Mark::None)), QString::number(int(Mark::None)), QString::number(int(Mark::Error)),
                              QString::number(int(Mark::Warning)), QString::number(int(Mark::Warning))}));
        QVERIFY(model.rowAt(4).finding.contains(u"911"_s));
    }

    void draftsAreMarked()
    {
        const core::ProjectConfiguration live = project();
        core::ProjectConfiguration draft = live;
        draft.blockingRules.items.removeAt(1);
        draft.blockingRules.items[0] = rule(R"({"id":"a","name":"Premium","direction":"OUTBOUND","calleeCountry":"US","calleeMatch":"1976"})");
        draft.blockingRules.items << rule(R"({"id":"new-1","direction":"OUTBOUND","calleeCountry":"CA"})");
        BlockingRuleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(models::blockingRuleRows(live, live));
        const QPersistentModelIndex kept(model.index(2, 0));
        model.setRows(models::blockingRuleRows(live, draft));
        QCOMPARE(kept.row(), 1);
        QCOMPARE(column(model, BlockingRuleModel::StateColumn), QStringList({u"\u25CF"_s, QString(), QString(), QString(), u"+"_s, u"\u2212"_s}));
        QCOMPARE(model.rowAt(model.rowOfKey(u"new-1"_s)).words, u"Outbound to Canada"_s);
        QCOMPARE(model.rowAt(model.rowOfKey(u"b"_s)).state, models::RowState::Removed);
    }

    void hostileNamesStayText()
    {
        core::ProjectConfiguration strange;
        strange.blockingRules.items = {rule(R"({"id":"a","name":"<b>x</b>\u202e","direction":"outbound","calleeMatch":"no digits","calleeCountry":"XX"})")};
        BlockingRuleModel model;
        model.setRows(models::blockingRuleRows(strange, strange));
        QCOMPARE(column(model, BlockingRuleModel::WordsColumn), QStringList(u"Outbound to no digits\u2026 (XX)"_s));
    }
};

QTEST_APPLESS_MAIN(TestBlockingRuleModel)

#include "tst_blockingrulemodel.moc"
