// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "support/test_main.h"

#include <QDirIterator>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

QStringList mapWords(const QStringList &assignments)
{
    QStringList words;
    for (const QString &each : assignments)
        words << u"--map"_s << each;
    return words;
}

/// The count of a key in a Pareto.
int paretoCount(const QJsonObject &pareto, const QString &key)
{
    for (const QJsonValue &row : pareto.value(u"rows"_s).toArray())
        if (row.toObject().value(u"key"_s).toString() == key)
            return row.toObject().value(u"count"_s).toInt();
    return -1;
}

QJsonArray jsonArrayIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

} // namespace

/// Real files of customers, where they lie beside the checkout, read through the built program. What they hold was
/// counted by other programs.
class CustomerFilesTest : public QObject
{
    Q_OBJECT

private:
    /// A workspace with one file in it.
    struct Desk
    {
        explicit Desk(const QString &data, const QStringList &options = {})
        {
            imported
                = tryweek(QStringList{u"import"_s, u"w.tryweek"_s, CommandLine::shared(data), u"--json"_s} + options);
        }
        QJsonObject explore(const QString &view, const QStringList &options = {}) const
        {
            const Run run
                = tryweek(QStringList{u"explore"_s, u"w.tryweek"_s, u"--view"_s, view, u"--json"_s} + options);
            return run.status == 0 ? run.json() : QJsonObject();
        }

        CommandLine tryweek;
        Run imported;
    };

    static bool isThere(const QString &data) { return QFile::exists(CommandLine::shared(data)); }

private slots:
    void initTestCase()
    {
        if (!isThere({}))
            QSKIP("../shared/data is not beside the checkout");
    }

    void telcoChurn()
    {
        const Desk desk(u"telco_ibm/Telco-Customer-Churn.csv"_s,
            mapWords({u"score=Churn"_s, u"customer-type=Contract"_s}) + QStringList{u"--scale"_s, u"yesno"_s});
        QCOMPARE(desk.imported.json().value(u"added"_s).toInt(), 7043);
        QCOMPARE(QString::number(100 * desk.explore(u"overview"_s).value(u"mean"_s).toDouble(), 'f', 3), u"26.537"_s);
        const QJsonObject monthly = desk.explore(u"overview"_s, {u"--where"_s, u"customer-type=Month-to-month"_s});
        QCOMPARE(QString::number(100 * monthly.value(u"mean"_s).toDouble(), 'f', 2), u"42.71"_s);
    }

    void complaintsOfTheBureau()
    {
        const Desk desk(u"cfpb/complaints_sample.csv"_s,
            mapWords({u"date=Date received"_s, u"reason=Issue"_s, u"comment=Consumer complaint narrative"_s}));
        const QJsonObject issues = desk.explore(u"pareto"_s, {u"--by"_s, u"reason"_s});
        QCOMPARE(issues.value(u"n"_s).toInt(), 6623);
        QCOMPARE(paretoCount(issues, u"Incorrect information on your report"_s), 2261);
        QCOMPARE(issues.value(u"rows"_s).toArray().first().toObject().value(u"key"_s).toString(),
            u"Incorrect information on your report"_s);
        const QJsonObject channels = desk.explore(u"pareto"_s, {u"--by"_s, u"Submitted via"_s});
        QCOMPARE(paretoCount(channels, u"Web"_s), 5143);
        QCOMPARE(paretoCount(channels, u"Referral"_s), 627);
    }

    void dailyNpsOfTheAirport()
    {
        const Desk desk(u"sfo_survey/fact_survey.csv"_s,
            mapWords({u"score=NETPRO"_s, u"date=inferred_date"_s}) + QStringList{u"--scale"_s, u"nps"_s});
        QCOMPARE(QString::number(desk.explore(u"overview"_s).value(u"nps"_s).toDouble(), 'f', 2), u"39.84"_s);
        QFile published(CommandLine::shared(u"sfo_survey/agg_nps_daily.csv"_s));
        QVERIFY(published.open(QIODevice::ReadOnly));
        published.readLine();
        int days = 0;
        while (!published.atEnd()) {
            const QList<QByteArray> cells = published.readLine().trimmed().split(',');
            if (cells.size() < 6)
                continue;
            const QString day = QString::fromLatin1(cells[0]);
            const QJsonObject overview = desk.explore(u"overview"_s, {u"--from"_s, day, u"--to"_s, day});
            QCOMPARE(overview.value(u"n"_s).toDouble(), cells[4].toDouble());
            QVERIFY2(qAbs(overview.value(u"nps"_s).toDouble() - cells[5].toDouble()) < 1e-9, qPrintable(day));
            ++days;
        }
        QCOMPARE(days, 22);
    }

    void commentsAtTheAirport()
    {
        const Desk desk(u"sfo_survey/fact_comments.csv"_s, mapWords({u"reason=Comment"_s, u"customer=RESPNUM_FK"_s}));
        const QJsonObject reasons = desk.explore(u"pareto"_s, {u"--by"_s, u"reason"_s});
        QCOMPARE(paretoCount(reasons, u"Wider selection of restaurants"_s), 150);
    }

