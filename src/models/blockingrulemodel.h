// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ruleterms.h"
#include "models/rowsmodel.h"

namespace core {
struct ProjectConfiguration;
}

namespace models {

//! "United States" for "US"; the code itself when the project does not know it.
QString countryName(const core::ProjectConfiguration &project, const QString &isoCode);
//! "+1 900…", "909…" (national, where the country says what it belongs to), empty without a prefix.
QString prefixText(const core::RuleSide &side, const core::DialPlan &plan);
//! What the rule stops, in plain words: "Outbound to +1 900… (United States)".
QString ruleText(const core::RuleTerms &rule, const core::ProjectConfiguration &project, const core::DialPlan &plan);
//! What is to be thought of about a rule; empty when nothing is.
QString ruleFinding(const core::RuleTerms &rule, const core::DialPlan &plan, Mark *mark);

//! A blocking rule as its page shows it.
struct BlockingRuleRow
{
    QString id;
    QString name;
    core::RuleTerms terms;
    QString directionSent; //!< the service's own word
    QString words;
    QString countryName;
    QString prefix;
    QDateTime changed; //!< UTC
    QString finding;
    Mark mark = Mark::None;
    RowState state = RowState::Unchanged;

    bool operator==(const BlockingRuleRow &) const = default;
};

QList<BlockingRuleRow> blockingRuleRows(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft);

class BlockingRuleModel final : public RowsModel<BlockingRuleRow>
{
    Q_OBJECT

public:
    enum Column { StateColumn, MarkColumn, WordsColumn, NameColumn, DirectionColumn, CountryColumn, PrefixColumn, ChangedColumn, ColumnCount };

    explicit BlockingRuleModel(QObject *parent = nullptr);

protected:
    ColumnKind kindOf(int column) const override;
    Heading heading(int column) const override;
    QVariant display(const BlockingRuleRow &row, int column) const override;
    QVariant sortValue(const BlockingRuleRow &row, int column) const override;
    QString toolTip(const BlockingRuleRow &row, int column) const override;
    Mark markOfRow(const BlockingRuleRow &row) const override;
    QString markHint(const BlockingRuleRow &row) const override;
    QString keyOf(const BlockingRuleRow &row) const override { return row.id; }
};

} // namespace models
