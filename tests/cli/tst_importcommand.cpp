// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "support/test_main.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

const QByteArray survey = "Day;Score;Why;Said\n"
                          "31.10.2026;3;Bill;too long\n"
                          "01.11.2026;9;Staff;kind\n"
                          "02.11.2026;11;Bill;off the scale\n"
                          "03.11.2026;;Wait;no score\n";

QStringList importOf(const QString &data)
{
    return {u"import"_s, u"w.tryweek"_s, data, u"--map"_s, u"date=Day"_s, u"--map"_s, u"score=Score"_s, u"--map"_s,
        u"reason=Why"_s, u"--map"_s, u"comment=Said"_s};
}

/// Everything the workspace tells: what it holds and what happened.
QByteArray contentOf(const CommandLine &tryweek)
{
    return tryweek({u"info"_s, u"w.tryweek"_s, u"--json"_s}).out;
}

QJsonObject outcome(int read, int added, int already, int rejected, int missing, int outOfScale)
{
    return {{u"read"_s, read}, {u"added"_s, added}, {u"already"_s, already}, {u"rejected"_s, rejected},
        {u"missing"_s, missing}, {u"out_of_scale"_s, outOfScale}};
}

} // namespace

class CliImportTest : public QObject
{
    Q_OBJECT

private slots:
    void makesTheWorkspaceAndSaysWhatBecameOfTheRows();
    void addsNothingTheSecondTime();
    void readsColumnsByPositionWithoutHeader();
    void takesTheReadingOptionsAsGiven();
    void savesRejectedRows();
    void rejectsTheRowOfACellThatIsTooLong();
    void asksForTheOrderOfDates();
    void changesNothingWhenDry();
    void namesTheDataSetAsAsked();
    void remembersWhoActs();
    void leavesTheWorkspaceAsItWas_data();
    void leavesTheWorkspaceAsItWas();
    void leavesNoNewFileBehindWhenItFails();
    void leavesNothingWhenKilled();
    void importsComplaintsOfTheBureau();
    void importsTheSurveyOfTheAirport();
};

void CliImportTest::makesTheWorkspaceAndSaysWhatBecameOfTheRows()
{
    const CommandLine tryweek;
    tryweek.file(u"survey.csv"_s, survey);

    const Run run = tryweek(importOf(u"survey.csv"_s) + QStringList{u"--json"_s});

    QCOMPARE(run.status, 0);
    QCOMPARE(run.json(), outcome(4, 4, 0, 0, 1, 1));
    QCOMPARE(tryweek.files(), (QStringList{u"survey.csv"_s, u"w.tryweek"_s}));
    const QJsonObject info = tryweek({u"info"_s, u"w.tryweek"_s, u"--json"_s}).json();
    const QJsonObject set = info.value(u"data_sets"_s).toArray().first().toObject();
    QCOMPARE(set.value(u"name"_s).toString(), u"survey"_s);
    QVERIFY(set.value(u"id"_s).toString().toLongLong() > 0);
    QCOMPARE(info.value(u"people"_s).toArray().first().toObject().value(u"name"_s).toString(), u"Ada"_s);
}

void CliImportTest::addsNothingTheSecondTime()
{
    const CommandLine tryweek;
    tryweek.file(u"survey.csv"_s, survey);
    tryweek(importOf(u"survey.csv"_s));

    const Run again = tryweek(importOf(u"survey.csv"_s) + QStringList{u"--json"_s});
    QCOMPARE(again.json(), outcome(4, 0, 4, 0, 1, 1));
    QVERIFY(tryweek(importOf(u"survey.csv"_s)).out.contains("0 added, 4 already there"));

    tryweek.file(u"survey.csv"_s, survey + "04.11.2026;5;Bill;once more\n");
    const Run longer = tryweek(importOf(u"survey.csv"_s) + QStringList{u"--json"_s});
    QCOMPARE(longer.json(), outcome(5, 1, 4, 0, 1, 1));
    QCOMPARE(tryweek({u"info"_s, u"w.tryweek"_s, u"--json"_s}).json().value(u"data_sets"_s).toArray().size(), 1);
}

