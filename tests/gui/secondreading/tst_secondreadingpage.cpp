// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/secondreadings.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using domain::Effect;
using support::WindowDesk;

/// Second pair of eyes, by keys alone.
class SecondReadingPageTest : public QObject
{
    Q_OBJECT

    /// Ada's notes in a week that is over; Bo opens the file.
    static domain::RoundId weekOfAda(WindowDesk &desk, const QList<Effect> &effects)
    {
        const auto round = desk.office.runningRound();
        int number = 0;
        for (const Effect effect : effects)
            desk.office.note(round, effect, u"contact %1"_s.arg(++number));
        desk.office.skipDays(7);
        desk.office.actAs(desk.office.bo);
        desk.openOffice();
        desk.window->go({gui::PageKind::Cycle, domain::anyId(desk.office.lastCycle), domain::Step::Week, {}});
        QApplication::processEvents();
        return round;
    }
    static QString text(WindowDesk &desk, const QString &name)
    {
        const auto *label = desk.find<QLabel>(name);
        return label ? label->text() : QString();
    }

private slots:
    void ratesNotesOneAfterTheOtherAndShowsTheAgreement()
    {
        WindowDesk desk;
        weekOfAda(desk, {Effect::Worse, Effect::Better, Effect::Better});
        QVERIFY(desk.tabTo(u"secondEyes"_s));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.focusName(), u"emptyStateButton"_s);
        desk.press(Qt::Key_Space);
        QVERIFY(text(desk, u"readingPlace"_s).startsWith(u"Note 1 of 3"));
        QVERIFY(desk.isAt(u"readingEffects"_s));
        QVERIFY(!desk.find<QLabel>(u"readingAlike"_s));
        for (int i = 0; i < 3; ++i)
            desk.press(Qt::Key_1);
        QCOMPARE(text(desk, u"readingAlike"_s), u"Alike in 2 of 3 notes"_s);
        QVERIFY(text(desk, u"readingKappa"_s).contains(u"kappa 0.00"));
        QVERIFY(text(desk, u"readingUncertainty"_s).contains(u"3 note"));
        QVERIFY(!text(desk, u"readingWarning"_s).isEmpty());
        // Where it comes from, and back.
        QCOMPARE(desk.focusName(), u"readingSource"_s);
        desk.press(Qt::Key_Return, Qt::AltModifier);
        QVERIFY(desk.isAt(u"sourceCard"_s));
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.focusName(), u"readingSource"_s);
        // A slip is undone like everything else, and the note is asked for again.
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!desk.find<QLabel>(u"readingAlike"_s));
        QVERIFY(desk.isAt(u"readingEffects"_s));
        QVERIFY(text(desk, u"readingPlace"_s).contains(u"2 rated"));
        desk.press(Qt::Key_3);
        QVERIFY(desk.find<QLabel>(u"readingAlike"_s));
        // And the week tells of it.
        QVERIFY(desk.tabTo(u"readingWeek"_s));
        desk.press(Qt::Key_Space);
        QVERIFY(text(desk, u"secondEyesLine"_s).contains(u"Bo saw"));
    }

    void goesOnWhereItWasLeft()
    {
        WindowDesk desk;
        weekOfAda(desk, {Effect::Worse, Effect::Better, Effect::Better, Effect::Same});
        desk.window->menus().secondReading->trigger();
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_2);
        desk.window->menus().back->trigger();
        QApplication::processEvents();
        QVERIFY(desk.shownText().contains(u"nobody has rated"));
        QVERIFY(desk.tabTo(u"secondEyes"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(text(desk, u"readingPlace"_s).startsWith(u"Note 3 of 4 · 2 rated"));
        // Back to a note that is rated: it shows what was chosen.
        QVERIFY(desk.tabTo(u"readingBack"_s));
        desk.press(Qt::Key_Space);
        QVERIFY(text(desk, u"readingPlace"_s).startsWith(u"Note 2 of 4"));
        QVERIFY(desk.isAt(u"readingEffects"_s));
        desk.press(Qt::Key_4);
        QVERIFY(text(desk, u"readingPlace"_s).startsWith(u"Note 3 of 4 · 2 rated"));
    }

    void saysWhenKappaCannotBeComputed()
    {
        WindowDesk desk;
        weekOfAda(desk, {Effect::Better, Effect::Better});
        desk.window->menus().secondReading->trigger();
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_1);
        QCOMPARE(text(desk, u"readingAlike"_s), u"Alike in 2 of 2 notes"_s);
        QVERIFY(text(desk, u"readingKappa"_s).contains(u"cannot be computed"));
        QVERIFY(!desk.shownText().contains(u"nan"));
        QVERIFY(!desk.find<QLabel>(u"readingWarning"_s));
        QVERIFY(!desk.find<QLabel>(u"readingUncertainty"_s));
    }

    void waitsUntilTheWeekIsOver()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.office.note(round, Effect::Better, u"one"_s);
        desk.office.actAs(desk.office.bo);
        desk.openOffice();
        desk.window->go({gui::PageKind::SecondReading, domain::anyId(round), {}, {}});
        QVERIFY(desk.shownText().contains(u"waits until the week is over"));
        QVERIFY(!desk.find<QPushButton>(u"emptyStateButton"_s)->text().contains(u"Draw"));
        desk.window->go({gui::PageKind::SecondReading, domain::anyId(round), {}, u"looked"_s});
        QVERIFY(desk.find<QPushButton>(u"emptyStateButton"_s)->text().contains(u"Draw"));
    }

    void saysWhenThereIsNothingToRead()
    {
        WindowDesk desk;
        weekOfAda(desk, {});
        desk.window->menus().secondReading->trigger();
        QVERIFY(desk.shownText().contains(u"none for you"));
        desk.press(Qt::Key_Space); // back to the week
        QVERIFY(desk.find<QLabel>(u"secondEyesLine"_s));
    }
};

TRYWEEK_GUI_TEST(tst_secondreadingpage, SecondReadingPageTest)
#include "tst_secondreadingpage.moc"
