// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addressformats.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace core::addressformats {

namespace {

constexpr qsizetype keptCharacters = 64;
constexpr qsizetype readBytes = 4 * keptCharacters;
constexpr qint64 bytesBetweenQuestions = 64 * 1024;
constexpr qint64 shortestEntry = 8; // "1.1.1.1" and what separates it
constexpr size_t mostPlaces = size_t(1) << 21;

quint64 keyOf(const Ipv4Network &network)
{
    return quint64(network.first()) << 6 | quint64(network.length);
}

//! The beginning of a piece as UTF-16. No address is longer, and a piece of megabytes is not worth reading.
class ShortText
{
public:
    explicit ShortText(QByteArrayView utf8)
    {
        utf8 = utf8.first(std::min(utf8.size(), readBytes));
        if (std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
            for (const char c : utf8)
                m_text.append(QLatin1Char(c));
            return;
        }
        // Word processors make a dash of their own out of the hyphen of a span.
        const QString text = QString::fromUtf8(utf8).replace(u'\u2013', u'-');
        m_text.append(text.constData(), text.size());
    }

    QStringView view() const { return QStringView(m_text.constData(), m_text.size()); }

private:
    QVarLengthArray<QChar, readBytes> m_text;
};

QStringView unquoted(QStringView piece)
{
    const bool quoted = piece.size() > 2 && piece.front() == piece.back() && (piece.front() == u'"' || piece.front() == u'\'');
    return quoted ? piece.mid(1, piece.size() - 2) : piece;
}

QString joined(QStringView left, QChar sign, QStringView right)
{
    QString text;
    text.reserve(left.size() + right.size() + 1);
    return text.append(left).append(sign).append(right);
}

} // namespace

bool SeenNetworks::insert(const Ipv4Network &network)
{
    // Four places of five at most, or looking for one takes long.
    if (m_used * 5 >= m_places.size() * 4)
        resize(m_places.empty() ? 64 : m_places.size() * 2);
    const quint64 key = keyOf(network);
    const size_t place = placeOf(key);
    if (m_places[place] == key)
        return false;
    if (m_used * 5 >= m_places.size() * 4)
        return true;
    m_places[place] = key;
    ++m_used;
    return true;
}

bool SeenNetworks::contains(const Ipv4Network &network) const
{
    const quint64 key = keyOf(network);
    return !m_places.empty() && m_places[placeOf(key)] == key;
}

//! Where the key is, or the free place for it. No key is 0: the length is at least 1.
size_t SeenNetworks::placeOf(quint64 key) const
{
    const size_t mask = m_places.size() - 1;
    size_t place = size_t((key * 0x9e3779b97f4a7c15U) >> 32) & mask;
    while (m_places[place] != 0 && m_places[place] != key)
        place = (place + 1) & mask;
    return place;
}

void SeenNetworks::resize(size_t places)
{
    places = std::min(places, mostPlaces);
    if (m_places.size() >= places)
        return;
    std::vector<quint64> before(places);
    before.swap(m_places);
    for (const quint64 key : before) {
        if (key != 0)
            m_places[placeOf(key)] = key;
    }
}

void SeenNetworks::reserve(qint64 count)
{
    resize(std::bit_ceil(size_t(count) * 5 / 4 + 64));
}

ImportSink::ImportSink(const ImportOptions &options, qint64 bytes)
    : m_goesOn(options.goesOn)
    , m_covered(Ipv4Set(options.present).intervals())
    , m_room(options.room)
{
    m_seen.reserve(bytes / shortestEntry);
    for (const Ipv4Network &network : options.present)
        m_present.insert(network);
}

bool ImportSink::goesOn(qint64 offset)
{
    if (m_result.cancelled || offset - m_asked < bytesBetweenQuestions)
        return !m_result.cancelled;
    m_asked = offset;
    m_result.cancelled = m_goesOn && !m_goesOn(offset);
    return !m_result.cancelled;
}

