// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words.h"

#include "core/operation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("models::Words", text);
}

struct OperationWords
{
    core::Operation operation;
    const char *text;
};

constexpr OperationWords operationTable[] = {
    {core::Operation::CreateTrunk, QT_TRANSLATE_NOOP("models::Words", "Create trunk")},
    {core::Operation::UpdateTrunk, QT_TRANSLATE_NOOP("models::Words", "Change trunk")},
    {core::Operation::DeleteTrunk, QT_TRANSLATE_NOOP("models::Words", "Delete trunk")},
    {core::Operation::AttachAccessList, QT_TRANSLATE_NOOP("models::Words", "Attach access control list")},
    {core::Operation::DetachAccessList, QT_TRANSLATE_NOOP("models::Words", "Detach access control list")},
    {core::Operation::AttachCredentialList, QT_TRANSLATE_NOOP("models::Words", "Attach credential list")},
    {core::Operation::ReplaceCredentialLists, QT_TRANSLATE_NOOP("models::Words", "Replace credential lists")},
    {core::Operation::DetachCredentialList, QT_TRANSLATE_NOOP("models::Words", "Detach credential list")},
    {core::Operation::CreateEndpoint, QT_TRANSLATE_NOOP("models::Words", "Create endpoint")},
    {core::Operation::UpdateEndpoint, QT_TRANSLATE_NOOP("models::Words", "Change endpoint")},
    {core::Operation::DeleteEndpoint, QT_TRANSLATE_NOOP("models::Words", "Delete endpoint")},
    {core::Operation::CreateAccessList, QT_TRANSLATE_NOOP("models::Words", "Create access control list")},
    {core::Operation::UpdateAccessList, QT_TRANSLATE_NOOP("models::Words", "Change access control list")},
    {core::Operation::DeleteAccessList, QT_TRANSLATE_NOOP("models::Words", "Delete access control list")},
    {core::Operation::AddIpRange, QT_TRANSLATE_NOOP("models::Words", "Add range")},
    {core::Operation::UpdateIpRange, QT_TRANSLATE_NOOP("models::Words", "Change range")},
    {core::Operation::DeleteIpRange, QT_TRANSLATE_NOOP("models::Words", "Remove range")},
    {core::Operation::CreateCredentialList, QT_TRANSLATE_NOOP("models::Words", "Create credential list")},
    {core::Operation::UpdateCredentialList, QT_TRANSLATE_NOOP("models::Words", "Change credential list")},
    {core::Operation::DeleteCredentialList, QT_TRANSLATE_NOOP("models::Words", "Delete credential list")},
    {core::Operation::SetCredentialPassword, QT_TRANSLATE_NOOP("models::Words", "Set password")},
    {core::Operation::DeleteCredential, QT_TRANSLATE_NOOP("models::Words", "Delete user")},
    {core::Operation::UpdateCountryPermission, QT_TRANSLATE_NOOP("models::Words", "Change country permission")},
    {core::Operation::AssignPhoneNumber, QT_TRANSLATE_NOOP("models::Words", "Assign number")},
    {core::Operation::UpdateActiveNumber, QT_TRANSLATE_NOOP("models::Words", "Change number")},
    {core::Operation::CreateBlockingRule, QT_TRANSLATE_NOOP("models::Words", "Create blocking rule")},
    {core::Operation::UpdateBlockingRule, QT_TRANSLATE_NOOP("models::Words", "Change blocking rule")},
    {core::Operation::DeleteBlockingRule, QT_TRANSLATE_NOOP("models::Words", "Delete blocking rule")},
    {core::Operation::AddProjects, QT_TRANSLATE_NOOP("models::Words", "Register project")},
};

} // namespace

QString accessModeText(core::AccessMode mode)
{
    switch (mode) {
    case core::AccessMode::RefusesAll:
        return words(QT_TRANSLATE_NOOP("models::Words", "refuses all"));
    case core::AccessMode::ByAddress:
        return words(QT_TRANSLATE_NOOP("models::Words", "by address"));
    case core::AccessMode::ByPassword:
        return words(QT_TRANSLATE_NOOP("models::Words", "by password"));
    case core::AccessMode::ByAddressAndPassword:
        return words(QT_TRANSLATE_NOOP("models::Words", "by address and password"));
    case core::AccessMode::NotKnown:
        return words(QT_TRANSLATE_NOOP("models::Words", "not known"));
    }
    Q_UNREACHABLE();
    return {};
}

