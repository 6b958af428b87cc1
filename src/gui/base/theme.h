// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

class QLabel;

namespace gui {

//! What a colour means. Never the only sign: each has a shape or a word beside it.
enum class Meaning {
    Answered, NoAnswer, Busy, Cancelled, Failed, EndedNotAnswered, UnknownValue, Added, Changed, Removed, Error, Warning, Note, Accent, Quiet
};

enum class Theme { System, Light, Dark };

//! True when text is lighter than its ground.
bool isDark(const QPalette &palette);
QColor color(Meaning meaning, const QPalette &palette);
//! One of eight colours that colour-blind people can tell apart, for lists and trunks; \a index may be any number.
QColor cycleColor(int index, const QPalette &palette);
//! Contrast of WCAG 2, from 1 to 21.
double contrast(const QColor &left, const QColor &right);
//! Black or white, whichever reads better on \a ground.
QColor textOn(const QColor &ground);

QPalette lightPalette();
QPalette darkPalette();
//! Writes the label in the colour of \a meaning, also after the theme or the system's palette has changed.
void setInk(QLabel *label, Meaning meaning);
//! The whole program follows; System gives back the palette of the start.
void applyTheme(Theme theme);

} // namespace gui
