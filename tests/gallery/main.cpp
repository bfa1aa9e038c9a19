// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/gallery.h"
#include "gui/style/appearance.h"
#include "wording/translations.h"

#include <QApplication>
#include <QFontDatabase>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2 || argc > 3) {
        QTextStream(stderr) << "usage: tryweek-gallery OUT_DIR [PART OF A NAME]\n";
        return 2;
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    wording::installTranslations(application, QLocale());
    QFont font(QFontDatabase::families().contains(u"Noto Sans"_s) ? u"Noto Sans"_s : u"DejaVu Sans"_s);
    font.setPointSizeF(10.5);
    application.setFont(font);
    gui::applyStyle(application, false);

    gallery::Gallery gallery(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argc > 2 ? argv[2] : ""));
    if (!gallery.prepare())
        return 1;
    gallery.render();
    return 0;
}
