// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/pager.h"
#include "core/paging.h"
#include "core/scopedtask.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace api {

//! One reading of one list. Deletes itself when the list is read; its owner is the parent of the task.
class PageRun final : public QObject
{
    Q_OBJECT

public:
    PageRun(QObject *owner, Transport &transport, const core::Clock &clock, const ListRequest &request);

    core::Task<RawList> start();

private:
    struct Page
    {
        core::RawPage raw;
        QByteArray hash;
        QString nextToken;
        qint64 bytes = 0;
    };

    void reset();
    void requestPage();
    void handle(const core::Result<Response> &result);
    void handlePage(const core::Result<Page> &page);
    static core::Result<Page> read(const Response &response, const ListRequest &request);
    void take(const Page &page);
    void tellProgress(const Page &page) const;
    void takeNext(const Page &page);
    void addItems(const Page &page);
    void addObject(const core::RawObject &object, QSet<QString> &onThisPage);
    void addId(const QString &id);
    QString idOf(const core::RawObject &object) const;
    bool hasMore(const Page &page) const;
    qint64 rows() const;
    void end(bool odd);
    void finish(core::Result<RawList> result);

    Transport &m_transport;
    const core::Clock &m_clock;
    const ListRequest m_request;
    core::TaskSource<RawList> m_source;
    core::ScopedTask m_sending;

    RawList m_list;
    QHash<QString, qsizetype> m_places; //!< id to its place in the list
    QSet<QByteArray> m_hashes;
    QByteArray m_firstHash;
    std::optional<qint64> m_total;
    QString m_token;
    int m_page = 1;
    bool m_totalChanged = false;
    bool m_emptyReadTwice = false;
    bool m_checkingFirstPage = false;
    std::optional<core::Error> m_unusable; //!< of the answer before, which is asked for once more
    bool m_secondReading = false;
    bool m_cancelled = false;
};

} // namespace api
