// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addressformats.h"

#include <algorithm>

namespace core::addressformats {

namespace {

constexpr qsizetype keptBytes = 8 * 1024;

//! As much of SQL as a dump of rows needs: words, quoted texts and single signs, without comments.
class SqlTokens
{
public:
    enum class Kind { End, Word, Text, Sign, Broken };

    SqlTokens(QByteArrayView text, ImportSink &sink) : m_text(text), m_sink(sink) {}

    Kind next()
    {
        skip();
        m_value.clear();
        m_tokenLine = m_line;
        if (m_at >= m_text.size() || !m_sink.goesOn(m_at))
            return m_kind = Kind::End;
        const char c = m_text.at(m_at);
        if (c == '\'' || c == '"' || c == '`')
            return m_kind = quoted(c);
        const auto end = std::find_if_not(m_text.begin() + m_at, m_text.end(), isWordByte);
        const qsizetype length = end - (m_text.begin() + m_at);
        if (length == 0) {
            m_value.append(c);
            ++m_at;
            return m_kind = Kind::Sign;
        }
        m_value = m_text.sliced(m_at, std::min(length, keptBytes)).toByteArray();
        m_at += length;
        return m_kind = Kind::Word;
    }
    Kind kind() const { return m_kind; }
    const QByteArray &value() const { return m_value; }
    qint64 line() const { return m_tokenLine; }
    bool isSign(char sign) const { return m_kind == Kind::Sign && m_value.at(0) == sign; }
    bool isWord(const char *word) const { return m_kind == Kind::Word && m_value.compare(word, Qt::CaseInsensitive) == 0; }

private:
    static bool isWordByte(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '$' || static_cast<unsigned char>(c) >= 0x80;
    }
    bool startsWith(QByteArrayView sign) const { return m_text.sliced(m_at).startsWith(sign); }
    void skipTo(QByteArrayView end)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        const qsizetype stop = found < 0 ? m_text.size() : found + end.size();
        m_line += m_text.sliced(m_at, stop - m_at).count('\n');
        m_at = stop;
    }
    void skip()
    {
        while (m_at < m_text.size() && m_sink.goesOn(m_at)) {
            const char c = m_text.at(m_at);
            if (c == '#' || (c == '-' && startsWith("--"))) {
                skipTo("\n");
            } else if (c == '/' && startsWith("/*")) {
                skipTo("*/");
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                m_line += c == '\n';
                ++m_at;
            } else {
                return;
            }
        }
    }
    //! A doubled quote is one; what stands after a backslash is read as MySQL writes it.
    Kind quoted(char quote)
    {
        for (++m_at; m_at < m_text.size() && m_sink.goesOn(m_at); ++m_at) {
            char c = m_text.at(m_at);
            m_line += c == '\n';
            const char after = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : '\0';
            if (c == quote && after != quote) {
                ++m_at;
                return quote == '`' ? Kind::Word : Kind::Text;
            }
            if (c == quote || (c == '\\' && quote != '`')) {
                ++m_at;
                m_line += after == '\n';
                c = c == quote ? quote : unescaped(after);
            }
            if (m_value.size() < keptBytes)
                m_value += c;
        }
        return Kind::Broken;
    }
    static char unescaped(char c)
    {
        switch (c) {
        case 'n':
            return '\n';
        case 'r':
            return '\r';
        case 't':
            return '\t';
        case 'b':
            return '\b';
        case '0':
            return '\0';
        case 'Z':
            return '\x1a';
        default:
            return c;
        }
    }

