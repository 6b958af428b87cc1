// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/changetext.h"
#include "models/credentiallistmodel.h"
#include "models/credentialusermodel.h"
#include "models/listtrunksmodel.h"
#include "models/sampleproject.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

core::ProjectConfiguration project()
{
    core::ProjectConfiguration project = sampleProject();
    project.credentialLists.items = {
        core::CredentialList::fromRaw(*core::RawObject::parse(R"({"id":"c1","name":"Desks","credentials":[{"id":"i1","username":"u1"},{"id":"i2","username":"u2"}]})")),
        core::CredentialList::fromRaw(*core::RawObject::parse(R"({"id":"c2","name":"Spare"})"))};
    project.credentialLinks.items = {{u"t1"_s, u"c1"_s}};
    return project;
}

core::ChangeSet numbered(QList<core::Change> changes)
{
    core::ChangeSet set;
    for (core::Change &change : changes)
        change.number = set.nextNumber(), set.changes << change;
    return set;
}

core::Change password(const QString &user, core::SecretId secret)
{
    core::Change change = sampleChange(0, core::Act::SetSecret, {core::Kind::Credential, core::liveId(u"c1"_s), core::liveId(user)});
    change.secrets = {{"password", secret}};
    return change;
}

} // namespace

class TestCredentialModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists()
    {
        models::CredentialListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(models::credentialListRows(project(), project()));
        QCOMPARE(models::drawn(model), QStringList({u" | Desks | 2 | u1, u2 | Oslo | 1"_s, u" | Spare | not known |  | none | 0"_s}));
        // Another list on a trunk, one list gone.
        core::ProjectConfiguration draft = project();
        draft.credentialLinks.items << core::TrunkLink{u"t2"_s, u"c1"_s};
        draft.credentialLists.items.removeLast();
        model.setRows(models::credentialListRows(project(), draft));
        QCOMPARE(models::drawn(model), QStringList({u"\u25CF | Desks | 2 | u1, u2 | Bergen, Oslo | 1"_s, u"\u2212 | Spare | not known |  | none | 0"_s}));
        draft.credentialLinks.completeness = core::Completeness::Partial;
        draft.credentialLinks.items.clear();
        draft.endpoints.items.clear();
        draft.endpoints.completeness = core::Completeness::NotLoaded;
        model.setRows(models::credentialListRows(draft, draft));
        QCOMPARE(models::drawn(model), QStringList({u" | Desks | 2 | u1, u2 | not known | not known"_s}));
    }

    void users()
    {
        models::CredentialUserModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto show = [&model](const core::ChangeSet &set) {
            const core::Result<core::ProjectConfiguration> draft = core::apply(project(), set);
            QVERIFY(draft);
            model.setRows(models::credentialUserRows(u"c1"_s, project(), *draft, set, [](core::SecretId id) { return id == 1; }));
        };
        show({});
        QCOMPARE(models::drawn(model), QStringList({u" | u1 | Spare (Oslo) | "_s, u" | u2 | none | "_s}));
        show(numbered({password(u"u1"_s, 1), password(u"u2"_s, 2)}));
        QCOMPARE(models::drawn(model), QStringList({u"\u25CF | u1 | Spare (Oslo) | new one staged"_s, u"\u25CF | u2 | none | enter it again"_s}));
        show(numbered({sampleChange(0, core::Act::Delete, {core::Kind::Credential, core::liveId(u"c1"_s), core::liveId(u"u2"_s)})}));
        QCOMPARE(models::drawn(model), QStringList({u" | u1 | Spare (Oslo) | "_s, u"\u2212 | u2 | none | "_s}));
    }

    void usersOfANewList()
    {
        core::Change list = sampleChange(0, core::Act::Create, {core::Kind::CredentialList, {}, core::draftId(1)});
        list.edits = {{"name", {}, core::rawString(u"New"_s)}};
        core::Change user = sampleChange(0, core::Act::Create, {core::Kind::Credential, core::draftId(1), core::draftId(2)});
        user.edits = {{"username", {}, core::rawString(u"fresh"_s)}};
        user.secrets = {{"password", 1}};
        const core::ChangeSet set = numbered({list, user});
        const core::ProjectConfiguration draft = *core::apply(project(), set);
        models::CredentialUserModel model;
        model.setRows(models::credentialUserRows(u"new-1"_s, project(), draft, set, [](core::SecretId) { return true; }));
        QCOMPARE(models::drawn(model), QStringList({u"+ | fresh | none | new one staged"_s}));
        QCOMPARE(model.index(0, 0).data(models::KeyRole).toString(), u"new-2"_s);
        QCOMPARE(models::changeText(set.changes.last(), draft, project()), u"Add fresh to New"_s);
        QVERIFY(!models::changeValues(set.changes.last(), true).contains(u"password"_s));
    }

    void trunksOfAList()
    {
        core::ProjectConfiguration draft = project();
        draft.credentialLinks.items = {{u"t2"_s, u"c1"_s}};
        const QList<models::ListTrunkRow> rows = models::listTrunkRows(u"c1"_s, project(), draft);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().name, u"Bergen"_s);
        QCOMPARE(rows.first().state, models::RowState::Added);
        QCOMPARE(rows.last().state, models::RowState::Removed);
    }
};

QTEST_APPLESS_MAIN(TestCredentialModels)

#include "tst_credentialmodels.moc"
