// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/viewsources.h"

#include "wording/evidence.h"
#include "wording/exploreviews.h"
#include "wording/filters.h"

#include <QCoreApplication>

namespace wording
{

namespace
{

struct ViewSourceTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::ViewSources)
};

QString wilsonMethod()
{
    return ViewSourceTexts::tr("Shares: Wilson score interval, 95 % (Wilson 1927; Newcombe 1998)");
}

QString newcombeMethod()
{
    return ViewSourceTexts::tr("Differences: Newcombe hybrid score interval, 95 % (Newcombe 1998, method 10)");
}

QString holmMethod()
{
    return ViewSourceTexts::tr("Looking many times: chi-square with N − 1 (Campbell 2007), corrected by Holm (1979) "
                               "over everything looked at; “stands” below 5 in 100");
}

QStringList scoreMethods(bool isNps)
{
    return {isNps ? ViewSourceTexts::tr("NPS: adjusted Wald interval, 95 % (Rocks 2016)")
                  : ViewSourceTexts::tr("Means: Student's interval, 95 % (Student 1908)"),
        wilsonMethod()};
}

QString scoreFormula(bool isNps, const domain::Scale &scale)
{
    const QString low = scale.isNps()
        ? ViewSourceTexts::tr("Low scores are 0 to 6.")
        : ViewSourceTexts::tr("Low scores lie nearer to the worst end of the scale than to the best.");
    return (isNps ? ViewSourceTexts::tr("NPS = per cent of scores 9 and 10 minus per cent of scores 0 to 6.")
                  : ViewSourceTexts::tr("Mean = sum of the scores ÷ their number."))
        + u' ' + low;
}

/// What each kind of view says of itself.
class SourceWriter
{
public:
    SourceWriter(const domain::ExploreRequest &request, const domain::Scale &scale, const QLocale &locale)
        : m_request(request)
        , m_scale(scale)
        , m_locale(locale)
    {
    }

    SourceText operator()(const domain::Overview &overview) const
    {
        SourceText text;
        text.formula = scoreFormula(overview.scores.nps.has_value(), m_scale);
        text.methods = scoreMethods(overview.scores.nps.has_value());
        addMissing(text, overview.scores.missing);
        if (overview.undated > 0)
            text.leftOut.append(ViewSourceTexts::tr("%Ln response(s) without a day are in the total and in no month.",
                nullptr, static_cast<int>(overview.undated)));
        return text;
    }

    SourceText operator()(const domain::Journey &journey) const
    {
        SourceText text;
        text.formula = scoreFormula(journey.all.nps.has_value(), m_scale)
            + ViewSourceTexts::tr(" The order is that of the team's journey.");
        text.methods = scoreMethods(journey.all.nps.has_value());
        addMissing(text, journey.all.missing);
        return text;
    }

    SourceText operator()(const domain::Pareto &pareto) const
    {
        SourceText text;
        text.formula = m_request.weight == domain::Weight::Count
            ? ViewSourceTexts::tr("Share = responses with this value ÷ all responses; shares are added up from the "
                                  "largest.")
            : ViewSourceTexts::tr("Share = the sum of this value ÷ the sum of all; shares are added up from the "
                                  "largest. A response without an amount weighs nothing.");
        text.rows.append({ViewSourceTexts::tr("Sum"), m_locale.toString(pareto.total, 'g', 9)});
        text.methods.append(ViewSourceTexts::tr("Sorted shares, cumulated (Pareto 1896; Juran 1951)"));
        return text;
    }

    SourceText operator()(const domain::Concentration &concentration) const
    {
        SourceText text;
        text.formula = ViewSourceTexts::tr("Customers are sorted by their contacts; the busiest fifth is rounded to "
                                           "whole customers. A customer counts with the value most of their contacts "
                                           "have.");
        text.rows.append({ViewSourceTexts::tr("Customers"), m_locale.toString(concentration.customers)});
        text.rows.append({ViewSourceTexts::tr("Gini"), m_locale.toString(concentration.gini, 'f', 3)});
        if (concentration.unknown > 0)
            text.leftOut.append(ViewSourceTexts::tr("%Ln response(s) without a customer are left out.", nullptr,
                static_cast<int>(concentration.unknown)));
        text.methods
            = {ViewSourceTexts::tr("Concentration: Lorenz (1905), Gini (1912), without small-sample correction"),
                newcombeMethod(), holmMethod()};
        return text;
    }

