// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/week/secondreadings.h"
#include "domain/week/round.h"
#include "gui/page/page.h"

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace gui
{

class Card;
class EffectRow;
class EmptyState;
class PageHeader;
class PageScroll;
class SourceCard;
class TextLabel;

/// Second pair of eyes: one note after the other, without its effect and phase, rated by keys; then how far both saw
/// the same. What is rated is kept at once, so that it goes on another day.
class SecondReadingPage : public Page
{
    Q_OBJECT

public:
    explicit SecondReadingPage(PageContext context, QWidget *parent = nullptr);

    /// The id of the address is the round; text "looked": its totals are open because somebody looked early.
    void open(const Address &address) override;
    void reload(const domain::Changes &changes) override;
    QWidget *mainField() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildNote(QVBoxLayout *column);
    void buildResult(QVBoxLayout *column);
    void load();
    void begin();
    void goToWeek();
    void rate(domain::Effect effect);
    void goTo(int index);
    void fit();
    void showEmpty();
    void showNote();
    void showAgreement(const domain::ReadersAgreement &agreement);
    /// The first note to rate from that one on, then from the beginning; -1: none is left.
    int nextToRate(int from) const;
    int ratedCount() const;

    PageContext m_context;
    domain::Round m_round;
    bool m_lookedEarly = false;
    bool m_mayDraw = false;
    std::optional<domain::SecondReading> m_reading;
    QList<application::BlindNote> m_notes;
    std::optional<domain::ReadersAgreement> m_agreement;
    int m_index = 0;
    PageHeader *m_header;
    PageScroll *m_scroll;
    QBoxLayout *m_sides; ///< the cards, and where a number comes from
    QWidget *m_cards;
    Card *m_emptyCard;
    EmptyState *m_empty;
    Card *m_noteCard;
    TextLabel *m_place;
    TextLabel *m_text;
    EffectRow *m_effects;
    QPushButton *m_before;
    QPushButton *m_next;
    Card *m_resultCard;
    TextLabel *m_alike;
    TextLabel *m_kappa;
    TextLabel *m_uncertainty;
    TextLabel *m_warning;
    QPushButton *m_info;
    QPushButton *m_again;
    SourceCard *m_source;
};

} // namespace gui
