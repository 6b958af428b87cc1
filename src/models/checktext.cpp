// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/checktext.h"

#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(models::Check)
};

constexpr qsizetype namedTrunks = 3;
constexpr qsizetype namedSubjects = 4;

int counted(quint64 count)
{
    return int(std::min(count, quint64(std::numeric_limits<int>::max())));
}

//! "Oslo, Bergen and 3 more trunks".
QString several(const QStringList &trunks)
{
    const QString text = trunks.mid(0, namedTrunks).join(u", "_s);
    const int more = int(trunks.size() - namedTrunks);
    return more > 0 ? CheckWords::tr("%1 and %Ln more trunk(s)", nullptr, more).arg(text) : text;
}

//! "Oslo (Offices, 203.0.113.0/28)".
QString trunkWithPlace(const CheckResult &result, const CheckRow &row)
{
    const CheckAnswer &answer = result.now(row);
    const QString trunk = result.trunks.at(row.trunk).name;
    if (answer.decides < 0)
        return CheckWords::tr("%1 (any address, with user and password)").arg(trunk);
    const QString place = checkPlaceText(result, answer.decides);
    // Of a user this goes without saying.
    return answer.passwordNeeded && !result.byUser() ? CheckWords::tr("%1 (%2, and a user and password)").arg(trunk, place) : u"%1 (%2)"_s.arg(trunk, place);
}

QString notChecked(const CheckResult &result)
{
    return result.byUser() ? CheckWords::tr("Not checked: source address, password, From domain, calls per second.")
                           : CheckWords::tr("Not checked: From domain, password, calls per second.");
}

QString afterText(core::Verdict verdict, bool passwordNeeded)
{
    switch (verdict) {
    case core::Verdict::Passes:
        return passwordNeeded ? CheckWords::tr("After the staged changes: yes, with a user and password.") : CheckWords::tr("After the staged changes: yes, without a password.");
    case core::Verdict::Refused:
        return CheckWords::tr("After the staged changes: no.");
    case core::Verdict::NotKnown:
        break;
    }
    return CheckWords::tr("After the staged changes: not known.");
}

QString passesSentence(const CheckResult &result, const QString &subject, const QString &trunks)
{
    return (result.byUser() ? CheckWords::tr("%1 is a user of %2.") : CheckWords::tr("%1 passes the address check on %2.")).arg(subject, trunks);
}

//! One subject on one trunk.
QString singleLine(const CheckResult &result, const CheckRow &row)
{
    const CheckAnswer &now = result.now(row);
    const CheckAnswer &after = result.after(row);
    const QString subject = result.subjects.at(row.subject);
    const QString trunk = result.trunks.at(row.trunk).name;
    QStringList sentences;
    if (now.verdict == core::Verdict::Passes)
        sentences << passesSentence(result, subject, trunkWithPlace(result, row));
    else if (now.verdict == core::Verdict::Refused)
        sentences << (result.byUser() ? CheckWords::tr("%1 is no user of %2.") : CheckWords::tr("%1 does not pass on %2.")).arg(subject, trunk) << checkReasonText(result, now);
    else
        sentences << CheckWords::tr("Not known whether %1 passes on %2.").arg(subject, trunk) << checkReasonText(result, now);
    if (result.differs(row)) {
        sentences << afterText(after.verdict, after.passwordNeeded);
        if (after.verdict != core::Verdict::Passes)
            sentences << checkReasonText(result, after);
    }
    if (now.verdict == core::Verdict::Passes || after.verdict == core::Verdict::Passes)
        sentences << notChecked(result);
    return sentences.join(u' ');
}

QList<CheckRow> rowsOf(const CheckResult &result, int subject)
{
    return result.rows.mid(subject * result.trunks.size(), result.trunks.size());
}

//! The names of the trunks on which \a wanted holds.
template<class Wanted>
QStringList trunksWith(const CheckResult &result, const QList<CheckRow> &rows, Wanted wanted)
{
    QStringList names;
    for (const CheckRow &row : rows) {
        if (wanted(row))
            names << result.trunks.at(row.trunk).name;
    }
    return names;
}

