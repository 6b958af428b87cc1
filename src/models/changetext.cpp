// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/changetext.h"

#include "models/blockingrulemodel.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("models::ChangeText", text);
}

QString rangeText(const core::IpRange &range)
{
    return u"%1/%2"_s.arg(range.ipAddress.value, QString::number(range.range.valueOr(32)));
}

//! The name in one configuration; empty when it is not there.
QString nameIn(const core::ProjectConfiguration &project, core::Kind kind, const QString &parent, const QString &id)
{
    switch (kind) {
    case core::Kind::Trunk: {
        const core::Trunk *trunk = project.trunk(id);
        return trunk ? trunk->name.valueOr(id) : QString();
    }
    case core::Kind::AccessControlList:
    case core::Kind::TrunkAccessLink: {
        const core::AccessControlList *list = project.accessControlList(id);
        return list ? list->name.valueOr(id) : QString();
    }
    case core::Kind::IpRange: {
        const core::AccessControlList *list = project.accessControlList(parent);
        const core::IpRange *range = list ? list->range(id) : nullptr;
        return range ? rangeText(*range) : QString();
    }
    case core::Kind::CredentialList:
    case core::Kind::TrunkCredentialLink: {
        const core::CredentialList *list = project.credentialList(id);
        return list ? list->name.valueOr(id) : QString();
    }
    case core::Kind::Credential: {
        // A user that the service has has its name as id; a staged one has a draft id.
        const core::CredentialList *list = project.credentialList(parent);
        for (const core::Credential &user : list ? list->credentials : QList<core::Credential>()) {
            if (user.id == id || user.username == id)
                return user.username;
        }
        return {};
    }
    case core::Kind::SipEndpoint: {
        const core::SipEndpoint *endpoint = project.endpoint(id);
        return endpoint ? endpoint->name.valueOr(id) : QString();
    }
    case core::Kind::CountryPermission: {
        const core::CountryPermission *country = project.country(id);
        return !country ? QString() : country->name.valueOr({}).isEmpty() ? id : u"%1 (%2)"_s.arg(country->name.value, id);
    }
    case core::Kind::CallBlockingRule: {
        const core::CallBlockingRule *rule = project.blockingRule(id);
        if (!rule)
            return {};
        const QString name = rule->name.valueOr({});
        return name.isEmpty() ? ruleText(core::RuleTerms::of(*rule), project, core::DialPlan(project.countries.items)) : name;
    }
    default:
        return {};
    }
}

QString nameOf(core::Kind kind, const QString &parent, const QString &id, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live)
{
    const QString name = nameIn(draft, kind, parent, id);
    if (!name.isEmpty())
        return name;
    const QString before = nameIn(live, kind, parent, id);
    return before.isEmpty() ? id : before;
}

std::optional<core::Kind> parentKind(core::Kind kind)
{
    switch (kind) {
    case core::Kind::IpRange:
        return core::Kind::AccessControlList;
    case core::Kind::Credential:
        return core::Kind::CredentialList;
    case core::Kind::SipEndpoint:
    case core::Kind::TrunkAccessLink:
    case core::Kind::TrunkCredentialLink:
        return core::Kind::Trunk;
    default:
        return std::nullopt;
    }
}

struct FieldWords
{
    const char *field;
    const char *text;
};

