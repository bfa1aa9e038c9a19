// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/prediction.h"
#include "domain/week/round.h"

#include <QDate>
#include <QString>

namespace gui
{

/// “Better: at least half of the contacts”: direction and size of a sealed prediction, in a line.
QString predictionLine(const domain::Prediction &prediction);

/// “Added Tue 24 Nov, 9:10 by Mette: …”.
QString amendmentLine(const domain::Amendment &amendment, const QString &author, QDate today);

} // namespace gui
