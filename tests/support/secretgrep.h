// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace support {

//! Looks for texts that must be nowhere, in the spellings in which they could have got there.
class SecretGrep
{
public:
    void add(const QByteArray &secret)
    {
        const QString text = QString::fromUtf8(secret);
        m_needles << secret << secret.toBase64(QByteArray::OmitTrailingEquals) << secret.toHex() << secret.toPercentEncoding()
                  << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
    }
    bool finds(const QByteArray &content) const
    {
        return std::any_of(m_needles.cbegin(), m_needles.cend(), [&content](const QByteArray &needle) { return content.contains(needle); });
    }
    //! The files below \a folder in which one of them stands.
    QStringList filesWithSecret(const QString &folder) const
    {
        return filesWhere(folder, [this](const QByteArray &content) { return finds(content); });
    }
    static QStringList filesWith(const QString &folder, const QByteArray &text)
    {
        return filesWhere(folder, [&text](const QByteArray &content) { return content.contains(text); });
    }

private:
    template<class F>
    static QStringList filesWhere(const QString &folder, F wanted)
    {
        QStringList found;
        QDirIterator file(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (file.hasNext()) {
            QFile opened(file.next());
            if (opened.open(QIODevice::ReadOnly) && wanted(opened.readAll()))
                found << opened.fileName().mid(folder.size() + 1);
        }
        return found;
    }

    QByteArrayList m_needles;
};

} // namespace support
