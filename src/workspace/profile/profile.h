// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace workspace {

enum class AuthScheme { OAuth2, Basic }; //!< Basic is for tests: the service limits it strongly

//! The account the program talks to. The key secret is not part of it: it is in the keychain under `id`.
struct Profile
{
    QUuid id;
    QString name;
    QString projectId;
    QString keyId;
    AuthScheme scheme = AuthScheme::OAuth2;
    core::NumberRoute numberRoute = core::NumberRoute::NumbersApi;
    QString color; //!< "#rrggbb"
    bool production = false; //!< opens read-only, is marked, asks for typed words
    bool readOnly = false;

    bool operator==(const Profile &) const = default;
};

//! What keeps a profile from being saved, per field; empty when it is fine. Codes: "name-empty", "name-taken", "project-empty", "project-syntax",
//! "key-empty", "key-syntax".
QList<QByteArray> profileProblems(const Profile &profile, const QList<Profile> &others);

} // namespace workspace
