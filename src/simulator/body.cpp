// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/body.h"

#include "simulator/exchange.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace simulator {

Body::Body(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        throw Problem::unreadable(u"body"_s, u"a JSON object is expected"_s);
    m_object = document.object();
}

bool Body::has(const QString &name) const
{
    const QJsonValue value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

std::optional<QString> Body::text(const QString &name) const
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = m_object.value(name);
    if (!value.isString())
        throw Problem::unreadable(m_path + name, u"wrong type"_s);
    return value.toString();
}

QString Body::requiredText(const QString &name) const
{
    const std::optional<QString> value = text(name);
    if (!value || value->trimmed().isEmpty())
        throw Problem::invalid(m_path + name, u"must not be blank"_s);
    return *value;
}

std::optional<bool> Body::flag(const QString &name) const
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = m_object.value(name);
    if (!value.isBool())
        throw Problem::unreadable(m_path + name, u"wrong type"_s);
    return value.toBool();
}

bool Body::requiredFlag(const QString &name) const
{
    const std::optional<bool> value = flag(name);
    if (!value)
        throw Problem::unreadable(m_path + name, u"must not be null"_s);
    return *value;
}

std::optional<int> Body::integer(const QString &name, int minimum, int maximum) const
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = m_object.value(name);
    if (!value.isDouble() || std::floor(value.toDouble()) != value.toDouble())
        throw Problem::unreadable(m_path + name, u"wrong type"_s);
    const double number = value.toDouble();
    if (number < minimum || number > maximum)
        throw Problem::invalid(m_path + name, u"must be between %1 and %2"_s.arg(minimum).arg(maximum));
    return static_cast<int>(number);
}

int Body::requiredInteger(const QString &name, int minimum, int maximum) const
{
    const std::optional<int> value = integer(name, minimum, maximum);
    if (!value)
        throw Problem::invalid(m_path + name, u"must not be null"_s);
    return *value;
}

std::optional<QJsonArray> Body::array(const QString &name) const
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = m_object.value(name);
    if (!value.isArray())
        throw Problem::unreadable(m_path + name, u"wrong type"_s);
    return value.toArray();
}

std::optional<QStringList> Body::texts(const QString &name) const
{
    const std::optional<QJsonArray> values = array(name);
    if (!values)
        return std::nullopt;
    return textsOf(*values, m_path + name);
}

QStringList textsOf(const QJsonArray &array, const QString &field)
{
    QStringList texts;
    for (const QJsonValue &value : array) {
        if (!value.isString())
            throw Problem::unreadable(field, u"wrong type"_s);
        texts.append(value.toString());
    }
    return texts;
}

} // namespace simulator
