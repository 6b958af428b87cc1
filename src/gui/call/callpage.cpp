// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/call/callpage.h"

#include "gui/base/errortext.h"
#include "gui/base/plaintext.h"
#include "gui/base/prompter.h"
#include "gui/base/settings.h"
#include "gui/call/callacts.h"
#include "gui/call/calldetail.h"
#include "gui/call/callfilterbar.h"
#include "gui/call/coverageband.h"
#include "gui/call/volumepane.h"
#include "models/callmodel.h"
#include "ui_callpage.h"
#include "workspace/activity.h"
#include "workspace/calls/calllog.h"
#include "workspace/project/projectstore.h"
#include "workspace/project/trunklabels.h"
#include "workspace/workspace.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr qint64 refreshMs = 30'000;
// Calls appear when they end: a range is looked at again for as long after its end.
constexpr qint64 stillGrowingSeconds = 3600;

bool isPossible(const core::CallFilter &filter)
{
    return filter.from.isValid() && filter.to.isValid() && filter.from < filter.to;
}

} // namespace

CallPage::CallPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Calls, parent), m_ui(std::make_unique<Ui::CallPage>()), m_context(context),
      m_model(new models::CallModel(context.workspace.calls(), context.workspace.clock(), this)), m_acts(new CallActs(context, this))
{
    m_ui->setupUi(this);
    makePlain(this);
    setupParts();
    setupTable();
    setupActions();
    m_ui->zoneBox->setSettings(context.settings);
    chooseZone();
    takeTrunkNames();
}

CallPage::~CallPage() = default;

QList<QAction *> CallPage::editActions() const
{
    return m_acts->actions();
}

void CallPage::chooseZone()
{
    m_zone = m_context.settings.timeZone();
    m_filter->setTimeZone(m_zone);
    m_model->setTimeZone(m_zone);
    showSelection();
    if (m_everShown)
        applyFilter();
}

void CallPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_everShown)
        return;
    m_everShown = true;
    applyFilter();
    followTime();
}

// New calls come by themselves, but a slow service is not asked without a pause.
void CallPage::followTime()
{
    core::Clock &clock = m_context.workspace.clock();
    clock.after(refreshMs, this, [this] {
        const bool busy = m_context.workspace.calls().currentSync() != nullptr;
        if (isVisible() && !window()->isMinimized() && !busy)
            moveRange();
        followTime();
    });
}

void CallPage::moveRange()
{
    const core::CallFilter now = wantedFilter();
    const bool over = now == m_shown && m_shown.to.addSecs(stillGrowingSeconds) < m_context.workspace.clock().utcNow();
    if (over || !isPossible(now))
        return;
    moveTo(now);
    // Older parts that are missing were asked for when the range was chosen; a fetch of them that was stopped stays stopped.
    fetchFrom(std::max(m_shown.from, m_askedAt.addSecs(-stillGrowingSeconds)));
}

void CallPage::moveTo(const core::CallFilter &filter)
{
    m_shown = filter;
    m_filter->setShownSpan({filter.from, filter.to});
    m_model->moveTo(m_shown);
    m_volume->setFilter(m_shown, m_zone);
    showCoverage();
}

// Somebody wants to see what is there now: all of the range, also what a stopped fetch left out.
void CallPage::refresh()
{
    const core::CallFilter now = wantedFilter();
    if (!m_everShown || !isPossible(now))
        return;
    moveTo(now);
    fetch();
}

void CallPage::applyFilter()
{
    const core::CallFilter wanted = wantedFilter();
    // What is shown, fetched and exported stays the last range that there can be.
    if (!isPossible(wanted)) {
        m_ui->messageBar->showMessage(Meaning::Warning, tr("The range ends before it begins. Choose an end after the start."));
        return;
    }
    m_shown = wanted;
    m_filter->setShownSpan({wanted.from, wanted.to});
    m_ui->messageBar->clear();
    m_model->setFilter(m_shown);
    m_volume->setFilter(m_shown, m_zone);
    showCoverage();
    fetch();
}

