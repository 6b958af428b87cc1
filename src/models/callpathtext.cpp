// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/callpathtext.h"

#include "core/timestamp.h"
#include "models/callpathwords.h"
#include "models/callwords.h"
#include "models/changetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct PathWords
{
    Q_DECLARE_TR_FUNCTIONS(models::CallPath)
};

constexpr qsizetype shortestNumber = 7;
constexpr qsizetype distanceAt = 3; // in the details of "no-range"
constexpr char forwardPrefix[] = "forward-";

struct Doubt
{
    const char *code;
    const char *text;
};

constexpr Doubt doubts[] = {
    {"from-domain", QT_TRANSLATE_NOOP("models::CallPath", "Whether the From domain of the call is the domain of the trunk.")},
    {"password", QT_TRANSLATE_NOOP("models::CallPath", "Whether the password is right.")},
    {"registration", QT_TRANSLATE_NOOP("models::CallPath", "Whether a device is registered at the time of the call.")},
    {"calls-per-second", QT_TRANSLATE_NOOP("models::CallPath", "Whether the limit of calls per second is reached in that second.")},
    {"propagation", QT_TRANSLATE_NOOP("models::CallPath", "Whether the SIP edge already has what was changed within the last minute.")},
    {"international-network", QT_TRANSLATE_NOOP("models::CallPath", "Whether * opens the international networks (+870, +881, +882, +883, +979).")},
    {"far-end", QT_TRANSLATE_NOOP("models::CallPath", "Whether the far end takes the call.")},
    {"endpoint-filter", QT_TRANSLATE_NOOP("models::CallPath", "Whether the address of a static endpoint admits or refuses calls beside the lists. Nobody says how.")},
};

//! All at once, so that a detail with a percent sign in it stays as it is.
QString filled(const QString &text, const QStringList &details)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (place < 1) {
            result += text.at(i);
            continue;
        }
        const QString detail = details.value(place - 1);
        result += detail.isEmpty() ? u"\u2013"_s : detail;
        ++i;
    }
    return result;
}

qsizetype knownDetails(const QStringList &details)
{
    qsizetype count = details.size();
    while (count > 0 && details.at(count - 1).isEmpty())
        --count;
    return count;
}

QString sentenceOf(core::Gate gate, const QByteArray &reason, QStringList details)
{
    if (gate == core::Gate::Endpoints)
        details = details.isEmpty() ? QStringList() : QStringList(details.join(u", "_s));
    // Where name and code are the same they are there once.
    if (gate == core::Gate::Country && details.size() == 2)
        details << details.last();
    if (gate == core::Gate::Address && reason == "no-range" && details.size() > distanceAt) {
        const quint64 distance = std::min(details.at(distanceAt).toULongLong(), qulonglong(std::numeric_limits<int>::max()));
        details[distanceAt] = PathWords::tr("%Ln address(es) away", nullptr, int(distance));
    }
    const QString text = gateSentence(gate, reason, knownDetails(details));
    return text.isEmpty() ? text : filled(text, details);
}

//! The second call: to whom, and then what is said of its country or its rules.
QString forwardText(const core::GateAnswer &answer)
{
    const QString own = sentenceOf(answer.gate, answer.reason, answer.details);
    if (!own.isEmpty() || !answer.reason.startsWith(forwardPrefix))
        return own;
    const QByteArray reason = answer.reason.mid(qstrlen(forwardPrefix));
    const bool byRule = answer.decides && answer.decides->kind == core::Kind::CallBlockingRule;
    QString of = byRule ? sentenceOf(core::Gate::BlockingRules, reason, answer.details.mid(1)) : sentenceOf(core::Gate::Country, reason, answer.details);
    if (of.isEmpty())
        of = sentenceOf(core::Gate::BlockingRules, reason, answer.details.mid(1));
    return of.isEmpty() ? of : PathWords::tr("Calls are forwarded to %1.").arg(answer.details.value(0)) + u' ' + of;
}

QString numbered(int number, const core::GateAnswer &answer)
{
    return u"%1. %2: %3. %4"_s.arg(QString::number(number), gateText(answer.gate), gateVerdictText(answer.verdict), gateReasonText(answer));
}

QStringList linesOf(const core::CallPath &path)
{
    QStringList lines;
    for (const core::GateAnswer &answer : path.gates)
        lines << numbered(int(lines.size()) + 1, answer);
    return lines;
}

} // namespace

QString gateText(core::Gate gate)
{
    switch (gate) {
    case core::Gate::Trunk:
        return PathWords::tr("Trunk");
    case core::Gate::Address:
        return PathWords::tr("Source address");
    case core::Gate::Credentials:
        return PathWords::tr("User and password");
    case core::Gate::Country:
        return PathWords::tr("Country permission");
    case core::Gate::BlockingRules:
        return PathWords::tr("Blocking rules");
    case core::Gate::CallsPerSecond:
        return PathWords::tr("Calls per second");
    case core::Gate::Number:
        return PathWords::tr("Number");
    case core::Gate::Endpoints:
        return PathWords::tr("Endpoints");
    case core::Gate::CallForward:
        break;
    }
    return PathWords::tr("Call forward");
}

