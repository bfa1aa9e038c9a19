// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reflection/learning.h"
#include "gui/components/pagescroll.h"
#include "gui/page/page.h"

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace gui
{

class Card;
class NoteField;
class RowList;
class Tag;
class TextLabel;

/// One learning to read: its statement, what speaks for and against it in the same size, and the message to
/// customers. Texts are saved when the person leaves them or presses Enter.
class LearningPane : public PageScroll
{
    Q_OBJECT

public:
    explicit LearningPane(PageContext context, QWidget *parent = nullptr);

    /// Shows a learning. What is half-typed on the same one stays.
    void show(const domain::Learning &learning);
    /// Saves what was typed.
    void keep();

private:
    void build();
    void buildMessage(QVBoxLayout *column);
    void showSources(Card *card, RowList *list, domain::Stance stance);
    void remove();

    PageContext m_context;
    domain::Learning m_learning;
    std::optional<domain::Message> m_message;
    Tag *m_touchpoint;
    QPushButton *m_remove;
    NoteField *m_statement;
    Card *m_forCard;
    RowList *m_for;
    Card *m_againstCard;
    RowList *m_against;
    TextLabel *m_nothingAgainst;
    Card *m_messageCard;
    NoteField *m_youSaid;
    NoteField *m_weDid;
};

} // namespace gui
