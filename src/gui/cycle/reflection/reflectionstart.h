// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/people/team.h"
#include "domain/reflection/reflectionform.h"
#include "gui/components/card.h"

#include <memory>
#include <optional>

namespace Ui
{
class ReflectionStart;
}

namespace gui
{

/// How to reflect, and who is there: the acting person, and those chosen for a form with others.
class ReflectionStart final : public Card
{
    Q_OBJECT

public:
    explicit ReflectionStart(QWidget *parent = nullptr);
    ~ReflectionStart() override;

    /// Offers the people of the team beside the acting one. Nobody is chosen beforehand: being chosen is what a
    /// person agrees to.
    void offer(const QList<domain::Person> &people, const std::optional<domain::Person> &acting);
    /// Forgets what was chosen, for another round.
    void reset();

    domain::ReflectionForm form() const;
    /// The acting person first.
    QList<domain::PersonId> people() const;
    QWidget *mainField() const;

signals:
    void begun();

private:
    void showForm();
    void begin();

    std::unique_ptr<Ui::ReflectionStart> m_ui;
    std::optional<domain::PersonId> m_acting;
};

} // namespace gui
