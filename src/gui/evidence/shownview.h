// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/explore.h"
#include "domain/data/exploreresult.h"
#include "domain/data/scale.h"
#include "gui/evidence/exploretable.h"
#include "gui/evidence/pictures.h"

namespace gui
{

/// A view of a data set as it is shown: the title of its card, its picture and its table.
struct ShownView
{
    QString title;
    Picture picture;
    ExploreTable table;
};

/// The most bars or rows in a picture; the table has all.
inline constexpr int mostBars = 8;
inline constexpr int mostIntervalRows = 12;

/// Makes picture and table of whatever numbers these are. Pure: the same numbers always look the same.
ShownView shownView(
    const domain::ExploreResult &result, const domain::ExploreRequest &request, const domain::Scale &scale);

// One for each view.
ShownView shownOverview(
    const domain::Overview &overview, const domain::ExploreRequest &request, const domain::Scale &scale);
ShownView shownPareto(const domain::Pareto &pareto, const domain::ExploreRequest &request);
ShownView shownJourney(
    const domain::Journey &journey, const domain::ExploreRequest &request, const domain::Scale &scale);
ShownView shownConcentration(const domain::Concentration &concentration, const domain::ExploreRequest &request);
ShownView shownContrast(
    const domain::Contrast &contrast, const domain::ExploreRequest &request, const domain::Scale &scale);
ShownView shownDrivers(
    const domain::Drivers &drivers, const domain::ExploreRequest &request, const domain::Scale &scale);
ShownView shownForensics(const domain::Forensics &forensics, const domain::ExploreRequest &request);
ShownView shownWords(
    const domain::WordContrast &words, const domain::ExploreRequest &request, const domain::Scale &scale);

/// The request's filter with one more value of a column.
domain::ResponseFilter narrowed(const domain::ExploreRequest &request, const QString &column, const QString &key);
/// A share as the axes and tables write it: “28.6 %”.
QString shareText(double share);

} // namespace gui
