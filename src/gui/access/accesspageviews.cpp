// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accesscontrolpage.h"

#include "gui/access/addresspicture.h"
#include "gui/access/checkbar.h"
#include "gui/access/trunkmatrix.h"
#include "gui/base/settings.h"
#include "gui/base/tables.h"
#include "models/accessmodel.h"
#include "ui_accesscontrolpage.h"
#include "workspace/changes/changedesk.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QActionGroup>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gui {

using models::AccessGroups;
using models::AccessModel;
using models::AccessRow;
using View = AccessControlPage::View;

namespace {

constexpr int widthForOwners = 1200;
const auto unusedState = "columns/accessUnused"_L1;
constexpr std::array views{View::Ranges, View::Lists, View::Trunks, View::Picture, View::Matrix};

QString viewName(View view)
{
    switch (view) {
    case View::Ranges:
        return u"ranges"_s;
    case View::Lists:
        return u"lists"_s;
    case View::Trunks:
        return u"trunks"_s;
    case View::Picture:
        return u"picture"_s;
    case View::Matrix:
        return u"matrix"_s;
    }
    Q_UNREACHABLE();
    return {};
}

AccessGroups groupsOf(View view)
{
    if (view == View::Trunks)
        return AccessGroups::Trunks;
    // The picture has a lane for each list.
    return view == View::Lists || view == View::Picture ? AccessGroups::Lists : AccessGroups::None;
}

} // namespace

void AccessControlPage::setUpViews()
{
    const std::array<std::pair<QToolButton *, QString>, views.size()> choices{{{m_ui->rangesViewButton, tr("Show all ranges")},
                                                                               {m_ui->listsViewButton, tr("Show by list")},
                                                                               {m_ui->trunksViewButton, tr("Show by trunk")},
                                                                               {m_ui->pictureViewButton, tr("Show picture")},
                                                                               {m_ui->matrixViewButton, tr("Show trunks × lists")}}};
    auto *group = new QActionGroup(this);
    const QString remembered = m_context.settings.value(Setting::AccessView).toString();
    View first = View::Ranges;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const View view = views[i];
        const QString name = viewName(view);
        const QString actName = "actionView"_L1 + name.front().toUpper() + name.mid(1);
        QAction *act = m_acts->add({actName, choices[i].second, QKeySequence(u"Ctrl+Alt+%1"_s.arg(i + 1)), TableActs::Place::Menu, 0, 1 << 20, false}, [this, view] { setView(view); });
        act->setCheckable(true);
        group->addAction(act);
        connect(choices[i].first, &QToolButton::clicked, act, &QAction::trigger);
        first = name == remembered ? view : first;
    }
    m_ui->checkBar->setUp(m_context);
    connect(m_ui->checkBar, &CheckBar::showRequested, this, &AccessControlPage::showAnywhere);
    connect(m_ui->checkBar, &CheckBar::callPathRequested, this, &AccessControlPage::showCallPath);
    for (const QString &name : {u"actionRemoveRange"_s, u"actionUntil"_s, u"actionReplaceAddress"_s})
        m_ui->addressPicture->addAction(m_acts->act(name));
    m_ui->trunkMatrix->setUp(m_context);
    connect(m_ui->trunkMatrix, &TrunkMatrix::showRequested, this, &AccessControlPage::showAnywhere);
    connect(m_ui->addressPicture, &AddressPicture::keySelected, this, [this](const QString &key) { selectKeys(m_ui->rangesView, {key}); });
    connect(m_ui->addressPicture, &AddressPicture::keyActivated, this, [this](const QString &key) {
        if (selectKeys(m_ui->rangesView, {key}))
            activateRow();
    });
    setView(first);
}

void AccessControlPage::setView(View view)
{
    const QStringList kept = selectedThings();
    const bool rearranged = (view == View::Trunks) != (m_view == View::Trunks);
    m_view = view;
    for (QComboBox *box : {m_ui->listFilter, m_ui->trunkFilter, m_ui->showFilter})
        box->setEnabled(view != View::Matrix);
    // The keys differ: taking them over one by one would take long.
    if (rearranged)
        arrange(true);
    m_proxy->setGroups(groupsOf(view));
    const std::array<QToolButton *, views.size()> buttons{m_ui->rangesViewButton, m_ui->listsViewButton, m_ui->trunksViewButton, m_ui->pictureViewButton, m_ui->matrixViewButton};
    for (std::size_t i = 0; i < views.size(); ++i) {
        buttons[i]->setChecked(views[i] == view);
        const QString name = viewName(views[i]);
        m_acts->act("actionView"_L1 + name.front().toUpper() + name.mid(1))->setChecked(views[i] == view);
    }
    m_context.settings.setValue(Setting::AccessView, viewName(view));
    selectThings(kept);
    showCounts();
    showEmpty();
    showPicture();
    showDetail();
    showSelection();
}

