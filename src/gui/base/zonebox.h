// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace gui {

class Settings;

//! Chooses the time zone in which the program shows times: the computer's, UTC, or any place; part of a name finds it. The choice goes to the settings
//! at once, and the box follows them.
class ZoneBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoneBox(QWidget *parent = nullptr);

    //! \a settings outlives the box.
    void setSettings(Settings &settings);

private:
    void fill();
    void showChosen();
    void choose(int index);

    Settings *m_settings = nullptr;
};

} // namespace gui
