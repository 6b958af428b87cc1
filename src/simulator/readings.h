// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace simulator {

//! Where the sources of the contract disagree, one reading of each point. The numbers are those of the disagreement register.
class Readings
{
public:
    //! The points that have two readings which a server can really have.
    static constexpr int points[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 17, 18, 19, 20, 21, 22, 23, 26, 29, 30, 31, 32, 33};

    //! The other reading of \a every point, or of \a single ones.
    explicit Readings(bool every = false, const QList<int> &single = {}) : m_others(every ? ~quint64(0) : 0)
    {
        for (const int point : single) {
            if (point > 0 && point < 64)
                m_others |= quint64(1) << point;
        }
    }

    QByteArray trunksKey() const { return other(1) ? QByteArrayLiteral("sipTrunks") : QByteArrayLiteral("trunks"); }
    QByteArray pageSizeKey() const { return other(2) ? QByteArrayLiteral("size") : QByteArrayLiteral("pageSize"); }
    bool pageNumberIsText() const { return other(3); }
    bool rulesAreBareArray() const { return other(4); }
    bool trunkCredentialListsAreIds() const { return other(5); }
    bool bulkLinksOnlyAsArray() const { return other(6); }
    int created(bool guideSays201) const { return other(7) != guideSays201 ? 201 : 200; }
    int deleted() const { return other(8) ? 200 : 204; }
    bool endpointCreateAnswersList() const { return other(9); }
    const char *trunkIdKey() const { return other(11) ? "sipTrunkId" : "id"; }
    bool credentialListsAreBare() const { return other(12); }
    bool credentialUpdateAnswersPassword() const { return other(13); }
    bool enabledIsRequired() const { return other(15); }
    bool amountIsText() const { return other(17); }
    bool directionIsUpperCase() const { return other(18); }
    int defaultWindowHours() const { return other(19) ? 7 * 24 : 24; }
    bool equalityMeansAfter() const { return other(20); }
    int listSize() const { return other(21) ? 1000 : 500; }
    QString topLevelDomain() const { return other(22) ? QStringLiteral(".elastic-sip.sinch.com") : QStringLiteral("pstn.sinch.com"); }
    const char *usernameKey() const { return other(23) ? "credentialUserName" : "credentialUsername"; }
    bool attachAnswersWholeSet() const { return other(26); }
    bool oneWordForEvery400() const { return other(29); }
    bool unsetTimeIsEmptyText() const { return other(30); }
    bool betaCountriesOnly() const { return other(31); }
    QByteArray csvType() const { return other(32) ? QByteArrayLiteral("text/plain") : QByteArrayLiteral("application/csv"); }
    QString tokenType() const { return other(33) ? QStringLiteral("Bearer") : QStringLiteral("bearer"); }

private:
    bool other(int point) const { return (m_others >> point & 1) != 0; }

    quint64 m_others;
};

} // namespace simulator
