#pragma once

#include "application/backgroundwork.h"
#include "application/evidence.h"
#include "gui/evidence/pictures.h"
#include "gui/shell/page.h"

#include <memory>

class QAbstractItemModel;
class QModelIndex;

namespace Ui
{
class ExploreView;
}

namespace gui
{

class ChoiceChip;
class Chip;
class CommentsPanel;
class OverviewModel;
class ParetoModel;

/// One view of a data set: the question it answers, the filter, its picture over its table, and the comments behind a
/// bar.
class ExploreView final : public QWidget
{
    Q_OBJECT

public:
    ExploreView(PageContext context, QWidget *parent);
    ~ExploreView() override;

    /// Shows a view of a data set with the filter that was chosen before.
    void show(const domain::DataSet &dataSet, domain::ExploreView view);
    /// Reads the numbers anew.
    void reload();
    const domain::ExploreRequest &request() const { return m_request; }
    QWidget *mainField() const;

private:
    /// What one look at the data gave.
    struct Look
    {
        QStringList groupings; ///< only when they were asked for
        domain::ExploreRequest request;
        domain::Overview overview;
        domain::Pareto pareto; ///< only for a Pareto
    };

    static domain::Result<Look> look(
        application::Workspace &workspace, domain::ExploreRequest request, bool withGroupings);
    void buildControls();
    void offerGroupings(const QStringList &groupings);
    void offerWeights();
    void showLook(const Look &look);
    void showOverview(const domain::Overview &overview);
    void showPareto(const Look &look);
    void showNumbers(qint64 n, std::optional<QDate> first, std::optional<QDate> last);
    void useModel(QAbstractItemModel *model);
    void showPicture(Picture picture);
    void followPart(int part);
    void followRow(const QModelIndex &index);
    void showComments(int part);
    void closeComments();
    void keepFinding();

    PageContext m_context;
    std::unique_ptr<Ui::ExploreView> m_ui;
    domain::ExploreRequest m_request;
    domain::DataSet m_dataSet;
    ChoiceChip *m_by;
    ChoiceChip *m_weight;
    Chip *m_lowOnly;
    OverviewModel *m_overview;
    ParetoModel *m_pareto;
    CommentsPanel *m_comments;
    application::BackgroundWork m_looking;
    bool m_groupingsKnown = false;
    Picture m_picture;
    bool m_following = false; ///< the picture and its table are being brought to the same row
};

} // namespace gui
