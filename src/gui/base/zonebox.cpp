// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/zonebox.h"

#include "gui/base/settings.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int shownLetters = 18;

//! Places only: the database also holds offsets, abbreviations and names of countries.
bool isPlace(const QByteArray &id)
{
    return id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/") && !id.startsWith("posix") && !id.startsWith("right");
}

} // namespace

ZoneBox::ZoneBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shownLetters);
    setMaxVisibleItems(16);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &ZoneBox::choose);
    // What is no zone is put back.
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int index = findText(currentText(), Qt::MatchFixedString);
        index < 0 ? showChosen() : choose(index);
    });
}

void ZoneBox::setSettings(Settings &settings)
{
    m_settings = &settings;
    fill();
    connect(m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::TimeZone)
            showChosen();
    });
}

void ZoneBox::fill()
{
    clear();
    addItem(tr("This computer: %1").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())), QByteArray());
    addItem(u"UTC"_s, QByteArray("UTC"));
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (isPlace(id))
            addItem(QString::fromLatin1(id), id);
    }
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 24);
    showChosen();
}

void ZoneBox::showChosen()
{
    if (!m_settings)
        return;
    const int index = qMax(0, findData(m_settings->value(Setting::TimeZone).toByteArray()));
    setCurrentIndex(index);
    setEditText(itemText(index));
    lineEdit()->setCursorPosition(0);
}

void ZoneBox::choose(int index)
{
    if (!m_settings)
        return;
    m_settings->setValue(Setting::TimeZone, itemData(index).toByteArray());
    showChosen();
}

} // namespace gui
