// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/paging.h"
#include "simulator/rules.h"

namespace simulator {

Answer getCalls(Context &context)
{
    return pagedAnswer(context, "calls", QStringList(), [](JsonWriter &, const QString &) {});
}

Answer exportCalls(Context &context) { return getCalls(context); }
Answer getPcap(Context &context) { throw Problem::notFound(QStringLiteral("PCAP"), context.capture(0)); }

} // namespace simulator
