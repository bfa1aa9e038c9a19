// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "support/test_main.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

/// The example, made once, in a folder of its own.
class ExampleLine : public CommandLine
{
public:
    ExampleLine() { file(u"x.tryweek"_s, madeOnce()); }

    QJsonObject info() const { return (*this)({u"info"_s, u"x.tryweek"_s, u"--json"_s}).json(); }
    QJsonObject runningRound() const
    {
        for (const QJsonValue &round : info().value(u"rounds"_s).toArray())
            if (round.toObject().value(u"state"_s).toString() == u"running"_s)
                return round.toObject();
        return {};
    }
    Run note(const QStringList &options) const
    {
        return (*this)(
            QStringList{u"note"_s, u"x.tryweek"_s, u"--round"_s, runningRound().value(u"id"_s).toString()} + options);
    }
    QByteArray history() const
    {
        (*this)({u"export"_s, u"x.tryweek"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"history"_s});
        return bytesOf(u"history/history.csv"_s);
    }

private:
    static const QByteArray &madeOnce()
    {
        static const QByteArray bytes = [] {
            const CommandLine line;
            if (line({u"example"_s, u"x.tryweek"_s}).status != 0)
                qFatal("not arranged: the example");
            return line.bytesOf(u"x.tryweek"_s);
        }();
        return bytes;
    }
};

} // namespace

class WorkspaceCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatTheWorkspaceHolds();
    void logsANote();
    void logsIntoTheOutboxWhileAnotherMachineHasTheFile();
    void logsWhoActsAndAddsWhoIsNew();
    void refusesANoteOnNoRound();
    void findsWhatPeopleWrote();
    void looksAtTheDataSet();
    void filtersWhatItLooksAt();
    void exportsTables();
    void exportsWhatIsAskedFor();
    void saysWhetherTheFileIsWhole();
    void copiesTheWorkspace();
};

void WorkspaceCommandsTest::tellsWhatTheWorkspaceHolds()
{
    const ExampleLine tryweek;

    const QJsonObject info = tryweek.info();

    QCOMPARE(info.keys(),
        (QStringList{u"cycles"_s, u"data_sets"_s, u"goals"_s, u"people"_s, u"rounds"_s, u"schema"_s, u"teams"_s}));
    QVERIFY(info.value(u"schema"_s).toInt() >= 1);
    QCOMPARE(info.value(u"people"_s).toArray().size(), 6);
    QCOMPARE(info.value(u"cycles"_s).toArray().size(), 2);
    const QJsonObject cycle = info.value(u"cycles"_s).toArray().first().toObject();
    QCOMPARE(cycle.keys(), (QStringList{u"id"_s, u"step"_s, u"title"_s}));
    QCOMPARE(cycle.value(u"step"_s).toString(), u"week"_s);
    const QJsonObject round = tryweek.runningRound();
    QCOMPARE(round.keys(), (QStringList{u"cycle"_s, u"id"_s, u"idea"_s, u"notes"_s, u"state"_s}));
    QCOMPARE(round.value(u"cycle"_s), cycle.value(u"id"_s));
    QVERIFY(round.value(u"id"_s).isString());
    QVERIFY(tryweek({u"info"_s, u"x.tryweek"_s}).out.contains("Movers team"));
}

void WorkspaceCommandsTest::logsANote()
{
    const ExampleLine tryweek;
    const int before = tryweek.runningRound().value(u"notes"_s).toInt();

    const Run run = tryweek.note({u"--effect"_s, u"better"_s, u"--did"_s, u"partly"_s, u"--text"_s,
        u"She said “danke” – twice"_s, u"--customer-type"_s, u"landlord"_s, u"--json"_s});

    QVERIFY2(run.status == 0, run.err);
    QCOMPARE(run.json().keys(), QStringList{u"id"_s});
    QVERIFY(run.json().value(u"id"_s).toString().toLongLong() > 0);
    QCOMPARE(tryweek.runningRound().value(u"notes"_s).toInt(), before + 1);
    const QJsonObject found = tryweek({u"search"_s, u"x.tryweek"_s, u"danke"_s, u"--json"_s}).json();
    QCOMPARE(found.value(u"hits"_s).toArray().first().toObject().value(u"id"_s), run.json().value(u"id"_s));
}

