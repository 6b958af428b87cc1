// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/everythingmodel.h"

#include "core/accessnote.h"
#include "core/ipv4set.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

//! Whole words only: a search for "k" is not one for every "k".
bool holdsWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !text.at(at - 1).isLetterOrNumber() || !word.front().isLetterOrNumber();
        const bool ends = end == text.size() || !text.at(end).isLetterOrNumber() || !word.back().isLetterOrNumber();
        if (begins && ends)
            return true;
    }
    return false;
}

std::optional<EverythingRow::Why> whyOf(const std::optional<core::Ipv4Network> &network, const core::AccessNote &note, const QString &text,
                                        const std::optional<core::Ipv4Network> &wanted, LookIn lookIn)
{
    if (wanted) {
        if (!network || !network->overlaps(*wanted))
            return std::nullopt;
        if (network->first() == wanted->first() && network->last() == wanted->last())
            return EverythingRow::Why::Same;
        return wanted->contains(*network) ? EverythingRow::Why::Within : EverythingRow::Why::Covers;
    }
    if (lookIn != LookIn::Note && note.owner.trimmed().compare(text, Qt::CaseInsensitive) == 0)
        return EverythingRow::Why::Owner;
    if (lookIn != LookIn::Owner && holdsWord(note.text, text))
        return EverythingRow::Why::Note;
    return std::nullopt;
}

//! The addresses that are to be closed: those that were asked for, or those of what goes.
core::Ipv4Set closedAddresses(const QString &text, const QList<EverythingRow> &rows)
{
    if (const auto wanted = core::parseIpv4Network(text).network)
        return core::Ipv4Set({*wanted});
    QList<core::Ipv4Network> networks;
    for (const EverythingRow &row : rows) {
        if (row.chosen && row.network)
            networks << *row.network;
    }
    return core::Ipv4Set(networks);
}

//! By what users and endpoints are looked for: what was typed, or the owners of what goes.
QStringList namesOf(const QString &text, const QList<EverythingRow> &rows)
{
    if (!core::parseIpv4Network(text).network)
        return {text.trimmed()};
    QStringList names;
    for (const EverythingRow &row : rows) {
        if (row.chosen && !row.owner.isEmpty() && !names.contains(row.owner, Qt::CaseInsensitive))
            names << row.owner;
    }
    return names;
}

bool holdsAny(const QString &text, const QStringList &names)
{
    return std::any_of(names.cbegin(), names.cend(), [&text](const QString &name) { return !name.isEmpty() && text.contains(name, Qt::CaseInsensitive); });
}

QString words(const char *text)
{
    return QCoreApplication::translate("models::EverythingModel", text);
}

//! Without making a set of each of thousands of ranges.
bool overlaps(const core::Ipv4Set &set, const core::Ipv4Network &network)
{
    const auto &intervals = set.intervals();
    const auto next = std::partition_point(intervals.begin(), intervals.end(), [&network](const core::Ipv4Set::Interval &interval) { return interval.last < network.first(); });
    return next != intervals.end() && next->first <= network.last();
}

QStringList openRanges(const core::ProjectConfiguration &project, const core::Ipv4Set &closed, const QList<EverythingRow> &rows)
{
    QSet<std::pair<QString, QString>> gone;
    for (const EverythingRow &row : rows) {
        if (row.chosen)
            gone.insert({row.listId, row.rangeId});
    }
    QStringList open;
    for (const core::AccessControlList &list : project.accessControlLists.items) {
        for (const core::IpRange &range : list.ranges) {
            const auto network = range.network();
            if (!network || gone.contains({list.id, range.id}) || !overlaps(closed, *network))
                continue;
            const QString name = list.name.valueOr(list.id);
            open << (list.isInForce() ? words(QT_TRANSLATE_NOOP("models::EverythingModel", "%1 in %2"))
                                      : words(QT_TRANSLATE_NOOP("models::EverythingModel", "%1 in %2, which is disabled")))
                        .arg(network->text(), name);
        }
    }
    return open;
}

} // namespace

QList<EverythingRow> everythingOf(const core::ProjectConfiguration &project, const QString &text, LookIn lookIn)
{
    const QString term = text.trimmed();
    if (term.isEmpty())
        return {};
    const std::optional<core::Ipv4Network> wanted = core::parseIpv4Network(term).network;
    QList<EverythingRow> rows;
    for (const core::AccessControlList &list : project.accessControlLists.items) {
        for (const core::IpRange &range : list.ranges) {
            const core::AccessNote note = core::accessNote(range.description.value);
            EverythingRow row;
            row.network = range.network();
            const auto why = whyOf(row.network, note, term, wanted, lookIn);
            if (!why)
                continue;
            row.listId = list.id;
            row.rangeId = range.id;
            row.range = u"%1/%2"_s.arg(range.ipAddress.value, QString::number(range.range.valueOr(32)));
            row.text = note.text;
            row.owner = note.owner;
            row.listName = list.name.valueOr(list.id);
            row.inForce = list.isInForce();
            row.why = *why;
            row.chosen = *why != EverythingRow::Why::Covers;
            rows << row;
        }
    }
    return rows;
}

StaysOpen staysOpen(const core::ProjectConfiguration &project, const QString &text, const QList<EverythingRow> &rows)
{
    StaysOpen open;
    const core::Ipv4Set closed = closedAddresses(text, rows);
    const QStringList names = namesOf(text, rows);
    if (!closed.isEmpty())
        open.ranges = openRanges(project, closed, rows);
    for (const core::SipEndpoint &endpoint : project.endpoints.items) {
        const auto address = endpoint.type == core::EndpointType::Static ? core::parseIpv4Address(endpoint.address.value) : std::nullopt;
        if (!(address && closed.contains(*address)) && !holdsAny(endpoint.name.value, names))
            continue;
        const core::Trunk *trunk = project.trunk(endpoint.trunkId);
        open.endpoints << words(QT_TRANSLATE_NOOP("models::EverythingModel", "%1 of %2"))
                              .arg(endpoint.name.valueOr(endpoint.id), trunk ? trunk->name.valueOr(trunk->id) : endpoint.trunkId);
    }
    open.usersKnown = names.isEmpty() || project.credentialLists.isComplete();
    for (const core::CredentialList &list : project.credentialLists.items) {
        open.usersKnown = open.usersKnown && (names.isEmpty() || list.credentialsKnown);
        for (const core::Credential &user : list.credentials) {
            if (holdsAny(user.username, names))
                open.users << words(QT_TRANSLATE_NOOP("models::EverythingModel", "%1 in %2")).arg(user.username, list.name.valueOr(list.id));
        }
    }
    return open;
}

QStringList listsLeftEmpty(const core::ProjectConfiguration &project, const QList<EverythingRow> &rows)
{
    QHash<QString, int> chosen;
    for (const EverythingRow &row : rows)
        chosen[row.listId] += row.chosen;
    QStringList lists;
    for (const core::AccessControlList &list : project.accessControlLists.items) {
        if (!list.ranges.isEmpty() && chosen.value(list.id) == list.ranges.size())
            lists << list.id;
    }
    return lists;
}

} // namespace models
