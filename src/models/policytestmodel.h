// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policytest.h"
#include "models/rowsmodel.h"

namespace models {

//! "203.0.113.7 must reach Oslo", "user anna must not reach any trunk". Names are looked up in \a draft, then in \a live.
QString policyTestText(const core::PolicyTest &test, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live);
//! One word with its sign: "✓ passes", "✗ fails", "? not known".
QString policyVerdictText(core::Verdict verdict);
//! Why, in a sentence: "No list in force on Oslo holds it."; empty when all is as expected.
QString policyReasonText(const core::PolicyOutcome &outcome, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live);

//! One policy test with what it says of the project now and after the staged changes.
struct PolicyTestRow
{
    core::PolicyTest test;
    QString text;
    core::Verdict now = core::Verdict::NotKnown;
    QString nowReason;
    core::Verdict after = core::Verdict::NotKnown;
    QString afterReason;
    bool operator==(const PolicyTestRow &) const = default;
};

QList<PolicyTestRow> policyTestRows(const QList<core::PolicyTest> &tests, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft);

class PolicyTestModel final : public RowsModel<PolicyTestRow>
{
    Q_OBJECT

public:
    enum Column { MarkColumn, TestColumn, NowColumn, AfterColumn, NoteColumn, ColumnCount };

    explicit PolicyTestModel(QObject *parent = nullptr);

protected:
    ColumnKind kindOf(int column) const override;
    Heading heading(int column) const override;
    QVariant display(const PolicyTestRow &row, int column) const override;
    QVariant sortValue(const PolicyTestRow &row, int column) const override;
    QString toolTip(const PolicyTestRow &row, int column) const override;
    QString spoken(const PolicyTestRow &row, int column) const override;
    Mark markOfRow(const PolicyTestRow &row) const override;
    QString markHint(const PolicyTestRow &row) const override;
    QString keyOf(const PolicyTestRow &row) const override { return row.test.id; }
};

} // namespace models
