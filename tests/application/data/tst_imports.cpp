// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/imports.h"

#include "application/data/evidence.h"
#include "application/workspace/history.h"
#include "application/workspace/search.h"
#include "storage/rows/datasets.h"
#include "storage/rows/responses.h"
#include "support/datafile.h"
#include "support/test_main.h"

using application::Evidence;
using application::Imports;
using domain::ErrorCode;
using support::dataFile;
using support::importRequest;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

namespace
{

QByteArray manyRows(int rows)
{
    QByteArray bytes = "Score,Comment\n";
    for (int row = 0; row < rows; ++row)
        bytes += QByteArray::number(row % 11) + ",comment number " + QByteArray::number(row) + '\n';
    return bytes;
}

qint64 count(const Office &office, const char *table)
{
    return office.workspace->storage().reader().value(std::string("SELECT count(*) FROM ") + table).value();
}

} // namespace

class ImportsTest : public QObject
{
    Q_OBJECT

private slots:
    void takesEveryFieldOfARow();
    void addsNothingWhenTheSameFileComesAgain();
    void takesInTheNewRowsOfALongerFile();
    void matchesTheKthCopyOfARowWithTheKth();
    void givesAFileWithAnotherHeaderADataSetOfItsOwn();
    void isOneEntryAndOneUndo();
    void findsCommentsUntilTheImportIsUndone();
    void leavesNothingWhenCancelled();
    void takesAwayWhatAKilledImportLeft();
    void makesCommentsSearchableThatAKilledImportLeft();
    void leavesTheWorkspaceAsItWas_data();
    void leavesTheWorkspaceAsItWas();
    void takesTheRestAndListsTheBadRows();
    void takesNothingWhenAllMustBeGood();
    void savesTheBadRows();
    void keepsRowsOutOfScaleWithoutTheirScore();
    void triesOutWithoutWriting();
    void previewsWhatTheMappingCannotTake();
};

void ImportsTest::takesEveryFieldOfARow()
{
    Office office;
    const QString path = dataFile(office, u"all.csv"_s,
        "Day;Grade;Place;Kind;Why;Found;Said;Who;Min;Money;Extra\n"
        "31.10.2026;7;Bill;Mover;Late;Typo;\"Well; well\";C7;4,5;12,30;red\n");
    auto request = importRequest(path,
        {u"date=Day"_s, u"score=Grade"_s, u"touchpoint=Place"_s, u"customer-type=Kind"_s, u"reason=Why"_s,
            u"reason-found=Found"_s, u"comment=Said"_s, u"customer=Who"_s, u"minutes=Min"_s, u"cost=Money"_s});

    const auto report = must(Imports(*office.workspace).import(request));

    domain::ExploreRequest look;
    look.dataSet = report.dataSet;
    const auto responses = must(Evidence(*office.workspace).comments(look, 10));
    QCOMPARE(responses.size(), 1);
    const domain::Response &response = responses.first();
    QCOMPARE(response.line, 2);
    QCOMPARE(response.day, std::optional(QDate(2026, 10, 31)));
    QCOMPARE(response.score, std::optional(7.0));
    QCOMPARE(response.touchpoint, u"Bill"_s);
    QCOMPARE(response.customerType, u"Mover"_s);
    QCOMPARE(response.reason, u"Late"_s);
    QCOMPARE(response.reasonFound, u"Typo"_s);
    QCOMPARE(response.comment, u"Well; well"_s);
    QCOMPARE(response.customer, u"C7"_s);
    QCOMPARE(response.minutes, std::optional(4.5));
    QCOMPARE(response.cost, std::optional(12.3));
    QCOMPARE(response.attributes, (domain::Attributes{{u"Extra"_s, u"red"_s}}));
    QCOMPARE(report.name, u"all"_s);
}

void ImportsTest::addsNothingWhenTheSameFileComesAgain()
{
    Office office;
    const auto set = support::importSmallSurvey(office);
    const QString before = support::contentOf(office.workspace->storage().reader());

    const QString path = dataFile(office, u"survey.csv"_s, support::smallSurvey);
    const auto again = must(Imports(*office.workspace).import(importRequest(path, support::smallSurveyMapping)));

    QCOMPARE(again.dataSet, set);
    QCOMPARE(again.outcome, (domain::ImportOutcome{8, 0, 8, 0, 0, 0}));
    QCOMPARE(support::contentOf(office.workspace->storage().reader()), before);
}

