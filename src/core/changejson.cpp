// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/changejson.h"

#include "core/jsontext.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int formatVersion = 1;
constexpr std::array acts{Act::Create, Act::Edit, Act::Delete, Act::Attach, Act::Detach, Act::SetSecret, Act::Register};

std::optional<Act> actFromName(const QByteArray &name)
{
    for (const Act act : acts) {
        if (actName(act) == name)
            return act;
    }
    return {};
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

//! A password has no business among the fields; should one ever get there, it does not get to the disk.
bool isSecretField(const QByteArray &field)
{
    return field == "password";
}

QJsonObject changeToJson(const Change &change)
{
    QJsonArray secrets;
    for (const SecretSlot &slot : change.secrets)
        secrets.append(QJsonObject{{u"field"_s, text(slot.field)}, {u"secret"_s, slot.secret}});
    QJsonObject json{{u"number"_s, change.number},
                     {u"act"_s, text(actName(change.act))},
                     {u"target"_s, refToJson(change.target)},
                     {u"edits"_s, editsToJson(change.edits)}};
    if (change.before)
        json.insert(u"before"_s, objectToJson(change.before));
    if (!secrets.isEmpty())
        json.insert(u"secrets"_s, secrets);
    if (!change.needs.isEmpty())
        json.insert(u"needs"_s, numbersToJson(change.needs));
    return json;
}

bool changeFromJson(const QJsonObject &json, Change &change)
{
    const auto act = actFromName(json.value("act"_L1).toString().toUtf8());
    change.number = json.value("number"_L1).toInt();
    if (!act || change.number <= 0 || !refFromJson(json.value("target"_L1), change.target))
        return false;
    change.act = *act;
    change.needs = numbersFromJson(json.value("needs"_L1));
    const QJsonArray secrets = json.value("secrets"_L1).toArray();
    for (const QJsonValue &slot : secrets)
        change.secrets.append({slot["field"_L1].toString().toUtf8(), slot["secret"_L1].toInt()});
    return objectFromJson(json.value("before"_L1), change.before) && editsFromJson(json.value("edits"_L1), change.edits);
}

} // namespace

QJsonValue rawToJson(const RawValue &value)
{
    return value ? QJsonValue(text(*value)) : QJsonValue(QJsonValue::Null);
}

RawValue rawFromJson(const QJsonValue &json)
{
    return json.isString() ? RawValue(json.toString().toUtf8()) : RawValue();
}

QJsonValue objectToJson(const std::optional<RawObject> &object)
{
    return object ? QJsonValue(text(object->toJson())) : QJsonValue(QJsonValue::Null);
}

bool objectFromJson(const QJsonValue &json, std::optional<RawObject> &object)
{
    object.reset();
    if (!json.isString())
        return json.isNull() || json.isUndefined();
    const auto parsed = RawObject::parse(json.toString().toUtf8());
    if (parsed)
        object = *parsed;
    return parsed.has_value();
}

QJsonObject refToJson(const ObjectRef &ref)
{
    QJsonObject json{{u"kind"_s, text(kindName(ref.kind))}, {u"id"_s, ref.id.value}, {u"draft"_s, ref.id.draft}};
    if (!ref.parent.isEmpty()) {
        json.insert(u"parent"_s, ref.parent.value);
        json.insert(u"parentDraft"_s, ref.parent.draft);
    }
    return json;
}

bool refFromJson(const QJsonValue &json, ObjectRef &ref)
{
    const auto kind = kindFromName(json["kind"_L1].toString().toUtf8());
    if (!kind)
        return false;
    ref.kind = *kind;
    ref.id = {json["id"_L1].toString(), json["draft"_L1].toBool()};
    ref.parent = {json["parent"_L1].toString(), json["parentDraft"_L1].toBool()};
    return true;
}

QJsonArray editsToJson(const QList<FieldEdit> &edits)
{
    QJsonArray array;
    for (const FieldEdit &edit : edits) {
        if (!isSecretField(edit.field))
            array.append(QJsonObject{{u"field"_s, text(edit.field)}, {u"before"_s, rawToJson(edit.before)}, {u"after"_s, rawToJson(edit.after)}});
    }
    return array;
}

bool editsFromJson(const QJsonValue &json, QList<FieldEdit> &edits)
{
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        const FieldEdit edit{item["field"_L1].toString().toUtf8(), rawFromJson(item["before"_L1]), rawFromJson(item["after"_L1])};
        const bool sound = (!edit.before || isJson(*edit.before)) && (!edit.after || isJson(*edit.after));
        if (edit.field.isEmpty() || !sound)
            return false;
        edits.append(edit);
    }
    return true;
}

QJsonArray numbersToJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QList<int> numbersFromJson(const QJsonValue &json)
{
    QList<int> numbers;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &number : array)
        numbers.append(number.toInt());
    return numbers;
}

QJsonObject setToJson(const ChangeSet &set)
{
    QJsonArray changes;
    for (const Change &change : set.changes)
        changes.append(changeToJson(change));
    return {{u"format"_s, formatVersion}, {u"id"_s, set.id.toString(QUuid::WithoutBraces)}, {u"project"_s, set.project.projectId},
            {u"title"_s, set.title},      {u"ticket"_s, set.ticket},                        {u"changes"_s, changes}};
}

bool setFromJson(const QJsonObject &json, ChangeSet &set)
{
    if (json.value("format"_L1).toInt() != formatVersion || !json.value("changes"_L1).isArray())
        return false;
    set.id = QUuid::fromString(json.value("id"_L1).toString());
    set.project.projectId = json.value("project"_L1).toString();
    set.title = json.value("title"_L1).toString();
    set.ticket = json.value("ticket"_L1).toString();
    const QJsonArray changes = json.value("changes"_L1).toArray();
    for (const QJsonValue &item : changes) {
        Change change;
        if (!changeFromJson(item.toObject(), change))
            return false;
        set.changes.append(change);
    }
    return true;
}

QByteArray changeSetToJson(const ChangeSet &set)
{
    return QJsonDocument(setToJson(set)).toJson();
}

Result<ChangeSet> changeSetFromJson(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    ChangeSet set;
    if (!document.isObject() || !setFromJson(document.object(), set))
        return failure(storageError(QByteArrayLiteral("bad-change-set")));
    return set;
}

} // namespace core
