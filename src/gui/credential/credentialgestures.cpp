// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/credential/credentialgestures.h"

#include "core/credentialrules.h"
#include "core/rawobject.h"
#include "workspace/changes/changedesk.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString label(const char *text, int n = -1)
{
    return QCoreApplication::translate("gui::CredentialGestures", text, nullptr, n);
}

bool holdsUser(const core::ProjectConfiguration &project, const QString &username)
{
    return std::any_of(project.credentialLists.items.cbegin(), project.credentialLists.items.cend(), [&username](const core::CredentialList &list) {
        return std::any_of(list.credentials.cbegin(), list.credentials.cend(), [&username](const core::Credential &user) { return user.username == username; });
    });
}

//! "pbx-" and 2 of "pbx-2"; the whole text and 1 without a number at its end.
std::pair<QString, int> splitNumber(const QString &text)
{
    qsizetype start = text.size();
    while (start > 0 && text.size() - start < 6 && text.at(start - 1) >= u'0' && text.at(start - 1) <= u'9')
        --start;
    if (start == text.size() || start == 0)
        return {text, 1};
    return {text.left(start), text.mid(start).toInt()};
}

} // namespace

int RotationSteps::count() const
{
    return int(createsList) + int(attachTo.size()) + int(endpoints.size()) + int(detachFrom.size()) + int(deletesList) + int(removedUsers.size());
}

QString CredentialGestures::listName(const QString &listId) const
{
    const core::CredentialList *list = m_desk.draft().credentialList(listId);
    return list ? list->name.valueOr(listId) : listId;
}

