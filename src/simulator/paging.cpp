// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/paging.h"

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

int boundedNumber(const Request &request, const QString &name, int fallback, int maximum, bool clamp = false)
{
    const std::optional<QString> text = request.parameter(name);
    if (!text || text->isEmpty())
        return fallback;
    bool ok = false;
    const int number = text->toInt(&ok);
    if (!ok)
        throw Problem::invalid(name, u"must be a number"_s);
    if (clamp)
        return std::clamp(number, 1, maximum);
    if (number < 1 || number > maximum)
        throw Problem::invalid(name, u"must be between 1 and %1"_s.arg(maximum));
    return number;
}

} // namespace

Page pageOf(const Context &context, int defaultSize, int maximumSize)
{
    return {boundedNumber(context.request, u"page"_s, 1, 1'000'000),
            boundedNumber(context.request, u"size"_s, defaultSize, maximumSize, context.clampSize)};
}

std::optional<Sort> sortOf(const Request &request)
{
    const std::optional<QString> text = request.parameter(u"sort"_s);
    if (!text || text->isEmpty())
        return std::nullopt;
    const QStringList parts = text->split(u',');
    const QString order = parts.size() == 2 ? parts.at(1).toLower() : QString();
    if (parts.at(0).isEmpty() || (order != "ascending"_L1 && order != "descending"_L1))
        throw Problem::invalid(u"sort"_s, u"must be property,ascending or property,descending"_s);
    return Sort{parts.at(0), order == "descending"_L1};
}

void writeEnvelope(JsonWriter &json, const Readings &readings, const Page &page, qsizetype total)
{
    json.field("totalItems", static_cast<int>(total));
    if (readings.pageNumberIsText())
        json.field("pageNumber", QString::number(page.number));
    else
        json.field("pageNumber", page.number);
    json.field(readings.pageSizeKey().constData(), page.size);
}

Answer jsonAnswer(const JsonWriter &json, int status)
{
    Answer answer;
    answer.status = status;
    answer.body = json.json();
    return answer;
}

Answer emptyAnswer(int status)
{
    Answer answer;
    answer.status = status;
    answer.contentType.clear();
    return answer;
}

} // namespace simulator
