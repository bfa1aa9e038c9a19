// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/evidence.h"

#include "application/data/explorejson.h"
#include "application/data/imports.h"
#include "application/data/keptviews.h"
#include "application/people/teams.h"
#include "support/datafile.h"
#include "support/test_main.h"

using application::Evidence;
using domain::ErrorCode;
using domain::ExploreView;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

namespace
{

/// Sixty answers of twenty customers, three each: the visit is good, the bill is bad, the call as good as the
/// customer is content. Landlords call most. What was found is the same as what was given, but for the price.
domain::DataSetId importVisits(const Office &office)
{
    QByteArray csv = "day,grade,place,kind,why,found,said,who,food,signs\n";
    for (int i = 0; i < 60; ++i) {
        const int customer = i < 30 ? i / 3 % 3 : 3 + i % 17;
        const QByteArray place = i % 3 == 0 ? "visit" : i % 3 == 1 ? "bill" : "call";
        const int grade = i % 3 == 0 ? 5 : i % 3 == 1 ? 1 : 1 + customer % 5;
        const QByteArray why = i % 3 == 1 ? "price" : "wait";
        csv += "2026-0" + QByteArray::number(1 + i % 6) + "-11," + QByteArray::number(grade) + ',' + place + ','
            + (customer < 3 ? "landlord" : "tenant") + ',' + why + ',' + (i % 6 == 1 ? "wait" : why) + ','
            + (grade < 3 ? "Two amounts on the bill" : "Quick and kind") + ",C" + QByteArray::number(customer) + ','
            + QByteArray::number(grade) + ',' + QByteArray::number(1 + i % 4) + '\n';
    }
    auto request = support::importRequest(support::dataFile(office, u"visits.csv"_s, csv),
        {u"date=day"_s, u"score=grade"_s, u"touchpoint=place"_s, u"customer-type=kind"_s, u"reason=why"_s,
            u"reason-found=found"_s, u"comment=said"_s, u"customer=who"_s});
    request.mapping.scale = domain::Scale::csat();
    return must(application::Imports(*office.workspace).import(request)).dataSet;
}

template <typename View>
View look(const Office &office, const domain::ExploreRequest &request)
{
    return std::get<View>(must(Evidence(*office.workspace).explore(request)));
}

domain::ExploreRequest asking(domain::DataSetId set, ExploreView view, const QString &by = {})
{
    domain::ExploreRequest request;
    request.dataSet = set;
    request.view = view;
    request.by = by;
    return request;
}

} // namespace

class ExploreViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheJourneyOfTheTeam();
    void saysWhichGroupsScoreLower();
    void saysWhoCallsMost();
    void holdsRatingsAgainstTheScore();
    void holdsTouchpointsAgainstEachOther();
    void setsGivenAgainstFound();
    void findsTheWordsOfLowScores();
    void looksOnlyAtTheBusiest();
    void keepsEveryViewAsAFinding();
    void refusesAViewWithoutItsColumns();
    void keepsViewsByName();
    void saysWhetherTheDataOfAFindingHasChanged();
};

void ExploreViewsTest::followsTheJourneyOfTheTeam()
{
    Office office;
    for (const QString &name : {u"Call"_s, u"Visit"_s})
        must(application::Teams(*office.workspace).addTouchpoint(name));
    const auto set = importVisits(office);

    const auto journey = look<domain::Journey>(office, asking(set, ExploreView::Journey));

    QCOMPARE(journey.stops.size(), 3);
    QCOMPARE(journey.stops.at(0).key, u"call"_s);
    QCOMPARE(journey.stops.at(1).key, u"visit"_s);
    QCOMPARE(journey.stops.at(2).key, u"bill"_s);
    QCOMPARE(*journey.stops.at(2).scores.lowShare, 1.0);
    QCOMPARE(journey.all.n, 60);
    const auto byKind = look<domain::Journey>(office, asking(set, ExploreView::Journey, u"customer-type"_s));
    QCOMPARE(byKind.stops.size(), 2);
}

void ExploreViewsTest::saysWhichGroupsScoreLower()
{
    Office office;
    const auto set = importVisits(office);

    const auto contrast = look<domain::Contrast>(office, asking(set, ExploreView::Contrast));

    QCOMPARE(contrast.n, 60);
    QVERIFY(contrast.rows.first().key == u"bill"_s || contrast.rows.first().key == u"price"_s
        || contrast.rows.first().column == u"food"_s);
    QStringList columns;
    for (const domain::ContrastRow &row : contrast.rows)
        if (!columns.contains(row.column))
            columns.append(row.column);
    QVERIFY(columns.contains(u"customer-type"_s) && columns.contains(u"signs"_s) && !columns.contains(u"customer"_s));
    const auto byPlace = look<domain::Contrast>(office, asking(set, ExploreView::Contrast, u"touchpoint"_s));
    QCOMPARE(byPlace.rows.size(), 3);
    QCOMPARE(byPlace.rows.first().key, u"bill"_s);
    QVERIFY(byPlace.rows.first().holds());
}

