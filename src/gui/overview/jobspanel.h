// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/page.h"

#include <optional>

class QLabel;
class QVBoxLayout;

namespace gui {

//! The open jobs of the project, each with its age and a button that opens it. Hidden while there is none.
class JobsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit JobsPanel(QWidget *parent = nullptr);

    void setUp(const PageContext &context);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showJobs();
    void showAges();
    void tick();

    std::optional<PageContext> m_context;
    QVBoxLayout *m_rows;
    QList<std::pair<QDateTime, QLabel *>> m_ages; //!< when it began
    bool m_ticking = false;
};

} // namespace gui
