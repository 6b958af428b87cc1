// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accessnote.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qint64 soonMs = qint64(72) * 3600 * 1000;
const QLatin1String ownerMark(" / ");
const QLatin1String endShape("[until 0000-00-00 00:00 UTC]"); //!< a zero stands for any digit

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool hasEndShape(QStringView text)
{
    return text.size() == endShape.size() && std::equal(text.begin(), text.end(), endShape.begin(), [](QChar character, char wanted) {
        return wanted == '0' ? isAsciiDigit(character) : character == QLatin1Char(wanted);
    });
}

std::optional<QDateTime> readEnd(QStringView text)
{
    if (!hasEndShape(text))
        return {};
    const auto number = [text](int from, int digits) { return text.mid(from, digits).toInt(); };
    const QDate date(number(7, 4), number(12, 2), number(15, 2));
    const QTime time(number(18, 2), number(21, 2));
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, QTimeZone::utc());
}

//! Empty for a time that the form cannot hold.
QString endText(const std::optional<QDateTime> &until)
{
    if (!until || !until->isValid())
        return {};
    const QDateTime utc = until->toUTC();
    if (utc.date().year() < 1 || utc.date().year() > 9999)
        return {};
    return u"[until %1 UTC]"_s.arg(utc.toString(u"yyyy-MM-dd HH:mm"_s));
}

struct Split
{
    QString body;
    std::optional<QDateTime> until;
};

//! An end is taken off only where putting it back gives the same note again.
Split split(const QString &note)
{
    const qsizetype place = note.size() - endShape.size();
    if (place < 0)
        return {note, {}};
    const std::optional<QDateTime> until = readEnd(QStringView(note).mid(place));
    if (!until)
        return {note, {}};
    if (place == 0)
        return {{}, until};
    const bool apart = place > 1 && note.at(place - 1) == u' ';
    return apart ? Split{note.left(place - 1), until} : Split{note, {}};
}

QString joined(const QString &body, const std::optional<QDateTime> &until)
{
    const QString end = endText(until);
    if (end.isEmpty())
        return body;
    return body.isEmpty() ? end : body + u' ' + end;
}

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

} // namespace

QString AccessNote::toString() const
{
    // Without a text the owner's mark has no blank in front: the service, or a console, may cut outer blanks.
    const QString body = owner.isEmpty() ? text : text.isEmpty() ? u"/ "_s + owner : text + ownerMark + owner;
    return joined(body, until);
}

AccessNote accessNote(const QString &note)
{
    const Split parts = split(note);
    const QString &body = parts.body;
    AccessNote read{body, {}, parts.until};
    const qsizetype mark = body.lastIndexOf(ownerMark);
    if (mark > 0 && !isBlank(QStringView(body).mid(mark + ownerMark.size()))) {
        read.text = body.left(mark);
        read.owner = body.mid(mark + ownerMark.size());
    } else if (mark < 0 && body.startsWith("/ "_L1) && !isBlank(QStringView(body).mid(2))) {
        read.text.clear();
        read.owner = body.mid(2);
    }
    return read;
}

QString withUntil(const QString &note, const std::optional<QDateTime> &until)
{
    // Two ends behind each other: taking one off would leave the other one in force.
    Split parts = split(note);
    while (parts.until)
        parts = split(parts.body);
    return joined(parts.body, until);
}

Expiry expiryOf(const std::optional<QDateTime> &until, const QDateTime &now)
{
    if (!until)
        return Expiry::None;
    const qint64 left = now.msecsTo(*until);
    if (left <= 0)
        return Expiry::Due;
    return left <= soonMs ? Expiry::Soon : Expiry::Later;
}

} // namespace core
