// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QLineEdit;
class QPushButton;
class QShortcut;
class QWidget;

namespace gui
{

class Chip;
class ChipRow;
class SegmentedChoice;

/// The choices of a note as chips that open lists, for where there is little room for their rows. The rows keep what
/// is chosen; the chips show it and choose in them.
class ComposerChips final : public QObject
{
    Q_OBJECT

public:
    /// The inputs of a composer that the chips stand for.
    struct Inputs
    {
        SegmentedChoice *did;
        ChipRow *customer;
        ChipRow *touchpoint;
        QPushButton *unusual;
        QLineEdit *unusualText;
        QPushButton *isPrivate;
    };

    /// Fills `place` with the chips; keys work in `composer`.
    ComposerChips(const Inputs &inputs, QWidget *place, QWidget *composer);

    /// The letters that open the chips while they are shown: those of the rows' labels.
    void setKeys(const QString &didLabel, const QString &customerLabel, const QString &touchpointLabel);
    /// Which chips there are to show.
    struct Asked
    {
        bool did = true;
        bool customer = true;
        bool touchpoint = true;
    };

    /// Shows or hides the chips, with what is chosen in them.
    void setShown(bool shown, const Asked &asked);
    /// The chip for what is seldom needed; its place is the composer's affair.
    QWidget *more() const;

signals:
    /// Something was chosen in a list.
    void changed();

private:
    void showTexts();
    void openChoices(Chip *chip, ChipRow *row);
    void openMore();
    /// `firstDigit`: of the keys that pick; with 0 the first one is none.
    void openList(
        Chip *chip, const QStringList &texts, int current, int firstDigit, const std::function<void(int)> &choose);

    Inputs m_inputs;
    QWidget *m_place;
    QWidget *m_composer;
    Chip *m_did;
    Chip *m_customer;
    Chip *m_touchpoint;
    Chip *m_more;
    QList<QShortcut *> m_keys;
};

} // namespace gui
