// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/transport.h"
#include "core/clock.h"
#include "core/projectconfiguration.h"

#include <functional>

namespace api {

//! How far the reading of a list is, after each of its pages.
struct PageProgress
{
    qint64 rows = 0;            //!< read so far
    std::optional<qint64> total; //!< what the service says there is; a claim
    qint64 pagesLeft = 0;       //!< as far as the total tells
};
using PageWatcher = std::function<void(const PageProgress &)>;

//! How the pages of a list follow each other.
enum class Paging { Numbered, Token, None };

//! A list to be read to its end.
struct ListRequest
{
    core::Operation operation = core::Operation::ListTrunks;
    QStringList arguments;
    QList<QPair<QByteArray, QString>> query; //!< filters; paging is added
    //! Names under which the collection may stand, the first that is there wins.
    QList<QByteArray> keys;
    //! Names of the field that tells items apart, the first that holds a text wins.
    QList<QByteArray> idFields = {QByteArrayLiteral("id")};
    //! True when the items are ids and nothing more, or may be.
    bool idsWelcome = false;
    Paging paging = Paging::Numbered;
    int pageSize = 500;
    //! Called after each page, may be empty.
    PageWatcher onPage;
};

//! What a list holds.
struct RawList
{
    QList<core::RawObject> items; //!< in the order of the service, each id once
    QStringList ids; //!< items that came as texts
    //! Items without a usable id, of the wrong shape, or of one id with two contents.
    int unreadable = 0;
    //! Paging ended in a way that does not prove the list whole: the same page twice, a total that does not fit, a cap.
    bool oddEnd = false;
    QDateTime asOf; //!< arrival of the first page
    qint64 bytes = 0; //!< of the answers

    core::Completeness completeness() const
    {
        return unreadable > 0 || oddEnd ? core::Completeness::Partial : core::Completeness::Complete;
    }
};

//! Reads a list to its end: by the page size of the answer, numbers as text or number, envelope or bare array (read on until a page is short, empty or
//! repeated). A list of several pages is read once more from the start when its total or its first page changed meanwhile; then it is taken as Partial.
//! A page that cannot be used is asked for once more; an error of any page is the error of the list. Never allocates by what the service claims; at most `maximumPages` pages.
core::Task<RawList> readList(QObject *owner, Transport &transport, const core::Clock &clock, const ListRequest &request);

inline constexpr int maximumPages = 2000;

} // namespace api
