// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/reflection/reflections.h"
#include "application/workspace/history.h"
#include "support/builders.h"
#include "support/test_main.h"

using application::Reflections;
using domain::ErrorCode;
using domain::ReflectionForm;
using support::justDone;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

class ReflectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void undoesAndRedoesEveryWrite();
    void opensWhenTheWeekIsOver();
    void goesOnAnotherDay();
    void tellsTheHistoryNothingOfTurnedPages();
    void tiesInsightsToNotesOfTheRound();
    void keepsAnswersInTheirOrder();
    void refusesWhatIsEmptyOrNotThere();
    void aloneIsThePersonWhoActs();
    void showsNamesAndEffectsOfThoseWhoAreThere();
};

void ReflectionsTest::undoesAndRedoesEveryWrite()
{
    Office office;
    Reflections reflections(*office.workspace);
    const auto round = office.endedRound();
    const auto note = office.note(round, domain::Effect::Better, u"thanked me"_s);
    const auto id = must(reflections.start(round, ReflectionForm::Alone, {office.ada}));
    auto moved = *reflections.ofRound(round);
    moved.question = 3;
    auto changed = moved;
    changed.form = ReflectionForm::Pair;
    changed.people = {office.bo, office.ada};
    changed.worth = 4;
    const auto answer = must(reflections.addAnswer(id, u"expected"_s, office.ada, u"less questions"_s));
    const auto insight = must(reflections.addInsight(id, u"they wait for the summary"_s, {note.id}));

    const QList<std::function<domain::Result<void>()>> writes{
        [&] {
            return justDone(reflections.start(round, ReflectionForm::Team, {office.ada, office.bo}));
        },
        [&] { return reflections.update(moved); },
        [&] { return reflections.update(changed); },
        [&] { return justDone(reflections.addAnswer(id, u"felt"_s, {}, u"odd at first"_s)); },
        [&] { return reflections.removeAnswer(answer); },
        [&] { return justDone(reflections.addInsight(id, u"mornings differ"_s, {})); },
        [&] { return reflections.removeInsight(insight); },
    };
    for (qsizetype i = 0; i < writes.size(); ++i)
        QCOMPARE(doUndoRedo(office, writes.at(i)).prepend(QString::number(i)), QString::number(i));
}

void ReflectionsTest::aloneIsThePersonWhoActs()
{
    Office office;
    Reflections reflections(*office.workspace);
    const auto round = office.endedRound();
    must(reflections.start(round, ReflectionForm::Alone, {office.ada, office.bo}));
    auto session = *reflections.ofRound(round);
    QCOMPARE(session.people, QList{office.ada});
    session.people = {office.ada, office.bo};
    session.question = 1;
    must(reflections.update(session));
    QCOMPARE(reflections.ofRound(round)->people, QList{office.ada});
    session.form = ReflectionForm::Pair;
    must(reflections.update(session));
    QCOMPARE(reflections.ofRound(round)->people, (QList{office.ada, office.bo}));
    session.form = ReflectionForm::Alone;
    must(reflections.update(session));
    QCOMPARE(reflections.ofRound(round)->people, QList{office.ada});
}

