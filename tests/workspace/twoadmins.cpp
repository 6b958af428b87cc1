// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/twoadmins.h"

#include "workspace/eventpump.h"

using namespace Qt::StringLiterals;
using core::Kind;
using Act = TwoAdmins::Write::Act;

namespace {

QByteArray rawOf(const QJsonValue &value)
{
    return value.isBool() ? core::rawBool(value.toBool()) : value.isDouble() ? core::rawNumber(value.toInt()) : core::rawString(value.toString());
}

QString described(const TwoAdmins::Write &write)
{
    const QStringList acts{u"edit"_s, u"add range"_s, u"remove range"_s, u"attach"_s, u"detach"_s};
    return u"%1 %2 %3 %4"_s.arg(acts.at(int(write.act)), QString::fromLatin1(core::kindName(write.place.kind)), write.place.key, write.place.field);
}

qint64 percentile(QList<qint64> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? -1 : values.at((values.size() - 1) * percent / 100);
}

} // namespace

void TwoAdminsTally::print() const
{
    qInfo("%d interleavings: merged %d, reviewed again %d, conflicts %d, after ours %d, broken promises %d", interleavings, merged, asked, conflicts, afterwards,
          int(faults.size()));
    qInfo("gap from our read to our update: p50 %lld ms, p99 %lld ms, longest %lld ms (%d updates)", percentile(gapsMs, 50), percentile(gapsMs, 99),
          percentile(gapsMs, 100), int(gapsMs.size()));
}

TwoAdmins::TwoAdmins()
{
    m_endpoint = created("/trunks/" + oslo.toUtf8() + "/endpoints",
                         R"({"name":"SBC","address":"198.51.100.5","port":5060,"transport":"UDP","priority":1,"enabled":true})");
    m_users = created("/credentialLists", R"({"name":"Users","credentials":[{"username":"ta-anna","password":"Aa1-ta-secret-long"}]})");
    m_rule = created("/callBlockingRules", R"({"name":"premium","direction":"outbound","calleeMatch":"+47829"})");
}

QJsonObject TwoAdmins::objectAtServer(const Place &place) const
{
    const QJsonObject all = server.snapshot();
    switch (place.kind) {
    case Kind::Trunk:
        return all[u"trunks"_s][place.key].toObject();
    case Kind::SipEndpoint:
        return all[u"trunks"_s][place.parent][u"endpoints"_s][place.key].toObject();
    case Kind::AccessControlList:
        return all[u"accessControlLists"_s][place.key].toObject();
    case Kind::CredentialList:
        return all[u"credentialLists"_s][place.key].toObject();
    case Kind::CallBlockingRule:
        return all[u"callBlockingRules"_s][place.key].toObject();
    case Kind::CountryPermission:
        return all[u"countryPermissions"_s][place.key].toObject();
    default:
        break;
    }
    const QJsonArray ranges = all[u"accessControlLists"_s][place.parent][u"ipRanges"_s].toArray();
    for (const QJsonValue &range : ranges) {
        if (range[u"ipAddress"_s].toString() == place.key)
            return range.toObject();
    }
    return {};
}

QString TwoAdmins::idOf(const Place &place) const
{
    return place.kind == Kind::IpRange ? objectAtServer(place).value(u"id"_s).toString() : place.key;
}

QByteArray TwoAdmins::pathOf(const Place &place) const
{
    const QByteArray id = idOf(place).toUtf8();
    switch (place.kind) {
    case Kind::Trunk:
        return "/trunks/" + id;
    case Kind::SipEndpoint:
        return "/trunks/" + place.parent.toUtf8() + "/endpoints/" + id;
    case Kind::AccessControlList:
        return "/accessControlLists/" + id;
    case Kind::IpRange:
        return "/accessControlLists/" + place.parent.toUtf8() + "/ipRanges/" + id;
    case Kind::CredentialList:
        return "/credentialLists/" + id;
    case Kind::CallBlockingRule:
        return "/callBlockingRules/" + id;
    default:
        return "/countryPermissions/" + id;
    }
}

