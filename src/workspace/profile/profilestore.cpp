// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/profile/profilestore.h"

#include "core/field.h"
#include "core/logging.h"
#include "storage/safefile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

QByteArray toJson(const Profile &profile)
{
    core::RawObject object;
    object.set("id", core::rawString(profile.id.toString(QUuid::WithoutBraces)));
    object.set("name", core::rawString(profile.name));
    object.set("projectId", core::rawString(profile.projectId));
    object.set("keyId", core::rawString(profile.keyId));
    object.set("scheme", core::rawString(profile.scheme == AuthScheme::Basic ? u"basic"_s : u"oauth2"_s));
    object.set("numberRoute", core::rawString(profile.numberRoute == core::NumberRoute::TrunkingHost ? u"trunking"_s : u"numbers"_s));
    object.set("color", core::rawString(profile.color));
    object.set("production", core::rawBool(profile.production));
    object.set("readOnly", core::rawBool(profile.readOnly));
    return object.toJson();
}

Profile fromJson(const core::RawObject &object)
{
    Profile profile;
    profile.id = QUuid::fromString(core::readText(object, "id").value);
    profile.name = core::readText(object, "name").value;
    profile.projectId = core::readText(object, "projectId").value;
    profile.keyId = core::readText(object, "keyId").value;
    profile.scheme = core::readText(object, "scheme").value == "basic"_L1 ? AuthScheme::Basic : AuthScheme::OAuth2;
    const bool direct = core::readText(object, "numberRoute").value == "trunking"_L1;
    profile.numberRoute = direct ? core::NumberRoute::TrunkingHost : core::NumberRoute::NumbersApi;
    profile.color = core::readText(object, "color").value;
    profile.production = core::readBool(object, "production").valueOr(false);
    // What cannot be read must not open for writing.
    const core::Field<bool> readOnly = core::readBool(object, "readOnly");
    profile.readOnly = readOnly.isUnreadable() || readOnly.valueOr(false);
    return profile;
}

} // namespace

ProfileStore::ProfileStore(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
    reload();
}

//! Another process may have saved profiles since; a file that cannot be read changes nothing here.
void ProfileStore::reload()
{
    const core::Result<QByteArray> content = storage::loadFile(m_file);
    if (!content) {
        if (content.error().reason == "damaged")
            m_damagedFile = content.error().message;
        return;
    }
    const core::Result<core::RawObject> root = core::RawObject::parse(*content);
    if (!root) {
        if (const core::Result<QString> aside = storage::setAside(m_file))
            m_damagedFile = *aside;
        return;
    }
    m_profiles.clear();
    for (const core::RawObject &object : core::readObjects(*root, "profiles").value) {
        const Profile profile = fromJson(object);
        if (!profile.id.isNull())
            m_profiles.append(profile);
    }
}

std::optional<Profile> ProfileStore::profile(const QUuid &id) const
{
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(), [&id](const Profile &candidate) { return candidate.id == id; });
    return found == m_profiles.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileStore::profileByName(const QString &name) const
{
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
                                    [&name](const Profile &candidate) { return candidate.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_profiles.cend() ? std::nullopt : std::optional(*found);
}

core::Result<void> ProfileStore::save(const Profile &profile)
{
    reload();
    QList<Profile> profiles = m_profiles;
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&profile](const Profile &candidate) { return candidate.id == profile.id; });
    if (found == profiles.end())
        profiles.append(profile);
    else
        *found = profile;
    return write(profiles);
}

core::Result<void> ProfileStore::remove(const QUuid &id)
{
    reload();
    QList<Profile> profiles = m_profiles;
    profiles.removeIf([&id](const Profile &candidate) { return candidate.id == id; });
    return write(profiles);
}

core::Result<void> ProfileStore::write(const QList<Profile> &profiles)
{
    QList<QByteArray> items;
    for (const Profile &profile : profiles)
        items.append(toJson(profile));
    core::RawObject root;
    root.set("version", core::rawNumber(1));
    root.set("profiles", core::rawArray(items));
    const core::Result<void> saved = storage::saveFile(m_file, root.toJson());
    if (!saved)
        return saved;
    m_profiles = profiles;
    Q_EMIT changed();
    return {};
}

} // namespace workspace
