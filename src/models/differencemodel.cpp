// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/differencemodel.h"

#include "core/projectconfiguration.h"
#include "models/changetext.h"
#include "workspace/changes/stepnames.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

RowState stateOf(core::Act act)
{
    switch (act) {
    case core::Act::Create:
    case core::Act::Attach:
    case core::Act::Register:
        return RowState::Added;
    case core::Act::Edit:
    case core::Act::SetSecret:
        return RowState::Changed;
    case core::Act::Delete:
    case core::Act::Detach:
        return RowState::Removed;
    }
    Q_UNREACHABLE();
    return RowState::Changed;
}

//! The list that holds a range or a user, which comes and goes with it in one step.
std::optional<core::ObjectRef> holderOf(const core::ObjectRef &ref)
{
    if (ref.kind == core::Kind::IpRange)
        return core::ObjectRef{core::Kind::AccessControlList, {}, ref.parent};
    if (ref.kind == core::Kind::Credential)
        return core::ObjectRef{core::Kind::CredentialList, {}, ref.parent};
    return std::nullopt;
}

//! What was sent is what the object holds now.
bool holdsWhatWasSent(const core::ObjectRef &ref, const QByteArray &sent, const core::ProjectConfiguration &now)
{
    const std::optional<core::RawObject> object = now.rawObject(ref);
    const core::Result<core::RawObject> fields = core::RawObject::parse(sent);
    if (!object || !fields || fields->isEmpty())
        return false;
    const QList<QByteArray> keys = fields->keys();
    return std::all_of(keys.cbegin(), keys.cend(), [&object, &fields](const QByteArray &key) { return core::sameValue(object->value(key), fields->value(key)); });
}

//! The journal as it is asked here: by object, and what was made, which has the id of its draft there.
class Written
{
public:
    Written(const QList<workspace::JournalEntry> &entries, const core::ProjectConfiguration &now) : m_now(now)
    {
        for (const workspace::JournalEntry &entry : entries) {
            if (entry.state != core::StepState::Done)
                continue;
            m_objects << entry.target;
            // A deletion sends nothing.
            if (entry.after.isEmpty())
                m_deleted << entry.target;
            if (entry.target.id.draft || entry.target.parent.draft)
                m_made << entry;
        }
    }
    //! Looks at every creation: only for what is new.
    bool made(const core::ObjectRef &ref) const
    {
        if (m_made.isEmpty())
            return false;
        core::Step step;
        step.target = ref;
        const QString name = workspace::stepTargetName(step, m_now, m_now);
        return std::any_of(m_made.cbegin(), m_made.cend(), [&](const workspace::JournalEntry &entry) {
            return entry.target.kind == ref.kind && (entry.targetName == name || holdsWhatWasSent(ref, entry.after, m_now));
        });
    }
    bool holds(const DifferenceRow &row) const
    {
        if (m_objects.contains(row.target))
            return true;
        const std::optional<core::ObjectRef> holder = holderOf(row.target);
        if (row.state == RowState::Added)
            return made(row.target) || (holder && made(*holder));
        return row.state == RowState::Removed && holder && m_deleted.contains(*holder);
    }

private:
    const core::ProjectConfiguration &m_now;
    QSet<core::ObjectRef> m_objects;
    QSet<core::ObjectRef> m_deleted;
    QList<workspace::JournalEntry> m_made;
};

} // namespace

QList<DifferenceRow> differenceRows(const core::ChangeSet &differences, const core::ProjectConfiguration &before, const core::ProjectConfiguration &after)
{
    QList<DifferenceRow> rows;
    rows.reserve(differences.changes.size());
    for (const core::Change &change : differences.changes) {
        rows << DifferenceRow{change.number, change.target, changeText(change, after, before), changeValues(change, false), changeValues(change, true),
                              stateOf(change.act), Author::NotKnown};
    }
    return rows;
}

void tellAuthors(QList<DifferenceRow> *rows, const QList<workspace::JournalEntry> &entries, const core::ProjectConfiguration &now)
{
    const Written written(entries, now);
    for (DifferenceRow &row : *rows)
        row.author = written.holds(row) ? Author::Own : Author::Other;
}

DifferenceModel::DifferenceModel(QObject *parent)
    : RowsModel(ColumnCount, parent)
{
}

ColumnKind DifferenceModel::kindOf(int column) const
{
    return column == SignColumn ? ColumnKind::Staged : ColumnKind::Text;
}

QVariant DifferenceModel::display(const DifferenceRow &row, int column) const
{
    switch (Column(column)) {
    case ChangeColumn:
        return row.text;
    case BeforeColumn:
        return row.before;
    case AfterColumn:
        return row.after;
    case AuthorColumn:
        return row.author == Author::Own ? tr("by you") : row.author == Author::Other ? tr("by others") : tr("not known");
    case SignColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString DifferenceModel::toolTip(const DifferenceRow &row, int column) const
{
    if (column != AuthorColumn)
        return display(row, column).toString();
    switch (row.author) {
    case Author::Own:
        return tr("This program wrote to it since your last look.");
    case Author::Other:
        return tr("The journal of this program has no write to it since your last look.");
    case Author::NotKnown:
        break;
    }
    return tr("The journal of this program could not be asked yet.");
}

QString DifferenceModel::stagedHint(const DifferenceRow &row) const
{
    return row.state == RowState::Added ? tr("Added") : row.state == RowState::Removed ? tr("Removed") : tr("Changed");
}

QVariant DifferenceModel::cell(int row, int column, int role) const
{
    // It has happened: only the sign is coloured, nothing is struck out.
    if (role == StateRole && column != SignColumn)
        return int(RowState::Unchanged);
    return RowsModel::cell(row, column, role);
}

QVariant DifferenceModel::header(int column, int role) const
{
    return column == SignColumn ? headingData({QString(), tr("Kind of change")}, ColumnKind::Staged, role) : RowsModel::header(column, role);
}

Heading DifferenceModel::heading(int column) const
{
    switch (Column(column)) {
    case ChangeColumn:
        return {tr("Change")};
    case BeforeColumn:
        return {tr("Before")};
    case AfterColumn:
        return {tr("After")};
    case AuthorColumn:
        return {tr("By"), tr("By you: this program wrote to the object since your last look. Everything else counts as by others.")};
    case SignColumn:
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