QByteArray CredentialGestures::nameProblem(const QString &name, const QString &ownListId) const
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return "name-empty";
    const QList<core::CredentialList> &lists = m_desk.draft().credentialLists.items;
    const bool taken = std::any_of(lists.cbegin(), lists.cend(), [&](const core::CredentialList &list) {
        return list.id != ownListId && list.name.value.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return taken ? QByteArray("name-taken") : QByteArray();
}

QByteArray CredentialGestures::usernameProblem(const QString &username) const
{
    if (const QByteArray problem = core::usernameProblem(username); !problem.isEmpty())
        return problem;
    return holdsUser(m_desk.draft(), username) || holdsUser(m_desk.live(), username) ? QByteArray("username-taken") : QByteArray();
}

QString CredentialGestures::nextListName(const QString &name) const
{
    auto [stem, number] = splitNumber(name);
    if (stem == name)
        stem += u' ';
    QString next;
    do {
        next = stem + QString::number(++number);
    } while (!nameProblem(next).isEmpty());
    return next;
}

QString CredentialGestures::nextUsername(const QString &username) const
{
    QString plain = username;
    // What an old name may have and a new one may not.
    for (QChar &c : plain) {
        if (!core::usernameProblem(QString(c)).isEmpty() && c != u'.')
            c = u'-';
    }
    // Numbers at the end of a name count devices, so rotations are counted apart: pbx-2, pbx-2-r2, pbx-2-r3.
    auto [stem, number] = splitNumber(plain);
    if (!stem.endsWith(u"-r"_s)) {
        stem = plain.left(58) + u"-r"_s;
        number = 1;
    }
    QString next;
    do {
        next = stem + QString::number(++number);
    } while (!usernameProblem(next).isEmpty());
    return next;
}

QList<core::Change> CredentialGestures::creation(const QString &name, const QList<NewUser> &users, QString *listId)
{
    const core::Change list = m_objects.creation(core::Kind::CredentialList, {}, {{"name", core::rawString(name.trimmed())}});
    *listId = list.target.id.value;
    QList<core::Change> changes{list};
    for (const NewUser &user : users) {
        core::Change change = m_objects.creation(core::Kind::Credential, list.target.id, {{"username", core::rawString(user.username)}});
        change.secrets = {{"password", m_desk.keepSecret(user.password)}};
        changes << change;
    }
    return changes;
}

core::Result<QString> CredentialGestures::createList(const QString &name, const QList<NewUser> &users, const QStringList &trunkIds)
{
    if (const QByteArray problem = nameProblem(name); !problem.isEmpty())
        return core::failure(core::invalidError(problem));
    QString listId;
    QList<core::Change> changes = creation(name, users, &listId);
    for (const QString &trunk : trunkIds)
        changes << ObjectGestures::link(core::Act::Attach, core::Kind::TrunkCredentialLink, trunk, listId);
    const core::Result<void> staged = m_desk.stage(changes, label(QT_TRANSLATE_NOOP("gui::CredentialGestures", "Create list %1")).arg(name.trimmed()));
    if (!staged)
        return core::failure(staged.error());
    return listId;
}

core::Result<void> CredentialGestures::setPassword(const QString &listId, const QString &userId, const core::Secret &password)
{
    core::Change change;
    change.act = core::Act::SetSecret;
    change.target = {core::Kind::Credential, core::objectIdFromText(listId), core::objectIdFromText(userId)};
    if (!m_desk.draft().contains(change.target))
        return core::failure(core::invalidError("target-missing"));
    change.secrets = {{"password", m_desk.keepSecret(password)}};
    return m_desk.stage(change, label(QT_TRANSLATE_NOOP("gui::CredentialGestures", "Change a password in %1")).arg(listName(listId)));
}

core::Result<void> CredentialGestures::removeUsers(const QString &listId, const QStringList &userIds)
{
    QList<core::ObjectRef> refs;
    for (const QString &user : userIds)
        refs << core::ObjectRef{core::Kind::Credential, core::objectIdFromText(listId), core::objectIdFromText(user)};
    return m_objects.remove(refs, label(QT_TRANSLATE_N_NOOP("gui::CredentialGestures", "Remove %Ln user(s)"), int(refs.size())));
}

core::Result<void> CredentialGestures::setTrunks(const QString &listId, const QStringList &added, const QStringList &removed)
{
    const QStringList present = m_desk.draft().trunksOfCredentialList(listId);
    QList<core::Change> changes;
    for (const QString &trunk : added) {
        if (!present.contains(trunk))
            changes << ObjectGestures::link(core::Act::Attach, core::Kind::TrunkCredentialLink, trunk, listId);
    }
    for (const QString &trunk : removed) {
        if (present.contains(trunk))
            changes << ObjectGestures::link(core::Act::Detach, core::Kind::TrunkCredentialLink, trunk, listId);
    }
    if (changes.isEmpty())
        return {};
    return m_objects.stage(changes, label(QT_TRANSLATE_NOOP("gui::CredentialGestures", "Change the trunks of %1")).arg(listName(listId)));
}

core::Result<void> CredentialGestures::deleteLists(const QStringList &listIds)
{
    QList<core::ObjectRef> refs;
    for (const QString &list : listIds)
        refs << core::ObjectRef{core::Kind::CredentialList, {}, core::objectIdFromText(list)};
    const QString what = refs.size() == 1 ? label(QT_TRANSLATE_NOOP("gui::CredentialGestures", "Delete list %1")).arg(listName(listIds.first()))
                                          : label(QT_TRANSLATE_N_NOOP("gui::CredentialGestures", "Delete %Ln list(s)"), int(refs.size()));
    return m_objects.remove(refs, what);
}

RotationSteps CredentialGestures::rotationSteps(const Rotation &rotation) const
{
    const core::ProjectConfiguration &draft = m_desk.draft();
    RotationSteps steps;
    steps.createsList = rotation.newList.isEmpty();
    const QStringList oldTrunks = draft.trunksOfCredentialList(rotation.oldList);
    const QStringList newTrunks = steps.createsList ? QStringList() : draft.trunksOfCredentialList(rotation.newList);
    std::copy_if(oldTrunks.cbegin(), oldTrunks.cend(), std::back_inserter(steps.attachTo), [&newTrunks](const QString &trunk) { return !newTrunks.contains(trunk); });
    const auto goes = [&rotation](const QString &username) {
        return std::any_of(rotation.replaced.cbegin(), rotation.replaced.cend(), [&username](const Rotation::Replacement &each) { return each.before == username; });
    };
    for (const core::SipEndpoint &endpoint : draft.endpoints.items) {
        if (endpoint.type == core::EndpointType::Registered && goes(endpoint.credentialUsername.valueOr({})))
            steps.endpoints << core::ObjectRef{core::Kind::SipEndpoint, core::objectIdFromText(endpoint.trunkId), core::objectIdFromText(endpoint.id)};
    }
    const core::CredentialList *old = draft.credentialList(rotation.oldList);
    if (!rotation.removesOld || !old)
        return steps;
    const bool all = std::all_of(old->credentials.cbegin(), old->credentials.cend(), [&goes](const core::Credential &user) { return goes(user.username); });
    steps.deletesList = all;
    if (all) {
        steps.detachFrom = oldTrunks;
        return steps;
    }
    for (const core::Credential &user : old->credentials) {
        if (goes(user.username))
            steps.removedUsers << user.username;
    }
    return steps;
}

core::Change CredentialGestures::repointed(const core::ObjectRef &endpoint, const Rotation &rotation) const
{
    core::Change change;
    change.act = core::Act::Edit;
    change.target = endpoint;
    change.before = m_desk.draft().rawObject(endpoint);
    const QString before = change.before ? core::readText(*change.before, "credentialUsername").valueOr({}) : QString();
    const auto found = std::find_if(rotation.replaced.cbegin(), rotation.replaced.cend(), [&before](const Rotation::Replacement &each) { return each.before == before; });
    if (found != rotation.replaced.cend())
        change.edits << core::FieldEdit{"credentialUsername", change.before->value("credentialUsername"), core::rawString(found->after)};
    return change;
}

core::Result<QString> CredentialGestures::rotate(const Rotation &rotation)
{
    const RotationSteps steps = rotationSteps(rotation);
    QString newList = rotation.newList;
    QList<core::Change> changes;
    if (steps.createsList) {
        if (const QByteArray problem = nameProblem(rotation.newName); !problem.isEmpty())
            return core::failure(core::invalidError(problem));
        changes = creation(rotation.newName, rotation.newUsers, &newList);
    }
    for (const QString &trunk : steps.attachTo)
        changes << ObjectGestures::link(core::Act::Attach, core::Kind::TrunkCredentialLink, trunk, newList);
    for (const core::ObjectRef &endpoint : steps.endpoints) {
        const core::Change change = repointed(endpoint, rotation);
        if (!change.edits.isEmpty())
            changes << change;
    }
    // Whoever takes one of these back takes the removals back as well: the old users stay until the new ones are there.
    QList<int> needed;
    for (int i = 0; i < changes.size(); ++i)
        needed << m_desk.staged().nextNumber() + i;
    QList<core::Change> removals;
    for (const QString &trunk : steps.detachFrom)
        removals << ObjectGestures::link(core::Act::Detach, core::Kind::TrunkCredentialLink, trunk, rotation.oldList);
    const auto removal = [this](const core::ObjectRef &ref) {
        core::Change change;
        change.act = core::Act::Delete;
        change.target = ref;
        change.before = m_desk.draft().rawObject(ref);
        return change;
    };
    const core::ObjectId old = core::objectIdFromText(rotation.oldList);
    for (const QString &user : steps.removedUsers)
        removals << removal({core::Kind::Credential, old, core::liveId(user)});
    if (steps.deletesList)
        removals << removal({core::Kind::CredentialList, {}, old});
    for (core::Change &change : removals)
        change.needs = needed;
    const core::Result<void> staged = m_objects.stage(changes + removals, label(QT_TRANSLATE_NOOP("gui::CredentialGestures", "Replace users of %1")).arg(listName(rotation.oldList)));
    if (!staged)
        return core::failure(staged.error());
    return newList;
}

} // namespace gui
