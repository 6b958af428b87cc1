// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/callpathdialog.h"
#include "gui/base/errortext.h"
#include "gui/base/settings.h"
#include "gui/base/tables.h"
#include "gui/call/callacts.h"
#include "gui/call/calldetail.h"
#include "gui/call/callfilterbar.h"
#include "gui/call/callpage.h"
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
#include <QMenu>
#include <QUrl>

using namespace Qt::StringLiterals;

// What the page is made of; what it does is in callpage.cpp.
namespace gui {

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
    m_detail->setPathAction(m_acts->pathAction());
    connect(m_acts, &CallActs::pathRequested, this, [this](const core::CallQuestion &question) {
        auto *dialog = new CallPathDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &CallPathDialog::showRequested, this, &Page::showRequested);
        dialog->ask(question);
        dialog->show();
    });
    connect(m_acts, &CallActs::copyRequested, this, [this] { QGuiApplication::clipboard()->setText(m_detail->ticketText()); });
    connect(m_acts, &CallActs::blockRequested, this, &CallPage::blockRequested);
    connect(m_acts, &CallActs::activityStarted, this, &CallPage::activityStarted);
    connect(m_acts, &CallActs::said, this, [this](Meaning meaning, const QString &text, const QString &file, const QString &details) {
        m_savedFile = file;
        m_ui->messageBar->showMessage(meaning, text, file.isEmpty() ? QString() : tr("Open"), details);
    });
    connect(m_ui->messageBar, &MessageBar::actTriggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedFile)); });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &CallPage::exportData);
    m_ui->callsView->addActions(editActions());
    setMenuHead(m_ui->callsView, [this](QMenu *menu) { menu->addActions(editActions()); });
}

} // namespace gui
