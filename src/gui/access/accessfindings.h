// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace gui {

//! The findings of what is selected, each with its reason and, where there is one, a button that stages what puts it right.
class AccessFindings final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessFindings(QWidget *parent = nullptr);

    //! \a fixes says how many changes would put a finding right, 0 where a person has to decide. \a readOnly greys the buttons and says why.
    void showFindings(const QList<core::Finding> &findings, const std::function<int(const core::Finding &)> &fixes, const QString &readOnly);

Q_SIGNALS:
    void fixRequested(const core::Finding &finding);

private:
    void addLine(int number, const core::Finding &finding, int fixes, const QString &readOnly);

    QVBoxLayout *m_lines;
    QList<core::Finding> m_shown;
};

} // namespace gui
