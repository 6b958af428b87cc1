// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/page.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct PageInfo
{
    const char *title;
    const char *iconName;
    const char *name;
};

const PageInfo &pageInfo(PageId id)
{
    static constexpr std::array<PageInfo, 9> table{{
        {QT_TRANSLATE_NOOP("gui::Page", "Overview"), "overview", "overview"},
        {QT_TRANSLATE_NOOP("gui::Page", "Calls"), "calls", "calls"},
        {QT_TRANSLATE_NOOP("gui::Page", "Trunks"), "trunks", "trunks"},
        {QT_TRANSLATE_NOOP("gui::Page", "Access control"), "shield", "access-control"},
        {QT_TRANSLATE_NOOP("gui::Page", "Credential lists"), "key", "credential-lists"},
        {QT_TRANSLATE_NOOP("gui::Page", "Phone numbers"), "phone", "phone-numbers"},
        {QT_TRANSLATE_NOOP("gui::Page", "Country permissions"), "globe", "country-permissions"},
        {QT_TRANSLATE_NOOP("gui::Page", "Blocking rules"), "ban", "blocking-rules"},
        {QT_TRANSLATE_NOOP("gui::Page", "Changes"), "history", "changes"},
    }};
    return table.at(std::size_t(id));
}

} // namespace

QString pageTitle(PageId id)
{
    return QCoreApplication::translate("gui::Page", pageInfo(id).title);
}

QString pageIconName(PageId id)
{
    return QString::fromLatin1(pageInfo(id).iconName);
}

QString pageName(PageId id)
{
    return QString::fromLatin1(pageInfo(id).name);
}

std::optional<PageId> pageFromName(const QString &name)
{
    for (int i = 0; i <= int(PageId::Changes); ++i) {
        const PageId id = PageId(i);
        if (pageName(id) == name.trimmed().toLower().replace(u' ', u'-'))
            return id;
    }
    return std::nullopt;
}

QList<core::Kind> pageKinds(PageId id)
{
    using core::Kind;
    switch (id) {
    case PageId::Calls: return {Kind::Trunk};
    // Endpoints take a request a trunk: last.
    case PageId::Trunks:
        return {Kind::Trunk, Kind::TrunkAccessLink, Kind::TrunkCredentialLink, Kind::PhoneNumber, Kind::SipEndpoint};
    case PageId::AccessControl: return {Kind::AccessControlList, Kind::TrunkAccessLink, Kind::TrunkCredentialLink};
    case PageId::CredentialLists: return {Kind::CredentialList, Kind::TrunkCredentialLink, Kind::SipEndpoint};
    case PageId::PhoneNumbers: return {Kind::PhoneNumber, Kind::Trunk};
    case PageId::CountryPermissions: return {Kind::CountryPermission};
    case PageId::BlockingRules: return {Kind::CallBlockingRule};
    case PageId::Overview:
    case PageId::Changes: break;
    }
    return {};
}

Page::Page(PageId id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
{
    setObjectName(pageName(id) + "-page"_L1);
}

} // namespace gui
