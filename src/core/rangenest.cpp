// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rangenest.h"

#include "core/accessnote.h"

#include <algorithm>
#include <span>
#include <limits>
#include <tuple>

namespace core {

namespace {

using Entry = AccessIndex::Entry;
using Entries = std::span<const Entry>;

//! Owner and end of entries that could become one; nothing when they do not agree.
struct Terms
{
    QString owner;
    std::optional<QDateTime> until;
};

std::optional<Terms> agreed(const Terms &left, const Terms &right)
{
    const bool sameOwner = left.owner == right.owner || left.owner.isEmpty() || right.owner.isEmpty();
    if (!sameOwner || left.until != right.until)
        return {};
    return Terms{left.owner.isEmpty() ? right.owner : left.owner, left.until};
}

Terms termsOf(const IpRange &range)
{
    const QString &note = range.description.value;
    // Most notes have neither; those need no closer look.
    if (!note.contains(QLatin1Char('/')) && !note.contains(QLatin1Char('[')))
        return {};
    const AccessNote read = accessNote(note);
    return {read.owner, read.until};
}

std::optional<Terms> termsOf(Entries entries)
{
    std::optional<Terms> terms = termsOf(*entries.front().range);
    for (const Entry &entry : entries.subspan(1)) {
        terms = agreed(*terms, termsOf(*entry.range));
        if (!terms)
            break;
    }
    return terms;
}

bool isSame(const Ipv4Network &left, const Ipv4Network &right)
{
    return left.length == right.length && left.first() == right.first();
}

//! Of entries with the same network the one that stays.
const Entry &keptOf(Entries run)
{
    if (run.size() == 1)
        return run.front();
    const auto rank = [](const Entry &entry) {
        const IpRange &range = *entry.range;
        const bool isOld = range.createTime.hasValue();
        // No end before a late one before an early one.
        const std::optional<QDateTime> until = termsOf(range).until;
        return std::tuple(entry.network.hasHostBits(), until ? -until->toMSecsSinceEpoch() : std::numeric_limits<qint64>::min(), range.description.value.isEmpty(), !isOld,
                          isOld ? range.createTime.value.toMSecsSinceEpoch() : 0);
    };
    return *std::min_element(run.begin(), run.end(), [&rank](const Entry &left, const Entry &right) { return rank(left) < rank(right); });
}

//! Adds up outermost networks, which come in ascending order.
class Merger
{
public:
    explicit Merger(Entries sorted) : m_sorted(sorted) {}

    //! \a network with all entries from place \a begin up to place \a end.
    void add(const Ipv4Network &network, std::size_t begin, std::size_t end)
    {
        m_nodes.push_back({network, begin, end, false, {}, false});
        while (m_nodes.size() > 1 && joinLast()) {
        }
    }
    std::vector<RangeNest::Merge> merges() const
    {
        std::vector<RangeNest::Merge> found;
        for (const Node &node : m_nodes) {
            if (node.merged)
                found.push_back({node.network, {m_sorted.begin() + std::ptrdiff_t(node.begin), m_sorted.begin() + std::ptrdiff_t(node.end)}});
        }
        return found;
    }

private:
    struct Node
    {
        Ipv4Network network;
        std::size_t begin;
        std::size_t end;
        bool merged;
        std::optional<Terms> terms;
        bool termsRead;
    };

    const std::optional<Terms> &terms(Node &node)
    {
        if (!node.termsRead)
            node.terms = core::termsOf(m_sorted.subspan(node.begin, node.end - node.begin));
        node.termsRead = true;
        return node.terms;
    }

    //! False when the last two are no halves of one network, or not of the same terms.
    bool joinLast()
    {
        Node &left = m_nodes[m_nodes.size() - 2];
        Node &right = m_nodes.back();
        const Ipv4Network both{left.network.first(), left.network.length - 1};
        // The service knows no /0.
        if (left.network.length != right.network.length || both.length < 1 || both.first() != left.network.first() || both.last() != right.network.last())
            return false;
        if (!terms(left) || !terms(right))
            return false;
        const std::optional<Terms> together = agreed(*left.terms, *right.terms);
        if (!together)
            return false;
        left = {both, left.begin, right.end, true, together, true};
        m_nodes.pop_back();
        return true;
    }

    Entries m_sorted;
    std::vector<Node> m_nodes;
};

} // namespace

RangeNest nestOf(const std::vector<Entry> &entries)
{
    RangeNest nest;
    if (entries.size() < 2)
        return nest;
    std::vector<Entry> sorted = entries;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Entry &left, const Entry &right) {
        return std::pair(left.network.first(), left.network.length) < std::pair(right.network.first(), right.network.length);
    });
    // Networks lie within each other or apart, so the outermost one so far decides.
    Merger merger(sorted);
    Entry outer;
    std::size_t outerBegin = 0;
    for (std::size_t begin = 0; begin < sorted.size();) {
        std::size_t end = begin + 1;
        while (end < sorted.size() && isSame(sorted[begin].network, sorted[end].network))
            ++end;
        const Entry &kept = keptOf(Entries(sorted).subspan(begin, end - begin));
        for (std::size_t i = begin; i < end; ++i) {
            if (sorted[i].range != kept.range)
                nest.duplicates.push_back({sorted[i], kept});
        }
        if (outer.range && outer.network.contains(kept.network)) {
            nest.contained.push_back({kept, outer});
        } else {
            if (outer.range)
                merger.add(outer.network.canonical(), outerBegin, begin);
            outer = kept;
            outerBegin = begin;
        }
        begin = end;
    }
    merger.add(outer.network.canonical(), outerBegin, sorted.size());
    nest.merges = merger.merges();
    return nest;
}

QString mergedNote(const std::vector<Entry> &entries)
{
    QStringList notes;
    QStringList texts;
    Terms together;
    for (const Entry &entry : entries) {
        const QString &note = entry.range->description.value;
        if (note.isEmpty() || notes.contains(note))
            continue;
        const AccessNote read = accessNote(note);
        together = {read.owner.isEmpty() ? together.owner : read.owner, read.until};
        notes << note;
        if (!read.text.isEmpty() && !texts.contains(read.text))
            texts << read.text;
    }
    if (notes.size() < 2)
        return notes.value(0);
    return AccessNote{texts.join(QLatin1String("; ")), together.owner, together.until}.toString();
}

} // namespace core
