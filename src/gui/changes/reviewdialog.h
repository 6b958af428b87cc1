// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"
#include "gui/base/page.h"

#include <QDialog>

#include <memory>

class QLineEdit;

namespace Ui {
class ReviewDialog;
}

namespace models {
class EffectModel;
class StagedModel;
class StepModel;
}

namespace gui {

//! The effect of what is staged, per trunk; the typed word where one is due; and then the run, step by step. Closing it stops nothing.
class ReviewDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReviewDialog(const PageContext &context, QWidget *parent = nullptr);
    ~ReviewDialog() override;

Q_SIGNALS:
    //! What an earlier run did is to be found out first.
    void settleRequested();

private:
    void setUpTables();
    void setUpButtons();
    void showReview();
    void showFacts();
    void showConflict();
    void refuse(const core::Error &error);
    QHash<QString, QString> deletionWords() const;
    void showTyped();
    void showApplyButton();
    void resolve(bool keepMine);
    bool isTyped() const;
    QString typedText(const QString &word) const;
    void apply();
    void showRun();
    void showHold();
    QString runHeadline() const;
    QString runResult() const;

    PageContext m_context;
    std::unique_ptr<Ui::ReviewDialog> m_ui;
    models::EffectModel *m_effect;
    models::StagedModel *m_changes;
    models::StepModel *m_steps;
    std::optional<core::Plan> m_plan;
    core::ProjectConfiguration m_runDraft; //!< for the names of a run, whose drafts leave the desk step by step
    QStringList m_wordTexts;
    QStringList m_words;
    QList<QLineEdit *> m_wordEdits;
    bool m_starting = false;
    bool m_countingDown = false;
};

} // namespace gui
