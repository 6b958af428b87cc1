// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/trunkdetail.h"

#include "gui/base/icons.h"
#include "gui/base/plaintext.h"
#include "gui/base/theme.h"
#include "gui/trunk/endpointpane.h"
#include "gui/trunk/trunkaccesspane.h"
#include "gui/trunk/trunknumberpane.h"
#include "gui/trunk/trunksettings.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

TrunkDetail::TrunkDetail(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_desk(context.workspace.desk())
    , m_headline(new QLabel)
    , m_state(new QLabel)
    , m_tabs(new QTabWidget)
    , m_settings(new TrunkSettings(context))
    , m_endpoints(new EndpointPane(context))
    , m_access(new TrunkAccessPane(m_desk, context.settings))
    , m_numbers(new TrunkNumberPane(m_desk, context.settings))
{
    setObjectName(u"trunkDetail"_s);
    setFrameShape(QFrame::StyledPanel);
    setMinimumWidth(400);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    m_headline->setObjectName(u"trunkHeadlineLabel"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_state->setObjectName(u"trunkStateLabel"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_tabs->setObjectName(u"trunkTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the trunk"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_settings, tr("Settings"));
    m_tabs->addTab(m_endpoints, tr("Endpoints"));
    m_tabs->addTab(m_access, tr("Access"));
    m_tabs->addTab(m_numbers, tr("Numbers"));
    m_tabs->addTab(callsTab(), tr("Calls"));
    layout->addWidget(m_headline);
    layout->addWidget(m_state);
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    connect(m_settings, &TrunkSettings::copied, this, &TrunkDetail::copied);
    connect(m_settings, &TrunkSettings::notStaged, this, &TrunkDetail::notStaged);
    connect(m_endpoints, &EndpointPane::notStaged, this, &TrunkDetail::notStaged);
    connect(m_settings, &TrunkSettings::deleteRequested, this, &TrunkDetail::deleteRequested);
    connect(m_settings, &TrunkSettings::handoverRequested, this, &TrunkDetail::handoverRequested);
    connect(m_endpoints, &EndpointPane::done, this, &TrunkDetail::done);
    connect(m_access, &TrunkAccessPane::done, this, &TrunkDetail::done);
    connect(m_access, &TrunkAccessPane::showRequested, this, &TrunkDetail::showRequested);
    connect(m_numbers, &TrunkNumberPane::done, this, &TrunkDetail::done);
    connect(m_numbers, &TrunkNumberPane::showRequested, this, &TrunkDetail::showRequested);
}

QWidget *TrunkDetail::callsTab()
{
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(8, 8, 8, 8);
    auto *label = new QLabel(tr("The call log shows the calls of this trunk, inbound and outbound. Calls that were refused at Sinch\u2019s edge may leave no record."));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *button = new QPushButton(icon(u"calls"_s), tr("Show the calls"));
    button->setObjectName(u"showCallsButton"_s);
    connect(button, &QPushButton::clicked, this, &TrunkDetail::callsRequested);
    layout->addWidget(label);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addStretch();
    return tab;
}

void TrunkDetail::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void TrunkDetail::showEndpoint(const core::ObjectRef &ref)
{
    showTab(EndpointsTab);
    m_endpoints->select(ref);
}

void TrunkDetail::addEndpoint()
{
    showTab(EndpointsTab);
    m_endpoints->addEndpoint();
}

void TrunkDetail::showTrunks(const QStringList &trunkIds, bool editable)
{
    const QString id = trunkIds.size() == 1 ? trunkIds.first() : QString();
    const core::Trunk *trunk = m_desk.draft().trunk(id) ? m_desk.draft().trunk(id) : m_desk.live().trunk(id);
    if (trunk)
        m_headline->setText(visibleText(trunk->name.valueOr(trunk->id)));
    else
        m_headline->setText(trunkIds.isEmpty() ? tr("Nothing selected") : tr("%Ln trunk(s) selected", nullptr, int(trunkIds.size())));
    m_tabs->setEnabled(trunk);
    showState(id);
    m_settings->showTrunk(id, editable);
    m_endpoints->showTrunk(id, editable);
    m_access->showTrunk(id, editable);
    m_numbers->showTrunk(id, editable);
}

void TrunkDetail::showState(const QString &trunkId)
{
    const bool now = m_desk.live().trunk(trunkId);
    const bool then = m_desk.draft().trunk(trunkId);
    QString text;
    if (then && !now)
        text = tr("+ Staged: will be created.");
    else if (now && !then)
        text = tr("\u2212 Staged: will be deleted.");
    setInk(m_state, then ? Meaning::Added : Meaning::Removed);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

} // namespace gui