    void reversedScaleOfTheHealthService()
    {
        const QString data = u"nhs_feedback/v6framework_230831.csv"_s;
        const Desk desk(data, mapWords({u"comment=FFT answer"_s}));
        const QJsonObject answers = desk.explore(u"pareto"_s, {u"--by"_s, u"FFT categorical answer"_s});
        QCOMPARE(paretoCount(answers, u"1"_s), 5074);
        QCOMPARE(paretoCount(answers, u"5"_s), 435);

        const QStringList scored = mapWords({u"score=FFT categorical answer"_s, u"comment=FFT answer"_s})
            + QStringList{u"--scale"_s, u"5:1"_s};
        const QByteArray said
            = desk.tryweek(QStringList{u"preview"_s, CommandLine::shared(data), u"--rows"_s, u"1"_s} + scored).out;
        QVERIFY(said.contains("The scale is reversed: 1 is the best, 5 the worst."));
        QVERIFY(said.contains("“Did not answer”, 1,189 times, no answer"));
        const Desk dry(data, scored + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.imported.json().value(u"out_of_scale"_s).toInt(), 440);
    }

    void danishCommentsWithoutHeader()
    {
        const QStringList options
            = mapWords({u"score=#1"_s, u"comment=#2"_s}) + QStringList{u"--no-header"_s, u"--scale=-2:2"_s};
        const Desk scored(u"danish_comments/all_data.csv"_s, options);
        QCOMPARE(scored.imported.json().value(u"added"_s).toInt(), 9006); // 99 of them are exact duplicates
        const Run again = scored.tryweek(QStringList{u"import"_s, u"w.tryweek"_s,
                                             CommandLine::shared(u"danish_comments/all_data.csv"_s), u"--json"_s}
            + options);
        QCOMPARE(again.json().value(u"added"_s).toInt(), 0);
        QCOMPARE(again.json().value(u"already"_s).toInt(), 9006);
        const Desk labels(
            u"danish_comments/all_data.csv"_s, mapWords({u"comment=#2"_s}) + QStringList{u"--no-header"_s});
        QCOMPARE(paretoCount(labels.explore(u"pareto"_s, {u"--by"_s, u"#1"_s}), u"0"_s), 4134);
    }

    void decimalCommas()
    {
        const Desk desk(u"decimal_comma/AirQualityUCI.csv"_s,
            mapWords({u"date=#1"_s, u"score=T"_s}) + QStringList{u"--scale=-50:50"_s});
        QCOMPARE(desk.imported.json().value(u"out_of_scale"_s).toInt(), 366);
        const QJsonObject overview = desk.explore(u"overview"_s);
        QCOMPARE(overview.value(u"n"_s).toInt(), 8991);
        QCOMPARE(QString::number(overview.value(u"mean"_s).toDouble(), 'f', 4), u"18.3178"_s);
    }

    void twoHeadersOfStarWars()
    {
        const Desk desk(u"surveymonkey_538/StarWars.csv"_s,
            mapWords({u"reason=Which character shot first?"_s}) + QStringList{u"--two-headers"_s});
        QCOMPARE(desk.imported.json().value(u"read"_s).toInt(), 1186);
        const QJsonObject shots = desk.explore(u"pareto"_s, {u"--by"_s, u"reason"_s});
        QCOMPARE(paretoCount(shots, u"Han"_s), 325);
        QCOMPARE(paretoCount(shots, u"Greedo"_s), 197);
    }

    void aWorkbookOfTheAirport()
    {
        const Desk desk(u"sfo_survey/dataset.xlsx"_s,
            mapWords({u"score=all"_s, u"customer-type=year"_s}) + QStringList{u"--scale"_s, u"csat"_s});
        QCOMPARE(desk.imported.json().value(u"read"_s).toInt(), 28665);
        QCOMPARE(desk.imported.json().value(u"added"_s).toInt(), 28665);
        const QJsonObject overview = desk.explore(u"overview"_s);
        QCOMPARE(overview.value(u"n"_s).toInt(), 27188);
        QCOMPARE(QString::number(overview.value(u"mean"_s).toDouble(), 'f', 4), u"3.9970"_s);
        const QJsonObject of2017 = desk.explore(u"overview"_s, {u"--where"_s, u"customer-type=2017"_s});
        QCOMPARE(of2017.value(u"n"_s).toInt(), 2688);
        QCOMPARE(QString::number(of2017.value(u"mean"_s).toDouble(), 'f', 5), u"4.06436"_s);
    }

