// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "support/test_main.h"

#include <QDir>

using namespace Qt::StringLiterals;

/// What is called done is done: the answer arrived, and what was to be made is there as a whole.
class WholeAnswersTest : public QObject
{
    Q_OBJECT

    /// Runs the program through a shell, which arranges what a full disk would do.
    static Run inShell(const CommandLine &tryweek, const QString &words, const QString &before = {})
    {
        QProcess process;
        process.setProcessEnvironment(tryweek.environment());
        process.setWorkingDirectory(tryweek.path({}));
        process.start(u"/bin/sh"_s, {u"-c"_s, before + u'\'' + CommandLine::program() + u"' "_s + words});
        process.waitForFinished(120'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    static QString fullAfter(int blocks) { return u"ulimit -f %1; trap '' XFSZ; "_s.arg(blocks); }

private slots:
    void anAnswerThatDoesNotArriveIsAFailure()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("no /dev/full here");
        const CommandLine tryweek;
        QCOMPARE(tryweek({u"example"_s, u"x.tryweek"_s}).status, 0);
        for (const QString &words : {u"info x.tryweek"_s, u"info x.tryweek --json"_s, u"--help"_s, u"--version"_s,
                 u"verdict --baseline 6/22 --week 17/29"_s}) {
            const Run run = inShell(tryweek, words + u" > /dev/full"_s);
            QVERIFY2(run.status == 1 && run.complainsOnce(), qPrintable(words + QString::fromUtf8(run.err)));
        }
    }

    void aCopyOfATableThatDoesNotFitLeavesTheEarlierOne()
    {
        const CommandLine tryweek;
        QByteArray rows = "comment\n";
        for (int i = 0; i < 2000; ++i)
            rows += "a comment of a customer\n";
        tryweek.file(u"data.csv"_s, rows);
        tryweek.file(u"out.csv"_s, "earlier");
        const Run full = inShell(tryweek, u"preview data.csv --csv out.csv"_s, fullAfter(8));
        QCOMPARE(full.status, 1);
        QVERIFY2(full.complainsOnce(), full.err);
        QCOMPARE(tryweek.bytesOf(u"out.csv"_s), QByteArray("earlier"));
        const Run device = tryweek({u"preview"_s, u"data.csv"_s, u"--csv"_s, u"/dev/full"_s});
        QCOMPARE(device.status, 1);
        QVERIFY2(device.complainsOnce(), device.err);
        QCOMPARE(tryweek.files(), (QStringList{u"data.csv"_s, u"out.csv"_s}));
    }

    void aWorkspaceThatDoesNotFitIsNotThere_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("example") << u"example new.tryweek"_s;
        QTest::newRow("import") << u"import new.tryweek data.csv --map score=1"_s;
        QTest::newRow("backup") << u"backup x.tryweek new.tryweek"_s;
    }
    void aWorkspaceThatDoesNotFitIsNotThere()
    {
        QFETCH(const QString, words);
        const CommandLine tryweek;
        QCOMPARE(tryweek({u"example"_s, u"x.tryweek"_s}).status, 0);
        QByteArray rows = "score\n";
        for (int i = 0; i < 5000; ++i)
            rows += QByteArray::number(i % 10 + 1) + '\n';
        tryweek.file(u"data.csv"_s, rows);
        const Run run = inShell(tryweek, words, fullAfter(600));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.complainsOnce(), run.err);
        QCOMPARE(tryweek.files(), (QStringList{u"data.csv"_s, u"x.tryweek"_s}));
    }

    void whatAKilledRunLeftGoesWithTheNext()
    {
        const CommandLine tryweek;
        for (const QString &suffix : {u"-part"_s, u"-part-wal"_s, u"-part-shm"_s, u"-part-lock"_s, u"-part-busy"_s,
                 u"-part-part"_s, u"-part-part-busy"_s})
            tryweek.file(u"x.tryweek"_s + suffix, "left");
        QCOMPARE(tryweek({u"example"_s, u"x.tryweek"_s}).status, 0);
        QCOMPARE(tryweek.files(), QStringList{u"x.tryweek"_s});
        QCOMPARE(tryweek({u"check"_s, u"x.tryweek"_s}).status, 0);
    }
};

TRYWEEK_TEST(tst_wholeanswers, WholeAnswersTest)
#include "tst_wholeanswers.moc"
