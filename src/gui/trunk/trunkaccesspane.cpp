// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/trunkaccesspane.h"

#include "core/trunkaccess.h"
#include "gui/base/plaintext.h"
#include "gui/base/tables.h"
#include "gui/base/theme.h"
#include "gui/trunk/trunkgestures.h"
#include "gui/trunk/trunkwords.h"
#include "models/trunkpartmodels.h"
#include "models/words.h"
#include "ui_trunkaccesspane.h"
#include "workspace/changes/changedesk.h"

#include <QAction>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

core::ObjectRef listOfKey(const QString &key)
{
    const core::Kind kind = key.startsWith("c/"_L1) ? core::Kind::CredentialList : core::Kind::AccessControlList;
    return {kind, {}, core::objectIdFromText(key.mid(2))};
}

struct Offer
{
    QString text;
    QString key;
};

} // namespace

TrunkAccessPane::TrunkAccessPane(workspace::ChangeDesk &desk, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::TrunkAccessPane>())
    , m_model(new models::TrunkListModel(this))
{
    m_ui->setupUi(this);
    makePlain(this);
    QTableView *view = m_ui->listsView;
    view->setObjectName(u"trunkListsView"_s);
    view->setModel(m_model);
    prepareTable(view, settings, u"trunkLists"_s);
    view->setSortingEnabled(false);
    setColumnWidths(view, {28, 150, 80, 130});
    view->horizontalHeader()->setSectionResizeMode(models::TrunkListModel::NameColumn, QHeaderView::Stretch);
    auto *remove = new QAction(tr("Detach"), view);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(remove);
    connect(remove, &QAction::triggered, this, &TrunkAccessPane::detach);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrunkAccessPane::showActs);
    connect(view, &QTableView::activated, this, &TrunkAccessPane::openList);
    connect(m_ui->attachCombo, &QComboBox::currentIndexChanged, this, &TrunkAccessPane::showActs);
    connect(m_ui->attachButton, &QPushButton::clicked, this, &TrunkAccessPane::attach);
    connect(m_ui->detachButton, &QPushButton::clicked, this, &TrunkAccessPane::detach);
    connect(m_ui->openListButton, &QPushButton::clicked, this, &TrunkAccessPane::openList);
}

TrunkAccessPane::~TrunkAccessPane() = default;

void TrunkAccessPane::showTrunk(const QString &trunkId, bool editable)
{
    const bool other = trunkId != m_trunkId;
    m_trunkId = trunkId;
    m_editable = editable && m_desk.draft().trunk(trunkId);
    const QList<models::TrunkListRow> rows = trunkId.isEmpty() ? QList<models::TrunkListRow>() : models::trunkListRows(trunkId, m_desk.live(), m_desk.draft());
    if (other)
        m_model->resetRows(rows);
    else
        m_model->setRows(rows);
    showAccess();
    offerLists();
    showActs();
}

void TrunkAccessPane::showAccess()
{
    const bool there = m_desk.draft().trunk(m_trunkId);
    const core::TrunkAccess then = core::trunkAccess(m_desk.draft(), m_trunkId);
    m_ui->accessLabel->setText(there ? models::accessText(then) : QString());
    m_ui->accessAdviceLabel->setText(there ? accessAdvice(then) : QString());
    QString staged;
    if (there && m_desk.live().trunk(m_trunkId)) {
        const core::TrunkAccess now = core::trunkAccess(m_desk.live(), m_trunkId);
        if (!(now == then))
            staged = tr("\u25CF Staged, %1. Now: %2").arg(models::accessChangeText(core::compareAccess(now, then)), models::accessText(now));
    }
    setInk(m_ui->accessStagedLabel, Meaning::Changed);
    m_ui->accessStagedLabel->setText(staged);
    m_ui->accessStagedLabel->setVisible(!staged.isEmpty());
}

//! Every list that is not attached.
void TrunkAccessPane::offerLists()
{
    const core::ProjectConfiguration &draft = m_desk.draft();
    QList<Offer> offers;
    const QStringList access = draft.accessListsOfTrunk(m_trunkId);
    for (const core::AccessControlList &list : draft.accessControlLists.items) {
        if (!access.contains(list.id))
            offers << Offer{u"%1 \u2013 %2"_s.arg(list.name.valueOr(list.id), models::listHoldsText(list)), "a/"_L1 + list.id};
    }
    const QStringList users = draft.credentialListsOfTrunk(m_trunkId);
    for (const core::CredentialList &list : draft.credentialLists.items) {
        if (!users.contains(list.id))
            offers << Offer{u"%1 \u2013 %2"_s.arg(list.name.valueOr(list.id), models::listHoldsText(list)), "c/"_L1 + list.id};
    }
    std::sort(offers.begin(), offers.end(), [](const Offer &left, const Offer &right) { return left.text.localeAwareCompare(right.text) < 0; });
    const QVariant before = m_ui->attachCombo->currentData();
    const QSignalBlocker block(m_ui->attachCombo);
    m_ui->attachCombo->clear();
    m_ui->attachCombo->addItem(tr("Attach a list…"));
    for (const Offer &offer : std::as_const(offers))
        m_ui->attachCombo->addItem(visibleText(offer.text), offer.key);
    m_ui->attachCombo->setCurrentIndex(std::max(0, before.isValid() ? m_ui->attachCombo->findData(before) : 0));
}

QList<core::ObjectRef> TrunkAccessPane::selectedLists(bool attachedOnly) const
{
    QList<core::ObjectRef> lists;
    const QStringList keys = selectedKeys(m_ui->listsView);
    for (const QString &key : keys) {
        const int row = m_model->rowOfKey(key);
        if (row >= 0 && (!attachedOnly || m_model->rowAt(row).state != models::RowState::Removed))
            lists << listOfKey(key);
    }
    return lists;
}

void TrunkAccessPane::showActs()
{
    m_ui->attachCombo->setEnabled(m_editable);
    m_ui->attachButton->setEnabled(m_editable && m_ui->attachCombo->currentIndex() > 0);
    m_ui->detachButton->setEnabled(m_editable && !selectedLists(true).isEmpty());
    m_ui->openListButton->setEnabled(selectedLists(false).size() == 1);
}

void TrunkAccessPane::attach()
{
    const core::ObjectRef list = listOfKey(m_ui->attachCombo->currentData().toString());
    const QString name = TrunkGestures(m_desk).listName(list);
    Q_EMIT done(problemOf(TrunkGestures(m_desk).attach(m_trunkId, list)), tr("Attaching %1").arg(name));
}

void TrunkAccessPane::detach()
{
    const QList<core::ObjectRef> lists = selectedLists(true);
    if (m_editable && !lists.isEmpty())
        Q_EMIT done(problemOf(TrunkGestures(m_desk).detach(m_trunkId, lists)), tr("Detaching"));
}

void TrunkAccessPane::openList()
{
    const QList<core::ObjectRef> lists = selectedLists(false);
    if (lists.size() == 1)
        Q_EMIT showRequested(lists.first());
}

} // namespace gui
