// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "support/test_main.h"

#include <cmath>

using namespace Qt::StringLiterals;

class VerdictCommandTest : public QObject
{
    Q_OBJECT

private:
    static Run verdict(const QString &baseline, const QString &week, bool json = true)
    {
        QStringList arguments{u"verdict"_s, u"--baseline"_s, baseline, u"--week"_s, week};
        if (json)
            arguments.append(u"--json"_s);
        return CommandLine()(arguments);
    }

private slots:
    void saysOneOfTheFive_data()
    {
        QTest::addColumn<QString>("baseline");
        QTest::addColumn<QString>("week");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("just not") << u"3/10"_s << u"6/10"_s << u"no clear difference"_s;
        QTest::newRow("better") << u"2/10"_s << u"9/10"_s << u"looks better"_s;
        QTest::newRow("worse") << u"9/10"_s << u"2/10"_s << u"looks worse"_s;
        QTest::newRow("few before") << u"0/7"_s << u"30/30"_s << u"too little to say"_s;
        QTest::newRow("few in the week") << u"0/30"_s << u"7/7"_s << u"too little to say"_s;
        QTest::newRow("nothing at all") << u"0/0"_s << u"0/0"_s << u"too little to say"_s;
    }

    void saysOneOfTheFive()
    {
        QFETCH(const QString, baseline);
        QFETCH(const QString, week);
        QFETCH(const QString, verdict);
        const Run run = VerdictCommandTest::verdict(baseline, week);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json().value(u"verdict"_s).toString(), verdict);
        QVERIFY(VerdictCommandTest::verdict(baseline, week, false).out.contains(verdict.toUtf8()));
    }

    void printsNumbersNotRounded()
    {
        const QJsonObject json = verdict(u"3/10"_s, u"6/10"_s).json();
        QCOMPARE(json.keys(),
            (QStringList{u"baseline"_s, u"difference"_s, u"high"_s, u"low"_s, u"probability_better"_s, u"verdict"_s,
                u"week"_s}));
        QVERIFY(std::abs(json.value(u"probability_better"_s).toDouble() - 445.0 / 494) < 1e-12);
        const QJsonObject week = json.value(u"week"_s).toObject();
        QCOMPARE(week.keys(), (QStringList{u"better"_s, u"high"_s, u"low"_s, u"n"_s}));
        QCOMPARE(week.value(u"better"_s).toInt(), 6);
        QCOMPARE(week.value(u"n"_s).toInt(), 10);
        const QJsonObject wide = verdict(u"3/10"_s, u"9/10"_s).json();
        QVERIFY(std::abs(wide.value(u"low"_s).toDouble() - 0.1705) < 5e-5);
        QVERIFY(std::abs(wide.value(u"high"_s).toDouble() - 0.8090) < 5e-5);
    }

    void refusesWhatIsNoShare_data()
    {
        QTest::addColumn<QString>("share");
        for (const char *share : {"6", "6/", "/6", "7/6", "-1/6", "a/b", "1/2/3", "0.5/3", "1/99999999999"})
            QTest::newRow(share) << QString::fromLatin1(share);
    }

    void refusesWhatIsNoShare()
    {
        QFETCH(const QString, share);
        for (const Run &run : {verdict(share, u"1/2"_s), verdict(u"1/2"_s, share)}) {
            QCOMPARE(run.status, 2);
            QVERIFY2(run.complainsOnce(), run.err);
            QCOMPARE(run.out, QByteArray());
        }
    }
};

TRYWEEK_TEST(tst_verdictcommand, VerdictCommandTest)
#include "tst_verdictcommand.moc"