void CliImportTest::readsColumnsByPositionWithoutHeader()
{
    const CommandLine tryweek;
    tryweek.file(u"bare.csv"_s, "3,Bill\n9,Staff\n");

    const Run run = tryweek({u"import"_s, u"w.tryweek"_s, u"bare.csv"_s, u"--no-header"_s, u"--map"_s, u"score=#1"_s,
        u"--map"_s, u"reason=#2"_s, u"--json"_s});

    QCOMPARE(run.json(), outcome(2, 2, 0, 0, 0, 0));
    const QJsonObject pareto = tryweek({u"explore"_s, u"w.tryweek"_s, u"--view"_s, u"pareto"_s, u"--json"_s}).json();
    QCOMPARE(pareto.value(u"n"_s).toInt(), 2);
}

void CliImportTest::takesTheReadingOptionsAsGiven()
{
    const CommandLine tryweek;
    tryweek.file(u"odd.csv"_s,
        QByteArray("made by a till\nWhen|Gr\xf6\xdf"
                   "e\n03/04/2026|4\n05/06/2026|2\n"));

    const Run run = tryweek({u"import"_s, u"w.tryweek"_s, u"odd.csv"_s, u"--skip-lines"_s, u"1"_s, u"--separator"_s,
        u"|"_s, u"--encoding"_s, u"Windows-1252"_s, u"--date-order"_s, u"mdy"_s, u"--scale"_s, u"1:5"_s, u"--map"_s,
        u"date=When"_s, u"--map"_s, u"score=Größe"_s});

    QVERIFY2(run.status == 0, run.err);
    const QJsonObject overview
        = tryweek({u"explore"_s, u"w.tryweek"_s, u"--view"_s, u"overview"_s, u"--json"_s}).json();
    QCOMPARE(overview.value(u"mean"_s).toDouble(), 3.0);
    QVERIFY(!overview.contains(u"nps"_s));
    QCOMPARE(overview.value(u"by_month"_s).toArray().first().toObject().value(u"month"_s).toString(), u"2026-03"_s);
}

void CliImportTest::savesRejectedRows()
{
    const CommandLine tryweek;
    tryweek.file(u"survey.csv"_s, survey + "31.02.2026;4;Bill;no such day\n");

    const Run run = tryweek(importOf(u"survey.csv"_s) + QStringList{u"--rejects"_s, u"bad.csv"_s});

    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("1 rejected") && run.out.contains("line 6"), run.out);
    const QByteArray bad = tryweek.bytesOf(u"bad.csv"_s);
    QVERIFY2(bad.startsWith("line,cause,Day,Score,Why,Said\r\n6,") && bad.contains("no such day"), bad);
}

