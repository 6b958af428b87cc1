// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/page.h"

#include <QObject>

class QLabel;

namespace gui {

//! "Saved; SIP edge current at 03:13:08 (41 s)", counted down in a label while it is true of one of the objects; hidden otherwise.
class EdgeCountdown final : public QObject
{
    Q_OBJECT

public:
    EdgeCountdown(const PageContext &context, QLabel *label, QObject *parent = nullptr);

    void show(const QList<core::ObjectRef> &refs);

private:
    PageContext m_context;
    QLabel *m_label;
    QList<core::ObjectRef> m_refs;
    bool m_counting = false;
};

} // namespace gui
