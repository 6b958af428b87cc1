// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/changejson.h"
#include "core/effectjson.h"
#include "core/plan.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int formatVersion = 1;
constexpr std::array bearingNames{"none", "opens", "closes"};
constexpr std::array completionNames{"answer", "read-back", "provisioned"};
constexpr std::array reconcileNames{"new-id", "content", "membership", "absence", "value", "never"};
constexpr std::array reversalNames{"exact", "new-id", "impossible"};
constexpr std::array sentNames{"no", "yes", "unknown"};

template<class E, size_t n>
QString nameOf(E value, const std::array<const char *, n> &names)
{
    return QString::fromLatin1(names.at(size_t(value)));
}

template<class E, size_t n>
bool fromName(const QJsonValue &json, const std::array<const char *, n> &names, E &value)
{
    const QString name = json.toString();
    for (size_t i = 0; i < n; ++i) {
        if (name == QLatin1String(names[i])) {
            value = E(int(i));
            return true;
        }
    }
    return false;
}

QJsonArray textsToJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList textsFromJson(const QJsonValue &json)
{
    QStringList texts;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

QString timeToText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromJson(const QJsonValue &json)
{
    const QString text = json.toString();
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QJsonObject stepToJson(const Step &step)
{
    return {{u"number"_s, step.number},
            {u"changes"_s, numbersToJson(step.changes)},
            {u"operation"_s, QString::fromLatin1(operationInfo(step.operation).number)},
            {u"arguments"_s, textsToJson(step.arguments)},
            {u"body"_s, QString::fromUtf8(step.body)},
            {u"target"_s, refToJson(step.target)},
            {u"edits"_s, editsToJson(step.edits)},
            {u"before"_s, objectToJson(step.before)},
            {u"needs"_s, numbersToJson(step.needs)},
            {u"hold"_s, step.wait == Wait::Propagation},
            {u"bearing"_s, nameOf(step.bearing, bearingNames)},
            {u"completion"_s, nameOf(step.completion, completionNames)},
            {u"deadlineMs"_s, step.deadlineMs},
            {u"reconcile"_s, nameOf(step.reconcile, reconcileNames)},
            {u"reversal"_s, nameOf(step.reversal, reversalNames)},
            {u"impossible"_s, QString::fromUtf8(step.impossibleReason)},
            {u"binds"_s, textsToJson(step.binds)}};
}

bool stepFromJson(const QJsonValue &json, Step &step)
{
    const QByteArray number = json["operation"_L1].toString().toLatin1();
    bool known = false;
    for (int i = 0; i < operationCount && !known; ++i) {
        known = operationInfo(Operation(i)).number == number;
        if (known)
            step.operation = Operation(i);
    }
    step.number = json["number"_L1].toInt();
    step.changes = numbersFromJson(json["changes"_L1]);
    step.arguments = textsFromJson(json["arguments"_L1]);
    step.body = json["body"_L1].toString().toUtf8();
    step.needs = numbersFromJson(json["needs"_L1]);
    step.wait = json["hold"_L1].toBool() ? Wait::Propagation : Wait::None;
    step.deadlineMs = json["deadlineMs"_L1].toInteger();
    step.impossibleReason = json["impossible"_L1].toString().toUtf8();
    step.binds = textsFromJson(json["binds"_L1]);
    return known && refFromJson(json["target"_L1], step.target) && editsFromJson(json["edits"_L1], step.edits)
        && objectFromJson(json["before"_L1], step.before) && fromName(json["completion"_L1], completionNames, step.completion)
        && (json["bearing"_L1].isUndefined() || fromName(json["bearing"_L1], bearingNames, step.bearing))
        && fromName(json["reconcile"_L1], reconcileNames, step.reconcile) && fromName(json["reversal"_L1], reversalNames, step.reversal);
}

QJsonValue errorToJson(const std::optional<Error> &error)
{
    if (!error)
        return QJsonValue::Null;
    QJsonArray violations;
    for (const FieldViolation &violation : error->violations)
        violations.append(QJsonObject{{u"field"_s, violation.field}, {u"description"_s, violation.description}});
    return QJsonObject{
                       {u"kind"_s, QString::fromUtf8(errorKindName(error->kind))},
                       {u"sent"_s, nameOf(error->sent, sentNames)},
                       {u"httpStatus"_s, error->httpStatus},
                       {u"status"_s, error->status},
                       {u"message"_s, error->message},
                       {u"violations"_s, violations},
                       {u"retryAfterMs"_s, error->retryAfterMs ? QJsonValue(*error->retryAfterMs) : QJsonValue(QJsonValue::Null)},
                       {u"requestId"_s, error->requestId},
                       {u"reason"_s, QString::fromUtf8(error->reason)}};
}

bool kindFromJson(const QJsonValue &json, ErrorKind &kind)
{
    const QByteArray name = json.toString().toUtf8();
    for (int i = 0; i <= int(ErrorKind::Storage); ++i) {
        if (errorKindName(ErrorKind(i)) == name) {
            kind = ErrorKind(i);
            return true;
        }
    }
    return false;
}

bool errorFromJson(const QJsonValue &json, std::optional<Error> &error)
{
    if (!json.isObject())
        return json.isNull() || json.isUndefined();
    Error read;
    read.httpStatus = json["httpStatus"_L1].toInt();
    read.status = json["status"_L1].toString();
    read.message = json["message"_L1].toString();
    read.requestId = json["requestId"_L1].toString();
    read.reason = json["reason"_L1].toString().toUtf8();
    if (json["retryAfterMs"_L1].isDouble())
        read.retryAfterMs = json["retryAfterMs"_L1].toInteger();
    const QJsonArray violations = json["violations"_L1].toArray();
    for (const QJsonValue &violation : violations)
        read.violations.append({violation["field"_L1].toString(), violation["description"_L1].toString()});
    if (!kindFromJson(json["kind"_L1], read.kind) || !fromName(json["sent"_L1], sentNames, read.sent))
        return false;
    error = read;
    return true;
}

QJsonObject recordToJson(const StepRecord &record)
{
    return {{u"step"_s, record.step},
            {u"state"_s, QString::fromUtf8(stepStateName(record.state))},
            {u"sentAt"_s, timeToText(record.sentAt)},
            {u"endedAt"_s, timeToText(record.endedAt)},
            {u"error"_s, errorToJson(record.error)},
            {u"requestId"_s, record.requestId},
            {u"result"_s, objectToJson(record.result)}};
}

bool recordFromJson(const QJsonValue &json, StepRecord &record)
{
    const QByteArray name = json["state"_L1].toString().toUtf8();
    bool known = false;
    for (int i = 0; i <= int(StepState::Skipped); ++i) {
        if (stepStateName(StepState(i)) == name) {
            record.state = StepState(i);
            known = true;
        }
    }
    record.step = json["step"_L1].toInt();
    record.sentAt = timeFromJson(json["sentAt"_L1]);
    record.endedAt = timeFromJson(json["endedAt"_L1]);
    record.requestId = json["requestId"_L1].toString();
    return known && errorFromJson(json["error"_L1], record.error) && objectFromJson(json["result"_L1], record.result);
}

template<class T, class F>
bool listFromJson(const QJsonValue &json, QList<T> &list, F read)
{
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        T value;
        if (!read(item, value))
            return false;
        list.append(value);
    }
    return json.isArray();
}

} // namespace

