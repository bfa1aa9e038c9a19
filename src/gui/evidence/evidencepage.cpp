// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/evidencepage.h"

#include "application/data/evidence.h"
#include "application/data/keptviews.h"
#include "application/workspace/workspace.h"
#include "gui/components/buttons.h"
#include "gui/components/card.h"
#include "gui/components/choicechip.h"
#include "gui/components/emptystate.h"
#include "gui/components/filedialogs.h"
#include "gui/components/pageheader.h"
#include "gui/evidence/exploreview.h"
#include "gui/evidence/findingsview.h"
#include "gui/evidence/quotesview.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "wording/imports.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int columnsFrom = 52; ///< lines of width

} // namespace

EvidencePage::EvidencePage(PageContext context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_dataSet(new ChoiceChip(tr("Data set"), this))
    , m_views(new ViewList(this))
    , m_entry(new ChoiceChip(tr("View"), this))
    , m_columns(new QHBoxLayout(this))
    , m_side(new QWidget(this))
    , m_sideColumn(new QVBoxLayout(m_side))
    , m_stack(new QStackedWidget(this))
    , m_nothing(nullptr)
    , m_explore(new ExploreView(context, this))
    , m_findings(new FindingsView(context, this))
    , m_quotes(new QuotesView(context, this))
{
    setAccessibleName(tr("Evidence"));
    setAcceptDrops(true);
    m_askForFile = [](QWidget *window) {
        return askForFile(window, tr("Import a customer file"), {}, wording::importFilter());
    };
    m_nothing = buildNothing();
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    buildSide();
    m_columns->addWidget(m_side);
    m_columns->addWidget(m_stack, 1);
    for (QWidget *view : {m_nothing, static_cast<QWidget *>(m_explore), static_cast<QWidget *>(m_findings),
             static_cast<QWidget *>(m_quotes)})
        m_stack->addWidget(view);

    connect(m_views, &ViewList::entryChanged, this, &EvidencePage::showEntry);
    connect(m_views, &ViewList::currentRowChanged, this, [this](int row) { m_entry->setChosen(row); });
    connect(m_entry, &ChoiceChip::changed, this, [this] { m_views->setCurrentRow(m_entry->chosen().toInt()); });
    connect(m_dataSet, &ChoiceChip::changed, this, [this] {
        if (m_views->keptView())
            m_views->setView(m_explore->request().view); // a kept view belongs to its own data set
        else
            showEntry();
    });
    connect(m_findings, &FindingsView::openWanted, this, &EvidencePage::openFinding);
    connect(m_explore, &ExploreView::kept, this, [this](domain::KeptViewId id) {
        readKeptViews();
        m_views->setKeptView(id);
    });
    connect(m_findings, &FindingsView::compared, this, [this](domain::FindingId id) {
        const auto finding = application::Evidence(m_context.workspace).finding(id);
        if (id == m_looked && finding.has_value() && m_explore->request() == finding.value().request)
            m_explore->setNote(m_findings->noteOf(finding.value()));
    });
    connect(m_findings, &FindingsView::lookAtReasons, this, [this] { m_views->setEntry(ViewList::Entry::Pareto); });
}

void EvidencePage::buildSide()
{
    m_sideColumn->setSpacing(metrics::space3);
    m_dataSet->setObjectName(u"dataSet"_s);
    m_views->setObjectName(u"views"_s);
    m_entry->setObjectName(u"viewChip"_s);
    m_sideColumn->addWidget(m_dataSet, 0, Qt::AlignLeft);
    m_sideColumn->addWidget(m_entry, 0, Qt::AlignLeft);
    m_sideColumn->addWidget(m_views, 1);
    m_sideColumn->addStretch();
    auto *import = new QAction(icon(u"document-import"_s, IconTone::Accent), tr("&Import a file…"), this);
    connect(import, &QAction::triggered, this, &EvidencePage::importFile);
    QPushButton *button = actionButton(import, ButtonKind::Flat, m_side);
    button->setObjectName(u"importFile"_s);
    m_sideColumn->addWidget(button);
    offerEntries();
    fold();
}

/// The list of views needs a column of its own; where there is none, a chip stands for it above the view.
void EvidencePage::fold()
{
    const bool narrow = metrics::lines(window()->width(), fontMetrics()) < columnsFrom;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sideColumn->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sideColumn->setContentsMargins(narrow ? metrics::space5 : metrics::space2,
        narrow ? metrics::space3 : metrics::space5, narrow ? metrics::space5 : metrics::space2,
        narrow ? 0 : metrics::space4);
    m_side->setSizePolicy(QSizePolicy::Preferred, narrow ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    m_views->setVisible(!narrow);
    m_entry->setVisible(narrow);
    m_explore->setNarrow(narrow);
    m_findings->setNarrow(narrow);
    m_quotes->setNarrow(narrow);
}

void EvidencePage::offerEntries()
{
    QList<ChipOption> options;
    for (int row = 0; row < m_views->count(); ++row)
        if (const QListWidgetItem *item = m_views->item(row); item->flags() & Qt::ItemIsSelectable)
            options.append({row, item->text()});
    m_entry->setOptions(options);
    m_entry->setChosen(m_views->currentRow());
}

void EvidencePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fold();
}

void EvidencePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

QWidget *EvidencePage::buildNothing()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space4);
    column->setSpacing(metrics::space4);
    auto *header = new PageHeader(page);
    header->setTitle(tr("Evidence"));
    column->addWidget(header);
    auto *card = new Card(page);
    auto *cardColumn = new QVBoxLayout(card);
    auto *empty = new EmptyState(card);
    empty->setIconName(u"office-chart-bar"_s);
    empty->setHeadline(tr("No customer data yet"));
    empty->setText(tr("Bring in the export of a survey, complaint or call system, or drop the file here."));
    empty->setButtonText(tr("Import a file…"));
    connect(empty, &EmptyState::activated, this, &EvidencePage::importFile);
    cardColumn->addWidget(empty);
    column->addWidget(card);
    column->addStretch();
    page->setFocusProxy(empty->button());
    return page;
}

