// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDebug>
#include <QSharedPointer>

namespace core {

//! A password, key secret or token. Prints as ***, is never converted to text by accident, and is overwritten when the last copy dies.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value);

    bool isEmpty() const;
    //! The one way to read it; call it only where the value leaves the program.
    QByteArray reveal() const;
    bool operator==(const Secret &other) const;

private:
    struct Data;
    QSharedPointer<Data> m_data;
};

QDebug operator<<(QDebug debug, const Secret &secret);

//! Overwrites \a size bytes in a way that the compiler may not leave out.
void overwrite(char *buffer, qsizetype size);
//! Overwrites the buffer of \a bytes, unless somebody else shares it, and empties it.
void wipe(QByteArray &bytes);

} // namespace core
