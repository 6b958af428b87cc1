// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/onboardingsession.h"

#include "workspace/deskfixture.h"
#include "workspace/eventpump.h"

#include <csignal>
#include <cstdlib>

using namespace Qt::StringLiterals;
using core::Kind;

namespace {

[[noreturn]] void die()
{
#ifdef Q_OS_UNIX
    (void)std::raise(SIGKILL);
#endif
    std::_Exit(9);
}

//! Counts down to the death of the process.
class Death
{
public:
    explicit Death(const QString &text) : m_moment(text.section(u':', 0, 0)), m_left(text.section(u':', 1).toInt()) {}
    void at(const QString &moment)
    {
        if (moment == m_moment && --m_left <= 0)
            die();
    }

private:
    QString m_moment;
    int m_left;
};

//! Everything goes through; the process may die when an answer to a write is there.
class MortalTransport final : public api::Transport
{
public:
    MortalTransport(api::Transport &inner, Death &death) : m_inner(inner), m_death(death) {}
    core::Task<api::Response> send(const api::Request &request) override
    {
        const bool writes = core::operationInfo(request.operation).verb != "GET";
        if (!writes && isDone && isDone())
            m_death.at(u"tail"_s);
        const core::Task<api::Response> task = m_inner.send(request);
        ++m_open;
        task.then(&m_context, [this, writes](const core::Result<api::Response> &) {
            --m_open;
            if (writes)
                m_death.at(u"answer"_s);
        });
        return task;
    }
    int open() const { return m_open; }

    std::function<bool()> isDone;

private:
    api::Transport &m_inner;
    Death &m_death;
    int m_open = 0;
    QObject m_context;
};

//! The workspace as the program builds it.
struct Opened
{
    Opened(const OnboardingSession &session, Death &death)
        : clock(QDateTime(QDate(2026, 1, 15), QTime(8 + session.number, 0), QTimeZone::utc())),
          http({session.server, session.server, session.server, options.projectId},
               {options.keyId, core::Secret(options.keySecret.toUtf8()), api::AuthScheme::OAuth2}, api::AccessMode::ReadWrite, system,
               DeskFixture::transportOptions()),
          transport(http, death), api(transport, system), store(api, session.folder + u"/configuration.json"_s, {options.projectId}),
          journal(session.folder + u"/journal.sqlite"_s, u"Acme"_s, clock), guard(false, clock), desk(store, session.folder + u"/desk.json"_s),
          runner(api, store, desk, journal, guard, clock)
    {
        transport.isDone = [this] {
            const QList<core::StepRecord> &steps = runner.record().steps;
            return !steps.isEmpty()
                && std::all_of(steps.cbegin(), steps.cend(), [](const core::StepRecord &step) { return step.state == core::StepState::Done; });
        };
        QObject::connect(&journal, &workspace::Journal::changed, &journal, [&death] { death.at(u"row"_s); });
    }

    //! Time passes only while nothing is asked of the server.
    std::function<void()> passTime()
    {
        return [this] {
            if (transport.open() == 0)
                clock.advanceToNext();
        };
    }
    bool pump(const std::function<bool()> &over) { return support::pump(over, passTime()); }
    template<class T>
    core::Result<T> outcomeOf(const core::Task<T> &task)
    {
        const auto outcome = support::delivered(task, passTime());
        return outcome ? *outcome : core::failure(core::invalidError("never-delivered"));
    }

    simulator::Options options = DeskFixture::serverOptions(false);
    core::SystemClock system;
    support::ManualClock clock;
    api::HttpTransport http;
    MortalTransport transport;
    api::ProjectApi api;
    workspace::ProjectStore store;
    workspace::Journal journal;
    workspace::AccessGuard guard;
    workspace::ChangeDesk desk;
    workspace::ChangeRunner runner;
};

//! Makes the changes of a new trunk as the form makes them.
class NewTrunk
{
public:
    explicit NewTrunk(workspace::ChangeDesk &desk) : m_desk(desk) {}

