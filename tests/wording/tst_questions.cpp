// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_main.h"
#include "wording/questions.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using wording::Question;
using wording::QuestionSet;

namespace
{

const QList<QuestionSet> allQuestionSets{QuestionSet::Goal, QuestionSet::Challenge, QuestionSet::Idea,
    QuestionSet::Simplicity, QuestionSet::Daily, QuestionSet::ReflectionAlone, QuestionSet::ReflectionPair,
    QuestionSet::ReflectionTeam};

} // namespace

class QuestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryQuestionOfASet_data();
    void hasEveryQuestionOfASet();
    void givesEveryQuestionAKeyOfItsOwn();
    void plansTheTeamsReflectionByTheMinute();
    void asksTheQuestionsOfTheForm();
    void showsTheQuestionsOfTheStep();
};

void QuestionsTest::hasEveryQuestionOfASet_data()
{
    QTest::addColumn<QuestionSet>("set");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("goal") << QuestionSet::Goal << 6 << u"goal.who"_s << u"goal.influence"_s;
    QTest::newRow("challenge") << QuestionSet::Challenge << 8 << u"challenge.evidence"_s << u"challenge.voice"_s;
    QTest::newRow("idea") << QuestionSet::Idea << 5 << u"idea.open"_s << u"idea.stop"_s;
    QTest::newRow("simplicity") << QuestionSet::Simplicity << 6 << u"simplicity.permission"_s << u"simplicity.safe"_s;
    QTest::newRow("daily") << QuestionSet::Daily << 3 << u"daily.surprise"_s << u"daily.watch"_s;
    QTest::newRow("alone") << QuestionSet::ReflectionAlone << 6 << u"alone.expected"_s << u"alone.keep"_s;
    QTest::newRow("pair") << QuestionSet::ReflectionPair << 6 << u"pair.tell"_s << u"pair.tweak"_s;
    QTest::newRow("team") << QuestionSet::ReflectionTeam << 9 << u"team.promise"_s << u"team.close"_s;
}

void QuestionsTest::hasEveryQuestionOfASet()
{
    QFETCH(const QuestionSet, set);
    QFETCH(const int, count);
    QFETCH(const QString, first);
    QFETCH(const QString, last);

    const QList<Question> questions = wording::questions(set);

    QCOMPARE(questions.size(), count);
    QCOMPARE(questions.first().key, first);
    QCOMPARE(questions.last().key, last);
    for (const Question &question : questions)
        QVERIFY2(!question.text.isEmpty(), qPrintable(question.key));
}

void QuestionsTest::givesEveryQuestionAKeyOfItsOwn()
{
    static const QRegularExpression form(u"^[a-z]+\\.[a-z]+$"_s);
    QSet<QString> keys;
    QSet<QString> texts;
    qsizetype count = 0;
    for (const QuestionSet set : allQuestionSets) {
        for (const Question &question : wording::questions(set)) {
            QVERIFY2(form.match(question.key).hasMatch(), qPrintable(question.key));
            keys.insert(question.key);
            texts.insert(question.text);
            ++count;
        }
    }
    QCOMPARE(count, 49);
    QCOMPARE(keys.size(), count);
    QCOMPARE(texts.size(), count);
}

void QuestionsTest::plansTheTeamsReflectionByTheMinute()
{
    QList<int> minutes;
    for (const Question &question : wording::questions(QuestionSet::ReflectionTeam)) {
        minutes += question.minutes;
        QVERIFY2(!question.title.isEmpty(), qPrintable(question.key));
    }
    QCOMPARE(minutes, (QList<int>{3, 5, 5, 10, 5, 5, 3, 2, 2}));
    QCOMPARE(wording::plannedMinutes(domain::ReflectionForm::Alone), 10);
    QCOMPARE(wording::plannedMinutes(domain::ReflectionForm::Pair), 20);
    QCOMPARE(wording::plannedMinutes(domain::ReflectionForm::Team), 40);
}

void QuestionsTest::asksTheQuestionsOfTheForm()
{
    QCOMPARE(wording::questionSet(domain::ReflectionForm::Alone), QuestionSet::ReflectionAlone);
    QCOMPARE(wording::questionSet(domain::ReflectionForm::Pair), QuestionSet::ReflectionPair);
    QCOMPARE(wording::questionSet(domain::ReflectionForm::Team), QuestionSet::ReflectionTeam);
}

void QuestionsTest::showsTheQuestionsOfTheStep()
{
    QCOMPARE(wording::questionSet(domain::Step::Goal), QuestionSet::Goal);
    QCOMPARE(wording::questionSet(domain::Step::Challenge), QuestionSet::Challenge);
    QCOMPARE(wording::questionSet(domain::Step::Idea), QuestionSet::Idea);
    QCOMPARE(wording::questionSet(domain::Step::Week), QuestionSet::Daily);
    QCOMPARE(wording::questionSet(domain::Step::Reflection), QuestionSet::ReflectionTeam);
}

TRYWEEK_TEST(tst_questions, QuestionsTest)
#include "tst_questions.moc"
