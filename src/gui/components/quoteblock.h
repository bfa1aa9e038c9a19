// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/textlabel.h"

namespace gui
{

/// Small wrapped text with a pine rule at its left: an example, what somebody said.
class QuoteBlock : public TextLabel
{
    Q_OBJECT

public:
    explicit QuoteBlock(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gui
