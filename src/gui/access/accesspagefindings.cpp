// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accesscontrolpage.h"

#include "core/addressfinding.h"
#include "core/expiring.h"
#include "gui/access/accessfixes.h"
#include "gui/base/formats.h"
#include "gui/base/icons.h"
#include "gui/base/loading.h"
#include "gui/base/plaintext.h"
#include "gui/base/scope.h"
#include "models/accessmodel.h"
#include "models/addressfindings.h"
#include "ui_accesscontrolpage.h"
#include "workspace/changes/changedesk.h"
#include "workspace/project/projectstore.h"
#include "workspace/workspace.h"

#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

using models::AccessFilter;
using models::AccessRow;

namespace {

constexpr qint64 minuteMs = 60'000;

QList<core::Finding> addressFindings(const core::ProjectConfiguration &project, const core::HealthContext &context)
{
    QList<core::Finding> findings = core::health(project, context).findings;
    findings.removeIf([](const core::Finding &finding) { return !core::isAddressFinding(finding); });
    return findings;
}

} // namespace

void AccessControlPage::judge()
{
    const core::ProjectConfiguration &draft = m_context.workspace.desk().draft();
    m_outdated = m_judging.isRunning();
    if (m_outdated)
        return;
    const core::HealthContext context = models::healthContext(draft, m_context.workspace.labels(), m_context.workspace.clock().utcNow());
    // A small project at once, so that nothing flickers. Of a large one the last findings stay until the new ones are there.
    if (isLarge(draft))
        m_judging.setFuture(QtConcurrent::run([draft, context] { return addressFindings(draft, context); }));
    else
        takeFindings(addressFindings(draft, context));
}

void AccessControlPage::takeFindings(const QList<core::Finding> &findings)
{
    const bool same = m_findings == findings;
    m_findings = findings;
    const int attention = int(std::count_if(findings.cbegin(), findings.cend(), [](const core::Finding &finding) { return finding.severity == core::Severity::Error; }));
    if (attention != m_attention) {
        m_attention = attention;
        Q_EMIT attentionChanged();
    }
    if (same)
        return;
    arrange();
    showCounts();
    showEmpty();
    showPicture();
    showSelection();
}

QList<core::Finding> AccessControlPage::findingsInScope() const
{
    QList<core::Finding> findings = m_findings;
    if (const auto inScope = scopeOf(m_context.workspace))
        findings.removeIf([&inScope](const core::Finding &finding) { return !inScope(finding.object); });
    return findings;
}

void AccessControlPage::showCounts()
{
    int lists = 0;
    int ranges = 0;
    QList<core::Ipv4Network> networks;
    for (const AccessRow &row : std::as_const(m_rows)) {
        if (row.state == models::RowState::Removed || row.kind == AccessRow::Kind::Endpoint)
            continue;
        lists += row.kind == AccessRow::Kind::List;
        ranges += row.kind == AccessRow::Kind::Range;
        if (row.network)
            networks << *row.network;
    }
    const core::Ipv4Set sum(networks);
    QStringList parts{tr("%Ln list(s)", nullptr, lists), tr("%Ln range(s)", nullptr, ranges), tr("addresses: %1").arg(countText(sum.count()))};
    if (const int findings = int(findingsInScope().size()); findings > 0)
        parts << tr("%Ln finding(s)", nullptr, findings);
    if (!m_proxy->filter().isEmpty() || isScoped())
        parts.prepend(tr("%Ln shown", nullptr, m_proxy->rowCount()));
    m_counts = parts.join(u" \u00B7 "_s);
    showShares();
    showLoading();
}

//! How many there are of what can be asked for, in the box itself.
void AccessControlPage::showShares()
{
    using Show = AccessFilter::Show;
    const auto rows = [this](Show show) { return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [show](const AccessRow &row) { return models::isShown(row, show); })); };
    const QSignalBlocker blocker(m_ui->showFilter);
    for (const auto &[show, words, count] : {std::tuple(Show::Findings, tr("findings"), int(findingsInScope().size())), std::tuple(Show::Staged, tr("staged"), rows(Show::Staged)),
                                             std::tuple(Show::Expiring, tr("expiring"), rows(Show::Expiring))})
        m_ui->showFilter->setItemText(m_ui->showFilter->findData(int(show)), count > 0 ? u"%1 %2"_s.arg(words, countText(quint64(count))) : words);
}

void AccessControlPage::showLoading()
{
    const workspace::LoadState state = m_context.workspace.store().loadState(core::Kind::AccessControlList);
    const QString text = countsWithLoading(m_counts, m_model->rowCount() > 0, state, m_context.workspace.clock().utcNow());
    m_ui->countsLabel->setText(text);
    m_ui->countsLabel->setToolTip(plainToolTip(text));
}

