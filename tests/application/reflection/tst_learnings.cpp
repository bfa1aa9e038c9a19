// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/reflection/learnings.h"
#include "support/builders.h"
#include "support/test_main.h"

using application::Learnings;
using domain::ErrorCode;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

namespace
{

/// An adopted round, with its learning and message drafted.
domain::RoundId adopt(Office &office)
{
    const auto round = office.endedRound();
    office.decide(round, domain::DecisionKind::Adopt);
    must(application::Rounds(*office.workspace).close(round));
    return round;
}

} // namespace

class LearningsTest : public QObject
{
    Q_OBJECT

private slots:
    void undoesAndRedoesEveryWrite();
    void keepsWhatSpeaksForAndAgainst();
    void refusesWhatIsEmptyOrNotThere();
};

void LearningsTest::undoesAndRedoesEveryWrite()
{
    Office office;
    const auto round = adopt(office);
    Learnings learnings(*office.workspace);
    auto learning = learnings.learnings().first();
    learning.statement = u"A summary saves the second call"_s;
    learning.sources.first().stance = domain::Stance::Contradicts;
    auto message = *learnings.message(round);
    message.youSaid = u"Nobody tells us"_s;

    QCOMPARE(doUndoRedo(office, [&] { return learnings.update(learning); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return learnings.updateMessage(message); }), QString());
    QCOMPARE(learnings.message(round), std::optional(message));
    QCOMPARE(doUndoRedo(office, [&] { return learnings.remove(learning.id); }), QString());
}

void LearningsTest::keepsWhatSpeaksForAndAgainst()
{
    Office office;
    const auto first = adopt(office);
    const auto second = adopt(office);
    auto learning = Learnings(*office.workspace).learnings().last();
    QCOMPARE(learning.sources.first().round, first);
    learning.sources.append({second, domain::Stance::Contradicts});
    learning.touchpoint = must(application::Teams(*office.workspace).addTouchpoint(u"Goodbye"_s));
    must(Learnings(*office.workspace).update(learning));

    office.open();
    QCOMPARE(Learnings(*office.workspace).learnings().last(), learning);
    QCOMPARE(Learnings(*office.workspace).learnings().size(), 2);
}

void LearningsTest::refusesWhatIsEmptyOrNotThere()
{
    Office office;
    const auto round = adopt(office);
    Learnings learnings(*office.workspace);
    auto learning = learnings.learnings().first();
    auto message = *learnings.message(round);
    const auto missing = [](const QString &kind) { return domain::Error{ErrorCode::NotFound, {}, kind}; };

    learning.statement = u" "_s;
    QCOMPARE(learnings.update(learning).error(), (domain::Error{ErrorCode::FieldEmpty, {}, u"statement"_s}));
    learning.statement = u"x"_s;
    learning.sources.append({domain::RoundId(7), domain::Stance::Supports});
    QCOMPARE(learnings.update(learning).error(), missing(u"round"_s));
    learning.sources.clear();
    learning.touchpoint = domain::TouchpointId(7);
    QCOMPARE(learnings.update(learning).error(), missing(u"touchpoint"_s));
    learning.id = domain::LearningId(7);
    QCOMPARE(learnings.update(learning).error(), missing(u"learning"_s));
    QCOMPARE(learnings.remove(domain::LearningId(7)).error(), missing(u"learning"_s));
    message.id = domain::MessageId(7);
    QCOMPARE(learnings.updateMessage(message).error(), missing(u"message"_s));
    message.round = domain::RoundId(7);
    QCOMPARE(learnings.updateMessage(message).error(), missing(u"round"_s));
    QVERIFY(!learnings.message(domain::RoundId(7)));
}

TRYWEEK_TEST(tst_learnings, LearningsTest)
#include "tst_learnings.moc"
