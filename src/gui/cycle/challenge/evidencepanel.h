// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/challenges.h"
#include "domain/data/finding.h"
#include "domain/data/quote.h"
#include "gui/components/card.h"

#include <memory>

class QCheckBox;

namespace Ui
{
class EvidencePanel;
}

namespace gui
{

/// Everything of a workspace that can point at a candidate.
struct EvidenceStock
{
    QList<domain::Finding> findings;
    QList<domain::Quote> quotes;
};

/// What points at one candidate: the workspace's findings and quotes to tick, and a quote written down in place.
class EvidencePanel final : public Card
{
    Q_OBJECT

public:
    explicit EvidencePanel(QWidget *parent = nullptr);
    ~EvidencePanel() override;

    /// Shows the stock with the candidate's own evidence ticked.
    void showEvidence(const domain::Challenge &candidate, const EvidenceStock &stock, QDate today);
    /// Puts the focus on the first thing to do.
    void enter();

signals:
    void linkWanted(const domain::EvidenceLink &link);
    void unlinkWanted(const domain::EvidenceLink &link);
    /// A quote was written (without id) or completed.
    void quoteWritten(const domain::Quote &quote);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *lineOf(const domain::EvidenceLink &link, const QString &title, const QString &facts, bool linked);
    void openForm(const domain::Quote &quote);
    void closeForm();
    void saveQuote();

    std::unique_ptr<Ui::EvidencePanel> m_ui;
    domain::Challenge m_candidate;
    EvidenceStock m_stock;
    domain::Quote m_editing;
    QDate m_today;
};

} // namespace gui
