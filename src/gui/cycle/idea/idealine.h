#pragma once

#include "domain/idea.h"

#include <QWidget>

class QPushButton;
class QRadioButton;

namespace gui
{

class GrowingText;
class Keeper;
class TextLabel;

/// One silent line: a choice, the words (which can be mended), who wrote them.
class IdeaLine final : public QWidget
{
    Q_OBJECT

public:
    /// The keeper looks after the words while the line lives.
    IdeaLine(domain::IdeaId id, Keeper &keeper, QWidget *parent);

    domain::IdeaId id() const { return m_id; }
    void showIdea(const domain::Idea &idea, const QString &writer, bool chosen, bool mayChoose);
    GrowingText *words() const { return m_words; }
    QWidget *chooser() const;

signals:
    void chosen();
    void removeWanted();

private:
    domain::IdeaId m_id;
    Keeper &m_keeper;
    QRadioButton *m_choose;
    GrowingText *m_words;
    TextLabel *m_writer;
    QPushButton *m_remove;
};

} // namespace gui
