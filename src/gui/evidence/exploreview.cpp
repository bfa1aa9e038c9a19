// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/exploreview.h"

#include "ui_exploreview.h"

#include "application/workspace/workspace.h"
#include "gui/components/buttons.h"
#include "gui/components/choicechip.h"
#include "gui/components/sourcecard.h"
#include "gui/evidence/commentspanel.h"
#include "gui/evidence/filterbar.h"
#include "gui/evidence/keptviewbar.h"
#include "gui/style/icons.h"
#include "wording/evidence.h"
#include "wording/exploreviews.h"

#include <QAction>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int chartHeightInLines = 17;
constexpr int slowMs = 500; ///< longer work shows that it goes on, and can be cancelled
constexpr int mostValues = 40; ///< of a column, offered as a filter

QString weightChoice(domain::Weight weight)
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

/// What a view is grouped by when nobody chose: nothing where the view knows itself.
QString usualBy(domain::ExploreView view, const QStringList &groupings)
{
    const QString field = domain::word(
        view == domain::ExploreView::Pareto ? domain::ResponseField::Reason : domain::ResponseField::Touchpoint);
    const bool needsOne = view == domain::ExploreView::Pareto || view == domain::ExploreView::Journey;
    if (!needsOne)
        return {};
    return groupings.contains(field) ? field : groupings.value(0);
}

bool isGrouped(domain::ExploreView view)
{
    return view == domain::ExploreView::Pareto || view == domain::ExploreView::Journey
        || view == domain::ExploreView::Contrast;
}

bool rests(domain::ExploreView view)
{
    return view == domain::ExploreView::Overview || view == domain::ExploreView::Journey
        || view == domain::ExploreView::Contrast || view == domain::ExploreView::Drivers;
}

} // namespace

ExploreView::ExploreView(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ExploreView>())
    , m_filter(nullptr)
    , m_keptBar(new KeptViewBar(context, this))
    , m_take(new TakeNumberBar(context, this))
    , m_source(new SourceCard(this))
    , m_sourceButton(nullptr)
    , m_by(new ChoiceChip(tr("Grouped by"), this))
    , m_weight(new ChoiceChip(tr("Added up"), this))
    , m_table(new ExploreTableModel(this))
    , m_comments(nullptr)
    , m_slow(new QTimer(this))
{
    m_ui->setupUi(this);
    m_filter = new FilterBar(context.workspace.clock().today(), m_ui->controls);
    m_ui->controlsColumn->addWidget(m_filter);
    m_comments = new CommentsPanel(context, this);
    m_comments->hide();
    m_ui->contentRow->addWidget(m_comments);
    m_ui->contentRow->addWidget(m_source, 0, Qt::AlignTop);
    m_ui->controlsColumn->addWidget(m_keptBar);
    m_ui->controlsColumn->addWidget(m_take);
    auto *useNumber = new QAction(tr("&Use a number…"), this);
    useNumber->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    addAction(useNumber);
    connect(useNumber, &QAction::triggered, this, [this] { m_take->begin(std::nullopt); });
    QPushButton *use = actionButton(useNumber, ButtonKind::Flat, this);
    use->setObjectName(u"useNumber"_s);
    auto *actions = new QHBoxLayout;
    actions->addWidget(use);
    m_sourceButton = sourceButton(tr("this view"), this);
    m_sourceButton->setObjectName(u"viewSource"_s);
    actions->addWidget(m_sourceButton);
    m_ui->sentenceRow->addLayout(actions);
    m_ui->sentenceRow->setAlignment(actions, Qt::AlignTop | Qt::AlignLeft);
    m_ui->table->setModel(m_table);
    m_ui->note->hide();
    buildControls();
}

ExploreView::~ExploreView() = default;

