// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callpath.h"

#include <QHash>

//! One labelled call of callpathcases.txt.
struct CallCase
{
    int line = 0;
    QString project;
    core::CallQuestion question;
    QString expected; //!< "refused address no-range T1"
};

struct CallCases
{
    QHash<QString, core::ProjectConfiguration> projects;
    QList<CallCase> cases;
    QString problem; //!< the first line that cannot be read
};

//! Reads the table; its head says how it is written.
CallCases readCallCases(const QString &fileName);
