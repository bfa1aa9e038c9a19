// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/data/evidence.h"
#include "application/workspace/backgroundwork.h"
#include "domain/data/keptview.h"
#include "gui/evidence/shownview.h"
#include "gui/evidence/takenumberbar.h"
#include "gui/page/page.h"

#include <QHash>

#include <memory>

class QPushButton;
class QTimer;

namespace Ui
{
class ExploreView;
}

namespace gui
{

class ChoiceChip;
class CommentsPanel;
class FilterBar;
class KeptViewBar;
class SourceCard;

/// One view of a data set: the question it answers, the filter, its picture over its table, and the comments behind a
/// bar, cell or point.
class ExploreView final : public QWidget
{
    Q_OBJECT

public:
    ExploreView(PageContext context, QWidget *parent);
    ~ExploreView() override;

    /// Shows a view of a data set with the filter that was chosen before.
    void show(const domain::DataSet &dataSet, domain::ExploreView view);
    /// Shows exactly this look, with its own filter; `note` stands above it.
    void show(const domain::DataSet &dataSet, const domain::ExploreRequest &request, const QString &note = {});
    /// Shows a kept view, with its name.
    void showKept(const domain::DataSet &dataSet, const domain::KeptView &view);
    /// Offers the numbers of what is shown for a measure; nothing takes the offer away.
    void takeFor(const std::optional<NumberRequest> &errand);
    /// What stands above the view, while it shows what it was opened with.
    void setNote(const QString &note);
    /// Reads the numbers anew.
    void reload();
    const domain::ExploreRequest &request() const { return m_request; }
    QWidget *mainField() const;
    /// In a narrow window what stands beside the view goes below it.
    void setNarrow(bool narrow);

signals:
    /// A person gave what they look at a name.
    void kept(domain::KeptViewId id);

private:
    /// What one look at the data gave.
    struct LoadedDataSet
    {
        QStringList groupings; ///< only when they were asked for
        domain::ExploreRequest request;
        domain::ExploreResult result;
        application::Period period;
    };

    static domain::Result<LoadedDataSet> look(
        application::Workspace &workspace, domain::ExploreRequest request, bool withGroupings);
    void buildControls();
    void useDataSet(const domain::DataSet &dataSet);
    void showControls();
    void offerGroupings();
    void offerWeights();
    void readValues();
    void showLook(const LoadedDataSet &look);
    void showNothing(const QString &why);
    void showNumbers(const LoadedDataSet &look);
    void showPicture(const Picture &picture);
    void followPart(int part);
    void followRow(const QModelIndex &index);
    void showComments(int row);
    void closeComments();
    void keepFinding();
    QString findingTitle() const;
    void offerNumbers();
    void showSource(bool takeFocus);
    void change();

    PageContext m_context;
    std::unique_ptr<Ui::ExploreView> m_ui;
    domain::ExploreRequest m_request;
    QHash<domain::ExploreView, QString> m_byOf; ///< what each view was grouped by last
    domain::DataSet m_dataSet;
    FilterBar *m_filter;
    KeptViewBar *m_keptBar;
    TakeNumberBar *m_take;
    SourceCard *m_source;
    QPushButton *m_sourceButton;
    LoadedDataSet m_look;
    ChoiceChip *m_by;
    ChoiceChip *m_weight;
    ExploreTableModel *m_table;
    CommentsPanel *m_comments;
    application::BackgroundWork m_looking;
    application::BackgroundWork m_readingValues;
    QTimer *m_slow; ///< until a look counts as long work
    QStringList m_groupings;
    bool m_groupingsKnown = false;
    bool m_hasResult = false;
    bool m_narrow = false;
    Picture m_picture;
    bool m_following = false; ///< the picture and its table are being brought to the same row
};

} // namespace gui