    void meetsTheExpectedJson_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("json");
        QTest::addColumn<bool>("header");
        const QString spectrum = CommandLine::shared(u"csv_torture/csv-spectrum/"_s);
        for (const QFileInfo &file : QDir(spectrum + u"csvs"_s).entryInfoList(QDir::Files)) {
            const QString name = file.completeBaseName();
            if (name != "location_coordinates"_L1) // wrong where it comes from
                QTest::addRow("spectrum %s", qPrintable(name))
                    << file.filePath() << spectrum + u"json/%1.json"_s.arg(name) << true;
        }
        const QString data = CommandLine::shared(u"csv_torture/csv-test-data/"_s);
        for (const QFileInfo &file : QDir(data + u"json"_s).entryInfoList(QDir::Files)) {
            const QString name = file.completeBaseName();
            QTest::addRow("test data %s", qPrintable(name))
                << data + u"csv/%1.csv"_s.arg(name) << file.filePath() << name.startsWith("header-"_L1);
        }
    }

    void meetsTheExpectedJson()
    {
        QFETCH(const QString, csv);
        QFETCH(const QString, json);
        QFETCH(const bool, header);
        QStringList arguments{u"preview"_s, csv, u"--json"_s, u"--rows"_s, u"10000"_s};
        if (!header)
            arguments << u"--no-header"_s;
        const Run run = CommandLine()(arguments);
        QVERIFY2(run.status == 0, run.err);
        const QJsonObject preview = run.json();
        QCOMPARE(preview.value(u"rejected"_s).toInt(), 0);
        QJsonArray rows = preview.value(u"rows"_s).toArray();
        if (header) {
            const QJsonArray columns = preview.value(u"columns"_s).toArray();
            QJsonArray objects;
            for (const QJsonValue &row : std::as_const(rows)) {
                QJsonObject object;
                for (int i = 0; i < columns.size(); ++i)
                    object.insert(columns[i].toObject().value(u"name"_s).toString(), row.toArray()[i]);
                objects.append(object);
            }
            rows = objects;
        }
        QCOMPARE(rows, jsonArrayIn(json));
    }

    void refusesOrReportsBadRows_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("rejected"); // -1: refused
        QTest::newRow("fewer cells") << u"bad-header-less-fields"_s << 1;
        QTest::newRow("more cells") << u"bad-header-more-fields"_s << 1;
        QTest::newRow("empty") << u"bad-header-no-header"_s << -1;
        QTest::newRow("quote not closed") << u"bad-missing-quote"_s << 1;
        QTest::newRow("quote inside quotes") << u"bad-quotes-with-unescaped-quote"_s << 1;
        QTest::newRow("quote inside") << u"bad-unescaped-quote"_s << 1;
        QTest::newRow("another header") << u"bad-header-wrong-header"_s << -1;
    }

    void refusesOrReportsBadRows()
    {
        QFETCH(const QString, file);
        QFETCH(const int, rejected);
        const CommandLine tryweek;
        const QString path = CommandLine::shared(u"csv_torture/csv-test-data/csv/%1.csv"_s.arg(file));
        const Run run = tryweek(QStringList{u"preview"_s, path, u"--json"_s} + mapWords({u"comment=foo"_s}));
        QCOMPARE(run.status, rejected < 0 ? 1 : 0);
        if (rejected < 0)
            QVERIFY2(run.complainsOnce(), run.err);
        else
            QCOMPARE(run.json().value(u"rejected"_s).toInt(), rejected);
    }

    void readsOrRefusesEveryFile_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *folder : {"csv_torture", "xlsx"}) {
            const QString root = CommandLine::shared(QString::fromLatin1(folder));
            QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                QTest::addRow("%s", qPrintable(path.mid(root.size()))) << path;
            }
        }
    }

    void readsOrRefusesEveryFile()
    {
        QFETCH(const QString, path);
        const CommandLine tryweek;
        const Run run = tryweek({u"preview"_s, path, u"--csv"_s, u"out.csv"_s});
        QVERIFY2(run.status == 0 || (run.status == 1 && run.complainsOnce()), run.err);
        QCOMPARE(QFile::exists(tryweek.path(u"out.csv"_s)), run.status == 0);
        if (run.status != 0)
            return;
        // What was written reads back the same.
        const Run again = tryweek({u"preview"_s, u"out.csv"_s, u"--csv"_s, u"twice.csv"_s, u"--separator"_s, u","_s,
            u"--encoding"_s, u"UTF-8"_s});
        if (again.status == 0)
            QCOMPARE(tryweek.bytesOf(u"twice.csv"_s), tryweek.bytesOf(u"out.csv"_s));
    }

    void keepsNaughtyStrings()
    {
        const CommandLine tryweek;
        const QJsonArray strings = jsonArrayIn(CommandLine::shared(u"csv_torture/blns/blns.json"_s));
        QCOMPARE(strings.size(), 515);
        QByteArray csv("text,n\r\n");
        for (const QJsonValue &each : strings)
            csv += '"' + each.toString().toUtf8().replace('"', "\"\"") + "\",1\r\n";
        tryweek.file(u"naughty.csv"_s, csv);
        const Run run = tryweek({u"preview"_s, u"naughty.csv"_s, u"--json"_s, u"--rows"_s, u"600"_s, u"--encoding"_s,
            u"UTF-8"_s, u"--separator"_s, u","_s});
        QVERIFY2(run.status == 0, run.err);
        const QJsonArray rows = run.json().value(u"rows"_s).toArray();
        QCOMPARE(rows.size(), strings.size());
        for (qsizetype i = 0; i < strings.size(); ++i)
            QCOMPARE(rows[i].toArray()[0].toString(), strings[i].toString());
    }
};

TRYWEEK_TEST(tst_customerfiles, CustomerFilesTest)
#include "tst_customerfiles.moc"
