// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/blocking/rulehitsview.h"

#include "gui/base/errortext.h"
#include "gui/base/formats.h"
#include "gui/base/plaintext.h"
#include "workspace/activity.h"
#include "workspace/calls/calllog.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr qint64 lookedBackSeconds = 86'400;

} // namespace

RuleHitsView::RuleHitsView(workspace::Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_replay(workspace.calls())
    , m_text(new QLabel(this))
    , m_fetch(new QPushButton(tr("Fetch the missing calls"), this))
{
    setObjectName(u"ruleHitsView"_s);
    m_text->setObjectName(u"hitsLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("What the rule would have met in the last 24 hours"));
    m_fetch->setObjectName(u"hitsFetchButton"_s);
    m_fetch->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_fetch, 0, Qt::AlignLeft);
    connect(m_fetch, &QPushButton::clicked, this, &RuleHitsView::fetch);
    connect(&m_replay, &workspace::RuleReplay::changed, this, [this] {
        if (!m_replay.isRunning() && std::exchange(m_again, false))
            return count();
        showHits();
    });
    connect(&m_replay, &workspace::RuleReplay::failed, this,
            [this](const core::Error &error) { m_text->setText(visibleText(errorText(error).sentence(tr("Reading the call log")))); });
    const auto countAgain = [this] {
        // One that is under way is not begun anew for ever while calls arrive.
        if (m_replay.isRunning())
            m_again = true;
        else
            count();
    };
    connect(&workspace.calls(), &workspace::CallLog::changed, this, countAgain);
    connect(&workspace.calls(), &workspace::CallLog::syncChanged, this, &RuleHitsView::showHits);
}

void RuleHitsView::setRule(const std::optional<core::RuleTerms> &rule, bool inForce)
{
    const bool usable = rule && rule->direction != core::CallDirection::Unknown;
    if (usable && m_rule == rule && m_inForce == inForce)
        return;
    m_rule = usable ? rule : std::nullopt;
    m_inForce = inForce;
    count();
}

void RuleHitsView::count()
{
    m_again = false;
    if (!m_rule) {
        m_replay.stop();
        m_text->clear();
        m_fetch->hide();
        return;
    }
    const QDateTime now = m_workspace.clock().utcNow();
    m_replay.start(*m_rule, core::DialPlan(m_workspace.desk().live().countries.items), now.addSecs(-lookedBackSeconds), now);
}

void RuleHitsView::showHits()
{
    if (!m_rule)
        return;
    const workspace::RuleHits &hits = m_replay.hits();
    if (m_replay.isRunning()) {
        m_text->setText(tr("Comparing with the calls of the last 24 h: %1 so far…").arg(countText(quint64(hits.looked))));
        return;
    }
    QStringList parts;
    const qint64 hours = hits.fetchedSeconds / 3600;
    const bool whole = hits.fetchedSeconds >= hits.rangeSeconds - 60;
    if (hits.fetchedSeconds == 0 && hits.looked == 0) {
        parts << tr("No calls of the last 24 h are fetched yet.");
    } else {
        const QString all = countText(quint64(hits.looked));
        const QString answered = countText(quint64(hits.answered));
        parts << (m_rule->direction == core::CallDirection::Inbound
                      ? tr("Would have met %Ln of %1 inbound call(s) of the last 24 h; answered: %2.", nullptr, int(hits.met)).arg(all, answered)
                      : tr("Would have met %Ln of %1 outbound call(s) of the last 24 h; answered: %2.", nullptr, int(hits.met)).arg(all, answered));
        if (hits.maybe > 0)
            parts << tr("%Ln more call(s) may be met: which country they belong to is not known.", nullptr, int(hits.maybe));
        if (hits.emergency > 0)
            parts << tr("Emergency calls among them: %1!").arg(countText(quint64(hits.emergency)));
        if (!whole)
            parts << tr("Only %1 of 24 h are fetched.").arg(countText(quint64(hours)));
    }
    if (m_inForce)
        parts << tr("Calls that it stopped may leave no record.");
    m_text->setText(parts.join(u' '));
    m_fetch->setVisible(!whole && !m_workspace.calls().currentSync());
}

void RuleHitsView::fetch()
{
    const QDateTime now = m_workspace.clock().utcNow();
    if (workspace::Activity *activity = m_workspace.calls().sync(now.addSecs(-lookedBackSeconds), now))
        Q_EMIT activityStarted(activity);
    showHits();
}

QString RuleHitsView::text() const
{
    return m_text->text();
}

} // namespace gui
