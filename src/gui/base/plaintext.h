// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

//! Text from outside is shown as text: never as markup, with what is invisible or reorders made visible.
namespace gui {

//! Control, format and bidi characters as tags such as [U+202E]; lone surrogates too. At most \a limit characters, then an ellipsis.
//! Line feeds stay only when \a keepLines.
QString visibleText(const QString &text, bool keepLines = false, int limit = 4096);
//! \a text for a button, tab, menu or dock title: a single & would become a mnemonic.
QString withoutMnemonic(const QString &text);
//! \a text for a tool tip, which Qt would otherwise take for markup when it looks like some.
QString plainToolTip(const QString &text);
//! Sets every label below \a root to plain text. Call it after `setupUi`.
void makePlain(QWidget *root);

} // namespace gui