QString unknownReasonText(const QByteArray &reason)
{
    if (reason == "not-loaded")
        return words(QT_TRANSLATE_NOOP("models::Words", "not everything is loaded"));
    if (reason == "all-lists-disabled")
        return words(QT_TRANSLATE_NOOP("models::Words", "all attached lists are disabled"));
    if (reason == "list-missing")
        return words(QT_TRANSLATE_NOOP("models::Words", "an attached list cannot be found"));
    if (reason == "users-not-loaded")
        return words(QT_TRANSLATE_NOOP("models::Words", "the users are not loaded"));
    return QString::fromLatin1(reason);
}

QString accessText(const core::TrunkAccess &access)
{
    const QString mode = accessModeText(access.mode);
    const QString count = countText(access.addresses.count());
    // Plain arguments only: lupdate does not get past a call with angle brackets in `translate`.
    const int number = int(std::min<quint64>(access.addresses.count(), std::numeric_limits<int>::max()));
    switch (access.mode) {
    case core::AccessMode::RefusesAll:
        return mode;
    case core::AccessMode::ByAddress:
    case core::AccessMode::ByAddressAndPassword:
        return access.addressesIncomplete ? words(QT_TRANSLATE_NOOP("models::Words", "%1, at least %2 addresses")).arg(mode, count)
                                          : QCoreApplication::translate("models::Words", "%1, %Ln address(es)", nullptr, number).arg(mode);
    case core::AccessMode::ByPassword:
        return words(QT_TRANSLATE_NOOP("models::Words", "%1, any address")).arg(mode);
    case core::AccessMode::NotKnown:
        return access.unknownReason.isEmpty() ? mode : u"%1: %2"_s.arg(mode, unknownReasonText(access.unknownReason));
    }
    Q_UNREACHABLE();
    return {};
}

QString accessShortText(const core::TrunkAccess &access)
{
    const QString mode = accessModeText(access.mode);
    switch (access.mode) {
    case core::AccessMode::RefusesAll:
    case core::AccessMode::NotKnown:
        return mode;
    case core::AccessMode::ByPassword:
        return words(QT_TRANSLATE_NOOP("models::Words", "%1: any")).arg(mode);
    case core::AccessMode::ByAddress:
    case core::AccessMode::ByAddressAndPassword:
        return u"%1: %2%3"_s.arg(mode, access.addressesIncomplete ? u"\u2265 "_s : QString(), countText(access.addresses.count()));
    }
    Q_UNREACHABLE();
    return {};
}

QString accessChangeText(core::AccessChange change)
{
    switch (change) {
    case core::AccessChange::Same:
        return words(QT_TRANSLATE_NOOP("models::Words", "same"));
    case core::AccessChange::Narrower:
        return words(QT_TRANSLATE_NOOP("models::Words", "narrower"));
    case core::AccessChange::Wider:
        return words(QT_TRANSLATE_NOOP("models::Words", "wider"));
    case core::AccessChange::NarrowerAndWider:
        return words(QT_TRANSLATE_NOOP("models::Words", "narrower and wider"));
    case core::AccessChange::NotKnown:
        return words(QT_TRANSLATE_NOOP("models::Words", "not known"));
    }
    Q_UNREACHABLE();
    return {};
}

QString stepStateText(core::StepState state)
{
    switch (state) {
    case core::StepState::Waiting:
        return words(QT_TRANSLATE_NOOP("models::Words", "waiting"));
    case core::StepState::Sent:
        return words(QT_TRANSLATE_NOOP("models::Words", "sent, waiting for the answer"));
    case core::StepState::Pending:
        return words(QT_TRANSLATE_NOOP("models::Words", "accepted, not finished yet"));
    case core::StepState::Done:
        return words(QT_TRANSLATE_NOOP("models::Words", "done"));
    case core::StepState::NotDone:
        return words(QT_TRANSLATE_NOOP("models::Words", "not done"));
    case core::StepState::Unknown:
        return words(QT_TRANSLATE_NOOP("models::Words", "not known whether done"));
    case core::StepState::Skipped:
        return words(QT_TRANSLATE_NOOP("models::Words", "not sent"));
    }
    Q_UNREACHABLE();
    return {};
}

