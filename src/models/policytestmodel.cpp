// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policytestmodel.h"

#include "models/changetext.h"
#include "models/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(models::PolicyTests)
};

QString trunkName(const QString &id, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live)
{
    return objectName({core::Kind::Trunk, {}, core::objectIdFromText(id)}, draft, live);
}

//! "Oslo, Bergen and 3 more".
QString trunkNames(const QStringList &ids, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live)
{
    constexpr qsizetype named = 3;
    QStringList names;
    for (const QString &id : ids.mid(0, named))
        names << trunkName(id, draft, live);
    const QString text = names.join(u", "_s);
    const int more = int(ids.size() - names.size());
    return more > 0 ? PolicyWords::tr("%1 and %Ln more trunk(s)", nullptr, more).arg(text) : text;
}

} // namespace

QString policyTestText(const core::PolicyTest &test, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live)
{
    const bool byUser = !test.username.isEmpty();
    const QString who = byUser ? test.username : test.address;
    const bool reach = test.expect == core::PolicyTest::Expect::Reach;
    // A sentence of its own each: "any" is another word behind "not" in other languages.
    if (test.trunkId.isEmpty()) {
        if (reach)
            return (byUser ? PolicyWords::tr("User %1 must reach any trunk") : PolicyWords::tr("%1 must reach any trunk")).arg(who);
        return (byUser ? PolicyWords::tr("User %1 must not reach any trunk") : PolicyWords::tr("%1 must not reach any trunk")).arg(who);
    }
    const QString where = trunkName(test.trunkId, draft, live);
    if (reach)
        return (byUser ? PolicyWords::tr("User %1 must reach %2") : PolicyWords::tr("%1 must reach %2")).arg(who, where);
    return (byUser ? PolicyWords::tr("User %1 must not reach %2") : PolicyWords::tr("%1 must not reach %2")).arg(who, where);
}

QString policyVerdictText(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Passes:
        return PolicyWords::tr("\u2713 passes");
    case core::Verdict::Refused:
        return PolicyWords::tr("\u2717 fails");
    case core::Verdict::NotKnown:
        return PolicyWords::tr("? not known");
    }
    Q_UNREACHABLE();
    return {};
}

QString policyReasonText(const core::PolicyOutcome &outcome, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live)
{
    if (outcome.verdict == core::Verdict::Passes)
        return {};
    const bool byUser = !outcome.test.username.isEmpty();
    const QString where = trunkNames(outcome.trunkIds, draft, live);
    if (outcome.reason == "refused") {
        if (where.isEmpty())
            return byUser ? PolicyWords::tr("No trunk has a list with this user.") : PolicyWords::tr("No trunk accepts all of it.");
        return (byUser ? PolicyWords::tr("No list of %1 has this user.") : PolicyWords::tr("%1 does not accept all of it.")).arg(where);
    }
    if (outcome.reason == "admitted")
        return (byUser ? PolicyWords::tr("A list has this user: %1.") : PolicyWords::tr("It is accepted, at least in part: %1.")).arg(where);
    if (outcome.reason == "trunk-missing")
        return PolicyWords::tr("The trunk %1 is not there.").arg(where);
    if (outcome.reason == "unreadable")
        return PolicyWords::tr("The address cannot be read.");
    if (outcome.reason == "unreadable-range")
        return PolicyWords::tr("A list in force holds an entry that cannot be read: %1.").arg(where);
    return where.isEmpty() ? PolicyWords::tr("It cannot be judged: %1.").arg(unknownReasonText(outcome.reason))
                           : PolicyWords::tr("It cannot be judged: %1 (%2).").arg(unknownReasonText(outcome.reason), where);
}

QList<PolicyTestRow> policyTestRows(const QList<core::PolicyTest> &tests, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    const QList<core::PolicyOutcome> now = core::judge(live, tests);
    const QList<core::PolicyOutcome> after = core::judge(draft, tests);
    QList<PolicyTestRow> rows;
    rows.reserve(tests.size());
    for (qsizetype i = 0; i < tests.size(); ++i)
        rows << PolicyTestRow{tests.at(i), policyTestText(tests.at(i), draft, live), now.at(i).verdict, policyReasonText(now.at(i), live, draft),
                              after.at(i).verdict, policyReasonText(after.at(i), draft, live)};
    return rows;
}

PolicyTestModel::PolicyTestModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

ColumnKind PolicyTestModel::kindOf(int column) const
{
    return column == MarkColumn ? ColumnKind::Mark : ColumnKind::Text;
}

Heading PolicyTestModel::heading(int column) const
{
    switch (Column(column)) {
    case MarkColumn:
        return {QString(), tr("Fails or cannot be judged after the staged changes")};
    case TestColumn:
        return {tr("Test")};
    case NowColumn:
        return {tr("Now"), tr("On what Sinch has")};
    case AfterColumn:
        return {tr("After"), tr("After the staged changes")};
    case NoteColumn:
        return {tr("Note")};
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PolicyTestModel::display(const PolicyTestRow &row, int column) const
{
    switch (Column(column)) {
    case TestColumn:
        return row.text;
    case NowColumn:
        return policyVerdictText(row.now);
    case AfterColumn:
        return policyVerdictText(row.after);
    case NoteColumn:
        return row.test.note;
    case MarkColumn:
    case ColumnCount:
        break;
    }
    return {};
}

//! What fails comes first, then what is not known.
QVariant PolicyTestModel::sortValue(const PolicyTestRow &row, int column) const
{
    const auto rank = [](core::Verdict verdict) { return verdict == core::Verdict::Refused ? 0 : verdict == core::Verdict::NotKnown ? 1 : 2; };
    if (column == NowColumn || column == AfterColumn)
        return rank(column == NowColumn ? row.now : row.after);
    return display(row, column);
}

QString PolicyTestModel::toolTip(const PolicyTestRow &row, int column) const
{
    const QString reason = column == NowColumn ? row.nowReason : column == AfterColumn ? row.afterReason : QString();
    return reason.isEmpty() ? display(row, column).toString() : reason;
}

QString PolicyTestModel::spoken(const PolicyTestRow &row, int column) const
{
    const QString reason = column == NowColumn ? row.nowReason : column == AfterColumn ? row.afterReason : QString();
    const QString shown = display(row, column).toString();
    return reason.isEmpty() ? shown : u"%1: %2"_s.arg(shown, reason);
}

Mark PolicyTestModel::markOfRow(const PolicyTestRow &row) const
{
    switch (row.after) {
    case core::Verdict::Passes:
        return Mark::None;
    case core::Verdict::Refused:
        return Mark::Error;
    case core::Verdict::NotKnown:
        break;
    }
    return Mark::Warning;
}

QString PolicyTestModel::markHint(const PolicyTestRow &row) const
{
    return row.afterReason;
}

} // namespace models
