// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/checkanswers.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr qsizetype quickSteps = 5'000;

QString nameOr(const core::Field<QString> &name, const QString &id)
{
    return name.value.isEmpty() ? id : name.value;
}

bool looksLikeAddress(const QString &text)
{
    if (text.contains(u':'))
        return true;
    const bool dotted = text.contains(u'.') || text.contains(u'/');
    return dotted && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit() || c == u'.' || c == u'/' || c == u'-'; });
}

bool isUser(const QString &text, const core::ProjectConfiguration &project)
{
    const QList<core::CredentialList> &lists = project.credentialLists.items;
    return std::any_of(lists.cbegin(), lists.cend(), [&text](const core::CredentialList &list) {
        return std::any_of(list.credentials.cbegin(), list.credentials.cend(), [&text](const core::Credential &user) { return user.username == text; });
    });
}

template<class T>
core::Collection<T> emptyLike(const core::Collection<T> &collection)
{
    core::Collection<T> result;
    result.completeness = collection.completeness;
    result.unreadable = collection.unreadable;
    return result;
}

using Links = QHash<QString, QStringList>;

Links linksOf(const core::Collection<core::TrunkLink> &links)
{
    Links result;
    for (const core::TrunkLink &link : links.items)
        result[link.trunkId] << link.listId;
    return result;
}

//! Asks one state of the project. Trunks with the same lists give the same answers, so each kind of trunk is asked once, of no more than its own lists.
class Asker
{
public:
    Asker(const core::ProjectConfiguration &project, CheckResult &result)
        : m_project(project)
        , m_result(result)
        , m_accessLinks(linksOf(project.accessLinks))
        , m_credentialLinks(linksOf(project.credentialLinks))
    {
        for (const core::AccessControlList &list : project.accessControlLists.items)
            m_accessLists.insert(list.id, &list);
        for (const core::CredentialList &list : project.credentialLists.items)
            m_credentialLists.insert(list.id, &list);
        for (const core::Trunk &trunk : project.trunks.items)
            m_trunks.insert(trunk.id, &trunk);
    }

    //! Places of the answers on \a trunkId, one for each subject; empty when cancelled.
    QList<int> answersOn(const QString &trunkId, const std::function<bool()> &isCancelled)
    {
        const core::Trunk *trunk = m_trunks.value(trunkId);
        const QStringList lists = m_accessLinks.value(trunkId);
        const QStringList credentialLists = m_credentialLinks.value(trunkId);
        const QString key = trunk ? lists.join(u'\n') + u'\r' + credentialLists.join(u'\n') : u"-"_s;
        if (const auto known = m_known.constFind(key); known != m_known.constEnd())
            return *known;
        QList<int> answers;
        const core::ProjectConfiguration part = partOf(trunk, lists, credentialLists);
        for (int subject = 0; subject < m_result.subjects.size(); ++subject) {
            if (isCancelled && isCancelled())
                return {};
            answers << int(m_result.answers.size());
            m_result.answers << (!trunk ? withoutTrunk() : m_result.byUser() ? userAnswer(part, trunkId) : addressAnswer(part, trunkId, subject));
        }
        m_known.insert(key, answers);
        return answers;
    }

private:
    core::ProjectConfiguration partOf(const core::Trunk *trunk, const QStringList &lists, const QStringList &credentialLists) const
    {
        core::ProjectConfiguration part;
        part.trunks = emptyLike(m_project.trunks);
        part.accessLinks = emptyLike(m_project.accessLinks);
        part.accessControlLists = emptyLike(m_project.accessControlLists);
        part.credentialLinks = emptyLike(m_project.credentialLinks);
        part.credentialLists = emptyLike(m_project.credentialLists);
        if (!trunk)
            return part;
        part.trunks.items << *trunk;
        for (const QString &id : lists) {
            part.accessLinks.items << core::TrunkLink{trunk->id, id};
            if (const core::AccessControlList *list = m_accessLists.value(id))
                part.accessControlLists.items << *list;
        }
        for (const QString &id : credentialLists) {
            part.credentialLinks.items << core::TrunkLink{trunk->id, id};
            const core::CredentialList *list = m_credentialLists.value(id);
            if (!list)
                continue;
            part.credentialLists.items << *list;
            // Addresses are judged without looking at the users, and there may be thousands.
            if (!m_result.byUser())
                part.credentialLists.items.last().credentials.clear();
        }
        return part;
    }

    CheckAnswer withoutTrunk() const
    {
        CheckAnswer answer;
        const bool known = m_project.trunks.isComplete();
        answer.verdict = known ? core::Verdict::Refused : core::Verdict::NotKnown;
        answer.reason = known ? QByteArrayLiteral("no-trunk") : QByteArrayLiteral("not-loaded");
        return answer;
    }

    CheckAnswer addressAnswer(const core::ProjectConfiguration &part, const QString &trunkId, int subject)
    {
        const core::AddressAnswer found = core::checkAddress(part, trunkId, m_result.question.addresses.at(subject));
        CheckAnswer answer{found.verdict, found.reason, found.passwordNeeded, -1, -1, found.distance};
        answer.decides = found.decides ? place(*found.decides) : -1;
        answer.nearest = found.nearest ? place(*found.nearest) : -1;
        return answer;
    }