void ExploreViewsTest::saysWhoCallsMost()
{
    Office office;
    const auto set = importVisits(office);

    const auto result = look<domain::Concentration>(office, asking(set, ExploreView::Concentration));

    QCOMPARE(result.customers, 20);
    QCOMPARE(result.busiestCustomers, 4);
    QCOMPARE(result.busiestContacts, 32);
    const auto landlord = std::find_if(result.traits.cbegin(), result.traits.cend(),
        [](const domain::ConcentrationTrait &trait) { return trait.key == u"landlord"_s; });
    QCOMPARE(landlord->busiest, (domain::ShareCount{3, 4}));
    QCOMPARE(landlord->rest, (domain::ShareCount{0, 16}));
}

void ExploreViewsTest::holdsRatingsAgainstTheScore()
{
    Office office;
    const auto set = importVisits(office);

    const auto drivers = look<domain::Drivers>(office, asking(set, ExploreView::Drivers));

    QCOMPARE(drivers.basis, domain::DriverBasis::Ratings);
    QCOMPARE(drivers.n, 60);
    QCOMPARE(drivers.rows.first().key, u"food"_s);
    QVERIFY(drivers.rows.first().importance > 0.99);

    auto few = asking(set, ExploreView::Drivers);
    few.filter.conditions = {{domain::ResponseField::Touchpoint, {}, u"bill"_s}};
    QCOMPARE(look<domain::Drivers>(office, few).n, 20);
    QVERIFY(look<domain::Drivers>(office, few).rows.isEmpty());
}

void ExploreViewsTest::holdsTouchpointsAgainstEachOther()
{
    Office office;
    const auto set = importVisits(office);

    const auto drivers = look<domain::Drivers>(office, asking(set, ExploreView::Drivers, u"touchpoint"_s));

    QCOMPARE(drivers.basis, domain::DriverBasis::Customers);
    QVERIFY(!drivers.rows.isEmpty());
    const auto byKind = look<domain::Drivers>(office, asking(set, ExploreView::Drivers, u"customer-type"_s));
    QCOMPARE(byKind.basis, domain::DriverBasis::Presence); // no customer is of both types
}

void ExploreViewsTest::setsGivenAgainstFound()
{
    Office office;
    const auto set = importVisits(office);

    const auto forensics = look<domain::Forensics>(office, asking(set, ExploreView::Forensics));

    QCOMPARE(forensics.n, 60);
    QCOMPARE(forensics.both, 60);
    QCOMPARE(forensics.same, 50);
    QCOMPARE(forensics.rows.first(), (domain::ForensicsRow{u"wait"_s, u"wait"_s, 40, 1}));
    QCOMPARE(forensics.rows.size(), 3);
}

void ExploreViewsTest::findsTheWordsOfLowScores()
{
    Office office;
    const auto set = importVisits(office);

    auto request = asking(set, ExploreView::Words);
    const auto words = look<domain::WordContrast>(office, request);

    QCOMPARE(words.n, 60);
    QCOMPARE(words.lowComments + words.otherComments, 60);
    QStringList keys;
    for (const domain::WordRow &row : words.rows)
        keys.append(row.key);
    QVERIFY(keys.contains(u"amounts"_s) && !keys.contains(u"kind"_s));
    request.filter.scoreFrom = 3;
    QCOMPARE(look<domain::WordContrast>(office, request).lowComments, 0);
}

void ExploreViewsTest::looksOnlyAtTheBusiest()
{
    Office office;
    const auto set = importVisits(office);
    auto request = asking(set, ExploreView::Pareto, u"customer-type"_s);
    request.filter.busiest = true;

    const auto pareto = look<domain::Pareto>(office, request);

    QCOMPARE(pareto.n, 32);
    QCOMPARE(pareto.rows.first().key, u"landlord"_s);
    QCOMPARE(pareto.rows.first().count, 30);
    QCOMPARE(must(Evidence(*office.workspace).commentCount(request)), 32);
    request.filter.busiest = false;
    QCOMPARE(look<domain::Pareto>(office, request).n, 28);
}

