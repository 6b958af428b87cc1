// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/environment.h"

#include <QtGlobal>

#include <cstdlib>
#include <cstring>

namespace app {

namespace {

//! Other programs of the same user can read the first environment of a process, so the bytes themselves are overwritten.
core::Secret takeSecret(const char *name)
{
    char *stored = std::getenv(name);
    if (!stored)
        return {};
    const std::size_t length = std::strlen(stored);
    core::Secret secret(QByteArray(stored, qsizetype(length)));
    volatile char *bytes = stored;
    for (std::size_t i = 0; i < length; ++i)
        bytes[i] = '*';
    qunsetenv(name);
    return secret;
}

} // namespace

std::optional<EnvironmentProject> takeEnvironmentProject()
{
    EnvironmentProject project{qEnvironmentVariable("SINCH_PROJECT_ID"), qEnvironmentVariable("SINCH_KEY_ID"), takeSecret("SINCH_KEY_SECRET")};
    if (project.projectId.isEmpty() || project.keyId.isEmpty() || project.secret.isEmpty())
        return std::nullopt;
    return project;
}

} // namespace app