void CliImportTest::rejectsTheRowOfACellThatIsTooLong()
{
    const CommandLine tryweek;
    tryweek.file(u"long.csv"_s, survey + "04.11.2026;3;Bill;\"" + QByteArray(20'000'000, 'x') + "\"\n");
    const Run run = tryweek(importOf(u"long.csv"_s) + QStringList{u"--json"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.json(), outcome(5, 4, 0, 1, 1, 1));
}

void CliImportTest::asksForTheOrderOfDates()
{
    const CommandLine tryweek;
    tryweek.file(u"doubt.csv"_s, "Day;Score;Why;Said\n03/04/2026;4;Bill;x\n05/06/2026;2;Bill;y\n");
    const Run doubt = tryweek(importOf(u"doubt.csv"_s));
    QCOMPARE(doubt.status, 1);
    QVERIFY2(doubt.complainsOnce() && doubt.err.contains("--date-order"), doubt.err);
    QVERIFY(tryweek({u"preview"_s, u"doubt.csv"_s}).out.contains("--date-order"));

    QCOMPARE(tryweek(importOf(u"doubt.csv"_s) + QStringList{u"--date-order"_s, u"mdy"_s}).status, 0);
    const Run overview = tryweek({u"explore"_s, u"w.tryweek"_s, u"--view"_s, u"overview"_s, u"--from"_s,
        u"2026-03-04"_s, u"--to"_s, u"2026-03-04"_s, u"--json"_s});
    QCOMPARE(overview.json().value(u"n"_s).toInt(), 1);
}

void CliImportTest::changesNothingWhenDry()
{
    const CommandLine tryweek;
    tryweek.file(u"survey.csv"_s, survey);

    const Run dry = tryweek(importOf(u"survey.csv"_s) + QStringList{u"--dry-run"_s, u"--json"_s});
    QCOMPARE(dry.json(), outcome(4, 4, 0, 0, 1, 1));
    QCOMPARE(tryweek.files(), QStringList{u"survey.csv"_s});

    tryweek(importOf(u"survey.csv"_s));
    const QByteArray before = tryweek.bytesOf(u"w.tryweek"_s);
    QCOMPARE(tryweek(importOf(u"survey.csv"_s) + QStringList{u"--dry-run"_s, u"--json"_s}).json(),
        outcome(4, 0, 4, 0, 1, 1));
    QCOMPARE(tryweek.bytesOf(u"w.tryweek"_s), before);
}

void CliImportTest::namesTheDataSetAsAsked()
{
    const CommandLine tryweek;
    tryweek.file(u"survey.csv"_s, survey);
    tryweek(importOf(u"survey.csv"_s) + QStringList{u"--name"_s, u"Autumn"_s});
    tryweek(importOf(u"survey.csv"_s));

    const QStringList look{u"explore"_s, u"w.tryweek"_s, u"--view"_s, u"pareto"_s, u"--json"_s};
    const Run unnamed = tryweek(look);
    QCOMPARE(unnamed.status, 2);
    QVERIFY2(unnamed.complainsOnce() && unnamed.err.contains("Autumn"), unnamed.err);
    QCOMPARE(tryweek(look + QStringList{u"--data-set"_s, u"Autumn"_s}).json().value(u"n"_s).toInt(), 4);
    QCOMPARE(tryweek(look + QStringList{u"--data-set"_s, u"Spring"_s}).status, 1);
}

void CliImportTest::remembersWhoActs()
{
    const CommandLine tryweek;
    tryweek.file(u"survey.csv"_s, survey);
    tryweek(importOf(u"survey.csv"_s));
    tryweek.file(u"more.csv"_s, survey);
    tryweek(importOf(u"more.csv"_s) + QStringList{u"--person"_s, u"Grace"_s});
    tryweek.file(u"again.csv"_s, survey);
    tryweek(importOf(u"again.csv"_s));

    const QJsonArray people = tryweek({u"info"_s, u"w.tryweek"_s, u"--json"_s}).json().value(u"people"_s).toArray();
    QCOMPARE(people.size(), 2);
    QCOMPARE(people[1].toObject().value(u"name"_s).toString(), u"Grace"_s);
    tryweek({u"export"_s, u"w.tryweek"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"out"_s});
    const QByteArray sets = tryweek.bytesOf(u"out/data_sets.csv"_s);
    QCOMPARE(sets.count(",Ada\r\n"), 2);
    QCOMPARE(sets.count(",Grace\r\n"), 1);
}

void CliImportTest::leavesTheWorkspaceAsItWas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("options");
    const QStringList none;
    QTest::newRow("wrong separator") << survey << QStringList{u"--separator"_s, u","_s};
    QTest::newRow("column missing") << QByteArray("Day;Score\n31.10.2026;3\n") << none;
    QTest::newRow("dates that are none") << QByteArray("Day;Score;Why;Said\nsoon;3;Bill;x\nlater;4;Bill;y\n") << none;
    QTest::newRow("no rows") << QByteArray("Day;Score;Why;Said\n") << none;
    QTest::newRow("empty") << QByteArray() << none;
    QTest::newRow("NUL bytes") << QByteArray(survey + QByteArray("04.11.2026;3;Bill;a\0b\n", 22)) << none;
    QTest::newRow("unknown encoding") << survey << QStringList{u"--encoding"_s, u"Klingon"_s};
}

void CliImportTest::leavesTheWorkspaceAsItWas()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, options);
    const CommandLine tryweek;
    QCOMPARE(tryweek({u"example"_s, u"w.tryweek"_s}).status, 0);
    const QByteArray before = contentOf(tryweek);
    tryweek.file(u"bad.csv"_s, bytes);

    const Run run = tryweek(importOf(u"bad.csv"_s) + options + QStringList{u"--person"_s, u"Somebody new"_s});

    QCOMPARE(run.status, 1);
    QVERIFY2(run.complainsOnce(), run.err);
    QVERIFY2(run.err.contains("Nothing was"), run.err);
    QCOMPARE(contentOf(tryweek), before);
    QCOMPARE(tryweek({u"check"_s, u"w.tryweek"_s}).status, 0);
}

