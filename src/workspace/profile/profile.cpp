// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/profile/profile.h"

#include <QRegularExpression>

#include <algorithm>

namespace workspace {

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

} // namespace

QList<QByteArray> profileProblems(const Profile &profile, const QList<Profile> &others)
{
    QList<QByteArray> problems;
    const QString name = profile.name.trimmed();
    if (name.isEmpty())
        problems.append("name-empty");
    const bool taken = std::any_of(others.cbegin(), others.cend(), [&profile, &name](const Profile &other) {
        return other.id != profile.id && other.name.trimmed().compare(name, Qt::CaseInsensitive) == 0;
    });
    if (taken)
        problems.append("name-taken");
    if (profile.projectId.isEmpty())
        problems.append("project-empty");
    else if (!matches(profile.projectId, QStringLiteral("[A-Za-z0-9_-]{1,64}")))
        problems.append("project-syntax");
    // A colon would end the key id early in the sign-in header, a control character would end the header.
    if (profile.keyId.isEmpty())
        problems.append("key-empty");
    else if (!matches(profile.keyId, QStringLiteral("[\\x21-\\x39\\x3b-\\x7e]{1,128}")))
        problems.append("key-syntax");
    return problems;
}

} // namespace workspace
