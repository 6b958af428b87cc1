// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/edgecountdown.h"

#include "core/clock.h"
#include "gui/base/formats.h"
#include "gui/base/plaintext.h"
#include "gui/base/propagation.h"
#include "gui/base/settings.h"
#include "workspace/workspace.h"

#include <QLabel>

#include <algorithm>

namespace gui {

EdgeCountdown::EdgeCountdown(const PageContext &context, QLabel *label, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_label(label)
{
    m_label->setToolTip(plainToolTip(tr("The SIP edge may use the old settings until then. Do not judge by test calls before.")));
    m_label->hide();
}

// A minute after a change nobody can tell by a test call whether it works.
void EdgeCountdown::show(const QList<core::ObjectRef> &refs)
{
    m_refs = refs;
    QDateTime current;
    for (const core::ObjectRef &ref : std::as_const(m_refs))
        current = std::max(current, edgeCurrentAt(m_context.workspace, ref));
    m_label->setVisible(current.isValid());
    if (!current.isValid())
        return;
    const qint64 remaining = m_context.workspace.clock().utcNow().msecsTo(current);
    m_label->setText(tr("Saved; SIP edge current at %1 (%2 s)").arg(clockText(current, m_context.settings.timeZone())).arg((remaining + 999) / 1000));
    if (m_counting)
        return;
    m_counting = true;
    m_context.workspace.clock().after(1000, this, [this] {
        m_counting = false;
        show(m_refs);
    });
}

} // namespace gui