//! Countdowns go on, and somebody who looks elsewhere is reminded as well.
void AccessControlPage::followTime()
{
    const bool ends = std::any_of(m_rows.cbegin(), m_rows.cend(), [](const AccessRow &row) { return row.until.has_value(); });
    if (!ends || m_following)
        return;
    m_following = true;
    m_context.workspace.clock().after(minuteMs, this, [this] {
        m_following = false;
        load();
    });
}

void AccessControlPage::showDue()
{
    const auto inScope = scopeOf(m_context.workspace);
    const int due = int(std::count_if(m_rows.cbegin(), m_rows.cend(), [&inScope](const AccessRow &row) {
        const bool seen = !inScope || inScope({core::Kind::AccessControlList, {}, core::objectIdFromText(row.listId)});
        return seen && row.expiry == core::Expiry::Due && row.state != models::RowState::Removed;
    }));
    if (due != m_due) {
        m_due = due;
        Q_EMIT attentionChanged();
    }
    m_ui->dueBar->setVisible(due > 0);
    m_ui->dueIconLabel->setIcon(icon(u"clock"_s));
    m_ui->dueLabel->setText(tr("%Ln entry(ies) are due: the end that their note names has come.", nullptr, due));
}

void AccessControlPage::stageDue()
{
    workspace::ChangeDesk &desk = m_context.workspace.desk();
    QList<core::ExpiringRange> left;
    QList<core::ExpiringRange> ending = core::expiringRanges(desk.draft(), m_context.workspace.clock().utcNow());
    if (const auto inScope = scopeOf(m_context.workspace))
        ending.removeIf([&inScope](const core::ExpiringRange &range) { return !inScope({core::Kind::AccessControlList, {}, core::objectIdFromText(range.listId)}); });
    const QList<core::Change> changes = core::removalOf(desk.draft(), ending, &left);
    if (!changes.isEmpty())
        report(desk.stage(changes, tr("Remove %Ln due entry(ies)", nullptr, int(changes.size()))), tr("Removing what is due"));
    if (left.isEmpty())
        return;
    QStringList lists;
    for (const core::ExpiringRange &range : std::as_const(left)) {
        const core::AccessControlList *list = desk.draft().accessControlList(range.listId);
        lists << visibleText(list ? list->name.valueOr(list->id) : range.listId);
    }
    m_ui->pageMessageBar->showMessage(Meaning::Note, tr("A list keeps at least one entry, so the last one stays in: %1. Disable or delete the list instead.").arg(lists.join(u", "_s)));
}

namespace {

//! Each once, though it may stand at several rows.
QList<core::Finding> findingsOf(const QList<AccessRow> &rows)
{
    QSet<std::pair<QByteArray, core::ObjectRef>> seen;
    QList<core::Finding> findings;
    for (const AccessRow &row : rows) {
        for (const core::Finding &finding : row.findings) {
            const std::pair key(finding.rule, finding.object);
            if (!seen.contains(key))
                findings << finding;
            seen.insert(key);
        }
    }
    return findings;
}

} // namespace

void AccessControlPage::fixFinding(const core::Finding &finding)
{
    stageFixes({finding});
}

void AccessControlPage::fixSelected()
{
    stageFixes(findingsOf(selectedRows()));
}

void AccessControlPage::fixAll()
{
    if (m_proxy->filter().isEmpty())
        return stageFixes(findingsInScope());
    stageFixes(findingsOf(m_proxy->shownRows()));
}

//! One finding as the person wants it; of several only what does not need one.
void AccessControlPage::stageFixes(const QList<core::Finding> &findings)
{
    workspace::ChangeDesk &desk = m_context.workspace.desk();
    const auto newDraft = [&desk] { return desk.newDraft(); };
    AccessFixes fixes;
    if (findings.size() == 1) {
        fixes.changes = core::withDrafts(accessFix(desk.draft(), findings.first()), newDraft);
        fixes.fixed = fixes.changes.isEmpty() ? 0 : 1;
        fixes.left = 1 - fixes.fixed;
    } else {
        fixes = accessFixes(desk.draft(), findings, newDraft);
    }
    if (fixes.changes.isEmpty())
        return m_ui->pageMessageBar->showMessage(Meaning::Note, tr("Nothing of this can be put right without a decision of yours. What it is about is said beside each finding."));
    const core::Result<void> staged = desk.stage(fixes.changes, tr("Fix %Ln finding(s)", nullptr, fixes.fixed));
    report(staged, tr("Fixing what was found"));
    if (staged && fixes.left > 0)
        m_ui->pageMessageBar->showMessage(Meaning::Note, tr("Staged what puts %Ln finding(s) right.", nullptr, fixes.fixed) + u' ' + tr("%Ln need(s) a decision of yours.", nullptr, fixes.left));
}

} // namespace gui
