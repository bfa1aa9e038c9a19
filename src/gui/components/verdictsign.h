// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/verdict.h"
#include "gui/components/signtile.h"
#include "gui/components/textlabel.h"

namespace gui
{

/// The sign a verdict is shown with.
inline Sign verdictSign(domain::Verdict verdict)
{
    switch (verdict) {
    case domain::Verdict::TooLittle:
        return Sign::TooLittle;
    case domain::Verdict::Mixed:
        return Sign::Mixed;
    case domain::Verdict::LooksBetter:
        return Sign::Better;
    case domain::Verdict::LooksWorse:
        return Sign::Worse;
    case domain::Verdict::NoClearDifference:
        break;
    }
    return Sign::Same;
}

/// The tone of its word.
inline TextLabel::Tone verdictTone(domain::Verdict verdict)
{
    switch (verdict) {
    case domain::Verdict::LooksBetter:
        return TextLabel::Tone::Better;
    case domain::Verdict::LooksWorse:
        return TextLabel::Tone::Worse;
    default:
        return TextLabel::Tone::Normal;
    }
}

} // namespace gui