void ReflectionsTest::showsNamesAndEffectsOfThoseWhoAreThere()
{
    Office office;
    Reflections reflections(*office.workspace);
    const auto cy = must(application::Teams(*office.workspace).addPerson(office.team, u"Cy"_s, domain::Role::Coach));
    const auto round = office.runningRound();
    office.note(round, domain::Effect::Better, u"of Ada"_s);
    office.actAs(office.bo);
    office.note(round, domain::Effect::Worse, u"of Bo"_s);
    office.actAs(cy);
    auto draft = office.draftOf(round, domain::Effect::Worse);
    draft.text = u"of Cy"_s;
    draft.did = domain::Did::No;
    draft.didNotBecause = u"in a hurry"_s;
    must(application::Notes(*office.workspace).add(draft));
    office.skipDays(7);
    office.actAs(office.ada);
    const auto shown = [&](const domain::Reflection &session) {
        QStringList rows;
        for (const auto &each : reflections.notes(session, 10)) {
            const bool hidden = each.effectHidden && each.author.isEmpty() && !each.note.person.isValid()
                && each.note.effect == domain::Effect::CannotTell && each.note.did == domain::Did::Yes
                && each.note.didNotBecause.isEmpty();
            rows.append(
                each.note.text + u' ' + (hidden ? u"hidden"_s : each.author + u' ' + domain::word(each.note.effect)));
        }
        return rows;
    };

    must(reflections.start(round, ReflectionForm::Pair, {office.ada, office.bo}));
    auto session = *reflections.ofRound(round);
    QCOMPARE(shown(session), (QStringList{u"of Cy hidden"_s, u"of Bo Bo worse"_s, u"of Ada Ada better"_s}));
    // Whoever was not there sees what they wrote themselves.
    office.actAs(cy);
    QCOMPARE(shown(session), (QStringList{u"of Cy Cy worse"_s, u"of Bo hidden"_s, u"of Ada hidden"_s}));
    office.actAs(office.ada);
    // A session of an older file may say alone and name everybody.
    session.form = ReflectionForm::Alone;
    QCOMPARE(shown(session), (QStringList{u"of Cy hidden"_s, u"of Bo hidden"_s, u"of Ada Ada better"_s}));
    QCOMPARE(reflections.speakers(session), QList{office.ada});
}

void ReflectionsTest::opensWhenTheWeekIsOver()
{
    Office office;
    Reflections reflections(*office.workspace);
    const auto round = office.runningRound();

    QCOMPARE(reflections.start(round, ReflectionForm::Alone, {}).error(),
        (domain::Error{ErrorCode::GateClosed, {}, u"reflection"_s}));
    QVERIFY(!reflections.ofRound(round));
    must(application::Rounds(*office.workspace).endEarly(round, u"enough seen"_s));
    must(reflections.start(round, ReflectionForm::Alone, {office.ada}));
    office.decide(round, domain::DecisionKind::Abandon);
    must(application::Rounds(*office.workspace).close(round));
    QCOMPARE(reflections.start(round, ReflectionForm::Alone, {}).error(),
        (domain::Error{ErrorCode::WrongState, {}, u"closed"_s}));
}

void ReflectionsTest::goesOnAnotherDay()
{
    Office office;
    const auto round = office.endedRound();
    const auto id = must(Reflections(*office.workspace).start(round, ReflectionForm::Team, {office.bo, office.ada}));
    auto reflection = *Reflections(*office.workspace).ofRound(round);
    QCOMPARE(reflection,
        (domain::Reflection{
            id, round, ReflectionForm::Team, {office.ada, office.bo}, 0, office.clock.now(), std::nullopt}));
    reflection.question = 5;
    reflection.worth = 5;
    must(Reflections(*office.workspace).update(reflection));

    office.skipDays(1);
    office.open();
    QCOMPARE(Reflections(*office.workspace).ofRound(round), std::optional(reflection));
}

void ReflectionsTest::tellsTheHistoryNothingOfTurnedPages()
{
    Office office;
    Reflections reflections(*office.workspace);
    const auto round = office.endedRound();
    must(reflections.start(round, ReflectionForm::Team, {office.ada}));
    auto reflection = *reflections.ofRound(round);
    reflection.question = 1;
    must(reflections.update(reflection));

    QCOMPARE(application::History(*office.workspace).latest(1).first().code, u"reflection.start"_s);
    reflection.worth = 2;
    must(reflections.update(reflection));
    QCOMPARE(application::History(*office.workspace).latest(1).first().code, u"reflection.update"_s);
}

