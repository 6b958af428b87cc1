// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/trunkpage.h"

#include "gui/base/errortext.h"
#include "gui/base/formats.h"
#include "gui/base/plaintext.h"
#include "gui/base/settings.h"
#include "gui/base/tables.h"
#include "models/endpointmodel.h"
#include "models/trunkmodel.h"
#include "models/words.h"
#include "ui_trunkpage.h"
#include "workspace/changes/changedesk.h"
#include "workspace/project/projectstore.h"
#include "workspace/workspace.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

//! The name or domain holds the text of the filter.
class TrunkProxy final : public models::SortProxy
{
public:
    using SortProxy::SortProxy;
    void setText(const QString &text)
    {
        m_text = text;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const models::TrunkRow &trunk = static_cast<const models::TrunkModel *>(sourceModel())->rowAt(row);
        return trunk.name.contains(m_text, Qt::CaseInsensitive) || trunk.domain.contains(m_text, Qt::CaseInsensitive);
    }

private:
    QString m_text;
};

} // namespace

TrunkPage::TrunkPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Trunks, parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::TrunkPage>())
    , m_model(new models::TrunkModel(this))
    , m_endpoints(new models::EndpointModel(this))
    , m_proxy(new TrunkProxy(this))
{
    m_ui->setupUi(this);
    setObjectName(u"trunks-page"_s);
    QFont font = m_ui->titleLabel->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_ui->titleLabel->setFont(font);
    setUpTables();
    workspace::Workspace &workspace = m_context.workspace;
    connect(&workspace.desk(), &workspace::ChangeDesk::changed, this, &TrunkPage::load);
    connect(&workspace.store(), &workspace::ProjectStore::changed, this, &TrunkPage::load);
    connect(&workspace.store(), &workspace::ProjectStore::refreshingChanged, this, &TrunkPage::showEmpty);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &TrunkPage::applyFilter);
    load();
}

TrunkPage::~TrunkPage() = default;

// TrunkModel -> TrunkProxy (filter, sort) -> trunksView
void TrunkPage::setUpTables()
{
    m_proxy->setSourceModel(m_model);
    m_ui->trunksView->setModel(m_proxy);
    prepareTable(m_ui->trunksView, m_context.settings, u"trunks"_s);
    m_ui->trunksView->setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnWidths(m_ui->trunksView, {28, 150, 150, 190, 72, 62, 44});
    m_ui->trunksView->horizontalHeader()->setSectionResizeMode(models::TrunkModel::DomainColumn, QHeaderView::Stretch);
    setFirstSort(m_ui->trunksView, models::TrunkModel::NameColumn, Qt::AscendingOrder);
    m_ui->endpointsView->setModel(m_endpoints);
    prepareTable(m_ui->endpointsView, m_context.settings, u"trunkEndpoints"_s);
    m_ui->endpointsView->setSortingEnabled(false);
    m_ui->endpointsView->horizontalHeader()->setSectionResizeMode(models::EndpointModel::WhereColumn, QHeaderView::Stretch);
    setColumnWidths(m_ui->endpointsView, {40, 96, 120, 62});
    m_context.settings.remember(m_ui->trunkSplitter);
    m_ui->trunkSplitter->setStretchFactor(0, 1);
    m_ui->trunkSplitter->setStretchFactor(1, 0);
    m_ui->trunkDetail->setVisible(m_context.settings.value(Setting::DetailShown).toBool());
    connect(&m_context.settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::DetailShown)
            m_ui->trunkDetail->setVisible(m_context.settings.value(Setting::DetailShown).toBool());
    });
    connect(m_ui->trunksView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrunkPage::showDetail);
}

void TrunkPage::load()
{
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    m_model->setRows(models::trunkRows(desk.live(), desk.draft()));
    if (!m_ui->trunksView->selectionModel()->hasSelection() && m_proxy->rowCount() > 0)
        m_ui->trunksView->selectRow(0);
    int numbers = 0;
    for (const models::TrunkRow &row : m_model->rows())
        numbers += row.numbers;
    m_ui->countsLabel->setText(tr("%Ln trunk(s)", nullptr, m_model->rowCount()) + u" \u00B7 "_s + tr("%Ln number(s) assigned", nullptr, numbers));
    showEmpty();
    showDetail();
}

