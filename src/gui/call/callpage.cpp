// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/call/callpage.h"

#include "gui/base/errortext.h"
#include "gui/base/plaintext.h"
#include "gui/base/prompter.h"
#include "gui/base/settings.h"
#include "gui/base/tables.h"
#include "gui/call/callacts.h"
#include "gui/call/calldetail.h"
#include "gui/call/callfilterbar.h"
#include "gui/call/coverageband.h"
#include "gui/call/outcomedelegate.h"
#include "gui/call/volumepane.h"
#include "models/callmodel.h"
#include "ui_callpage.h"
#include "workspace/activity.h"
#include "workspace/calls/calllog.h"
#include "workspace/project/projectstore.h"
#include "workspace/project/trunklabels.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr qint64 refreshMs = 30'000;
// Calls appear when they end: a range is looked at again for as long after its end.
constexpr qint64 stillGrowingSeconds = 3600;

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

void CallPage::setupParts()
{
    m_filter = new CallFilterBar(m_context.settings, this);
    m_ui->filterLayout->addWidget(m_filter);
    m_volume = new VolumePane(m_context.workspace.calls(), m_context.settings, this);
    m_ui->callSplitter->insertWidget(0, m_volume);
    m_detail = new CallDetail(this);
    m_ui->detailSplitter->addWidget(m_detail);
    m_ui->callSplitter->setSizes({190, 460});
    m_ui->detailSplitter->setSizes({820, 240});
    m_ui->detailSplitter->setStretchFactor(0, 1);
    m_context.settings.remember(m_ui->callSplitter);
    m_context.settings.remember(m_ui->detailSplitter);
    workspace::CallLog &log = m_context.workspace.calls();
    connect(m_filter, &CallFilterBar::filterChanged, this, &CallPage::applyFilter);
    connect(m_volume, &VolumePane::rangeActivated, m_filter, &CallFilterBar::setCustomRange);
    connect(&log, &workspace::CallLog::changed, this, [this] {
        m_volume->refresh();
        showCoverage();
    });
    connect(&log, &workspace::CallLog::syncChanged, this, &CallPage::showCoverage);
    connect(&m_context.workspace.store(), &workspace::ProjectStore::changed, this, &CallPage::takeTrunkNames);
    connect(&m_context.workspace.labels(), &workspace::TrunkLabels::scopeChanged, this, [this] {
        if (m_everShown)
            applyFilter();
    });
    connect(m_ui->fetchButton, &QPushButton::clicked, this, &CallPage::fetch);
    connect(&m_context.settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::TimeZone)
            chooseZone();
        else if (setting == Setting::DetailShown)
            showDetail();
    });
}

void CallPage::setupTable()
{
    QTableView *table = m_ui->callsView;
    table->setModel(m_model);
    prepareTable(table, m_context.settings, u"calls"_s);
    keepPlace(table);
    setupColumnWidths();
    table->setItemDelegateForColumn(models::CallModel::OutcomeColumn, new OutcomeDelegate(table));
    table->sortByColumn(models::CallModel::StartColumn, Qt::DescendingOrder);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CallPage::keepSelection);
    connect(m_model, &models::CallModel::windowArrived, this, &CallPage::restoreSelection);
    connect(m_model, &models::CallModel::dataChanged, this, &CallPage::restoreSelection);
    connect(m_model, &models::CallModel::modelReset, this, &CallPage::restoreSelection);
    connect(m_model, &models::CallModel::counted, this, &CallPage::showCount);
    connect(m_model, &models::CallModel::failed, this, [this](const core::Error &error) {
        const ErrorText text = errorText(error);
        m_ui->messageBar->showMessage(Meaning::Error, text.sentence(tr("Reading the call log")), {}, text.details);
    });
    connect(m_ui->clearFilterButton, &QPushButton::clicked, m_filter, &CallFilterBar::clear);
}

