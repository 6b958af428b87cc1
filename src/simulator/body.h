// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace simulator {

//! Typed reading of a request body. Everything throws Problem: a wrong JSON type is "Failed to read HTTP message", a missing
//! or unsuitable value VALIDATION_FAILED with the field named. A JSON null counts as absent.
class Body
{
public:
    //! Parses \a json, which must be an object.
    explicit Body(const QByteArray &json);
    //! \a path goes before field names in messages, for example "ipRanges[0].".
    Body(const QJsonObject &object, const QString &path) : m_object(object), m_path(path) {}

    bool has(const QString &name) const;
    QString requiredText(const QString &name) const;
    std::optional<QString> text(const QString &name) const;
    std::optional<bool> flag(const QString &name) const;
    bool requiredFlag(const QString &name) const;
    std::optional<int> integer(const QString &name, int minimum, int maximum) const;
    int requiredInteger(const QString &name, int minimum, int maximum) const;
    //! Absent gives nullopt.
    std::optional<QJsonArray> array(const QString &name) const;
    std::optional<QStringList> texts(const QString &name) const;
    const QString &path() const { return m_path; }

private:
    QJsonObject m_object;
    QString m_path;
};

//! The texts of a JSON array; \a field is named when one element is something else.
QStringList textsOf(const QJsonArray &array, const QString &field);

} // namespace simulator
