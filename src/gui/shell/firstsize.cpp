// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/firstsize.h"

#include <QStyle>
#include <QWidget>

namespace gui
{

namespace
{

constexpr int sideFrame = 8;

} // namespace

QSize sizeInside(QSize available, QMargins frame, QSize wanted)
{
    return wanted.boundedTo(available.shrunkBy(frame)).expandedTo({1, 1});
}

QMargins likelyFrame(const QWidget &window)
{
    const int title = qMax(window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window),
        window.fontMetrics().height() * 5 / 2);
    return {sideFrame, title, sideFrame, sideFrame};
}

} // namespace gui
