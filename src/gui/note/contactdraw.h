// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/arm.h"

#include <QWidget>

#include <optional>

namespace gui
{

class TextLabel;

/// What the draw says of the next contact, where contacts alternate: “Try it” or “As usual”. Hidden otherwise.
class ContactDraw final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactDraw(QWidget *parent = nullptr);

    void setArm(std::optional<domain::Arm> arm);
    std::optional<domain::Arm> arm() const { return m_arm; }

private:
    std::optional<domain::Arm> m_arm;
    TextLabel *m_words;
    TextLabel *m_hint;
};

} // namespace gui
