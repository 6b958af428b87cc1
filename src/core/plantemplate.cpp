// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plantemplate.h"

namespace core {

QByteArray templateJson(const QByteArray &json)
{
    // Only a string can hold these two characters, and no backslash can stand before the first one.
    QByteArray result = json;
    return result.replace("${", "\\u0024{");
}

RawValue templateJson(const RawValue &json)
{
    return json ? RawValue(templateJson(*json)) : RawValue();
}

QList<FieldEdit> templateEdits(QList<FieldEdit> edits)
{
    for (FieldEdit &edit : edits)
        edit.after = templateJson(edit.after);
    return edits;
}

QString templateArgument(const ObjectId &id)
{
    return id.draft ? QStringLiteral("${") + id.value + u'}' : id.value;
}

QByteArray templateId(const ObjectId &id)
{
    return id.draft ? rawString(templateArgument(id)) : templateJson(rawString(id.value));
}

RawObject templateBody(const Change &create)
{
    RawObject body;
    for (const FieldEdit &edit : create.edits)
        body.set(edit.field, templateJson(edit.after));
    for (const SecretSlot &slot : create.secrets)
        body.set(slot.field, "\"${secret:" + QByteArray::number(slot.secret) + "}\"");
    return body;
}

} // namespace core
