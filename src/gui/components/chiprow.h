// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QVariant>
#include <QWidget>

class QMenu;

namespace gui
{

class Chip;

/// One thing that may be chosen in a ChipRow.
struct ChipOption
{
    QVariant value; ///< what chosen() answers with
    QString text;

    bool operator==(const ChipOption &) const = default;
};

/// A row of chips of which one (or several) may be chosen. While the row has the focus each chip shows its digit, and
/// the digit picks it; arrows move, Space picks. Over five options the last chip, More, opens the rest. Make the row
/// the buddy of its label: Alt+letter then leads to it. Choosing the chosen one again takes the choice away.
class ChipRow : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool multiple READ isMultiple WRITE setMultiple)
    Q_PROPERTY(bool optional READ isOptional WRITE setOptional)

public:
    explicit ChipRow(QWidget *parent = nullptr);
    ~ChipRow() override;

    bool isMultiple() const { return m_multiple; }
    void setMultiple(bool multiple);
    bool isOptional() const { return m_optional; }
    /// False: once something is chosen it can only be changed, not taken away (one choice only).
    void setOptional(bool optional) { m_optional = optional; }

    QList<ChipOption> options() const { return m_options; }
    /// Replaces the options; keeps what is chosen where it is still there.
    void setOptions(const QList<ChipOption> &options);

    /// The chosen values in the order of the options.
    QVariantList chosen() const;
    /// The one chosen value; invalid when none is.
    QVariant chosenOne() const { return chosen().value(0); }
    /// Sets the choice without announcing it; unknown values are left out.
    void setChosen(const QVariantList &values);
    void setChosenOne(const QVariant &value);

signals:
    /// A person changed the choice.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QList<int> shownOptions() const;
    void refresh();
    void rebuild();
    void chooseEntry();
    void pick(const QVariant &value);
    void openMore();
    void showKeyHints();
    bool handleKey(Chip *chip, int key);
    QList<Chip *> focusable() const;

    QList<ChipOption> m_options;
    QVariantList m_chosen;
    QList<Chip *> m_chips;
    QList<int> m_shown; ///< the option behind each chip
    Chip *m_more = nullptr;
    QPointer<Chip> m_entry; ///< where the focus goes when the row gets it
    bool m_multiple = false;
    bool m_optional = true;
    bool m_built = false;
};

} // namespace gui
