// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace support {

//! A key and a certificate chain in PEM.
struct TestCertificate
{
    QByteArray certificate;
    QByteArray privateKey;
};

//! A certificate authority that lives as long as the test program. Nothing of it is ever written to a file.
class TestAuthority
{
public:
    enum class Flaw { None, Expired, NotYetValid, WrongHost, SelfSigned };

    TestAuthority();
    //! PEM of the authority, to be trusted by the test.
    QByteArray certificate() const { return m_own.certificate; }
    //! For 127.0.0.1 and localhost, unless it has a flaw.
    TestCertificate issue(Flaw flaw = Flaw::None) const;
    //! Makes every later TLS connection of this process trust the authority.
    void trustInThisProcess() const;

private:
    TestCertificate m_own;
};

} // namespace support
