// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QString>

namespace core {

//! What is wrong with the name of a new SIP user: "username-empty", "username-long", "username-characters", "username-dots"; empty when nothing is.
//! Letters, digits, dot, underscore and hyphen are what every device and the service's own paths take.
QByteArray usernameProblem(const QString &username);

//! What the service would not take as a password: "password-empty", "password-short", "password-mix", "password-characters"; empty when nothing is.
QByteArray passwordProblem(const QString &password);

//! A random password that the service takes: letters and digits that are not mistaken for each other when read aloud or typed from paper.
Secret generatedPassword(int length = 20);

} // namespace core