void WorkspaceCommandsTest::logsIntoTheOutboxWhileAnotherMachineHasTheFile()
{
    const ExampleLine tryweek;
    const int before = tryweek.runningRound().value(u"notes"_s).toInt();
    tryweek.file(u"x.tryweek-lock"_s, R"({"person": "Kim", "host": "desk-of-kim", "process": "1", "started": "1"})");

    const Run run = tryweek.note({u"--effect"_s, u"better"_s, u"--person"_s, u"Carla Mendes"_s});

    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains("in the outbox"));
    QCOMPARE(tryweek.runningRound().value(u"notes"_s).toInt(), before);
    QCOMPARE(tryweek.files().filter(u"x.tryweek-outbox-"_s).size(), 1);
    // Somebody new cannot be added there.
    const Run byNew = tryweek.note({u"--effect"_s, u"same"_s, u"--person"_s, u"Zoe New"_s});
    QCOMPARE(byNew.status, 1);
    QVERIFY(byNew.err.contains("open for reading only"));
}

void WorkspaceCommandsTest::logsWhoActsAndAddsWhoIsNew()
{
    const ExampleLine tryweek;
    QCOMPARE(tryweek.note({u"--effect"_s, u"same"_s, u"--person"_s, u"Carla Mendes"_s}).status, 0);
    QCOMPARE(tryweek.info().value(u"people"_s).toArray().size(), 6);

    QCOMPARE(tryweek.note({u"--effect"_s, u"same"_s, u"--person"_s, u"Zoe New"_s}).status, 0);

    QCOMPARE(tryweek.info().value(u"people"_s).toArray().size(), 7);
    QVERIFY(tryweek.history().contains("Carla Mendes"));
    QVERIFY(tryweek.history().contains("Zoe New"));
}

void WorkspaceCommandsTest::refusesANoteOnNoRound()
{
    const ExampleLine tryweek;
    const QByteArray before = tryweek({u"info"_s, u"x.tryweek"_s, u"--json"_s}).out;

    const Run run = tryweek(
        {u"note"_s, u"x.tryweek"_s, u"--round"_s, u"7"_s, u"--effect"_s, u"same"_s, u"--person"_s, u"Nobody"_s});
    const Run type
        = tryweek.note({u"--effect"_s, u"same"_s, u"--customer-type"_s, u"Martian"_s, u"--person"_s, u"Nobody"_s});

    QCOMPARE(run.status, 1);
    QVERIFY2(run.complainsOnce(), run.err);
    QCOMPARE(type.status, 1);
    QVERIFY2(type.complainsOnce(), type.err);
    QCOMPARE(tryweek({u"info"_s, u"x.tryweek"_s, u"--json"_s}).out, before);
}

void WorkspaceCommandsTest::findsWhatPeopleWrote()
{
    const ExampleLine tryweek;

    const QJsonObject found = tryweek({u"search"_s, u"x.tryweek"_s, u"landlords"_s, u"proof"_s, u"--json"_s}).json();
    QCOMPARE(found.value(u"n"_s).toInt(), 1);
    const QJsonObject hit = found.value(u"hits"_s).toArray().first().toObject();
    QCOMPARE(hit.keys(), (QStringList{u"id"_s, u"kind"_s, u"text"_s, u"title"_s}));
    QCOMPARE(hit.value(u"kind"_s).toString(), u"insight"_s);
    QCOMPARE(hit.value(u"title"_s).toString(), u"Second calls after a move"_s);

    const Run none = tryweek({u"search"_s, u"x.tryweek"_s, u"zebra"_s, u"--json"_s});
    QCOMPARE(none.status, 0);
    QCOMPARE(none.json().value(u"n"_s).toInt(), 0);
    QVERIFY(none.json().value(u"hits"_s).isArray());
}

