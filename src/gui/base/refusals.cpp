// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/refusals.h"

#include "gui/base/errortext.h"
#include "gui/base/plaintext.h"
#include "gui/base/theme.h"
#include "models/changetext.h"
#include "workspace/changes/changedesk.h"
#include "workspace/changes/changerunner.h"
#include "workspace/workspace.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

struct Refusals::Refusal
{
    core::Change change; //!< as it was left staged
    QList<QByteArray> fields;
    QString text;
};

namespace {

// More would push the table off the page; the journal has all of them.
constexpr int maximumLines = 3;

bool isRefusal(const core::Error &error)
{
    const bool kind = error.kind == core::ErrorKind::Rejected || error.kind == core::ErrorKind::Conflict || error.kind == core::ErrorKind::Forbidden
        || error.kind == core::ErrorKind::Missing;
    return kind && error.httpStatus >= 400;
}

QString wordsOf(const core::Error &error)
{
    for (const core::FieldViolation &violation : error.violations) {
        if (!violation.description.isEmpty())
            return violation.description;
    }
    return error.message.isEmpty() ? errorText(error).what : error.message;
}

//! Without a word about fields it is one of those that were sent; of a new object, only when it can be no other.
QList<QByteArray> fieldsOf(const core::Error &error, const core::Change &change)
{
    QList<QByteArray> fields;
    for (const core::FieldViolation &violation : error.violations)
        fields << violation.field.toUtf8();
    if (!fields.isEmpty() || (change.act == core::Act::Create && change.edits.size() > 1))
        return fields;
    for (const core::FieldEdit &edit : change.edits)
        fields << edit.field;
    return fields;
}

bool hangsOn(const core::ObjectRef &target, const core::ObjectRef &ref)
{
    if (target == ref)
        return true;
    switch (target.kind) {
    case core::Kind::SipEndpoint:
        return ref.kind == core::Kind::Trunk && target.parent == ref.id;
    case core::Kind::IpRange:
        return ref.kind == core::Kind::AccessControlList && target.parent == ref.id;
    case core::Kind::Credential:
        return ref.kind == core::Kind::CredentialList && target.parent == ref.id;
    case core::Kind::TrunkAccessLink:
        return (ref.kind == core::Kind::Trunk && target.parent == ref.id) || (ref.kind == core::Kind::AccessControlList && target.id == ref.id);
    case core::Kind::TrunkCredentialLink:
        return (ref.kind == core::Kind::Trunk && target.parent == ref.id) || (ref.kind == core::Kind::CredentialList && target.id == ref.id);
    default:
        return false;
    }
}

const core::FieldEdit *editOf(const core::Change &change, const QByteArray &field)
{
    const auto found = std::find_if(change.edits.cbegin(), change.edits.cend(), [&field](const core::FieldEdit &edit) { return edit.field == field; });
    return found == change.edits.cend() ? nullptr : &*found;
}

bool sameEdit(const core::FieldEdit *left, const core::FieldEdit *right)
{
    return left && right && left->after == right->after;
}

} // namespace

Refusals::Refusals(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_desk(workspace.desk())
{
    connect(&workspace.runner(), &workspace::ChangeRunner::finished, this, &Refusals::takeRun);
    connect(&m_desk, &workspace::ChangeDesk::changed, this, [this] {
        if (!m_refusals.isEmpty())
            Q_EMIT changed();
    });
}

Refusals::~Refusals() = default;

void Refusals::takeRun(const core::RunRecord &run)
{
    m_refusals.clear();
    for (const core::Step &step : run.plan.steps) {
        const core::StepRecord *record = run.step(step.number);
        if (!record || record->state != core::StepState::NotDone || !record->error || !isRefusal(*record->error))
            continue;
        for (const int number : step.changes) {
            // As it is on the desk now: what hangs on a draft that was created meanwhile has another parent than in the plan.
            if (const core::Change *change = m_desk.staged().change(number))
                m_refusals << Refusal{*change, fieldsOf(*record->error, *change), wordsOf(*record->error)};
        }
    }
    Q_EMIT changed();
}

const core::Change *Refusals::staged(const Refusal &refusal) const
{
    const core::Change *change = m_desk.staged().change(refusal.change.number);
    return change && change->act == refusal.change.act && change->target == refusal.change.target ? change : nullptr;
}

QString Refusals::ofField(const core::ObjectRef &ref, const QByteArray &field) const
{
    for (const Refusal &refusal : m_refusals) {
        if (!(refusal.change.target == ref) || !refusal.fields.contains(field))
            continue;
        const core::Change *change = staged(refusal);
        if (change && sameEdit(editOf(*change, field), editOf(refusal.change, field)))
            return tr("Sinch refused it: %1").arg(visibleText(refusal.text));
    }
    return {};
}

QString Refusals::ofObjects(const QList<core::ObjectRef> &refs) const
{
    QStringList lines;
    for (const Refusal &refusal : m_refusals) {
        const core::ObjectRef &target = refusal.change.target;
        const bool wanted = std::any_of(refs.cbegin(), refs.cend(), [&target](const core::ObjectRef &ref) { return hangsOn(target, ref); });
        const core::Change *change = wanted ? staged(refusal) : nullptr;
        if (!change || change->edits != refusal.change.edits || change->secrets != refusal.change.secrets)
            continue;
        const QString line = tr("%1 \u2013 Sinch refused it: %2").arg(models::changeText(*change, m_desk.draft(), m_desk.live()), refusal.text);
        if (lines.size() < maximumLines && !lines.contains(line))
            lines << line;
    }
    return lines.join(u'\n');
}

void Refusals::showIn(QLabel *label, const QList<core::ObjectRef> &refs) const
{
    const QString text = m_refusals.isEmpty() ? QString() : ofObjects(refs);
    setInk(label, Meaning::Error);
    label->setText(visibleText(text, true));
    label->setVisible(!text.isEmpty());
}

} // namespace gui
