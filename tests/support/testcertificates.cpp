// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcertificates.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace support {

namespace {
template<auto release>
struct Release
{
    template<class T>
    void operator()(T *object) const { release(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_free_all>>;

constexpr long day = 24 * 3600;

QByteArray toBytes(const Memory &memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, size);
}

TestCertificate toPem(const Certificate &certificate, const Key &key)
{
    const Memory first(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(first.get(), certificate.get());
    const Memory second(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(second.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {toBytes(first), toBytes(second)};
}

Key keyFromPem(const QByteArray &pem)
{
    const Memory memory(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return Key(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
}

Certificate certificateFromPem(const QByteArray &pem)
{
    const Memory memory(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return Certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
}

void addExtension(const Certificate &certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate.get(), certificate.get(), nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    X509_add_ext(certificate.get(), extension, -1);
    X509_EXTENSION_free(extension);
}

void setName(X509_NAME *name, const char *commonName)
{
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(commonName), -1, -1, 0);
}

Certificate blankCertificate(const Key &key, const char *commonName, long fromSeconds, long toSeconds)
{
    static long serial = 1;
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial++);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), fromSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), toSeconds);
    X509_set_pubkey(certificate.get(), key.get());
    setName(X509_get_subject_name(certificate.get()), commonName);
    return certificate;
}
} // namespace

TestAuthority::TestAuthority()
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = blankCertificate(key, "Test authority", -day, 30 * day);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    m_own = toPem(certificate, key);
}

TestCertificate TestAuthority::issue(Flaw flaw) const
{
    const long from = flaw == Flaw::NotYetValid ? 10 * day : -20 * day;
    const long to = flaw == Flaw::Expired ? -10 * day : 20 * day;
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = blankCertificate(key, "Test server", from, to);
    addExtension(certificate, NID_subject_alt_name, flaw == Flaw::WrongHost ? "DNS:elsewhere.example" : "DNS:localhost,IP:127.0.0.1");
    addExtension(certificate, NID_ext_key_usage, "serverAuth");
    if (flaw == Flaw::SelfSigned) {
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
        X509_sign(certificate.get(), key.get(), EVP_sha256());
    } else {
        const Key authorityKey = keyFromPem(m_own.privateKey);
        const Certificate authority = certificateFromPem(m_own.certificate);
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(authority.get()));
        X509_sign(certificate.get(), authorityKey.get(), EVP_sha256());
    }
    return toPem(certificate, key);
}

void TestAuthority::trustInThisProcess() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromData(m_own.certificate));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace support
