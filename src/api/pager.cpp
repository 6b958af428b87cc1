// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/pager.h"

#include "api/answer.h"
#include "api/background.h"
#include "api/pagerun.h"

#include <QCryptographicHash>

namespace api {

namespace {

bool isPlainId(const QString &text)
{
    if (text.isEmpty() || text.size() > 64)
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    });
}

QByteArray hashOf(const core::RawPage &page)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const core::RawObject &item : page.items)
        hash.addData(item.toJson());
    for (const QString &id : page.ids)
        hash.addData(id.toUtf8() + '\n');
    return hash.result();
}

qint64 rowsOf(const core::RawPage &page)
{
    return page.items.size() + page.ids.size() + page.badItems;
}

} // namespace

core::Task<RawList> readList(QObject *owner, Transport &transport, const core::Clock &clock, const ListRequest &request)
{
    return (new PageRun(owner, transport, clock, request))->start();
}

PageRun::PageRun(QObject *owner, Transport &transport, const core::Clock &clock, const ListRequest &request)
    : QObject(owner), m_transport(transport), m_clock(clock), m_request(request), m_source(owner, [guard = QPointer<PageRun>(this)] {
          if (guard) {
              guard->m_cancelled = true;
              guard->m_sending.cancel();
          }
          return false;
      })
{
}

core::Task<RawList> PageRun::start()
{
    const core::Task<RawList> task = m_source.task();
    reset();
    requestPage();
    return task;
}

void PageRun::reset()
{
    m_list = {};
    m_places.clear();
    m_hashes.clear();
    m_firstHash.clear();
    m_total.reset();
    m_token.clear();
    m_page = 1;
    m_totalChanged = false;
    m_emptyReadTwice = false;
    m_checkingFirstPage = false;
}

void PageRun::requestPage()
{
    Request request;
    request.operation = m_request.operation;
    request.arguments = m_request.arguments;
    request.query = m_request.query;
    if (m_request.paging == Paging::Numbered) {
        request.query.append({"page", QString::number(m_page)});
        request.query.append({"size", QString::number(m_request.pageSize)});
    } else if (m_request.paging == Paging::Token) {
        request.query.append({"pageSize", QString::number(m_request.pageSize)});
        if (!m_token.isEmpty())
            request.query.append({"pageToken", m_token});
    }
    const core::Task<Response> sending = m_transport.send(request);
    m_sending = core::ScopedTask(sending);
    sending.then(this, [this](const core::Result<Response> &result) { handle(result); });
}

void PageRun::handle(const core::Result<Response> &result)
{
    if (m_cancelled)
        return finish(core::failure(core::cancelledError()));
    if (!result)
        return handlePage(core::failure(result.error()));
    if (result->body.size() <= bytesReadAtOnce)
        return handlePage(read(*result, m_request));
    const core::Task<Page> reading = inBackground<Page>(this, [response = *result, request = m_request] { return read(response, request); });
    reading.then(this, [this](const core::Result<Page> &page) { handlePage(page); });
}

void PageRun::handlePage(const core::Result<Page> &page)
{
    if (m_cancelled)
        return finish(core::failure(core::cancelledError()));
    if (page) {
        m_unusable.reset();
        return take(*page);
    }
    if (m_unusable || !isUnusableAnswer(page.error()))
        return finish(core::failure(m_unusable.value_or(page.error())));
    m_unusable = page.error();
    requestPage();
}

core::Result<PageRun::Page> PageRun::read(const Response &response, const ListRequest &request)
{
    if (response.body.trimmed().isEmpty())
        return core::failure(unusableAnswer(response, "empty-body"));
    const core::Result<core::RawPage> raw = core::parsePage(response.body, request.keys);
    const bool envelope = !raw || !raw->bareArray;
    const core::Result<core::RawObject> object = envelope ? core::RawObject::parse(response.body) : core::Result<core::RawObject>(core::RawObject());
    if (object && looksLikeError(*object))
        return core::failure(unusableAnswer(response, "error-in-success"));
    if (!raw)
        return core::failure(unusableAnswer(response, raw.error()));
    Page page{*raw, hashOf(*raw), {}, response.body.size()};
    if (request.paging == Paging::Token && object)
        page.nextToken = core::readText(*object, "nextPageToken").value;
    return page;
}

void PageRun::take(const Page &page)
{
    m_list.bytes += page.bytes;
    if (m_checkingFirstPage)
        return page.hash == m_firstHash ? finish(m_list) : end(true);
    if (m_page == 1) {
        m_list.asOf = m_clock.utcNow();
        m_firstHash = page.hash;
    } else if (rowsOf(page.raw) > 0 && m_hashes.contains(page.hash)) {
        // Without a total, a server that knows no pages says its one page again: that is the end. Anything else goes round in circles.
        return end(page.raw.totalItems.has_value() || page.hash != m_firstHash || m_page != 2);
    }
    m_hashes.insert(page.hash);
    takeNext(page);
}

