// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/cycle/challenge/candidatecolumn.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace gui
{

class CandidateCanvas;
class CandidateLabels;

/// The candidates side by side in one grid, so that what is compared stands in one line. From the fourth on it
/// scrolls sideways below labels that stay.
class CandidateGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateGrid(QWidget *parent = nullptr);

    /// How an edited candidate is saved; false when it was not.
    void setSave(std::function<bool(const domain::Challenge &)> save) { m_save = std::move(save); }
    /// Half-typed text is kept in there.
    void outlastCrashes(application::Workspace &workspace) { m_workspace = &workspace; }
    /// Shows the candidates from left to right; what is half-typed stays.
    void showCandidates(const QList<CandidateView> &views, const CandidateWords &words, bool workable);

    /// The choice of the chosen candidate, else of the first; null without any.
    QWidget *chooser() const;
    /// The evidence of the chosen candidate, else of the first.
    QWidget *evidenceCell() const;
    QWidget *cellOf(domain::ChallengeId id) const;
    void keep();

signals:
    void chosen(domain::ChallengeId id);
    void moveWanted(domain::ChallengeId id, int rank);
    void removeWanted(domain::ChallengeId id);
    void evidenceWanted(domain::ChallengeId id);
    void costWanted(domain::ChallengeId id, domain::FindingId finding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    CandidateColumn *columnOf(domain::ChallengeId id) const;
    CandidateColumn *addColumn();
    CandidateColumn *mainColumn() const;
    void fit();

    std::function<bool(const domain::Challenge &)> m_save;
    application::Workspace *m_workspace = nullptr;
    CandidateLabels *m_labels;
    QScrollArea *m_area;
    CandidateCanvas *m_canvas;
    QGridLayout *m_grid;
    QList<CandidateColumn *> m_columns;
};

} // namespace gui
