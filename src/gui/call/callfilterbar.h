// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callfilter.h"
#include "gui/call/callrange.h"

#include <QWidget>

#include <memory>

namespace Ui {
class CallFilterBar;
}

namespace gui {

class Settings;

//! What of the call log is asked for: range, number, trunk, direction, outcome.
class CallFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CallFilterBar(Settings &settings, QWidget *parent = nullptr);
    ~CallFilterBar() override;

    //! With the bounds that the range has at \a now; the range of the whole second, so that equal questions stay equal.
    core::CallFilter filter(const QDateTime &now) const;
    void setTimeZone(const QTimeZone &zone);
    //! What is on the screen: Custom begins with it.
    void setShownSpan(const TimeSpan &span) { m_shown = span; }
    //! Trunk id to name, also of trunks that only the archive knows.
    void setTrunks(const QHash<QString, QString> &names);
    //! Only calls of this trunk, whatever was asked for before; the range stays.
    void showTrunk(const QString &trunkId, const QString &name);
    //! Only calls from or to this number, whatever was asked for before; the range stays.
    void showNumber(const QString &number);
    void setCustomRange(const QDateTime &from, const QDateTime &to);
    //! True when anything but the range is set.
    bool isNarrowed() const;
    void clear();
    void focusNumber();

Q_SIGNALS:
    void filterChanged();

private:
    void setupChoices();
    void clearAllButTrunk();
    void showRange();
    void showBounds(const QDateTime &from, const QDateTime &to);
    CallRange range() const;

    std::unique_ptr<Ui::CallFilterBar> m_ui;
    Settings &m_settings;
    QTimeZone m_zone = QTimeZone::utc();
    TimeSpan m_shown;
};

} // namespace gui