ImportState ImportSink::judged(const Ipv4Network &network)
{
    if (!m_seen.insert(network))
        return ImportState::Duplicate;
    if (m_present.contains(network))
        return ImportState::Present;
    const auto after = std::upper_bound(m_covered.cbegin(), m_covered.cend(), network.first(),
                                        [](Ipv4Address first, const Ipv4Set::Interval &interval) { return first < interval.first; });
    const bool covered = after != m_covered.cbegin() && network.last() <= std::prev(after)->last;
    return covered ? ImportState::Covered : ImportState::Good;
}

ImportRow *ImportSink::row(qint64 line, QStringView text, ImportState state, QByteArrayView note)
{
    const qint64 count = ++m_result.counts[size_t(state)];
    if (state != ImportState::Good && count > keptImportRows)
        return nullptr;
    ImportRow made;
    made.line = line;
    made.text = text.left(keptCharacters).toString();
    // A character has at most four bytes.
    made.note = QString::fromUtf8(note.first(std::min(note.size(), 4 * keptNoteCharacters + 4)));
    made.noteCut = made.note.size() > keptNoteCharacters;
    if (made.noteCut)
        made.note.truncate(keptNoteCharacters - (made.note.at(keptNoteCharacters - 1).isHighSurrogate() ? 1 : 0));
    made.state = state;
    m_result.rows.append(std::move(made));
    return &m_result.rows.last();
}

void ImportSink::settle(qint64 line, QStringView text, std::span<const Ipv4Network> networks, QByteArrayView note)
{
    QVarLengthArray<Ipv4Network, 4> fresh;
    std::optional<ImportState> other;
    for (const Ipv4Network &network : networks) {
        const ImportState state = judged(network);
        if (state == ImportState::Good)
            fresh.append(network);
        else if (!other)
            other = state;
    }
    ImportState state = fresh.isEmpty() ? other.value_or(ImportState::Refused) : ImportState::Good;
    if (state == ImportState::Good) {
        m_full = m_full || m_result.taken + fresh.size() > m_room;
        (m_full ? m_result.leftOut : m_result.taken) += fresh.size();
        if (m_full)
            state = ImportState::LeftOut;
    }
    ImportRow *made = row(line, text, state, note);
    if (!made)
        return;
    made->networks = fresh.isEmpty() ? QList<Ipv4Network>(networks.begin(), networks.end()) : QList<Ipv4Network>(fresh.cbegin(), fresh.cend());
    if (state == ImportState::Good)
        m_result.withHostBits += std::any_of(fresh.cbegin(), fresh.cend(), [](const Ipv4Network &network) { return network.hasHostBits(); });
}

//! False when \a text is no `first-last`.
bool ImportSink::readSpan(qint64 line, QStringView text, QByteArrayView note)
{
    const qsizetype dash = text.indexOf(u'-');
    const auto first = dash > 0 ? parseIpv4Address(text.left(dash).trimmed()) : std::nullopt;
    const auto last = first ? parseIpv4Address(text.mid(dash + 1).trimmed()) : std::nullopt;
    if (!last)
        return false;
    const QList<Ipv4Network> networks = networksOfSpan(*first, *last);
    if (!networks.isEmpty())
        settle(line, text, std::span(networks.constData(), size_t(networks.size())), note);
    else if (ImportRow *made = row(line, text, ImportState::Refused, note))
        made->reason = ImportReason::SpanBackwards;
    return true;
}

void ImportSink::readNetwork(qint64 line, QStringView network, QStringView written, QByteArrayView note)
{
    const Ipv4Parse parse = parseIpv4Network(network);
    if (parse.network)
        return settle(line, written, std::span(&*parse.network, 1), note);
    if (ImportRow *made = row(line, written, ImportState::Refused, note)) {
        made->reason = ImportReason::NotAnAddress;
        made->parse = parse;
    }
}

void ImportSink::strict(qint64 line, QByteArrayView text, QByteArrayView note)
{
    const ShortText whole(text.trimmed());
    const QStringView piece = unquoted(whole.view());
    if (!readSpan(line, piece, note))
        readNetwork(line, piece, whole.view(), note);
}