QString gateVerdictText(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Passes:
        return PathWords::tr("\u2713 passes");
    case core::Verdict::Refused:
        return PathWords::tr("\u2717 refuses");
    case core::Verdict::NotKnown:
        break;
    }
    return PathWords::tr("? not known");
}

QString gateReasonText(const core::GateAnswer &answer)
{
    if (answer.reason == "not-loaded")
        return PathWords::tr("Not everything that decides this is loaded.");
    const QString text = answer.gate == core::Gate::CallForward ? forwardText(answer) : sentenceOf(answer.gate, answer.reason, answer.details);
    return text.isEmpty() ? PathWords::tr("There is no more to say about it (%1).").arg(QString::fromLatin1(answer.reason)) : text;
}

QString pathVerdictText(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Passes:
        return PathWords::tr("\u2713 goes through, as far as it can be known");
    case core::Verdict::Refused:
        return PathWords::tr("\u2717 does not go through");
    case core::Verdict::NotKnown:
        break;
    }
    return PathWords::tr("? not known whether it goes through");
}

QString cannotKnowText(const QByteArray &code)
{
    const auto found = std::find_if(std::begin(doubts), std::end(doubts), [&code](const Doubt &doubt) { return code == doubt.code; });
    return found == std::end(doubts) ? PathWords::tr("Something else (%1).").arg(QString::fromLatin1(code)) : PathWords::tr(found->text);
}

QString decidesText(const core::ObjectRef &ref, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live)
{
    const QString name = objectName(ref, draft, live);
    const QString holder = parentName(ref, draft, live);
    return holder.isEmpty() ? name : u"%1 (%2)"_s.arg(name, holder);
}

QString normalNumber(const QString &text)
{
    const QString digits = core::numberDigits(text);
    if (digits.isEmpty())
        return text.trimmed();
    return digits.size() < shortestNumber || digits.startsWith(u'0') ? digits : u'+' + digits;
}

core::CallQuestion questionOf(const core::CallRow &row)
{
    core::CallQuestion question;
    question.direction = row.call.callDirection();
    if (question.direction == core::CallDirection::Outbound)
        question.trunkId = row.call.trunkId;
    question.from = normalNumber(row.call.from);
    question.to = normalNumber(row.call.to);
    return question;
}

QString ticketText(const CallPathTicket &ticket)
{
    const core::CallQuestion &question = ticket.question;
    const QString dash = u"\u2013"_s;
    QStringList lines{PathWords::tr("Would this call go through? Asked of the configuration, not by a call.")};
    const auto add = [&lines, &dash](const QString &name, const QString &value) { lines << u"%1: %2"_s.arg(name, value.isEmpty() ? dash : value); };
    add(PathWords::tr("Asked (UTC)"), core::formatTimestamp(ticket.asked));
    add(PathWords::tr("Project"), ticket.project);
    add(PathWords::tr("Direction"), callDirectionText(question.direction));
    if (question.direction == core::CallDirection::Outbound) {
        add(PathWords::tr("Trunk"), ticket.trunk.isEmpty() || ticket.trunk == question.trunkId ? question.trunkId : u"%1 (%2)"_s.arg(ticket.trunk, question.trunkId));
        add(PathWords::tr("Source address"), question.address ? core::ipv4Text(*question.address) : QString());
        add(PathWords::tr("SIP user"), question.username);
    }
    add(PathWords::tr("From"), question.from);
    add(PathWords::tr("To"), question.to);
    lines << QString();
    add(PathWords::tr("Now"), pathVerdictText(ticket.now.verdict));
    lines << linesOf(ticket.now);
    if (ticket.after) {
        lines << QString();
        add(PathWords::tr("After the staged changes"), pathVerdictText(ticket.after->verdict));
        lines << (*ticket.after == ticket.now ? QStringList(PathWords::tr("The same.")) : linesOf(*ticket.after));
    }
    QList<QByteArray> doubtCodes = ticket.now.cannotKnow;
    for (const QByteArray &code : ticket.after ? ticket.after->cannotKnow : QList<QByteArray>()) {
        if (!doubtCodes.contains(code))
            doubtCodes << code;
    }
    if (!doubtCodes.isEmpty())
        lines << QString() << PathWords::tr("What no configuration tells:");
    for (const QByteArray &code : std::as_const(doubtCodes))
        lines << u"- "_s + cannotKnowText(code);
    // A name with a line end in it must not look like a line of the answer.
    for (QString &line : lines)
        line.replace(u'\n', u'\u21B5').replace(u'\r', u'\u21B5');
    return lines.join(u'\n') + u'\n';
}

} // namespace models