void ReflectionsTest::tiesInsightsToNotesOfTheRound()
{
    Office office;
    Reflections reflections(*office.workspace);
    const auto round = office.endedRound();
    const auto shared = office.note(round, domain::Effect::Better, u"shared"_s);
    const auto secret = office.note(round, domain::Effect::Worse, u"secret"_s, true);
    const auto id = must(reflections.start(round, ReflectionForm::Team, {office.ada}));
    const domain::Error missing{ErrorCode::NotFound, {}, u"note"_s};

    const auto insight = must(reflections.addInsight(id, u" they wait for it "_s, {shared.id, secret.id}));
    QCOMPARE(reflections.insights(id),
        (QList<domain::Insight>{{insight, id, u"they wait for it"_s, {shared.id, secret.id}}}));
    QCOMPARE(reflections.addInsight(id, u"x"_s, {domain::NoteId(7)}).error(), missing);

    office.actAs(office.bo);
    QCOMPARE(reflections.addInsight(id, u"x"_s, {secret.id}).error(), missing);
    const auto other = office.plannedRound();
    const auto elsewhere = office.note(other, domain::Effect::Same);
    QCOMPARE(reflections.addInsight(id, u"x"_s, {elsewhere.id}).error(), missing);
}

void ReflectionsTest::keepsAnswersInTheirOrder()
{
    Office office;
    Reflections reflections(*office.workspace);
    const auto id = must(reflections.start(office.endedRound(), ReflectionForm::Team, {office.ada}));
    const auto first = must(reflections.addAnswer(id, u"why"_s, office.bo, u"the queue"_s));
    must(reflections.addAnswer(id, u"why"_s, {}, u"the weather"_s));

    const auto answers = reflections.answers(id);
    QCOMPARE(answers.first(), (domain::Answer{first, id, u"why"_s, office.bo, u"the queue"_s}));
    QCOMPARE(answers.size(), 2);
    must(reflections.removeAnswer(first));
    QCOMPARE(reflections.answers(id).size(), 1);
}

void ReflectionsTest::refusesWhatIsEmptyOrNotThere()
{
    Office office;
    Reflections reflections(*office.workspace);
    const auto round = office.endedRound();
    const auto id = must(reflections.start(round, ReflectionForm::Team, {office.ada}));
    const auto missing = [](const QString &kind) { return domain::Error{ErrorCode::NotFound, {}, kind}; };
    const domain::ReflectionId unknown(7);
    auto reflection = *reflections.ofRound(round);

    QCOMPARE(reflections.start(domain::RoundId(7), ReflectionForm::Team, {}).error(), missing(u"round"_s));
    QCOMPARE(reflections.start(round, ReflectionForm::Team, {domain::PersonId(7)}).error(), missing(u"person"_s));
    QCOMPARE(reflections.addAnswer(id, u"q"_s, {}, u" "_s).error(),
        (domain::Error{ErrorCode::FieldEmpty, {}, u"answer"_s}));
    QCOMPARE(reflections.addAnswer(unknown, u"q"_s, {}, u"x"_s).error(), missing(u"reflection"_s));
    QCOMPARE(reflections.addAnswer(id, u"q"_s, domain::PersonId(7), u"x"_s).error(), missing(u"person"_s));
    QCOMPARE(reflections.removeAnswer(domain::AnswerId(7)).error(), missing(u"answer"_s));
    QCOMPARE(reflections.addInsight(id, {}, {}).error(), (domain::Error{ErrorCode::FieldEmpty, {}, u"insight"_s}));
    QCOMPARE(reflections.addInsight(unknown, u"x"_s, {}).error(), missing(u"reflection"_s));
    QCOMPARE(reflections.removeInsight(domain::InsightId(7)).error(), missing(u"insight"_s));
    reflection.worth = 6;
    QCOMPARE(reflections.update(reflection).error(), (domain::Error{ErrorCode::FieldInvalid, u"6"_s, u"worth"_s}));
    reflection.worth.reset();
    reflection.question = -1;
    QCOMPARE(reflections.update(reflection).error().context, u"question"_s);
    reflection.question = 0;
    reflection.id = unknown;
    QCOMPARE(reflections.update(reflection).error(), missing(u"reflection"_s));
}

TRYWEEK_TEST(tst_reflections, ReflectionsTest)
#include "tst_reflections.moc"
