// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

// How a call is written into the list and into the export.

#include "simulator/calltext.h"
#include "simulator/simclock.h"

namespace simulator {

QByteArray CallText::stamp(qint64 ms, int notation) const
{
    const QByteArray text = isoSeconds(ms / 1000);
    return notation == 0 ? text : notation == 1 ? text + "+0000" : text + 'Z';
}

namespace {

//! Decimal micro-units with four decimals, or the shortest form that JSON numbers have.
QByteArray amount(qint64 micros, bool fourDecimals)
{
    const qint64 units = (micros + 50) / 100;
    QByteArray fraction = QByteArray::number(units % 10'000).rightJustified(4, '0');
    if (!fourDecimals) {
        while (fraction.endsWith('0'))
            fraction.chop(1);
    }
    const QByteArray whole = QByteArray::number(units / 10'000);
    return fraction.isEmpty() ? whole : whole + '.' + fraction;
}

//! Appends members without escaping: nothing here needs it.
class Members
{
public:
    explicit Members(QByteArray *out) : m_out(out) {}
    void text(const char *key, const QByteArray &value) { name(key) += '"' + value + '"'; }
    void raw(const char *key, const QByteArray &value) { name(key) += value; }
    void textOrNull(const char *key, const QByteArray &value) { value.isEmpty() ? raw(key, "null") : text(key, value); }

private:
    QByteArray &name(const char *key)
    {
        *m_out += m_out->endsWith('{') ? "\"" : ",\"";
        *m_out += key;
        return *m_out += "\":";
    }
    QByteArray *m_out;
};

QByteArray money(const Readings &readings, const QByteArray &currency, qint64 micros)
{
    const QByteArray text = amount(micros, readings.amountIsText());
    return "{\"currencyCode\":\"" + currency + "\",\"amount\":" + (readings.amountIsText() ? '"' + text + '"' : text) + '}';
}

} // namespace

QByteArray CallText::json(const Readings &readings, const QByteArray &projectId, qint64 nowMs) const
{
    const int notation = static_cast<int>(m_call.salt >> 16 & 7);
    QByteArray direction = m_call.outbound ? "OUTBOUND" : "INBOUND";
    if (!readings.directionIsUpperCase())
        direction = direction.toLower();
    QByteArray out;
    out.reserve(560);
    out += '{';
    Members members(&out);
    members.text("callId", callId());
    members.text("to", spelledTo());
    members.text("from", spelledFrom());
    members.text("direction", direction);
    if (m_call.answered)
        members.text("answerTime", stamp(m_call.answerMs(), notation));
    else if (notation != 3) // Absent, null and empty are all on record.
        members.raw("answerTime", notation == 4 ? "\"\"" : "null");
    members.text("endTime", stamp(m_call.endMs(), notation));
    members.raw("durationSeconds", QByteArray::number(durationMs() / 1000));
    members.text("callResult", resultWord(m_call.result));
    members.raw("pricePerMinute", money(readings, currency(), microsPerMinute()));
    members.raw("billingDurationSeconds", QByteArray::number(billedSeconds()));
    members.raw("price", money(readings, currency(), priceMicros()));
    members.text("createTime", stamp(m_call.startMs, notation));
    members.text("projectId", projectId);
    members.text("trunkId", m_trunk.id.toLatin1());
    members.textOrNull("pcapId", pcapId(nowMs));
    return out += '}';
}

QByteArray CallText::csvHeader()
{
    return QByteArrayLiteral(
        "\"Timestamp\",\"Call Id\",\"Answer Time\",\"End Time\",\"From\",\"To\",\"Trunk Id\",\"Trunk Name\",\"Direction\",\"Duration (s)\","
        "\"Result\",\"To Country\",\"From Country\",\"Is Emergency Call\",\"Price Per Minute\",\"Cost\",\"Cause Code\",\"SIP Response Code\","
        "\"Region\",\"MOS\",\"Transport\",\"Port\",\"Project Id\",\"Group Id\",\"Relationship Type\",\"Has Children\"\n");
}

QByteArray CallText::csv(const QByteArray &projectId) const
{
    const auto withMilliseconds = [](qint64 ms) {
        return isoSeconds(ms / 1000) + '.' + QByteArray::number(ms % 1000).rightJustified(3, '0') + 'Z';
    };
    const auto known = [](const QByteArray &text) { return text.isEmpty() ? QByteArrayLiteral("null") : text; };
    QByteArray name = m_trunk.name.toUtf8();
    name.replace('"', "\"\"");
    const QByteArray cells[] = {
        withMilliseconds(m_call.startMs), callId(), m_call.answered ? withMilliseconds(m_call.answerMs()) : QByteArray(),
        withMilliseconds(m_call.endMs()), plain(from()), plain(to()), m_trunk.id.toLatin1(), name,
        m_call.outbound ? "OUTBOUND" : "INBOUND", QByteArray::number(durationMs() / 1000), resultWord(m_call.result),
        known(toCountry()), known(fromCountry()), m_call.emergency ? "true" : "false",
        amount(microsPerMinute(), true) + ' ' + currency(), amount(priceMicros(), true) + ' ' + currency(),
        QByteArray::number(causeCode()), QByteArray::number(m_call.sipCode), m_trunk.region, meanOpinionScore(), m_trunk.transport,
        QByteArray::number(m_trunk.port), projectId, groupId(), relationship(),
        m_call.relation == Relation::Parent ? "true" : "false"};
    QByteArray row;
    row.reserve(420);
    for (const QByteArray &cell : cells) {
        row += row.isEmpty() ? "\"" : ",\"";
        row += cell + '"';
    }
    return row += '\n';
}

} // namespace simulator