void CliImportTest::leavesNoNewFileBehindWhenItFails()
{
    const CommandLine tryweek;
    tryweek.file(u"empty.csv"_s, {});

    QCOMPARE(tryweek(importOf(u"empty.csv"_s)).status, 1);

    QCOMPARE(tryweek.files(), QStringList{u"empty.csv"_s});
}

void CliImportTest::leavesNothingWhenKilled()
{
    const CommandLine tryweek;
    QCOMPARE(tryweek({u"example"_s, u"w.tryweek"_s}).status, 0);
    const QByteArray before = contentOf(tryweek);
    QByteArray big = "Day;Score;Why;Said\n";
    for (int row = 0; row < 200'000; ++row)
        big += "01.11.2026;3;Bill;row number " + QByteArray::number(row) + '\n';
    tryweek.file(u"big.csv"_s, big);

    QProcess process;
    process.setProcessEnvironment(tryweek.environment());
    process.setWorkingDirectory(tryweek.path({}));
    process.start(CommandLine::program(), importOf(u"big.csv"_s));
    // Killed once rows have been written.
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(tryweek.path(u"w.tryweek-wal"_s)).size() > 4'000'000, 60'000);
    process.kill();
    process.waitForFinished();

    QCOMPARE(contentOf(tryweek), before);
    tryweek.file(u"small.csv"_s, survey);
    QCOMPARE(tryweek(importOf(u"small.csv"_s)).status, 0); // the next to open for writing clears up
    QCOMPARE(tryweek({u"check"_s, u"w.tryweek"_s}).status, 0);
    QVERIFY(tryweek({u"search"_s, u"w.tryweek"_s, u"row number"_s, u"--json"_s}).json().value(u"n"_s).toInt() == 0);
}

void CliImportTest::importsComplaintsOfTheBureau()
{
    const QString data = CommandLine::shared(u"cfpb/complaints_sample.csv"_s);
    if (!QFile::exists(data))
        QSKIP("../shared/data/cfpb is not beside the checkout");
    const CommandLine tryweek;
    const Run import = tryweek({u"import"_s, u"w.tryweek"_s, data, u"--map"_s, u"date=Date received"_s, u"--map"_s,
        u"reason=Issue"_s, u"--map"_s, u"comment=Consumer complaint narrative"_s});
    QVERIFY2(import.status == 0, import.err);

    const QJsonObject pareto
        = tryweek({u"explore"_s, u"w.tryweek"_s, u"--view"_s, u"pareto"_s, u"--by"_s, u"reason"_s, u"--json"_s})
              .json();

    QCOMPARE(pareto.value(u"n"_s).toInt(), 6623);
    const QJsonObject first = pareto.value(u"rows"_s).toArray().first().toObject();
    QCOMPARE(first.value(u"key"_s).toString(), u"Incorrect information on your report"_s);
    QCOMPARE(first.value(u"count"_s).toInt(), 2261);
    QCOMPARE(first.value(u"share"_s).toDouble(), 2261.0 / 6623);
}

void CliImportTest::importsTheSurveyOfTheAirport()
{
    const QString data = CommandLine::shared(u"sfo_survey/fact_survey.csv"_s);
    if (!QFile::exists(data))
        QSKIP("../shared/data/sfo_survey is not beside the checkout");
    const CommandLine tryweek;
    const Run import = tryweek(
        {u"import"_s, u"w.tryweek"_s, data, u"--map"_s, u"score=NETPRO"_s, u"--scale"_s, u"nps"_s, u"--json"_s});
    QVERIFY2(import.status == 0, import.err);
    QCOMPARE(import.json().value(u"out_of_scale"_s).toInt(), 84);
    QCOMPARE(import.json().value(u"missing"_s).toInt(), 1);

    const QJsonObject overview
        = tryweek({u"explore"_s, u"w.tryweek"_s, u"--view"_s, u"overview"_s, u"--json"_s}).json();

    QCOMPARE(overview.value(u"n"_s).toInt(), 2746);
    QCOMPARE(QString::number(overview.value(u"nps"_s).toDouble(), 'f', 2), u"39.84"_s);
}

TRYWEEK_TEST(tst_importcommand, CliImportTest)
#include "tst_importcommand.moc"
