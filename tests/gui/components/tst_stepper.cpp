// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/stepper.h"
#include "support/accessible.h"
#include "support/gui_test_main.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using domain::Step;
using gui::Stepper;
using gui::StepState;

class StepperTest : public QObject
{
    Q_OBJECT

private:
    static void fill(Stepper &stepper)
    {
        stepper.setStep(Step::Goal, u"Goal"_s, u"Ready"_s, StepState::Done);
        stepper.setStep(Step::Challenge, u"Challenge"_s, u"2 missing"_s, StepState::Open);
        stepper.setStep(Step::Idea, u"Idea"_s, u"After Challenge"_s, StepState::Locked);
        stepper.setStep(Step::Week, u"Week"_s, u"After Idea"_s, StepState::Locked);
        stepper.setStep(Step::Reflection, u"Reflection"_s, u"After the week"_s, StepState::Locked);
        stepper.setCurrent(Step::Challenge);
        stepper.resize(1000, stepper.sizeHint().height());
        stepper.show();
        stepper.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stepper));
    }

private slots:
    void namesEachStepWithItsPlaceAndStatus()
    {
        Stepper stepper;
        fill(stepper);
        QCOMPARE(accessibleName(stepper.button(Step::Challenge)), u"Step 2 of 5, Challenge, 2 missing"_s);
        QCOMPARE(accessibleRole(stepper.button(Step::Challenge)), QAccessible::Button);
    }

    void arrowsMoveAndEnterOpens()
    {
        Stepper stepper;
        fill(stepper);
        QSignalSpy chosen(&stepper, &Stepper::stepChosen);
        stepper.setFocus();
        QCOMPARE(stepper.focusWidget(), stepper.button(Step::Challenge));
        QTest::keyClick(stepper.focusWidget(), Qt::Key_Left);
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(stepper.focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<Step>(), Step::Goal);
    }

    void lockedStepsCanBeReadToo()
    {
        Stepper stepper;
        fill(stepper);
        QSignalSpy chosen(&stepper, &Stepper::stepChosen);
        QTest::mouseClick(stepper.button(Step::Reflection), Qt::LeftButton);
        QCOMPARE(chosen.first().first().value<Step>(), Step::Reflection);
    }

    void withoutRoomOnlyTheShownStepKeepsItsWords()
    {
        Stepper stepper;
        fill(stepper);
        QVERIFY(stepper.button(Step::Idea)->toolTip().isEmpty());
        stepper.resize(420, stepper.height());
        QTRY_VERIFY(stepper.button(Step::Idea)->width() < stepper.button(Step::Challenge)->width());
        QCOMPARE(stepper.button(Step::Idea)->toolTip(), u"Step 3 of 5, Idea, After Challenge"_s);
        QVERIFY(stepper.button(Step::Challenge)->width() >= stepper.button(Step::Challenge)->fullWidth());
    }
};

TRYWEEK_GUI_TEST(tst_stepper, StepperTest)
#include "tst_stepper.moc"
