// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/deskfixture.h"

#include <atomic>
#include <random>

//! What two admins did to each other in many interleavings.
struct TwoAdminsTally
{
    int interleavings = 0;
    int merged = 0; //!< both hold, nobody was asked
    int asked = 0; //!< other fields, but the effect was another one or the object had a new id: reviewed again
    int conflicts = 0; //!< the same field: stopped, both values shown
    int afterwards = 0; //!< the same field, theirs came after ours
    QList<qint64> gapsMs; //!< from the arrival of our fresh read to that of our update
    QStringList faults; //!< one line for each broken promise

    void print() const;
};

//! A project that we edit through the desk while somebody else writes at a moment of his own.
class TwoAdmins : public DeskFixture
{
public:
    //! A field of an object. A range is known by its address: its id changes when its list is replaced.
    struct Place
    {
        core::Kind kind;
        QString parent;
        QString key;
        QString field;
        bool isOf(const Place &other) const { return kind == other.kind && parent == other.parent && key == other.key; }
    };
    struct Write
    {
        enum class Act { Edit, AddRange, RemoveRange, Attach, Detach };
        Act act = Act::Edit;
        Place place;
        QJsonValue value;
    };

    TwoAdmins();
    void interleave(quint32 seed);
    const TwoAdminsTally &tally() const { return m_tally; }

    //! Stages an edit as a form does.
    bool stageEdit(const Place &place, const QJsonValue &value);
    //! Somebody else writes; false when the server refused.
    bool writeElsewhere(const Write &write);
    QJsonValue valueAtServer(const Place &place) const { return objectAtServer(place).value(place.field); }
    QJsonObject objectAtServer(const Place &place) const;
    //! Every field that can be edited, but those that say where calls go.
    QList<Place> places() const;
    //! Another value than the server holds.
    QJsonValue freshValue(const Place &place);
    //! Starts what is staged and waits for the end.
    std::optional<core::Error> applyAll();

private:
    QByteArray pathOf(const Place &place) const;
    QString idOf(const Place &place) const;
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    Place anyPlace();
    QList<Write> stageOurs();
    Write pickTheirs(const QList<Write> &ours);
    void arm(const Write &theirs);
    bool holds(const Write &write) const;
    bool wroteBefore(const Write &ours, int sequence) const;
    void judge(quint32 seed, const Write &theirs, const QList<Write> &ours, bool asked);
    void judgeSameField(const QString &where, const Write &theirs, const Write &ours);
    void measureGaps();

    std::mt19937 m_random;
    QString m_endpoint;
    QString m_users;
    QString m_rule;
    int m_serial = 0;
    int m_readsOfARun = 20;
    std::atomic<int> m_moment = -1; //!< sequence of the request at whose arrival they wrote
    std::atomic<bool> m_refused = false;
    TwoAdminsTally m_tally;
};
