// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/filters.h"
#include "wording/viewsources.h"

#include "support/test_main.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QDate today(2026, 11, 23);

domain::ResponseFilter movers()
{
    domain::ResponseFilter filter;
    filter.from = QDate(2026, 7, 1);
    filter.to = QDate(2026, 10, 31);
    filter.conditions = {{domain::ResponseField::CustomerType, {}, u"Moved house"_s},
        {domain::ResponseField::CustomerType, {}, u"Landlord"_s}, {{}, u"Channel"_s, u"Phone"_s}};
    filter.scoreTo = 6;
    filter.words = u"bill "_s;
    filter.busiest = true;
    return filter;
}

} // namespace

class FiltersTest : public QObject
{
    Q_OBJECT

private slots:
    void namesEachPartOnce()
    {
        QStringList texts;
        for (const auto &part : wording::filterParts(movers(), domain::Scale::nps(), today, english))
            texts.append(part.text);
        QCOMPARE(texts,
            (QStringList{u"1 Jul to 31 Oct"_s, u"Moved house, Landlord"_s, u"Channel: Phone"_s, u"Low scores"_s,
                u"“bill”"_s, u"The busiest fifth of the customers"_s}));
    }

    void takesEachPartAway()
    {
        domain::ResponseFilter filter = movers();
        qsizetype left = 6;
        while (left > 0) {
            const auto parts = wording::filterParts(filter, domain::Scale::nps(), today, english);
            QCOMPARE(parts.size(), left);
            filter = wording::without(filter, parts.first());
            --left;
        }
        QVERIFY(filter.isEmpty());
    }

    void saysScoresAndOpenPeriods()
    {
        domain::ResponseFilter filter;
        filter.from = QDate(2026, 7, 1);
        filter.scoreFrom = 7;
        filter.scoreTo = 8;
        QCOMPARE(wording::filterLine(filter, domain::Scale::nps(), today, english), u"From 1 Jul · Score 7 to 8"_s);
        filter.from.reset();
        filter.scoreTo.reset();
        QCOMPARE(wording::filterLine(filter, domain::Scale::nps(), today, english), u"Score 7 or more"_s);
    }

    void everyViewNamesItsMethodCountsAndFilter()
    {
        domain::ExploreRequest request;
        request.filter = movers();
        const QList<domain::ExploreResult> results{domain::Overview(), domain::Journey(), domain::Pareto(),
            domain::Concentration(), domain::Contrast(), domain::Drivers(), domain::Forensics(),
            domain::WordContrast()};
        for (const domain::ExploreResult &result : results) {
            const wording::SourceText text = wording::viewSource(
                result, request, {QDate(2026, 7, 1), QDate(2026, 10, 31)}, domain::Scale::nps(), today, english);
            QVERIFY(!text.formula.isEmpty());
            QVERIFY(!text.methods.isEmpty()
                && text.methods.join(u" ").contains(QRegularExpression(u"(19|20)[0-9][0-9]"_s)));
            QCOMPARE(text.rows.at(1), (QStringList{u"Period"_s, u"1 Jul to 31 Oct"_s}));
            QVERIFY(text.rows.at(2).at(1).contains(u"Moved house"_s));
        }
    }
};

TRYWEEK_TEST(tst_filters, FiltersTest)
#include "tst_filters.moc"
