// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QStringList>

namespace gui
{

/// The parts of a picture as screen readers and keys know them: a sentence each, where they are, which is the current
/// one. A widget that is one is read as a chart (installChartAccess()).
class ChartParts
{
public:
    virtual ~ChartParts() = default;

    virtual const QStringList &parts() const = 0;
    /// In the widget; null when the part was not drawn yet.
    virtual QRectF partArea(int part) const = 0;
    virtual int current() const = 0; ///< -1: none
};

} // namespace gui
