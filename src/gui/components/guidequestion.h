// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/textlabel.h"

namespace gui
{

/// One question of the guide; tinted when it helps with what is missing first.
class GuideQuestion : public TextLabel
{
    Q_OBJECT

public:
    GuideQuestion(const QString &text, QWidget *parent);

    void setHighlighted(bool highlighted);
    bool isHighlighted() const { return m_highlighted; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_highlighted = false;
};

} // namespace gui
