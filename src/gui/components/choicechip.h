// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/chip.h"
#include "gui/components/chiprow.h"

namespace gui
{

/// A chip that opens a list and shows what was chosen from it. Its accessible name says what is chosen and of what:
/// “Separator: Semicolon”.
class ChoiceChip final : public Chip
{
    Q_OBJECT

public:
    /// `subject` is what is chosen, for screen readers and the tool tip: “Separator”.
    explicit ChoiceChip(const QString &subject, QWidget *parent = nullptr);

    /// The list; `pattern` says how the chosen one is shown (“By %1”), empty: as it is.
    void setOptions(const QList<ChipOption> &options, const QString &pattern = {});
    const QList<ChipOption> &options() const { return m_options; }

    QVariant chosen() const { return m_chosen; }
    /// Sets the choice without announcing it; an unknown value shows the first option.
    void setChosen(const QVariant &value);

signals:
    /// A person chose another one.
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openList();
    void applyText();

    QString m_subject;
    QString m_pattern;
    QList<ChipOption> m_options;
    QVariant m_chosen;
};

} // namespace gui
