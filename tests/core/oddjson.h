// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <random>
#include <utility>

//! Makes up fields that no contract knows, spelled in every way that JSON allows.
class OddJson
{
public:
    using Field = std::pair<QByteArray, QByteArray>; //!< name and JSON text

    explicit OddJson(quint32 seed) : m_engine(seed) {}

    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_engine); }
    QByteArray value(int depth = 3)
    {
        const int kind = number(0, depth > 0 ? 9 : 6);
        if (kind >= 8)
            return object(depth);
        if (kind >= 7)
            return array(depth);
        static const QList<QByteArray> plain{"null", "true", "false", "0", "-0", "-1.50", "1.0", "1e3", "1E+3", "-2.5e-7", "0.1000", "12345678901234567890",
                                             "9007199254740993", "\"\"", "\" \"", "\"text\"", "\"\\u00e9\\ud83d\\ude00\"", "\"\xc3\xa9\"", "\"a\\/b\"", "\"a/b\"",
                                             "\"\\\"\\\\\\n\"", "\"\\u0041\"", "\"${new-1}\"", "\"1.0\"", "[]", "{}", "[ ]", "{ }"};
        return plain.at(number(0, int(plain.size()) - 1));
    }
    //! Up to \a most, each of another name.
    QList<Field> fields(int most)
    {
        static const QList<QByteArray> stems{"x", "Name", "NAME", "ipRange", "a.b", "with blank", "\xc3\xa9", "$ref", "0", "enabled ", "id_"};
        QList<Field> made;
        const int count = number(0, most);
        for (int i = 0; i < count; ++i)
            made.append({stems.at(number(0, int(stems.size()) - 1)) + QByteArray::number(i), value()});
        if (number(0, 4) == 0)
            made.append({QByteArray(), value()});
        return made;
    }
    //! The object with all of \a fields, in an order of its own, with blanks here and there.
    QByteArray text(QList<Field> fields)
    {
        QByteArray made = "{" + blank();
        while (!fields.isEmpty()) {
            const Field field = fields.takeAt(number(0, int(fields.size()) - 1));
            made += '"' + field.first + '"' + blank() + ':' + blank() + field.second + blank() + (fields.isEmpty() ? "" : ",") + blank();
        }
        return made + '}';
    }

private:
    QByteArray blank() { return number(0, 5) == 0 ? QByteArray(" \n\t").left(number(1, 3)) : QByteArray(); }
    QByteArray array(int depth)
    {
        QByteArray made = "[";
        const int count = number(0, 3);
        for (int i = 0; i < count; ++i)
            made += (i > 0 ? "," : "") + blank() + value(depth - 1);
        return made + blank() + ']';
    }
    QByteArray object(int depth)
    {
        QByteArray made = "{";
        const int count = number(0, 3);
        for (int i = 0; i < count; ++i)
            made += (i > 0 ? ",\"k" : "\"k") + QByteArray::number(i) + "\":" + blank() + value(depth - 1);
        return made + blank() + '}';
    }

    std::mt19937 m_engine;
};