void EvidencePage::open(const Address &address)
{
    readDataSets();
    readKeptViews();
    m_findings->reload();
    m_quotes->reload();
    m_explore->takeFor(std::nullopt);
    m_findings->takeFor(std::nullopt);
    if (address.text == u"baseline"_s || address.text == u"reading"_s) {
        openForNumber(address);
        return;
    }
    if (address.text == u"look"_s) {
        const domain::FindingId id(address.id.value());
        m_findings->choose(id);
        openFinding(id);
        return;
    }
    for (const domain::DataSet &dataSet : std::as_const(m_dataSets)) {
        if (domain::anyId(dataSet.id) != address.id)
            continue;
        m_dataSet->setChosen(dataSet.id.value());
        m_views->setEntry(ViewList::Entry::Overview);
    }
    for (const domain::Finding &finding : application::Evidence(m_context.workspace).findings()) {
        if (domain::anyId(finding.id) != address.id)
            continue;
        m_views->setEntry(ViewList::Entry::Findings);
        m_findings->choose(finding.id);
    }
    if (const auto view = domain::fromWord<domain::ExploreView>(address.text); view.has_value())
        m_views->setView(view.value());
    else if (address.text == u"findings"_s)
        m_views->setEntry(ViewList::Entry::Findings);
    else if (address.text == u"quotes"_s)
        m_views->setEntry(ViewList::Entry::Quotes);
    showEntry();
}

void EvidencePage::reload(const domain::Changes &changes)
{
    using domain::Kind;
    if (!changes.touchesAny(Kind::DataSet, Kind::Response, Kind::Finding, Kind::Quote, Kind::KeptView))
        return;
    readDataSets();
    if (changes.touches(Kind::KeptView)) {
        readKeptViews();
        if (m_views->keptView())
            showEntry();
    }
    if (changes.touchesAny(Kind::Finding, Kind::DataSet, Kind::Response))
        m_findings->reload();
    if (changes.touches(Kind::Quote))
        m_quotes->reload();
    if (changes.touchesAny(Kind::DataSet, Kind::Response))
        showEntry();
}

