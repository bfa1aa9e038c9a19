// SPDX-License-Identifier: GPL-3.0-or-later

#include "cycledesk.h"

#include "gui/components/chiprow.h"
#include "gui/components/textlabel.h"

using domain::GateItem;
using namespace Qt::StringLiterals;

class IdeaStepTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CycleDesk> m_desk;
    domain::CycleId m_cycle;

    QList<domain::Idea> ideas() const { return application::Ideas(*m_desk->office.workspace).ideas(m_cycle); }
    domain::Idea chosen() const { return application::Ideas(*m_desk->office.workspace).chosen(m_cycle).value(); }
    void write(const QString &line)
    {
        m_desk->type(line);
        m_desk->press(Qt::Key_Return);
    }
    void chooseTheFirst()
    {
        write(u"Sum up at the end"_s);
        m_desk->page->goToItem(GateItem::Situation);
        m_desk->press(Qt::Key_Space);
        m_desk->page->goToItem(GateItem::Situation);
        m_desk->press(Qt::Key_Space);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<CycleDesk>();
        m_cycle = m_desk->office.beginCycle();
        m_desk->office.readyGoal(m_cycle);
        m_desk->office.chooseChallenge(m_cycle);
        m_desk->show(m_cycle);
    }

    void passesTheLaptopOnAfterEachLine()
    {
        QVERIFY(m_desk->isAt(u"newLine"_s));
        write(u"Sum up at the end"_s);
        write(u"Ask what they want to learn"_s);
        QCOMPARE(ideas().size(), 2);
        QCOMPARE(ideas().at(0).proposedBy, m_desk->office.ada);
        QCOMPARE(ideas().at(1).proposedBy, m_desk->office.bo);
        QVERIFY(m_desk->isAt(u"newLine"_s));
    }

    void keepsALineThatIsLeftHalfWay()
    {
        m_desk->type(u"Sum up at the end"_s);
        m_desk->page->keep();
        QCOMPARE(ideas().size(), 1);
        QCOMPARE(m_desk->find<QLineEdit>(u"newLine"_s)->text(), QString());
    }

    void hidesTheLinesUntilAllAreDone()
    {
        write(u"Sum up at the end"_s);
        QVERIFY(!m_desk->find(u"linesList"_s));
        QVERIFY(m_desk->tabTo(u"showLines"_s));
        m_desk->press(Qt::Key_Space);
        QVERIFY(m_desk->find(u"linesList"_s));
    }

    void choosesALineWhichPlansTheRound()
    {
        chooseTheFirst();
        QCOMPARE(chosen().line, u"Sum up at the end"_s);
        QVERIFY(m_desk->state().round.has_value());
        QCOMPARE(m_desk->state().round->participants.size(), 2);
    }

    void writesTheIdeaAsOneSentence()
    {
        chooseTheFirst();
        m_desk->page->goToItem(GateItem::Situation);
        QVERIFY(m_desk->isAt(u"situation"_s));
        m_desk->type(u"the caller says goodbye"_s);
        m_desk->press(Qt::Key_Tab);
        QVERIFY(m_desk->isAt(u"behaviour"_s));
        m_desk->type(u"sum up what happens next"_s);
        m_desk->press(Qt::Key_Tab);
        QCOMPARE(chosen().situation, u"the caller says goodbye"_s);
        QCOMPARE(chosen().behaviour, u"sum up what happens next"_s);
        QVERIFY(m_desk->find<QLabel>(u"ideaStatement"_s)->text().contains(u"sum up what happens next"_s));
    }

    void answersAllSixByOneKeyAndEachByItsOwn()
    {
        chooseTheFirst();
        m_desk->page->goToItem(GateItem::Simplicity);
        m_desk->press(Qt::Key_Space);
        QCOMPARE(chosen().simpleAnswers(), 6);
        m_desk->find(u"simple4"_s)->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_2);
        QCOMPARE(chosen().simplicity[3], std::optional(false));
        QCOMPARE(m_desk->undo(), u"idea.update"_s);
        QCOMPARE(chosen().simpleAnswers(), 6);
    }

    void notesTheDayOfTheRehearsal()
    {
        chooseTheFirst();
        m_desk->page->goToItem(GateItem::Rehearsed);
        m_desk->press(Qt::Key_Space);
        QCOMPARE(chosen().rehearsedOn.value_or(QDate()), QDate(2026, 11, 23));
        m_desk->press(Qt::Key_Space);
        QVERIFY(!chosen().rehearsedOn);
    }

    void sealsTheIdeaWhenItsWeekHasStarted()
    {
        m_desk->office.planRound(m_cycle);
        support::must(application::Rounds(*m_desk->office.workspace).start(m_desk->state().round->id));
        m_desk->show(m_cycle, domain::Step::Idea);
        QVERIFY(m_desk->find<QPlainTextEdit>(u"situation"_s)->isReadOnly());
        QVERIFY(!m_desk->find(u"newLine"_s));
        QVERIFY(!m_desk->find(u"yesToAll"_s));
    }
};

TRYWEEK_GUI_TEST(tst_ideastep, IdeaStepTest)
#include "tst_ideastep.moc"
