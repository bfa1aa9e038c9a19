// SPDX-License-Identifier: GPL-3.0-or-later

#include "cycledesk.h"

#include "application/reflection/learnings.h"
#include "application/reflection/reflections.h"
#include "gui/components/rowlist.h"
#include "gui/cycle/idea/idealine.h"

#include <QLabel>

using domain::DecisionKind;
using domain::Effect;
using domain::GateItem;
using namespace Qt::StringLiterals;

class ReflectionStepTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CycleDesk> m_desk;
    domain::RoundId m_round;

    application::Reflections reflections() const { return application::Reflections(*m_desk->office.workspace); }
    domain::Reflection session() const { return reflections().ofRound(m_round).value(); }
    QString text(const QString &label) const
    {
        auto *found = m_desk->find<QLabel>(label);
        return found ? found->text() : QString();
    }
    void begin()
    {
        m_desk->show(m_desk->office.lastCycle);
        QVERIFY(m_desk->tabTo(u"people"_s));
        m_desk->press(Qt::Key_1);
        QVERIFY(m_desk->tabTo(u"begin"_s));
        m_desk->press(Qt::Key_Space);
    }
    /// What the notes of the session say, one row a line.
    QString notesShown() const
    {
        const auto *notes = m_desk->find<gui::RowList>(u"notes"_s);
        QStringList rows;
        for (int row = 0; notes && row < notes->model()->rowCount(); ++row)
            rows.append(notes->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return rows.join(u'\n');
    }
    void close(DecisionKind kind)
    {
        m_desk->office.decide(m_round, kind);
        m_desk->show(m_desk->office.lastCycle, domain::Step::Reflection);
        m_desk->find<QAbstractButton>(u"gateGoOn"_s)->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_Space);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<CycleDesk>();
        m_round = m_desk->office.runningRound();
        m_desk->office.note(m_round, Effect::Better, u"She laughed"_s);
        m_desk->office.note(m_round, Effect::Worse, u"He hung up"_s);
        m_desk->office.skipDays(7);
    }

    void beginsWithTheFormAndThePeopleChosen()
    {
        m_desk->show(m_desk->office.lastCycle);
        QCOMPARE(m_desk->page->step(), domain::Step::Reflection);
        QVERIFY(m_desk->isAt(u"form"_s));
        m_desk->press(Qt::Key_1);
        QVERIFY(m_desk->tabTo(u"begin"_s));
        m_desk->press(Qt::Key_Space);
        QCOMPARE(session().form, domain::ReflectionForm::Alone);
        QCOMPARE(session().people, QList{m_desk->office.ada});
        QVERIFY(m_desk->isAt(u"answer"_s));
        QVERIFY(text(u"question"_s).startsWith(u"What did I expect"_s));
    }

    void asksWhoIsThereOnlyWhereOthersMayBe()
    {
        m_desk->show(m_desk->office.lastCycle);
        QVERIFY(m_desk->find(u"people"_s));
        QVERIFY(text(u"whoseNotes"_s).contains(u"Choosing somebody as present"_s));
        m_desk->press(Qt::Key_1);
        QVERIFY(!m_desk->find(u"people"_s));
        QVERIFY(text(u"whoseNotes"_s).startsWith(u"Your own notes"_s));
    }

    void beginsWithOthersOnlyWhenTheyAreChosen()
    {
        m_desk->show(m_desk->office.lastCycle);
        QVERIFY(m_desk->tabTo(u"begin"_s));
        m_desk->press(Qt::Key_Space);
        QVERIFY(!reflections().ofRound(m_round));
        QVERIFY(m_desk->isAt(u"people"_s));
        m_desk->press(Qt::Key_1);
        QVERIFY(m_desk->tabTo(u"begin"_s));
        m_desk->press(Qt::Key_Space);
        QCOMPARE(session().people, (QList{m_desk->office.ada, m_desk->office.bo}));
        QVERIFY(text(u"whoseNotes"_s).contains(u"Ada, Bo"_s));
    }

    void showsNobodyElsesEffectsAlone()
    {
        m_desk->office.actAs(m_desk->office.bo);
        m_desk->show(m_desk->office.lastCycle);
        m_desk->press(Qt::Key_1);
        QVERIFY(m_desk->tabTo(u"begin"_s));
        m_desk->press(Qt::Key_Space);
        QVERIFY2(notesShown().contains(u"He hung up"_s), qPrintable(notesShown()));
        QVERIFY2(!notesShown().contains(u"Ada"_s), qPrintable(notesShown()));
        QVERIFY2(!notesShown().contains(u"Better"_s) && !notesShown().contains(u"Worse"_s), qPrintable(notesShown()));
        QVERIFY(!m_desk->find(u"speaker"_s));
    }

    void showsTheNotesOfThoseWhoAreThere()
    {
        m_desk->office.actAs(m_desk->office.bo);
        begin();
        QVERIFY2(notesShown().contains(u"Worse, Ada"_s), qPrintable(notesShown()));
    }

    void keepsAnswersWithWhoSaidThemAndTurnsThePage()
    {
        begin();
        m_desk->type(u"We tried it daily"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(reflections().answers(session().id).size(), 1);
        QCOMPARE(reflections().answers(session().id).first().person, m_desk->office.ada);
        QCOMPARE(session().question, 1);
        QVERIFY(m_desk->isAt(u"answer"_s));
        QVERIFY(text(u"place"_s).startsWith(u"Question 2 of 9"_s));
    }

    void passesTheTurnOnAfterAnAnswer()
    {
        begin();
        m_desk->type(u"We tried it daily"_s);
        QVERIFY(m_desk->tabTo(u"keepAnswer"_s));
        m_desk->press(Qt::Key_Space);
        QVERIFY(m_desk->isAt(u"answer"_s));
        m_desk->type(u"Not on Friday"_s);
        m_desk->page->keep();
        const auto answers = reflections().answers(session().id);
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers.last().person, m_desk->office.bo);
    }

    void goesOnAnotherDayWhereItStood()
    {
        begin();
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        m_desk->office.skipDays(1);
        m_desk->show(m_desk->office.lastCycle);
        QVERIFY(text(u"place"_s).startsWith(u"Question 3 of 9"_s));
        QVERIFY(m_desk->isAt(u"answer"_s));
    }

    void theLastQuestionIsAnsweredByItsChips()
    {
        begin();
        for (int i = 0; i < 8; ++i)
            m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(text(u"place"_s).startsWith(u"Question 9 of 9"_s));
        QVERIFY(m_desk->isAt(u"worth"_s));
        m_desk->press(Qt::Key_4);
        QCOMPARE(session().worth.value_or(0), 4);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_desk->find<QLabel>(u"tied"_s));
        QVERIFY(m_desk->isAt(u"kind"_s));
    }

    void aClosedRoundIsReadFromItsTop()
    {
        m_desk->window.resize(1180, 520);
        m_desk->office.decide(m_round, domain::DecisionKind::Adapt);
        begin();
        QVERIFY(m_desk->tabTo(u"gateGoOn"_s));
        m_desk->press(Qt::Key_Return);
        m_desk->settle();
        auto *said = m_desk->find<QLabel>(u"said"_s);
        QVERIFY(said);
        QVERIFY(!said->visibleRegion().isEmpty());
        QVERIFY(m_desk->isAt(u"goOn"_s));
    }

    void showsEveryNoteWithItsEffect()
    {
        begin();
        auto *notes = m_desk->find<gui::RowList>(u"notes"_s);
        QVERIFY(notes);
        QCOMPARE(notes->model()->rowCount(), 2);
        QVERIFY(notes->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"He hung up"_s));
    }

    void tiesAnInsightToANoteByOneKey()
    {
        begin();
        QVERIFY(m_desk->tabTo(u"notes"_s));
        m_desk->press(Qt::Key_Return);
        QVERIFY(m_desk->tabTo(u"insight"_s));
        m_desk->type(u"Worse when they are in a hurry"_s);
        m_desk->press(Qt::Key_Return);
        const auto insights = reflections().insights(session().id);
        QCOMPARE(insights.size(), 1);
        QCOMPARE(insights.first().notes.size(), 1);
        QCOMPARE(m_desk->undo(), u"insight.add"_s);
    }

    void savesADecisionInParts()
    {
        m_desk->show(m_desk->office.lastCycle);
        m_desk->page->goToItem(GateItem::DecisionKind);
        m_desk->press(Qt::Key_2);
        m_desk->page->goToItem(GateItem::DecisionWhy);
        m_desk->type(u"It helped most"_s);
        m_desk->press(Qt::Key_Tab);
        const auto decision = application::Rounds(*m_desk->office.workspace).decision(m_round);
        QVERIFY(decision);
        QCOMPARE(decision->kind, DecisionKind::Adapt);
        QCOMPARE(decision->why, u"It helped most"_s);
        QVERIFY(text(u"meaning"_s).contains(u"another week"_s));
    }

    void closesOnlyWithAWholeDecision()
    {
        m_desk->show(m_desk->office.lastCycle);
        m_desk->find<QAbstractButton>(u"gateGoOn"_s)->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_Space);
        QVERIFY(!m_desk->state().round->closedAt);
        QVERIFY(m_desk->isAt(u"kind"_s));
    }

    void leadsToTheNextRoundAfterAdapting()
    {
        close(DecisionKind::Adapt);
        QCOMPARE(m_desk->state().round->number, 2);
        QVERIFY(m_desk->isAt(u"goOn"_s));
        m_desk->press(Qt::Key_Space);
        QCOMPARE(m_desk->page->step(), domain::Step::Idea);
        QVERIFY(!m_desk->find<QPlainTextEdit>(u"situation"_s)->isReadOnly());
        QCOMPARE(m_desk->page->findChildren<gui::IdeaLine *>().size(), 1);
    }

    void leadsBackToTheIdeasAfterAbandoning()
    {
        close(DecisionKind::Abandon);
        QVERIFY(m_desk->isAt(u"goOn"_s));
        m_desk->press(Qt::Key_Space);
        QCOMPARE(m_desk->page->step(), domain::Step::Idea);
    }

    void draftsALearningAndTheNextCycleAfterAdopting()
    {
        close(DecisionKind::Adopt);
        QCOMPARE(text(u"said"_s), u"Round 1 was adopted"_s);
        auto *learning = m_desk->find<QPlainTextEdit>(u"learning"_s);
        QVERIFY(learning && !learning->toPlainText().isEmpty());
        learning->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_A, Qt::ControlModifier);
        m_desk->type(u"Summing up calms"_s);
        m_desk->press(Qt::Key_Tab);
        QCOMPARE(
            application::Learnings(*m_desk->office.workspace).learnings().first().statement, u"Summing up calms"_s);
        QVERIFY(m_desk->tabTo(u"goOn"_s));
        m_desk->press(Qt::Key_Space);
        QCOMPARE(m_desk->state().cycle.follows, m_desk->office.lastCycle);
        QCOMPARE(m_desk->page->step(), domain::Step::Challenge);
    }

    void takesTheClosingBackWithOneUndo()
    {
        close(DecisionKind::Adopt);
        m_desk->undo();
        QVERIFY(!m_desk->state().round->closedAt);
        QVERIFY(m_desk->find(u"gateGoOn"_s));
        QVERIFY(application::Learnings(*m_desk->office.workspace).learnings().isEmpty());
    }
};

TRYWEEK_GUI_TEST(tst_reflectionstep, ReflectionStepTest)
#include "tst_reflectionstep.moc"
