// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "support/test_main.h"

using namespace Qt::StringLiterals;

class UsageTest : public QObject
{
    Q_OBJECT

private slots:
    void showsHelpAndVersionOnStdout();
    void showsOnlyCommandsThatDoSomething();
    void answersBadUseWithTwoAndOneLine_data();
    void answersBadUseWithTwoAndOneLine();
    void answersFailureWithOneAndOneLine_data();
    void answersFailureWithOneAndOneLine();
    void takesUtf8InAndGivesUtf8Out();
    void needsNoDisplay();
};

void UsageTest::showsHelpAndVersionOnStdout()
{
    const CommandLine tryweek;
    for (const QStringList &arguments :
        {QStringList{u"--help"_s}, {u"import"_s, u"--help"_s}, {u"explore"_s, u"--help"_s}, {u"--version"_s}}) {
        const Run run = tryweek(arguments);
        QCOMPARE(run.status, 0);
        QVERIFY(!run.out.isEmpty());
        QCOMPARE(run.err, QByteArray());
    }
    QVERIFY(tryweek({u"import"_s, u"--help"_s}).out.contains("--date-order"));
    QVERIFY(tryweek({u"--version"_s}).out.contains(TRYWEEK_VERSION));
}

void UsageTest::showsOnlyCommandsThatDoSomething()
{
    const QByteArray help = CommandLine()({u"--help"_s}).out;
    for (const char *command :
        {"example", "info", "import", "preview", "explore", "note", "verdict", "search", "export", "check", "backup"})
        QVERIFY2(help.contains(QByteArray("  ") + command + ' '), command);
    for (const char *command : {"load"})
        QVERIFY2(!help.contains(QByteArray("  ") + command + ' '), command);
}

void UsageTest::answersBadUseWithTwoAndOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"fly"_s};
    QTest::newRow("file missing") << QStringList{u"info"_s};
    QTest::newRow("unknown option") << QStringList{u"info"_s, u"w.tryweek"_s, u"--loud"_s};
    QTest::newRow("view missing") << QStringList{u"explore"_s, u"w.tryweek"_s};
    QTest::newRow("unknown view") << QStringList{u"explore"_s, u"w.tryweek"_s, u"--view"_s, u"cloud"_s};
    QTest::newRow("unknown effect") << QStringList{
        u"note"_s, u"w.tryweek"_s, u"--round"_s, u"1"_s, u"--effect"_s, u"great"_s};
    QTest::newRow("round is no id") << QStringList{
        u"note"_s, u"w.tryweek"_s, u"--round"_s, u"one"_s, u"--effect"_s, u"same"_s};
    QTest::newRow("map without column") << QStringList{
        u"import"_s, u"w.tryweek"_s, u"d.csv"_s, u"--map"_s, u"score"_s};
    QTest::newRow("map of no field") << QStringList{
        u"import"_s, u"w.tryweek"_s, u"d.csv"_s, u"--map"_s, u"mood=Score"_s};
    QTest::newRow("separator of two characters") << QStringList{
        u"import"_s, u"w.tryweek"_s, u"d.csv"_s, u"--map"_s, u"score=Score"_s, u"--separator"_s, u";;"_s};
    QTest::newRow("scale without ends") << QStringList{
        u"import"_s, u"w.tryweek"_s, u"d.csv"_s, u"--map"_s, u"score=Score"_s, u"--scale"_s, u"5"_s};
    QTest::newRow("lines to skip that are none")
        << QStringList{u"import"_s, u"w.tryweek"_s, u"d.csv"_s, u"--skip-lines"_s, u"few"_s};
    QTest::newRow("negative notes") << QStringList{u"example"_s, u"x.tryweek"_s, u"--notes"_s, u"-1"_s};
    QTest::newRow("format that comes later")
        << QStringList{u"export"_s, u"w.tryweek"_s, u"--format"_s, u"xlsx"_s, u"--out"_s, u"o"_s};
}

void UsageTest::answersBadUseWithTwoAndOneLine()
{
    QFETCH(QStringList, arguments);
    const CommandLine tryweek;
    tryweek.file(u"d.csv"_s, "Score\n5\n");

    const Run run = tryweek(arguments);

    QCOMPARE(run.status, 2);
    QVERIFY2(run.complainsOnce(), run.err);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(tryweek.files(), QStringList{u"d.csv"_s});
}

void UsageTest::answersFailureWithOneAndOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("file missing") << QStringList{u"info"_s, u"none.tryweek"_s};
    QTest::newRow("foreign file") << QStringList{u"info"_s, u"notes.txt"_s};
    QTest::newRow("check of a foreign file") << QStringList{u"check"_s, u"notes.txt"_s};
    QTest::newRow("backup of nothing") << QStringList{u"backup"_s, u"none.tryweek"_s, u"b.tryweek"_s};
    QTest::newRow("data missing") << QStringList{u"import"_s, u"w.tryweek"_s, u"none.csv"_s};
    QTest::newRow("example over a file") << QStringList{u"example"_s, u"notes.txt"_s};
    QTest::newRow("example in no folder") << QStringList{u"example"_s, u"nowhere/x.tryweek"_s};
    QTest::newRow("import into a foreign file") << QStringList{u"import"_s, u"notes.txt"_s, u"d.csv"_s};
}

void UsageTest::answersFailureWithOneAndOneLine()
{
    QFETCH(QStringList, arguments);
    const CommandLine tryweek;
    tryweek.file(u"notes.txt"_s, "just some notes, nothing of ours");
    tryweek.file(u"d.csv"_s, "Score\n5\n");

    const Run run = tryweek(arguments);

    QCOMPARE(run.status, 1);
    QVERIFY2(run.complainsOnce(), run.err);
    QCOMPARE(tryweek.files(), (QStringList{u"d.csv"_s, u"notes.txt"_s}));
    QCOMPARE(tryweek.bytesOf(u"notes.txt"_s), QByteArray("just some notes, nothing of ours"));
}

void UsageTest::takesUtf8InAndGivesUtf8Out()
{
    const CommandLine tryweek;
    tryweek.file(u"überblick.csv"_s, "Größe,Wort\n5,Über\n");

    const Run run = tryweek({u"import"_s, u"w.tryweek"_s, u"überblick.csv"_s, u"--map"_s, u"score=Größe"_s,
        u"--map"_s, u"comment=Wort"_s});

    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains(u"überblick"_s.toUtf8()));
    QVERIFY(tryweek({u"search"_s, u"w.tryweek"_s, u"uber"_s}).out.contains(u"Über"_s.toUtf8()));
}

void UsageTest::needsNoDisplay()
{
    QVERIFY(!CommandLine().environment().contains(u"DISPLAY"_s));
    QCOMPARE(CommandLine()({u"example"_s, u"x.tryweek"_s}).status, 0);
}

TRYWEEK_TEST(tst_usage, UsageTest)
#include "tst_usage.moc"
