// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"

#include <QHash>
#include <QSet>

namespace core {

//! Lays changes over a configuration one by one. A list's raw text is read once and rebuilt once at the end, so that tens of thousands of changes of its
//! ranges stay cheap.
class DraftBuilder
{
public:
    explicit DraftBuilder(const ProjectConfiguration &live) : m_draft(live) {}

    //! Empty, or the code of why \a change cannot be laid over what is there.
    QByteArray add(const Change &change);
    ProjectConfiguration finish();

private:
    using Places = QHash<QString, qsizetype>;
    //! Where the ranges of a list stand. Those that go stay in their places until the end.
    struct RangePlaces
    {
        Places byId;
        QSet<qsizetype> gone;
        bool isReadable = true;
    };

    QByteArray create(const Change &change);
    QByteArray createRange(const Change &change, const RawObject &raw);
    QByteArray createCredential(const Change &change, const RawObject &raw);
    QByteArray edit(const Change &change);
    QByteArray editNumber(const Change &change);
    QByteArray erase(const Change &change);
    QByteArray link(const Change &change, bool attach);
    void replace(const ObjectRef &ref, const RawObject &raw);
    bool isThere(Kind kind, const ObjectId &id) const;
    //! As those of the configuration, with ranges found through their places.
    bool contains(const ObjectRef &ref);
    std::optional<RawObject> rawObject(const ObjectRef &ref);
    RangePlaces &places(const AccessControlList &list);
    IpRange *range(const ObjectRef &ref);
    QByteArray missing(const ObjectId &id) const;
    AccessControlList *accessList(const QString &id);
    CredentialList *credentialList(const QString &id);

    ProjectConfiguration m_draft;
    QHash<QString, RangePlaces> m_ranges; //!< of the lists whose ranges were looked at
    Places m_numbers;
    Places m_activeNumbers;
    QSet<QString> m_touchedLists;
    QSet<QString> m_touchedUserLists;
};

} // namespace core
