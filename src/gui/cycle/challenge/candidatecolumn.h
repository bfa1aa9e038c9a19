// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/challenges.h"
#include "domain/people/team.h"
#include "gui/components/fieldsaver.h"

#include <QAbstractButton>

#include <functional>
#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace gui
{

class BusinessCaseCell;
class CellChoice;
class GrowingText;
class TagButton;

/// What the comparison shows of one candidate.
struct CandidateView
{
    domain::Challenge challenge;
    QList<application::EvidenceLine> evidence;
    bool chosen = false;
    QDate today = {};
};

/// What a candidate may be about: the words of the workspace.
struct CandidateWords
{
    QList<domain::Touchpoint> touchpoints;
    QList<domain::CustomerType> customerTypes;
};

/// One candidate of the comparison: the cells of its column, each written over in place. Its cells belong to the
/// canvas.
class CandidateColumn final : public QObject
{
    Q_OBJECT

public:
    /// The rows of the comparison from the top.
    enum Row
    {
        Head,
        Size,
        Seriousness,
        Cost,
        EvidenceRow,
        InOurHands,
        Rank,
        RowCount
    };

    CandidateColumn(QWidget *canvas, std::function<bool(const domain::Challenge &)> save);

    /// Takes the column and its cells away.
    void retire();
    void place(QGridLayout &grid, int column);
    void showCandidate(const CandidateView &view, const CandidateWords &words, int count, bool workable);

    domain::ChallengeId id() const { return m_view.challenge.id; }
    const CandidateView &view() const { return m_view; }
    QWidget *chooser() const;
    QWidget *evidenceCell() const;
    void keep();
    /// Half-typed text is kept in there, for that candidate; told before it is shown.
    void outlastCrashes(application::Workspace &workspace, domain::ChallengeId challenge);
    QList<QWidget *> cells() const { return m_cells; }

signals:
    void chosen();
    void moveWanted(int rank);
    void removeWanted();
    void evidenceWanted();
    /// Contacts, and minutes where it knows them, are to be taken from this finding.
    void costWanted(domain::FindingId finding);

private:
    void buildHead();
    void buildRank();
    GrowingText *addText(QWidget *cell, QString domain::Challenge::*value, bool quiet);
    QWidget *addCell();
    void nameCells();
    void showEvidence();
    void connectLists();
    void change(const std::function<void(domain::Challenge &)> &edit);
    void chooseFinding(QWidget *button);
    QString touchpointText() const;
    QString customerTypesText() const;

    QWidget *m_canvas;
    std::function<bool(const domain::Challenge &)> m_save;
    FieldSaver *m_keeper;
    CandidateView m_view;
    CandidateWords m_words;
    QList<QWidget *> m_cells;
    QRadioButton *m_choose = nullptr;
    GrowingText *m_statement = nullptr;
    TagButton *m_touchpoint = nullptr;
    TagButton *m_customerTypes = nullptr;
    GrowingText *m_size = nullptr;
    CellChoice *m_level = nullptr;
    GrowingText *m_levelNote = nullptr;
    GrowingText *m_cost = nullptr;
    BusinessCaseCell *m_case = nullptr;
    CellChoice *m_evidence = nullptr;
    CellChoice *m_reach = nullptr;
    GrowingText *m_reachNote = nullptr;
    QLabel *m_rank = nullptr;
    QPushButton *m_earlier = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace gui
