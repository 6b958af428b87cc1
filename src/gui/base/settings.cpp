// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/settings.h"

#include <QDir>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct Entry
{
    Setting setting;
    const char *key;
    QVariant fallback;
};

const Entry &entry(Setting setting)
{
    static const std::array<Entry, 8> table{{
        {Setting::ThemeChoice, "View/theme", 0},
        {Setting::LastPage, "View/lastPage", QString()},
        {Setting::AccessView, "Access/view", u"ranges"_s},
        {Setting::DetailShown, "View/detail", true},
        {Setting::TimeZone, "View/timeZone", QByteArray()},
        {Setting::CallChartShown, "Calls/chart", true},
        {Setting::CallRange, "Calls/range", QString()},
        {Setting::LastExportFolder, "Export/folder", QString()},
    }};
    return table.at(std::size_t(setting));
}

constexpr int stateVersion = 1;

QString usualFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"window.ini"_s);
}

QString stateKey(const QString &name)
{
    return u"State%1/%2"_s.arg(stateVersion).arg(name);
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(std::make_unique<QSettings>(file.isEmpty() ? usualFile() : file, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QVariant Settings::value(Setting setting) const
{
    const Entry &wanted = entry(setting);
    QVariant value = m_settings->value(QLatin1String(wanted.key), wanted.fallback);
    // A hand-edited file must not change the type.
    return value.convert(wanted.fallback.metaType()) ? value : wanted.fallback;
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    if (this->value(setting) == value)
        return;
    m_settings->setValue(QLatin1String(entry(setting).key), value);
    Q_EMIT changed(setting);
}

void Settings::reset(Setting setting)
{
    m_settings->remove(QLatin1String(entry(setting).key));
    Q_EMIT changed(setting);
}

QTimeZone Settings::timeZone() const
{
    const QTimeZone chosen(value(Setting::TimeZone).toByteArray());
    return chosen.isValid() ? chosen : QTimeZone::systemTimeZone();
}

QByteArray Settings::state(const QString &name) const
{
    return m_settings->value(stateKey(name)).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_settings->setValue(stateKey(name), state);
}

void Settings::remember(QSplitter *splitter)
{
    const QString name = "splitter/"_L1 + splitter->objectName();
    const QByteArray kept = state(name);
    if (!kept.isEmpty())
        splitter->restoreState(kept);
    connect(splitter, &QSplitter::splitterMoved, this, [this, splitter, name] { setState(name, splitter->saveState()); });
}

void Settings::remember(QHeaderView *header, const QString &name)
{
    const QString key = "columns/"_L1 + name;
    const QByteArray kept = state(key);
    if (!kept.isEmpty())
        header->restoreState(kept);
    const auto save = [this, header, key] { setState(key, header->saveState()); };
    connect(header, &QHeaderView::sectionResized, this, save);
    connect(header, &QHeaderView::sectionMoved, this, save);
    connect(header, &QHeaderView::sortIndicatorChanged, this, save);
}

} // namespace gui