// What the bar says, of the trunks that are looked at at all.
core::CallFilter CallPage::wantedFilter() const
{
    core::CallFilter filter = m_filter->filter(m_context.workspace.clock().utcNow());
    const workspace::TrunkLabels &labels = m_context.workspace.labels();
    if (labels.scope().isEverything())
        return filter;
    QStringList trunks = labels.trunksInScope();
    if (!filter.trunkIds.isEmpty())
        erase_if(trunks, [&filter](const QString &trunk) { return !filter.trunkIds.contains(trunk); });
    // None is left, rather than all: no trunk has such an id.
    filter.trunkIds = trunks.isEmpty() ? QStringList{u"-"_s} : trunks;
    return filter;
}

void CallPage::fetch()
{
    fetchFrom(m_shown.from);
}

void CallPage::fetchFrom(const QDateTime &from)
{
    if (from >= m_shown.to)
        return;
    m_askedAt = m_context.workspace.clock().utcNow();
    workspace::Activity *activity = m_context.workspace.calls().sync(from, m_shown.to);
    if (!activity)
        return;
    connect(activity, &workspace::Activity::finished, this, [this, activity] {
        if (!activity->error())
            return;
        const ErrorText text = errorText(*activity->error());
        m_ui->messageBar->showMessage(Meaning::Error, text.sentence(tr("Fetching calls")), {}, text.details);
    });
    Q_EMIT activityStarted(activity);
}

void CallPage::showCoverage()
{
    if (!m_shown.from.isValid())
        return;
    using Spans = QList<core::CoverageSpan>;
    const core::Task<Spans> task = m_context.workspace.calls().coverage(m_shown.from, m_shown.to);
    task.then(this, [this](const core::Result<Spans> &spans) {
        if (spans)
            takeCoverage(*spans);
    });
    m_coverage = task;
}

void CallPage::takeCoverage(const QList<core::CoverageSpan> &spans)
{
    const CoverageSummary summary = coverageSummary(spans);
    const bool fetching = m_context.workspace.calls().currentSync() != nullptr;
    m_ui->coverageBand->setSpans(spans);
    const auto newest = std::find_if(spans.crbegin(), spans.crend(), [](const core::CoverageSpan &span) {
        return span.coverage == core::Coverage::Complete || span.coverage == core::Coverage::Provisional;
    });
    Q_EMIT completeToChanged(newest == spans.crend() ? QDateTime() : newest->to);
    m_volume->setCoverage(spans);
    QString text = summary.text;
    if (summary.provisional)
        text = tr("%1. The last 60 min are provisional: calls that are still up are not counted.").arg(text);
    m_ui->coverageLabel->setText(text);
    m_ui->coverageBand->setAccessibleName(text);
    m_ui->fetchButton->setVisible(summary.missing && !fetching);
    showCount();
}

void CallPage::takeTrunkNames()
{
    QHash<QString, QString> names;
    for (const core::Trunk &trunk : m_context.workspace.store().configuration().trunks.items)
        names.insert(trunk.id, trunk.name.valueOr(trunk.id));
    m_model->setTrunkNames(names);
    const core::Task<QStringList> task = m_context.workspace.calls().trunkIds();
    task.then(this, [this, names](const core::Result<QStringList> &ids) {
        QHash<QString, QString> all = names;
        for (const QString &id : ids.value_or(QStringList())) {
            // Calls of trunks that were deleted since are still there.
            if (!id.isEmpty() && !all.contains(id))
                all.insert(id, id);
        }
        m_filter->setTrunks(all);
    });
    m_trunks = task;
}

void CallPage::showCount()
{
    const qint64 count = m_model->count();
    m_ui->countLabel->setText(m_model->isCounted() ? tr("%Ln call(s)", nullptr, int(count)) : QString());
    m_ui->exportButton->setEnabled(canExport());
    const bool empty = m_model->isCounted() && count == 0;
    m_ui->tableStack->setCurrentWidget(empty ? m_ui->emptyPage : m_ui->tablePage);
    const bool narrowed = m_filter->isNarrowed();
    m_ui->clearFilterButton->setVisible(narrowed);
    m_ui->emptyLabel->setText(narrowed ? tr("No record matches the filter. Calls refused at Sinch's edge may leave no record: this does not prove that none "
                                            "was sent.")
                                       : tr("No call record in this range. Calls appear here when they end."));
}

