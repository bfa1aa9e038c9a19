// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/people/team.h"

#include <QMenu>

#include <optional>

namespace gui
{

/// Who is working, chosen by one digit: the list that opens at the bottom of the rail.
class PersonMenu : public QMenu
{
    Q_OBJECT

public:
    PersonMenu(const QList<domain::Person> &people, std::optional<domain::PersonId> current, QWidget *parent);

signals:
    void chosen(domain::PersonId person);
    /// Somebody who is not in the list.
    void otherWanted();
};

} // namespace gui
