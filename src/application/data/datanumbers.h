// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/data/explore.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace application
{

class Workspace;

/// A number that is taken from customer data, and where it stands there.
struct TakenNumber
{
    double value = 0;
    QDate day; ///< what it is the value of: usually the last day it rests on
    QString source; ///< in words, with n and period
    QString unit = {}; ///< what a measure without a unit gets
    std::optional<domain::FindingId> finding = {}; ///< the finding it is taken from; absent: the look below is kept
    domain::ExploreRequest request = {};
    QString title = {}; ///< of the finding the look becomes
    QByteArray picture = {}; ///< SVG
};

/// Gives success criteria and balancing measures their values from customer data. The look is frozen as a finding
/// with the same undo; one that was kept with the same numbers is used again.
class DataNumbers final
{
public:
    explicit DataNumbers(Workspace &workspace);

    /// Today's value of the measure. NotFound; FieldEmpty("day"); FieldInvalid("value"); what exploring says.
    domain::Result<domain::FindingId> takeBaseline(domain::MeasureId measure, const TakenNumber &number);
    /// A dated value of it; the same errors.
    domain::Result<domain::ReadingId> takeReading(domain::MeasureId measure, const TakenNumber &number);

    /// Minutes a contact takes on average in the responses of a finding that have minutes, to a tenth; absent without
    /// any.
    std::optional<double> minutesIn(domain::FindingId finding) const;

private:
    Workspace &m_workspace;
};

} // namespace application
