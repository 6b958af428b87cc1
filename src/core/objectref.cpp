// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/objectref.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace core {

namespace {
constexpr std::array kindNames{"trunk", "sipEndpoint", "accessControlList", "ipRange", "credentialList", "credential", "phoneNumber",
                               "countryPermission", "callBlockingRule", "project", "trunkAccessLink", "trunkCredentialLink"};
static_assert(kindNames.size() == std::size_t(Kind::TrunkCredentialLink) + 1);
} // namespace

QByteArray kindName(Kind kind)
{
    return kindNames.at(static_cast<std::size_t>(kind));
}

std::optional<Kind> kindFromName(QByteArrayView name)
{
    const auto found = std::find_if(kindNames.cbegin(), kindNames.cend(), [name](const char *each) { return name == QByteArrayView(each); });
    if (found == kindNames.cend())
        return std::nullopt;
    return static_cast<Kind>(found - kindNames.cbegin());
}

ObjectId objectIdFromText(const QString &text)
{
    const QLatin1String prefix("new-");
    if (!text.startsWith(prefix))
        return liveId(text);
    bool isNumber = false;
    const int number = QStringView(text).sliced(prefix.size()).toInt(&isNumber);
    const ObjectId draft = draftId(number);
    // Only the one spelling that draftId writes.
    return isNumber && number >= 0 && draft.value == text ? draft : liveId(text);
}

} // namespace core
