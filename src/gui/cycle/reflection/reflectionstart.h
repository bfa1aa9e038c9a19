#pragma once

#include "domain/reflectionform.h"
#include "domain/team.h"
#include "gui/components/card.h"

#include <memory>

namespace Ui
{
class ReflectionStart;
}

namespace gui
{

/// How to reflect, and who is there.
class ReflectionStart final : public Card
{
    Q_OBJECT

public:
    explicit ReflectionStart(QWidget *parent = nullptr);
    ~ReflectionStart() override;

    /// Offers the people of the team; `present` are ticked until somebody chooses otherwise.
    void offer(const QList<domain::Person> &people, const QList<domain::PersonId> &present);
    /// Forgets what was chosen, for another round.
    void reset();

    domain::ReflectionForm form() const;
    QList<domain::PersonId> people() const;
    QWidget *mainField() const;

signals:
    void begun();

private:
    std::unique_ptr<Ui::ReflectionStart> m_ui;
    bool m_touched = false;
};

} // namespace gui