void ImportSink::masked(qint64 line, QByteArrayView address, QByteArrayView mask, QByteArrayView note)
{
    address = address.trimmed();
    mask = mask.trimmed();
    const qsizetype slash = address.indexOf('/');
    // A length of its own wins over the column beside it.
    if (slash < 0 && mask.isEmpty())
        return strict(line, address, note);
    if (slash >= 0)
        mask = address.sliced(slash + 1);
    const ShortText host(slash >= 0 ? address.first(slash) : address);
    const ShortText length(mask);
    const QString written = joined(host.view(), u'/', length.view());
    if (!length.view().contains(u'.'))
        return readNetwork(line, written, written, note);
    const std::optional<Ipv4Address> bits = parseIpv4Address(length.view());
    const int ones = bits ? std::countl_one(*bits) : 0;
    const bool contiguous = bits && (ones == 32 || quint32(*bits << ones) == 0);
    if (contiguous)
        return readNetwork(line, joined(host.view(), u'/', QString::number(ones)), written, note);
    if (ImportRow *made = row(line, written, ImportState::Refused, note))
        made->reason = bits ? ImportReason::MaskNotContiguous : ImportReason::MaskSyntax;
}

void ImportSink::span(qint64 line, QByteArrayView first, QByteArrayView last, QByteArrayView note)
{
    const QString text = joined(ShortText(first.trimmed()).view(), u'-', ShortText(last.trimmed()).view());
    if (!readSpan(line, text, note))
        readNetwork(line, text, text, note);
}

void ImportSink::entry(qint64 line, const Ipv4ListEntry &entry, QByteArrayView note)
{
    if (entry.parse.network)
        settle(line, entry.text, std::span(&*entry.parse.network, 1), note);
    else if (!entry.span.isEmpty())
        settle(line, entry.text, std::span(entry.span.constData(), size_t(entry.span.size())), note);
    else
        strict(line, entry.text.toUtf8(), note);
}

void ImportSink::refuse(qint64 line, QByteArrayView text, ImportReason reason, QByteArrayView note)
{
    if (ImportRow *made = row(line, ShortText(text.trimmed()).view(), ImportState::Refused, note))
        made->reason = reason;
}

bool Lines::next()
{
    if (m_next >= m_text.size())
        return false;
    const qsizetype end = m_text.indexOf('\n', m_next);
    m_line = end < 0 ? m_text.sliced(m_next) : m_text.sliced(m_next, end - m_next);
    if (m_line.endsWith('\r'))
        m_line.chop(1);
    m_next = end < 0 ? m_text.size() : end + 1;
    ++m_number;
    return true;
}

bool isEverything(QByteArrayView text)
{
    text = text.trimmed();
    return text == "0.0.0.0/0" || text == "0.0.0.0/0.0.0.0" || text == "::/0" || text == "0.0.0.0/0,::/0";
}

bool needsWriting(const QByteArray &note)
{
    return note != note.trimmed() || std::any_of(note.begin(), note.end(), [](char c) { return c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

QByteArray writtenNote(const QByteArray &note)
{
    QByteArray written;
    for (qsizetype i = 0; i < note.size(); ++i) {
        const char c = note.at(i);
        const bool outerBlank = c == ' ' && (i == 0 || i == note.size() - 1);
        if (c == '\n')
            written += "\\n";
        else if (c == '\\')
            written += "\\\\";
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f || outerBlank)
            written += "\\x" + QByteArray::number(uint(c), 16).rightJustified(2, '0');
        else
            written += c;
    }
    return written;
}

QByteArray readNote(QByteArrayView written)
{
    QByteArray note;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const char c = written.at(i);
        const char next = c == '\\' && i + 1 < written.size() ? written.at(i + 1) : '\0';
        bool isByte = false;
        const char byte = next == 'x' ? char(written.sliced(i + 2, std::min<qsizetype>(2, written.size() - i - 2)).toByteArray().toUInt(&isByte, 16)) : '\0';
        if (next == 'n' || next == '\\') {
            note += next == 'n' ? '\n' : '\\';
            ++i;
        } else if (isByte) {
            note += byte;
            i += 3;
        } else {
            note += c;
        }
    }
    return note;
}

} // namespace core::addressformats