void ImportsTest::takesInTheNewRowsOfALongerFile()
{
    Office office;
    const auto set = support::importSmallSurvey(office);
    const QByteArray longer = support::smallSurvey + "2026-11-01,5,Wait,Phone,6,Nobody answered\n";

    const QString path = dataFile(office, u"survey.csv"_s, longer);
    const auto report = must(Imports(*office.workspace).import(importRequest(path, support::smallSurveyMapping)));

    QCOMPARE(report.dataSet, set);
    QCOMPARE(report.outcome.added, 1);
    QCOMPARE(report.outcome.already, 8);
    const Evidence evidence(*office.workspace);
    QCOMPARE(must(evidence.dataSet(set)).responses, 9);
    must(office.workspace->undo());
    QCOMPARE(must(evidence.dataSet(set)).responses, 8);
    QVERIFY(must(application::Search(*office.workspace).find(u"Nobody"_s, 10)).isEmpty());
    must(office.workspace->redo());
    QCOMPARE(must(evidence.dataSet(set)).responses, 9);
    QCOMPARE(support::problemsOf(office.path()), QString());
}

void ImportsTest::matchesTheKthCopyOfARowWithTheKth()
{
    Office office;
    Imports imports(*office.workspace);
    const auto import = [&](const QByteArray &rows) {
        const QString path = dataFile(office, u"copies.csv"_s, "Score,Comment\n" + rows);
        return must(imports.import(importRequest(path, {u"score=Score"_s}))).outcome;
    };

    QCOMPARE(import("5,same\n5,same\n").added, 2);
    QCOMPARE(import("5,same\n5,same\n").added, 0);
    QCOMPARE(import("5,same\n6,new\n5,same\n5,same\n").added, 2);
}

void ImportsTest::givesAFileWithAnotherHeaderADataSetOfItsOwn()
{
    Office office;
    support::importSmallSurvey(office);
    const QString path = dataFile(office, u"survey.csv"_s, "Score\n3\n");

    const auto report = must(Imports(*office.workspace).import(importRequest(path, {u"score=Score"_s})));

    QCOMPARE(report.name, u"survey 2"_s);
    QCOMPARE(Evidence(*office.workspace).dataSets().size(), 2);
}

void ImportsTest::isOneEntryAndOneUndo()
{
    Office office;
    const auto entries = application::History(*office.workspace).latest(100).size();
    const auto set = support::importSmallSurvey(office);
    const application::History history(*office.workspace);
    QCOMPARE(history.latest(100).size(), entries + 1);
    QCOMPARE(history.latest(1).first().code, u"data-set.import"_s);
    QCOMPARE(history.latest(1).first().arguments, (QStringList{u"survey"_s, u"8"_s}));
    const Evidence evidence(*office.workspace);

    must(office.workspace->undo());
    QVERIFY(evidence.dataSets().isEmpty());
    QCOMPARE(evidence.dataSet(set).error().code, ErrorCode::NotFound);
    QCOMPARE(support::problemsOf(office.path()), QString());

    must(office.workspace->redo());
    QCOMPARE(evidence.dataSets().size(), 1);
    QCOMPARE(evidence.dataSets().first().responses, 8);
    QCOMPARE(support::problemsOf(office.path()), QString());
}

void ImportsTest::findsCommentsUntilTheImportIsUndone()
{
    Office office;
    support::importSmallSurvey(office);
    const application::Search search(*office.workspace);

    const auto hits = must(search.find(u"creme"_s, 10));
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().kind, domain::Kind::Response);
    QCOMPARE(hits.first().title, u"survey"_s);
    must(office.workspace->undo());
    QVERIFY(must(search.find(u"creme"_s, 10)).isEmpty());
    must(office.workspace->redo());
    QCOMPARE(must(search.find(u"creme"_s, 10)).size(), 1);
}

