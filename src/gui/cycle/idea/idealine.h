// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/idea.h"

#include <QWidget>

class QPushButton;
class QRadioButton;

namespace gui
{

class GrowingText;
class FieldSaver;
class TextLabel;

/// One silent line: a choice, the words (which can be mended), who wrote them.
class IdeaLine final : public QWidget
{
    Q_OBJECT

public:
    /// The keeper looks after the words while the line lives.
    IdeaLine(domain::IdeaId id, FieldSaver &keeper, QWidget *parent);

    domain::IdeaId id() const { return m_id; }
    void showIdea(const domain::Idea &idea, const QString &writer, bool chosen, bool mayChoose);
    GrowingText *words() const { return m_words; }
    QWidget *chooser() const;

signals:
    void chosen();
    void removeWanted();

private:
    domain::IdeaId m_id;
    FieldSaver &m_keeper;
    QRadioButton *m_choose;
    GrowingText *m_words;
    TextLabel *m_writer;
    QPushButton *m_remove;
};

} // namespace gui