    QList<core::Change> changes()
    {
        const core::ObjectId trunk = create(Kind::Trunk, {}, {{"name", text(u"Quay"_s)}, {"hostName", text(u"ob-quay"_s)}, {"enableCallerName", "true"}});
        const core::ObjectId access = create(Kind::AccessControlList, {}, {{"name", text(u"Quay"_s)}, {"enabled", "true"}});
        create(Kind::IpRange, access, {{"ipAddress", text(u"198.51.100.16"_s)}, {"range", "28"}});
        create(Kind::IpRange, access, {{"ipAddress", text(u"198.51.100.77"_s)}, {"range", "32"}});
        const core::ObjectId users = create(Kind::CredentialList, {}, {{"name", text(u"Quay"_s)}});
        for (const QString &user : {u"ob-anna"_s, u"ob-bo"_s}) {
            create(Kind::Credential, users, {{"username", text(user)}});
            m_changes.last().secrets = {{"password", m_desk.keepSecret(core::Secret("Aa1-ob-secret-long"))}};
        }
        change(core::Act::Attach, {Kind::TrunkAccessLink, trunk, access});
        change(core::Act::Attach, {Kind::TrunkCredentialLink, trunk, users});
        create(Kind::SipEndpoint, trunk, {{"name", text(u"fixed"_s)}, {"priority", "1"}, {"address", text(u"198.51.100.20"_s)}, {"port", "5060"},
                                          {"transport", text(u"UDP"_s)}, {"enabled", "true"}});
        create(Kind::SipEndpoint, trunk, {{"name", text(u"registers"_s)}, {"priority", "2"}, {"isRegistered", "true"}, {"credentialUsername", text(u"ob-anna"_s)},
                                          {"transport", text(u"TLS"_s)}, {"enabled", "true"}});
        assignNumbers(trunk);
        return m_changes;
    }

private:
    static QByteArray text(const QString &value) { return core::rawString(value); }
    core::Change &change(core::Act act, const core::ObjectRef &target)
    {
        m_changes.append(core::Change());
        m_changes.last().act = act;
        m_changes.last().target = target;
        return m_changes.last();
    }
    core::ObjectId create(Kind kind, const core::ObjectId &parent, const QList<std::pair<QByteArray, QByteArray>> &fields)
    {
        core::Change &made = change(core::Act::Create, {kind, parent, m_desk.newDraft()});
        for (const auto &[field, value] : fields)
            made.edits.append({field, {}, value});
        return made.target.id;
    }
    void assignNumbers(const core::ObjectId &trunk)
    {
        // One that is free and one that leaves another trunk.
        QList<core::PhoneNumber> numbers = m_desk.draft().numbers.items;
        std::stable_partition(numbers.begin(), numbers.end(), [](const core::PhoneNumber &number) { return number.trunkId.valueOr({}).isEmpty(); });
        for (const core::PhoneNumber &number : numbers.first(onboarding::numbers)) {
            core::Change &edit = change(core::Act::Edit, {Kind::PhoneNumber, {}, core::liveId(number.number)});
            edit.before = m_desk.draft().rawObject(edit.target);
            edit.edits = {{"sipTrunkId", edit.before->value("sipTrunkId"), core::rawString(trunk.value)}};
        }
    }

    workspace::ChangeDesk &m_desk;
    QList<core::Change> m_changes;
};

//! Passwords are never kept, so after a crash they are typed again.
void typePasswordsAgain(workspace::ChangeDesk &desk)
{
    core::ChangeSet set = desk.staged();
    for (core::Change &change : set.changes) {
        for (core::SecretSlot &slot : change.secrets)
            slot.secret = desk.keepSecret(core::Secret("Aa1-ob-secret-long"));
    }
    desk.replace(set, u"passwords"_s);
}

int left(const Opened &opened, const QByteArray &why)
{
    QStringList states;
    for (const core::StepRecord &step : opened.runner.record().steps)
        states.append(QString::fromLatin1(core::stepStateName(step.state)) + u' ' + (step.error ? QString::fromLatin1(step.error->reason) : QString()));
    qWarning("%s; %d change(s) left; steps: %s", why.constData(), int(opened.desk.staged().changes.size()), qPrintable(states.join(u", "_s)));
    return 3;
}

} // namespace

QStringList OnboardingSession::arguments() const
{
    return {u"--session"_s, server.toString(), folder, QString::number(number), death, hurried ? u"hurried"_s : u"careful"_s};
}

OnboardingSession OnboardingSession::fromArguments(const QStringList &arguments)
{
    return {QUrl(arguments.value(2)), arguments.value(3), arguments.value(4).toInt(), arguments.value(5), arguments.value(6) == "hurried"_L1};
}

int OnboardingSession::run() const
{
    Death moment(death);
    Opened opened(*this, moment);
    if (!opened.outcomeOf(opened.store.refresh()))
        return left(opened, "not loaded");
    const auto unfinished = opened.outcomeOf(opened.runner.unfinished());
    if (!unfinished)
        return left(opened, "journal not readable");
    if (*unfinished && !hurried) {
        const auto settled = opened.outcomeOf(opened.runner.settle(**unfinished));
        moment.at(u"settled"_s);
        if (!settled || !opened.pump([&opened] { return !opened.store.isRefreshing(); }))
            return left(opened, "not settled");
    }
    if (number == 0) {
        if (const auto staged = opened.desk.stage(NewTrunk(opened.desk).changes(), u"new trunk"_s); !staged)
            return left(opened, "not staged: " + staged.error().reason);
    }
    if (opened.desk.staged().isEmpty())
        return 0;
    typePasswordsAgain(opened.desk);
    const core::Result<core::Plan> plan = opened.desk.plan();
    if (!plan)
        return left(opened, "no plan: " + plan.error().reason);
    if (const auto started = opened.outcomeOf(opened.runner.start(*plan)); !started) {
        left(opened, "not started: " + started.error().reason);
        return started.error().reason == "unfinished-run" ? 4 : 5;
    }
    if (!opened.pump([&opened] { return !opened.runner.isRunning() && !opened.store.isRefreshing(); }))
        return left(opened, "never over");
    return opened.desk.staged().isEmpty() ? 0 : left(opened, "stopped");
}