void WorkspaceCommandsTest::looksAtTheDataSet()
{
    const ExampleLine tryweek;
    const QStringList look{u"explore"_s, u"x.tryweek"_s, u"--view"_s};

    const QJsonObject overview = tryweek(look + QStringList{u"overview"_s, u"--json"_s}).json();
    QCOMPARE(overview.keys(),
        (QStringList{
            u"by_month"_s, u"low_share"_s, u"mean"_s, u"missing"_s, u"n"_s, u"nps"_s, u"nps_high"_s, u"nps_low"_s}));
    QCOMPARE(overview.value(u"n"_s).toInt() + overview.value(u"missing"_s).toInt(), 1200);
    int months = 0;
    for (const QJsonValue &month : overview.value(u"by_month"_s).toArray())
        months += month.toObject().value(u"n"_s).toInt();
    QCOMPARE(months, overview.value(u"n"_s).toInt());

    const QJsonObject pareto
        = tryweek(look + QStringList{u"pareto"_s, u"--by"_s, u"Channel"_s, u"--weight"_s, u"minutes"_s, u"--json"_s})
              .json();
    QCOMPARE(pareto.keys(), (QStringList{u"n"_s, u"rows"_s, u"total"_s}));
    QCOMPARE(pareto.value(u"n"_s).toInt(), 1200);
    const QJsonObject last = pareto.value(u"rows"_s).toArray().last().toObject();
    QCOMPARE(last.keys(), (QStringList{u"count"_s, u"cumulative"_s, u"key"_s, u"share"_s, u"weight"_s}));
    QVERIFY(qAbs(last.value(u"cumulative"_s).toDouble() - 1) < 1e-12);
    QVERIFY(tryweek(look + QStringList{u"pareto"_s}).out.contains("Final bill unclear"));
}

void WorkspaceCommandsTest::filtersWhatItLooksAt()
{
    const ExampleLine tryweek;
    const auto countOf = [&](const QStringList &filter) {
        return tryweek(QStringList{u"explore"_s, u"x.tryweek"_s, u"--view"_s, u"pareto"_s, u"--json"_s} + filter)
            .json()
            .value(u"n"_s)
            .toInt();
    };
    const int landlords = countOf({u"--where"_s, u"customer-type=Landlord"_s});
    const int students = countOf({u"--where"_s, u"customer-type=Student flat share"_s});
    QVERIFY(landlords > 0 && students > 0);
    QCOMPARE(
        countOf({u"--where"_s, u"customer-type=Landlord"_s, u"--where"_s, u"customer-type=Student flat share"_s}),
        landlords + students);
    QVERIFY(countOf({u"--where"_s, u"customer-type=Landlord"_s, u"--where"_s, u"Channel=Phone"_s}) < landlords);
    QCOMPARE(countOf({u"--from"_s, u"2000-01-01"_s, u"--to"_s, u"2000-12-31"_s}), 0);

    const QStringList look{u"explore"_s, u"x.tryweek"_s, u"--view"_s, u"pareto"_s};
    QCOMPARE(tryweek(look + QStringList{u"--where"_s, u"Colour=red"_s}).status, 2);
    const Run colour = tryweek(look + QStringList{u"--by"_s, u"Colour"_s});
    QCOMPARE(colour.status, 2);
    QVERIFY2(colour.complainsOnce() && colour.err.contains("Channel"), colour.err);
    QCOMPARE(tryweek(look + QStringList{u"--where"_s, u"Landlord"_s}).status, 2);
    QCOMPARE(tryweek(look + QStringList{u"--from"_s, u"yesterday"_s}).status, 2);
}

