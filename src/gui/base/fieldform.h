// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"
#include "gui/base/refusals.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QWidget;

namespace workspace {
class ChangeDesk;
class Workspace;
}

namespace gui {

//! Binds the inputs of a form to the fields of one object. An input that was left with another value stages that field; Esc in it puts the staged value
//! back. What cannot be staged stays in the input, with the reason beside it. Staged fields say what the live value is, and what the service refused of them
//! in the last run.
class FieldForm final : public QObject
{
    Q_OBJECT

public:
    //! What is wrong with a text, in words; empty when nothing is.
    using Check = std::function<QString(const QString &text)>;

    explicit FieldForm(workspace::Workspace &workspace, QObject *parent = nullptr);
    ~FieldForm() override;

    //! \a message is the label beside the input, which says what is wrong or staged.
    void bindText(QLineEdit *edit, QLabel *message, const QByteArray &field, Check check = {});
    void bindFlag(QCheckBox *box, QLabel *message, const QByteArray &field);
    //! The items' data are the texts of the wire. A value that has no item is shown as an item of its own for as long as its object is; no value chooses none.
    void bindChoice(QComboBox *box, QLabel *message, const QByteArray &field);
    void bindNumber(QSpinBox *box, QLabel *message, const QByteArray &field);

    //! Shows the object as it is staged. What somebody is typing stays, as long as it is the same object; with another one `notStaged` says what is lost.
    void show(const core::ObjectRef &ref, bool editable);
    void clear();
    const core::ObjectRef &object() const { return m_ref; }
    //! Nothing typed is waiting or wrong.
    bool isClean() const;

Q_SIGNALS:
    //! The desk did not take an edit.
    void refused(const core::Error &error);
    //! Something typed and not staged gives way to another object: what it was and why, for the page's message bar.
    void notStaged(const QString &text);

private:
    struct Input;
    Input &add(QWidget *widget, QLabel *message, const QByteArray &field);
    void commit(Input &input);
    void leave();
    void restore(Input &input);
    void showInput(Input &input, const core::RawObject &draft, const std::optional<core::RawObject> &live);
    void say(Input &input, const QString &problem);
    void sayAll();
    bool eventFilter(QObject *watched, QEvent *event) override;

    workspace::ChangeDesk &m_desk;
    Refusals m_refusals;
    core::ObjectRef m_ref;
    bool m_editable = false;
    bool m_showing = false;
    std::vector<std::unique_ptr<Input>> m_inputs;
};

} // namespace gui
