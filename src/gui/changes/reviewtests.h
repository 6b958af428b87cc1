// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policytest.h"

#include <QFrame>

#include <memory>

namespace Ui {
class ReviewTests;
}

namespace workspace {
class Workspace;
}

namespace gui {

//! The policy tests of the project, judged on what is staged.
core::PolicyFailures policyFailures(const workspace::Workspace &workspace);

//! The policy tests that fail after the staged changes, to be acknowledged. Hidden while every test passes or cannot fail.
class ReviewTests final : public QFrame
{
    Q_OBJECT

public:
    explicit ReviewTests(QWidget *parent = nullptr);
    ~ReviewTests() override;

    //! Judges them anew. What was acknowledged stays so only while the same tests fail.
    void showTests(const workspace::Workspace &workspace);
    //! True when nothing fails, or when it was seen.
    bool isAcknowledged() const;

Q_SIGNALS:
    void acknowledgedChanged();

private:
    void add(const core::PolicyOutcome &outcome, bool before, const workspace::Workspace &workspace);

    std::unique_ptr<Ui::ReviewTests> m_ui;
    core::PolicyFailures m_failures;
};

} // namespace gui
