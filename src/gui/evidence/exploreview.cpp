#include "gui/evidence/exploreview.h"

#include "ui_exploreview.h"

#include "application/workspace.h"
#include "gui/components/buttons.h"
#include "gui/components/choicechip.h"
#include "gui/components/flowlayout.h"
#include "gui/evidence/commentspanel.h"
#include "gui/evidence/overviewmodel.h"
#include "gui/evidence/paretomodel.h"
#include "gui/style/icons.h"
#include "wording/evidence.h"

#include <QAction>
#include <QPushButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int chartHeightInLines = 17;

/// Keeps only the low scores; both ends of a filter are included, so the middle itself stays out.
void limitToLowScores(domain::ResponseFilter &filter, const domain::Scale &scale)
{
    constexpr double detractorsEnd = 6;
    const double middle = (scale.worst() + scale.best()) / 2;
    if (scale.isNps())
        filter.scoreTo = detractorsEnd;
    else if (scale.isReversed())
        filter.scoreFrom = std::nextafter(middle, scale.highest());
    else
        filter.scoreTo = std::nextafter(middle, scale.lowest());
}

QString weightName(domain::Weight weight)
{
    switch (weight) {
    case domain::Weight::Count:
        return ExploreView::tr("Count");
    case domain::Weight::Minutes:
        return ExploreView::tr("Minutes");
    case domain::Weight::Cost:
        break;
    }
    return ExploreView::tr("Cost");
}

} // namespace

ExploreView::ExploreView(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ExploreView>())
    , m_by(new ChoiceChip(tr("Grouped by"), this))
    , m_weight(new ChoiceChip(tr("Added up"), this))
    , m_lowOnly(new Chip(tr("Low scores only"), this))
    , m_overview(new OverviewModel(this))
    , m_pareto(new ParetoModel(this))
    , m_comments(nullptr)
{
    m_ui->setupUi(this);
    m_comments = new CommentsPanel(context, this);
    m_comments->hide();
    m_ui->contentRow->addWidget(m_comments);
    m_ui->chart->setHeightInLines(chartHeightInLines);
    buildControls();
}

ExploreView::~ExploreView() = default;

void ExploreView::buildControls()
{
    auto *keep = new QAction(icon(u"bookmark-new"_s), tr("&Keep as finding"), this);
    keep->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(keep, &QAction::triggered, this, &ExploreView::keepFinding);
    m_ui->header->addActionButton(keep, ButtonKind::Primary)->setObjectName(u"keepAsFinding"_s);

    auto *flow = new FlowLayout(m_ui->controls);
    m_lowOnly->setCheckable(true);
    m_lowOnly->setObjectName(u"lowScoresOnly"_s);
    m_by->setObjectName(u"groupedBy"_s);
    m_weight->setObjectName(u"addedUp"_s);
    for (Chip *chip : {m_lowOnly, static_cast<Chip *>(m_by), static_cast<Chip *>(m_weight)})
        flow->addWidget(chip);

    connect(m_lowOnly, &Chip::toggled, this, [this](bool only) {
        m_request.filter.scoreFrom.reset();
        m_request.filter.scoreTo.reset();
        if (only)
            limitToLowScores(m_request.filter, m_dataSet.mapping.scale);
        reload();
    });
    connect(m_by, &ChoiceChip::changed, this, [this] {
        m_request.by = m_by->chosen().toString();
        reload();
    });
    connect(m_weight, &ChoiceChip::changed, this, [this] {
        m_request.weight = static_cast<domain::Weight>(m_weight->chosen().toInt());
        reload();
    });
    connect(m_ui->chart, &ChartView::currentChanged, this, &ExploreView::followPart);
    connect(m_ui->chart, &ChartView::activated, this, &ExploreView::showComments);
    connect(
        m_ui->table, &DataTable::drillDown, this, [this](const QModelIndex &index) { showComments(index.row()); });
    connect(m_comments, &CommentsPanel::closed, this, &ExploreView::closeComments);
}

void ExploreView::show(const domain::DataSet &dataSet, domain::ExploreView view)
{
    const bool otherData = dataSet.id != m_dataSet.id;
    const bool otherView = view != m_request.view;
    m_dataSet = dataSet;
    if (otherData) {
        m_request = {};
        m_request.dataSet = dataSet.id;
        m_request.by = domain::word(domain::ResponseField::Reason);
        m_groupingsKnown = false;
        const QSignalBlocker quiet(m_lowOnly);
        m_lowOnly->setChecked(false);
        offerWeights();
    }
    m_request.view = view;
    if (otherData || otherView)
        closeComments();
    const bool hasScore = dataSet.mapping.column(domain::ResponseField::Score).has_value();
    const bool isPareto = view == domain::ExploreView::Pareto;
    m_lowOnly->setVisible(hasScore && isPareto);
    m_by->setVisible(isPareto);
    m_weight->setVisible(isPareto && m_weight->options().size() > 1);
    m_ui->controls->setVisible(isPareto);
    reload();
}

void ExploreView::offerGroupings(const QStringList &groupings)
{
    QList<ChipOption> options;
    for (const QString &by : groupings)
        options.append({by, wording::groupingName(by)});
    m_by->setOptions(options, tr("By %1", "grouped by a field"));
    m_by->setChosen(m_request.by);
    m_groupingsKnown = true;
}

void ExploreView::offerWeights()
{
    QList<ChipOption> weights{{static_cast<int>(domain::Weight::Count), weightName(domain::Weight::Count)}};
    if (m_dataSet.mapping.column(domain::ResponseField::Minutes))
        weights.append({static_cast<int>(domain::Weight::Minutes), weightName(domain::Weight::Minutes)});
    if (m_dataSet.mapping.column(domain::ResponseField::Cost))
        weights.append({static_cast<int>(domain::Weight::Cost), weightName(domain::Weight::Cost)});
    m_weight->setOptions(weights);
    m_weight->setChosen(static_cast<int>(domain::Weight::Count));
}

