// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace wording
{

namespace
{

/// The application owns the translator from here on.
void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const QString ours = u":/tryweek/translations"_s;
    install(application, QLocale(QLocale::English), u"tryweek"_s, ours);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, u"tryweek"_s, ours);
}

} // namespace wording
