// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/effectrow.h"
#include "support/accessible.h"
#include "support/gui_test_main.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using domain::Effect;
using gui::EffectRow;

/// A composer as a page has it: the keys, a field for text, a button.
class EffectRowTest : public QObject
{
    Q_OBJECT

private:
    struct Composer
    {
        QWidget window;
        EffectRow row;
        QLineEdit text;
        QPushButton other{u"Other"_s};

        Composer()
        {
            auto *column = new QVBoxLayout(&window);
            column->addWidget(&row);
            column->addWidget(&text);
            column->addWidget(&other);
            row.setKeyScope(&window);
            window.resize(1000, 300);
            window.show();
            window.activateWindow();
            QVERIFY2(QTest::qWaitForWindowActive(&window), "the window is not active");
            row.setFocus();
        }

        ~Composer()
        {
            row.setParent(nullptr);
            text.setParent(nullptr);
            other.setParent(nullptr);
        }
    };

private slots:
    void digitsPickWhileTheRowHasTheFocus()
    {
        Composer composer;
        QSignalSpy chosen(&composer.row, &EffectRow::effectChosen);

        QTest::keyClick(composer.window.focusWidget(), Qt::Key_3);

        QCOMPARE(composer.row.effect(), Effect::Worse);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<Effect>(), Effect::Worse);
    }

    void keypadDigitsPickToo()
    {
        Composer composer;
        QTest::keyClick(composer.window.focusWidget(), Qt::Key_4, Qt::KeypadModifier);
        QCOMPARE(composer.row.effect(), Effect::CannotTell);
    }

    void digitsAreTypedInAFieldAndAltDigitsPick()
    {
        Composer composer;
        composer.text.setFocus();

        QTest::keyClick(&composer.text, Qt::Key_1);
        QCOMPARE(composer.text.text(), u"1"_s);
        QVERIFY(!composer.row.effect());

        QTest::keyClick(&composer.text, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(composer.row.effect(), Effect::Same);
    }

    void hintsShowTheKeyThatWorksNow()
    {
        Composer composer;
        QCOMPARE(composer.row.key(Effect::Worse)->keyHint(), u"3"_s);
        composer.text.setFocus();
        QCOMPARE(composer.row.key(Effect::Worse)->keyHint(), u"Alt+3"_s);
    }

    void arrowsOnlyMoveWhileNothingIsChosen()
    {
        Composer composer;
        QTest::keyClick(composer.window.focusWidget(), Qt::Key_Right);
        QVERIFY(!composer.row.effect());
        QCOMPARE(composer.window.focusWidget(), composer.row.key(Effect::Same));
        QTest::keyClick(composer.window.focusWidget(), Qt::Key_Space);
        QCOMPARE(composer.row.effect(), Effect::Same);
    }

    void choosingByProgramIsNotAnnounced()
    {
        Composer composer;
        QSignalSpy chosen(&composer.row, &EffectRow::effectChosen);
        composer.row.setEffect(Effect::Better);
        QCOMPARE(composer.row.effect(), Effect::Better);
        composer.row.setEffect(std::nullopt);
        QVERIFY(!composer.row.effect());
        QVERIFY(chosen.isEmpty());
    }

    void everyKeyIsReachableByTabAgainAfterItWasCleared()
    {
        Composer composer;
        composer.row.setEffect(Effect::Worse);
        composer.row.setEffect(std::nullopt);
        composer.row.setFocus(Qt::TabFocusReason);
        QCOMPARE(composer.window.focusWidget(), composer.row.key(Effect::Better));
        QVERIFY(composer.row.key(Effect::CannotTell)->focusPolicy() & Qt::TabFocus);
    }

    void readersHearARadioButtonWithItsKey()
    {
        Composer composer;
        gui::EffectKey *key = composer.row.key(Effect::CannotTell);
        QCOMPARE(accessibleRole(key), QAccessible::RadioButton);
        QCOMPARE(accessibleName(key), u"Cannot tell"_s);
        QCOMPARE(key->accessibleDescription(), u"Key 4"_s);
    }

    void standsTwoByTwoWhereThereIsNoRoomForFour()
    {
        Composer composer;
        QCOMPARE(composer.row.key(Effect::Better)->y(), composer.row.key(Effect::CannotTell)->y());
        composer.window.resize(composer.row.fontMetrics().lineSpacing() * 30, 400);
        QTRY_VERIFY(composer.row.key(Effect::Worse)->y() > composer.row.key(Effect::Better)->y());
        QCOMPARE(composer.row.key(Effect::Worse)->x(), composer.row.key(Effect::Better)->x());
    }
};

TRYWEEK_GUI_TEST(tst_effectrow, EffectRowTest)
#include "tst_effectrow.moc"
