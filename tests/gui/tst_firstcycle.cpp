#include "cycledesk.h"

#include "application/learnings.h"
#include "application/reflections.h"

using domain::Effect;
using namespace Qt::StringLiterals;

/// A team's first cycle, from nothing but the goal's statement to an adopted round, with the keyboard alone: Tab,
/// typing, Enter, Space, digits. An *entry* is a field that must be typed into before the week can start; what has a
/// good default (owner, direction, participants, first day, days, design) and what one key answers (choosing, yes to
/// all, said aloud) is none. CycleDesk::type() counts them; the goal's statement, typed where cycles begin, is the
/// first.
class FirstCycleTest : public QObject
{
    Q_OBJECT

private:
    CycleDesk m_desk;

    void fillIn(const QString &field, const QString &text)
    {
        QVERIFY2(m_desk.tabTo(field), qPrintable(field));
        m_desk.type(text);
    }
    void press(const QString &field, Qt::Key key = Qt::Key_Space)
    {
        QVERIFY2(m_desk.tabTo(field), qPrintable(field));
        m_desk.press(key);
    }

private slots:
    void goesFromNothingToAnAdoptedRoundWithoutTheMouse()
    {
        m_desk.show(m_desk.office.beginCycle(u"Callers leave with an answer"_s));
        m_desk.entries = 1;

        fillIn(u"whoNotices"_s, u"People who call about a bill"_s);
        fillIn(u"name"_s, u"Second calls within a week"_s);
        fillIn(u"target"_s, u"20"_s);
        press(u"noBalancing"_s);
        press(u"gateGoOn"_s);
        QCOMPARE(m_desk.page->step(), domain::Step::Challenge);

        fillIn(u"newCandidate"_s, u"Nobody says what happens next"_s);
        m_desk.press(Qt::Key_Return);
        press(u"chooseCandidate"_s);
        fillIn(u"reason"_s, u"We hear it every day"_s);
        press(u"gateOverride"_s, Qt::Key_Return);
        fillIn(u"overrideReason"_s, u"There is no data yet"_s);
        press(u"gateGoOn"_s);
        QCOMPARE(m_desk.page->step(), domain::Step::Idea);

        fillIn(u"newLine"_s, u"Sum up at the end"_s);
        m_desk.press(Qt::Key_Return);
        press(u"showLines"_s);
        m_desk.press(Qt::Key_Space);
        fillIn(u"situation"_s, u"a caller says goodbye"_s);
        fillIn(u"behaviour"_s, u"sum up what happens next"_s);
        press(u"yesToAll"_s);
        press(u"rehearsed"_s);
        press(u"gateGoOn"_s);
        QCOMPARE(m_desk.page->step(), domain::Step::Week);

        press(u"direction"_s, Qt::Key_1);
        fillIn(u"because"_s, u"they know what to wait for"_s);
        press(u"gateGoOn"_s);
        QVERIFY(m_desk.state().round->startedAt.has_value());
        QVERIFY2(m_desk.entries <= 12, qPrintable(QString::number(m_desk.entries)));
        qInfo("%d entries to a started week", m_desk.entries);

        const domain::RoundId round = m_desk.state().round->id;
        for (int i = 0; i < 9; ++i)
            m_desk.office.note(round, i < 7 ? Effect::Better : Effect::Same, u"a call"_s);
        m_desk.office.skipDays(7);
        m_desk.show(m_desk.page->cycle());
        QCOMPARE(m_desk.page->step(), domain::Step::Reflection);

        press(u"form"_s, Qt::Key_1);
        press(u"begin"_s);
        m_desk.type(u"I expected fewer second calls, and they asked less"_s);
        m_desk.press(Qt::Key_Return, Qt::ControlModifier);
        const auto session = application::Reflections(*m_desk.office.workspace).ofRound(round);
        QCOMPARE(application::Reflections(*m_desk.office.workspace).answers(session->id).size(), 1);

        press(u"kind"_s, Qt::Key_1);
        fillIn(u"why"_s, u"Seven of nine went better"_s);
        fillIn(u"nextStep"_s, u"Everyone sums up from Monday"_s);
        press(u"who"_s, Qt::Key_Down);
        fillIn(u"byWhen"_s, u"+7"_s);
        press(u"gateGoOn"_s);
        QVERIFY(m_desk.state().finished);
        QCOMPARE(application::Learnings(*m_desk.office.workspace).learnings().size(), 1);
        QVERIFY(m_desk.complaints.isEmpty());
    }
};

TRYWEEK_GUI_TEST(tst_firstcycle, FirstCycleTest)
#include "tst_firstcycle.moc"
