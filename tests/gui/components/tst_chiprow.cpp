// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/chip.h"
#include "gui/components/chiprow.h"
#include "support/accessible.h"
#include "support/gui_test_main.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using gui::Chip;
using gui::ChipOption;
using gui::ChipRow;

class ChipRowTest : public QObject
{
    Q_OBJECT

private:
    static QList<ChipOption> customerTypes(int count)
    {
        QList<ChipOption> options;
        for (int i = 1; i <= count; ++i)
            options.append({i, u"Type %1"_s.arg(i)});
        return options;
    }

    struct Fixture
    {
        QWidget window;
        QLabel label{u"C&ustomer type"_s, &window};
        ChipRow row{&window};
        QLineEdit text{&window};

        explicit Fixture(int count)
        {
            auto *column = new QVBoxLayout(&window);
            column->addWidget(&text);
            column->addWidget(&label);
            column->addWidget(&row);
            label.setBuddy(&row);
            row.setOptions(customerTypes(count));
            window.resize(800, 200);
            window.show();
            window.activateWindow();
            QVERIFY2(QTest::qWaitForWindowActive(&window), "the window is not active");
            text.setFocus();
        }

        QList<Chip *> chips() const { return row.findChildren<Chip *>(Qt::FindDirectChildrenOnly); }
    };

private slots:
    void theLabelsKeyAndADigitPick()
    {
        Fixture fixture(3);
        QSignalSpy changed(&fixture.row, &ChipRow::changed);

        QTest::keyClick(&fixture.text, Qt::Key_U, Qt::AltModifier);
        QVERIFY(fixture.row.isAncestorOf(fixture.window.focusWidget()));
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_2);

        QCOMPARE(fixture.row.chosenOne(), QVariant(2));
        QCOMPARE(changed.size(), 1);
    }

    void hintsAreThereOnlyWhileTheRowHasTheFocus()
    {
        Fixture fixture(3);
        QVERIFY(fixture.chips().first()->keyHint().isEmpty());
        fixture.row.setFocus();
        QCOMPARE(fixture.chips().at(1)->keyHint(), u"2"_s);
        fixture.text.setFocus();
        QVERIFY(fixture.chips().at(1)->keyHint().isEmpty());
    }

    void arrowsMoveAndSpacePicks()
    {
        Fixture fixture(3);
        fixture.row.setFocus();
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Right);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Right);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Space);
        QCOMPARE(fixture.row.chosenOne(), QVariant(3));
    }

    void oneChoiceReplacesTheOther()
    {
        Fixture fixture(3);
        fixture.row.setFocus();
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_1);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_2);
        QCOMPARE(fixture.row.chosen(), QVariantList{2});
        QVERIFY(!fixture.chips().first()->isChecked());
    }

    void choosingAgainTakesTheChoiceAway()
    {
        Fixture fixture(3);
        fixture.row.setFocus();
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_1);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_1);
        QVERIFY(fixture.row.chosen().isEmpty());
    }

    void aChoiceThatMustBeStaysWhenChosenAgain()
    {
        Fixture fixture(3);
        fixture.row.setOptional(false);
        fixture.row.setFocus();
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_1);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_1);
        QCOMPARE(fixture.row.chosenOne(), QVariant(1));
        QVERIFY(fixture.chips().first()->isChecked());
    }

    void severalMayBeChosenWhenAsked()
    {
        Fixture fixture(3);
        fixture.row.setMultiple(true);
        fixture.row.setFocus();
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_3);
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_1);
        QCOMPARE(fixture.row.chosen(), (QVariantList{1, 3}));
        QCOMPARE(accessibleRole(fixture.chips().first()), QAccessible::CheckBox);
    }

    void oneOfSeveralIsARadioButton()
    {
        Fixture fixture(3);
        QCOMPARE(accessibleRole(fixture.chips().first()), QAccessible::RadioButton);
        QCOMPARE(accessibleName(fixture.chips().first()), u"Type 1"_s);
    }

    void sixFitAndSevenOpenAList()
    {
        QCOMPARE(Fixture(6).chips().size(), 6);
        Fixture seven(7);
        QCOMPARE(seven.chips().size(), 6);
        QVERIFY(seven.chips().last()->opens());
    }

    void theListPicksOneOfTheRest()
    {
        Fixture fixture(7);
        fixture.row.setFocus();
        QTimer::singleShot(0, &fixture.window, [&fixture] {
            // The list opens after the key that asked for it.
            QTimer::singleShot(0, &fixture.window, [] {
                auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                QVERIFY(menu);
                menu->setActiveAction(menu->actions().last());
                QTest::keyClick(menu, Qt::Key_Return);
            });
        });
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_6);
        QTRY_COMPARE(fixture.row.chosenOne(), QVariant(7));
        QTRY_VERIFY(fixture.chips().size() == 7); // what is chosen is always shown
    }

    void keepsTheChoiceWhenOptionsChange()
    {
        Fixture fixture(3);
        fixture.row.setChosenOne(2);
        fixture.row.setOptions(customerTypes(4));
        QCOMPARE(fixture.row.chosenOne(), QVariant(2));
        fixture.row.setOptions(customerTypes(1));
        QVERIFY(!fixture.row.chosenOne().isValid());
    }

    void aFilterChipGoesByDelete()
    {
        Chip chip(u"Score 0 to 6"_s);
        chip.setRemovable(true);
        QSignalSpy clicked(&chip, &Chip::clicked);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(accessibleRole(&chip), QAccessible::Button);
    }
};

TRYWEEK_GUI_TEST(tst_chiprow, ChipRowTest)
#include "tst_chiprow.moc"