void AccessControlPage::arrange(bool anew)
{
    const workspace::ChangeDesk &desk = m_context.workspace.desk();
    QList<AccessRow> rows = m_view == View::Trunks ? models::accessRowsByTrunk(m_rows, desk.live(), desk.draft()) : m_rows;
    models::setFindings(rows, m_findings, desk.draft());
    if (anew)
        m_model->resetRows(rows);
    else
        m_model->setRows(rows);
    showUsedColumns();
}

//! Columns that no entry has anything for leave their room to the others, and so do those of the detail where the window is narrow. What the user has hidden
//! stays hidden.
void AccessControlPage::showUsedColumns()
{
    QByteArrayList unused = m_context.settings.state(unusedState).split(',');
    const auto settle = [&](AccessModel::Column column, const QByteArray &name, bool used) {
        const bool hidden = m_ui->rangesView->isColumnHidden(column);
        if (used == !hidden || (used && !unused.contains(name)))
            return;
        m_ui->rangesView->setColumnHidden(column, !used);
        unused.removeAll(name);
        if (!used)
            unused << name;
    };
    const bool isWide = window()->width() >= widthForOwners;
    settle(AccessModel::OwnerColumn, "owner", isWide && std::any_of(m_rows.cbegin(), m_rows.cend(), [](const AccessRow &row) { return !row.owner.isEmpty(); }));
    settle(AccessModel::UntilColumn, "until", isWide && std::any_of(m_rows.cbegin(), m_rows.cend(), [](const AccessRow &row) { return row.until.has_value(); }));
    m_context.settings.setState(unusedState, unused.join(','));
}

void AccessControlPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (isVisible())
        showUsedColumns();
}

void AccessControlPage::showPicture()
{
    if (m_view != View::Picture)
        return;
    m_ui->addressPicture->setRows(m_proxy->shownRows());
    const QStringList keys = selectedKeys(m_ui->rangesView);
    m_ui->addressPicture->setCurrentKey(keys.size() == 1 ? keys.first() : QString());
}

//! The matrix says itself what is chosen in it.
void AccessControlPage::showDetail()
{
    m_ui->detailScroll->setVisible(m_view != View::Matrix && m_context.settings.value(Setting::DetailShown).toBool());
}

QStringList AccessControlPage::selectedThings() const
{
    QStringList keys;
    const QList<AccessRow> rows = rowsInTable();
    for (const AccessRow &row : rows)
        keys << models::accessKeyOf(row.ref());
    return keys;
}

//! What is selected stays so when it stands elsewhere, or more than once.
void AccessControlPage::selectThings(const QStringList &keys)
{
    if (keys.isEmpty())
        return;
    QStringList lines;
    const QSet<QString> wanted(keys.cbegin(), keys.cend());
    for (const AccessRow &row : m_model->rows()) {
        if (wanted.contains(models::accessKeyOf(row.ref())))
            lines << row.key();
    }
    selectKeys(m_ui->rangesView, lines);
}

void AccessControlPage::show(const core::ObjectRef &ref)
{
    m_ui->pageMessageBar->clear();
    clearFilter();
    if (ref.kind != core::Kind::IpRange)
        setView(View::Lists);
    else if (m_view == View::Matrix)
        setView(View::Ranges);
    selectThings({models::accessKeyOf(ref)});
}

void AccessControlPage::showAnywhere(const core::ObjectRef &ref)
{
    if (ref.kind == core::Kind::AccessControlList || ref.kind == core::Kind::IpRange)
        show(ref);
    else
        Q_EMIT showRequested(ref);
}

//! Double click or Return: a range is changed; an endpoint and a trunk are shown where they can be.
void AccessControlPage::activateRow()
{
    const QList<AccessRow> rows = selectedRows();
    if (rows.size() == 1 && !rows.first().trunkId.isEmpty() && rows.first().kind != AccessRow::Kind::Range)
        Q_EMIT showRequested(rows.first().ref());
    else if (mayEdit())
        editRange();
}

} // namespace gui
