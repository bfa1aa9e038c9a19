// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/dataset.h"
#include "gui/evidence/viewlist.h"
#include "gui/page/page.h"

class QBoxLayout;
class QStackedWidget;

namespace gui
{

class ChoiceChip;
class ExploreView;
class FindingsView;
class QuotesView;

/// What customers say: data sets to look at, and what was kept of them.
class EvidencePage final : public Page
{
    Q_OBJECT

public:
    /// Asks a person for a file; returns an empty path when they thought better of it.
    using AskForFile = std::function<QString(QWidget *parent)>;

    EvidencePage(PageContext context, QWidget *parent);

    void open(const Address &address) override;
    void reload(const domain::Changes &changes) override;
    QWidget *mainField() override;
    void keep() override;

    /// Asks for a customer file and leads to its import.
    void importFile();
    /// Opens a finding's look in its view again, and says whether the data has changed since.
    void openFinding(domain::FindingId id);
    /// Replaces the file dialog, for tests.
    void setFileQuestion(const AskForFile &question) { m_askForFile = question; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildSide();
    void fold();
    void offerEntries();
    QWidget *buildNothing();
    void readDataSets();
    void readKeptViews();
    void showKeptView();
    void showEntry();
    std::optional<domain::DataSet> chosenDataSet() const;
    void openForNumber(const Address &address);

    PageContext m_context;
    AskForFile m_askForFile;
    QList<domain::DataSet> m_dataSets;
    ChoiceChip *m_dataSet;
    ViewList *m_views;
    ChoiceChip *m_entry; ///< stands for the list of views in a narrow window
    QBoxLayout *m_columns;
    QWidget *m_side;
    QBoxLayout *m_sideColumn;
    QStackedWidget *m_stack;
    QWidget *m_nothing;
    ExploreView *m_explore;
    FindingsView *m_findings;
    QuotesView *m_quotes;
    domain::FindingId m_looked; ///< the finding whose look is shown again
};

} // namespace gui
