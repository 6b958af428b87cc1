// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answer.h"

#include "core/field.h"

namespace api {

using core::Operation;
using namespace Qt::StringLiterals;

namespace {

enum class Shape {
    Object, //!< the object itself
    Record, //!< an object without an id of its own
    Echo, //!< what was sent, which is not what the service has now
    Ignored //!< nothing that is of use
};

//! What the answer of an operation must show.
struct Expectation
{
    Shape shape = Shape::Object;
    QByteArray idField = QByteArrayLiteral("id");
    int idArgument = -1; //!< -1: the service chooses the id
    QByteArray parentField;
    int parentArgument = -1;
};

Expectation identified(const char *field, int argument)
{
    return {Shape::Object, field, argument, {}, -1};
}

Expectation below(const char *parentField, int argument)
{
    return {Shape::Object, "id", argument, parentField, 0};
}

Expectation expectationOf(Operation operation)
{
    switch (operation) {
    case Operation::GetTrunk:
    case Operation::UpdateTrunk:
    case Operation::GetAccessList:
    case Operation::UpdateAccessList:
    case Operation::GetCredentialList:
    case Operation::UpdateCredentialList:
    case Operation::UpdateBlockingRule:
        return identified("id", 0);
    case Operation::CreateEndpoint:
        return below("sipTrunkId", -1);
    case Operation::GetEndpoint:
    case Operation::UpdateEndpoint:
        return below("sipTrunkId", 1);
    case Operation::AddIpRange:
        return below("accessControlListId", -1);
    case Operation::UpdateIpRange:
        return below("accessControlListId", 1);
    case Operation::GetCountryPermission:
    case Operation::UpdateCountryPermission:
        return identified("isoCode", 0);
    case Operation::GetPhoneNumber:
    case Operation::UpdateActiveNumber:
    case Operation::GetActiveNumber:
        return identified("phoneNumber", 0);
    case Operation::AssignPhoneNumber:
        return identified("phoneNumber", -1);
    case Operation::AttachAccessList:
    case Operation::AttachCredentialList:
        return {Shape::Echo, {}, -1, {}, -1};
    case Operation::ReplaceCredentialLists:
    case Operation::AddProjects:
        return {Shape::Record, {}, -1, {}, -1};
    case Operation::SetCredentialPassword:
        return {Shape::Ignored, {}, -1, {}, -1};
    default:
        return {};
    }
}

bool isDelete(const Request &request)
{
    return core::operationInfo(request.operation).verb == "DELETE";
}

//! The id that the answer must show; empty when the service chooses it.
QString askedId(const Request &request, const Expectation &expected)
{
    if (request.operation == Operation::AssignPhoneNumber) {
        const core::Result<core::RawObject> body = core::RawObject::parse(request.body);
        return body ? core::readText(*body, "phoneNumber").value : QString();
    }
    return expected.idArgument >= 0 ? request.arguments.value(expected.idArgument) : QString();
}

//! The trunk's id has two names on record.
QString idOf(const core::RawObject &object, const Expectation &expected, Operation operation)
{
    QString id = core::readText(object, expected.idField).value;
    if (id.isEmpty() && (operation == Operation::GetTrunk || operation == Operation::UpdateTrunk || operation == Operation::CreateTrunk))
        id = core::readText(object, "sipTrunkId").value;
    return id;
}

bool sameId(const QString &found, const QString &asked, const Expectation &expected)
{
    return found.compare(asked, expected.idField == "isoCode" ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
}

//! A new endpoint may come back inside a list of one.
core::Result<core::RawObject> unwrapped(const Response &response, core::RawObject object, Operation operation)
{
    if (operation != Operation::CreateEndpoint || !object.contains("endpoints"))
        return object;
    const core::Field<QList<core::RawObject>> items = core::readObjects(object, "endpoints");
    if (!items.hasValue() || items.value.size() != 1)
        return core::failure(unusableAnswer(response, "not-one-object"));
    return items.value.first();
}

struct CheckedObject
{
    core::RawObject object;
    bool hasId = false;
};

core::Result<CheckedObject> checkedObject(const Request &request, const Response &response, const Expectation &expected)
{
    const core::Result<core::RawObject> parsed = core::RawObject::parse(response.body);
    if (!parsed)
        return core::failure(unusableAnswer(response, parsed.error()));
    if (looksLikeError(*parsed))
        return core::failure(unusableAnswer(response, "error-in-success"));
    const core::Result<core::RawObject> object = unwrapped(response, *parsed, request.operation);
    if (!object)
        return core::failure(object.error());
    if (expected.shape != Shape::Object)
        return CheckedObject{*object, true};
    const QString id = idOf(*object, expected, request.operation);
    const QString asked = askedId(request, expected);
    if (!id.isEmpty() && !asked.isEmpty() && !sameId(id, asked, expected))
        return core::failure(unusableAnswer(response, "foreign-object"));
    const QString parent = expected.parentArgument >= 0 ? core::readText(*object, expected.parentField).value : QString();
    if (!parent.isEmpty() && parent != request.arguments.value(expected.parentArgument))
        return core::failure(unusableAnswer(response, "foreign-object"));
    return CheckedObject{*object, !id.isEmpty()};
}

} // namespace

core::Error unusableAnswer(const Response &response, core::Error error)
{
    error.kind = core::ErrorKind::Protocol;
    error.sent = core::Sent::Unknown;
    error.httpStatus = response.status;
    error.requestId = response.requestId;
    return error;
}

core::Error unusableAnswer(const Response &response, QByteArray reason)
{
    core::Error error;
    error.reason = std::move(reason);
    return unusableAnswer(response, std::move(error));
}

bool isUnusableAnswer(const core::Error &error)
{
    return error.kind == core::ErrorKind::Protocol && error.httpStatus / 100 == 2;
}

SecondTry readAgainRule()
{
    return {isUnusableAnswer, [](const core::Error &second) { return second.kind != core::ErrorKind::Cancelled; }};
}

bool looksLikeError(const core::RawObject &object)
{
    if (object.contains("error") && !object.contains("id"))
        return true;
    return object.contains("code") && object.contains("status") && object.contains("message") && !object.contains("id");
}

core::Result<core::RawObject> readObjectAnswer(const Request &request, const Response &response)
{
    if (response.body.trimmed().isEmpty())
        return core::failure(unusableAnswer(response, "empty-body"));
    const core::Result<CheckedObject> checked = checkedObject(request, response, expectationOf(request.operation));
    if (!checked)
        return core::failure(checked.error());
    if (!checked->hasId)
        return core::failure(unusableAnswer(response, "missing-id"));
    return checked->object;
}

core::Result<WriteAnswer> readWriteAnswer(const Request &request, const Response &response)
{
    WriteAnswer answer{response.status, std::nullopt, response.requestId, false};
    const Expectation expected = expectationOf(request.operation);
    if (isDelete(request) || expected.shape == Shape::Ignored) {
        const core::Result<core::RawObject> remark = core::RawObject::parse(response.body);
        if (remark && looksLikeError(*remark))
            return core::failure(unusableAnswer(response, "error-in-success"));
        return answer;
    }
    if (response.body.trimmed().isEmpty()) {
        answer.reread = true;
        return answer;
    }
    const core::Result<CheckedObject> checked = checkedObject(request, response, expected);
    // An echo is never believed, so one that cannot be read costs nothing; an error in it does.
    if (!checked && expected.shape == Shape::Echo && checked.error().reason != "error-in-success") {
        answer.reread = true;
        return answer;
    }
    if (!checked)
        return core::failure(checked.error());
    if (checked->hasId)
        answer.object = checked->object;
    answer.reread = expected.shape == Shape::Echo || !checked->hasId;
    return answer;
}

} // namespace api
