// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stagedsign.h"

using namespace Qt::StringLiterals;

namespace models {

QString stagedSign(RowState state)
{
    switch (state) {
    case RowState::Unchanged:
        return {};
    case RowState::Added:
        return u"+"_s;
    case RowState::Changed:
        return u"\u25CF"_s;
    case RowState::Removed:
        return u"\u2212"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace models
