// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/changes/steptemplate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

// Text between the quotes of a JSON string.
QByteArray escapedForString(const QString &text)
{
    const QByteArray quoted = core::rawString(text);
    return quoted.mid(1, quoted.size() - 2);
}

bool carriesItems(const core::RawValue &held, const core::RawValue &sent)
{
    const auto heldItems = core::RawObject::parseArray(held.value_or("[]"));
    const auto sentItems = core::RawObject::parseArray(sent.value_or("[]"));
    if (!heldItems || !sentItems || heldItems->size() != sentItems->size())
        return false;
    QList<core::RawObject> open = *heldItems;
    for (const core::RawObject &item : *sentItems) {
        const auto match = std::find_if(open.begin(), open.end(), [&item](const core::RawObject &candidate) { return carries(candidate, item); });
        if (match == open.end())
            return false;
        open.erase(match);
    }
    return true;
}

} // namespace

core::Result<QByteArray> filledBody(QByteArray text, const QHash<QString, QString> &bound, const std::function<core::Secret(core::SecretId)> &secret)
{
    QByteArray filled;
    filled.reserve(text.size() + 64);
    qsizetype position = 0;
    for (;;) {
        const qsizetype start = text.indexOf("${", position);
        const qsizetype stop = start < 0 ? -1 : text.indexOf('}', start);
        if (stop < 0)
            break;
        const QByteArray name = text.mid(start + 2, stop - start - 2);
        filled += text.mid(position, start - position);
        if (name.startsWith("secret:")) {
            const core::Secret value = secret(name.mid(7).toInt());
            if (value.isEmpty())
                return core::failure(core::invalidError("missing-secret"));
            QByteArray plain = value.reveal();
            filled += escapedForString(QString::fromUtf8(plain));
            core::wipe(plain);
        } else if (name.startsWith("new-")) {
            const QString id = bound.value(QString::fromLatin1(name));
            if (id.isEmpty())
                return core::failure(core::invalidError("draft-without-id"));
            filled += escapedForString(id);
        } else {
            // Somebody's text that only looks like one of our places.
            filled += text.mid(start, stop + 1 - start);
        }
        position = stop + 1;
    }
    filled += text.mid(position);
    return filled;
}

core::Result<QStringList> filledArguments(const QStringList &arguments, const QHash<QString, QString> &bound)
{
    QStringList filled;
    for (const QString &argument : arguments) {
        if (!argument.startsWith(QLatin1String("${new-"))) {
            filled.append(argument);
            continue;
        }
        const QString id = bound.value(argument.mid(2, argument.size() - 3));
        if (id.isEmpty())
            return core::failure(core::invalidError("draft-without-id"));
        filled.append(id);
    }
    return filled;
}

core::ObjectRef filledRef(core::ObjectRef ref, const QHash<QString, QString> &bound)
{
    for (core::ObjectId *id : {&ref.parent, &ref.id}) {
        if (id->draft && bound.contains(id->value))
            *id = core::liveId(bound.value(id->value));
    }
    return ref;
}

core::Result<QList<core::FieldEdit>> filledEdits(QList<core::FieldEdit> edits, const QHash<QString, QString> &bound)
{
    for (core::FieldEdit &edit : edits) {
        if (!edit.after)
            continue;
        const core::Result<QByteArray> value = filledBody(*edit.after, bound, [](core::SecretId) { return core::Secret(); });
        if (!value)
            return core::failure(value.error());
        edit.after = *value;
    }
    return edits;
}

core::Error redacted(core::Error error, const core::Step &step, const std::function<core::Secret(core::SecretId)> &secret)
{
    static const QRegularExpression place(u"\\$\\{secret:(\\d+)\\}"_s);
    for (auto match = place.globalMatch(QString::fromUtf8(step.body)); match.hasNext();) {
        const QString plain = QString::fromUtf8(secret(match.next().captured(1).toInt()).reveal());
        if (plain.isEmpty())
            continue;
        error.message.replace(plain, u"***"_s);
        for (core::FieldViolation &violation : error.violations)
            violation.description.replace(plain, u"***"_s);
    }
    return error;
}

bool carries(const core::RawObject &held, const core::RawObject &sent)
{
    const QList<QByteArray> keys = sent.keys();
    return std::all_of(keys.cbegin(), keys.cend(), [&held, &sent](const QByteArray &key) {
        if (key == "password")
            return true;
        const core::RawValue value = sent.value(key);
        if (key == "ipRanges" || key == "credentials")
            return carriesItems(held.value(key), value);
        // The service spells directions and transports in either case.
        if (key == "direction" || key == "transport")
            return held.value(key).value_or("").toLower() == value.value_or("").toLower();
        if (key == "range" && !held.contains(key))
            return value == QByteArray("32");
        return core::sameOrNothing(held.value(key), value);
    });
}

} // namespace workspace
