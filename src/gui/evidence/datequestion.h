// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/readingoptions.h"
#include "gui/components/card.h"

namespace gui
{

class TextLabel;

/// Asks whether the dates of a file begin with the day or the month, where they fit both: nobody can tell but the
/// person who has the file.
class DateQuestion final : public Card
{
    Q_OBJECT

public:
    explicit DateQuestion(QWidget *parent = nullptr);

    /// Shows the question about a column; `example` is a date that fits both ways, and may be empty.
    void ask(const QString &column, const QString &example);

signals:
    void answered(domain::DateOrder order);

private:
    TextLabel *m_question;
};

} // namespace gui
