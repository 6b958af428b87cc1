// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>

#include <memory>

namespace workspace {

class FileKeeper;

//! What this computer knows of a trunk beyond the service: whose it is and who looks after it. Any text, also none.
struct TrunkLabel
{
    QString customer;
    QString owner;

    bool isEmpty() const { return customer.isEmpty() && owner.isEmpty(); }
    bool operator==(const TrunkLabel &) const = default;
};

//! The labels of the project's trunks, kept in a file of the project, and the one customer or owner whose trunks are looked at.
class TrunkLabels : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Customer, Owner };
    //! An empty name is everybody.
    struct Scope
    {
        Kind kind = Kind::Customer;
        QString name;

        bool isEverything() const { return name.isEmpty(); }
        bool operator==(const Scope &) const = default;
    };

    //! An empty \a file keeps nothing on disk. A damaged file is set aside and the labels begin empty.
    explicit TrunkLabels(const QString &file, QObject *parent = nullptr);
    ~TrunkLabels() override;

    TrunkLabel labelOf(const QString &trunkId) const;
    //! Blanks around are taken off; an empty label is forgotten.
    void setLabel(const QString &trunkId, const TrunkLabel &label);
    //! The names in use, sorted for people.
    QStringList names(Kind kind) const;

    //! For this session only. A scope that nobody has any more becomes everything.
    void setScope(const Scope &scope);
    const Scope &scope() const { return m_scope; }
    bool isInScope(const QString &trunkId) const;
    //! The trunks in scope; empty while it is everything.
    QStringList trunksInScope() const;

Q_SIGNALS:
    void changed();
    void scopeChanged();

private:
    QString nameOf(const TrunkLabel &label) const { return m_scope.kind == Kind::Customer ? label.customer : label.owner; }
    QByteArray toJson() const;
    void read(const QByteArray &json);

    std::unique_ptr<FileKeeper> m_keeper;
    QHash<QString, TrunkLabel> m_labels;
    Scope m_scope;
};

} // namespace workspace
