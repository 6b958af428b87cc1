// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/context.h"

#include <algorithm>

namespace simulator {

struct Page {
    int number = 1;
    int size = 500;
};

//! Reads "page" and "size"; out of bounds is VALIDATION_FAILED, unless sizes are clamped.
Page pageOf(const Context &context, int defaultSize, int maximumSize);
//! "property,ascending" or "property,descending".
struct Sort {
    QString property;
    bool descending = false;
};
std::optional<Sort> sortOf(const Request &request);
//! Puts the three envelope fields behind the collection.
void writeEnvelope(JsonWriter &json, const Readings &readings, const Page &page, qsizetype total);
Answer jsonAnswer(const JsonWriter &json, int status = 200);
Answer emptyAnswer(int status);

//! One page of \a items under \a key, each written by \a write(json, item).
template <typename List, typename Write>
Answer pagedAnswer(const Context &context, const QByteArray &key, const List &items, Write write)
{
    const Page page = pageOf(context, context.readings.listSize(), context.readings.listSize());
    const qsizetype first = std::min<qsizetype>(items.size(), qsizetype(page.number - 1) * page.size);
    const qsizetype last = std::min<qsizetype>(items.size(), first + page.size);
    JsonWriter json;
    json.beginObject().key(key.constData()).beginArray();
    for (qsizetype i = first; i < last; ++i)
        write(json, items.at(i));
    json.endArray();
    writeEnvelope(json, context.readings, page, items.size());
    json.endObject();
    Answer answer = jsonAnswer(json);
    answer.isCollection = true;
    return answer;
}

} // namespace simulator
