// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/responsereader.h"

#include "memorytable.h"
#include "support/test_main.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace
{

using exchange::ResponseReader;

struct Imported
{
    QList<domain::Response> responses;
    QList<domain::RowKey> keys;
    QList<domain::RejectedRow> rejected;
    domain::ImportOutcome outcome;
};

Imported drainAll(ResponseReader &reader)
{
    Imported all;
    while (true) {
        const auto step = reader.next();
        if (step.has_error() || step.value() == ResponseReader::Step::End)
            break;
        if (step.value() == ResponseReader::Step::Rejected) {
            all.rejected.append(reader.rejected());
        } else {
            all.responses.append(reader.response());
            all.keys.append(reader.key());
        }
    }
    all.outcome = reader.outcome();
    return all;
}

Imported drain(ResponseReader reader)
{
    return drainAll(reader);
}

domain::ColumnMapping mapped(const QStringList &words, const domain::Scale &scale = {})
{
    domain::ColumnMapping mapping = domain::ColumnMapping::parse(words).value();
    mapping.scale = scale;
    return mapping;
}

domain::Result<ResponseReader> readerOf(
    const QByteArray &bytes, const domain::ColumnMapping &mapping, const domain::ReadingOptions &options = {})
{
    return ResponseReader::over(tableOf(bytes, options).value(), options, mapping);
}

Imported import(
    const QByteArray &bytes, const domain::ColumnMapping &mapping, const domain::ReadingOptions &options = {})
{
    return drain(readerOf(bytes, mapping, options).value());
}

} // namespace

class ResponseReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryField()
    {
        const Imported all
            = import("when;nps;stage;segment;why;found;remark;id;aht;price;product\n"
                     "03.07.2026;4;Final bill;Moved;Unclear; Late ;\"Two; amounts\";K7;11,5;1.234,50;Power\n",
                mapped({u"date=when"_s, u"score=NPS"_s, u"touchpoint=stage"_s, u"customer-type=segment"_s,
                    u"reason=why"_s, u"reason-found=found"_s, u"comment=remark"_s, u"customer=id"_s, u"minutes=aht"_s,
                    u"cost=#10"_s}));
        QCOMPARE(all.responses.size(), 1);
        domain::Response expected;
        expected.line = 2;
        expected.day = QDate(2026, 7, 3);
        expected.score = 4;
        expected.touchpoint = u"Final bill"_s;
        expected.customerType = u"Moved"_s;
        expected.reason = u"Unclear"_s;
        expected.reasonFound = u"Late"_s;
        expected.comment = u"Two; amounts"_s;
        expected.customer = u"K7"_s;
        expected.minutes = 11.5;
        expected.cost = 1234.5;
        expected.attributes = {{u"product"_s, u"Power"_s}};
        QCOMPARE(all.responses.first(), expected);
    }

    void leavesOutOtherColumnsWhenAsked()
    {
        domain::ColumnMapping mapping = mapped({u"comment=a"_s});
        mapping.keepOthers = false;
        QVERIFY(import("a,b\nx,y\n", mapping).responses.first().attributes.isEmpty());
    }

    void keepsRowsWhoseScoreIsMissingOrOutOfScale()
    {
        const Imported all = import("s,c\n10.0,a\n11.0,b\n,c\nN/A,d\n0,e\n", mapped({u"score=s"_s}));
        QCOMPARE(all.responses.size(), 5);
        QCOMPARE(all.responses.at(0).score, std::optional(10.0));
        QVERIFY(!all.responses.at(1).score);
        QVERIFY(!all.responses.at(2).score);
        QCOMPARE(all.outcome.read, 5);
        QCOMPARE(all.outcome.outOfScale, 1);
        QCOMPARE(all.outcome.missing, 2);
        QCOMPARE(all.outcome.rejected, 0);
    }

    void readsYesAndNoAsAScale()
    {
        const Imported all = import("happy\nYes\nnej\n\n1\n", mapped({u"score=happy"_s}, domain::Scale::yesNo()));
        QCOMPARE(all.responses.size(), 4);
        QCOMPARE(all.responses.at(0).score, std::optional(1.0));
        QCOMPARE(all.responses.at(1).score, std::optional(0.0));
        QCOMPARE(all.outcome.missing, 1);
    }

    void rejectsRowsWithLineAndCause()
    {
        const Imported all
            = import("day;nps;min\n31.06.2026;6;8,5\n07.07.2026;six;7\n07.07.2026;7;soon\n08.07.2026;5;-1\n"
                     "08.07.2026;5\n08.07.2026;\"5\" x;1\n09.07.2026;9;2\n",
                mapped({u"date=day"_s, u"score=nps"_s, u"minutes=min"_s}));
        using enum domain::RejectCause;
        QList<domain::RejectCause> causes;
        QList<qint64> lines;
        for (const domain::RejectedRow &row : all.rejected) {
            causes.append(row.cause);
            lines.append(row.line);
        }
        QCOMPARE(causes,
            (QList{DateImpossible, NumberUnreadable, NumberUnreadable, NumberNegative, CellsMissing, QuoteStray}));
        QCOMPARE(lines, (QList<qint64>{2, 3, 4, 5, 6, 7}));
        QCOMPARE(all.rejected.first().field, std::optional(domain::ResponseField::Date));
        QCOMPARE(all.rejected.first().column, u"day"_s);
        QCOMPARE(all.rejected.first().value, u"31.06.2026"_s);
        QCOMPARE(all.rejected.first().cells, (QStringList{u"31.06.2026"_s, u"6"_s, u"8,5"_s}));
        QVERIFY(!all.rejected.at(4).field);
        QCOMPARE(all.responses.size(), 1);
        QCOMPARE(all.outcome.read, 7);
        QCOMPARE(all.outcome.rejected, 6);
    }

    void passesOverBlankLinesInATableOfSeveralColumns()
    {
        QCOMPARE(import("a,b\n\n1,2\n\n", mapped({u"comment=a"_s})).outcome.read, 1);
    }

    void decidesTheOrderOfDatesFromTheWholeColumn()
    {
        const Imported dayFirst = import("d\n03/04/2026\n05/06/2026\n13/04/2026\n", mapped({u"date=d"_s}));
        QCOMPARE(dayFirst.responses.first().day, std::optional(QDate(2026, 4, 3)));
        const Imported monthFirst = import("d\n03/04/2026\n05/06/2026\n04/13/2026\n", mapped({u"date=d"_s}));
        QCOMPARE(monthFirst.responses.first().day, std::optional(QDate(2026, 3, 4)));
    }

    void doesNotGuessTheOrderOfDates()
    {
        const auto reader = readerOf("d,x\n03/04/2026,1\n05/06/2026,2\n", mapped({u"date=d"_s}));
        QCOMPARE(reader.error().code, domain::ErrorCode::ImportDatesAmbiguous);
        QCOMPARE(reader.error().context, u"d"_s);
        QCOMPARE(reader.error().detail, u"03/04/2026"_s);
        domain::ReadingOptions options;
        options.dateOrder = domain::DateOrder::MonthFirst;
        const Imported all = import("d,x\n03/04/2026,1\n05/06/2026,2\n", mapped({u"date=d"_s}), options);
        QCOMPARE(all.responses.first().day, std::optional(QDate(2026, 3, 4)));
    }

    void namesAColumnThatIsNotThere()
    {
        const auto byName = readerOf("a,b\n1,2\n", mapped({u"comment=Remark"_s}));
        QCOMPARE(byName.error().code, domain::ErrorCode::ImportColumnMissing);
        QCOMPARE(byName.error().context, u"Remark"_s);
        const auto byPlace = readerOf("a,b\n1,2\n", mapped({u"comment=#3"_s}));
        QCOMPARE(byPlace.error().context, u"#3"_s);
    }

    void readsWithoutAHeader()
    {
        domain::ReadingOptions options;
        options.hasHeader = false;
        const Imported all = import("0,first\n-1,second\n",
            mapped({u"score=#1"_s, u"comment=#2"_s}, domain::Scale::own(-2, 2).value()), options);
        QCOMPARE(all.responses.size(), 2);
        QCOMPARE(all.responses.at(1).score, std::optional(-1.0));
        QCOMPARE(all.responses.at(0).comment, u"first"_s);
        QCOMPARE(all.responses.at(0).line, 1);
    }

    void theSameRowsHaveTheSameKeysHoweverTheyAreWritten()
    {
        const Imported first = import("a,b\nx,\xc3\xa6\nx,\xc3\xa6\ny,1\n", mapped({u"comment=a"_s}));
        const Imported second = import("a;b\r\n\"x\";\xe6\r\ny;1\r\nx;\xe6\r\nz;2\r\n", mapped({u"reason=b"_s}));
        QCOMPARE(second.keys.at(0), first.keys.at(0));
        QCOMPARE(second.keys.at(1), first.keys.at(2));
        QCOMPARE(second.keys.at(2), first.keys.at(1));
        QVERIFY(!first.keys.contains(second.keys.at(3)));
    }

    void sfoSurveyHasItsScores()
    {
        const QString path = sharedFile(u"sfo_survey/fact_survey.csv"_s);
        if (!QFile::exists(path))
            QSKIP("../shared/data is not there");
        const Imported all = drain(ResponseReader::open(path, {}, mapped({u"score=NETPRO"_s})).value());
        QCOMPARE(all.outcome, (domain::ImportOutcome{.read = 2831, .missing = 1, .outOfScale = 84}));
        double promoters = 0;
        double detractors = 0;
        double n = 0;
        for (const domain::Response &response : all.responses) {
            n += response.score ? 1 : 0;
            promoters += response.score >= 9.0 ? 1 : 0;
            detractors += response.score && *response.score <= 6 ? 1 : 0;
        }
        QCOMPARE(n, 2746.0);
        QVERIFY(qAbs(100 * (promoters - detractors) / n - 39.8398) < 5e-5);
    }

    void cfpbComplaintsHaveTheirReasonsAndDays()
    {
        const QString path = sharedFile(u"cfpb/complaints_sample.csv"_s);
        if (!QFile::exists(path))
            QSKIP("../shared/data is not there");
        const Imported all = drain(ResponseReader::open(
            path, {}, mapped({u"date=Date received"_s, u"reason=Issue"_s, u"comment=Consumer complaint narrative"_s}))
                                       .value());
        QCOMPARE(all.outcome.read, 6623);
        QCOMPARE(all.outcome.rejected, 0);
        qint64 incorrect = 0;
        qint64 in2019 = 0;
        qint64 narratives = 0;
        qint64 web = 0;
        for (const domain::Response &response : all.responses) {
            incorrect += response.reason == "Incorrect information on your report"_L1 ? 1 : 0;
            in2019 += response.day && response.day->year() == 2019 ? 1 : 0;
            narratives += response.comment.isEmpty() ? 0 : 1;
            web += response.attributes.contains(domain::Attribute{u"Submitted via"_s, u"Web"_s}) ? 1 : 0;
        }
        QCOMPARE(incorrect, 2261);
        QCOMPARE(in2019, 5975);
        QCOMPARE(narratives, 1532);
        QCOMPARE(web, 5143);
    }

    void danishCommentsKeepTheirCopies()
    {
        const QString path = sharedFile(u"danish_comments/all_data.csv"_s);
        if (!QFile::exists(path))
            QSKIP("../shared/data is not there");
        domain::ReadingOptions options;
        options.hasHeader = false;
        const Imported all = drain(ResponseReader::open(
            path, options, mapped({u"score=#1"_s, u"comment=#2"_s}, domain::Scale::own(-2, 2).value()))
                                       .value());
        QCOMPARE(all.outcome.read, 9006);
        QCOMPARE(all.outcome.rejected, 0);
        QCOMPARE(QSet<domain::RowKey>(all.keys.begin(), all.keys.end()).size(), 9006);
        qint64 neutral = 0;
        for (const domain::Response &response : all.responses)
            neutral += response.score == 0.0 ? 1 : 0;
        QCOMPARE(neutral, 4134);
    }

    void listsWhatCountsAsNoAnswer()
    {
        const QByteArray bytes("score,minutes,comment\n9,999,Did not answer\n11,4,fine\nN/A,999,999\n,5,n.v.t.\n"
                               "8,999,NA\n");
        const domain::ColumnMapping mapping
            = mapped({u"score=score"_s, u"minutes=minutes"_s, u"comment=comment"_s}, domain::Scale::nps());
        auto reader = ResponseReader::over(tableOf(bytes).value(), {}, mapping).value();
        const Imported all = drainAll(reader);
        QCOMPARE(all.rejected.size(), 0);
        QVERIFY(!all.responses.at(0).minutes);
        QCOMPARE(all.responses.at(0).comment, QString());
        QCOMPARE(all.responses.at(2).comment, u"999"_s);
        QCOMPARE(all.responses.at(4).comment, u"NA"_s);
        QStringList lines;
        for (const domain::NoAnswer &value : reader.noAnswers())
            lines.append(u"%1 %2 %3 %4"_s.arg(domain::word(value.field), domain::word(value.kind), value.value)
                             .arg(value.count));
        QCOMPARE(lines,
            (QStringList{u"score blank  1"_s, u"score out-of-scale 11 1"_s, u"score word N/A 1"_s,
                u"comment word Did not answer 1"_s, u"comment word n.v.t. 1"_s, u"minutes placeholder 999 3"_s}));
    }

    void obeysWhoSaysWhatIsAnAnswer()
    {
        const QByteArray bytes("minutes,comment\n999,Did not answer\n4,x\n999,y\n5,y\n999,y\n");
        domain::ReadingOptions options;
        options.answers = {u"999"_s, u"did not answer"_s};
        options.noAnswers = {u"Y"_s};
        auto reader = ResponseReader::over(
            tableOf(bytes).value(), options, mapped({u"minutes=minutes"_s, u"comment=comment"_s}))
                          .value();
        const Imported all = drainAll(reader);
        QCOMPARE(all.responses.at(0).minutes, std::optional(999.0));
        QCOMPARE(all.responses.at(0).comment, u"Did not answer"_s);
        QCOMPARE(all.responses.at(3).comment, QString());
        const QList<domain::NoAnswer> values = reader.noAnswers();
        QCOMPARE(
            std::count_if(values.begin(), values.end(), [](const domain::NoAnswer &value) { return !value.taken; }),
            2);
    }

    void airQualityHasDecimalCommasAndDaysFirst()
    {
        const QString path = sharedFile(u"decimal_comma/AirQualityUCI.csv"_s);
        if (!QFile::exists(path))
            QSKIP("../shared/data is not there");
        auto reader = ResponseReader::open(path, {}, mapped({u"date=#1"_s, u"cost=T"_s})).value();
        const Imported all = drainAll(reader);
        QCOMPARE(all.outcome.read, 9357);
        QCOMPARE(all.outcome.rejected, 0);
        QCOMPARE(all.responses.first().day, std::optional(QDate(2004, 3, 10)));
        QCOMPARE(all.responses.last().day, std::optional(QDate(2005, 4, 4)));
        double sum = 0;
        int valid = 0;
        for (const domain::Response &response : all.responses) {
            if (!response.cost)
                continue;
            sum += *response.cost;
            ++valid;
        }
        QCOMPARE(valid, 8991);
        const auto none = reader.noAnswers();
        QCOMPARE(none.size(), 1);
        QCOMPARE(none.first().value, u"-200"_s);
        QCOMPARE(none.first().kind, domain::NoAnswerKind::Placeholder);
        QCOMPARE(none.first().count, 366);
        QVERIFY(qAbs(sum / valid - 18.3178) < 5e-5);
    }

    void nhsFeedbackHasAReversedScale()
    {
        const QString path = sharedFile(u"nhs_feedback/v6framework_230831.csv"_s);
        if (!QFile::exists(path))
            QSKIP("../shared/data is not there");
        const domain::Scale reversed = domain::Scale::own(5, 1).value();
        const domain::ColumnMapping scores = mapped({u"score=FFT categorical answer"_s}, reversed);
        const Imported all = drain(ResponseReader::open(path, {}, scores).value());
        QCOMPARE(all.outcome, (domain::ImportOutcome{.read = 7908, .outOfScale = 440}));
        QMap<double, int> counts;
        for (const domain::Response &response : all.responses)
            if (response.score)
                ++counts[*response.score];
        QCOMPARE(counts.value(1), 5074);
        QCOMPARE(counts.value(5), 435);
        // its dates are written in both orders, which is asked about
        const auto dated = ResponseReader::open(path, {}, mapped({u"date=Date"_s}));
        QCOMPARE(dated.error().code, domain::ErrorCode::ImportDatesAmbiguous);
        domain::ReadingOptions options;
        options.dateOrder = domain::DateOrder::DayFirst;
        QCOMPARE(drain(ResponseReader::open(path, options, mapped({u"date=Date"_s})).value()).outcome.rejected, 289);
    }
};

TRYWEEK_TEST(tst_responsereader, ResponseReaderTest)
#include "tst_responsereader.moc"
