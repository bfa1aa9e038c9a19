// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/selection.h"

#include "support/test_main.h"

using namespace Qt::StringLiterals;

namespace
{

using Flags = std::vector<std::uint8_t>;

domain::ResponseColumns fourResponses()
{
    domain::ResponseColumns columns;
    columns.ids = {11, 12, 13, 14};
    const auto day = [](int d) { return static_cast<std::int32_t>(QDate(2026, 5, d).toJulianDay()); };
    columns.days = {day(1), day(2), domain::ResponseColumns::noDay, day(3)};
    columns.scores = {0, 6, 9, domain::ResponseColumns::noNumber};
    for (const QString &key : {u"web"_s, u"phone"_s, u""_s, u"web"_s})
        columns.touchpoints.append(key);
    for (const QString &key : {u"A"_s, u"B"_s, u"A"_s, u"B"_s})
        columns.attributes[u"Product"_s].append(key);
    return columns;
}

Flags passed(const domain::ResponseFilter &filter, const std::vector<std::int64_t> *matching = nullptr)
{
    return statistics::select(fourResponses(), filter, matching).value().passed;
}

domain::ResponseFilter::Condition touchpoint(const QString &value)
{
    return {.field = domain::ResponseField::Touchpoint, .attribute = {}, .value = value};
}

} // namespace

class SelectionTest : public QObject
{
    Q_OBJECT

private slots:
    void takesAllWithoutAFilter() { QCOMPARE(passed({}), (Flags{1, 1, 1, 1})); }

    void boundsAreIncluded()
    {
        domain::ResponseFilter filter;
        filter.from = QDate(2026, 5, 2);
        QCOMPARE(passed(filter), (Flags{0, 1, 0, 1}));
        filter.to = QDate(2026, 5, 2);
        QCOMPARE(passed(filter), (Flags{0, 1, 0, 0}));
    }

    void scoreBandLeavesOutMissingScores()
    {
        domain::ResponseFilter filter;
        filter.scoreTo = 6;
        QCOMPARE(passed(filter), (Flags{1, 1, 0, 0}));
    }

    void valuesOfOneColumnAreAlternatives()
    {
        domain::ResponseFilter filter;
        filter.conditions = {touchpoint(u"phone"_s), touchpoint(u""_s)};
        QCOMPARE(passed(filter), (Flags{0, 1, 1, 0}));
    }

    void conditionsOnDifferentColumnsAllHold()
    {
        domain::ResponseFilter filter;
        filter.conditions = {touchpoint(u"web"_s), {.field = {}, .attribute = u"Product"_s, .value = u"B"_s}};
        QCOMPARE(passed(filter), (Flags{0, 0, 0, 1}));
    }

    void takesTheResponsesTheSearchFound()
    {
        const std::vector<std::int64_t> found{12, 14, 99};
        QCOMPARE(passed({}, &found), (Flags{0, 1, 0, 1}));
    }

    void namesAColumnThatIsNotThere()
    {
        domain::ResponseFilter filter;
        filter.conditions = {{.field = {}, .attribute = u"Colour"_s, .value = u"red"_s}};
        const auto selection = statistics::select(fourResponses(), filter);
        QCOMPARE(selection.error().code, domain::ErrorCode::FieldInvalid);
        QCOMPARE(selection.error().context, u"Colour"_s);
    }

    void countsWhatPassed()
    {
        domain::ResponseFilter filter;
        filter.conditions = {touchpoint(u"web"_s)};
        QCOMPARE(statistics::select(fourResponses(), filter).value().count, 2);
    }
};

TRYWEEK_TEST(tst_selection, SelectionTest)
#include "tst_selection.moc"
