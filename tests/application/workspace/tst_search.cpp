// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/overview/workspacesummary.h"
#include "application/workspace/search.h"
#include "support/builders.h"
#include "support/datafile.h"
#include "support/test_main.h"

using application::Search;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatPeopleWroteNewestFirst();
    void takesAnyTextForAQuery_data();
    void takesAnyTextForAQuery();
    void saysWhichCycleAHitBelongsTo();
    void keepsToTheLimit();
    void refusesAPageForAQuery();
    void putsANewerCommentOnAPageThatNotesWouldFill();
    void listsWhatTheWorkspaceHolds();
};

void SearchTest::findsWhatPeopleWroteNewestFirst()
{
    Office office;
    const auto round = office.runningRound();
    office.clock.advanceSeconds(60);
    office.note(round, domain::Effect::Same, u"They asked about the summary"_s);
    office.clock.advanceSeconds(60);
    must(application::Ideas(*office.workspace).addLine(office.lastCycle, {}, u"A summary on paper"_s));

    const auto hits = must(Search(*office.workspace).find(u"SUMM"_s, 10));

    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.at(0).kind, domain::Kind::Idea);
    QCOMPARE(hits.at(1).kind, domain::Kind::Note);
    QCOMPARE(hits.at(1).text, u"They asked about the summary"_s);
}

void SearchTest::takesAnyTextForAQuery_data()
{
    QTest::addColumn<QString>("words");
    for (const QString &words : {u""_s, u"  "_s, u"\""_s, u"a OR"_s, u"NEAR("_s, u"text:x"_s, u"*"_s, u"-x ^"_s,
             u"'; DROP TABLE note"_s, u"👩‍👩‍👧"_s, u"%_"_s})
        QTest::newRow(qPrintable(words)) << words;
}

void SearchTest::takesAnyTextForAQuery()
{
    QFETCH(const QString, words);
    Office office;
    office.note(office.runningRound(), domain::Effect::Same, u"ordinary"_s);

    const auto hits = Search(*office.workspace).find(words, 10);

    QVERIFY(hits.has_value());
    QVERIFY(hits.value().isEmpty());
}

void SearchTest::refusesAPageForAQuery()
{
    Office office;
    const QString longest(Search::maximumLength, u'a');
    QVERIFY(Search(*office.workspace).find(longest, 10).has_value());
    QCOMPARE(Search(*office.workspace).find(longest + u'a', 10).error(),
        (domain::Error{domain::ErrorCode::FieldTooLong, u"1000"_s, u"words"_s}));
}

void SearchTest::saysWhichCycleAHitBelongsTo()
{
    Office office;
    office.note(office.runningRound(), domain::Effect::Same, u"They asked about parking"_s);

    const auto hit = must(Search(*office.workspace).find(u"parking"_s, 10)).first();

    QCOMPARE(hit.title, u"Callers do not know what happens next"_s);
}

void SearchTest::keepsToTheLimit()
{
    Office office;
    const auto round = office.runningRound();
    domain::Note newest;
    for (int i = 0; i < 5; ++i)
        newest = office.note(round, domain::Effect::Same, u"parking again"_s);

    const auto hits = must(Search(*office.workspace).find(u"parking"_s, 2));
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.first().id, domain::anyId(newest.id));
}

void SearchTest::putsANewerCommentOnAPageThatNotesWouldFill()
{
    Office office;
    const auto round = office.runningRound();
    office.note(round, domain::Effect::Same, u"Creme was sold out"_s);
    office.clock.advanceSeconds(60);
    office.note(round, domain::Effect::Same, u"Creme again"_s);
    const Search search(*office.workspace);
    const auto kinds = [&search] {
        QList<domain::Kind> found;
        for (const domain::SearchHit &hit : must(search.find(u"creme"_s, 2)))
            found.append(hit.kind);
        return found;
    };
    QCOMPARE(kinds(), QList<domain::Kind>({domain::Kind::Note, domain::Kind::Note}));
    office.clock.advanceSeconds(60);

    support::importSmallSurvey(office);

    QCOMPARE(kinds(), QList<domain::Kind>({domain::Kind::Response, domain::Kind::Note}));
    office.clock.advanceSeconds(60);
    office.note(round, domain::Effect::Better, u"Creme is back"_s);
    QCOMPARE(kinds(), QList<domain::Kind>({domain::Kind::Note, domain::Kind::Response}));
    office.clock.advanceSeconds(60);
    office.note(round, domain::Effect::Better, u"Creme for all"_s);
    QCOMPARE(kinds(), QList<domain::Kind>({domain::Kind::Note, domain::Kind::Note}));
}

void SearchTest::listsWhatTheWorkspaceHolds()
{
    Office office;
    const auto round = office.runningRound();
    office.note(round, domain::Effect::Same, u"shared"_s);
    office.note(round, domain::Effect::Same, u"secret"_s, true);

    const auto contents = must(application::contents(*office.workspace));

    QCOMPARE(contents.teams.size(), 1);
    QCOMPARE(contents.people.size(), 2);
    QCOMPARE(contents.goals.size(), 1);
    QVERIFY(contents.dataSets.isEmpty());
    QCOMPARE(contents.cycles.size(), 1);
    QCOMPARE(contents.cycles.first().current, domain::Step::Week);
    QCOMPARE(contents.rounds.size(), 1);
    QCOMPARE(contents.rounds.first().round.id, round);
    QCOMPARE(contents.rounds.first().notes, 2);
    QCOMPARE(contents.rounds.first().state, domain::RoundState::Running);
    QVERIFY(contents.rounds.first().idea.contains(u"sum up what happens next"_s));
    QVERIFY(contents.schema > 0);
}

TRYWEEK_TEST(tst_search, SearchTest)
#include "tst_search.moc"
