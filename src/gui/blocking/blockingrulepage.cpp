// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/blocking/blockingrulepage.h"

#include "core/rawobject.h"
#include "gui/base/messagebar.h"
#include "gui/base/settings.h"
#include "gui/blocking/ruledetail.h"
#include "gui/blocking/ruledialog.h"
#include "models/blockingrulemodel.h"
#include "workspace/activity.h"
#include "workspace/changes/changedesk.h"
#include "workspace/profile/accessguard.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using models::BlockingRuleModel;

namespace gui {

namespace {

core::RawValue textOrNull(const QString &text)
{
    return text.isEmpty() ? core::rawNull() : core::rawString(text);
}

struct SideFields
{
    QByteArray country;
    QByteArray match;
};

SideFields fieldsOf(core::CallDirection direction)
{
    return direction == core::CallDirection::Inbound ? SideFields{"callerCountry", "callerMatch"} : SideFields{"calleeCountry", "calleeMatch"};
}

//! Only what differs from \a before, so that a spelling that nobody touched stays as it is. What belongs to the side that the direction no longer means is
//! taken away.
QList<FieldValue> editedFields(const core::CallBlockingRule &rule, const RuleValues &after)
{
    const RuleValues before = RuleValues::of(rule);
    const core::CallDirection was = before.terms().direction;
    const core::CallDirection is = after.terms().direction;
    QList<FieldValue> fields;
    if (before.name != after.name)
        fields << FieldValue{"name", textOrNull(after.name)};
    if (was != is) {
        // In the spelling that the service answers with, so that reading it back compares.
        const QString sent = rule.direction.valueOr({});
        const bool small = !sent.isEmpty() && sent == sent.toLower();
        fields << FieldValue{"direction", core::rawString(small ? after.direction.toLower() : after.direction)};
        const SideFields old = fieldsOf(was);
        fields << FieldValue{old.country, core::rawNull()} << FieldValue{old.match, core::rawNull()};
    }
    const SideFields side = fieldsOf(is);
    if (was != is || before.side.country != after.side.country)
        fields << FieldValue{side.country, textOrNull(after.side.country)};
    if (was != is || before.side.prefix != after.side.prefix)
        fields << FieldValue{side.match, textOrNull(after.side.prefix)};
    return fields;
}

} // namespace

BlockingRulePage::BlockingRulePage(const PageContext &context, QWidget *parent)
    : TablePage(PageId::BlockingRules, context, parent)
    , m_model(new BlockingRuleModel(this))
    , m_detail(new RuleDetail(context, this))
{
    addActs();
    setDetail(m_detail);
    connect(m_detail, &RuleDetail::edited, this, &BlockingRulePage::edit);
    connect(m_detail, &RuleDetail::notStaged, this, [this](const QString &text) { messages()->showMessage(Meaning::Warning, text); });
    connect(m_detail, &RuleDetail::activityStarted, this, &BlockingRulePage::activityStarted);
    const bool firstTime = context.settings.state(u"columns/blockingRules"_s).isEmpty();
    setTable({m_model, u"blockingRules"_s, {28, 28, 220, 160, 80, 110, 104, 90}, BlockingRuleModel::WordsColumn, BlockingRuleModel::WordsColumn,
              tr("Blocking rules"), tr("Filter: country, number, name")});
    // The first word of a rule says its direction.
    for (const int column : {BlockingRuleModel::DirectionColumn, BlockingRuleModel::ChangedColumn})
        view()->setColumnHidden(column, firstTime || view()->isColumnHidden(column));
}

BlockingRulePage::~BlockingRulePage()
{
    // An input that loses the focus because it goes would still commit.
    m_detail->disconnect(this);
}

void BlockingRulePage::addActs()
{
    addAct({u"actionNewRule"_s, tr("&New rule…"), QKeySequence::New, Place::Header, 0, 1 << 20, true, u"plus"_s}, [this] { newRule(core::CallDirection::Outbound, {}); });
    addAct({u"actionDeleteRule"_s, tr("&Delete rules"), QKeySequence::Delete, Place::Menu, 1, 1 << 20, true, u"trash"_s}, [this] { removeSelected(); });
}

void BlockingRulePage::load()
{
    const workspace::ChangeDesk &changes = desk();
    const QStringList selected = selection();
    m_model->setRows(models::blockingRuleRows(changes.live(), changes.draft()));
    if (selected.isEmpty() && proxy()->rowCount() > 0)
        view()->selectRow(0);
    int inbound = 0;
    for (const models::BlockingRuleRow &row : m_model->rows())
        inbound += row.terms.direction == core::CallDirection::Inbound ? 1 : 0;
    setCounts(tr("%Ln rule(s)", nullptr, m_model->rowCount()) + u" \u00B7 "_s + tr("%Ln for inbound calls", nullptr, inbound) + u" \u00B7 "_s
              + tr("in force on all trunks of the project"));
}

void BlockingRulePage::showSelection()
{
    QList<models::BlockingRuleRow> rows;
    const QStringList keys = selection();
    for (const QString &key : keys)
        rows << m_model->rowAt(m_model->rowOfKey(key));
    m_detail->showRules(rows, isEditable());
}

core::ObjectRef BlockingRulePage::refOfKey(const QString &key) const
{
    return {core::Kind::CallBlockingRule, {}, core::objectIdFromText(key)};
}

QString BlockingRulePage::emptyText() const
{
    return tr("A blocking rule stops calls to or from a country or a number that begins with certain digits. This project has none.");
}

core::Completeness BlockingRulePage::completeness() const
{
    return desk().live().blockingRules.completeness;
}

QString BlockingRulePage::emptyAct() const
{
    return u"actionNewRule"_s;
}

void BlockingRulePage::newRule(core::CallDirection direction, const QString &number)
{
    if (context().workspace.guard().isLocked())
        return messages()->showMessage(Meaning::Note, tr("Read-only: unlock the project to stage a rule."));
    if (!isEditable())
        return messages()->showMessage(Meaning::Note, tr("A run is under way: stage the rule when it has ended."));
    RuleValues values;
    values.direction = direction == core::CallDirection::Inbound ? u"INBOUND"_s : u"OUTBOUND"_s;
    values.side.prefix = number.isEmpty() ? QString() : core::numberDigits(number);
    auto *dialog = new RuleDialog(context().workspace, values, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RuleDialog::activityStarted, this, &BlockingRulePage::activityStarted);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { create(dialog->values()); });
    dialog->open();
}

