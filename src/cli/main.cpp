// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include "domain/base/clock.h"
#include "wording/translations.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English)); // the command line is English, whatever the desktop speaks
    wording::installTranslations(application, QLocale());
    const domain::SystemClock clock;
    return cli::run(argc, argv, clock);
}
