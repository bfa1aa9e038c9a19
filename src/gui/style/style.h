// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace gui
{

/// Fusion with the program's own edges, fillings and sizes. Colours come from the option's palette and from
/// `Theme::of()` it, so one style serves light and dark. What a button is, is said by properties: `primary` (the one
/// filled button of a page), `flat` (the rest), neither (outlined); `acts` false on a flat button gives it the colour
/// of text instead of the accent; `keyHint` is the key that works now, drawn inside. A field with the property
/// `error` has a red edge, a read-only one lies sunken. A widget's `ringRadius` says how round its focus ring is,
/// its `ringInset` how far inside the usual place it is drawn. Mnemonics are underlined while Alt is held, in menus,
/// and on labels of what has the property `labelKeyShown`.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
        const QWidget *widget = nullptr) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget = nullptr) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returnData = nullptr) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

} // namespace gui
