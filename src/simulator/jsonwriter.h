// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace simulator {

//! Writes JSON text in the order in which it is told; no escaping but what JSON demands.
class JsonWriter
{
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }
    JsonWriter &key(const char *name);
    JsonWriter &value(const QString &text);
    JsonWriter &value(bool flag) { return raw(flag ? QByteArrayLiteral("true") : QByteArrayLiteral("false")); }
    JsonWriter &value(int number) { return raw(QByteArray::number(number)); }
    JsonWriter &value(const std::optional<QString> &text) { return text ? value(*text) : null(); }
    JsonWriter &value(const std::optional<bool> &flag) { return flag ? value(*flag) : null(); }
    JsonWriter &null() { return raw(QByteArrayLiteral("null")); }
    //! \a json is a complete JSON value.
    JsonWriter &raw(const QByteArray &json);
    template <typename T>
    JsonWriter &field(const char *name, const T &content) { return key(name).value(content); }

    const QByteArray &json() const { return m_out; }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    void separate();

    QByteArray m_out;
    bool m_needsComma = false;
};

} // namespace simulator
