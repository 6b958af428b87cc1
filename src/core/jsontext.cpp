// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsontext.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace core {

namespace {
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

QByteArrayView slice(const char *from, const char *to)
{
    return QByteArrayView(from, to - from);
}
} // namespace

char JsonScanner::peek()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
    return m_at == m_end ? '\0' : *m_at;
}

bool JsonScanner::take(char expected)
{
    if (peek() != expected || m_at == m_end)
        return false;
    ++m_at;
    return true;
}

bool JsonScanner::atEnd()
{
    peek();
    return m_at == m_end;
}

bool JsonScanner::enter(char opening)
{
    if (!take(opening))
        return false;
    m_tooDeep = ++m_depth > maxDepth;
    return !m_tooDeep;
}

bool JsonScanner::scanString(QByteArrayView *raw)
{
    if (peek() != '"')
        return false;
    const char *from = m_at++;
    while (m_at != m_end) {
        const auto c = static_cast<unsigned char>(*m_at++);
        if (c == '"') {
            *raw = slice(from, m_at);
            return true;
        }
        if (c < 0x20 || (c == '\\' && !scanEscape()))
            return false;
    }
    return false;
}

bool JsonScanner::scanEscape()
{
    if (m_at == m_end)
        return false;
    const char c = *m_at++;
    if (c != 'u')
        return c != '\0' && std::strchr("\"\\/bfnrt", c) != nullptr;
    if (m_end - m_at < 4 || std::any_of(m_at, m_at + 4, [](char digit) { return hexValue(digit) < 0; }))
        return false;
    m_at += 4;
    return true;
}

bool JsonScanner::scanDigits()
{
    if (m_at == m_end || !isDigit(*m_at))
        return false;
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
    return true;
}

bool JsonScanner::scanNumber()
{
    if (*m_at == '-')
        ++m_at;
    const char *first = m_at;
    if (!scanDigits() || (*first == '0' && m_at - first > 1))
        return false;
    if (m_at != m_end && *m_at == '.') {
        ++m_at;
        if (!scanDigits())
            return false;
    }
    if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        return scanDigits();
    }
    return true;
}

bool JsonScanner::scanWord(QByteArrayView word)
{
    if (m_end - m_at < word.size() || slice(m_at, m_at + word.size()) != word)
        return false;
    m_at += word.size();
    return true;
}

bool JsonScanner::scanContainer()
{
    QByteArrayView ignored;
    if (*m_at == '{')
        return members([this, &ignored](QByteArrayView) { return scanValue(&ignored); });
    return items([this, &ignored] { return scanValue(&ignored); });
}

bool JsonScanner::scanValue(QByteArrayView *raw)
{
    const char c = peek();
    const char *from = m_at;
    bool good = false;
    if (c == '"')
        return scanString(raw);
    if (c == '{' || c == '[')
        good = scanContainer();
    else if (c == '-' || isDigit(c))
        good = scanNumber();
    else if (c == 't')
        good = scanWord("true");
    else if (c == 'f')
        good = scanWord("false");
    else if (c == 'n')
        good = scanWord("null");
    if (good)
        *raw = slice(from, m_at);
    return good;
}

bool isJsonEncoding(QByteArrayView text)
{
    return !text.startsWith("\xEF\xBB\xBF") && simdjson::validate_utf8(text.data(), static_cast<std::size_t>(text.size()));
}

bool isJson(QByteArrayView text)
{
    JsonScanner scanner(text);
    QByteArrayView raw;
    return isJsonEncoding(text) && scanner.scanValue(&raw) && scanner.atEnd();
}

QString jsonStringText(QByteArrayView raw)
{
    const QByteArrayView inner = raw.sliced(1, raw.size() - 2);
    qsizetype backslash = inner.indexOf('\\');
    if (backslash < 0)
        return QString::fromUtf8(inner);
    QString text;
    qsizetype done = 0;
    while (backslash >= 0) {
        text += QString::fromUtf8(inner.sliced(done, backslash - done));
        const char c = inner.at(backslash + 1);
        done = backslash + 2;
        static constexpr char codes[] = "bfnrt";
        static constexpr char meanings[] = "\b\f\n\r\t";
        if (c == 'u') {
            int unit = 0;
            for (; done < backslash + 6; ++done)
                unit = unit * 16 + hexValue(inner.at(done));
            text += QChar(unit);
        } else if (const char *code = std::strchr(codes, c)) {
            text += QLatin1Char(meanings[code - codes]);
        } else {
            text += QLatin1Char(c);
        }
        backslash = inner.indexOf('\\', done);
    }
    return text + QString::fromUtf8(inner.sliced(done));
}

QByteArray jsonStringLiteral(const QString &text)
{
    QByteArray literal("\"");
    literal.reserve(text.size() + 2);
    qsizetype done = 0;
    const auto flush = [&literal, &text, &done](qsizetype until) {
        literal += QStringView(text).sliced(done, until - done).toUtf8();
        done = until + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c == u'"' || c == u'\\') {
            flush(i);
            literal += '\\';
            literal += c.toLatin1();
        } else if (c < u' ' || c.isSurrogate()) {
            flush(i);
            literal += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        }
    }
    flush(text.size());
    return literal + '"';
}

} // namespace core