void ExploreViewsTest::keepsEveryViewAsAFinding()
{
    Office office;
    const auto set = importVisits(office);
    Evidence evidence(*office.workspace);
    for (const auto &[view, word] : domain::EnumWords<ExploreView>::words) {
        const auto request = asking(set, view, view == ExploreView::Pareto ? u"reason"_s : QString());
        const auto id = must(evidence.keepFinding(request, QString::fromLatin1(word), {}));
        const domain::Finding finding = must(evidence.finding(id));
        QCOMPARE(finding.n, 60);
        QCOMPARE(finding.request, request);
        QCOMPARE(application::toJson(must(evidence.kept(id))), application::toJson(must(evidence.explore(request))));
        QVERIFY(!must(evidence.changedSince(id)));
    }
    QCOMPARE(evidence.findings().size(), 8);
}

void ExploreViewsTest::refusesAViewWithoutItsColumns()
{
    Office office;
    const auto set = must(application::Imports(*office.workspace)
                              .import(support::importRequest(
                                  support::dataFile(office, u"bare.csv"_s, "why\nprice\nwait\n"), {u"reason=why"_s})))
                         .dataSet;
    const Evidence evidence(*office.workspace);
    for (const ExploreView view : {ExploreView::Journey, ExploreView::Concentration, ExploreView::Forensics}) {
        const auto refused = evidence.explore(asking(set, view));
        QCOMPARE(refused.error().code, ErrorCode::FieldInvalid);
        QCOMPARE(refused.error().context, u"by"_s);
    }
    auto busiest = asking(set, ExploreView::Pareto, u"reason"_s);
    busiest.filter.busiest = true;
    QCOMPARE(evidence.explore(busiest).error().code, ErrorCode::FieldInvalid);
    QCOMPARE(must(evidence.values(set, u"reason"_s, 10)), (QStringList{u"price"_s, u"wait"_s}));
}

void ExploreViewsTest::keepsViewsByName()
{
    Office office;
    const auto set = importVisits(office);
    application::KeptViews views(*office.workspace);
    auto request = asking(set, ExploreView::Contrast, u"touchpoint"_s);
    request.filter.conditions = {{domain::ResponseField::CustomerType, {}, u"landlord"_s}};

    QCOMPARE(doUndoRedo(office, [&] { return support::justDone(views.keep(request, u" Landlords "_s)); }), QString());
    const domain::KeptView kept = views.all().first();
    QCOMPARE(kept.name, u"Landlords"_s);
    QCOMPARE(kept.request, request);
    QCOMPARE(doUndoRedo(office, [&] { return views.rename(kept.id, u"Landlords by place"_s); }), QString());
    QCOMPARE(must(views.find(kept.id)).name, u"Landlords by place"_s);
    QCOMPARE(views.rename(kept.id, u" "_s).error().code, ErrorCode::FieldEmpty);
    QCOMPARE(views.keep(request, {}).error().code, ErrorCode::FieldEmpty);
    QCOMPARE(views.keep(asking(domain::DataSetId(7), ExploreView::Words), u"x"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(doUndoRedo(office, [&] { return views.remove(kept.id); }), QString());
    QVERIFY(views.all().isEmpty());
    QCOMPARE(views.find(kept.id).error().code, ErrorCode::NotFound);
}

void ExploreViewsTest::saysWhetherTheDataOfAFindingHasChanged()
{
    Office office;
    const auto path = support::dataFile(office, u"calls.csv"_s, "why,said\nbill,a\nbill,b\n");
    const auto mapping = QStringList{u"reason=why"_s, u"comment=said"_s};
    const auto set
        = must(application::Imports(*office.workspace).import(support::importRequest(path, mapping))).dataSet;
    Evidence evidence(*office.workspace);
    const auto id = must(evidence.keepFinding(asking(set, ExploreView::Pareto, u"reason"_s), u"Bills"_s, {}));
    QVERIFY(!must(evidence.changedSince(id)));

    support::dataFile(office, u"calls.csv"_s, "why,said\nbill,a\nbill,b\nwait,c\n");
    must(application::Imports(*office.workspace).import(support::importRequest(path, mapping)));

    QVERIFY(must(evidence.changedSince(id)));
    QCOMPARE(std::get<domain::Pareto>(must(evidence.kept(id))).n, 2);
    must(evidence.removeDataSet(set));
    QCOMPARE(evidence.changedSince(id).error().code, ErrorCode::NotFound);
}

TRYWEEK_TEST(tst_exploreviews, ExploreViewsTest)
#include "tst_exploreviews.moc"