QWidget *ExploreView::mainField() const
{
    return m_ui->chart;
}

void ExploreView::reload()
{
    m_ui->header->setTitle(wording::exploreQuestion(m_request));
    m_looking.start<domain::Result<Look>>(
        [&workspace = m_context.workspace, request = m_request, withGroupings = !m_groupingsKnown](
            const application::Progress &) { return look(workspace, request, withGroupings); },
        [this](const domain::Result<Look> &found) {
            if (found.has_error())
                m_context.news.complain(found.error());
            else
                showLook(found.value());
        });
}

domain::Result<ExploreView::Look> ExploreView::look(
    application::Workspace &workspace, domain::ExploreRequest request, bool withGroupings)
{
    const application::Evidence evidence(workspace);
    Look look;
    if (withGroupings) {
        look.groupings = evidence.groupings(request.dataSet);
        if (!look.groupings.contains(request.by))
            request.by = look.groupings.value(0);
    }
    look.request = request;
    if (request.view == domain::ExploreView::Pareto && !request.by.isEmpty()) {
        TRY_VALUE(look.pareto, evidence.pareto(request));
    }
    TRY_VALUE(look.overview, evidence.overview(request));
    return look;
}

void ExploreView::showLook(const Look &look)
{
    m_request.by = look.request.by;
    if (!m_groupingsKnown)
        offerGroupings(look.groupings);
    m_ui->header->setTitle(wording::exploreQuestion(m_request));
    if (m_request.view == domain::ExploreView::Pareto)
        showPareto(look);
    else
        showOverview(look.overview);
    m_ui->table->fitColumns();
}

void ExploreView::showOverview(const domain::Overview &overview)
{
    m_overview->setOverview(overview);
    useModel(m_overview);
    m_ui->table->setAccessibleName(tr("Scores by month"));
    m_ui->viewCard->setTitle(overview.scores.nps ? tr("NPS by month") : tr("Mean score by month"));
    showPicture(overviewPicture(overview, m_dataSet.mapping.scale));
    showNumbers(overview.scores.n, overview.first, overview.last);
}

void ExploreView::showPareto(const Look &look)
{
    const QString by = wording::groupingName(m_request.by);
    m_pareto->setPareto(look.pareto, m_request.by, weightName(m_request.weight));
    useModel(m_pareto);
    m_ui->viewCard->setTitle(
        tr("%1 by %2", "count, minutes or cost by a field").arg(weightName(m_request.weight), by));
    m_ui->table->setAccessibleName(m_ui->viewCard->title());
    showPicture(paretoPicture(look.pareto, m_request.by, m_ui->viewCard->title()));
    showNumbers(look.pareto.n, look.overview.first, look.overview.last);
}

void ExploreView::useModel(QAbstractItemModel *model)
{
    if (m_ui->table->model() == model)
        return;
    m_ui->table->setModel(model);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExploreView::followRow);
}

void ExploreView::showPicture(Picture picture)
{
    m_picture = std::move(picture);
    m_ui->sentence->setText(m_picture.sentence);
    m_ui->chart->setPicture(m_picture.name, m_picture.sentence, m_picture.parts, m_picture.paint);
    m_ui->chart->setVisible(!m_picture.parts.isEmpty());
}

void ExploreView::showNumbers(qint64 n, std::optional<QDate> first, std::optional<QDate> last)
{
    const QLocale locale;
    const QString period = wording::period(first, last, m_context.workspace.clock().today());
    const QString all = locale.toString(m_dataSet.responses);
    const QString basis = m_request.view == domain::ExploreView::Overview
        ? tr("%1 scores from %2 responses").arg(locale.toString(n), all)
        : tr("%1 of %2 responses").arg(locale.toString(n), all);
    m_ui->basis->setText(period.isEmpty() ? basis : tr("%1, %2", "how many, and from when").arg(basis, period));
}

void ExploreView::followPart(int part)
{
    if (m_following)
        return;
    m_following = true;
    if (part >= 0 && part < m_ui->table->model()->rowCount() - 1)
        m_ui->table->selectRow(part);
    m_following = false;
}

void ExploreView::followRow(const QModelIndex &index)
{
    if (m_following)
        return;
    m_following = true;
    m_ui->chart->setCurrent(index.row() < m_picture.parts.size() ? index.row() : -1);
    m_following = false;
}

void ExploreView::showComments(int part)
{
    if (m_request.view != domain::ExploreView::Pareto)
        return;
    const std::optional<QString> key = m_pareto->key(part);
    const bool isFolded = m_pareto->pareto().rows.size() > ParetoModel::mostBars;
    const bool isRest = isFolded && m_ui->chart->hasFocus() && part == ParetoModel::mostBars - 1;
    if (!key || isRest)
        return;
    m_comments->show(m_request, *key, wording::paretoKey(*key), m_pareto->pareto().rows.at(part).count);
}

void ExploreView::closeComments()
{
    const bool hadFocus = m_comments->isAncestorOf(focusWidget());
    m_comments->hide();
    if (hadFocus)
        m_ui->chart->setFocus();
}

void ExploreView::keepFinding()
{
    const QString title = m_request.view == domain::ExploreView::Pareto && !m_pareto->pareto().rows.isEmpty()
        ? m_picture.sentence
        : m_picture.name;
    const auto kept
        = application::Evidence(m_context.workspace).keepFinding(m_request, title, svgOf(m_picture, font()));
    if (kept.has_error())
        m_context.news.complain(kept.error());
    else
        m_context.news.tell(tr("Kept as a finding: %1").arg(title), true);
}

} // namespace gui
