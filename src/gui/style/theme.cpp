// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/theme.h"

namespace gui
{

namespace
{

constexpr QColor rgb(unsigned value)
{
    return QColor(
        static_cast<int>(value >> 16 & 0xff), static_cast<int>(value >> 8 & 0xff), static_cast<int>(value & 0xff));
}

// Every pair is checked for its contrast by tests/gui/tst_theme.cpp.
constexpr Theme lightTable{
    false, // dark
    rgb(0xF6F5F2), // window
    rgb(0xFFFFFF), // surface
    rgb(0xEEECE7), // sunken
    rgb(0xDDDAD3), // line
    rgb(0x827F78), // outline
    rgb(0xEBE9E4), // hover
    rgb(0xDFDCD5), // pressed
    rgb(0x1F2328), // text
    rgb(0x5A5F68), // muted
    rgb(0x155E57), // accent
    rgb(0x0F4A44), // accentHover
    rgb(0xFFFFFF), // onAccent
    rgb(0xDFEDEA), // tint
    rgb(0xA8231B), // error
    rgb(0xFBE9E7), // errorTint
    rgb(0x744700), // warn
    rgb(0xFBEFD8), // warnTint
    rgb(0x8D9098), // disabled
    rgb(0x7B8890), // chart
    rgb(0x101418), // onChart
    {{
        {rgb(0x00588C), rgb(0x0072B2), rgb(0xE0EEF7), rgb(0xFFFFFF), false}, // better
        {rgb(0x4D545E), rgb(0x838A94), rgb(0xEBECEE), rgb(0x101418), false}, // same
        {rgb(0x9A3D00), rgb(0xD55E00), rgb(0xFCE9DC), rgb(0x101418), false}, // worse
        {rgb(0x7A3A65), rgb(0xA8527F), rgb(0xF8E9F2), rgb(0x7A3A65), true}, // cannot tell
    }},
};

constexpr Theme darkTable{
    true, // dark
    rgb(0x1A1C1F), // window
    rgb(0x232629), // surface
    rgb(0x15171A), // sunken
    rgb(0x383C42), // line
    rgb(0x878D96), // outline
    rgb(0x2D3135), // hover
    rgb(0x383D42), // pressed
    rgb(0xECEAE6), // text
    rgb(0xA8ADB5), // muted
    rgb(0x7FCFC2), // accent
    rgb(0x9ADFD3), // accentHover
    rgb(0x06231F), // onAccent
    rgb(0x203B38), // tint
    rgb(0xFFB4AB), // error
    rgb(0x44241F), // errorTint
    rgb(0xF2C266), // warn
    rgb(0x3B3018), // warnTint
    rgb(0x70757D), // disabled
    rgb(0x7D8A92), // chart
    rgb(0x101418), // onChart
    {{
        {rgb(0x7CC4F0), rgb(0x56B4E9), rgb(0x1B3547), rgb(0x101418), false}, // better
        {rgb(0xB5BBC4), rgb(0x8F96A0), rgb(0x303439), rgb(0x101418), false}, // same
        {rgb(0xFF9E63), rgb(0xE8741E), rgb(0x45291A), rgb(0x101418), false}, // worse
        {rgb(0xE9A8CD), rgb(0xCC79A7), rgb(0x412A3B), rgb(0xE9A8CD), true}, // cannot tell
    }},
};

} // namespace

const Theme &Theme::day()
{
    return lightTable;
}

const Theme &Theme::night()
{
    return darkTable;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTable : lightTable;
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, sunken);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, onAccent);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::Light, hover);
    p.setColor(QPalette::Midlight, line);
    p.setColor(QPalette::Mid, outline);
    p.setColor(QPalette::Dark, outline);
    p.setColor(QPalette::Shadow, outline);
    p.setColor(QPalette::ToolTipBase, surface);
    p.setColor(QPalette::ToolTipText, text);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::Link})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, sunken);
    p.setColor(QPalette::Disabled, QPalette::Highlight, disabled);
    return p;
}

charts::ChartColours Theme::chartColours() const
{
    return {surface, text, muted, line, outline, chart, accent, onChart, onAccent, warn, effects};
}

} // namespace gui
