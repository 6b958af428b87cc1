// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/body.h"
#include "simulator/paging.h"
#include "simulator/rules.h"
#include "simulator/writers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

Answer trunkAnswer(const Context &context, const Trunk &trunk, int status = 200)
{
    JsonWriter json;
    writeTrunk(json, context.readings, trunk, context.request.segments.value(2));
    return jsonAnswer(json, status);
}

void refuseTakenHostName(Context &context, const QString &hostName, const QString &ownId)
{
    const bool ours = std::any_of(context.state.trunks.begin(), context.state.trunks.end(), [&](const Trunk &other) {
        return other.id != ownId && other.hostName.compare(hostName, Qt::CaseInsensitive) == 0;
    });
    if (ours || context.state.foreignHostNames.contains(hostName.toLower()))
        throw Problem::badRequest(u"The provided domain name is unavailable"_s);
}

//! Replacement semantics: what \a body leaves out becomes null, but for the two required names.
void readTrunk(Context &context, const Body &body, Trunk *trunk)
{
    static const QRegularExpression label(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"_s));
    Trunk next = *trunk;
    next.name = body.requiredText(u"name"_s);
    next.hostName = body.requiredText(u"hostName"_s);
    next.enableCallerName = body.flag(u"enableCallerName"_s);
    next.enableCallForward = body.flag(u"enableCallForward"_s);
    next.callForwardNumber = body.text(u"callForwardNumber"_s);
    if (!label.match(next.hostName).hasMatch())
        throw Problem::invalid(u"hostName"_s, u"must be one DNS label"_s);
    if (next.enableCallForward.value_or(false) && !isE164(next.callForwardNumber.value_or(QString())))
        throw Problem::invalid(u"callForwardNumber"_s, u"must be a phone number in E.164 form"_s);
    refuseTakenHostName(context, next.hostName, trunk->id);
    *trunk = next;
}

} // namespace

bool isE164(const QString &number)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"\\+[1-9][0-9]{6,14}"_s));
    return pattern.match(number).hasMatch();
}

Trunk &trunkOf(Context &context, const QString &id)
{
    Trunk *trunk = context.state.trunk(id);
    if (!trunk)
        throw Problem::notFound(u"SIP Trunk"_s, id);
    return *trunk;
}

Answer getTrunks(Context &context)
{
    const QString domain = context.request.parameter(u"domain"_s).value_or(QString());
    QList<Trunk> trunks;
    QString suffix = context.readings.topLevelDomain();
    if (!suffix.startsWith(u'.'))
        suffix.prepend(u'.');
    for (const Trunk &trunk : std::as_const(context.state.trunks)) {
        if (domain.isEmpty() || domain.compare(trunk.hostName + suffix, Qt::CaseInsensitive) == 0)
            trunks.append(trunk);
    }
    return pagedAnswer(context, context.readings.trunksKey(), trunks, [&context](JsonWriter &json, const Trunk &trunk) {
        writeTrunk(json, context.readings, trunk, context.request.segments.value(2));
    });
}

Answer createTrunk(Context &context)
{
    const Body body(context.request.body);
    Trunk trunk;
    readTrunk(context, body, &trunk);
    // On create, unlike on update, what is left out takes its default.
    trunk.enableCallerName = trunk.enableCallerName.value_or(false);
    trunk.enableCallForward = trunk.enableCallForward.value_or(false);
    trunk.callForwardNumber = trunk.callForwardNumber.value_or(QString());
    trunk.id = context.state.newId();
    trunk.stamps = context.state.stampNew();
    const Answer answer = trunkAnswer(context, trunk, 201);
    trunk.stamps.fresh = false;
    context.state.trunks.append(trunk);
    return answer;
}

Answer getTrunk(Context &context)
{
    return trunkAnswer(context, trunkOf(context, context.capture(0)));
}

Answer updateTrunk(Context &context)
{
    Trunk &trunk = trunkOf(context, context.capture(0));
    readTrunk(context, Body(context.request.body), &trunk);
    context.state.stampChange(&trunk.stamps);
    return trunkAnswer(context, trunk);
}

Answer deleteTrunk(Context &context)
{
    const Trunk &trunk = trunkOf(context, context.capture(0));
    const bool hasNumbers = std::any_of(context.state.phoneNumbers.begin(), context.state.phoneNumbers.end(),
                                        [&trunk](const PhoneNumber &number) { return number.trunkId == trunk.id; });
    if (hasNumbers)
        throw Problem::badRequest(u"Cannot delete SIP Trunk %1 when there are phone numbers assigned"_s.arg(trunk.id));
    const QString attached = u"SIP Trunk cannot be deleted while there are one or more %1s attached"_s;
    if (!trunk.endpoints.isEmpty())
        throw Problem::badRequest(attached.arg("SIP Endpoint"_L1));
    if (!trunk.accessControlLists.isEmpty())
        throw Problem::badRequest(attached.arg("Access Control List"_L1));
    if (!trunk.credentialLists.isEmpty())
        throw Problem::badRequest(attached.arg("Credential List"_L1));
    const QString id = trunk.id;
    context.state.trunks.removeIf([&id](const Trunk &item) { return item.id == id; });
    return emptyAnswer(context.readings.deleted());
}

} // namespace simulator
