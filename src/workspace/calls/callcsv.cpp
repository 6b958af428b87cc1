// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/calls/callcsv.h"

namespace workspace {

namespace {

//! Appends fields of one line.
class LineWriter
{
public:
    explicit LineWriter(QByteArray *text) : m_text(text) {}

    void add(const QByteArray &field)
    {
        if (!m_first)
            m_text->append(',');
        m_first = false;
        const bool quoted = std::any_of(field.cbegin(), field.cend(), [](char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; });
        if (!quoted) {
            m_text->append(field);
            return;
        }
        QByteArray inner = field;
        m_text->append('"').append(inner.replace('"', QByteArrayLiteral("\"\""))).append('"');
    }
    void add(const QString &text) { add(text.toUtf8()); }
    void add(const std::optional<QDateTime> &time) { add(time ? core::formatTimestamp(*time, true) : QString()); }
    void add(const std::optional<qint64> &number) { add(number ? QByteArray::number(*number) : QByteArray()); }
    void add(const std::optional<int> &number) { add(number ? QByteArray::number(*number) : QByteArray()); }
    void add(const std::optional<double> &number) { add(number ? QByteArray::number(*number, 'g', 17) : QByteArray()); }
    void add(const std::optional<bool> &flag) { add(!flag ? QByteArray() : *flag ? QByteArrayLiteral("true") : QByteArrayLiteral("false")); }
    void add(const std::optional<core::Money> &money)
    {
        add(money ? core::formatMicros(money->micros) : QString());
        add(money ? money->currency : QString());
    }
    void end() { m_text->append("\r\n"); }

private:
    QByteArray *m_text;
    bool m_first = true;
};

} // namespace

QByteArray callCsvHeader()
{
    return QByteArrayLiteral("start,call_id,direction,from,to,trunk_id,outcome,result,answer,end,duration_s,billed_s,talk_ms,price,price_currency,"
                             "price_per_minute,price_per_minute_currency,sip_code,q850_cause,mos,region,transport,from_country,to_country,emergency,"
                             "pcap_id,group_id,relationship,has_children\r\n");
}

void appendCallCsv(QByteArray *text, const core::CallRow &row)
{
    const core::CallRecord &call = row.call;
    const core::CallExtras &extras = row.extras;
    LineWriter line(text);
    line.add(call.start);
    line.add(call.callId);
    line.add(call.direction);
    line.add(call.from);
    line.add(call.to);
    line.add(call.trunkId);
    line.add(core::callOutcomeName(call.outcome()));
    line.add(call.callResult);
    line.add(call.answer);
    line.add(call.end);
    line.add(call.durationSeconds);
    line.add(call.billedSeconds);
    line.add(call.talkMs());
    line.add(call.price);
    line.add(call.pricePerMinute);
    line.add(extras.sipCode);
    line.add(extras.q850Cause);
    line.add(extras.mos);
    line.add(extras.region);
    line.add(extras.transport);
    line.add(extras.fromCountry);
    line.add(extras.toCountry);
    line.add(extras.emergency);
    line.add(call.pcapId);
    line.add(extras.groupId);
    line.add(extras.relationship);
    line.add(extras.hasChildren);
    line.end();
}

void CsvRecordCounter::feed(QByteArrayView text)
{
    for (const char c : text) {
        if (c == '"')
            m_quoted = !m_quoted;
        else if (c == '\n' && !m_quoted)
            ++m_records;
    }
}

} // namespace workspace
