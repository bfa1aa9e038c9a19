// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/contrast.h"

#include "support/test_main.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

/// Phone: 56 low of 70; web: 48 low of 80. Each second response comes from the north.
domain::ResponseColumns phoneAndWeb()
{
    domain::ResponseColumns columns;
    for (int i = 0; i < 150; ++i) {
        const bool phone = i < 70;
        columns.ids.push_back(i + 1);
        columns.scores.push_back((phone ? i < 56 : i < 70 + 48) ? 1 : 5);
        columns.touchpoints.append(phone ? u"phone"_s : u"web"_s);
        columns.customerTypes.append(i % 2 == 0 ? u"north"_s : u"south"_s);
    }
    return columns;
}

domain::Contrast contrastOf(const domain::ResponseColumns &columns)
{
    return statistics::contrastOf(columns,
        {{u"touchpoint"_s, &columns.touchpoints}, {u"customer-type"_s, &columns.customerTypes}},
        statistics::Selection::all(columns), domain::Scale::csat());
}

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private slots:
    /// Newcombe's own example: 0.20 (0.0524, 0.3339); four groups were looked at, and the two mirrored ones share
    /// their chance, so Holm multiplies the first by 4 and keeps it for the second.
    void comparesEachGroupWithAllOthers()
    {
        const domain::Contrast contrast = contrastOf(phoneAndWeb());

        QCOMPARE(contrast.n, 150);
        QCOMPARE(contrast.looks, 4);
        const domain::ContrastRow &first = contrast.rows.first();
        QCOMPARE(first.column, u"touchpoint"_s);
        QCOMPARE(first.key, u"phone"_s);
        QCOMPARE(first.group, (domain::ShareCount{56, 70}));
        QCOMPARE(first.others, (domain::ShareCount{48, 80}));
        QVERIFY(std::abs(first.difference - 0.2) < 1e-12);
        QVERIFY(std::abs(first.interval.low - 0.0524) < 5e-5);
        QVERIFY(std::abs(first.interval.high - 0.3339) < 5e-5);
        QVERIFY(std::abs(first.chance - 0.008258288) < 1e-9);
        QVERIFY(std::abs(first.corrected - 4 * 0.008258288) < 1e-8);
        QVERIFY(first.holds());
        QCOMPARE(contrast.rows.last().key, u"web"_s);
        QVERIFY(!contrast.rows.at(1).holds());
    }

    void aSmallGroupDoesNotComeFirstForItsShareAlone()
    {
        domain::ResponseColumns columns = phoneAndWeb();
        columns.ids.push_back(151);
        columns.scores.push_back(1);
        columns.touchpoints.append(u"letter"_s);
        columns.customerTypes.append(u"north"_s);

        const domain::Contrast contrast = contrastOf(columns);

        QCOMPARE(contrast.rows.first().key, u"phone"_s);
        const auto letter = std::find_if(contrast.rows.cbegin(), contrast.rows.cend(),
            [](const domain::ContrastRow &row) { return row.key == u"letter"_s; });
        QVERIFY(letter->difference > contrast.rows.first().difference);
        QVERIFY(letter->interval.low < 0);
    }

    void saysNothingWithoutScoresOrWithoutOthers()
    {
        domain::ResponseColumns columns = phoneAndWeb();
        columns.scores.assign(150, domain::ResponseColumns::noNumber);
        QVERIFY(contrastOf(columns).rows.isEmpty());
        QCOMPARE(contrastOf(columns).n, 0);
        QVERIFY(contrastOf({}).rows.isEmpty());
    }
};

TRYWEEK_TEST(tst_contrast, ContrastTest)
#include "tst_contrast.moc"