QWidget *EvidencePage::mainField()
{
    if (m_stack->currentWidget() == m_explore)
        return m_explore->mainField();
    if (m_stack->currentWidget() == m_findings)
        return m_findings->mainField();
    if (m_stack->currentWidget() == m_quotes)
        return m_quotes->mainField();
    return m_nothing->focusProxy();
}

void EvidencePage::keep()
{
    m_findings->keep();
}

void EvidencePage::importFile()
{
    const QString path = m_askForFile(window());
    if (!path.isEmpty())
        m_context.navigator.go({PageKind::Import, {}, {}, path});
}

void EvidencePage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void EvidencePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_context.navigator.go({PageKind::Import, {}, {}, event->mimeData()->urls().first().toLocalFile()});
}

void EvidencePage::readDataSets()
{
    const application::Evidence evidence(m_context.workspace);
    m_dataSets = evidence.dataSets();
    QList<ChipOption> options;
    for (const domain::DataSet &dataSet : std::as_const(m_dataSets))
        options.append({dataSet.id.value(), dataSet.name});
    m_dataSet->setOptions(options);
    m_dataSet->setVisible(!options.isEmpty());
    m_views->setCounts(evidence.findings().size(), evidence.quotes().size());
}

void EvidencePage::readKeptViews()
{
    m_views->setKeptViews(application::KeptViews(m_context.workspace).all());
    offerEntries();
}

void EvidencePage::showKeptView()
{
    const auto id = m_views->keptView();
    if (!id)
        return;
    const auto view = application::KeptViews(m_context.workspace).find(*id);
    if (view.has_error())
        return; // removed meanwhile; the list is about to follow
    const auto set = application::Evidence(m_context.workspace).dataSet(view.value().request.dataSet);
    if (set.has_error()) {
        m_context.news.complain(set.error());
        return;
    }
    m_dataSet->setChosen(set.value().id.value());
    m_stack->setCurrentWidget(m_explore);
    m_explore->showKept(set.value(), view.value());
}

void EvidencePage::openForNumber(const Address &address)
{
    if (m_views->entry() == ViewList::Entry::Quotes)
        m_views->setEntry(ViewList::Entry::Overview);
    showEntry();
    const NumberRequest errand{
        domain::MeasureId(address.id.value()), address.text == u"reading"_s, domain::CycleId(address.cycle.value())};
    m_explore->takeFor(errand);
    m_findings->takeFor(errand);
}

void EvidencePage::openFinding(domain::FindingId id)
{
    const application::Evidence evidence(m_context.workspace);
    const auto finding = evidence.finding(id);
    if (finding.has_error()) {
        m_context.news.complain(finding.error());
        return;
    }
    const auto set = evidence.dataSet(finding.value().request.dataSet);
    if (set.has_error()) {
        m_context.news.tell(tr("The data set of this finding was removed. The finding is kept as it stood."));
        return;
    }
    {
        const QSignalBlocker quiet(m_views);
        m_views->setView(finding.value().request.view);
    }
    m_looked = id;
    m_dataSet->setChosen(set.value().id.value());
    m_stack->setCurrentWidget(m_explore);
    m_explore->show(set.value(), finding.value().request, m_findings->noteOf(finding.value()));
    if (QWidget *field = m_explore->mainField())
        field->setFocus();
}

std::optional<domain::DataSet> EvidencePage::chosenDataSet() const
{
    for (const domain::DataSet &dataSet : m_dataSets)
        if (dataSet.id.value() == m_dataSet->chosen().toLongLong())
            return dataSet;
    return std::nullopt;
}

void EvidencePage::showEntry()
{
    m_findings->keep();
    switch (m_views->entry()) {
    case ViewList::Entry::Findings:
        m_stack->setCurrentWidget(m_findings);
        return;
    case ViewList::Entry::Quotes:
        m_stack->setCurrentWidget(m_quotes);
        return;
    case ViewList::Entry::Kept:
        showKeptView();
        return;
    default:
        break;
    }
    const std::optional<domain::DataSet> dataSet = chosenDataSet();
    m_stack->setCurrentWidget(dataSet ? static_cast<QWidget *>(m_explore) : m_nothing);
    if (dataSet)
        m_explore->show(*dataSet, m_views->view().value_or(domain::ExploreView::Overview));
}

} // namespace gui
