// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/example/example.h"

#include "application/cycle/cycles.h"
#include "application/data/evidence.h"
#include "application/people/teams.h"
#include "application/reflection/learnings.h"
#include "application/reflection/reflections.h"
#include "application/week/notes.h"
#include "application/week/rounds.h"
#include "storage/rows/notes.h"
#include "support/builders.h"
#include "support/test_main.h"

#include <QSet>

using application::ExampleRequest;
using domain::ErrorCode;
using support::must;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime wednesday(QDate(2026, 11, 25), QTime(14, 20), Qt::UTC);

class Example
{
public:
    explicit Example(const ExampleRequest &wish = {})
    {
        ExampleRequest request = wish;
        request.path = m_folder.filePath(u"example.tryweek"_s);
        request.now = wednesday;
        request.account = u"desk-1"_s;
        must(application::makeExample(request));
        workspace = must(application::Workspace::open(
            request.path, application::Workspace::Mode::ReadWrite, {clock, u"desk-1"_s, 1}));
    }

    domain::Round running() const
    {
        const auto cycle = application::Cycles(*workspace).cycles().first();
        return application::Rounds(*workspace).rounds(cycle.cycle.id).last();
    }
    QString content() const { return support::contentOf(workspace->storage().reader()); }

    domain::FixedClock clock{wednesday};
    std::unique_ptr<application::Workspace> workspace;

private:
    QTemporaryDir m_folder;
};

} // namespace

class ExampleTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameForASeed();
    void isAServiceTeamOfSix();
    void hasAFinishedCycleOfTwoRounds();
    void hasARunningWeekOnItsFourthDay();
    void hasADataSetOfMovers();
    void isWhole();
    void opensForAFrontlineColleague();
    void growsAsLargeAsAsked();
    void leavesAnExistingFileAlone();
    void leavesNothingWhenCancelled();
};

void ExampleTest::isTheSameForASeed()
{
    ExampleRequest other;
    other.seed = 2;
    const QString content = Example().content();

    QCOMPARE(Example().content(), content);
    QVERIFY(Example(other).content() != content);
}

void ExampleTest::isAServiceTeamOfSix()
{
    const Example example;
    application::Teams teams(*example.workspace);
    QCOMPARE(teams.people().size(), 6);
    QList<domain::Role> roles;
    for (const domain::Person &person : teams.people())
        roles.append(person.role);
    QCOMPARE(roles.count(domain::Role::Frontline), 4);
    QCOMPARE(roles.count(domain::Role::Supervisor), 1);
    QCOMPARE(roles.count(domain::Role::Coach), 1);
    QCOMPARE(teams.touchpoints().size(), 6);
    QCOMPARE(teams.customerTypes().size(), 5);
}

void ExampleTest::hasAFinishedCycleOfTwoRounds()
{
    const Example example;
    const auto finished = application::Cycles(*example.workspace).cycles().last();
    QVERIFY(finished.finished);
    application::Rounds service(*example.workspace);
    const auto rounds = service.rounds(finished.cycle.id);
    QCOMPARE(rounds.size(), 2);
    QCOMPARE(service.decision(rounds[0].id)->kind, std::optional(domain::DecisionKind::Adapt));
    QCOMPARE(service.decision(rounds[1].id)->kind, std::optional(domain::DecisionKind::Adopt));
    QCOMPARE(service.amendments(rounds[0].id).size(), 1);
    application::Reflections reflections(*example.workspace);
    for (const domain::Round &round : rounds) {
        QVERIFY(round.closedAt);
        const auto session = reflections.ofRound(round.id);
        QVERIFY(session);
        QVERIFY(reflections.answers(session->id).size() >= 5);
        for (const domain::Insight &insight : reflections.insights(session->id))
            QVERIFY(!insight.notes.isEmpty());
    }
    application::Learnings learnings(*example.workspace);
    QCOMPARE(learnings.learnings().size(), 1);
    QCOMPARE(learnings.learnings().first().sources.size(), 2);
    QVERIFY(learnings.message(rounds[1].id));
}

void ExampleTest::hasARunningWeekOnItsFourthDay()
{
    const Example example;
    const domain::Round round = example.running();
    QCOMPARE(round.stateOn(example.clock.today()), domain::RoundState::Running);
    QCOMPARE(round.dayNumber(example.clock.today()), 4);
    QVERIFY(round.prediction.direction);
    const auto notes = application::Notes(*example.workspace).all(round.id, 100);
    QVERIFY2(notes.size() >= 20 && notes.size() <= 30, QByteArray::number(notes.size()));
    QSet<QString> texts;
    for (const application::VisibleNote &note : notes) {
        QVERIFY(note.note.at <= wednesday);
        texts.insert(note.note.text);
    }
    QCOMPARE(texts.size(), notes.size());
}

void ExampleTest::hasADataSetOfMovers()
{
    const Example example;
    application::Evidence evidence(*example.workspace);
    QCOMPARE(evidence.dataSets().size(), 1);
    QCOMPARE(evidence.dataSets().first().responses, 1200);
    QCOMPARE(evidence.findings().size(), 3);
    QVERIFY(evidence.quotes().size() >= 4);
    domain::ExploreRequest request;
    request.dataSet = evidence.dataSets().first().id;
    request.view = domain::ExploreView::Pareto;
    request.by = u"reason"_s;
    request.filter.scoreTo = 6;
    const auto low = must(evidence.pareto(request));
    QCOMPARE(low.rows.first().key, u"Final bill unclear"_s);
    QVERIFY(low.rows.first().count > low.rows[1].count * 5 / 4);
    request.filter.conditions = {{domain::ResponseField::Reason, {}, u"Final bill unclear"_s}};
    QVERIFY(must(evidence.comments(request, 50)).size() == 50);
}

void ExampleTest::isWhole()
{
    const Example example;
    QCOMPARE(support::problemsOf(example.workspace->path()), QString());
}

void ExampleTest::opensForAFrontlineColleague()
{
    const Example example;
    QVERIFY(example.workspace->person());
    QCOMPARE(example.workspace->person()->role, domain::Role::Frontline);
    const auto round = application::Rounds(*example.workspace).roundFor(example.workspace->person()->id);
    QVERIFY(round);
    QCOMPARE(round->id, example.running().id);
}

void ExampleTest::growsAsLargeAsAsked()
{
    ExampleRequest wish;
    wish.extraNotes = 25'000;
    wish.extraResponses = 3'000;
    const Example example(wish);

    QCOMPARE(must(storage::countAllNotes(example.workspace->storage().reader())), 25'000);
    QCOMPARE(application::Evidence(*example.workspace).dataSets().first().responses, 3'000);
    QCOMPARE(support::problemsOf(example.workspace->path()), QString());
}

void ExampleTest::leavesAnExistingFileAlone()
{
    QTemporaryDir folder;
    ExampleRequest request;
    request.path = folder.filePath(u"mine.tryweek"_s);
    request.now = wednesday;
    QFile file(request.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();

    QCOMPARE(application::makeExample(request).error().code, ErrorCode::FileExists);

    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine");
}

void ExampleTest::leavesNothingWhenCancelled()
{
    QTemporaryDir folder;
    ExampleRequest request;
    request.path = folder.filePath(u"not.tryweek"_s);
    request.now = wednesday;

    QCOMPARE(
        application::makeExample(request, [](qint64, qint64) { return false; }).error().code, ErrorCode::Cancelled);

    QVERIFY(!QFile::exists(request.path));
}

TRYWEEK_TEST(tst_example, ExampleTest)
#include "tst_example.moc"
