// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/chiprow.h"
#include "gui/components/growingtext.h"
#include "gui/components/textlabel.h"
#include "gui/style/desktopappearance.h"
#include "gui/style/style.h"
#include "gui/style/theme.h"
#include "support/gui_test_main.h"

#include <QFontInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolTip>

using namespace Qt::StringLiterals;
using gui::TextLabel;
using gui::Theme;

class AppearanceTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { gui::applyAppearance(*qApp, false); }

    void theFontIsARealOne()
    {
        QVERIFY(QFontDatabase::families().contains(QFontInfo(QApplication::font()).family()));
    }

    void everythingFollowsTheDark()
    {
        QPushButton button(u"Save"_s);
        TextLabel error(u"The disk is full."_s, TextLabel::Role::Body, TextLabel::Tone::Error);
        button.show();
        error.show();
        gui::applyAppearance(*qApp, true);
        QCoreApplication::processEvents();
        QCOMPARE(button.palette().color(QPalette::Window), Theme::night().window);
        QCOMPARE(error.palette().color(QPalette::WindowText), Theme::night().error);
        QCOMPARE(QToolTip::palette().color(QPalette::ToolTipBase), Theme::night().surface);
    }

    void aSealedTextStaysLegibleWhenItGetsDark()
    {
        gui::GrowingText text;
        text.setPlainText(u"not knowing the day is worse than waiting for it"_s);
        text.setReadOnly(true);
        text.show();
        gui::applyAppearance(*qApp, true);
        QCoreApplication::processEvents();
        QCOMPARE(text.palette().color(QPalette::Base), Theme::night().sunken);
        QCOMPARE(text.palette().color(QPalette::Text), Theme::night().text);
    }

    void theStartPaletteSaysItWhereThereIsNoPortal()
    {
        QVERIFY(gui::DesktopAppearance(Theme::night().palette()).isDark());
        QVERIFY(!gui::DesktopAppearance(Theme::day().palette()).isDark());
    }

    void aPrimaryButtonIsBoldAndHasRoomForIt()
    {
        QPushButton plain(u"Import rows"_s);
        QPushButton primary(u"Import rows"_s);
        primary.setProperty("primary", true); // as a form says it
        plain.ensurePolished();
        primary.ensurePolished();
        QVERIFY(primary.font().bold());
        QVERIFY(primary.sizeHint().width() > plain.sizeHint().width());
    }

    void aKeyHintTakesItsOwnRoom()
    {
        QPushButton button(u"Open"_s);
        const int before = button.sizeHint().width();
        button.setProperty("keyHint", u"Ctrl+O"_s);
        button.setText(u"Open…"_s);
        QVERIFY(button.sizeHint().width() > before + button.fontMetrics().horizontalAdvance(u"Ctrl+O"_s) / 2);
    }

    void underlinedLettersShowWhileAltIsHeld()
    {
        QWidget window;
        QPushButton button(u"&Save"_s, &window);
        QLabel label(u"C&ustomer type"_s, &window);
        gui::ChipRow row(&window);
        label.setBuddy(&row);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto underlined = [](const QWidget &widget) {
            return widget.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &widget) != 0;
        };
        QVERIFY(!underlined(button));
        QVERIFY(underlined(label)); // its row is reached by that letter alone
        QTest::keyPress(&button, Qt::Key_Alt);
        QVERIFY(underlined(button));
        QTest::keyRelease(&button, Qt::Key_Alt);
        QVERIFY(!underlined(button));
    }

    void polishingATextLeavesNothingToUndo()
    {
        QPlainTextEdit text(u"half a sentence"_s);
        text.show();
        QVERIFY(!text.document()->isUndoAvailable());
        QTest::keyClicks(&text, u"!"_s);
        QVERIFY(text.document()->isUndoAvailable());
    }
};

TRYWEEK_GUI_TEST(tst_appearance, AppearanceTest)
#include "tst_appearance.moc"
