// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/metrics.h"

namespace gui::metrics
{

QFont font(Type type, const QFont &base)
{
    struct Step
    {
        qreal factor;
        bool bold;
    };
    static constexpr Step steps[]{
        {0.9, false}, {1.0, false}, {1.15, true}, {1.5, true}, {1.7, true}, {2.0, false}, {1.43, false}};
    const Step step = steps[static_cast<int>(type)];
    QFont result = base;
    if (base.pointSizeF() > 0)
        result.setPointSizeF(base.pointSizeF() * step.factor);
    else
        result.setPixelSize(qRound(base.pixelSize() * step.factor));
    result.setBold(step.bold);
    return result;
}

int line(const QFontMetrics &metrics)
{
    return metrics.lineSpacing();
}

int controlHeight(const QFontMetrics &metrics)
{
    return line(metrics) + 15;
}

int fieldHeight(const QFontMetrics &metrics)
{
    return line(metrics) + 17;
}

int chipHeight(const QFontMetrics &metrics)
{
    return line(metrics) + 11;
}

int tagHeight(const QFontMetrics &metrics)
{
    return line(metrics) + 3;
}

int effectKeyHeight(const QFontMetrics &metrics)
{
    return line(metrics) * 5 / 2 + 16;
}

int tableRowHeight(const QFontMetrics &metrics)
{
    return line(metrics) + 9;
}

int listRowHeight(const QFontMetrics &metrics)
{
    return line(metrics) * 2 + 18;
}

int railItemHeight(const QFontMetrics &metrics)
{
    return line(metrics) * 2 + 20;
}

int messageBarHeight(const QFontMetrics &metrics)
{
    return line(metrics) + 25;
}

int iconExtent(int nominal, const QFontMetrics &metrics)
{
    constexpr int designLine = 19;
    return qMax(nominal * 3 / 4, qRound(qreal(nominal) * line(metrics) / designLine));
}

int lines(int pixels, const QFontMetrics &metrics)
{
    return pixels / qMax(1, line(metrics));
}

} // namespace gui::metrics
