// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/effectruns.h"

#include "core/effect.h"
#include "core/plan.h"

#include "core/randomproject.h"
#include "support/fakeservice.h"

#include <map>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

enum class Answer : char { No = 'n', Yes = 'y', NobodyKnows = '?' };

constexpr quint32 farAway = 0x01020304;

quint32 addressOf(const QString &text)
{
    quint32 address = 0;
    const QStringList octets = text.split(u'.');
    for (const QString &octet : octets)
        address = address * 256 + octet.toUInt();
    return address;
}

//! The answers of one trunk to every caller of a small world: 64 addresses and a far one, each without a password and with that of each user.
//! "ghost" has a password of any list. Written from the rule, with nothing of the product but its values.
std::string answers(const ProjectConfiguration &state, const QString &trunk, const QStringList &users)
{
    std::string result;
    bool anyList = false;
    bool anyInForce = false;
    bool demandsUser = false;
    std::vector<std::pair<quint32, int>> ranges;
    QStringList listed;
    for (const TrunkLink &link : state.accessLinks.items) {
        for (const AccessControlList &list : state.accessControlLists.items) {
            if (link.trunkId != trunk || link.listId != list.id)
                continue;
            anyList = true;
            const bool on = list.raw.value("enabled").value_or("true") == "true";
            anyInForce |= on;
            for (const IpRange &range : list.ranges) {
                if (on)
                    ranges.emplace_back(addressOf(range.ipAddress.value), int(range.range.valueOr(32)));
            }
        }
    }
    for (const TrunkLink &link : state.credentialLinks.items) {
        for (const CredentialList &list : state.credentialLists.items) {
            if (link.trunkId != trunk || link.listId != list.id)
                continue;
            demandsUser = true;
            for (const Credential &credential : list.credentials)
                listed.append(credential.username);
        }
    }
    for (quint32 offset = 0; offset <= windowSize; ++offset) {
        const quint32 address = offset < windowSize ? windowBase + offset : farAway;
        bool inside = false;
        for (const auto &[start, length] : ranges)
            inside |= (quint64(address) >> (32 - length)) == (quint64(start) >> (32 - length));
        for (const QString &user : users) {
            const bool known = user == u"ghost" || listed.contains(user);
            Answer answer = Answer::No;
            if (anyList && !anyInForce && demandsUser)
                answer = Answer::NobodyKnows;
            else if ((anyInForce || demandsUser) && (!anyInForce || inside) && (!demandsUser || known))
                answer = Answer::Yes;
            result.push_back(char(answer));
        }
    }
    return result;
}

QStringList allUsers(const ProjectConfiguration &configuration)
{
    QStringList users{u""_s, u"ghost"_s};
    for (const CredentialList &list : configuration.credentialLists.items) {
        for (const Credential &credential : list.credentials)
            users.append(credential.username);
    }
    return users;
}

bool isOpenToAll(const std::string &answers, qsizetype users)
{
    // The ghost at the far address.
    return answers[answers.size() - size_t(users) + 1] == char(Answer::Yes);
}

AccessChange changeOf(const std::string &before, const std::string &after)
{
    if (before.front() == char(Answer::NobodyKnows) || after.front() == char(Answer::NobodyKnows))
        return AccessChange::NotKnown;
    bool wider = false;
    bool narrower = false;
    for (size_t i = 0; i < before.size(); ++i) {
        wider |= before[i] == char(Answer::No) && after[i] == char(Answer::Yes);
        narrower |= before[i] == char(Answer::Yes) && after[i] == char(Answer::No);
    }
    if (wider && narrower)
        return AccessChange::NarrowerAndWider;
    return wider ? AccessChange::Wider : narrower ? AccessChange::Narrower : AccessChange::Same;
}

//! Addresses of the window from which some caller was refused before and is accepted after.
quint64 newAddresses(const std::string &before, const std::string &after, qsizetype users)
{
    quint64 count = 0;
    const auto accepted = [users](const std::string &answers, size_t address) {
        return answers.substr(address * size_t(users), size_t(users)).find(char(Answer::Yes)) != std::string::npos;
    };
    for (size_t address = 0; address < windowSize; ++address)
        count += !accepted(before, address) && accepted(after, address) ? 1 : 0;
    return count;
}

//! Somebody gets in without a password.
bool isPasswordFree(const std::string &answers, qsizetype users)
{
    for (size_t address = 0; address <= windowSize; ++address) {
        if (answers[address * size_t(users)] == char(Answer::Yes))
            return true;
    }
    return false;
}

bool asksForPassword(const ProjectConfiguration &state, const QString &trunk)
{
    return std::any_of(state.credentialLinks.items.begin(), state.credentialLinks.items.end(), [&trunk](const TrunkLink &link) { return link.trunkId == trunk; });
}

struct Seen
{
    std::string before;
    std::string after;
    bool asked = false; //!< a password, at the start
    bool openToAll = false;
    bool passwordFree = false;
    bool nobodyKnows = false;
};

//! One plan, run by a service that is watched after each step.
class Comparison
{
public:
    Comparison(const ProjectConfiguration &live, const Plan &plan, EffectFigures &figures)
        : m_live(live), m_plan(plan), m_draft(*apply(live, plan.set)), m_users(allUsers(m_draft)), m_figures(figures)
    {
    }

