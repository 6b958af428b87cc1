// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/connectiontext.h"

#include "gui/base/errortext.h"
#include "workspace/project/projectstore.h"

#include <QCoreApplication>

namespace gui {

namespace {

struct Connection
{
    Q_DECLARE_TR_FUNCTIONS(gui::Connection)
};

} // namespace

ConnectionText connectionText(const workspace::ProjectStore &store)
{
    if (const std::optional<core::Error> error = store.lastError()) {
        const ErrorText words = errorText(*error);
        return {words.what, words.sentence() + QLatin1Char('\n') + words.details};
    }
    if (!store.isFromDisk() && store.asOf().isValid())
        return {Connection::tr("Connected"), {}};
    return {store.isRefreshing() ? Connection::tr("Connecting\u2026") : Connection::tr("Not connected yet"), {}};
}

} // namespace gui
