// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/fieldform.h"

#include "core/field.h"
#include "core/rawobject.h"
#include "gui/base/errortext.h"
#include "gui/base/objectgestures.h"
#include "gui/base/plaintext.h"
#include "gui/base/theme.h"
#include "models/changetext.h"
#include "models/words.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// Marks an item that a choice has only because the object shown has such a value.
constexpr int foreignRole = Qt::UserRole + 1;

void removeForeignItems(QComboBox *box)
{
    for (int index = box->count() - 1; index >= 0; --index) {
        if (box->itemData(index, foreignRole).toBool())
            box->removeItem(index);
    }
}

} // namespace

struct FieldForm::Input
{
    QWidget *widget = nullptr;
    QPointer<QLabel> message;
    QByteArray field;
    Check check;
    //! What the input holds, as raw JSON, and how a raw value is put into it.
    std::function<core::RawValue()> value;
    std::function<void(const core::RawObject &object)> put;
    //! True while somebody types; such an input is not overwritten.
    std::function<bool()> busy = [] { return false; };
    //! Takes away what only the object that was shown needed.
    std::function<void()> forget = [] {};
    //! As it was typed.
    std::function<QString()> typed = [] { return QString(); };
    QString problem;
    QString staged;
};

FieldForm::FieldForm(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_desk(workspace.desk())
    , m_refusals(workspace)
{
    connect(&m_refusals, &Refusals::changed, this, &FieldForm::sayAll);
}

FieldForm::~FieldForm() = default;

FieldForm::Input &FieldForm::add(QWidget *widget, QLabel *message, const QByteArray &field)
{
    auto input = std::make_unique<Input>();
    input->widget = widget;
    input->message = message;
    input->field = field;
    widget->setEnabled(false);
    if (message) {
        message->setTextFormat(Qt::PlainText);
        message->hide();
    }
    m_inputs.push_back(std::move(input));
    // While the page goes away its inputs may go before the form.
    connect(widget, &QObject::destroyed, this, [this, widget] { std::erase_if(m_inputs, [widget](const std::unique_ptr<Input> &each) { return each->widget == widget; }); });
    return *m_inputs.back();
}

void FieldForm::bindText(QLineEdit *edit, QLabel *message, const QByteArray &field, Check check)
{
    Input &input = add(edit, message, field);
    input.check = std::move(check);
    input.value = [edit] { return core::RawValue(core::rawString(edit->text().trimmed())); };
    input.put = [edit, field](const core::RawObject &object) {
        const QString text = core::readText(object, field).valueOr({});
        if (edit->text() != text)
            edit->setText(text);
        edit->setModified(false);
    };
    input.busy = [edit] { return edit->isModified(); };
    input.typed = [edit] { return edit->text(); };
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, [this, &input, edit] { say(input, input.check ? input.check(edit->text().trimmed()) : QString()); });
    connect(edit, &QLineEdit::editingFinished, this, [this, &input, edit] {
        if (edit->isModified())
            commit(input);
    });
}

void FieldForm::bindFlag(QCheckBox *box, QLabel *message, const QByteArray &field)
{
    Input &input = add(box, message, field);
    input.value = [box] { return core::RawValue(core::rawBool(box->isChecked())); };
    input.put = [box, field](const core::RawObject &object) { box->setChecked(core::readBool(object, field).valueOr(false)); };
    connect(box, &QCheckBox::clicked, this, [this, &input] { commit(input); });
}

void FieldForm::bindChoice(QComboBox *box, QLabel *message, const QByteArray &field)
{
    Input &input = add(box, message, field);
    input.value = [box] {
        const QString text = box->currentData().toString();
        return text.isEmpty() ? core::RawValue() : core::RawValue(core::rawString(text));
    };
    input.put = [box, field](const core::RawObject &object) {
        const QString text = core::readText(object, field).valueOr({});
        int index = -1;
        for (int i = 0; i < box->count() && index < 0; ++i) {
            if (box->itemData(i).toString().compare(text, Qt::CaseInsensitive) == 0)
                index = i;
        }
        // No value is no choice: an empty item would offer to stage nothing.
        if (index < 0 && !text.isEmpty()) {
            box->addItem(visibleText(text), text);
            index = box->count() - 1;
            box->setItemData(index, true, foreignRole);
        }
        box->setCurrentIndex(index);
    };
    input.forget = [box] { removeForeignItems(box); };
    connect(box, &QComboBox::activated, this, [this, &input] { commit(input); });
}

void FieldForm::bindNumber(QSpinBox *box, QLabel *message, const QByteArray &field)
{
    Input &input = add(box, message, field);
    box->setKeyboardTracking(false);
    input.value = [box] { return core::RawValue(core::rawNumber(box->value())); };
    input.put = [box, field](const core::RawObject &object) {
        const qint64 number = core::readInteger(object, field).valueOr(box->minimum());
        // What the service holds is shown, also where it would not be offered.
        box->setRange(std::min<int>(box->minimum(), int(number)), std::max<int>(box->maximum(), int(number)));
        box->setValue(int(number));
    };
    input.busy = [box] { return box->hasFocus() && box->cleanText() != QString::number(box->value()); };
    input.typed = [box] { return box->cleanText(); };
    connect(box, &QSpinBox::valueChanged, this, [this, &input] {
        if (!m_showing)
            commit(input);
    });
}

