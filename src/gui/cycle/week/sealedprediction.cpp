// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/week/sealedprediction.h"

#include "wording/days.h"
#include "wording/names.h"

#include <QCoreApplication>

namespace gui
{

namespace
{

struct PredictionTexts
{
    Q_DECLARE_TR_FUNCTIONS(gui::PredictionTexts)
};

} // namespace

QString predictionLine(const domain::Prediction &prediction)
{
    if (!prediction.direction)
        return PredictionTexts::tr("Nothing was expected");
    const QString direction = wording::effectName(*prediction.direction);
    return prediction.size.isEmpty()
        ? direction
        : PredictionTexts::tr("%1: %2", "the direction and the size of a prediction").arg(direction, prediction.size);
}

QString amendmentLine(const domain::Amendment &amendment, const QString &author, QDate today)
{
    const QString when = wording::momentInLine(amendment.at, today);
    return author.isEmpty() ? PredictionTexts::tr("Added %1: %2").arg(when, amendment.text)
                            : PredictionTexts::tr("Added %1 by %2: %3").arg(when, author, amendment.text);
}

} // namespace gui