    SourceText operator()(const domain::Contrast &contrast) const
    {
        SourceText text;
        text.formula = ViewSourceTexts::tr("Difference = share of low scores in the group minus share of low scores "
                                           "of everybody else. Sorted by the lower end of the interval, so that a "
                                           "small group does not lead by chance.");
        text.rows.append({ViewSourceTexts::tr("Groups looked at"), m_locale.toString(contrast.looks)});
        text.methods = {newcombeMethod(), holmMethod()};
        return text;
    }

    SourceText operator()(const domain::Drivers &drivers) const
    {
        SourceText text;
        text.formula = driverBasis(drivers.basis) + u' '
            + ViewSourceTexts::tr("Importance = rank correlation; performance = mean, from worst (0 %) to best (100 "
                                  "%). What goes with the score need not be its cause.");
        text.methods = {ViewSourceTexts::tr("Rank correlation: Spearman (1904), 95 % interval by Fisher's z with the "
                                            "standard error of Bonett & Wright (2000)"),
            ViewSourceTexts::tr("Means: Student's interval, 95 % (Student 1908)")};
        return text;
    }

    SourceText operator()(const domain::Forensics &forensics) const
    {
        SourceText text;
        text.formula = ViewSourceTexts::tr("Each response counts once, at the reason given and the reason found. "
                                           "Kappa = (agreement − agreement by chance) ÷ (1 − agreement by chance).");
        text.rows.append({ViewSourceTexts::tr("With both"), m_locale.toString(forensics.both)});
        text.methods.append(ViewSourceTexts::tr("Agreement beyond chance: Cohen's kappa (1960)"));
        return text;
    }

    SourceText operator()(const domain::WordContrast &words) const
    {
        SourceText text;
        text.formula
            = ViewSourceTexts::tr("A word counts once a comment. Log-odds = logarithm of its odds in "
                                  "comments with a low score ÷ its odds in the others; rare words are pulled "
                                  "towards none.");
        text.rows.append({ViewSourceTexts::tr("Low-score comments"), m_locale.toString(words.lowComments)});
        text.rows.append({ViewSourceTexts::tr("Other comments"), m_locale.toString(words.otherComments)});
        text.leftOut.append(ViewSourceTexts::tr("Comments without a score are left out."));
        text.methods.append(
            ViewSourceTexts::tr("Log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi "
                                "& Quinn 2008)"));
        return text;
    }

private:
    static void addMissing(SourceText &text, qint64 missing)
    {
        if (missing > 0)
            text.leftOut.append(ViewSourceTexts::tr(
                "%Ln response(s) without a valid score are left out.", nullptr, static_cast<int>(missing)));
    }

    const domain::ExploreRequest &m_request;
    const domain::Scale &m_scale;
    const QLocale &m_locale;
};

} // namespace

SourceText viewSource(const domain::ExploreResult &result, const domain::ExploreRequest &request,
    const CoveredDays &days, const domain::Scale &scale, QDate today, const QLocale &locale)
{
    SourceText text = std::visit(SourceWriter(request, scale, locale), result);
    QList<QStringList> rows{{ViewSourceTexts::tr("n"), locale.toString(domain::responsesOf(result))}};
    if (const QString covered = period(days.first, days.second, today, locale); !covered.isEmpty())
        rows.append({ViewSourceTexts::tr("Period"), covered});
    if (const QString filter = filterLine(request.filter, scale, today, locale); !filter.isEmpty())
        rows.append({ViewSourceTexts::tr("Filter"), filter});
    text.rows = rows + text.rows;
    text.header = {ViewSourceTexts::tr("counted")};
    return text;
}

} // namespace wording