    void run()
    {
        for (const Trunk &trunk : m_live.trunks.items) {
            Seen &entry = m_seen[trunk.hostName.value];
            entry.before = answers(m_live, trunk.id, m_users);
            entry.asked = asksForPassword(m_live, trunk.id);
        }
        FakeService service(m_live);
        service.afterStep = [this, &service](const Step &) {
            for (const Trunk &trunk : service.state().trunks.items)
                look(trunk, service.state());
        };
        service.run(m_plan);
        for (auto &[host, entry] : m_seen)
            judge(host, entry);
        judgeOrder();
    }

private:
    void look(const Trunk &trunk, const ProjectConfiguration &state)
    {
        Seen &entry = m_seen[trunk.hostName.value];
        entry.after = answers(state, trunk.id, m_users);
        entry.openToAll |= isOpenToAll(entry.after, m_users.size());
        entry.passwordFree |= isPasswordFree(entry.after, m_users.size());
        entry.nobodyKnows |= entry.after.front() == char(Answer::NobodyKnows);
    }

    void differs(const QString &host, const char *what)
    {
        if (m_figures.firstDifference.isEmpty())
            m_figures.firstDifference = u"plan %1, %2: %3"_s.arg(m_figures.plans).arg(host, QLatin1String(what));
    }

    const TrunkEffect *effectOf(const QString &host) const
    {
        for (const TrunkEffect &effect : m_plan.effect.trunks) {
            const Trunk *trunk = m_live.trunk(effect.trunkId) ? m_live.trunk(effect.trunkId) : m_draft.trunk(effect.trunkId);
            if (trunk && trunk->hostName.value == host)
                return &effect;
        }
        return nullptr;
    }

    void judge(const QString &host, Seen &entry)
    {
        const std::string refusing(size_t(m_users.size()) * (windowSize + 1), char(Answer::No));
        if (entry.before.empty())
            entry.before = refusing;
        if (entry.after.empty())
            entry.after = entry.before;
        const bool unknownBefore = entry.before.front() == char(Answer::NobodyKnows);
        const bool openBefore = isOpenToAll(entry.before, m_users.size());
        const bool opens = entry.openToAll && !openBefore;
        const bool becomesUnknown = entry.nobodyKnows && !unknownBefore && !openBefore;
        const bool dropsPassword = entry.asked && entry.passwordFree;
        const bool dangerous = opens || becomesUnknown || dropsPassword;
        const TrunkEffect *found = effectOf(host);
        if (!found) {
            if (entry.after != entry.before)
                differs(host, "no effect is shown");
            m_figures.missed += dangerous ? 1 : 0;
            return;
        }
        ++m_figures.effects;
        m_figures.dangerous += dangerous ? 1 : 0;
        const bool typed = typedConfirmations(m_plan.effect).contains(found->trunkName);
        m_figures.missed += dangerous && !typed ? 1 : 0;
        m_figures.falseAlarms += typed && !dangerous ? 1 : 0;
        if (found->change != changeOf(entry.before, entry.after))
            differs(host, "wider or narrower");
        if (found->opensToPasswordAlone != opens)
            differs(host, "password alone");
        if (found->change == AccessChange::NotKnown)
            return;
        const Ipv4Set window({{windowBase, 26}});
        if (found->gained.intersected(window).count() != newAddresses(entry.before, entry.after, m_users.size()))
            differs(host, "gained");
        if (found->lost.intersected(window).count() != newAddresses(entry.after, entry.before, m_users.size()))
            differs(host, "lost");
        if (entry.after == refusing && entry.before != refusing && !found->refusesAll)
            differs(host, "refuses all");
    }

    bool waitsFor(const Step &step, int earlier) const
    {
        return std::any_of(step.needs.begin(), step.needs.end(), [this, earlier](int need) {
            const auto needed = std::find_if(m_plan.steps.begin(), m_plan.steps.end(), [need](const Step &other) { return other.number == need; });
            return need == earlier || (needed != m_plan.steps.end() && waitsFor(*needed, earlier));
        });
    }

    void judgeOrder()
    {
        bool unheld = false;
        for (const Step &step : m_plan.steps) {
            if (step.bearing == Bearing::Opens)
                unheld = true;
            if (step.bearing != Bearing::Closes)
                continue;
            m_figures.orderFaults += unheld && step.wait != Wait::Propagation ? 1 : 0;
            unheld = false;
            for (const Step &later : m_plan.steps)
                m_figures.orderFaults += later.number > step.number && later.bearing == Bearing::Opens && !waitsFor(later, step.number) ? 1 : 0;
        }
    }

    const ProjectConfiguration &m_live;
    const Plan &m_plan;
    ProjectConfiguration m_draft;
    QStringList m_users;
    EffectFigures &m_figures;
    std::map<QString, Seen> m_seen;
};

} // namespace

QString EffectFigures::drawn() const
{
    return u"%1 changes in %2 plans, %3 effects, %4 dangerous: %5 missed, %6 false alarms, %7 faults of order%8"_s.arg(changes)
        .arg(plans)
        .arg(effects)
        .arg(dangerous)
        .arg(missed)
        .arg(falseAlarms)
        .arg(orderFaults)
        .arg(firstDifference.isEmpty() ? QString() : u"; first difference: "_s + firstDifference);
}

EffectFigures compareEffects(Generator &generator, int changes)
{
    EffectFigures figures;
    while (figures.changes < changes) {
        const ProjectConfiguration live = randomProject(generator);
        const auto planned = plan(live, randomChanges(generator, live, int(generator.number(1, 9))));
        if (!planned) {
            figures.firstDifference = u"plan %1 was refused: %2"_s.arg(figures.plans).arg(QString::fromUtf8(planned.error().reason));
            return figures;
        }
        ++figures.plans;
        figures.changes += int(planned->set.changes.size());
        Comparison(live, *planned, figures).run();
    }
    return figures;
}
