// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/icons.h"
#include "gui/style/style.h"
#include "gui/style/theme.h"
#include "support/gui_test_main.h"

#include <QDirIterator>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

class IconsTest : public QObject
{
    Q_OBJECT

private:
    /// The colour of the most opaque pixel.
    static QColor inkOf(const QPixmap &pixmap)
    {
        const QImage image = pixmap.toImage();
        QColor ink(0, 0, 0, 0);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > ink.alpha())
                    ink = image.pixelColor(x, y);
        return ink;
    }

    static bool isClose(const QColor &a, const QColor &b)
    {
        return qAbs(a.red() - b.red()) < 12 && qAbs(a.green() - b.green()) < 12 && qAbs(a.blue() - b.blue()) < 12;
    }

private slots:
    void everyDrawingIsAValidSvgThatDrawsSomething()
    {
        int count = 0;
        QDirIterator files(u":/tryweek/icons"_s, {u"*.svg"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QSvgRenderer renderer(path);
            QVERIFY2(renderer.isValid(), qPrintable(path));
            QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            renderer.render(&painter);
            painter.end();
            QVERIFY2(inkOf(QPixmap::fromImage(image)).alpha() > 60, qPrintable(path));
            ++count;
        }
        QVERIFY(count > 80);
    }

    void theIconsTheDesignNamesAreThere_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"view-calendar-day", "view-refresh", "office-chart-bar", "help-hint", "system-users",
                 "edit-find", "mark-location", "user-identity", "flag", "bookmark-new", "format-text-blockquote",
                 "flash", "configure", "object-locked", "clock", "view-history", "step-goal", "step-challenge",
                 "step-idea", "step-week", "step-reflection", "org.tryweek.tryweek"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void theIconsTheDesignNamesAreThere()
    {
        QFETCH(QString, name);
        QVERIFY(!gui::icon(name).isNull());
    }

    void aMissingIconIsNull() { QVERIFY(gui::icon(u"no-such-icon"_s).isNull()); }

    void followsThePaletteAndTheState()
    {
        const QIcon icon = gui::icon(u"flag"_s);
        gui::applyAppearance(*qApp, true);
        const QColor dark = inkOf(icon.pixmap(44, 44));
        QVERIFY(isClose(dark, gui::Theme::night().text));
        gui::applyAppearance(*qApp, false);
        QVERIFY(isClose(inkOf(icon.pixmap(44, 44)), gui::Theme::day().text));
        QVERIFY(isClose(inkOf(icon.pixmap(QSize(44, 44), QIcon::Disabled)), gui::Theme::day().disabled));
    }

    void tonesTakeTheirRoleOfThePalette()
    {
        QVERIFY(isClose(inkOf(gui::icon(u"flag"_s, gui::IconTone::Muted).pixmap(44, 44)), gui::Theme::day().muted));
        QVERIFY(isClose(inkOf(gui::icon(u"flag"_s, gui::IconTone::Accent).pixmap(44, 44)), gui::Theme::day().accent));
    }

    void theStyleDrawsItsOwnWhereEveryWindowNeedsOne()
    {
        const gui::Style style;
        QCOMPARE(style.standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton).name(), u"go-next"_s);
        QCOMPARE(style.standardIcon(QStyle::SP_LineEditClearButton).name(), u"window-close"_s);
    }

    void canBeTintedInAnyColour()
    {
        const QPixmap pixmap = gui::tinted(gui::icon(u"flag"_s), 22, 2.0, gui::Theme::day().error);
        QCOMPARE(pixmap.size(), QSize(44, 44));
        QVERIFY(isClose(inkOf(pixmap), gui::Theme::day().error));
    }
};

TRYWEEK_GUI_TEST(tst_icons, IconsTest)
#include "tst_icons.moc"
