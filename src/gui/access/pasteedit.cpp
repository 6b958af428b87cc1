// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/pasteedit.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace gui {

QString localFileOf(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    const auto file = std::find_if(urls.cbegin(), urls.cend(), [](const QUrl &url) { return url.isLocalFile(); });
    return file == urls.cend() ? QString() : file->toLocalFile();
}

PasteEdit::PasteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
}

bool PasteEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || !localFileOf(source).isEmpty();
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QString file = localFileOf(source); !file.isEmpty())
        return Q_EMIT fileDropped(file);
    const QString text = source->text();
    // Beside what is there already it may be too much as well.
    if (text.size() + document()->characterCount() > maximumCharacters)
        return Q_EMIT largeTextPasted(text);
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace gui