void CallPage::keepSelection()
{
    const QModelIndex current = m_ui->callsView->currentIndex();
    if (current.isValid())
        m_selectedKey = current.data(models::KeyRole).toString();
    showSelection();
}

// Rows move as calls arrive; the call that was chosen stays the chosen one.
void CallPage::restoreSelection()
{
    QTableView *table = m_ui->callsView;
    const QString shown = table->currentIndex().data(models::KeyRole).toString();
    // It was chosen before it was read.
    if (m_selectedKey.isEmpty())
        m_selectedKey = shown;
    if (shown == m_selectedKey)
        return showSelection();
    const int row = m_model->rowOfKey(m_selectedKey);
    if (row >= 0) {
        const QModelIndex wanted = m_model->index(row, qMax(0, table->currentIndex().column()));
        // Who has scrolled away from it does not want to be brought back.
        table->setAutoScroll(false);
        table->selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        table->setAutoScroll(true);
    } else if (!shown.isEmpty()) {
        const QString key = m_selectedKey;
        table->selectionModel()->clear();
        m_selectedKey = key;
    }
    showSelection();
}

void CallPage::showSelection()
{
    const QModelIndex current = m_ui->callsView->currentIndex();
    const core::CallRow *row = current.isValid() ? m_model->callAt(current.row()) : nullptr;
    m_acts->setCall(row);
    showDetail();
    m_detail->setCall(row ? std::optional(*row) : std::nullopt, row ? m_model->trunkName(row->call.trunkId) : QString(), m_zone,
                      m_context.workspace.clock().utcNow());
}

// Without a call the room belongs to the table.
void CallPage::showDetail()
{
    const bool wanted = m_context.settings.value(Setting::DetailShown).toBool();
    m_detail->setVisible(wanted && (m_ui->callsView->currentIndex().isValid() || !m_selectedKey.isEmpty()));
}

bool CallPage::canExport() const
{
    return m_model->count() > 0 && !m_export;
}

void CallPage::exportData()
{
    if (!canExport())
        return;
    const FileQuestion question{tr("Export calls"), u"calls-%1.csv"_s.arg(m_shown.from.toString(u"yyyyMMdd-HHmm"_s)), tr("CSV file (*.csv)")};
    // The range may move on while somebody chooses the file.
    m_context.prompter.askSavePath(this, question, this, [this, shown = m_shown](const QString &path) {
        m_export = m_context.workspace.calls().exportCsv(shown, path);
        showCount();
        connect(m_export, &workspace::Activity::finished, this, [this, path] {
            const workspace::Activity *activity = m_export;
            if (activity && activity->error()) {
                const ErrorText text = errorText(*activity->error());
                m_ui->messageBar->showMessage(Meaning::Error, text.sentence(tr("Exporting calls")), {}, text.details);
            } else if (activity && activity->state() == workspace::Activity::State::Done) {
                m_ui->messageBar->showMessage(Meaning::Note, tr("%Ln call(s) written to %1.", nullptr, int(activity->value())).arg(visibleText(path)));
            }
            m_export = nullptr;
            showCount();
        });
        Q_EMIT activityStarted(m_export);
    });
}

void CallPage::focusFilter()
{
    m_filter->focusNumber();
}

void CallPage::showCall(const QString &key, const QDateTime &start)
{
    m_filter->clear();
    const core::CallFilter shown = wantedFilter();
    if (start.isValid() && (start < shown.from || (shown.to.isValid() && start >= shown.to)))
        m_filter->setCustomRange(start.addSecs(-1800), start.addSecs(1800));
    m_selectedKey = key;
    restoreSelection();
}

bool CallPage::clearNearest()
{
    if (!m_filter->isNarrowed())
        return false;
    m_filter->clear();
    return true;
}

void CallPage::show(const core::ObjectRef &ref)
{
    if (ref.kind == core::Kind::PhoneNumber)
        return m_filter->showNumber(ref.id.value);
    if (ref.kind != core::Kind::Trunk)
        return;
    const core::Trunk *trunk = m_context.workspace.store().configuration().trunk(ref.id.value);
    m_filter->showTrunk(ref.id.value, trunk ? trunk->name.valueOr(trunk->id) : ref.id.value);
}

} // namespace gui
