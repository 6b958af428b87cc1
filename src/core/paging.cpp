// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paging.h"

#include "core/jsontext.h"

#include <utility>

namespace core {

namespace {
Error protocolError(QByteArray reason)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.reason = std::move(reason);
    return error;
}

std::optional<qint64> firstInteger(const RawObject &envelope, const QList<QByteArray> &names)
{
    for (const QByteArray &name : names) {
        const Field<qint64> number = readInteger(envelope, name);
        if (number.hasValue() && number.value >= 0)
            return number.value;
    }
    return std::nullopt;
}

Result<void> readItems(RawPage &page, QByteArrayView json)
{
    int badItems = 0;
    Result<QList<RawObject>> objects = RawObject::parseArray(json, &badItems);
    if (!objects)
        return failure(objects.error());
    if (badItems == 0) {
        page.items = std::move(*objects);
        return {};
    }
    qsizetype index = 0;
    JsonScanner scanner(json);
    scanner.items([&page, &scanner, &objects, &index] {
        QByteArrayView raw;
        const char first = scanner.peek();
        if (first == '{')
            page.items.append(objects->at(index));
        if (!scanner.scanValue(&raw))
            return false;
        if (first == '"')
            page.ids.append(jsonStringText(raw));
        else if (first != '{')
            ++page.badItems;
        ++index;
        return true;
    });
    return {};
}

//! The collection's raw text; empty when nothing is listed.
Result<QByteArray> collection(const RawObject &envelope, const QList<QByteArray> &keys, std::optional<qint64> total)
{
    for (const QByteArray &key : keys) {
        const RawValue raw = envelope.value(key);
        if (!raw || *raw == "null")
            continue;
        if (!raw->startsWith('['))
            return failure(protocolError(QByteArrayLiteral("wrong-type")));
        return *raw;
    }
    // No list is taken for an empty one only where the answer itself says that nothing is there.
    if (total.value_or(envelope.isEmpty() ? 0 : -1) != 0)
        return failure(protocolError(QByteArrayLiteral("no-collection")));
    return QByteArray();
}
} // namespace

Result<RawPage> parsePage(QByteArrayView json, const QList<QByteArray> &keys)
{
    RawPage page;
    JsonScanner scanner(json);
    if (scanner.peek() == '[') {
        page.bareArray = true;
        if (const Result<void> read = readItems(page, json); !read)
            return failure(read.error());
        return page;
    }
    const Result<RawObject> envelope = RawObject::parse(json);
    if (!envelope)
        return failure(envelope.error());
    page.totalItems = firstInteger(*envelope, {QByteArrayLiteral("totalItems"), QByteArrayLiteral("totalSize")});
    page.pageNumber = firstInteger(*envelope, {QByteArrayLiteral("pageNumber"), QByteArrayLiteral("page")});
    page.pageSize = firstInteger(*envelope, {QByteArrayLiteral("pageSize"), QByteArrayLiteral("size")});
    const Result<QByteArray> list = collection(*envelope, keys, page.totalItems);
    if (!list)
        return failure(list.error());
    if (list->isEmpty())
        return page;
    if (const Result<void> read = readItems(page, *list); !read)
        return failure(read.error());
    return page;
}

} // namespace core