void ImportsTest::leavesNothingWhenCancelled()
{
    Office office;
    const QString before = support::contentOf(office.workspace->storage().reader());
    const QString path = dataFile(office, u"many.csv"_s, manyRows(20'000));
    int asked = 0;

    const auto report = Imports(*office.workspace)
                            .import(importRequest(path, {u"score=Score"_s, u"comment=Comment"_s}),
                                [&](qint64, qint64) { return ++asked < 3; });

    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 3);
    QCOMPARE(support::contentOf(office.workspace->storage().reader()), before);
    QCOMPARE(support::problemsOf(office.path()), QString());
}

void ImportsTest::takesAwayWhatAKilledImportLeft()
{
    Office office;
    support::importSmallSurvey(office);
    const QString before = support::contentOf(office.workspace->storage().reader());
    {
        const auto worker = must(office.workspace->storage().openWriter());
        domain::DataSet set;
        set.name = u"cut off"_s;
        must(worker->bulk([&](storage::Writer &writer) -> domain::Result<void> {
            set.id = writer.nextId<domain::DataSetTag>();
            set.importedAt = writer.now();
            TRY_DONE(storage::insertLoading(writer, set));
            domain::Response response;
            response.id = writer.nextId<domain::ResponseTag>();
            response.dataSet = set.id;
            TRY_DONE(storage::insertResponse(writer, response, {1, 2}));
            return storage::setLastWritten(writer, set.id, response.id);
        }));
    }
    QVERIFY(support::contentOf(office.workspace->storage().reader()) != before);
    QCOMPARE(Evidence(*office.workspace).dataSets().size(), 1);

    office.open();

    QCOMPARE(support::contentOf(office.workspace->storage().reader()), before);
}

void ImportsTest::makesCommentsSearchableThatAKilledImportLeft()
{
    Office office;
    const auto set = support::importSmallSurvey(office);
    {
        const auto worker = must(office.workspace->storage().openWriter());
        must(worker->bulk([&](storage::Writer &writer) -> domain::Result<void> {
            TRY_DONE(writer.run("DELETE FROM search_comments"));
            return storage::setIndexedTo(writer, set, domain::ResponseId());
        }));
    }
    QVERIFY(must(application::Search(*office.workspace).find(u"ages"_s, 10)).isEmpty());

    office.open();

    QCOMPARE(must(application::Search(*office.workspace).find(u"ages"_s, 10)).size(), 1);
    QCOMPARE(support::problemsOf(office.path()), QString());
}

void ImportsTest::leavesTheWorkspaceAsItWas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("separator");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray good = "Day,Score,Comment\n2026-10-01,5,fine\n2026-10-02,6,good\n";
    QTest::newRow("wrong separator") << good << ';' << ErrorCode::ImportColumnMissing;
    QTest::newRow("column missing") << QByteArray("Day,Comment\n2026-10-01,fine\n") << ','
                                    << ErrorCode::ImportColumnMissing;
    QTest::newRow("dates that are none")
        << QByteArray("Day,Score,Comment\nsoon,5,fine\nlater,6,good\n") << ',' << ErrorCode::ImportNothingReadable;
    QTest::newRow("no rows") << QByteArray("Day,Score,Comment\n") << ',' << ErrorCode::ImportNoRows;
    QTest::newRow("empty file") << QByteArray() << ',' << ErrorCode::ImportNoRows;
    QTest::newRow("NUL bytes") << QByteArray(good + QByteArray("2026-10-03,7,a\0b\n", 17)) << ','
                               << ErrorCode::ImportNotText;
}

void ImportsTest::leavesTheWorkspaceAsItWas()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, separator);
    QFETCH(ErrorCode, code);
    Office office;
    const QString before = support::contentOf(office.workspace->storage().reader());
    const qint64 entries = count(office, "history");
    auto request = importRequest(dataFile(office, u"bad.csv"_s, bytes), {u"date=Day"_s, u"score=Score"_s});
    request.options.separator = separator;

    const auto report = Imports(*office.workspace).import(request);

    QVERIFY(report.has_error());
    QCOMPARE(report.error().code, code);
    QCOMPARE(support::contentOf(office.workspace->storage().reader()), before);
    QCOMPARE(count(office, "history"), entries);
    QCOMPARE(count(office, "search_comments"), 0);
}

