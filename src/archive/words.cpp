// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/words.h"

#include "archive/schema.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace archive {

core::Result<QVariant> Words::idFor(QSqlDatabase &database, const QString &word)
{
    if (word.isEmpty())
        return QVariant();
    if (const auto known = m_ids.constFind(word); known != m_ids.cend())
        return QVariant(*known);
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO words(word) VALUES(?) ON CONFLICT(word) DO NOTHING"_s);
    query.addBindValue(word);
    if (!query.exec())
        return sqlFailure(query);
    query.prepare(u"SELECT id FROM words WHERE word = ?"_s);
    query.addBindValue(word);
    if (!query.exec() || !query.next())
        return sqlFailure(query);
    const qint64 id = query.value(0).toLongLong();
    m_ids.insert(word, id);
    m_texts.insert(id, word);
    return QVariant(id);
}

core::Result<QVariant> Words::idForTrunk(QSqlDatabase &database, const QString &trunkId)
{
    const core::Result<QVariant> id = idFor(database, trunkId);
    if (!id || id->isNull() || m_trunks.contains(trunkId))
        return id;
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO trunk_words(id) VALUES(?) ON CONFLICT(id) DO NOTHING"_s);
    query.addBindValue(*id);
    if (!query.exec())
        return sqlFailure(query);
    m_trunks.insert(trunkId);
    return id;
}

core::Result<qint64> Words::find(QSqlDatabase &database, const QString &word)
{
    if (!m_ids.contains(word)) {
        if (const auto loaded = load(database); !loaded)
            return core::failure(loaded.error());
    }
    return m_ids.value(word, -1);
}

core::Result<QString> Words::text(QSqlDatabase &database, const QVariant &id)
{
    if (id.isNull())
        return QString();
    const qint64 number = id.toLongLong();
    if (!m_texts.contains(number)) {
        if (const auto loaded = load(database); !loaded)
            return core::failure(loaded.error());
    }
    return m_texts.value(number);
}

void Words::forget()
{
    m_ids.clear();
    m_texts.clear();
    m_trunks.clear();
}

core::Result<void> Words::load(QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT id, word FROM words"_s))
        return sqlFailure(query);
    forget();
    while (query.next()) {
        const QString word = query.value(1).toString();
        m_ids.insert(word, query.value(0).toLongLong());
        m_texts.insert(query.value(0).toLongLong(), word);
    }
    return {};
}

} // namespace archive
