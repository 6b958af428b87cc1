// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace core {

//! Walks over JSON text strictly by RFC 8259 and hands out slices of it; nothing is converted, so numbers of any size survive.
//! Works on text that is valid UTF-8. After a function returned false the scanner is of no further use.
class JsonScanner
{
public:
    //! Containers nested deeper than this are refused, and bound the stack.
    static constexpr int maxDepth = 64;

    explicit JsonScanner(QByteArrayView text) : m_at(text.begin()), m_end(text.end()) {}

    //! The next character that is no blank, NUL at the end.
    char peek();
    bool take(char expected);
    //! True when nothing but blanks is left.
    bool atEnd();
    //! A string with its quotes.
    bool scanString(QByteArrayView *raw);
    //! A value of any kind.
    bool scanValue(QByteArrayView *raw);
    bool isTooDeep() const { return m_tooDeep; }

    //! An object; \a onMember(rawKey) must consume the value and return true.
    template<class F>
    bool members(F onMember)
    {
        if (!enter('{'))
            return false;
        if (!take('}')) {
            QByteArrayView key;
            do {
                if (!scanString(&key) || !take(':') || !onMember(key))
                    return false;
            } while (take(','));
            if (!take('}'))
                return false;
        }
        --m_depth;
        return true;
    }

    //! An array; \a onItem() must consume the item and return true.
    template<class F>
    bool items(F onItem)
    {
        if (!enter('['))
            return false;
        if (!take(']')) {
            do {
                if (!onItem())
                    return false;
            } while (take(','));
            if (!take(']'))
                return false;
        }
        --m_depth;
        return true;
    }

private:
    bool enter(char opening);
    bool scanEscape();
    bool scanNumber();
    bool scanDigits();
    bool scanWord(QByteArrayView word);
    bool scanContainer();

    const char *m_at;
    const char *m_end;
    int m_depth = 0;
    bool m_tooDeep = false;
};

//! True for UTF-8 without a byte order mark.
bool isJsonEncoding(QByteArrayView text);
//! True for one JSON value, blanks around it allowed.
bool isJson(QByteArrayView text);
//! The text of a string literal with its quotes; a lone surrogate stays one.
QString jsonStringText(QByteArrayView raw);
//! A literal that reads back as \a text, lone surrogates included.
QByteArray jsonStringLiteral(const QString &text);
//! One spelling for all texts of the same value; text that is no JSON comes back unchanged.
QByteArray canonicalJson(QByteArrayView raw);

} // namespace core