void TrunkPage::applyFilter()
{
    static_cast<TrunkProxy *>(m_proxy)->setText(m_ui->filterEdit->text().trimmed());
    showEmpty();
}

void TrunkPage::showEmpty()
{
    const bool empty = m_proxy->rowCount() == 0;
    m_ui->tableStack->setCurrentWidget(empty ? static_cast<QWidget *>(m_ui->emptyPanel) : m_ui->trunksView);
    if (!empty)
        return;
    const workspace::ProjectStore &store = m_context.workspace.store();
    const bool loaded = m_context.workspace.desk().live().trunks.completeness != core::Completeness::NotLoaded;
    if (!loaded && store.isRefreshing())
        m_ui->emptyLabel->setText(tr("Loading the trunks…"));
    else if (!loaded && store.lastError())
        m_ui->emptyLabel->setText(visibleText(errorText(*store.lastError()).sentence(tr("The trunks could not be loaded"))));
    else if (!loaded)
        m_ui->emptyLabel->setText(tr("The trunks are not loaded yet."));
    else if (!m_ui->filterEdit->text().isEmpty())
        m_ui->emptyLabel->setText(tr("No trunk matches \u201C%1\u201D. Esc clears the filter.").arg(visibleText(m_ui->filterEdit->text())));
    else
        m_ui->emptyLabel->setText(tr("A trunk carries calls between your SBC and the telephone network. This project has none."));
}

void TrunkPage::showDetail()
{
    const QStringList keys = selectedKeys(m_ui->trunksView);
    const int row = keys.isEmpty() ? -1 : m_model->rowOfKey(keys.first());
    if (row < 0) {
        m_ui->headlineLabel->setText(tr("Nothing selected"));
        m_endpoints->setRows({});
        for (QLabel *label : {m_ui->domainLabel, m_ui->accessLabel, m_ui->listsLabel, m_ui->usersLabel, m_ui->cpsLabel, m_ui->numbersLabel})
            label->clear();
        m_ui->idEdit->clear();
        return;
    }
    const models::TrunkRow &trunk = m_model->rowAt(row);
    const auto names = [](const QStringList &list) { return list.isEmpty() ? tr("none") : visibleText(list.join(u", "_s)); };
    m_ui->headlineLabel->setText(visibleText(trunk.name));
    m_ui->domainLabel->setText(visibleText(trunk.domain));
    m_ui->accessLabel->setText(models::accessText(trunk.access));
    m_ui->listsLabel->setText(names(trunk.accessLists));
    m_ui->usersLabel->setText(names(trunk.credentialLists));
    m_ui->cpsLabel->setText(trunk.callsPerSecond ? QLocale().toString(*trunk.callsPerSecond) : tr("not said"));
    m_ui->numbersLabel->setText(trunk.numbersKnown ? QLocale().toString(trunk.numbers) : tr("not known"));
    m_ui->idEdit->setText(visibleText(trunk.id));
    m_ui->idEdit->setCursorPosition(0);
    QList<core::SipEndpoint> endpoints = m_context.workspace.desk().draft().endpointsOfTrunk(trunk.id);
    std::stable_sort(endpoints.begin(), endpoints.end(),
                     [](const core::SipEndpoint &left, const core::SipEndpoint &right) { return left.priority.valueOr(0) < right.priority.valueOr(0); });
    m_endpoints->setRows(endpoints);
}

void TrunkPage::focusFilter()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
}

bool TrunkPage::clearNearest()
{
    if (m_ui->filterEdit->text().isEmpty())
        return false;
    m_ui->filterEdit->clear();
    return true;
}

void TrunkPage::show(const core::ObjectRef &ref)
{
    m_ui->filterEdit->clear();
    selectKeys(m_ui->trunksView, {ref.id.value});
}

} // namespace gui
