// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/credentialrules.h"

#include <QRandomGenerator>

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype shortestPassword = 12;
constexpr qsizetype longestUsername = 64;

bool isIn(QChar c, char first, char last)
{
    return c >= QLatin1Char(first) && c <= QLatin1Char(last);
}

bool hasAny(const QString &text, char first, char last)
{
    return std::any_of(text.cbegin(), text.cend(), [first, last](QChar c) { return isIn(c, first, last); });
}

} // namespace

QByteArray usernameProblem(const QString &username)
{
    if (username.isEmpty())
        return "username-empty";
    const bool plain = std::all_of(username.cbegin(), username.cend(), [](QChar c) {
        return isIn(c, 'A', 'Z') || isIn(c, 'a', 'z') || isIn(c, '0', '9') || c == QLatin1Char('.') || c == QLatin1Char('_') || c == QLatin1Char('-');
    });
    if (!plain)
        return "username-characters";
    if (username.size() > longestUsername)
        return "username-long";
    // As a segment of a path they would name the list itself.
    if (username == QLatin1String(".") || username == QLatin1String(".."))
        return "username-dots";
    return {};
}

QByteArray passwordProblem(const QString &password)
{
    if (password.isEmpty())
        return "password-empty";
    // A device may encode what lies outside ASCII in another way; a blank at an end comes from copying and is never seen again.
    const bool plain = std::all_of(password.cbegin(), password.cend(), [](QChar c) { return isIn(c, ' ', '~'); });
    if (!plain || password.startsWith(QLatin1Char(' ')) || password.endsWith(QLatin1Char(' ')))
        return "password-characters";
    if (password.size() < shortestPassword)
        return "password-short";
    if (!hasAny(password, 'A', 'Z') || !hasAny(password, 'a', 'z') || !hasAny(password, '0', '9'))
        return "password-mix";
    return {};
}

Secret generatedPassword(int length)
{
    static constexpr char alphabet[] = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    constexpr int letters = int(sizeof(alphabet)) - 1;
    const qsizetype size = std::max<qsizetype>(length, shortestPassword);
    QByteArray text(size, Qt::Uninitialized);
    // Drawn anew as a whole until every kind is in it: no place in it is less random than another.
    do {
        for (char &c : text)
            c = alphabet[QRandomGenerator::system()->bounded(letters)];
    } while (!passwordProblem(QString::fromLatin1(text)).isEmpty());
    return Secret(std::move(text));
}

} // namespace core
