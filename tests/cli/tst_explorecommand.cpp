// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "support/test_main.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

/// Sixty answers: bills are bad, visits good; found is what was given, but for every second price.
QByteArray visits()
{
    QByteArray csv = "date,score,touchpoint,customer type,reason,reason found,comment,customer\n";
    for (int i = 0; i < 60; ++i) {
        const bool bill = i % 2 == 1;
        csv += "2026-05-" + QByteArray::number(10 + i % 20) + ',' + (bill ? "2," : "9,") + (bill ? "bill," : "visit,")
            + (i < 20 ? "landlord," : "tenant,") + (bill ? "price," : "thanks,") + (i % 4 == 1 ? "wait," : "price,")
            + (bill ? "Two amounts" : "Quick and kind") + ",C" + QByteArray::number(i < 20 ? i % 4 : i % 16) + '\n';
    }
    return csv;
}

class VisitsLine : public CommandLine
{
public:
    VisitsLine()
    {
        file(u"visits.csv"_s, visits());
        const Run run = (*this)({u"import"_s, u"w.tryweek"_s, u"visits.csv"_s, u"--scale"_s, u"nps"_s, u"--map"_s,
            u"date=date"_s, u"score=score"_s, u"touchpoint=touchpoint"_s, u"customer-type=customer type"_s,
            u"reason=reason"_s, u"reason-found=reason found"_s, u"comment=comment"_s, u"customer=customer"_s});
        if (run.status != 0)
            qFatal("not arranged: %s", run.err.constData());
    }

    Run look(const QString &view, const QStringList &more = {}) const
    {
        return (*this)(QStringList{u"explore"_s, u"w.tryweek"_s, u"--view"_s, view} + more);
    }
    QJsonObject json(const QString &view, const QStringList &more = {}) const
    {
        return look(view, more + QStringList{u"--json"_s}).json();
    }
};

} // namespace

class ExploreCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void printsEveryViewAsJsonAndAsTable()
    {
        const VisitsLine tryweek;
        for (const QString &view : {u"journey"_s, u"concentration"_s, u"contrast"_s, u"drivers"_s, u"forensics"_s,
                 u"words"_s, u"pareto"_s}) {
            const QJsonObject json = tryweek.json(view);
            QCOMPARE(json.value(u"n"_s).toInt(), 60);
            QVERIFY2(!json.value(u"rows"_s).toArray().isEmpty(), qPrintable(view));
            const Run table = tryweek.look(view);
            QCOMPARE(table.status, 0);
            QVERIFY2(table.out.count('\n') >= 2, qPrintable(view));
        }
    }

    void giveTheirNumbersUnrounded()
    {
        const VisitsLine tryweek;
        const QJsonObject stop = tryweek.json(u"journey"_s).value(u"rows"_s).toArray().first().toObject();
        QCOMPARE(stop.value(u"key"_s).toString(), u"bill"_s);
        QCOMPARE(stop.value(u"low_share"_s).toDouble(), 1.0);
        QVERIFY(qAbs(stop.value(u"low_share_low"_s).toDouble() - 0.88649) < 1e-5); // Wilson, 30 of 30

        const QJsonObject group
            = tryweek.json(u"contrast"_s, {u"--by"_s, u"touchpoint"_s}).value(u"rows"_s).toArray().first().toObject();
        QCOMPARE(group.value(u"difference"_s).toDouble(), 1.0);

        const QJsonObject forensics = tryweek.json(u"forensics"_s);
        QCOMPARE(forensics.value(u"both"_s).toInt(), 60);
        QCOMPARE(forensics.value(u"same"_s).toInt(), 15);

        QCOMPARE(tryweek.json(u"words"_s).value(u"low_comments"_s).toInt(), 30);
        QCOMPARE(tryweek.json(u"concentration"_s).value(u"customers"_s).toInt(), 16);
    }

    void filtersEveryView()
    {
        const VisitsLine tryweek;
        const QStringList landlords{u"--where"_s, u"customer-type=landlord"_s};
        QCOMPARE(tryweek.json(u"journey"_s, landlords).value(u"n"_s).toInt(), 20);
        QCOMPARE(tryweek.json(u"forensics"_s, landlords).value(u"n"_s).toInt(), 20);
        const QJsonObject few = tryweek.json(u"drivers"_s, landlords);
        QCOMPARE(few.value(u"n"_s).toInt(), 20);
        QVERIFY(few.value(u"rows"_s).toArray().isEmpty());
        QVERIFY(tryweek.look(u"drivers"_s, landlords).out.contains("50 responses"));
    }

    void keepsAViewAndShowsItAgain()
    {
        const VisitsLine tryweek;
        QCOMPARE(tryweek({u"views"_s, u"w.tryweek"_s}).out.count('\n'), 1);
        const QStringList landlords{u"--where"_s, u"customer-type=landlord"_s, u"--by"_s, u"touchpoint"_s};
        const QJsonObject first = tryweek.json(u"pareto"_s, landlords + QStringList{u"--kept-as"_s, u"Landlords"_s});
        const Run again = tryweek({u"explore"_s, u"w.tryweek"_s, u"--kept"_s, u"landlords"_s, u"--json"_s});
        QCOMPARE(again.json(), first);

        const QJsonArray kept
            = tryweek({u"views"_s, u"w.tryweek"_s, u"--json"_s}).json().value(u"kept_views"_s).toArray();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().toObject().value(u"name"_s).toString(), u"Landlords"_s);
        QCOMPARE(kept.first().toObject().value(u"view"_s).toString(), u"pareto"_s);
        QVERIFY(tryweek({u"views"_s, u"w.tryweek"_s}).out.contains("Landlords"));

        QCOMPARE(tryweek({u"views"_s, u"w.tryweek"_s, u"--remove"_s, u"Landlords"_s}).status, 0);
        const Run gone = tryweek({u"explore"_s, u"w.tryweek"_s, u"--kept"_s, u"Landlords"_s});
        QCOMPARE(gone.status, 1);
        QVERIFY(gone.complainsOnce());
    }

    void refusesAMixOfKeptAndNew()
    {
        const VisitsLine tryweek;
        const Run neither = tryweek({u"explore"_s, u"w.tryweek"_s});
        QCOMPARE(neither.status, 2);
        QVERIFY(neither.complainsOnce());
        QCOMPARE(tryweek.look(u"pareto"_s, {u"--kept-as"_s, u"Reasons"_s}).status, 0);
        const Run both = tryweek.look(u"pareto"_s, {u"--kept"_s, u"Reasons"_s});
        QCOMPARE(both.status, 2);
        QVERIFY(both.complainsOnce());
        const Run twice = tryweek.look(u"journey"_s, {u"--kept-as"_s, u"reasons"_s});
        QCOMPARE(twice.status, 2);
        QVERIFY(twice.complainsOnce());
        QCOMPARE(
            tryweek({u"views"_s, u"w.tryweek"_s, u"--json"_s}).json().value(u"kept_views"_s).toArray().size(), 1);
    }

    void listsAndRemovesProfiles()
    {
        const VisitsLine tryweek;
        QVERIFY(tryweek({u"profiles"_s, u"w.tryweek"_s}).out.contains("No way to read"));
        const Run none = tryweek({u"profiles"_s, u"w.tryweek"_s, u"--remove"_s, u"Visits"_s});
        QCOMPARE(none.status, 1);
        QVERIFY(none.complainsOnce());
    }

    void saysWhatTheDataSetHasNot()
    {
        const CommandLine tryweek;
        tryweek.file(u"bare.csv"_s, "why\nprice\nwait\nwait\n");
        QCOMPARE(tryweek({u"import"_s, u"w.tryweek"_s, u"bare.csv"_s, u"--map"_s, u"reason=why"_s}).status, 0);
        for (const QString &view : {u"journey"_s, u"concentration"_s, u"forensics"_s}) {
            const Run run = tryweek({u"explore"_s, u"w.tryweek"_s, u"--view"_s, view});
            QCOMPARE(run.status, 2);
            QVERIFY(run.complainsOnce());
        }
    }
};

TRYWEEK_TEST(tst_explorecommand, ExploreCommandTest)
#include "tst_explorecommand.moc"
