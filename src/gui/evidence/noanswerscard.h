// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/noanswer.h"
#include "domain/data/readingoptions.h"
#include "gui/components/card.h"

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace gui
{

class TextLabel;

/// The values of a file that count as no answer, before anything is written: each can be switched off, and others
/// can be added.
class NoAnswersCard final : public Card
{
    Q_OBJECT

public:
    explicit NoAnswersCard(QWidget *parent = nullptr);

    /// What was found in the file under the choices made so far.
    void show(const QList<domain::NoAnswer> &values);
    /// The choices of a person, to and from the options of reading.
    void setChoices(const domain::ReadingOptions &options);
    void putChoices(domain::ReadingOptions &options) const;

signals:
    void choicesChanged();

private:
    void switchValue(const domain::NoAnswer &value, bool taken);
    void addValue();

    QStringList m_noAnswers;
    QStringList m_answers;
    QList<domain::NoAnswer> m_shown; ///< those with a box
    QList<QCheckBox *> m_boxes;
    QWidget *m_list;
    QVBoxLayout *m_listColumn;
    TextLabel *m_rest;
    QLineEdit *m_another;
};

} // namespace gui
