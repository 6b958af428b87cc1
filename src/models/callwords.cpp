// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/callwords.h"

#include "models/causewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct CallWords
{
    Q_DECLARE_TR_FUNCTIONS(models::CallWords)
};

constexpr int pcapDays = 10;

QString unknown()
{
    return u"–"_s;
}

} // namespace

QString callOutcomeText(core::CallOutcome outcome)
{
    switch (outcome) {
    case core::CallOutcome::Answered:
        return CallWords::tr("Answered");
    case core::CallOutcome::NoAnswer:
        return CallWords::tr("No answer");
    case core::CallOutcome::Busy:
        return CallWords::tr("Busy");
    case core::CallOutcome::Cancelled:
        return CallWords::tr("Cancelled");
    case core::CallOutcome::Failed:
        return CallWords::tr("Failed");
    case core::CallOutcome::EndedNotAnswered:
        return CallWords::tr("Ended, not answered");
    case core::CallOutcome::Unknown:
        break;
    }
    return CallWords::tr("Unknown value");
}

QString callDirectionText(core::CallDirection direction, const QString &sent)
{
    switch (direction) {
    case core::CallDirection::Inbound:
        return CallWords::tr("Inbound");
    case core::CallDirection::Outbound:
        return CallWords::tr("Outbound");
    case core::CallDirection::Unknown:
        break;
    }
    return sent.isEmpty() ? CallWords::tr("Unknown direction") : sent;
}

QString callDirectionMark(core::CallDirection direction, const QString &sent)
{
    switch (direction) {
    case core::CallDirection::Inbound:
        return CallWords::tr("in", "direction of a call");
    case core::CallDirection::Outbound:
        return CallWords::tr("out", "direction of a call");
    case core::CallDirection::Unknown:
        break;
    }
    return sent.isEmpty() ? unknown() : sent;
}

QString callSecondText(const std::optional<QDateTime> &time, const QTimeZone &zone)
{
    if (!time)
        return unknown();
    const QDateTime local = time->toTimeZone(zone);
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + local.time().toString(u"HH:mm:ss"_s);
}

QString callTimeText(const std::optional<QDateTime> &time, const QTimeZone &zone)
{
    if (!time)
        return unknown();
    const QDateTime local = time->toTimeZone(zone);
    const QString day = QLocale().toString(local.date(), QLocale::ShortFormat);
    const bool fraction = local.time().msec() != 0;
    return day + u' ' + local.time().toString(fraction ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s);
}

QString callDurationText(std::optional<qint64> milliseconds)
{
    if (!milliseconds || *milliseconds < 0)
        return unknown();
    const qint64 seconds = *milliseconds / 1000;
    const QChar zero = u'0';
    if (seconds >= 3600)
        return u"%1:%2:%3"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, zero);
}

std::optional<qint64> answerDelayMs(const core::CallRecord &call)
{
    if (!call.start || !call.answer || *call.answer < *call.start)
        return std::nullopt;
    return call.start->msecsTo(*call.answer);
}

QString moneyText(const std::optional<core::Money> &money)
{
    if (!money)
        return unknown();
    // Exact: the digits come from the integer, only the decimal sign from the locale.
    QString amount = core::formatMicros(money->micros);
    amount.replace(u'.', QLocale().decimalPoint());
    return money->currency.isEmpty() ? amount : amount + u' ' + money->currency;
}

QString codesText(const core::CallExtras &extras)
{
    if (!extras.sipCode && !extras.q850Cause)
        return unknown();
    const QString sip = extras.sipCode ? QString::number(*extras.sipCode) : unknown();
    const QString cause = extras.q850Cause ? QString::number(*extras.q850Cause) : unknown();
    return sip + u'/' + cause;
}

QString codesToolTip(const core::CallExtras &extras)
{
    QStringList lines;
    if (extras.sipCode)
        lines << CallWords::tr("SIP response %1").arg(sipResponseText(*extras.sipCode));
    if (extras.q850Cause)
        lines << CallWords::tr("Cause (Q.850) %1").arg(causeText(*extras.q850Cause));
    return lines.join(u'\n');
}

bool pcapAvailable(const core::CallRecord &call, const QDateTime &now)
{
    return !call.pcapId.isEmpty() && call.start && call.start->addDays(pcapDays) > now;
}

QString pcapText(const core::CallRecord &call, const QDateTime &now)
{
    if (call.pcapId.isEmpty())
        return unknown();
    if (!pcapAvailable(call, now))
        return CallWords::tr("expired");
    const qint64 hours = now.secsTo(call.start->addDays(pcapDays)) / 3600;
    if (hours >= 24)
        return CallWords::tr("%n d", "days left", int(hours / 24));
    return CallWords::tr("%n h", "hours left", int(hours));
}

QString volumePartText(core::VolumeSplit split, int index)
{
    switch (split) {
    case core::VolumeSplit::Outcome:
        return callOutcomeText(core::CallOutcome(index));
    case core::VolumeSplit::Direction:
        return callDirectionText(core::CallDirection(index));
    }
    return {};
}

} // namespace models