// What fits the content; what the user has chosen since is restored by `prepareTable` and stays.
void CallPage::setupColumnWidths()
{
    QHeaderView *header = m_ui->callsView->horizontalHeader();
    if (!m_context.settings.state(u"columns/calls"_s).isEmpty())
        return;
    const QFontMetrics metrics(font());
    const auto wide = [&metrics](const QString &text) { return metrics.horizontalAdvance(text) + 16; };
    header->setMinimumSectionSize(28);
    header->resizeSection(models::CallModel::OutcomeColumn, 30);
    header->resizeSection(models::CallModel::StartColumn, wide(u"24/11/2026 14:12:08"_s));
    header->resizeSection(models::CallModel::DirectionColumn, wide(u"Dir"_s) + 8);
    header->resizeSection(models::CallModel::FromColumn, wide(u"+4722000000000"_s));
    header->resizeSection(models::CallModel::ToColumn, wide(u"+4722000000000"_s));
    header->resizeSection(models::CallModel::TrunkColumn, wide(u"Dublin contact centre"_s));
    for (int column : {models::CallModel::DelayColumn, models::CallModel::TalkColumn, models::CallModel::BilledColumn, models::CallModel::PcapColumn})
        header->resizeSection(column, wide(u"1:05:09"_s));
    header->resizeSection(models::CallModel::CodesColumn, wide(tr("SIP/Q.850")));
    header->resizeSection(models::CallModel::CostColumn, wide(u"88.1000 EUR"_s));
    header->resizeSection(models::CallModel::CallIdColumn, wide(u"77310455_10928374@192.0.2.9"_s));
}

void CallPage::setupActions()
{
    m_detail->setPcapActions(m_acts->pcapActions());
    connect(m_acts, &CallActs::copyRequested, this, [this] { QGuiApplication::clipboard()->setText(m_detail->ticketText()); });
    connect(m_acts, &CallActs::blockRequested, this, &CallPage::blockRequested);
    connect(m_acts, &CallActs::activityStarted, this, &CallPage::activityStarted);
    connect(m_acts, &CallActs::said, this, [this](Meaning meaning, const QString &text, const QString &file, const QString &details) {
        m_savedFile = file;
        m_ui->messageBar->showMessage(meaning, text, file.isEmpty() ? QString() : tr("Open"), details);
    });
    connect(m_ui->messageBar, &MessageBar::actTriggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedFile)); });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &CallPage::exportData);
    m_ui->callsView->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_ui->callsView->addActions(editActions());
}

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
    if (now == m_shown && m_shown.to.addSecs(stillGrowingSeconds) < m_context.workspace.clock().utcNow())
        return;
    m_shown = now;
    m_model->moveTo(m_shown);
    m_volume->setFilter(m_shown, m_zone);
    showCoverage();
    // Older parts that are missing were asked for when the range was chosen; a fetch of them that was stopped stays stopped.
    fetchFrom(std::max(m_shown.from, m_askedAt.addSecs(-stillGrowingSeconds)));
}

void CallPage::applyFilter()
{
    m_shown = wantedFilter();
    const bool possible = m_shown.from.isValid() && m_shown.to.isValid() && m_shown.from < m_shown.to;
    if (!possible) {
        m_ui->messageBar->showMessage(Meaning::Warning, tr("The range ends before it begins. Choose an end after the start."));
        return;
    }
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
    m_ui->countLabel->setText(m_model->isCounted() ? tr("%n call(s)", nullptr, int(count)) : QString());
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
    m_context.prompter.askSavePath(this, question, this, [this](const QString &path) {
        m_export = m_context.workspace.calls().exportCsv(m_shown, path);
        showCount();
        connect(m_export, &workspace::Activity::finished, this, [this, path] {
            const workspace::Activity *activity = m_export;
            if (activity && activity->error()) {
                const ErrorText text = errorText(*activity->error());
                m_ui->messageBar->showMessage(Meaning::Error, text.sentence(tr("Exporting calls")), {}, text.details);
            } else if (activity && activity->state() == workspace::Activity::State::Done) {
                m_ui->messageBar->showMessage(Meaning::Note, tr("%n call(s) written to %1.", nullptr, int(activity->value())).arg(visibleText(path)));
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
