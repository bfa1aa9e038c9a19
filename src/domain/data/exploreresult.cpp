// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/data/exploreresult.h"

namespace domain
{

namespace
{

struct CountOfResponses
{
    qint64 operator()(const Overview &overview) const { return overview.scores.n; }
    qint64 operator()(const Journey &journey) const { return journey.all.n; }
    template <typename View>
    qint64 operator()(const View &view) const
    {
        return view.n;
    }
};

} // namespace

qint64 responsesOf(const ExploreResult &result)
{
    return std::visit(CountOfResponses(), result);
}

} // namespace domain