QByteArray runRecordToJson(const RunRecord &run)
{
    QJsonArray steps;
    for (const Step &step : run.plan.steps)
        steps.append(stepToJson(step));
    QJsonArray records;
    for (const StepRecord &record : run.steps)
        records.append(recordToJson(record));
    QJsonObject bound;
    for (auto it = run.bound.begin(); it != run.bound.end(); ++it)
        bound.insert(it.key(), it.value());
    const QJsonObject json{{u"format"_s, formatVersion},
                           {u"id"_s, run.id.toString(QUuid::WithoutBraces)},
                           {u"set"_s, setToJson(run.plan.set)},
                           {u"steps"_s, steps},
                           {u"effect"_s, effectToJson(run.plan.effect)},
                           {u"records"_s, records},
                           {u"bound"_s, bound},
                           {u"startedAt"_s, timeToText(run.startedAt)},
                           {u"endedAt"_s, timeToText(run.endedAt)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<RunRecord> runRecordFromJson(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    const QJsonObject object = document.object();
    RunRecord run;
    const bool good = object.value("format"_L1).toInt() == formatVersion && setFromJson(object.value("set"_L1).toObject(), run.plan.set)
        && listFromJson(object.value("steps"_L1), run.plan.steps, stepFromJson) && effectFromJson(object.value("effect"_L1), run.plan.effect)
        && listFromJson(object.value("records"_L1), run.steps, recordFromJson);
    if (!good)
        return failure(storageError(QByteArrayLiteral("bad-run-record")));
    run.id = QUuid::fromString(object.value("id"_L1).toString());
    run.startedAt = timeFromJson(object.value("startedAt"_L1));
    run.endedAt = timeFromJson(object.value("endedAt"_L1));
    const QJsonObject bound = object.value("bound"_L1).toObject();
    for (auto it = bound.begin(); it != bound.end(); ++it)
        run.bound.insert(it.key(), it.value().toString());
    return run;
}

} // namespace core