void ExploreView::buildControls()
{
    auto *keepView = new QAction(icon(u"view-filter"_s, IconTone::Accent), tr("Keep this vie&w"), this);
    keepView->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    addAction(keepView); // a button shows the shortcut, a widget must own it
    connect(keepView, &QAction::triggered, this, [this] { m_keptBar->beginKeeping(m_request); });
    m_ui->header->addActionButton(keepView, ButtonKind::Flat)->setObjectName(u"keepView"_s);
    auto *keep = new QAction(icon(u"bookmark-new"_s), tr("&Keep as finding"), this);
    keep->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    addAction(keep);
    connect(keep, &QAction::triggered, this, &ExploreView::keepFinding);
    m_ui->header->addActionButton(keep, ButtonKind::Primary)->setObjectName(u"keepAsFinding"_s);
    m_by->setObjectName(u"groupedBy"_s);
    m_weight->setObjectName(u"addedUp"_s);
    m_filter->addChip(m_by);
    m_filter->addChip(m_weight);

    m_slow->setSingleShot(true);
    m_slow->setInterval(slowMs);
    connect(m_slow, &QTimer::timeout, this, [this] {
        m_context.news.showProgress(tr("Reading the data set"), 0, 0, [this] {
            m_looking.abandon();
            m_context.news.endProgress();
        });
    });
    connect(m_filter, &FilterBar::changed, this, [this] {
        m_request.filter = m_filter->filter();
        closeComments();
        change();
    });
    connect(m_by, &ChoiceChip::changed, this, [this] {
        m_request.by = m_by->chosen().toString();
        m_byOf.insert(m_request.view, m_request.by);
        change();
    });
    connect(m_weight, &ChoiceChip::changed, this, [this] {
        m_request.weight = static_cast<domain::Weight>(m_weight->chosen().toInt());
        change();
    });
    connect(m_ui->chart, &ChartView::currentChanged, this, &ExploreView::followPart);
    connect(
        m_ui->chart, &ChartView::activated, this, [this](int part) { showComments(m_picture.rows.value(part, -1)); });
    connect(
        m_ui->table, &DataTable::drillDown, this, [this](const QModelIndex &index) { showComments(index.row()); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExploreView::followRow);
    connect(m_keptBar, &KeptViewBar::kept, this, &ExploreView::kept);
    connect(m_sourceButton, &QPushButton::clicked, this, [this] { showSource(true); });
    pressOnAltEnter(this, m_sourceButton);
    connect(m_comments, &CommentsPanel::closed, this, &ExploreView::closeComments);
}

void ExploreView::useDataSet(const domain::DataSet &dataSet)
{
    const bool isOther = dataSet.id != m_dataSet.id;
    m_dataSet = dataSet;
    if (!isOther)
        return;
    m_request = {};
    m_request.dataSet = dataSet.id;
    m_byOf.clear();
    m_groupings.clear();
    m_groupingsKnown = false;
    m_filter->setDataSet(dataSet);
    offerWeights();
}

void ExploreView::show(const domain::DataSet &dataSet, domain::ExploreView view)
{
    domain::ExploreRequest request = m_request;
    if (dataSet.id != m_dataSet.id) {
        request = {};
        request.dataSet = dataSet.id;
    }
    useDataSet(dataSet);
    if (request.view != view)
        request.by = m_byOf.value(view);
    request.view = view;
    show(dataSet, request);
}

void ExploreView::show(const domain::DataSet &dataSet, const domain::ExploreRequest &request, const QString &note)
{
    useDataSet(dataSet);
    if (request != m_request)
        closeComments();
    m_request = request;
    m_keptBar->showKept({});
    m_source->shut();
    setNote(note);
    m_filter->setFilter(request.filter);
    m_weight->setChosen(static_cast<int>(request.weight));
    showControls();
    reload();
}

void ExploreView::showKept(const domain::DataSet &dataSet, const domain::KeptView &view)
{
    show(dataSet, view.request);
    m_keptBar->showKept(view);
}

void ExploreView::showControls()
{
    const domain::ExploreView view = m_request.view;
    m_by->setVisible(isGrouped(view));
    m_weight->setVisible(view == domain::ExploreView::Pareto && m_weight->options().size() > 1);
    if (m_groupingsKnown)
        offerGroupings();
}

void ExploreView::offerGroupings()
{
    QList<ChipOption> options;
    if (m_request.view == domain::ExploreView::Contrast)
        options.append({QString(), tr("everything", "groups of every column")});
    for (const QString &by : m_groupings)
        options.append({by, wording::groupingName(by)});
    m_by->setOptions(options, tr("By %1", "grouped by a field"));
    m_by->setChosen(m_request.by);
}

void ExploreView::offerWeights()
{
    QList<ChipOption> weights{{static_cast<int>(domain::Weight::Count), weightChoice(domain::Weight::Count)}};
    if (m_dataSet.mapping.column(domain::ResponseField::Minutes))
        weights.append({static_cast<int>(domain::Weight::Minutes), weightChoice(domain::Weight::Minutes)});
    if (m_dataSet.mapping.column(domain::ResponseField::Cost))
        weights.append({static_cast<int>(domain::Weight::Cost), weightChoice(domain::Weight::Cost)});
    m_weight->setOptions(weights);
    m_weight->setChosen(static_cast<int>(domain::Weight::Count));
}

QWidget *ExploreView::mainField() const
{
    if (QWidget *numbers = m_take->mainField())
        return numbers;
    return m_ui->chart->isVisibleTo(this) ? static_cast<QWidget *>(m_ui->chart) : m_filter;
}

void ExploreView::change()
{
    m_ui->note->hide();
    m_keptBar->showKept({});
    reload();
}

void ExploreView::reload()
{
    m_ui->header->setTitle(wording::exploreQuestion(m_request));
    m_hasResult = false;
    if (const QString missing = wording::viewNeeds(m_request.view, m_dataSet.mapping); !missing.isEmpty()) {
        m_looking.abandon();
        m_slow->stop();
        showNothing(missing);
        return;
    }
    m_slow->start();
    m_looking.start<domain::Result<LoadedDataSet>>(
        [&workspace = m_context.workspace, request = m_request, withGroupings = !m_groupingsKnown](
            const application::Progress &) { return look(workspace, request, withGroupings); },
        [this](const domain::Result<LoadedDataSet> &found) {
            if (!m_slow->isActive())
                m_context.news.endProgress();
            m_slow->stop();
            if (found.has_error())
                m_context.news.complain(found.error());
            else
                showLook(found.value());
        });
}

domain::Result<ExploreView::LoadedDataSet> ExploreView::look(
    application::Workspace &workspace, domain::ExploreRequest request, bool withGroupings)
{
    const application::Evidence evidence(workspace);
    LoadedDataSet look;
    if (withGroupings)
        look.groupings = evidence.groupings(request.dataSet);
    if (request.by.isEmpty() && (withGroupings || isGrouped(request.view)))
        request.by = usualBy(request.view, withGroupings ? look.groupings : evidence.groupings(request.dataSet));
    look.request = request;
    if (request.view == domain::ExploreView::Pareto && request.by.isEmpty()) {
        look.result = domain::Pareto();
        return look;
    }
    TRY_VALUE(look.result, evidence.explore(request));
    TRY_VALUE(look.period, evidence.period(request));
    return look;
}

void ExploreView::showLook(const LoadedDataSet &look)
{
    m_request.by = look.request.by;
    if (!m_groupingsKnown) {
        m_groupings = look.groupings;
        m_groupingsKnown = true;
        readValues();
    }
    offerGroupings();
    m_ui->header->setTitle(wording::exploreQuestion(m_request));
    const ShownView shown = shownView(look.result, m_request, m_dataSet.mapping.scale);
    m_ui->viewCard->setTitle(shown.title);
    m_table->setTable(shown.table);
    m_ui->table->setAccessibleName(shown.table.name);
    m_ui->table->setVisible(!shown.table.rows.isEmpty());
    m_ui->table->fitColumns();
    showPicture(shown.picture);
    showNumbers(look);
    m_look = look;
    m_hasResult = true;
    offerNumbers();
    m_sourceButton->show();
    if (m_source->isVisible())
        showSource(false);
}

void ExploreView::readValues()
{
    using Values = QHash<QString, QStringList>;
    QStringList columns;
    for (const domain::ResponseField field :
        {domain::ResponseField::Touchpoint, domain::ResponseField::CustomerType, domain::ResponseField::Reason})
        if (m_dataSet.mapping.column(field))
            columns.append(domain::word(field));
    m_readingValues.start<Values>(
        [&workspace = m_context.workspace, id = m_dataSet.id, columns](const application::Progress &) {
            const application::Evidence evidence(workspace);
            Values values;
            for (const QString &column : columns)
                if (const auto found = evidence.values(id, column, mostValues); found.has_value())
                    values.insert(column, found.value());
            return values;
        },
        [this](const Values &values) { m_filter->setValues(values); });
}

void ExploreView::showNothing(const QString &why)
{
    m_ui->viewCard->setTitle(wording::exploreViewName(m_request.view));
    m_sourceButton->hide();
    m_source->shut();
    m_take->setLook(std::nullopt);
    m_ui->basis->clear();
    m_table->setTable({});
    m_ui->table->hide();
    Picture picture;
    picture.name = m_ui->viewCard->title();
    picture.sentence = why;
    picture.paint = [](QPainter &, const QSizeF &, const charts::ChartColours &, int) { return QList<QRectF>(); };
    showPicture(picture);
}

void ExploreView::showPicture(const Picture &picture)
{
    m_picture = picture;
    m_ui->sentence->setText(m_picture.sentence);
    m_ui->chart->setPicture(m_picture.name, m_picture.sentence, m_picture.parts, m_picture.paint);
    m_ui->chart->setHeightInLines(m_picture.heightInLines ? m_picture.heightInLines(font()) : chartHeightInLines);
    m_ui->chart->setVisible(!m_picture.parts.isEmpty());
}

void ExploreView::showNumbers(const LoadedDataSet &look)
{
    const QLocale locale;
    const auto &[first, last] = look.period;
    if (m_request.filter.isEmpty())
        m_filter->setPeriod(first, last);
    const QString period = wording::period(first, last, m_context.workspace.clock().today());
    const QString n = locale.toString(domain::responsesOf(look.result));
    const QString all = locale.toString(m_dataSet.responses);
    const QString basis = rests(m_request.view) ? tr("%1 scores from %2 responses").arg(n, all)
                                                : tr("%1 of %2 responses").arg(n, all);
    m_ui->basis->setText(period.isEmpty() ? basis : tr("%1, %2", "how many, and from when").arg(basis, period));
}

void ExploreView::followPart(int part)
{
    const int row = m_picture.rows.value(part, -1);
    if (m_following || row < 0)
        return;
    m_following = true;
    m_ui->table->selectRow(row);
    m_following = false;
    m_take->setRow(row);
}

void ExploreView::followRow(const QModelIndex &index)
{
    if (m_following || !index.isValid())
        return;
    m_following = true;
    m_ui->chart->setCurrent(static_cast<int>(m_picture.rows.indexOf(index.row())));
    m_following = false;
    m_take->setRow(index.row());
}

void ExploreView::showComments(int row)
{
    if (row < 0 || row >= m_table->table().rows.size())
        return;
    const std::optional<Behind> behind = m_table->table().rows.at(row).behind;
    if (!behind)
        return;
    domain::ExploreRequest request = m_request;
    request.filter = behind->filter;
    m_source->hide();
    m_comments->show(request, behind->name);
}

void ExploreView::closeComments()
{
    const bool hadFocus = m_comments->isAncestorOf(focusWidget());
    m_comments->hide();
    if (hadFocus)
        m_ui->chart->setFocus();
}

} // namespace gui
