// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"
#include "core/plan.h"

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
}

namespace gui {

//! Binds the inputs of a form to the fields of one object. An input that was left with another value stages that field; Esc in it puts the staged value
//! back. What cannot be staged stays in the input, with the reason beside it. Staged fields say what the live value is.
class FieldForm final : public QObject
{
    Q_OBJECT

public:
    //! What is wrong with a text, in words; empty when nothing is.
    using Check = std::function<QString(const QString &text)>;

    explicit FieldForm(workspace::ChangeDesk &desk, QObject *parent = nullptr);
    ~FieldForm() override;

    //! \a message is the label beside the input, which says what is wrong or staged.
    void bindText(QLineEdit *edit, QLabel *message, const QByteArray &field, Check check = {});
    void bindFlag(QCheckBox *box, QLabel *message, const QByteArray &field);
    //! The items' data are the texts of the wire. A value that has no item is shown as an item of its own.
    void bindChoice(QComboBox *box, QLabel *message, const QByteArray &field);
    void bindNumber(QSpinBox *box, QLabel *message, const QByteArray &field);

    //! Shows the object as it is staged. What somebody is typing stays, as long as it is the same object.
    void show(const core::ObjectRef &ref, bool editable);
    void clear();
    const core::ObjectRef &object() const { return m_ref; }
    //! What the service refused in a run is said beside the fields that it refused, until they are edited or another run is over.
    void takeRun(const core::RunRecord &run);
    //! The service's own words about the object that is shown; empty when it refused nothing.
    QString refusal() const;
    //! Nothing typed is waiting or wrong.
    bool isClean() const;

Q_SIGNALS:
    //! The desk did not take an edit.
    void refused(const core::Error &error);

private:
    struct Input;
    Input &add(QWidget *widget, QLabel *message, const QByteArray &field);
    void commit(Input &input);
    void restore(Input &input);
    void showInput(Input &input, const core::RawObject &draft, const std::optional<core::RawObject> &live);
    void say(Input &input, const QString &problem);
    QString refusalOf(const QByteArray &field) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    workspace::ChangeDesk &m_desk;
    core::ObjectRef m_ref;
    bool m_editable = false;
    bool m_showing = false;
    struct Refusal
    {
        core::ObjectRef object;
        QList<QByteArray> fields;
        QString text;
    };
    QList<Refusal> m_refusals;
    std::vector<std::unique_ptr<Input>> m_inputs;
};

} // namespace gui
