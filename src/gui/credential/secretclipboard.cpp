// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/credential/secretclipboard.h"

#include "core/clock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

using namespace Qt::StringLiterals;

namespace gui {

SecretClipboard::SecretClipboard(core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const core::Secret &secret)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(secret.reveal()));
    // Clipboard managers that know these leave it out of their history.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, "1");
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_copied = secret;
    const int generation = ++m_generation;
    m_clock.after(clearedAfterMs, this, [this, generation] {
        if (generation == m_generation)
            clear();
    });
}

void SecretClipboard::clear()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!m_copied.isEmpty() && clipboard && clipboard->text().toUtf8() == m_copied.reveal())
        clipboard->clear();
    m_copied = core::Secret();
}

} // namespace gui