QString BlockingRulePage::wordsOf(const RuleValues &values) const
{
    return models::ruleText(values.terms(), desk().draft(), core::DialPlan(desk().live().countries.items));
}

void BlockingRulePage::create(const RuleValues &values)
{
    const SideFields side = fieldsOf(values.terms().direction);
    const auto given = [](const QString &text) { return text.isEmpty() ? core::RawValue() : core::RawValue(core::rawString(text)); };
    ObjectGestures all = gestures();
    const core::Change creation = all.creation(core::Kind::CallBlockingRule, {},
                                               {{"name", given(values.name)}, {"direction", core::rawString(values.direction)},
                                                {side.country, given(values.side.country)}, {side.match, given(values.side.prefix)}});
    if (report(all.stage({creation}, tr("Create the rule \u201C%1\u201D").arg(wordsOf(values))), tr("The rule was not staged")))
        show(creation.target);
}

void BlockingRulePage::edit(const QString &ruleId, const RuleValues &values)
{
    const core::CallBlockingRule *rule = desk().draft().blockingRule(ruleId);
    if (!rule)
        return;
    const QList<FieldValue> fields = editedFields(*rule, values);
    report(gestures().edit(refOfKey(ruleId), fields, tr("Change the rule \u201C%1\u201D").arg(wordsOf(values))), tr("The change was not staged"));
}

void BlockingRulePage::removeSelected()
{
    const QList<core::ObjectRef> refs = selectedRefs();
    report(gestures().remove(refs, tr("Delete %Ln blocking rule(s)", nullptr, int(refs.size()))), tr("The deletion was not staged"));
}

} // namespace gui