void ImportsTest::takesTheRestAndListsTheBadRows()
{
    Office office;
    const QString path = dataFile(office, u"some.csv"_s, "Day,Score\n2026-10-01,5\n2026-02-31,6\n2026-10-03,7\n");

    const auto report
        = must(Imports(*office.workspace).import(importRequest(path, {u"date=Day"_s, u"score=Score"_s})));

    QCOMPARE(report.outcome, (domain::ImportOutcome{3, 2, 0, 1, 0, 0}));
    QCOMPARE(report.rejected.size(), 1);
    QCOMPARE(report.rejected.first().line, 3);
    QCOMPARE(report.rejected.first().cause, domain::RejectCause::DateImpossible);
    QCOMPARE(Evidence(*office.workspace).dataSets().first().responses, 2);
}

void ImportsTest::takesNothingWhenAllMustBeGood()
{
    Office office;
    const QString path = dataFile(office, u"some.csv"_s, "Day,Score\n2026-10-01,5\n2026-02-31,6\n2026-10-03,7\n");
    auto request = importRequest(path, {u"date=Day"_s, u"score=Score"_s});
    request.onlyIfAllGood = true;

    const auto report = Imports(*office.workspace).import(request);

    QCOMPARE(report.error().code, ErrorCode::ImportRowsRejected);
    QCOMPARE(count(office, "response"), 0);
    QCOMPARE(count(office, "data_set"), 0);
}

void ImportsTest::savesTheBadRows()
{
    Office office;
    const QString path = dataFile(office, u"some.csv"_s, "Day,Score\n2026-10-01,5\n2026-02-31,6\n");
    const auto report
        = must(Imports(*office.workspace).import(importRequest(path, {u"date=Day"_s, u"score=Score"_s})));
    const QString target = dataFile(office, u"bad rows.csv"_s, {});

    must(Imports::saveRejected(target, report.header, report.rejected));

    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.value(0), "line,cause,Day,Score\r");
    QVERIFY2(lines.value(1).startsWith("3,") && lines.value(1).endsWith("2026-02-31,6\r"), lines.value(1));
}

void ImportsTest::keepsRowsOutOfScaleWithoutTheirScore()
{
    Office office;
    const QString path = dataFile(office, u"scale.csv"_s, "Score\n10\n11\n\n3\n");

    const auto report = must(Imports(*office.workspace).import(importRequest(path, {u"score=Score"_s})));

    QCOMPARE(report.outcome.added, report.outcome.read);
    QCOMPARE(report.outcome.outOfScale, 1);
    domain::ExploreRequest look;
    look.dataSet = report.dataSet;
    QCOMPARE(must(Evidence(*office.workspace).overview(look)).scores.n, 2);
}

void ImportsTest::triesOutWithoutWriting()
{
    Office office;
    support::importSmallSurvey(office);
    const QString before = support::contentOf(office.workspace->storage().reader());
    const QString path = dataFile(office, u"survey.csv"_s, support::smallSurvey + "2026-11-01,5,Wait,Phone,6,New\n");

    const auto report = must(Imports(*office.workspace).dryRun(importRequest(path, support::smallSurveyMapping)));

    QCOMPARE(report.outcome.added, 1);
    QCOMPARE(report.outcome.already, 8);
    QCOMPARE(support::contentOf(office.workspace->storage().reader()), before);
}

void ImportsTest::previewsWhatTheMappingCannotTake()
{
    Office office;
    const QString path = dataFile(office, u"some.csv"_s, "Day,Score\n2026-10-01,5\n2026-02-31,6\n2026-10-03,70\n");
    const auto mapping = must(domain::ColumnMapping::parse({u"date=Day"_s, u"score=Score"_s}));

    const auto preview = must(Imports::preview(path, {}, mapping));

    QCOMPARE(preview.table.header(), (QStringList{u"Day"_s, u"Score"_s}));
    QCOMPARE(preview.readings.size(), 6);
    QCOMPARE(preview.readings[0].day, std::optional(QDate(2026, 10, 1)));
    QCOMPARE(preview.readings[1].number, std::optional(5.0));
    QCOMPARE(preview.readings[2].cause, std::optional(domain::RejectCause::DateImpossible));
    QCOMPARE(preview.readings[5].none, std::optional(domain::NoAnswerKind::OutOfScale));
}

TRYWEEK_TEST(tst_imports, ImportsTest)
#include "tst_imports.moc"
