// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/objectacts.h"

#include "core/operation.h"
#include "core/projectconfiguration.h"
#include "workspace/changes/changedesk.h"
#include "workspace/profile/profile.h"
#include "workspace/workspace.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct Read
{
    core::Operation operation;
    QStringList arguments;
};

std::optional<Read> readOf(const core::ObjectRef &ref)
{
    const QString id = ref.id.value;
    const QString parent = ref.parent.value;
    switch (ref.kind) {
    case core::Kind::Trunk:
        return Read{core::Operation::GetTrunk, {id}};
    case core::Kind::SipEndpoint:
        return Read{core::Operation::GetEndpoint, {parent, id}};
    case core::Kind::AccessControlList:
        return Read{core::Operation::GetAccessList, {id}};
    case core::Kind::IpRange:
        return Read{core::Operation::ListIpRanges, {parent}};
    case core::Kind::CredentialList:
        return Read{core::Operation::GetCredentialList, {id}};
    case core::Kind::Credential:
        return Read{core::Operation::GetCredentialList, {parent}};
    case core::Kind::PhoneNumber:
        return Read{core::Operation::GetPhoneNumber, {id}};
    case core::Kind::CountryPermission:
        return Read{core::Operation::GetCountryPermission, {id}};
    case core::Kind::CallBlockingRule:
        return Read{core::Operation::ListBlockingRules, {}};
    case core::Kind::TrunkAccessLink:
        return Read{core::Operation::ListTrunkAccessLists, {parent}};
    case core::Kind::TrunkCredentialLink:
        return Read{core::Operation::ListTrunkCredentialLists, {parent}};
    case core::Kind::Project:
        break;
    }
    return std::nullopt;
}

//! Blanks and line ends only: numbers, escapes and the order of keys stay as the service wrote them.
QByteArray indented(const QByteArray &json)
{
    QByteArray text;
    int depth = 0;
    bool inString = false;
    const auto newLine = [&text, &depth] { text += '\n' + QByteArray(depth * 2, ' '); };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inString) {
            text += c;
            if (c == '\\' && i + 1 < json.size())
                text += json.at(++i);
            else if (c == '"')
                inString = false;
            continue;
        }
        const bool opens = c == '{' || c == '[';
        const bool closes = c == '}' || c == ']';
        const bool empty = closes && !text.isEmpty() && (text.back() == '{' || text.back() == '[');
        if (closes)
            --depth;
        if (closes && !empty)
            newLine();
        // Between an opening bracket and its first value; an empty pair stays together.
        if (!closes && !text.isEmpty() && (text.back() == '{' || text.back() == '['))
            newLine();
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
            continue;
        text += c;
        if (opens)
            ++depth;
        else if (c == ',')
            newLine();
        else if (c == ':')
            text += ' ';
        inString = c == '"';
    }
    return text;
}

} // namespace

QString objectAsJson(const workspace::Workspace &workspace, const core::ObjectRef &ref)
{
    std::optional<core::RawObject> object = workspace.desk().draft().rawObject(ref);
    if (!object)
        object = workspace.desk().live().rawObject(ref);
    return object ? QString::fromUtf8(indented(object->toJson())) : QString();
}

QString objectAsCurl(const workspace::Workspace &workspace, const core::ObjectRef &ref)
{
    const std::optional<Read> read = readOf(ref);
    if (!read || ref.id.draft || ref.parent.draft)
        return {};
    const std::optional<QByteArray> path = core::operationPath(read->operation, read->arguments);
    if (!path)
        return {};
    QString base = workspace.hosts().est.toString();
    while (base.endsWith(u'/'))
        base.chop(1);
    // Every byte of the path is percent-encoded, so single quotes cannot be left.
    return u"curl --fail-with-body -H \"Authorization: Bearer $SINCH_TOKEN\" -H 'Accept: application/json' '%1/v1/projects/%2%3'"_s.arg(
        base, QString::fromLatin1(QUrl::toPercentEncoding(workspace.profile().projectId)), QString::fromLatin1(*path));
}

} // namespace gui
