// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "core/ruleterms.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QLabel;

namespace Ui {
class RuleForm;
}

namespace gui {

//! What a form of a blocking rule holds.
struct RuleValues
{
    QString name;
    QString direction; //!< of the wire, "INBOUND", "OUTBOUND" or what the service sent
    core::RuleSide side;

    core::RuleTerms terms() const;
    static RuleValues of(const core::CallBlockingRule &rule);
    bool operator==(const RuleValues &) const = default;
};

//! The inputs of a blocking rule with what is wrong beside them. The fields depend on each other, so that they are one thing: a rule needs a country or a
//! prefix, and one that may stop emergency calls has to be confirmed by typing.
class RuleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);
    ~RuleForm() override;

    //! The countries to choose from.
    void setProject(const core::ProjectConfiguration &project);
    //! Shows \a values; \a live, where it differs, is said beside the fields.
    void setValues(const RuleValues &values, const std::optional<RuleValues> &live = {});
    //! What the service refused, by field of the wire; said beside the inputs.
    void setRefused(const QHash<QByteArray, QString> &refused);
    //! As a beginning of a new rule: nothing of it is confirmed.
    void propose(const RuleValues &values);
    RuleValues values() const;
    //! Can be staged as it stands.
    bool isAcceptable() const;
    //! Something was typed that is not what `setValues` showed.
    bool isTouched() const;
    //! What is wrong, in words; empty when it can be staged.
    QString problem() const;
    //! The inputs that are not as `setValues` showed them, as they were typed: "Prefix “FLOWERS”".
    QStringList changedTexts() const;
    //! Back to what `setValues` showed.
    void restore();
    void focusPrefix();

Q_SIGNALS:
    //! Any input has another content.
    void changed();
    //! An input was left with something new in it.
    void committed();

private:
    void showState();
    void showConfirmation();
    void say(QWidget *input, QLabel *label, const QString &problem, const QString &note);
    QString prefixProblem() const;
    QString stagedNote(const QString &now, bool differs) const;
    void commit();
    bool eventFilter(QObject *watched, QEvent *event) override;

    std::unique_ptr<Ui::RuleForm> m_ui;
    core::ProjectConfiguration m_project;
    core::DialPlan m_plan;
    RuleValues m_shown;
    std::optional<RuleValues> m_live;
    QHash<QByteArray, QString> m_refused;
    QStringList m_emergency;
    //! What was confirmed by typing once need not be typed again for the same terms.
    core::RuleTerms m_confirmed;
    bool m_showing = false;
};

} // namespace gui
