// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trunkaccess.h"
#include "core/trunkrules.h"

class QComboBox;

//! The sentences beside the fields of trunks and endpoints.
namespace gui {

//! What a code of `core/trunkrules` means; empty for an empty code.
QString trunkProblemText(const QByteArray &problem);
//! What another host name breaks; empty when nothing of the trunk uses the present one.
QString renameText(const core::ProjectConfiguration &project, const core::Trunk &before);
QString forwardIssueText(core::ForwardIssue issue);
//! True for what makes the service or every call refuse.
bool isFatal(core::ForwardIssue issue);
//! A user of a credential list, for a choice: those of attached lists first.
struct UserChoice
{
    QString username;
    QString listId;
    bool attached = false;
    QString text; //!< "lis-1 – Lisbon desk phones"
};
QList<UserChoice> userChoices(const core::ProjectConfiguration &project, const QString &trunkId);
//! Puts them into \a box, with the names as data; nothing happens while they are the same.
void offerUsers(QComboBox *box, const QList<UserChoice> &choices);
void offerTransports(QComboBox *box);
//! What a mode means for who sends calls.
QString accessAdvice(const core::TrunkAccess &access);

} // namespace gui
