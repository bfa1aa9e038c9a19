// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/evidence.h"

#include "application/data/imports.h"
#include "support/datafile.h"
#include "support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using application::Evidence;
using domain::ErrorCode;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

namespace
{

domain::ExploreRequest paretoBy(domain::DataSetId set, const QString &by)
{
    domain::ExploreRequest request;
    request.dataSet = set;
    request.view = domain::ExploreView::Pareto;
    request.by = by;
    return request;
}

/// The same, only of one bar.
domain::ExploreRequest behind(domain::ExploreRequest request, const QString &key)
{
    request.filter.conditions.append({{}, request.by, key});
    return request;
}

QStringList wordsOf(const QList<domain::Response> &responses)
{
    QStringList words;
    for (const domain::Response &response : responses)
        words.append(response.comment);
    return words;
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void undoesAndRedoesEveryWrite();
    void countsScoresByMonth();
    void countsByReasonAndByMinutes();
    void groupsByAttributesAndMappedHeaders();
    void refusesWhatTheDataSetHasNot();
    void filtersByDayScoreFieldAndWords();
    void seesRowsThatJoinLater();
    void showsTheCommentsBehindABarPageByPage();
    void keepsAFindingAsItStood();
    void refusesEmptyNamesAndQuotes();
    void saysOfAnUndoneDataSetThatItIsNotThere();
};

void EvidenceTest::undoesAndRedoesEveryWrite()
{
    Office office;
    const auto set = support::importSmallSurvey(office);
    Evidence evidence(*office.workspace);
    const auto request = paretoBy(set, u"reason"_s);

    QCOMPARE(doUndoRedo(office, [&] { return support::justDone(evidence.keepFinding(request, u"Why"_s, "<svg/>")); }),
        QString());
    const auto finding = evidence.findings().first();
    QCOMPARE(doUndoRedo(office, [&] { return evidence.renameFinding(finding.id, u"Why, in autumn"_s); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return evidence.removeFinding(finding.id); }), QString());

    domain::Quote quote;
    quote.text = u"Nobody told me"_s;
    QCOMPARE(doUndoRedo(office, [&] { return support::justDone(evidence.saveQuote(quote)); }), QString());
    quote = evidence.quotes().first();
    quote.tone = domain::Tone::Bad;
    quote.about = domain::About::Feeling;
    quote.day = QDate(2026, 11, 1);
    quote.customers = 3;
    quote.saidIn = domain::SaidIn::FocusGroup;
    quote.askedBy = u"Ben"_s;
    QCOMPARE(doUndoRedo(office, [&] { return support::justDone(evidence.saveQuote(quote)); }), QString());
    QCOMPARE(evidence.quotes().first(), quote);
    QCOMPARE(doUndoRedo(office, [&] { return evidence.removeQuote(quote.id); }), QString());

    QCOMPARE(doUndoRedo(office, [&] { return evidence.renameDataSet(set, u"Autumn"_s); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return evidence.removeDataSet(set); }), QString());
    QVERIFY(evidence.dataSets().isEmpty());
}

void EvidenceTest::countsScoresByMonth()
{
    Office office;
    domain::ExploreRequest request;
    request.dataSet = support::importSmallSurvey(office);

    const auto overview = must(Evidence(*office.workspace).overview(request));

    QCOMPARE(overview.scores.n, 8);
    QCOMPARE(overview.scores.mean, std::optional(6.0));
    QCOMPARE(overview.scores.nps, std::optional(-12.5)); // 3 promoters, 4 detractors of 8
    QCOMPARE(overview.byMonth.size(), 2);
    QCOMPARE(overview.byMonth[0].scores.n, 3);
    QCOMPARE(overview.byMonth[1].month, QDate(2026, 10, 1));
    QCOMPARE(overview.first, std::optional(QDate(2026, 9, 1)));
    QCOMPARE(overview.last, std::optional(QDate(2026, 10, 30)));
}

void EvidenceTest::countsByReasonAndByMinutes()
{
    Office office;
    const Evidence evidence(*office.workspace);
    auto request = paretoBy(support::importSmallSurvey(office), u"reason"_s);

    const auto byCount = must(evidence.pareto(request));
    request.weight = domain::Weight::Minutes;
    const auto byMinutes = must(evidence.pareto(request));

    QCOMPARE(byCount.n, 8);
    QCOMPARE(byCount.rows.size(), 4);
    QCOMPARE(byCount.rows[0].key, u"Bill"_s);
    QCOMPARE(byCount.rows[0].count, 3);
    QCOMPARE(byCount.rows[0].share, 3.0 / 8);
    QCOMPARE(byCount.rows.last().key, QString());
    QCOMPARE(byCount.rows.last().cumulative, 1.0);
    QCOMPARE(byMinutes.total, 57.0);
    QCOMPARE(byMinutes.rows[0].weight, 42.0);
}

void EvidenceTest::groupsByAttributesAndMappedHeaders()
{
    Office office;
    const Evidence evidence(*office.workspace);
    const auto set = support::importSmallSurvey(office);

    QCOMPARE(evidence.groupings(set), (QStringList{u"reason"_s, u"Channel"_s}));
    const auto byChannel = must(evidence.pareto(paretoBy(set, u"Channel"_s)));
    QCOMPARE(byChannel.rows[0].key, u"Phone"_s);
    QCOMPARE(byChannel.rows[0].count, 5);
    QCOMPARE(must(evidence.pareto(paretoBy(set, u"Why"_s))), must(evidence.pareto(paretoBy(set, u"reason"_s))));
}

void EvidenceTest::refusesWhatTheDataSetHasNot()
{
    Office office;
    const Evidence evidence(*office.workspace);
    const auto set = support::importSmallSurvey(office);

    for (const QString &by : {u"touchpoint"_s, u"Colour"_s, u"When"_s, QString()}) {
        const auto pareto = evidence.pareto(paretoBy(set, by));
        QCOMPARE(pareto.error().code, ErrorCode::FieldInvalid);
        QCOMPARE(pareto.error().context, u"by"_s);
    }
    auto request = paretoBy(set, u"reason"_s);
    request.filter.conditions.append({{}, u"Colour"_s, u"red"_s});
    QCOMPARE(evidence.pareto(request).error().code, ErrorCode::FieldInvalid);
    QCOMPARE(evidence.pareto(paretoBy(domain::DataSetId(7), u"reason"_s)).error().code, ErrorCode::NotFound);
}

void EvidenceTest::filtersByDayScoreFieldAndWords()
{
    Office office;
    const Evidence evidence(*office.workspace);
    const auto all = paretoBy(support::importSmallSurvey(office), u"reason"_s);

    auto days = all;
    days.filter.from = QDate(2026, 10, 1);
    days.filter.to = QDate(2026, 10, 11);
    QCOMPARE(must(evidence.pareto(days)).n, 3);
    auto low = all;
    low.filter.scoreTo = 6;
    QCOMPARE(must(evidence.pareto(low)).n, 4);
    auto phone = all;
    phone.filter.conditions.append({{}, u"Channel"_s, u"Phone"_s});
    phone.filter.conditions.append({domain::ResponseField::Reason, {}, u"Bill"_s});
    QCOMPARE(must(evidence.pareto(phone)).n, 2);
    auto words = all;
    words.filter.words = u"bil"_s;
    QCOMPARE(must(evidence.pareto(words)).n, 2);
    words.filter.words = u"nothing like it"_s;
    QCOMPARE(must(evidence.pareto(words)).n, 0);
}

void EvidenceTest::seesRowsThatJoinLater()
{
    Office office;
    const Evidence evidence(*office.workspace);
    const auto request = paretoBy(support::importSmallSurvey(office), u"reason"_s);
    QCOMPARE(must(evidence.pareto(request)).n, 8);

    const QString path = support::dataFile(
        office, u"survey.csv"_s, support::smallSurvey + "2026-11-01,5,Wait,Phone,6,Nobody answered\n");
    must(application::Imports(*office.workspace).import(support::importRequest(path, support::smallSurveyMapping)));

    QCOMPARE(must(evidence.pareto(request)).n, 9);
    must(office.workspace->undo());
    QCOMPARE(must(evidence.pareto(request)).n, 8);
}

void EvidenceTest::showsTheCommentsBehindABarPageByPage()
{
    Office office;
    const Evidence evidence(*office.workspace);
    const auto request = paretoBy(support::importSmallSurvey(office), u"reason"_s);

    const auto newest = must(evidence.comments(behind(request, u"Bill"_s), 1));
    QCOMPARE(wordsOf(newest), QStringList{u"Two bills for one month"_s});
    const auto next = must(evidence.comments(behind(request, u"Bill"_s), 10, newest.first().id));
    QCOMPARE(wordsOf(next), QStringList{u"The bill was wrong"_s});
    QVERIFY(must(evidence.comments(behind(request, u"Bill"_s), 10, next.last().id)).isEmpty());
    QCOMPARE(wordsOf(must(evidence.comments(behind(request, QString()), 10))), QStringList{u"No reason given"_s});
}

void EvidenceTest::keepsAFindingAsItStood()
{
    Office office;
    const auto set = support::importSmallSurvey(office);
    Evidence evidence(*office.workspace);
    auto request = paretoBy(set, u"reason"_s);
    request.filter.scoreTo = 6;
    request.filter.conditions.append({{}, u"Channel"_s, u"Phone"_s});

    const auto id = must(evidence.keepFinding(request, u" Why callers are unhappy "_s, "<svg/>"));
    must(evidence.renameDataSet(set, u"Renamed later"_s));
    office.open();

    const auto finding = must(Evidence(*office.workspace).finding(id));
    QCOMPARE(finding.title, u"Why callers are unhappy"_s);
    QCOMPARE(finding.request, request);
    QCOMPARE(finding.n, 3);
    QCOMPARE(finding.firstDay, std::optional(QDate(2026, 9, 1)));
    QCOMPARE(finding.lastDay, std::optional(QDate(2026, 10, 11)));
    QCOMPARE(finding.picture, QByteArray("<svg/>"));
    QCOMPARE(finding.keptBy, std::optional(office.ada));
    const QJsonObject numbers = QJsonDocument::fromJson(finding.result).object();
    QCOMPARE(numbers.value(u"n"_s).toInt(), 3);
    QCOMPARE(numbers.value(u"rows"_s).toArray().first().toObject().value(u"key"_s).toString(), u"Bill"_s);
}

void EvidenceTest::refusesEmptyNamesAndQuotes()
{
    Office office;
    const auto set = support::importSmallSurvey(office);
    Evidence evidence(*office.workspace);

    QCOMPARE(evidence.renameDataSet(set, u"  "_s).error().code, ErrorCode::FieldEmpty);
    QCOMPARE(evidence.keepFinding(paretoBy(set, u"reason"_s), {}, {}).error().code, ErrorCode::FieldEmpty);
    QCOMPARE(evidence.saveQuote({}).error(), (domain::Error{ErrorCode::FieldEmpty, {}, u"quote"_s}));
    domain::Quote quote;
    quote.text = u"Well"_s;
    quote.customers = 0;
    QCOMPARE(evidence.saveQuote(quote).error().code, ErrorCode::FieldInvalid);
}

void EvidenceTest::saysOfAnUndoneDataSetThatItIsNotThere()
{
    Office office;
    const auto request = paretoBy(support::importSmallSurvey(office), u"reason"_s);
    const Evidence evidence(*office.workspace);
    must(evidence.pareto(request));

    must(office.workspace->undo());

    QCOMPARE(evidence.pareto(request).error().code, ErrorCode::NotFound);
    QVERIFY(evidence.groupings(request.dataSet).isEmpty());
}

TRYWEEK_TEST(tst_evidence, EvidenceTest)
#include "tst_evidence.moc"
