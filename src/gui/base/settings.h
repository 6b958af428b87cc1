// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/base/theme.h"

#include <QObject>
#include <QTimeZone>
#include <QVariant>

#include <memory>

class QHeaderView;
class QSettings;
class QSplitter;
class QTableView;

namespace gui {

//! Choices about the window. Nothing of a project and no secret is in here.
enum class Setting {
    ThemeChoice,      //!< int(Theme)
    LastPage,         //!< QString, `pageName`
    AccessView,       //!< QString "ranges", "lists", "trunks", "picture" or "matrix"
    DetailShown,      //!< bool
    TimeZone,         //!< QByteArray, IANA name; empty: the system's
    CallChartShown,   //!< bool
    CallRange,        //!< QString, name of the preset
    LastExportFolder  //!< QString
};

class Settings : public QObject
{
    Q_OBJECT

public:
    //! \a file in INI format; empty: the place of the system.
    explicit Settings(const QString &file = {}, QObject *parent = nullptr);
    ~Settings() override;

    QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant &value);
    //! Back to what it was on the first start.
    void reset(Setting setting);
    //! The zone in which times are shown: the chosen one, or the system's.
    QTimeZone timeZone() const;

    QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

    //! Restores sizes now and keeps what the user changes, under the object name of the widget.
    void remember(QSplitter *splitter);
    void remember(QHeaderView *header, const QString &name);

Q_SIGNALS:
    void changed(gui::Setting setting);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace gui
