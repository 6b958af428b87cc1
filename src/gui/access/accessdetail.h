// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/projectconfiguration.h"
#include "models/accessrow.h"

#include <QFrame>

#include <memory>

class QMenu;

namespace Ui {
class AccessDetail;
}

namespace models {
class ListTrunksModel;
}

namespace gui {

class Settings;

//! What is selected on the access control page: range, its list, and the trunks that use it with what they accept now and then.
class AccessDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit AccessDetail(QWidget *parent = nullptr);
    ~AccessDetail() override;

    //! What the acts are given beside the rows; the texts are empty when there is no such reason.
    struct Reasons
    {
        QString readOnly;     //!< why nothing can be changed
        QString linksMissing; //!< why it is not known which trunks use a list
        QString noReplacement; //!< why the address cannot be replaced
    };

    void setUp(Settings &settings, QMenu *moveMenu);
    //! The project has changed: what it says of trunks is worked out anew.
    void forgetTrunks() { m_trunksOf.clear(); }
    //! Nothing, one or several rows.
    void showRows(const QList<models::AccessRow> &rows, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft, const Reasons &reasons);

Q_SIGNALS:
    void noteEdited(const QString &note);
    void editRequested();
    void removeRequested();
    void untilRequested();
    void replaceRequested();
    void fixRequested(const core::Finding &finding);
    void inForceToggled(bool on);
    void trunksRequested();
    void renameRequested();
    void deleteListRequested();
    void trunkActivated(const QString &trunkId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRange(const models::AccessRow &row);
    void showReadOnlyRow(const models::AccessRow &row);
    void showFindings(const models::AccessRow &row, const core::ProjectConfiguration &draft);
    void showEnd(const models::AccessRow &row);
    void showStaged(const models::AccessRow &row);
    void showNote(const models::AccessRow &row);
    void showSeveral(const QList<models::AccessRow> &rows, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft);
    void showIdentity(const models::AccessRow &row, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft);
    void showList(const models::AccessRow &row, const core::ProjectConfiguration &live, const core::ProjectConfiguration &draft);
    void setRangeVisible(bool visible);
    void setIdentityVisible(bool visible);
    void setListVisible(bool visible);
    //! Greys \a button for the first reason that is not empty, and says it in the tool tip.
    void setReason(QWidget *button, const QString &reason, const QString &further = {}) const;
    void commitNote();

    std::unique_ptr<Ui::AccessDetail> m_ui;
    const Settings *m_settings = nullptr;
    models::ListTrunksModel *m_trunks;
    Reasons m_reasons;
    QString m_shownKey;
    QString m_trunksOf; //!< the list whose trunks are shown
    QString m_shownNote;
};

} // namespace gui
