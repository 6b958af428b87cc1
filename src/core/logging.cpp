// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"

Q_LOGGING_CATEGORY(logApi, "trunkdesk.api", QtInfoMsg)
Q_LOGGING_CATEGORY(logHttp, "trunkdesk.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logArchive, "trunkdesk.archive", QtInfoMsg)
Q_LOGGING_CATEGORY(logStorage, "trunkdesk.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logWorkspace, "trunkdesk.workspace", QtInfoMsg)
Q_LOGGING_CATEGORY(logModels, "trunkdesk.models", QtInfoMsg)
Q_LOGGING_CATEGORY(logGui, "trunkdesk.gui", QtInfoMsg)
Q_LOGGING_CATEGORY(logSimulator, "trunkdesk.simulator", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "trunkdesk.app", QtInfoMsg)