//! Of the trunks that refuse it, where it would be nearest; empty when no range is near.
QString nearestSentence(const CheckResult &result, const QList<CheckRow> &rows)
{
    const CheckRow *best = nullptr;
    for (const CheckRow &row : rows) {
        const CheckAnswer &answer = result.now(row);
        if (answer.nearest >= 0 && (!best || answer.distance < result.now(*best).distance))
            best = &row;
    }
    if (!best)
        return {};
    const CheckAnswer &answer = result.now(*best);
    return CheckWords::tr("The nearest is %1 on %2: %Ln address(es) away.", nullptr, counted(answer.distance))
        .arg(checkPlaceText(result, answer.nearest), result.trunks.at(best->trunk).name);
}

//! What the staged changes do to one subject.
QStringList changedSentences(const CheckResult &result, const QList<CheckRow> &rows)
{
    const auto passes = [](const CheckAnswer &answer) { return answer.verdict == core::Verdict::Passes; };
    const QStringList gained = trunksWith(result, rows, [&](const CheckRow &row) { return !passes(result.now(row)) && passes(result.after(row)); });
    const QStringList lost = trunksWith(result, rows, [&](const CheckRow &row) { return passes(result.now(row)) && result.after(row).verdict == core::Verdict::Refused; });
    const QStringList unknown = trunksWith(result, rows, [&](const CheckRow &row) { return result.differs(row) && result.after(row).verdict == core::Verdict::NotKnown; });
    const QStringList stricter = trunksWith(result, rows, [&](const CheckRow &row) { return passes(result.now(row)) && passes(result.after(row)) && !result.now(row).passwordNeeded && result.after(row).passwordNeeded; });
    const QStringList laxer = trunksWith(result, rows, [&](const CheckRow &row) { return passes(result.now(row)) && passes(result.after(row)) && result.now(row).passwordNeeded && !result.after(row).passwordNeeded; });
    QStringList sentences;
    const auto add = [&sentences](const QString &text, const QStringList &names) {
        if (!names.isEmpty())
            sentences << text.arg(several(names));
    };
    add(CheckWords::tr("After the staged changes also on %1."), gained);
    add(CheckWords::tr("After the staged changes no longer on %1."), lost);
    add(CheckWords::tr("After the staged changes with a user and password only: %1."), stricter);
    add(CheckWords::tr("After the staged changes without a password: %1."), laxer);
    add(CheckWords::tr("After the staged changes not known on %1."), unknown);
    return sentences;
}

//! One subject on several trunks.
QString subjectLine(const CheckResult &result)
{
    const QList<CheckRow> rows = rowsOf(result, 0);
    const QString subject = result.subjects.first();
    QStringList passing;
    int refused = 0;
    int unknown = 0;
    for (const CheckRow &row : rows) {
        const core::Verdict verdict = result.now(row).verdict;
        if (verdict == core::Verdict::Passes)
            passing << trunkWithPlace(result, row);
        refused += verdict == core::Verdict::Refused ? 1 : 0;
        unknown += verdict == core::Verdict::NotKnown ? 1 : 0;
    }
    QStringList sentences;
    const QString nowhere = result.byUser() ? CheckWords::tr("%1 is a user of none of %Ln trunk(s).", nullptr, refused) : CheckWords::tr("%1 passes on none of %Ln trunk(s).", nullptr, refused);
    if (!passing.isEmpty())
        sentences << passesSentence(result, subject, several(passing));
    else if (refused > 0)
        sentences << nowhere.arg(subject) << nearestSentence(result, rows);
    if (!passing.isEmpty() && refused > 0)
        sentences << CheckWords::tr("Not on %Ln other(s).", nullptr, refused);
    if (unknown > 0)
        sentences << CheckWords::tr("Not known on %Ln trunk(s).", nullptr, unknown);
    const QStringList changed = changedSentences(result, rows);
    sentences << changed;
    if (!passing.isEmpty() || !changed.isEmpty())
        sentences << notChecked(result);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

//! Several subjects: who passes where, in few words; the table has the rest.
QString subjectsLine(const CheckResult &result)
{
    QStringList sentences;
    for (int subject = 0; subject < std::min(result.subjects.size(), namedSubjects); ++subject) {
        const QList<CheckRow> rows = rowsOf(result, subject);
        const QStringList passing = trunksWith(result, rows, [&result](const CheckRow &row) { return result.now(row).verdict == core::Verdict::Passes; });
        const QStringList unknown = trunksWith(result, rows, [&result](const CheckRow &row) { return result.now(row).verdict == core::Verdict::NotKnown; });
        const QString name = result.subjects.at(subject);
        if (!passing.isEmpty())
            sentences << CheckWords::tr("%1: passes on %2.").arg(name, several(passing));
        else if (unknown.isEmpty())
            sentences << CheckWords::tr("%1: passes nowhere.").arg(name);
        if (!unknown.isEmpty())
            sentences << CheckWords::tr("%1: not known on %2.").arg(name, several(unknown));
    }
    if (const int more = int(result.subjects.size() - namedSubjects); more > 0)
        sentences << CheckWords::tr("%Ln more address(es): see the table.", nullptr, more);
    const int changed = int(std::count_if(result.rows.cbegin(), result.rows.cend(), [&result](const CheckRow &row) { return result.differs(row); }));
    if (changed > 0)
        sentences << CheckWords::tr("After the staged changes %Ln answer(s) will be different.", nullptr, changed);
    sentences << notChecked(result);
    return sentences.join(u' ');
}

} // namespace

