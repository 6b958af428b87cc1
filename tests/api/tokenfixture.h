// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/tokenprovider.h"
#include "support/manualclock.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

namespace support {

//! A token provider in virtual time, against a token host that is a list of answers.
class TokenFixture : public QObject
{
    Q_OBJECT

protected:
    struct Asked
    {
        core::Secret authorization;
        std::function<void(const api::RawAnswer &)> done;
    };
    using Place = std::shared_ptr<std::optional<core::Result<core::Secret>>>;

    void startAfresh()
    {
        m_provider.reset();
        m_asked.clear();
        m_random = 0.5;
        m_clock = std::make_unique<ManualClock>();
        m_latch = std::make_unique<api::KeyLatch>(*m_clock);
        const auto sender = [this](const core::Secret &authorization, QObject *, std::function<void(const api::RawAnswer &)> done) {
            m_asked.append({authorization, std::move(done)});
        };
        m_provider = std::make_unique<api::TokenProvider>(sender, *m_clock, *m_latch, [this] { return m_random; });
        m_provider->setCredentials({QStringLiteral("key"), core::Secret(QByteArray("secret")), api::AuthScheme::OAuth2});
    }

    static api::RawAnswer answer(int status, const QByteArray &body, const QByteArray &retryAfter = {})
    {
        api::RawAnswer raw;
        raw.status = status;
        raw.body = body;
        raw.headers = {{"Content-Type", "application/json"}, {"Content-Length", QByteArray::number(body.size())}};
        if (!retryAfter.isEmpty())
            raw.headers.append({"Retry-After", retryAfter});
        return raw;
    }
    static api::RawAnswer token(const QByteArray &text, const QByteArray &expiresIn = "3600")
    {
        return answer(200, R"({"access_token":")" + text + R"(","token_type":"Bearer","expires_in":)" + expiresIn + R"(,"scope":""})");
    }

    //! Answers the latest request to the host.
    void reply(const api::RawAnswer &raw)
    {
        m_asked.last().done(raw);
        QCoreApplication::processEvents();
    }
    //! Asks for a token; the place is empty until there is an outcome.
    Place ask()
    {
        auto place = std::make_shared<std::optional<core::Result<core::Secret>>>();
        m_provider->token().then(this, [place](const core::Result<core::Secret> &result) { *place = result; });
        QCoreApplication::processEvents();
        return place;
    }
    //! The token "first" lives and is due to be renewed: it has 55 s left.
    void holdAnAgeingToken()
    {
        ask();
        reply(token("first"));
        m_clock->advance(3'545 * 1000);
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<api::KeyLatch> m_latch;
    std::unique_ptr<api::TokenProvider> m_provider;
    QList<Asked> m_asked;
    double m_random = 0.5;
};

} // namespace support
