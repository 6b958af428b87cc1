// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace app {

void loadTranslations(QCoreApplication &application)
{
    // The C locale groups no digits and has no language: English is meant.
    if (QLocale::system().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QLocale locale;
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto *own = new QTranslator(&application);
    if (own->load(locale, u"trunkdesk"_s, u"_"_s, u":/i18n"_s) || own->load(u":/i18n/trunkdesk_en.qm"_s))
        QCoreApplication::installTranslator(own);
}

} // namespace app