QString checkPlaceText(const CheckResult &result, int place)
{
    if (place < 0 || place >= result.places.size())
        return {};
    const CheckPlace &found = result.places.at(place);
    return found.range.isEmpty() ? found.list : u"%1, %2"_s.arg(found.list, found.range);
}

QString checkVerdictText(const CheckAnswer &answer)
{
    switch (answer.verdict) {
    case core::Verdict::Passes:
        return answer.passwordNeeded ? CheckWords::tr("\u2713 passes, with password") : CheckWords::tr("\u2713 passes");
    case core::Verdict::Refused:
        return CheckWords::tr("\u2717 does not pass");
    case core::Verdict::NotKnown:
        break;
    }
    return CheckWords::tr("? not known");
}

QString checkReasonText(const CheckResult &result, const CheckAnswer &answer)
{
    const QString place = checkPlaceText(result, answer.decides);
    if (answer.reason == "range")
        return CheckWords::tr("%1 holds it.").arg(place);
    if (answer.reason == "listed")
        return CheckWords::tr("%1 has the user.").arg(place);
    if (answer.reason == "any-address")
        return CheckWords::tr("No access control list is attached: any address may send, with a valid user and password.");
    if (answer.reason == "no-range" && answer.nearest >= 0)
        return CheckWords::tr("No list in force holds it. The nearest is %1: %Ln address(es) away.", nullptr, counted(answer.distance)).arg(checkPlaceText(result, answer.nearest));
    if (answer.reason == "no-range")
        return CheckWords::tr("No list in force holds it.");
    if (answer.reason == "list-disabled")
        return CheckWords::tr("Only %1 holds it, and that list is not in force.").arg(place);
    if (answer.reason == "no-list")
        return CheckWords::tr("No list is attached: the trunk refuses all.");
    if (answer.reason == "unreadable-range")
        return CheckWords::tr("An entry cannot be read, and no other holds it: %1.").arg(place);
    if (answer.reason == "not-listed")
        return CheckWords::tr("No attached credential list has the user.");
    if (answer.reason == "no-password-asked")
        return CheckWords::tr("No credential list is attached: the trunk asks for no user.");
    if (answer.reason == "no-trunk")
        return CheckWords::tr("The trunk is not there.");
    if (answer.reason == "list-unreadable")
        return CheckWords::tr("Whether an attached list is in force cannot be read.");
    return CheckWords::tr("It cannot be judged: %1.").arg(unknownReasonText(answer.reason));
}

QString checkLine(const CheckResult &result)
{
    if (result.question.isEmpty())
        return {};
    if (result.trunks.isEmpty())
        return CheckWords::tr("There is no trunk to check on.");
    if (result.rows.isEmpty())
        return {};
    if (result.rows.size() == 1)
        return singleLine(result, result.rows.first());
    return result.subjects.size() == 1 ? subjectLine(result) : subjectsLine(result);
}

core::Verdict checkVerdict(const CheckResult &result)
{
    const auto all = [&result](core::Verdict wanted) {
        return std::all_of(result.rows.cbegin(), result.rows.cend(), [&result, wanted](const CheckRow &row) { return result.now(row).verdict == wanted; });
    };
    if (result.rows.isEmpty())
        return core::Verdict::NotKnown;
    return all(core::Verdict::Passes) ? core::Verdict::Passes : all(core::Verdict::Refused) ? core::Verdict::Refused : core::Verdict::NotKnown;
}

} // namespace models
