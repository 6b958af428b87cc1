// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/projectids.h"

#include <QRegularExpression>

namespace core {

ProjectIds readProjectIds(const QString &text, const QString &ownId)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;\"'()\\[\\]{}<>|]+"));
    static const QRegularExpression uuid(QRegularExpression::anchoredPattern(QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")));
    ProjectIds read;
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString id = word.toLower();
        if (!uuid.match(id).hasMatch()) {
            if (!read.strange.contains(word))
                read.strange.append(word);
        } else if (id == ownId.toLower()) {
            read.ownNamed = true;
        } else if (!read.ids.contains(id)) {
            read.ids.append(id);
        }
    }
    return read;
}

Registration registrationOf(const RunRecord &run)
{
    Registration result;
    for (const Step &step : run.plan.steps) {
        const StepRecord *record = run.step(step.number);
        if (step.operation != Operation::AddProjects || !record || record->state != StepState::Done)
            continue;
        const auto body = RawObject::parse(step.body);
        const QStringList asked = body ? readTextList(*body, "projectIds").valueOr({}) : QStringList();
        const Field<QStringList> answer = record->result ? readTextList(*record->result, "addedProjects") : Field<QStringList>();
        if (!answer.hasValue()) {
            result.readable = false;
            continue;
        }
        for (const QString &id : asked) {
            const bool isNew = answer.value.contains(id, Qt::CaseInsensitive);
            QStringList &list = isNew ? result.added : result.known;
            if (!list.contains(id))
                list.append(id);
        }
    }
    return result;
}

} // namespace core
