// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/replacedialog.h"

#include "core/clock.h"
#include "gui/access/jobdialog.h"
#include "gui/access/jobwords.h"
#include "gui/access/rangewords.h"
#include "gui/base/errortext.h"
#include "gui/base/formats.h"
#include "gui/base/plaintext.h"
#include "ui_replacedialog.h"
#include "workspace/calls/calllog.h"
#include "workspace/changes/changedesk.h"
#include "workspace/jobs/replacejobs.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using workspace::JobEndpoint;
using workspace::JobList;
using workspace::ReplaceJob;

namespace gui {

namespace {

//! The longest call of so many days says how long the old address is still needed.
constexpr int callDays = 7;
constexpr qint64 minuteMs = 60'000;

bool isChecked(const QListWidget *list, int row)
{
    return list->item(row)->checkState() == Qt::Checked;
}

} // namespace

ReplaceDialog::ReplaceDialog(const PageContext &context, const RangeRef &range, QWidget *parent)
    : StagingDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ReplaceDialog>())
{
    m_ui->setupUi(this);
    makePlain(this);
    const core::AccessControlList *list = context.workspace.desk().live().accessControlList(range.listId);
    const core::IpRange *old = list ? list->range(range.rangeId) : nullptr;
    if (const std::optional<core::Ipv4Network> network = old ? old->network() : std::nullopt)
        m_from = network->canonical();
    m_ui->oldValueLabel->setText(m_from ? networkName(*m_from) : QString());
    m_ui->ticketEdit->setText(context.workspace.desk().staged().ticket);
    fillLists();
    fillEndpoints();
    connect(m_ui->newEdit, &QLineEdit::textChanged, this, &ReplaceDialog::showState);
    connect(m_ui->listsList, &QListWidget::itemChanged, this, &ReplaceDialog::showState);
    connect(m_ui->endpointsList, &QListWidget::itemChanged, this, &ReplaceDialog::showState);
    connect(m_ui->drainSpin, &QSpinBox::valueChanged, this, [this] { m_drainChosen = true; });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->startButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { JobDialog::open(m_context, m_jobId, parentWidget()); });
    stageWith([this] { return start(); }, [] { return tr("Starting the job"); });
    m_ui->newEdit->setFocus();
    proposeDrain();
    showState();
}

ReplaceDialog::~ReplaceDialog() = default;