    CheckAnswer userAnswer(const core::ProjectConfiguration &part, const QString &trunkId)
    {
        const QString &username = m_result.question.username;
        const core::UserAnswer found = core::checkUser(part, trunkId, username);
        CheckAnswer answer{found.verdict, found.reason, !part.credentialLinks.items.isEmpty(), -1, -1, 0};
        const core::CredentialList *list = m_credentialLists.value(found.listId);
        if (list)
            answer.decides = keep({{core::Kind::Credential, core::objectIdFromText(list->id), core::objectIdFromText(username)}, nameOr(list->name, list->id), {}});
        return answer;
    }

    int place(const core::RangeAt &at)
    {
        const core::AccessControlList *list = m_accessLists.value(at.listId);
        if (!list)
            return -1;
        CheckPlace result{{core::Kind::AccessControlList, {}, core::objectIdFromText(at.listId)}, nameOr(list->name, list->id), {}};
        if (const core::IpRange *range = list->range(at.rangeId)) {
            const std::optional<core::Ipv4Network> network = range->network();
            result.ref = {core::Kind::IpRange, core::objectIdFromText(at.listId), core::objectIdFromText(at.rangeId)};
            result.range = network ? network->canonical().text() : range->ipAddress.value;
        }
        return keep(result);
    }

    int keep(const CheckPlace &wanted)
    {
        int &at = m_places[wanted.ref];
        if (at == 0) {
            m_result.places << wanted;
            at = int(m_result.places.size());
        }
        return at - 1;
    }

    const core::ProjectConfiguration &m_project;
    CheckResult &m_result;
    Links m_accessLinks;
    Links m_credentialLinks;
    QHash<QString, const core::AccessControlList *> m_accessLists;
    QHash<QString, const core::CredentialList *> m_credentialLists;
    QHash<QString, const core::Trunk *> m_trunks;
    QHash<QString, QList<int>> m_known;
    QHash<core::ObjectRef, int> m_places; //!< one more than the place
};

} // namespace

CheckInput readCheck(const QString &text, const core::ProjectConfiguration &project)
{
    CheckInput input;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return input;
    const core::Ipv4List list = core::parseIpv4List(trimmed);
    const bool isWord = list.entries.size() == 1 && !list.entries.first().isUsable() && !looksLikeAddress(trimmed);
    if (isWord || isUser(trimmed, project)) {
        input.question.username = trimmed;
        return input;
    }
    QSet<core::Ipv4Address> known;
    for (const core::Ipv4ListEntry &entry : list.entries) {
        if (!entry.parse.network || entry.parse.network->length != 32)
            input.bad << entry;
        else if (!known.contains(entry.parse.network->address) && known.size() >= maximumCheckedAddresses)
            ++input.left;
        else if (!known.contains(entry.parse.network->address)) {
            known.insert(entry.parse.network->address);
            input.question.addresses << entry.parse.network->address;
        }
    }
    input.left += list.left;
    return input;
}

QList<CheckTrunk> checkTrunks(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft)
{
    QList<CheckTrunk> trunks;
    QSet<QString> known;
    for (const core::ProjectConfiguration *project : {&draft, &live}) {
        for (const core::Trunk &trunk : project->trunks.items) {
            if (!known.contains(trunk.id))
                trunks << CheckTrunk{trunk.id, nameOr(trunk.name, trunk.id)};
            known.insert(trunk.id);
        }
    }
    std::stable_sort(trunks.begin(), trunks.end(), [](const CheckTrunk &left, const CheckTrunk &right) { return left.name.localeAwareCompare(right.name) < 0; });
    return trunks;
}

CheckResult checkAll(const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, const CheckQuestion &question,
                     const std::function<bool()> &isCancelled)
{
    CheckResult result;
    result.question = question;
    if (question.isEmpty())
        return result;
    for (const core::Ipv4Address address : question.addresses)
        result.subjects << core::ipv4Text(address);
    if (result.byUser())
        result.subjects = QStringList(question.username);
    const QList<CheckTrunk> trunks = checkTrunks(live, draft);
    for (const CheckTrunk &trunk : trunks) {
        if (question.trunkId.isEmpty() || question.trunkId == trunk.id)
            result.trunks << trunk;
    }
    // A trunk that is gone stays what was asked for.
    if (result.trunks.isEmpty() && !question.trunkId.isEmpty())
        result.trunks << CheckTrunk{question.trunkId, question.trunkId};
    Asker now(live, result);
    Asker after(draft, result);
    const qsizetype trunkCount = result.trunks.size();
    result.rows.resize(result.subjects.size() * trunkCount);
    for (int trunk = 0; trunk < trunkCount; ++trunk) {
        const QList<int> before = now.answersOn(result.trunks.at(trunk).id, isCancelled);
        const QList<int> then = before.isEmpty() ? before : after.answersOn(result.trunks.at(trunk).id, isCancelled);
        if (then.isEmpty()) {
            result.rows.clear();
            return result;
        }
        for (int subject = 0; subject < result.subjects.size(); ++subject)
            result.rows[subject * trunkCount + trunk] = {subject, trunk, before.at(subject), then.at(subject)};
    }
    return result;
}

bool isSlow(const CheckQuestion &question, const core::ProjectConfiguration &project)
{
    qsizetype size = project.trunks.items.size();
    for (const core::AccessControlList &list : project.accessControlLists.items)
        size += list.ranges.size();
    return size * std::max<qsizetype>(1, question.addresses.size()) > quickSteps;
}

} // namespace models
