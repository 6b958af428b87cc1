// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/trunkbox.h"

#include "gui/base/plaintext.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace gui {

namespace {

constexpr int shownLetters = 14;
constexpr int shownItems = 16;

} // namespace

TrunkBox::TrunkBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shownLetters);
    setMaxVisibleItems(shownItems);
    lineEdit()->setObjectName(QStringLiteral("trunkBoxEdit"));
    lineEdit()->setAccessibleName(tr("Trunk"));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &TrunkBox::choose);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        // Several trunks may have one name: what is chosen is not chosen anew by it.
        if (currentText() == itemText(currentIndex()) && currentData().toString() == m_trunkId)
            return;
        const int index = findText(currentText(), Qt::MatchFixedString);
        index < 0 ? showChosen() : choose(index);
    });
}

void TrunkBox::setTrunks(const QList<models::CheckTrunk> &trunks, const QString &all)
{
    // Nothing new: whoever is typing a name is not disturbed.
    if (trunks == m_trunks && all == m_all && count() > 0)
        return;
    m_trunks = trunks;
    m_all = all;
    const QSignalBlocker blocker(this);
    clear();
    if (!all.isEmpty())
        addItem(all, QString());
    for (const models::CheckTrunk &trunk : trunks)
        addItem(visibleText(trunk.name), trunk.id);
    if (m_trunkId.isEmpty() && all.isEmpty() && !trunks.isEmpty())
        m_trunkId = trunks.first().id;
    showChosen();
}

void TrunkBox::setTrunkId(const QString &id)
{
    m_trunkId = id.isEmpty() && m_all.isEmpty() && !m_trunks.isEmpty() ? m_trunks.first().id : id;
    const QSignalBlocker blocker(this);
    showChosen();
}

void TrunkBox::showChosen()
{
    int index = findData(m_trunkId);
    if (index < 0 && !m_trunkId.isEmpty()) {
        addItem(visibleText(tr("%1 (not there)").arg(m_trunkId)), m_trunkId);
        index = count() - 1;
    }
    setCurrentIndex(index);
    setEditText(index < 0 ? QString() : itemText(index));
    lineEdit()->setCursorPosition(0);
}

void TrunkBox::choose(int index)
{
    const bool other = itemData(index).toString() != m_trunkId;
    m_trunkId = itemData(index).toString();
    showChosen();
    if (other)
        Q_EMIT chosen();
}

} // namespace gui