void WorkspaceCommandsTest::exportsTables()
{
    const ExampleLine tryweek;

    const Run run = tryweek({u"export"_s, u"x.tryweek"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"out"_s});

    QVERIFY2(run.status == 0, run.err);
    const QStringList files = QDir(tryweek.path(u"out"_s)).entryList(QDir::Files);
    QCOMPARE(run.out.count('\n'), files.size());
    for (const char *table :
        {"teams", "people", "goals", "measures", "readings", "data_sets", "import_profiles", "findings", "quotes",
            "cycles", "challenges", "evidence", "ideas", "rounds", "amendments", "notes", "day_remarks",
            "second_readings", "decisions", "reflections", "answers", "insights", "learnings", "messages", "history"})
        QVERIFY2(files.contains(QLatin1StringView(table) + u".csv"_s), table);
    QVERIFY(tryweek.bytesOf(u"out/decisions.csv"_s).contains(",adopt,"));
    QVERIFY(tryweek.bytesOf(u"out/history.csv"_s).contains("Started round 1"));
}

void WorkspaceCommandsTest::exportsWhatIsAskedFor()
{
    const ExampleLine tryweek;
    const QStringList base{u"export"_s, u"x.tryweek"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"out"_s};
    const QString cycle = tryweek.runningRound().value(u"cycle"_s).toString();

    QCOMPARE(tryweek(base + QStringList{u"--cycle"_s, cycle}).status, 0);
    QVERIFY(!tryweek.bytesOf(u"out/cycles.csv"_s).contains("Second calls"));
    QVERIFY(tryweek.bytesOf(u"out/cycles.csv"_s).contains("Where is my deposit?"));
    QVERIFY(!tryweek.bytesOf(u"out/notes.csv"_s).contains(",week,better"));

    QCOMPARE(tryweek(base + QStringList{u"--team"_s, u"movers team"_s}).status, 0);
    QCOMPARE(tryweek.bytesOf(u"out/cycles.csv"_s).count("\r\n"), 3);
    QCOMPARE(tryweek(base + QStringList{u"--team"_s, u"No such team"_s}).status, 1);
    QCOMPARE(tryweek(base + QStringList{u"--to"_s, u"2000-01-01"_s}).status, 0);
    QCOMPARE(tryweek.bytesOf(u"out/cycles.csv"_s).count("\r\n"), 1);
}

void WorkspaceCommandsTest::saysWhetherTheFileIsWhole()
{
    const ExampleLine tryweek;
    const Run whole = tryweek({u"check"_s, u"x.tryweek"_s, u"--json"_s});
    QCOMPARE(whole.status, 0);
    QCOMPARE(whole.json().value(u"whole"_s), QJsonValue(true));
    QCOMPARE(whole.json().value(u"problems"_s), QJsonValue(QJsonArray()));

    QByteArray bytes = tryweek.bytesOf(u"x.tryweek"_s);
    const qsizetype middle = bytes.size() / 2;
    bytes.replace(middle, 8192, QByteArray(8192, '\x55'));
    tryweek.file(u"x.tryweek"_s, bytes);
    const Run broken = tryweek({u"check"_s, u"x.tryweek"_s, u"--json"_s});

    QCOMPARE(broken.status, 1);
    QCOMPARE(broken.json().value(u"whole"_s), QJsonValue(false));
    QVERIFY(!broken.json().value(u"problems"_s).toArray().isEmpty());
    QVERIFY2(broken.complainsOnce(), broken.err);
}

void WorkspaceCommandsTest::copiesTheWorkspace()
{
    const ExampleLine tryweek;

    QCOMPARE(tryweek({u"backup"_s, u"x.tryweek"_s, u"copy.tryweek"_s}).status, 0);

    QCOMPARE(tryweek({u"info"_s, u"copy.tryweek"_s, u"--json"_s}).json(), tryweek.info());
    const Run again = tryweek({u"backup"_s, u"x.tryweek"_s, u"copy.tryweek"_s});
    QCOMPARE(again.status, 1);
    QVERIFY2(again.complainsOnce(), again.err);
}

TRYWEEK_TEST(tst_workspacecommands, WorkspaceCommandsTest)
#include "tst_workspacecommands.moc"