QList<TwoAdmins::Place> TwoAdmins::places() const
{
    return {{Kind::Trunk, {}, oslo, u"name"_s}, {Kind::Trunk, {}, oslo, u"callForwardNumber"_s}, {Kind::Trunk, {}, oslo, u"enableCallerName"_s},
            {Kind::SipEndpoint, oslo, m_endpoint, u"name"_s}, {Kind::SipEndpoint, oslo, m_endpoint, u"port"_s},
            {Kind::SipEndpoint, oslo, m_endpoint, u"priority"_s}, {Kind::SipEndpoint, oslo, m_endpoint, u"enabled"_s},
            {Kind::AccessControlList, {}, offices, u"name"_s}, {Kind::AccessControlList, {}, offices, u"enabled"_s},
            {Kind::IpRange, offices, u"198.51.100.0"_s, u"description"_s}, {Kind::IpRange, offices, u"198.51.100.0"_s, u"range"_s},
            {Kind::CredentialList, {}, m_users, u"name"_s}, {Kind::CallBlockingRule, {}, m_rule, u"name"_s},
            {Kind::CallBlockingRule, {}, m_rule, u"calleeMatch"_s}, {Kind::CountryPermission, {}, u"NO"_s, u"enabled"_s}};
}

TwoAdmins::Place TwoAdmins::anyPlace()
{
    const QList<Place> all = places();
    return all.at(number(0, int(all.size()) - 1));
}

