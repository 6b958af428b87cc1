// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/formats.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gui {

QString countText(quint64 count)
{
    return QLocale().toString(qulonglong(count));
}

QString ageText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    if (seconds < 1)
        return QCoreApplication::translate("gui::Formats", "just now");
    if (seconds < 120)
        return QCoreApplication::translate("gui::Formats", "%1 s ago").arg(seconds);
    if (seconds < 2 * 60 * 60)
        return QCoreApplication::translate("gui::Formats", "%1 min ago").arg(seconds / 60);
    if (seconds < 48 * 60 * 60)
        return QCoreApplication::translate("gui::Formats", "%1 h ago").arg(seconds / 3600);
    return QCoreApplication::translate("gui::Formats", "%1 d ago").arg(seconds / 86400);
}

QString timeText(const QDateTime &time, const QTimeZone &zone)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toTimeZone(zone);
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + local.time().toString(u"HH:mm:ss"_s);
}

QString clockText(const QDateTime &time, const QTimeZone &zone)
{
    return time.isValid() ? time.toTimeZone(zone).time().toString(u"HH:mm:ss"_s) : QString();
}

QString durationText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds <= 0 ? 0 : (milliseconds + 999) / 1000;
    const qint64 hours = seconds / 3600;
    const QString tail = u"%1"_s.arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (hours == 0)
        return u"%1:%2"_s.arg(seconds / 60).arg(tail);
    return u"%1:%2:%3"_s.arg(hours).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(tail);
}

QString zoneText(const QTimeZone &zone, const QDateTime &now)
{
    const int offset = zone.offsetFromUtc(now) / 60;
    if (offset == 0)
        return u"UTC"_s;
    return u"UTC%1%2:%3"_s.arg(offset < 0 ? QChar(0x2212) : QChar(u'+'))
        .arg(qAbs(offset) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(offset) % 60, 2, 10, QLatin1Char('0'));
}

QString shortId(const QString &id)
{
    return id.size() <= 12 ? id : id.left(4) + ".."_L1 + id.right(4);
}

} // namespace gui
