// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/trunkpage.h"

#include "gui/trunk/endpointtable.h"
#include "gui/trunk/trunktable.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

TrunkPage::TrunkPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Trunks, parent)
    , m_views(new QStackedWidget)
    , m_trunks(new TrunkTable(context))
    , m_endpoints(new EndpointTable(context))
{
    setObjectName(u"trunks-page"_s);
    m_views->setObjectName(u"trunkViews"_s);
    m_views->addWidget(m_trunks);
    m_views->addWidget(m_endpoints);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_views);
    for (Page *view : {static_cast<Page *>(m_trunks), static_cast<Page *>(m_endpoints)}) {
        connect(view, &Page::showRequested, this, &Page::showRequested);
        connect(view, &Page::historyRequested, this, &Page::historyRequested);
        connect(view, &Page::callsRequested, this, &Page::callsRequested);
    }
    connect(m_trunks, &TrunkTable::endpointsWanted, this, [this] { showEndpoints(true); });
    connect(m_endpoints, &EndpointTable::trunksWanted, this, [this] { showEndpoints(false); });
}

TablePage *TrunkPage::current() const
{
    return m_views->currentWidget() == m_trunks ? static_cast<TablePage *>(m_trunks) : m_endpoints;
}

void TrunkPage::showEndpoints(bool endpoints)
{
    m_views->setCurrentWidget(endpoints ? static_cast<QWidget *>(m_endpoints) : m_trunks);
    current()->focusTable();
    Q_EMIT editActionsChanged();
}

QList<QAction *> TrunkPage::editActions() const
{
    return current()->editActions();
}

void TrunkPage::focusFilter()
{
    current()->focusFilter();
}

bool TrunkPage::clearNearest()
{
    return current()->clearNearest();
}

bool TrunkPage::canExport() const
{
    return current()->canExport();
}

void TrunkPage::exportData()
{
    current()->exportData();
}

void TrunkPage::show(const core::ObjectRef &ref)
{
    if (current() != m_trunks)
        showEndpoints(false);
    m_trunks->show(ref);
}

} // namespace gui