QJsonValue TwoAdmins::freshValue(const Place &place)
{
    const QJsonValue now = valueAtServer(place);
    ++m_serial;
    if (now.isBool())
        return !now.toBool();
    if (place.field == u"range"_s)
        return now.toInt() == 28 ? 29 : 28;
    if (place.field == u"priority"_s)
        return now.toInt() % 9 + 1;
    if (now.isDouble())
        return 5'061 + m_serial % 1'000;
    if (place.field == u"callForwardNumber"_s || place.field == u"calleeMatch"_s)
        return u"+4755%1"_s.arg(100'000 + m_serial);
    return u"text %1"_s.arg(m_serial);
}

bool TwoAdmins::stageEdit(const Place &place, const QJsonValue &value)
{
    core::Change change;
    change.act = core::Act::Edit;
    change.target = {place.kind, core::liveId(place.parent), core::liveId(idOf(place))};
    change.before = store.configuration().rawObject(change.target);
    if (!change.before)
        return false;
    const QByteArray field = place.field.toUtf8();
    change.edits = {{field, change.before->value(field), rawOf(value)}};
    return desk->stage(change, u"edit"_s).has_value();
}

bool TwoAdmins::writeElsewhere(const Write &write)
{
    const QByteArray links = "/trunks/" + write.place.parent.toUtf8() + "/accessControlLists";
    const QByteArray ranges = "/accessControlLists/" + write.place.parent.toUtf8() + "/ipRanges";
    simulator::AdminAnswer answer;
    if (write.act == Act::Edit) {
        QJsonObject object = objectAtServer(write.place);
        object.insert(write.place.field, write.value);
        answer = server.asAnotherAdmin("PUT", pathOf(write.place), QJsonDocument(object).toJson());
    } else if (write.act == Act::AddRange) {
        answer = server.asAnotherAdmin("POST", ranges, "{\"ipAddress\":\"" + write.place.key.toUtf8() + "\",\"range\":32}");
    } else if (write.act == Act::RemoveRange) {
        answer = server.asAnotherAdmin("DELETE", pathOf(write.place));
    } else if (write.act == Act::Attach) {
        answer = server.asAnotherAdmin("POST", links, "{\"accessControlListIds\":[\"" + write.place.key.toUtf8() + "\"]}");
    } else {
        answer = server.asAnotherAdmin("DELETE", links + '/' + write.place.key.toUtf8());
    }
    if (answer.status >= 300)
        qWarning("refused: %s %s", qPrintable(described(write)), answer.body.constData());
    return answer.status < 300;
}

bool TwoAdmins::holds(const Write &write) const
{
    if (write.act == Act::Edit)
        return valueAtServer(write.place) == write.value;
    if (write.act == Act::AddRange || write.act == Act::RemoveRange)
        return objectAtServer(write.place).isEmpty() == (write.act == Act::RemoveRange);
    const QJsonArray lists = server.snapshot()[u"trunks"_s][write.place.parent][u"accessControlListIds"_s].toArray();
    return lists.contains(write.place.key) == (write.act == Act::Attach);
}

// One or two fields, and at times a range or a link.
QList<TwoAdmins::Write> TwoAdmins::stageOurs()
{
    QList<Write> ours;
    const int count = number(1, 2);
    while (ours.size() < count) {
        const Place place = anyPlace();
        if (std::any_of(ours.cbegin(), ours.cend(), [&place](const Write &write) { return write.place.isOf(place) && write.place.field == place.field; }))
            continue;
        ours.append({Act::Edit, place, freshValue(place)});
        if (!stageEdit(place, ours.constLast().value))
            m_tally.faults.append(u"cannot stage "_s + described(ours.constLast()));
    }
    const int part = number(0, 5);
    if (part == 0) {
        ours.append({Act::AddRange, {Kind::IpRange, offices, u"192.0.2.%1"_s.arg(10 + m_serial % 200), {}}, {}});
        (void)desk->stage(addRange(offices, ours.constLast().place.key, 32), u"add"_s);
    } else if (part == 1) {
        const bool attached = store.configuration().accessListsOfTrunk(oslo).contains(lab);
        ours.append({attached ? Act::Detach : Act::Attach, {Kind::TrunkAccessLink, oslo, lab, {}}, {}});
        (void)desk->stage(link(attached ? core::Act::Detach : core::Act::Attach, oslo, core::liveId(lab)), u"link"_s);
    }
    return ours;
}

TwoAdmins::Write TwoAdmins::pickTheirs(const QList<Write> &ours)
{
    const int kind = number(0, 99);
    if (kind < 30)
        return {Act::Edit, ours.constFirst().place, freshValue(ours.constFirst().place)};
    if (kind < 40) {
        const bool attached = store.configuration().accessListsOfTrunk(bergen).contains(lab);
        return {attached ? Act::Detach : Act::Attach, {Kind::TrunkAccessLink, bergen, lab, {}}, {}};
    }
    if (kind < 55) {
        // The same list that we may be replacing.
        const Place theirs{Kind::IpRange, offices, u"203.0.113.99"_s, {}};
        return {objectAtServer(theirs).isEmpty() ? Act::AddRange : Act::RemoveRange, theirs, {}};
    }
    for (;;) {
        const Place place = anyPlace();
        const bool same = std::any_of(ours.cbegin(), ours.cend(), [&place](const Write &write) { return write.place.isOf(place) && write.place.field == place.field; });
        const bool near = std::any_of(ours.cbegin(), ours.cend(), [&place](const Write &write) { return write.place.isOf(place); });
        if (!same && (near || number(0, 4) == 0))
            return {Act::Edit, place, freshValue(place)};
    }
}

// At the arrival of a read: before it is answered, so never between the answer to our fresh read and the update that follows it.
void TwoAdmins::arm(const Write &theirs)
{
    m_moment = -1;
    m_refused = false;
    simulator::Fault fault;
    fault.kind = simulator::Fault::Kind::Callback;
    fault.method = number(0, 9) == 0 ? "POST" : "GET";
    fault.path = QRegularExpression(u"^/v1/"_s);
    fault.skip = fault.method == "POST" ? 0 : number(-1, m_readsOfARun);
    fault.callback = [this, theirs] {
        m_refused = !writeElsewhere(theirs);
        m_moment = server.ledger().constLast().sequence;
    };
    if (fault.skip >= 0)
        return server.addFault(fault);
    m_refused = !writeElsewhere(theirs);
    m_moment = 0;
}

std::optional<core::Error> TwoAdmins::applyAll()
{
    const core::Result<core::Plan> approved = desk->plan();
    if (!approved)
        return approved.error();
    const auto begun = support::delivered(runner->start(*approved));
    if (!begun || !*begun)
        return begun ? begun->error() : core::invalidError("never-delivered");
    const bool over = support::pump([this] { return !runner->isRunning() && !store.isRefreshing(); }, [this] { clock.advanceToNext(); });
    return over ? std::nullopt : std::optional(core::invalidError("never-over"));
}

void TwoAdmins::interleave(quint32 seed)
{
    m_random.seed(seed);
    ++m_tally.interleavings;
    server.clearFaults();
    desk->discard(u"next"_s);
    (void)support::delivered(store.refresh());
    server.clearLedger();
    const QList<Write> ours = stageOurs();
    const Write theirs = pickTheirs(ours);
    const core::ChangeSet staged = desk->staged();
    arm(theirs);
    std::optional<core::Error> refused = applyAll();
    bool asked = false;
    if (refused && refused->reason == "stale" && desk->conflicts().isEmpty()) {
        // The effect is another one than approved: it is looked at again.
        asked = true;
        refused = desk->staged().isEmpty() ? std::nullopt : applyAll();
    }
    if (refused && refused->reason != "stale")
        m_tally.faults.append(u"seed %1: %2"_s.arg(seed).arg(QString::fromLatin1(refused->reason)));
    if (m_moment < 0) {
        server.clearFaults();
        m_refused = !writeElsewhere(theirs);
        m_moment = server.ledger().constLast().sequence;
    }
    measureGaps();
    judge(seed, theirs, ours, asked);
}

bool TwoAdmins::wroteBefore(const Write &ours, int sequence) const
{
    const QList<simulator::LedgerEntry> ledger = server.ledger();
    const QByteArray written = '"' + ours.place.field.toUtf8() + "\":" + rawOf(ours.value);
    return std::any_of(ledger.cbegin(), ledger.cend(), [&](const simulator::LedgerEntry &entry) {
        return entry.acted && entry.method == "PUT" && entry.sequence <= sequence && entry.body.contains(written);
    });
}

void TwoAdmins::judge(quint32 seed, const Write &theirs, const QList<Write> &ours, bool asked)
{
    QStringList mine;
    std::transform(ours.cbegin(), ours.cend(), std::back_inserter(mine), described);
    const QString where = u"seed %1, ours: %2, theirs: %3"_s.arg(seed).arg(mine.join(u", "_s), described(theirs));
    if (m_refused)
        return m_tally.faults.append(where + u": the server refused theirs"_s);
    if (!holds(theirs))
        m_tally.faults.append(where + u": overwritten by ours"_s);
    for (const Write &write : ours) {
        if (theirs.act == Act::Edit && write.act == Act::Edit && write.place.isOf(theirs.place) && write.place.field == theirs.place.field)
            return judgeSameField(where, theirs, write);
    }
    // Replacing a list gives its ranges new ids, so an edit of a range stops: the range of that id is gone.
    const bool movedRange = theirs.place.kind == Kind::AccessControlList
        && std::any_of(ours.cbegin(), ours.cend(), [](const Write &write) { return write.place.kind == Kind::IpRange; });
    if (movedRange && !(desk->conflicts().isEmpty() && desk->staged().isEmpty())) {
        ++m_tally.asked;
        return;
    }
    for (const Write &write : ours) {
        if (!holds(write))
            m_tally.faults.append(where + u": ours is not there: "_s + described(write));
    }
    const bool touchesAccess = theirs.act != Act::Edit || theirs.place.field == u"enabled"_s || theirs.place.field == u"range"_s;
    if (asked && !touchesAccess)
        m_tally.faults.append(where + u": asked for nothing"_s);
    ++(asked ? m_tally.asked : m_tally.merged);
}

void TwoAdmins::judgeSameField(const QString &where, const Write &theirs, const Write &ours)
{
    if (theirs.value == ours.value) {
        ++m_tally.merged;
        return;
    }
    if (wroteBefore(ours, m_moment)) {
        ++m_tally.afterwards;
        return;
    }
    ++m_tally.conflicts;
    const QList<core::ChangeConflict> conflicts = desk->conflicts();
    const bool shown = std::any_of(conflicts.cbegin(), conflicts.cend(), [&](const core::ChangeConflict &conflict) {
        return conflict.field == ours.place.field.toUtf8() && core::sameValue(conflict.mine, rawOf(ours.value))
            && core::sameValue(conflict.theirs, rawOf(theirs.value));
    });
    if (!shown)
        m_tally.faults.append(where + u": no conflict shows both"_s);
}

void TwoAdmins::measureGaps()
{
    const QList<simulator::LedgerEntry> ledger = server.ledger();
    int reads = 0;
    QDateTime read;
    for (const simulator::LedgerEntry &entry : ledger) {
        if (entry.method == "GET") {
            ++reads;
            read = entry.time;
        } else if (entry.method == "PUT" && read.isValid()) {
            m_tally.gapsMs.append(read.msecsTo(entry.time));
        }
    }
    // Places up to just after the end of a run like this one.
    m_readsOfARun = reads + 1;
}
