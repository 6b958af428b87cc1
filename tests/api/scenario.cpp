// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/scenario.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace support {

namespace {

QDir folder()
{
    return QDir(QStringLiteral(TRUNKDESK_SOURCE_DIR "/tests/scenarios"));
}

ScenarioMessage load(const QString &fileName)
{
    QFile file(folder().filePath(fileName));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no scenario file %s", qPrintable(fileName));
    const QByteArray text = file.readAll();
    const qsizetype end = text.indexOf("\n\n");
    ScenarioMessage message;
    QList<QByteArray> lines = text.left(end < 0 ? text.size() : end).split('\n');
    message.firstLine = lines.takeFirst();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            message.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    message.body = end < 0 ? QByteArray() : text.mid(end + 2);
    return message;
}

} // namespace

QByteArray ScenarioMessage::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray Scenario::wireResponse() const
{
    QByteArray wire = response.firstLine + "\r\n";
    for (const auto &[field, value] : response.headers)
        wire += field + ": " + value + "\r\n";
    if (status() != 204)
        wire += "content-length: " + QByteArray::number(response.body.size()) + "\r\n";
    return wire + "\r\n" + response.body;
}

Scenario loadScenario(const QByteArray &name)
{
    const QString stem = QString::fromLatin1(name);
    return {name, load(stem + "_request.http"_L1), load(stem + "_response.http"_L1)};
}

QList<QByteArray> scenarioNames()
{
    QList<QByteArray> names;
    const QStringList files = folder().entryList({u"*_request.http"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(file.chopped(int(qstrlen("_request.http"))).toLatin1());
    return names;
}

QJsonValue jsonValue(const QByteArray &text)
{
    // The document wants an object or an array: the array around it makes any value one.
    const QJsonDocument document = QJsonDocument::fromJson("[" + text + "]");
    return document.isArray() && document.array().size() == 1 ? document.array().first() : QJsonValue(QJsonValue::Undefined);
}

} // namespace support