QString operationText(const QByteArray &number)
{
    const auto found = std::find_if(std::begin(operationTable), std::end(operationTable),
                                    [&number](const OperationWords &row) { return core::operationInfo(row.operation).number == number; });
    return found == std::end(operationTable) ? QString::fromLatin1(number) : words(found->text);
}

QString kindText(core::Kind kind)
{
    switch (kind) {
    case core::Kind::Trunk:
        return words(QT_TRANSLATE_NOOP("models::Words", "trunk"));
    case core::Kind::SipEndpoint:
        return words(QT_TRANSLATE_NOOP("models::Words", "endpoint"));
    case core::Kind::AccessControlList:
        return words(QT_TRANSLATE_NOOP("models::Words", "access control list"));
    case core::Kind::IpRange:
        return words(QT_TRANSLATE_NOOP("models::Words", "range"));
    case core::Kind::CredentialList:
        return words(QT_TRANSLATE_NOOP("models::Words", "credential list"));
    case core::Kind::Credential:
        return words(QT_TRANSLATE_NOOP("models::Words", "user"));
    case core::Kind::PhoneNumber:
        return words(QT_TRANSLATE_NOOP("models::Words", "phone number"));
    case core::Kind::CountryPermission:
        return words(QT_TRANSLATE_NOOP("models::Words", "country permission"));
    case core::Kind::CallBlockingRule:
        return words(QT_TRANSLATE_NOOP("models::Words", "blocking rule"));
    case core::Kind::Project:
        return words(QT_TRANSLATE_NOOP("models::Words", "project"));
    case core::Kind::TrunkAccessLink:
    case core::Kind::TrunkCredentialLink:
        return words(QT_TRANSLATE_NOOP("models::Words", "link"));
    }
    Q_UNREACHABLE();
    return {};
}

QString reservedWord(core::ReservedBlock block)
{
    switch (block) {
    case core::ReservedBlock::None:
        return {};
    case core::ReservedBlock::ThisNetwork:
        return words(QT_TRANSLATE_NOOP("models::Words", "this network"));
    case core::ReservedBlock::Private:
        return words(QT_TRANSLATE_NOOP("models::Words", "private"));
    case core::ReservedBlock::Loopback:
        return words(QT_TRANSLATE_NOOP("models::Words", "loopback"));
    case core::ReservedBlock::LinkLocal:
        return words(QT_TRANSLATE_NOOP("models::Words", "link-local"));
    case core::ReservedBlock::CarrierNat:
        return words(QT_TRANSLATE_NOOP("models::Words", "CGNAT"));
    case core::ReservedBlock::Documentation:
        return words(QT_TRANSLATE_NOOP("models::Words", "documentation"));
    case core::ReservedBlock::Benchmarking:
        return words(QT_TRANSLATE_NOOP("models::Words", "benchmarking"));
    case core::ReservedBlock::Multicast:
        return words(QT_TRANSLATE_NOOP("models::Words", "multicast"));
    case core::ReservedBlock::Reserved:
        return words(QT_TRANSLATE_NOOP("models::Words", "reserved"));
    }
    Q_UNREACHABLE();
    return {};
}

QString countText(quint64 count)
{
    return QLocale().toString(qulonglong(count));
}

QString valueText(const core::RawValue &value)
{
    if (!value || *value == "null")
        return u"\u2013"_s;
    if (*value == "true")
        return words(QT_TRANSLATE_NOOP("models::Words", "on"));
    if (*value == "false")
        return words(QT_TRANSLATE_NOOP("models::Words", "off"));
    core::RawObject holder;
    holder.set("v", value);
    const core::Field<QString> text = core::readText(holder, "v");
    return text.hasValue() ? text.value : QString::fromUtf8(*value);
}

} // namespace models