void FieldForm::commit(Input &input)
{
    if (m_showing || !m_editable)
        return;
    const auto *edit = qobject_cast<QLineEdit *>(input.widget);
    const QString problem = input.check && edit ? input.check(edit->text().trimmed()) : QString();
    say(input, problem);
    if (!problem.isEmpty())
        return;
    const QString name = models::objectName(m_ref, m_desk.draft(), m_desk.live());
    const QString label = tr("Change %1 of %2").arg(models::fieldText(input.field), name);
    if (auto *line = qobject_cast<QLineEdit *>(input.widget))
        line->setModified(false);
    ObjectGestures gestures(m_desk);
    const core::Result<void> staged = gestures.edit(m_ref, {{input.field, input.value()}}, label);
    if (staged)
        return show(m_ref, m_editable);
    if (auto *line = qobject_cast<QLineEdit *>(input.widget))
        line->setModified(true);
    say(input, errorText(staged.error()).sentence());
    Q_EMIT refused(staged.error());
}

void FieldForm::restore(Input &input)
{
    const std::optional<core::RawObject> draft = m_desk.draft().rawObject(m_ref);
    input.problem.clear();
    if (!draft)
        return;
    if (auto *edit = qobject_cast<QLineEdit *>(input.widget))
        edit->setModified(false);
    m_showing = true;
    showInput(input, *draft, m_desk.live().rawObject(m_ref));
    m_showing = false;
}

//! Before another object comes: what is typed for this one would vanish without a word.
void FieldForm::leave()
{
    QStringList lost;
    const QString name = m_ref.id.isEmpty() ? QString() : models::objectName(m_ref, m_desk.draft(), m_desk.live());
    for (const std::unique_ptr<Input> &input : m_inputs) {
        if (!m_ref.id.isEmpty() && input->busy()) {
            const QString reason = input->problem.isEmpty() ? tr("It was not finished.") : input->problem;
            lost << tr("%1 \u201C%2\u201D of %3 was not staged: %4").arg(models::fieldText(input->field), input->typed(), name, reason);
        }
        input->forget();
    }
    m_ref = {};
    if (!lost.isEmpty())
        Q_EMIT notStaged(lost.join(u'\n'));
}

void FieldForm::show(const core::ObjectRef &ref, bool editable)
{
    const std::optional<core::RawObject> draft = m_desk.draft().rawObject(ref);
    if (!draft)
        return clear();
    const std::optional<core::RawObject> live = m_desk.live().rawObject(ref);
    const bool same = ref == m_ref;
    if (!same)
        leave();
    m_ref = ref;
    m_editable = editable;
    m_showing = true;
    for (const std::unique_ptr<Input> &input : m_inputs) {
        input->widget->setEnabled(editable);
        if (same && input->busy())
            continue;
        input->problem.clear();
        showInput(*input, *draft, live);
    }
    m_showing = false;
}

void FieldForm::showInput(Input &input, const core::RawObject &draft, const std::optional<core::RawObject> &live)
{
    input.put(draft);
    input.staged.clear();
    if (live && !core::sameValue(live->value(input.field), draft.value(input.field)))
        input.staged = tr("\u25CF Staged. Now: %1").arg(models::valueText(live->value(input.field)));
    say(input, input.problem);
}

void FieldForm::say(Input &input, const QString &problem)
{
    input.problem = problem;
    if (!input.message)
        return;
    const QString refused = problem.isEmpty() ? m_refusals.ofField(m_ref, input.field) : QString();
    const QString text = !problem.isEmpty() ? problem : refused.isEmpty() ? input.staged : refused;
    const bool wrong = !problem.isEmpty() || !refused.isEmpty();
    setInk(input.message, wrong ? Meaning::Error : Meaning::Changed);
    input.message->setText(visibleText(text));
    input.message->setVisible(!text.isEmpty());
    input.widget->setAccessibleDescription(text);
}

void FieldForm::sayAll()
{
    for (const std::unique_ptr<Input> &input : m_inputs)
        say(*input, input->problem);
}

void FieldForm::clear()
{
    leave();
    m_editable = false;
    m_showing = true;
    for (const std::unique_ptr<Input> &input : m_inputs) {
        input->widget->setEnabled(false);
        input->staged.clear();
        input->put(core::RawObject());
        say(*input, {});
    }
    m_showing = false;
}

bool FieldForm::isClean() const
{
    return std::all_of(m_inputs.cbegin(), m_inputs.cend(), [](const std::unique_ptr<Input> &input) { return !input->busy() && input->problem.isEmpty(); });
}

bool FieldForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape = event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    const auto found = std::find_if(m_inputs.cbegin(), m_inputs.cend(), [watched](const std::unique_ptr<Input> &input) { return input->widget == watched; });
    if (escape && found != m_inputs.cend() && (*found)->busy()) {
        restore(**found);
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gui
