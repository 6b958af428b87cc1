// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policytest.h"
#include "gui/base/page.h"

#include <QDialog>

#include <memory>

class QAction;

namespace Ui {
class PolicyTestDialog;
}

namespace models {
class PolicyTestModel;
class SortProxy;
}

namespace gui {

//! The policy tests of the project, with what each says now and after the staged changes; and one of them, or a new one, in a form below.
//! What is added, changed or removed is kept at once.
class PolicyTestDialog final : public QDialog
{
    Q_OBJECT

public:
    PolicyTestDialog(const PageContext &context, QWidget *parent);
    ~PolicyTestDialog() override;

    //! Puts \a test into the form, to be looked at and added. Its id does not matter.
    void propose(const core::PolicyTest &test);

private:
    void setUpTable();
    void setUpForm();
    QAction *addAct(const QString &name, const QString &text, const QKeySequence &shortcut, const std::function<void()> &run);
    void showRows();
    void showSelected();
    void fillTrunks();
    void fillForm(const core::PolicyTest &test);
    void showState();
    void beginNew();
    void keep();
    void remove();
    void bringBack();
    //! The one that is selected; nullopt for none or several.
    std::optional<core::PolicyTest> selected() const;
    core::PolicyTest formTest() const;
    //! Of what is typed; empty when it can be used.
    QString problem() const;

    PageContext m_context;
    std::unique_ptr<Ui::PolicyTestDialog> m_ui;
    models::PolicyTestModel *m_model;
    models::SortProxy *m_proxy;
    QList<core::PolicyTest> m_beforeRemoval;
    bool m_filling = false;
};

} // namespace gui
