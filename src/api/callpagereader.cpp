// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/callpagereader.h"

#include "api/answer.h"
#include "api/calltimestamp.h"
#include "core/paging.h"

#include <QCryptographicHash>

#include <simdjson.h>

#include <array>
#include <cmath>

namespace api {

namespace {

namespace dom = simdjson::dom;

constexpr size_t maximumDepth = 64;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

//! Hands out one shared text for the few values that most records have in common.
class TextPool
{
public:
    QString text(std::string_view value)
    {
        for (const Entry &entry : m_entries) {
            if (entry.value == value && !entry.value.empty())
                return entry.text;
        }
        Entry &slot = m_entries[m_next++ % m_entries.size()];
        slot = {value, textOf(value)};
        return slot.text;
    }

private:
    struct Entry
    {
        std::string_view value;
        QString text;
    };
    std::array<Entry, 16> m_entries;
    size_t m_next = 0;
};

std::optional<QDateTime> timestampOf(dom::element value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? readCallTimestamp(text) : std::nullopt;
}

//! A whole number, or a text that holds one.
std::optional<qint64> integerOf(dom::element value)
{
    if (int64_t number = 0; value.get(number) == simdjson::SUCCESS)
        return number;
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS)
        return std::nullopt;
    core::RawObject holder;
    holder.set("value", core::rawString(textOf(text)));
    const core::Field<qint64> field = core::readInteger(holder, "value");
    return field.hasValue() ? std::optional<qint64>(field.value) : std::nullopt;
}

std::optional<qint64> microsOf(dom::element value)
{
    if (std::string_view text; value.get(text) == simdjson::SUCCESS)
        return core::parseMicros(QByteArrayView(text.data(), qsizetype(text.size())));
    if (int64_t whole = 0; value.get(whole) == simdjson::SUCCESS)
        return core::parseMicros(QByteArray::number(qint64(whole)));
    double number = 0;
    if (value.get(number) != simdjson::SUCCESS)
        return std::nullopt;
    const double scaled = number * 1e6;
    const double rounded = std::round(scaled);
    // Far below 2^52 an amount of at most six decimals lies next to its integer; all others go by their digits.
    if (std::abs(scaled) < 4e12 && std::abs(scaled - rounded) < 1e-3)
        return qint64(rounded);
    return core::parseMicros(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

std::optional<core::Money> moneyOf(dom::element value, TextPool &pool)
{
    dom::object object;
    dom::element amount;
    std::string_view currency;
    if (value.get(object) != simdjson::SUCCESS || object.at_key("amount").get(amount) != simdjson::SUCCESS)
        return std::nullopt;
    if (object.at_key("currencyCode").get(currency) != simdjson::SUCCESS || currency.empty())
        return std::nullopt;
    const std::optional<qint64> micros = microsOf(amount);
    return micros ? std::optional<core::Money>({pool.text(currency), *micros}) : std::nullopt;
}

enum class Key { CallId, From, To, Direction, CallResult, TrunkId, PcapId, Start, Answer, End, Duration, Billed, Price, PricePerMinute, None };

Key keyOf(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, Key>, 14> names = {{
        {"callId", Key::CallId}, {"from", Key::From}, {"to", Key::To}, {"direction", Key::Direction}, {"callResult", Key::CallResult},
        {"trunkId", Key::TrunkId}, {"pcapId", Key::PcapId}, {"createTime", Key::Start}, {"answerTime", Key::Answer}, {"endTime", Key::End},
        {"durationSeconds", Key::Duration}, {"billingDurationSeconds", Key::Billed}, {"price", Key::Price}, {"pricePerMinute", Key::PricePerMinute},
    }};
    for (const auto &[text, key] : names) {
        if (text == name)
            return key;
    }
    return Key::None;
}

//! Reads records one after the other.
class RecordReader
{
public:
    //! False when \a item is no call record.
    bool read(dom::element item, core::CallRecord &record)
    {
        dom::object object;
        if (item.get(object) != simdjson::SUCCESS)
            return false;
        unsigned seen = 0;
        for (const dom::key_value_pair field : object) {
            const Key key = keyOf(field.key);
            const unsigned bit = 1U << unsigned(key);
            if (key == Key::None || (seen & bit))
                continue; // of a repeated key the first counts
            seen |= bit;
            readField(key, field.value, record);
        }
        return !record.callId.isEmpty();
    }

private:
    void readField(Key key, dom::element value, core::CallRecord &record)
    {
        switch (key) {
        case Key::CallId: record.callId = own(value); break;
        case Key::From: record.from = own(value); break;
        case Key::To: record.to = own(value); break;
        case Key::Direction: record.direction = shared(value); break;
        case Key::CallResult: record.callResult = shared(value); break;
        case Key::TrunkId: record.trunkId = shared(value); break;
        case Key::PcapId: record.pcapId = own(value); break;
        case Key::Start: record.start = timestampOf(value); break;
        case Key::Answer: record.answer = timestampOf(value); break;
        case Key::End: record.end = timestampOf(value); break;
        case Key::Duration: record.durationSeconds = integerOf(value); break;
        case Key::Billed: record.billedSeconds = integerOf(value); break;
        case Key::Price: record.price = moneyOf(value, m_pool); break;
        case Key::PricePerMinute: record.pricePerMinute = moneyOf(value, m_pool); break;
        case Key::None: break;
        }
    }
    QString own(dom::element value) const
    {
        std::string_view text;
        return value.get(text) == simdjson::SUCCESS ? textOf(text) : QString();
    }
    QString shared(dom::element value)
    {
        std::string_view text;
        return value.get(text) == simdjson::SUCCESS ? m_pool.text(text) : QString();
    }

    TextPool m_pool;
};

std::optional<qint64> envelopeNumber(dom::object envelope, const char *name)
{
    dom::element value;
    if (envelope.at_key(name).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    const std::optional<qint64> number = integerOf(value);
    return number && *number >= 0 ? number : std::nullopt;
}

//! Finds the records and the fields of the envelope.
std::optional<dom::array> recordsOf(dom::element document, CallPage &page)
{
    dom::array records;
    if (document.get(records) == simdjson::SUCCESS) {
        page.bareArray = true;
        return records;
    }
    dom::object envelope;
    if (document.get(envelope) != simdjson::SUCCESS || envelope.at_key("calls").get(records) != simdjson::SUCCESS)
        return std::nullopt;
    page.totalItems = envelopeNumber(envelope, "totalItems");
    page.pageNumber = envelopeNumber(envelope, "pageNumber");
    page.pageSize = envelopeNumber(envelope, "pageSize");
    if (!page.pageSize)
        page.pageSize = envelopeNumber(envelope, "size");
    return records;
}

std::optional<CallPage> quickPage(const QByteArray &body)
{
    dom::parser parser;
    dom::element document;
    if (body.startsWith("\xEF\xBB\xBF") || parser.allocate(size_t(body.size()), maximumDepth) != simdjson::SUCCESS)
        return std::nullopt;
    if (parser.parse(body.constData(), size_t(body.size()), true).get(document) != simdjson::SUCCESS)
        return std::nullopt;
    CallPage page;
    const std::optional<dom::array> records = recordsOf(document, page);
    if (!records)
        return std::nullopt;
    page.records.reserve(qsizetype(records->size()));
    RecordReader reader;
    for (const dom::element item : *records) {
        core::CallRecord record;
        if (reader.read(item, record))
            page.records.append(std::move(record));
        else
            ++page.badItems;
    }
    return page;
}

//! For the odd pages: says what is wrong, and reads those that only the quick way cannot read (half a surrogate pair in one record).
core::Result<CallPage> carefulPage(const QByteArray &body)
{
    const core::Result<core::RawPage> raw = core::parsePage(body, {"calls"});
    if (!raw) {
        core::Error error = raw.error();
        const core::Result<core::RawObject> object = core::RawObject::parse(body);
        if (object && looksLikeError(*object))
            error.reason = "error-in-success";
        return core::failure(error);
    }
    CallPage page;
    page.totalItems = raw->totalItems;
    page.pageNumber = raw->pageNumber;
    page.pageSize = raw->pageSize;
    page.bareArray = raw->bareArray;
    page.badItems = raw->badItems + int(raw->ids.size());
    for (const core::RawObject &item : raw->items) {
        core::CallRecord record = core::CallRecord::fromRaw(item);
        if (record.callId.isEmpty())
            ++page.badItems;
        else
            page.records.append(std::move(record));
    }
    return page;
}

QByteArray hashOf(const QList<core::CallRecord> &records)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto addText = [&hash](const QString &text) {
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
        hash.addData(QByteArrayView("\n", 1));
    };
    for (const core::CallRecord &record : records) {
        const std::array<qint64, 2> times = {record.start ? record.start->toMSecsSinceEpoch() : 0, record.end ? record.end->toMSecsSinceEpoch() : 0};
        addText(record.callId);
        addText(record.callResult);
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(times.data()), sizeof times));
    }
    return hash.result();
}

} // namespace

core::Result<CallPage> readCallPage(const QByteArray &body)
{
    std::optional<CallPage> quick = quickPage(body);
    core::Result<CallPage> page = quick ? core::Result<CallPage>(std::move(*quick)) : carefulPage(body);
    if (page)
        page->contentHash = hashOf(page->records);
    return page;
}

bool CallPage::hasMore(int askedPage, int askedSize) const
{
    const qint64 count = records.size() + badItems;
    const qint64 size = pageSize.value_or(askedSize);
    if (count == 0 || size <= 0)
        return false;
    if (!totalItems)
        return count >= size;
    return askedPage < *totalItems / size + (*totalItems % size ? 1 : 0);
}

} // namespace api
