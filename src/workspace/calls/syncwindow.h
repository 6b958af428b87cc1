// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/calls/callsource.h"

#include <QSet>

#include <set>

namespace workspace {

//! Reads one closed window of time page by page and decides whether all of it was seen, although the list moves meanwhile. Pure: sends nothing.
//!
//! A window of one page is one answer, hence of one moment. With more pages the first is read again at the end, and the window counts as whole when as
//! many different calls were seen as the service has at that moment: late calls may push others from page to page (seen twice, or seen not at all, and
//! then the number is too small). A total that shrank means calls have gone, so that the number proves nothing: the window is read again, then halved.
class SyncWindow
{
public:
    struct Limits
    {
        int pageSize = 1000;
        qint64 calls = 20000; //!< more than this, and the window is split
    };
    enum class Verdict {
        Going, //!< the answer was good, others are wanted
        Whole, //!< every call of the window has been seen
        Split, //!< too many calls, or too much movement: `parts` has smaller windows
        GiveUp, //!< cannot be proved whole, and cannot be split
        Ignored //!< the service does not heed the bounds of time
    };
    struct Part
    {
        qint64 from = 0;
        qint64 to = 0;
        qint64 estimate = 0;
        //! How often a window around this one was halved because it could not be proved whole.
        int doubts = 0;
    };

    SyncWindow(const Part &part, Limits limits) : m_part(part), m_limits(limits) {}

    qint64 from() const { return m_part.from; }
    qint64 to() const { return m_part.to; }
    //! Different calls seen in this pass, and how many are expected in all.
    qint64 seen() const { return m_ids.size(); }
    qint64 expected() const { return qMax<qint64>(m_total.value_or(m_part.estimate), m_ids.size()); }
    bool isWaiting() const { return !m_outstanding.empty(); }

    //! The page to ask for now; nothing while answers must come first.
    std::optional<int> nextPage();
    //! The answer to a page that `nextPage` named did not come: it will be asked for again.
    void lost(int page);
    Verdict take(int page, const SourcePage &answer);
    //! After Split, newest first.
    QList<Part> parts() const;
    //! How often this window was begun from the start.
    int pass() const { return m_pass; }

private:
    //! What one pass saw; two passes that saw the same prove a list that does not move.
    struct Print
    {
        qint64 total = -1;
        QSet<QString> ids;
        bool operator==(const Print &) const = default;
    };

    void note(const SourcePage &answer);
    Verdict takeFirst(const SourcePage &answer);
    Verdict takeFurther(int page, const SourcePage &answer);
    void growWith(qint64 total);
    Verdict judge();
    Verdict judgePass(bool whole);
    bool ignoresBounds(const SourcePage &answer) const;
    static QSet<QString> idsOf(const SourcePage &answer);

    qint64 length() const { return m_part.to - m_part.from; }

    const Part m_part;
    const Limits m_limits;
    int m_pass = 1;
    int m_partCount = 0;
    int m_partDoubts = 0;
    std::optional<Print> m_previous;

    bool m_started = false;
    bool m_verifying = false;
    bool m_openEnded = false;
    bool m_shrank = false;
    std::optional<qint64> m_total;
    qint64 m_pageSize = 0;
    int m_pages = 0;
    qint64 m_items = 0;
    qint64 m_badItems = 0;
    std::set<int> m_todo;
    std::set<int> m_outstanding;
    QSet<QString> m_ids;
    QSet<QString> m_firstPage;
    bool m_firstPageHeld = true;
};

} // namespace workspace
