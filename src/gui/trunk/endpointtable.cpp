// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/endpointtable.h"

#include "gui/base/messagebar.h"
#include "gui/base/plaintext.h"
#include "gui/base/settings.h"
#include "gui/trunk/endpointform.h"
#include "gui/trunk/trunkgestures.h"
#include "models/endpointmodel.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

EndpointTable::EndpointTable(const PageContext &context, QWidget *parent)
    : TablePage(PageId::Trunks, context, parent)
    , m_model(new models::EndpointModel(this))
{
    setObjectName(u"endpointTable"_s);
    addActs();
    setDetail(makeDetail());
    setTable({m_model, u"endpoints"_s, {28, 28, 150, 52, 150, 200, 80}, models::EndpointModel::PlaceColumn, models::EndpointModel::TrunkColumn, tr("Endpoints of all trunks"),
              tr("Filter: name, trunk, address or user")});
    view()->setDragEnabled(false);
}

void EndpointTable::addActs()
{
    addAct({u"actionTrunksView"_s, tr("Trunks"), {}, Place::Header, 0, 1 << 20, false}, [this] { Q_EMIT trunksWanted(); });
    QAction *here = addAct({u"actionEndpointsView"_s, tr("All endpoints"), {}, Place::Header, 0, 1 << 20, false}, [this] { findChild<QAction *>(u"actionEndpointsView"_s)->setChecked(true); });
    here->setCheckable(true);
    here->setChecked(true);
    addAct({u"actionEnableEndpoints"_s, tr("E&nable"), {}, Place::Menu, 1}, [this] { report(TrunkGestures(desk()).enableEndpoints(presentRefs(), true), tr("Enabling")); });
    addAct({u"actionDisableEndpoints"_s, tr("D&isable"), {}, Place::Menu, 1}, [this] { report(TrunkGestures(desk()).enableEndpoints(presentRefs(), false), tr("Disabling")); });
    addAct({u"actionEndpointUp"_s, tr("Try &earlier"), QKeySequence(u"Ctrl+Up"_s), Place::Menu, 1, 1},
           [this] { report(TrunkGestures(desk()).moveEndpoint(selectedRefs().constFirst(), core::EndpointMove::Up), tr("Changing the priority")); });
    addAct({u"actionEndpointDown"_s, tr("Try &later"), QKeySequence(u"Ctrl+Down"_s), Place::Menu, 1, 1},
           [this] { report(TrunkGestures(desk()).moveEndpoint(selectedRefs().constFirst(), core::EndpointMove::Down), tr("Changing the priority")); });
    addAct({u"actionRemoveEndpoints"_s, tr("&Remove endpoint"), QKeySequence(QKeySequence::Delete), Place::Menu, 1},
           [this] { report(TrunkGestures(desk()).removeEndpoints(presentRefs()), tr("Removing")); });
    addAct({u"actionOpenTrunk"_s, tr("Show in its &trunk"), {}, Place::Menu, 1, 1, false}, [this] {
        const QList<core::ObjectRef> refs = selectedRefs();
        if (!refs.isEmpty())
            Q_EMIT showRequested(refs.first());
    });
}

QWidget *EndpointTable::makeDetail()
{
    auto *detail = new QFrame;
    detail->setObjectName(u"endpointDetail"_s);
    detail->setFrameShape(QFrame::StyledPanel);
    detail->setMinimumWidth(320);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_headline = new QLabel;
    m_headline->setObjectName(u"endpointHeadlineLabel"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_form = new EndpointForm(context());
    m_form->setTrunkShown(true);
    auto *open = new QPushButton(tr("Show in its trunk"));
    open->setObjectName(u"openTrunkButton"_s);
    connect(open, &QPushButton::clicked, this, [this] { findChild<QAction *>(u"actionOpenTrunk"_s)->trigger(); });
    connect(m_form, &EndpointForm::done, this, [this](const std::optional<core::Error> &problem, const QString &what) { report(resultOf(problem), what); });
    connect(m_form, &EndpointForm::notStaged, this, [this](const QString &text) { messages()->showMessage(Meaning::Warning, text); });
    layout->addWidget(m_headline);
    layout->addWidget(m_form);
    layout->addStretch();
    layout->addWidget(open, 0, Qt::AlignLeft);
    return detail;
}

void EndpointTable::load()
{
    m_model->setRows(models::endpointRows(desk().live(), desk().draft()));
    if (!view()->selectionModel()->hasSelection() && proxy()->rowCount() > 0)
        view()->selectRow(0);
    const auto enabled = std::count_if(m_model->rows().cbegin(), m_model->rows().cend(), [](const models::EndpointRow &row) { return row.endpoint.enabled.valueOr(true); });
    const auto issues = std::count_if(m_model->rows().cbegin(), m_model->rows().cend(), [](const models::EndpointRow &row) { return !row.issues.isEmpty(); });
    QString counts = tr("%Ln endpoint(s)", nullptr, m_model->rowCount()) + u" \u00B7 "_s + tr("%Ln enabled", nullptr, int(enabled));
    if (issues > 0)
        counts += u" \u00B7 "_s + tr("%Ln with something to look at", nullptr, int(issues));
    setCounts(counts);
}

QList<core::ObjectRef> EndpointTable::presentRefs() const
{
    QList<core::ObjectRef> refs = selectedRefs();
    refs.removeIf([this](const core::ObjectRef &ref) { return !desk().draft().endpoint(ref.id.value); });
    return refs;
}

void EndpointTable::showSelection()
{
    const QList<core::ObjectRef> refs = presentRefs();
    const QStringList keys = selection();
    const core::SipEndpoint *only = refs.size() == 1 ? desk().draft().endpoint(refs.first().id.value) : nullptr;
    if (only)
        m_headline->setText(visibleText(only->name.valueOr(only->id)));
    else
        m_headline->setText(keys.isEmpty() ? tr("Nothing selected") : tr("%Ln endpoint(s) selected", nullptr, int(keys.size())));
    if (only)
        m_form->showEndpoint(refs.first(), isEditable());
    else
        m_form->clear();
    m_form->setVisible(only);
}

core::ObjectRef EndpointTable::refOfKey(const QString &key) const
{
    const int row = m_model->rowOfKey(key);
    return row < 0 ? core::ObjectRef{core::Kind::SipEndpoint, {}, {}} : m_model->rowAt(row).ref();
}

QString EndpointTable::emptyText() const
{
    return tr("An endpoint is where a trunk sends its inbound calls: your SBC or a device that registers. This project has none. Choose a trunk to add one.");
}

core::Completeness EndpointTable::completeness() const
{
    return desk().live().endpoints.completeness;
}

} // namespace gui
