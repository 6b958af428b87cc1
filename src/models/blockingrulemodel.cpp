// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/blockingrulemodel.h"

#include "core/projectconfiguration.h"
#include "models/callwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("models::RuleWords", text);
}

BlockingRuleRow rowOf(const core::CallBlockingRule &rule, const core::ProjectConfiguration &project, const core::DialPlan &plan)
{
    BlockingRuleRow row;
    row.id = rule.id;
    row.name = rule.name.valueOr({});
    row.terms = core::RuleTerms::of(rule);
    row.directionSent = rule.direction.valueOr({});
    row.words = ruleText(row.terms, project, plan);
    row.countryName = countryName(project, row.terms.side().country);
    row.prefix = prefixText(row.terms.side(), plan);
    row.changed = rule.updateTime.hasValue() ? rule.updateTime.value : rule.createTime.valueOr({});
    row.finding = ruleFinding(row.terms, plan, &row.mark);
    return row;
}

} // namespace

QString countryName(const core::ProjectConfiguration &project, const QString &isoCode)
{
    const core::CountryPermission *country = project.country(isoCode);
    return country ? country->name.valueOr(isoCode) : isoCode;
}

QString prefixText(const core::RuleSide &side, const core::DialPlan &plan)
{
    if (side.prefix.isEmpty())
        return {};
    const auto coded = [&side](const QString &code) {
        const QString rest = side.prefix.mid(code.size());
        return rest.isEmpty() ? u"+%1\u2026"_s.arg(code) : u"+%1 %2\u2026"_s.arg(code, rest);
    };
    if (side.country.isEmpty()) {
        const QString code = plan.code(side.prefix);
        return code.isEmpty() ? side.prefix + u'\u2026' : coded(code);
    }
    const QStringList codes = plan.codes(side.country);
    const auto found = std::find_if(codes.cbegin(), codes.cend(), [&side](const QString &code) { return side.prefix.startsWith(code); });
    return found == codes.cend() ? side.prefix + u'\u2026' : coded(*found);
}

QString ruleText(const core::RuleTerms &rule, const core::ProjectConfiguration &project, const core::DialPlan &plan)
{
    const core::RuleSide &side = rule.side();
    const bool inbound = rule.direction == core::CallDirection::Inbound;
    if (rule.direction == core::CallDirection::Unknown)
        return words(QT_TRANSLATE_NOOP("models::RuleWords", "Calls of a direction that is not known"));
    if (side.isEmpty())
        return inbound ? words(QT_TRANSLATE_NOOP("models::RuleWords", "Every inbound call"))
                       : words(QT_TRANSLATE_NOOP("models::RuleWords", "Every outbound call"));
    const QString country = countryName(project, side.country);
    const QString prefix = prefixText(side, plan);
    const QString target = prefix.isEmpty() ? country : country.isEmpty() ? prefix : u"%1 (%2)"_s.arg(prefix, country);
    return inbound ? words(QT_TRANSLATE_NOOP("models::RuleWords", "Inbound from %1")).arg(target)
                   : words(QT_TRANSLATE_NOOP("models::RuleWords", "Outbound to %1")).arg(target);
}

QString ruleFinding(const core::RuleTerms &rule, const core::DialPlan &plan, Mark *mark)
{
    if (rule.isOpenEnded()) {
        *mark = Mark::Error;
        return words(QT_TRANSLATE_NOOP("models::RuleWords", "Neither country nor prefix: it may stop every call of its direction."));
    }
    if (rule.direction == core::CallDirection::Unknown) {
        *mark = Mark::Warning;
        return words(QT_TRANSLATE_NOOP("models::RuleWords", "Its direction is not one that the service documents."));
    }
    const QStringList emergency = core::emergencyNumbersMet(rule.side(), plan);
    if (!emergency.isEmpty()) {
        *mark = Mark::Warning;
        return words(QT_TRANSLATE_NOOP("models::RuleWords", "May stop emergency calls: %1.")).arg(emergency.join(u", "_s));
    }
    *mark = Mark::None;
    return {};
}

QList<BlockingRuleRow> blockingRuleRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    const core::DialPlan plan(live.countries.items);
    QList<BlockingRuleRow> rows;
    for (const core::CallBlockingRule &rule : draft.blockingRules.items) {
        BlockingRuleRow row = rowOf(rule, draft, plan);
        const core::CallBlockingRule *before = live.blockingRule(rule.id);
        row.state = !before ? RowState::Added : *before == rule ? RowState::Unchanged : RowState::Changed;
        rows << row;
    }
    for (const core::CallBlockingRule &rule : live.blockingRules.items) {
        if (draft.blockingRule(rule.id))
            continue;
        rows << rowOf(rule, live, plan);
        rows.last().state = RowState::Removed;
    }
    return rows;
}

BlockingRuleModel::BlockingRuleModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

ColumnKind BlockingRuleModel::kindOf(int column) const
{
    switch (column) {
    case StateColumn:
        return ColumnKind::Staged;
    case MarkColumn:
        return ColumnKind::Mark;
    default:
        return ColumnKind::Text;
    }
}

Mark BlockingRuleModel::markOfRow(const BlockingRuleRow &row) const
{
    return row.mark;
}

QString BlockingRuleModel::markHint(const BlockingRuleRow &row) const
{
    return row.finding;
}

QString BlockingRuleModel::toolTip(const BlockingRuleRow &row, int column) const
{
    const QString text = display(row, column).toString();
    return row.finding.isEmpty() ? text : text + u'\n' + row.finding;
}

QVariant BlockingRuleModel::display(const BlockingRuleRow &row, int column) const
{
    switch (Column(column)) {
    case WordsColumn:
        return row.words;
    case NameColumn:
        return row.name;
    case DirectionColumn:
        return callDirectionText(row.terms.direction, row.directionSent);
    case CountryColumn:
        return row.countryName;
    case PrefixColumn:
        return row.terms.side().prefix;
    case ChangedColumn:
        return row.changed.isValid() ? QLocale().toString(row.changed.toLocalTime().date(), QLocale::ShortFormat) : QString();
    case StateColumn:
    case MarkColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BlockingRuleModel::sortValue(const BlockingRuleRow &row, int column) const
{
    return column == ChangedColumn ? QVariant(row.changed) : display(row, column);
}

Heading BlockingRuleModel::heading(int column) const
{
    switch (Column(column)) {
    case MarkColumn:
        return {{}, tr("Finding")};
    case WordsColumn:
        return {tr("Stops")};
    case NameColumn:
        return {tr("Name")};
    case DirectionColumn:
        return {tr("Direction")};
    case CountryColumn:
        return {tr("Country")};
    case PrefixColumn:
        return {tr("Prefix"), tr("The number begins with these digits")};
    case ChangedColumn:
        return {tr("Changed")};
    case StateColumn:
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
