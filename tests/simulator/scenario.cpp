// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenario.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QJsonValue parsed(const QByteArray &json)
{
    // A bare value is no document, so it is parsed as the element of an array.
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

bool objectHolds(const QJsonObject &actual, const QJsonObject &expected, QString *difference, const QString &path)
{
    for (auto member = expected.begin(); member != expected.end(); ++member) {
        const QString at = path + u'.' + member.key();
        if (member.value() == QJsonValue(u"-"_s)) {
            if (actual.contains(member.key())) {
                *difference = at + u" is there"_s;
                return false;
            }
            continue;
        }
        if (!actual.contains(member.key())) {
            *difference = at + u" is missing"_s;
            return false;
        }
        if (!holds(actual.value(member.key()), member.value(), difference, at))
            return false;
    }
    return true;
}

QString playLine(RawClient *client, QString line, QMap<QString, QString> *names)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"([A-Z]+) (\\S+)(?: (.*?))? -> ([0-9]+)(?: ([\\[{].*?))?(?: =([a-z0-9]+))?"_s));
    for (auto name = names->end(); name != names->begin();) {
        --name;
        line.replace(u'$' + name.key(), name.value());
    }
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return u"cannot be read"_s;
    const RawReply reply = client->call(match.captured(1).toLatin1(), match.captured(2).toLatin1(), match.captured(3).toUtf8());
    if (reply.status != match.captured(4).toInt())
        return u"answered %1 %2"_s.arg(reply.status).arg(QString::fromUtf8(reply.body));
    QString difference;
    if (!match.captured(5).isEmpty() && !holds(parsed(reply.body), parsed(match.captured(5).toUtf8()), &difference))
        return difference + u" in "_s + QString::fromUtf8(reply.body);
    if (!match.captured(6).isEmpty()) {
        const QJsonObject object = reply.object();
        const QJsonObject inner = object.contains(u"endpoints"_s) ? object.value(u"endpoints"_s).toArray().at(0).toObject() : object;
        names->insert(match.captured(6), inner.value(inner.contains(u"id"_s) ? u"id"_s : u"sipTrunkId"_s).toString());
    }
    return {};
}

} // namespace

bool holds(const QJsonValue &actual, const QJsonValue &expected, QString *difference, const QString &path)
{
    if (expected == QJsonValue(u"*"_s))
        return true;
    if (expected.isObject() && actual.isObject())
        return objectHolds(actual.toObject(), expected.toObject(), difference, path);
    if (expected.isArray() && actual.isArray()) {
        const QJsonArray want = expected.toArray();
        const QJsonArray have = actual.toArray();
        if (want.size() != have.size()) {
            *difference = path + u" has %1 elements"_s.arg(have.size());
            return false;
        }
        for (qsizetype i = 0; i < want.size(); ++i) {
            if (!holds(have.at(i), want.at(i), difference, path + u"[%1]"_s.arg(i)))
                return false;
        }
        return true;
    }
    if (actual == expected)
        return true;
    *difference = path + u" is %1, not %2"_s.arg(shown(actual), shown(expected));
    return false;
}

QString play(RawClient *client, const QString &script)
{
    QMap<QString, QString> names;
    const QStringList lines = script.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (const QString problem = playLine(client, line, &names); !problem.isEmpty())
            return line + u"\n  "_s + problem;
    }
    return {};
}