constexpr FieldWords fieldTable[] = {
    {"name", QT_TRANSLATE_NOOP("models::ChangeText", "Name")},
    {"enabled", QT_TRANSLATE_NOOP("models::ChangeText", "In force")},
    {"description", QT_TRANSLATE_NOOP("models::ChangeText", "Note")},
    {"ipAddress", QT_TRANSLATE_NOOP("models::ChangeText", "Address")},
    {"range", QT_TRANSLATE_NOOP("models::ChangeText", "Length")},
    {"hostName", QT_TRANSLATE_NOOP("models::ChangeText", "Host name")},
    {"callsPerSecond", QT_TRANSLATE_NOOP("models::ChangeText", "Calls per second")},
    {"address", QT_TRANSLATE_NOOP("models::ChangeText", "Address")},
    {"port", QT_TRANSLATE_NOOP("models::ChangeText", "Port")},
    {"direction", QT_TRANSLATE_NOOP("models::ChangeText", "Direction")},
    {"callerCountry", QT_TRANSLATE_NOOP("models::ChangeText", "Caller's country")},
    {"callerMatch", QT_TRANSLATE_NOOP("models::ChangeText", "Caller begins with")},
    {"calleeCountry", QT_TRANSLATE_NOOP("models::ChangeText", "Called country")},
    {"calleeMatch", QT_TRANSLATE_NOOP("models::ChangeText", "Called number begins with")},
    {"projectIds", QT_TRANSLATE_NOOP("models::ChangeText", "Projects")},
    {"priority", QT_TRANSLATE_NOOP("models::ChangeText", "Priority")},
    {"enableCallerName", QT_TRANSLATE_NOOP("models::ChangeText", "Caller name")},
    {"enableCallForward", QT_TRANSLATE_NOOP("models::ChangeText", "Forwarding")},
    {"callForwardNumber", QT_TRANSLATE_NOOP("models::ChangeText", "Forward to")},
    {"transport", QT_TRANSLATE_NOOP("models::ChangeText", "Transport")},
    {"isRegistered", QT_TRANSLATE_NOOP("models::ChangeText", "Registers")},
    {"username", QT_TRANSLATE_NOOP("models::ChangeText", "User")},
    {"credentialUsername", QT_TRANSLATE_NOOP("models::ChangeText", "User")},
    {"sipTrunkId", QT_TRANSLATE_NOOP("models::ChangeText", "Trunk")},
};

} // namespace

QString objectName(const core::ObjectRef &ref, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live)
{
    return nameOf(ref.kind, ref.parent.value, ref.id.value, draft, live);
}

QString parentName(const core::ObjectRef &ref, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live)
{
    const std::optional<core::Kind> kind = parentKind(ref.kind);
    return kind ? nameOf(*kind, {}, ref.parent.value, draft, live) : QString();
}

QString changeText(const core::Change &change, const core::ProjectConfiguration &draft, const core::ProjectConfiguration &live)
{
    const QString name = objectName(change.target, draft, live);
    const QString parent = parentName(change.target, draft, live);
    const QString kind = kindText(change.target.kind);
    const bool inside = !parent.isEmpty();
    switch (change.act) {
    case core::Act::Create:
        return inside ? words(QT_TRANSLATE_NOOP("models::ChangeText", "Add %1 to %2")).arg(name, parent)
                      : words(QT_TRANSLATE_NOOP("models::ChangeText", "Create %1 %2")).arg(kind, name);
    case core::Act::Edit:
        return inside ? words(QT_TRANSLATE_NOOP("models::ChangeText", "Change %1 in %2")).arg(name, parent)
                      : words(QT_TRANSLATE_NOOP("models::ChangeText", "Change %1 %2")).arg(kind, name);
    case core::Act::Delete:
        return inside ? words(QT_TRANSLATE_NOOP("models::ChangeText", "Remove %1 from %2")).arg(name, parent)
                      : words(QT_TRANSLATE_NOOP("models::ChangeText", "Delete %1 %2")).arg(kind, name);
    case core::Act::Attach:
        return words(QT_TRANSLATE_NOOP("models::ChangeText", "Attach %1 to %2")).arg(name, parent);
    case core::Act::Detach:
        return words(QT_TRANSLATE_NOOP("models::ChangeText", "Detach %1 from %2")).arg(name, parent);
    case core::Act::SetSecret:
        return words(QT_TRANSLATE_NOOP("models::ChangeText", "Set the password of %1 in %2")).arg(name, parent);
    case core::Act::Register: {
        core::RawObject body;
        for (const core::FieldEdit &edit : change.edits)
            body.set(edit.field, edit.after);
        const int count = int(core::readTextList(body, "projectIds").value.size());
        return count > 1 ? QCoreApplication::translate("models::ChangeText", "Add %Ln projects", nullptr, count)
                         : words(QT_TRANSLATE_NOOP("models::ChangeText", "Add project %1")).arg(name);
    }
    }
    Q_UNREACHABLE();
    return {};
}

QString changeValues(const core::Change &change, bool after)
{
    QStringList parts;
    for (const core::FieldEdit &edit : change.edits) {
        const core::RawValue &value = after ? edit.after : edit.before;
        if (value || change.act == core::Act::Edit)
            parts << u"%1: %2"_s.arg(fieldText(edit.field), valueText(value));
    }
    return parts.join(u", "_s);
}

QString fieldText(const QByteArray &field)
{
    const auto found = std::find_if(std::begin(fieldTable), std::end(fieldTable), [&field](const FieldWords &row) { return field == row.field; });
    return found == std::end(fieldTable) ? QString::fromUtf8(field) : words(found->text);
}

} // namespace models
