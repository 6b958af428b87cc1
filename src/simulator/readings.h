// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace simulator {

//! Where the sources of the contract disagree, one reading of each point. The numbers are those of the disagreement register.
struct Readings {
    explicit Readings(bool otherReadings = false) : other(otherReadings) {}

    const bool other;

    QByteArray trunksKey() const { return other ? QByteArrayLiteral("sipTrunks") : QByteArrayLiteral("trunks"); }          // D1
    QByteArray pageSizeKey() const { return other ? QByteArrayLiteral("size") : QByteArrayLiteral("pageSize"); }           // D2
    bool pageNumberIsText() const { return other; }                                                                        // D3
    bool rulesAreBareArray() const { return other; }                                                                       // D4
    bool trunkCredentialListsAreIds() const { return other; }                                                              // D5
    bool bulkLinksOnlyAsArray() const { return other; }                                                                    // D6
    int created(bool guideSays201) const { return other != guideSays201 ? 201 : 200; }                                     // D7
    int deleted() const { return other ? 200 : 204; }                                                                      // D8
    bool endpointCreateAnswersList() const { return other; }                                                               // D9
    const char *trunkIdKey() const { return other ? "sipTrunkId" : "id"; }                                                 // D11
    bool credentialListsAreBare() const { return other; }                                                                  // D12
    bool credentialUpdateAnswersPassword() const { return other; }                                                         // D13
    bool enabledIsRequired() const { return other; }                                                                       // D15
    bool amountIsText() const { return other; }                                                                            // D17
    bool directionIsUpperCase() const { return other; }                                                                    // D18
    int defaultWindowHours() const { return other ? 7 * 24 : 24; }                                                         // D19
    bool equalityMeansAfter() const { return other; }                                                                      // D20
    int listSize() const { return other ? 1000 : 500; }                                                                    // D21
    QString topLevelDomain() const { return other ? QStringLiteral(".elastic-sip.sinch.com") : QStringLiteral("pstn.sinch.com"); } // D22
    const char *usernameKey() const { return other ? "credentialUserName" : "credentialUsername"; }                        // D23
    bool attachAnswersWholeSet() const { return other; }                                                                   // D26
    bool oneWordForEvery400() const { return other; }                                                                      // D29
    bool unsetTimeIsEmptyText() const { return other; }                                                                    // D30
    bool betaCountriesOnly() const { return other; }                                                                       // D31
    QByteArray csvType() const { return other ? QByteArrayLiteral("text/plain") : QByteArrayLiteral("application/csv"); }  // D32
    QString tokenType() const { return other ? QStringLiteral("Bearer") : QStringLiteral("bearer"); }                      // D33
};

} // namespace simulator
