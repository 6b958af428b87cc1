// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logfile.h"

#include "storage/datapaths.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::size_t fileSize = 2 * 1024 * 1024;
constexpr std::size_t olderFiles = 3;

std::shared_ptr<spdlog::logger> logger;
QtMessageHandler before = nullptr;

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    Q_UNREACHABLE();
    return {};
}

//! JSON keeps a message on one line, whatever is in it.
void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QJsonObject line{{u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                           {u"level"_s, levelName(type)},
                           {u"category"_s, QLatin1String(context.category)},
                           {u"message"_s, message}};
    logger->log(spdlog::level::info, "{}", QJsonDocument(line).toJson(QJsonDocument::Compact).toStdString());
    if (type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg) {
        if (before)
            before(type, context, message);
    }
}

} // namespace

void startLogFile(const QString &folder)
{
    if (!storage::ensureFolder(folder))
        return;
    try {
        const QString file = QDir(folder).filePath(u"trunkdesk.log"_s);
        logger = spdlog::rotating_logger_mt("trunkdesk", QFile::encodeName(file).toStdString(), fileSize, olderFiles);
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    } catch (const spdlog::spdlog_ex &) {
        return;
    }
    logger->set_pattern("%v");
    // A crash must not lose the last lines.
    logger->flush_on(spdlog::level::info);
    before = qInstallMessageHandler(write);
}

} // namespace app