void PageRun::takeNext(const Page &page)
{
    if (m_total && page.raw.totalItems && *m_total != *page.raw.totalItems)
        m_totalChanged = true;
    if (page.raw.totalItems)
        m_total = page.raw.totalItems;
    addItems(page);
    tellProgress(page);
    const bool empty = rowsOf(page.raw) == 0;
    if (empty && m_request.paging == Paging::Numbered && m_total && rows() < *m_total && !m_emptyReadTwice) {
        m_emptyReadTwice = true;
        return requestPage();
    }
    if (!hasMore(page))
        return end(false);
    if (m_page >= maximumPages || (m_request.paging == Paging::Token && page.nextToken == m_token))
        return end(true);
    ++m_page;
    m_token = page.nextToken;
    requestPage();
}

bool PageRun::hasMore(const Page &page) const
{
    if (m_request.paging == Paging::None)
        return false;
    if (m_request.paging == Paging::Token)
        return !page.nextToken.isEmpty();
    const qint64 count = rowsOf(page.raw);
    const qint64 size = page.raw.pageSize.value_or(m_request.pageSize);
    if (count == 0 || size <= 0)
        return false;
    const bool full = count >= size;
    if (!page.raw.totalItems)
        return full;
    const qint64 pages = *page.raw.totalItems / size + (*page.raw.totalItems % size ? 1 : 0);
    // A total that is smaller than what is here already proves nothing: then only a short page ends the list.
    return m_page < pages || (full && rows() > *page.raw.totalItems);
}

void PageRun::tellProgress(const Page &page) const
{
    if (!m_request.onPage)
        return;
    const qint64 size = page.raw.pageSize.value_or(m_request.pageSize);
    const qint64 left = m_total && size > 0 && m_request.paging != Paging::None ? std::max<qint64>(0, (*m_total - rows() + size - 1) / size) : 0;
    // A list of several numbered pages is looked at once more from the start.
    const bool checked = m_request.paging == Paging::Numbered && m_total && (m_page > 1 || left > 0);
    m_request.onPage({rows(), m_total, left + (checked ? 1 : 0)});
}

void PageRun::addItems(const Page &page)
{
    QSet<QString> onThisPage;
    for (const core::RawObject &item : page.raw.items)
        addObject(item, onThisPage);
    for (const QString &id : page.raw.ids)
        addId(id);
    m_list.unreadable += page.raw.badItems;
}

QString PageRun::idOf(const core::RawObject &object) const
{
    for (const QByteArray &field : m_request.idFields) {
        const QString text = core::readText(object, field).value;
        if (text.isEmpty())
            continue;
        const bool opaque = field == "id" || field == "sipTrunkId";
        return (opaque ? isPlainId(text) : text.size() <= 64) ? text : QString();
    }
    return {};
}

void PageRun::addObject(const core::RawObject &object, QSet<QString> &onThisPage)
{
    const QString id = idOf(object);
    if (id.isEmpty()) {
        ++m_list.unreadable;
        return;
    }
    const auto known = m_places.constFind(id);
    if (known == m_places.constEnd()) {
        m_places.insert(id, m_list.items.size());
        m_list.items.append(object);
    } else if (onThisPage.contains(id)) {
        m_list.unreadable += m_list.items.at(*known) == object ? 0 : 1;
    } else {
        m_list.items[*known] = object;
    }
    onThisPage.insert(id);
}

void PageRun::addId(const QString &id)
{
    if (!m_request.idsWelcome || !isPlainId(id))
        ++m_list.unreadable;
    else if (!m_list.ids.contains(id))
        m_list.ids.append(id);
}

qint64 PageRun::rows() const
{
    return m_list.items.size() + m_list.ids.size() + m_list.unreadable;
}

void PageRun::end(bool odd)
{
    const bool wrongCount = m_total && m_request.paging != Paging::None && rows() != *m_total;
    m_list.oddEnd = odd || m_totalChanged || wrongCount;
    if (m_list.oddEnd && !m_secondReading) {
        m_secondReading = true;
        reset();
        return requestPage();
    }
    if (!m_list.oddEnd && m_page > 1 && m_total && m_request.paging == Paging::Numbered) {
        m_checkingFirstPage = true;
        m_page = 1;
        return requestPage();
    }
    finish(m_list);
}

void PageRun::finish(core::Result<RawList> result)
{
    m_source.finish(std::move(result));
    deleteLater();
}

} // namespace api