    QByteArrayView m_text;
    ImportSink &m_sink;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_tokenLine = 1;
    Kind m_kind = Kind::End;
    QByteArray m_value;
};

using Kind = SqlTokens::Kind;

//! What stands between two parentheses, which opened just now: one value a field. `isOpen` when the text ended before.
struct Tuple
{
    QByteArrayList fields;
    bool isOpen = false;
};

Tuple readTuple(SqlTokens &tokens)
{
    Tuple tuple;
    tuple.fields.append(QByteArray());
    bool isTaken = false;
    for (int depth = 1; depth > 0;) {
        const Kind kind = tokens.next();
        if (kind == Kind::End || kind == Kind::Broken) {
            tuple.isOpen = true;
            return tuple;
        }
        depth += int(tokens.isSign('(')) - int(tokens.isSign(')'));
        if (depth == 1 && tokens.isSign(',')) {
            if (tuple.fields.size() < 64)
                tuple.fields.append(QByteArray());
            isTaken = false;
        } else if (!isTaken && kind == Kind::Text) {
            // The text of E'...' comes after a word, the type of '...'::inet after the text.
            tuple.fields.last() = tokens.value();
            isTaken = true;
        } else if (!isTaken && tuple.fields.last().isEmpty() && kind == Kind::Word && tokens.value().compare("null", Qt::CaseInsensitive) != 0) {
            tuple.fields.last() = tokens.value();
        }
    }
    return tuple;
}

struct Places
{
    qsizetype address = -1;
    qsizetype mask = -1;
    qsizetype note = -1;
};

Places placesOfColumns(QByteArrayList columns)
{
    for (QByteArray &column : columns)
        column = column.toLower();
    Places places;
    places.address = std::max(columns.indexOf("ip_addr"), columns.indexOf("ip"));
    places.mask = columns.indexOf("mask");
    places.note = std::max(columns.indexOf("tag"), columns.indexOf("context_info"));
    return places;
}

//! Rows without names of columns: grp, address, mask, port, tag (Kamailio) or grp, address, mask, port, proto, pattern, context_info (OpenSIPS), both with or
//! without an id before.
Places placesOfCount(qsizetype count)
{
    const qsizetype address = count == 6 || count == 8 ? 2 : 1;
    return {address, address + 1, count >= 5 ? count - 1 : -1};
}

//! After INTO: the name of the table, perhaps with that of its schema.
QByteArray readTableName(SqlTokens &tokens)
{
    QByteArray name;
    while (tokens.next() == Kind::Word || tokens.kind() == Kind::Text) {
        if (tokens.isWord("values") || tokens.isWord("value"))
            break;
        name = tokens.value();
    }
    return name.mid(name.lastIndexOf('.') + 1).toLower();
}

//! From what follows the name of the table to the end of the rows.
void readInsert(SqlTokens &tokens, ImportSink &sink)
{
    QByteArrayList columns;
    if (tokens.isSign('(')) {
        const Tuple names = readTuple(tokens);
        if (names.isOpen)
            return;
        columns = names.fields;
        tokens.next();
    }
    if (!tokens.isWord("values") && !tokens.isWord("value"))
        return;
    while (tokens.next() == Kind::Sign && (tokens.isSign('(') || tokens.isSign(','))) {
        if (tokens.isSign(','))
            continue;
        const qint64 line = tokens.line();
        const Tuple tuple = readTuple(tokens);
        const Places places = columns.isEmpty() ? placesOfCount(tuple.fields.size()) : placesOfColumns(columns);
        const QByteArray address = tuple.fields.value(places.address);
        const QByteArray note = tuple.fields.value(places.note);
        if (tuple.isOpen) {
            // A quote that never ends is told of at the end.
            if (tokens.kind() == Kind::End && sink.goesOn(0))
                sink.refuse(line, address.isEmpty() ? tuple.fields.first() : address, ImportReason::BrokenQuote);
            return;
        }
        if (address.isEmpty())
            sink.refuse(line, tuple.fields.first(), ImportReason::NoAddress, note);
        else
            sink.masked(line, address, tuple.fields.value(places.mask), note);
    }
}

} // namespace

void readSql(QByteArrayView text, ImportSink &sink)
{
    SqlTokens tokens(text, sink);
    tokens.next();
    while (tokens.kind() != Kind::End && tokens.kind() != Kind::Broken) {
        const bool begins = tokens.isWord("into");
        if (!begins) {
            tokens.next();
            continue;
        }
        // Rows of other tables are of no concern.
        if (readTableName(tokens) == "address")
            readInsert(tokens, sink);
    }
    // What it swallowed may have been rows.
    if (tokens.kind() == Kind::Broken)
        sink.refuse(tokens.line(), tokens.value(), ImportReason::BrokenQuote);
}

} // namespace core::addressformats
