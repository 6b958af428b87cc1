// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trunkmatrixmodel.h"

#include "models/words.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

// Puts the matrix together: every link is looked at once, whatever the number of trunks and lists is.
namespace models {

namespace {

using Allowed = std::function<bool(const core::ObjectRef &)>;

//! Lists of each trunk.
struct Links
{
    explicit Links(const core::ProjectConfiguration &project)
    {
        for (const core::TrunkLink &link : project.accessLinks.items) {
            access[link.trunkId].append(link.listId);
            ++trunksOfAccess[link.listId];
        }
        for (const core::TrunkLink &link : project.credentialLinks.items) {
            credentials[link.trunkId].append(link.listId);
            ++trunksOfCredentials[link.listId];
        }
    }
    QHash<QString, QStringList> access;
    QHash<QString, QStringList> credentials;
    QHash<QString, int> trunksOfAccess;
    QHash<QString, int> trunksOfCredentials;
};

//! Many trunks have the same lists.
class Accesses
{
public:
    Accesses(const core::ProjectConfiguration &project, const Links &links) : m_project(project), m_links(links) {}
    core::TrunkAccess of(const QString &trunkId)
    {
        const QStringList access = m_links.access.value(trunkId);
        const QStringList credentials = m_links.credentials.value(trunkId);
        const QString key = access.join(u' ') + u'|' + credentials.join(u' ');
        const auto known = m_known.constFind(key);
        return known != m_known.constEnd() ? *known : *m_known.insert(key, core::trunkAccess(m_project, access, credentials));
    }

private:
    const core::ProjectConfiguration &m_project;
    const Links &m_links;
    QHash<QString, core::TrunkAccess> m_known;
};

QString addressesText(const core::TrunkAccess &access)
{
    const std::optional<quint64> count = access.admittedAddresses();
    if (!count)
        return TrunkMatrixModel::tr("not known");
    if (access.mode == core::AccessMode::ByPassword)
        return TrunkMatrixModel::tr("any", "address");
    return (access.addressesIncomplete ? u"\u2265 "_s : QString()) + countText(*count);
}

template<class T>
RowState stateBetween(const T *now, const T *then)
{
    if (!now || !then)
        return now ? RowState::Removed : RowState::Added;
    return *now == *then ? RowState::Unchanged : RowState::Changed;
}

//! By id, so that nothing is searched for.
template<class T>
QHash<QString, const T *> byId(const QList<T> &items)
{
    QHash<QString, const T *> all;
    for (const T &item : items)
        all.insert(item.id, &item);
    return all;
}

//! What is there now or after what is staged, as (now, then), in name order.
template<class T>
QList<std::pair<const T *, const T *>> together(const core::Collection<T> &live, const core::Collection<T> &draft, const std::function<bool(const T &)> &wanted)
{
    const QHash<QString, const T *> now = byId(live.items);
    const QHash<QString, const T *> then = byId(draft.items);
    QList<std::pair<const T *, const T *>> all;
    for (const T &item : draft.items) {
        if (wanted(item))
            all.append(std::pair(now.value(item.id), &item));
    }
    for (const T &item : live.items) {
        if (!then.contains(item.id) && wanted(item))
            all.append(std::pair<const T *, const T *>(&item, nullptr));
    }
    const auto name = [](const std::pair<const T *, const T *> &pair) {
        const T *item = pair.second ? pair.second : pair.first;
        return item->name.valueOr(item->id);
    };
    std::stable_sort(all.begin(), all.end(), [&name](const auto &left, const auto &right) { return name(left).localeAwareCompare(name(right)) < 0; });
    return all;
}

void addLists(LinkMatrix &matrix, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, const Links &links, const Allowed &isAllowed)
{
    const auto wanted = [&](core::Kind kind, const QString &id, const QHash<QString, int> &trunks) {
        return !isAllowed || trunks.value(id) == 0 || isAllowed({kind, {}, core::objectIdFromText(id)});
    };
    const auto access = together<core::AccessControlList>(live.accessControlLists, draft.accessControlLists, [&](const core::AccessControlList &list) {
        return wanted(core::Kind::AccessControlList, list.id, links.trunksOfAccess);
    });
    for (const auto &[now, then] : access) {
        const core::AccessControlList &list = then ? *then : *now;
        matrix.lists << MatrixList{core::Kind::AccessControlList, list.id, list.name.valueOr(list.id), int(list.ranges.size()), true, list.isInForce(),
                                   links.trunksOfAccess.value(list.id), draft.accessLinks.isComplete(), stateBetween(now, then)};
    }
    const auto credentials = together<core::CredentialList>(live.credentialLists, draft.credentialLists, [&](const core::CredentialList &list) {
        return wanted(core::Kind::CredentialList, list.id, links.trunksOfCredentials);
    });
    for (const auto &[now, then] : credentials) {
        const core::CredentialList &list = then ? *then : *now;
        matrix.lists << MatrixList{core::Kind::CredentialList, list.id, list.name.valueOr(list.id), int(list.credentials.size()), list.credentialsKnown, true,
                                   links.trunksOfCredentials.value(list.id), draft.credentialLinks.isComplete(), stateBetween(now, then)};
    }
}

void addTrunks(LinkMatrix &matrix, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, const Links &now, const Links &then,
               const Allowed &isAllowed)
{
    Accesses accessNow(live, now);
    Accesses accessThen(draft, then);
    const auto trunks = together<core::Trunk>(live.trunks, draft.trunks, [&isAllowed](const core::Trunk &trunk) {
        return !isAllowed || isAllowed({core::Kind::Trunk, {}, core::objectIdFromText(trunk.id)});
    });
    for (const auto &[before, after] : trunks) {
        const core::Trunk &trunk = after ? *after : *before;
        const core::TrunkAccess access = after ? accessThen.of(trunk.id) : accessNow.of(trunk.id);
        MatrixTrunk row{trunk.id, trunk.name.valueOr(trunk.id), accessModeText(access.mode), addressesText(access), {}, stateBetween(before, after)};
        if (before && after) {
            const core::TrunkAccess access0 = accessNow.of(trunk.id);
            if (!(access0 == access)) {
                row.before = accessText(access0);
                row.state = RowState::Changed;
            }
        }
        matrix.trunks << row;
    }
}

void addLinks(LinkMatrix &matrix, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    QHash<QString, int> rows;
    for (int row = 0; row < matrix.trunks.size(); ++row)
        rows.insert(matrix.trunks.at(row).id, row);
    QHash<QString, int> accessColumns;
    QHash<QString, int> credentialColumns;
    for (int column = 0; column < matrix.lists.size(); ++column)
        (matrix.lists.at(column).kind == core::Kind::AccessControlList ? accessColumns : credentialColumns).insert(matrix.lists.at(column).id, column);
    matrix.links.fill(MatrixLink::None, matrix.trunks.size() * matrix.lists.size());
    const auto place = [&rows, &matrix](const core::TrunkLink &link, const QHash<QString, int> &columns) -> qsizetype {
        const int row = rows.value(link.trunkId, -1);
        const int column = columns.value(link.listId, -1);
        return row < 0 || column < 0 ? -1 : row * matrix.lists.size() + column;
    };
    const auto take = [&](const core::Collection<core::TrunkLink> &now, const core::Collection<core::TrunkLink> &then, const QHash<QString, int> &columns) {
        if (!then.isComplete()) {
            // What the service has not named yet has the links that are staged, and no others.
            for (int row = 0; row < matrix.trunks.size(); ++row) {
                for (const int column : columns) {
                    if (!core::objectIdFromText(matrix.trunks.at(row).id).draft && !core::objectIdFromText(matrix.lists.at(column).id).draft)
                        matrix.links[row * matrix.lists.size() + column] = MatrixLink::Unknown;
                }
            }
        }
        for (const core::TrunkLink &link : now.items) {
            if (const qsizetype at = place(link, columns); at >= 0)
                matrix.links[at] = MatrixLink::Removed;
        }
        for (const core::TrunkLink &link : then.items) {
            if (const qsizetype at = place(link, columns); at >= 0)
                matrix.links[at] = matrix.links.at(at) == MatrixLink::Removed || matrix.links.at(at) == MatrixLink::Attached ? MatrixLink::Attached : MatrixLink::Added;
        }
    };
    take(live.accessLinks, draft.accessLinks, accessColumns);
    take(live.credentialLinks, draft.credentialLinks, credentialColumns);
}

} // namespace

LinkMatrix linkMatrix(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, const Allowed &isAllowed)
{
    LinkMatrix matrix;
    const Links now(live);
    const Links then(draft);
    addLists(matrix, live, draft, then, isAllowed);
    addTrunks(matrix, live, draft, now, then, isAllowed);
    addLinks(matrix, live, draft);
    return matrix;
}

} // namespace models
