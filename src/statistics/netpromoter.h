// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/interval.h"

#include <QtGlobal>

namespace statistics
{

/// Net promoter score, −100 to 100: per cent who gave 9 or 10 minus per cent who gave 0 to 6. 0 when there are none.
double netPromoterScore(qint64 promoters, qint64 passives, qint64 detractors);

/// Its interval, −100 to 100, good for small numbers: adjusted Wald, with ¾ promoters, 1½ passives and ¾ detractors
/// added (Rocks 2016). Pinned by tst_netpromoter.
domain::Interval netPromoterInterval(qint64 promoters, qint64 passives, qint64 detractors, double confidence = 0.95);

} // namespace statistics
