// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/background.h"
#include "api/pager.h"
#include "api/transport.h"
#include "api/writeanswer.h"
#include "core/clock.h"

#include <QObject>

namespace api {

//! What every service needs: sends one operation and reads its answer. The transport outlives it.
class ServiceBase : public QObject
{
    Q_OBJECT

public:
    ServiceBase(Transport &transport, core::Clock &clock, QObject *parent);

protected:
    //! One object of a GET; asked for once more when the answer cannot be used. Errors: the transport's, and Protocol with "empty-body", "error-in-success", "missing-id", "foreign-object" and those of
    //! `RawObject::parse`.
    core::Task<core::RawObject> object(core::Operation operation, const QStringList &arguments);
    //! One write, sent once. Errors: the transport's; Protocol (with `sent` Unknown: it may have been done) for an answer that cannot be used.
    core::Task<WriteAnswer> write(core::Operation operation, const QStringList &arguments, const QByteArray &body = {});
    core::Task<RawList> list(const ListRequest &request);
    //! For a write whose body the contract gives in two readings: \a retry sends the other one, once, after a 400 (nothing was done then). When that
    //! is refused as well, the first refusal is the result.
    core::Task<WriteAnswer> secondReading(const core::Task<WriteAnswer> &first, const std::function<core::Task<WriteAnswer>()> &retry);

    template<class T, class F>
    core::Task<T> decoded(const core::Task<core::RawObject> &task, F convert)
    {
        return core::mapTask<T>(this, task, [convert](const core::Result<core::RawObject> &result) -> core::Result<T> {
            if (!result)
                return core::failure(result.error());
            return convert(*result);
        });
    }
    template<class T, class F>
    core::Task<Written<T>> decodedWrite(const core::Task<WriteAnswer> &task, F convert)
    {
        return core::mapTask<Written<T>>(this, task, [convert](const core::Result<WriteAnswer> &result) -> core::Result<Written<T>> {
            if (!result)
                return core::failure(result.error());
            Written<T> written{result->status, std::nullopt, result->requestId, result->reread};
            if (result->object)
                written.object = convert(*result->object);
            return written;
        });
    }
    template<class T, class F>
    core::Task<core::Collection<T>> decodedList(const core::Task<RawList> &task, F convert)
    {
        return core::chainTask<core::Collection<T>>(this, task, [this, convert](const RawList &list) {
            const auto decode = [list, convert]() -> core::Result<core::Collection<T>> {
                core::Collection<T> collection{{}, list.completeness(), list.asOf, list.unreadable};
                collection.items.reserve(list.items.size());
                for (const core::RawObject &item : list.items)
                    collection.items.append(convert(item));
                return collection;
            };
            return list.bytes > bytesReadAtOnce ? inBackground<core::Collection<T>>(this, decode) : core::readyTask(this, decode());
        });
    }

    Transport &m_transport;
    core::Clock &m_clock;
};

} // namespace api