QListWidgetItem *ReplaceDialog::addChoice(QListWidget *list, const QString &text, bool checked)
{
    auto *item = new QListWidgetItem(visibleText(text), list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    return item;
}

void ReplaceDialog::fillLists()
{
    const core::ProjectConfiguration &live = m_context.workspace.desk().live();
    if (m_from)
        m_lists = workspace::listsWith(live, *m_from);
    std::sort(m_lists.begin(), m_lists.end(), [](const JobList &left, const JobList &right) { return left.name.localeAwareCompare(right.name) < 0; });
    for (const JobList &list : std::as_const(m_lists)) {
        const int trunks = int(live.trunksOfAccessList(list.id).size());
        addChoice(m_ui->listsList, u"%1  \u2013  %2"_s.arg(list.name, tr("%Ln trunk(s)", nullptr, trunks)), true);
    }
}

void ReplaceDialog::fillEndpoints()
{
    const core::ProjectConfiguration &live = m_context.workspace.desk().live();
    if (m_from)
        m_endpoints = workspace::endpointsWith(live, *m_from);
    for (const JobEndpoint &endpoint : std::as_const(m_endpoints)) {
        const core::Trunk *trunk = live.trunk(endpoint.trunkId);
        const QString text = tr("%1 on %2 \u2013 %3:%4 %5, priority %6", "endpoint, trunk, address, port, transport")
                                 .arg(endpoint.name, trunk ? trunk->name.valueOr(trunk->id) : endpoint.trunkId, endpoint.address, QString::number(endpoint.port),
                                      endpoint.transport, QString::number(endpoint.priority));
        addChoice(m_ui->endpointsList, endpoint.enabled ? text : tr("%1 (disabled)").arg(text), endpoint.enabled);
    }
    m_ui->endpointsList->setVisible(!m_endpoints.isEmpty());
    if (m_endpoints.isEmpty())
        m_ui->endpointsMessageLabel->setText(live.endpoints.isComplete() ? tr("No static endpoint has the old address.")
                                                                         : tr("No static endpoint is known to have the old address: not everything is loaded."));
}

void ReplaceDialog::proposeDrain()
{
    const core::ProjectConfiguration &live = m_context.workspace.desk().live();
    core::CallFilter filter;
    filter.to = m_context.workspace.clock().utcNow();
    filter.from = filter.to.addDays(-callDays);
    for (const JobList &list : std::as_const(m_lists))
        filter.trunkIds << live.trunksOfAccessList(list.id);
    for (const JobEndpoint &endpoint : std::as_const(m_endpoints))
        filter.trunkIds << endpoint.trunkId;
    filter.trunkIds.removeDuplicates();
    showDrain({});
    // Without a trunk the filter would mean all of them.
    if (filter.trunkIds.isEmpty())
        return;
    const core::Task<QList<core::CallRow>> task = m_context.workspace.calls().rows(filter, {core::CallSortKey::Talk, true}, 0, 1);
    task.then(this, [this](const core::Result<QList<core::CallRow>> &rows) {
        if (rows && !rows->isEmpty())
            showDrain(rows->first().call.talkMs());
    });
    m_longest = core::ScopedTask(task);
}

void ReplaceDialog::showDrain(std::optional<qint64> longestMs)
{
    if (!longestMs || *longestMs <= 0) {
        m_ui->drainHintLabel->setText(tr("How long calls last here is not known: no call of the last %Ln day(s) is fetched. Choose a time that covers the longest.", nullptr, callDays));
        return;
    }
    m_ui->drainHintLabel->setText(
        tr("The longest call of the last %Ln day(s), as far as they are fetched, lasted %1.", nullptr, callDays).arg(durationText(*longestMs)));
    if (m_drainChosen)
        return;
    const QSignalBlocker blocker(m_ui->drainSpin);
    m_ui->drainSpin->setValue(int((*longestMs + minuteMs - 1) / minuteMs));
}

ReplaceJob ReplaceDialog::wanted() const
{
    ReplaceJob job;
    job.from = m_from.value_or(core::Ipv4Network());
    job.to = m_to.value_or(core::Ipv4Network());
    for (int row = 0; row < m_lists.size(); ++row) {
        if (isChecked(m_ui->listsList, row))
            job.lists << m_lists.at(row);
    }
    for (int row = 0; row < m_endpoints.size(); ++row) {
        if (isChecked(m_ui->endpointsList, row))
            job.endpoints << m_endpoints.at(row);
    }
    job.holdMs = m_ui->holdSpin->value() * qint64(1000);
    job.drainMs = m_ui->drainSpin->value() * minuteMs;
    job.ticket = m_ui->ticketEdit->text().trimmed();
    return job;
}

//! Why the job cannot begin like this; empty when it can.
QString ReplaceDialog::problem() const
{
    if (m_context.workspace.isSecondWindow())
        return tr("Another window has this project: start the job there.");
    if (!m_from)
        return tr("The old range is not at Sinch yet, or cannot be read. Apply what is staged first.");
    if (m_to && *m_to == *m_from)
        return tr("That is the old address.");
    const ReplaceJob job = wanted();
    if (job.lists.isEmpty())
        return tr("Choose at least one list.");
    const bool mapped = std::all_of(job.endpoints.cbegin(), job.endpoints.cend(), [&job](const JobEndpoint &endpoint) {
        return workspace::newAddressOf(job.from, job.to, endpoint.address).has_value();
    });
    if (m_to && !mapped)
        return tr("Which address an endpoint gets is only clear for a single new address, or for a network as large as the old one. Untick the endpoints and move them by hand.");
    return {};
}

void ReplaceDialog::showState()
{
    const core::Ipv4Parse parse = core::parseIpv4Network(m_ui->newEdit->text());
    m_to = parse.network ? std::optional(parse.network->canonical()) : std::nullopt;
    const bool empty = m_ui->newEdit->text().trimmed().isEmpty();
    m_ui->newMessageLabel->setText(empty ? QString() : parse.network ? rangeReading(*parse.network) : addressProblemText(parse));
    const QString wrong = problem();
    m_ui->problemLabel->setText(wrong);
    m_ui->startButton->setEnabled(m_to && wrong.isEmpty());
}

core::Result<void> ReplaceDialog::start()
{
    const core::Result<QString> started = m_context.workspace.jobs().start(wanted());
    if (!started)
        return core::failure(started.error());
    m_jobId = *started;
    return {};
}

} // namespace gui
