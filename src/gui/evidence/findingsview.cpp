// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/findingsview.h"

#include "ui_findingsview.h"

#include "application/data/evidence.h"
#include "application/people/teams.h"
#include "application/workspace/workspace.h"
#include "gui/components/buttons.h"
#include "gui/components/flowlayout.h"
#include "gui/evidence/findingpicture.h"
#include "gui/evidence/pictures.h"
#include "gui/style/metrics.h"
#include "wording/days.h"
#include "wording/evidence.h"
#include "wording/filters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int titleLines = 3;

} // namespace

FindingsView::FindingsView(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::FindingsView>())
    , m_take(new TakeNumberBar(context, this))
{
    m_ui->setupUi(this);
    m_ui->column->insertWidget(1, m_take);
    auto *actions = new FlowLayout(m_ui->actions);
    for (QPushButton *button : {m_ui->openAgain, m_ui->useNumber, m_ui->remove})
        actions->addWidget(button);
    connect(m_ui->useNumber, &QPushButton::clicked, this, [this] { m_take->begin(std::nullopt); });
    m_ui->list->setKeepsSelection(true);
    setKind(m_ui->remove, ButtonKind::Flat);
    m_ui->titleText->installEventFilter(this);
    connect(m_ui->list, &RowList::currentDataChanged, this, [this] {
        keep();
        showCurrent();
    });
    setKind(m_ui->useNumber, ButtonKind::Flat);
    setKind(m_ui->openAgain, ButtonKind::Outlined);
    connect(m_ui->openAgain, &QPushButton::clicked, this, [this] { emit openWanted(m_shown); });
    connect(m_ui->remove, &QPushButton::clicked, this, &FindingsView::remove);
    connect(m_ui->empty, &EmptyState::activated, this, &FindingsView::lookAtReasons);
}

FindingsView::~FindingsView() = default;

void FindingsView::reload()
{
    const domain::FindingId shown = m_shown;
    m_sinceThen.clear();
    m_findings = application::Evidence(m_context.workspace).findings();
    QList<ListRow> rows;
    for (const domain::Finding &finding : std::as_const(m_findings)) {
        ListRow row;
        row.iconName = u"bookmark"_s;
        row.line1 = finding.title;
        row.line1Wraps = true;
        row.line2 = basis(finding);
        row.data = finding.id.value();
        rows.append(row);
    }
    m_ui->list->setRows(rows);
    m_ui->stack->setCurrentWidget(m_findings.isEmpty() ? m_ui->nothing : m_ui->kept);
    if (find(shown))
        choose(shown);
    else if (!m_findings.isEmpty())
        choose(m_findings.first().id);
    showCurrent();
}

void FindingsView::choose(domain::FindingId id)
{
    m_ui->list->setCurrentData(id.value());
}

void FindingsView::setNarrow(bool narrow)
{
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_ui->keptRow->setDirection(direction);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow)
        m_ui->contentColumn->insertWidget(0, m_take);
    else
        m_ui->column->insertWidget(1, m_take);
}

QWidget *FindingsView::mainField() const
{
    return m_findings.isEmpty() ? static_cast<QWidget *>(m_ui->empty->button()) : m_ui->list;
}

const domain::Finding *FindingsView::find(domain::FindingId id) const
{
    const auto found = std::find_if(
        m_findings.begin(), m_findings.end(), [id](const domain::Finding &finding) { return finding.id == id; });
    return found == m_findings.end() ? nullptr : &*found;
}

QString FindingsView::basis(const domain::Finding &finding) const
{
    const QString n = tr("n = %1", "how many responses").arg(QLocale().toString(finding.n));
    const QString period = wording::period(finding.firstDay, finding.lastDay, m_context.workspace.clock().today());
    return period.isEmpty() ? n : tr("%1, %2", "how many, and from when").arg(n, period);
}

void FindingsView::showCurrent()
{
    const domain::Finding *current = find(domain::FindingId(m_ui->list->currentData().toLongLong()));
    if (!current) {
        m_shown = {};
        return;
    }
    const domain::Finding &finding = *current;
    const bool halfTyped = m_shown == finding.id && m_ui->titleText->hasFocus();
    m_shown = finding.id;
    if (!halfTyped && m_ui->titleText->toPlainText() != finding.title)
        m_ui->titleText->setPlainText(finding.title);
    const int line = m_ui->titleText->fontMetrics().lineSpacing();
    m_ui->titleText->setMaximumHeight(titleLines * line + 2 * metrics::space4);
    m_ui->basis->setText(basis(finding));
    const auto set = application::Evidence(m_context.workspace).dataSet(finding.request.dataSet);
    const domain::Scale scale = set.has_value() ? set.value().mapping.scale : domain::Scale();
    if (const auto picture = pictureOf(finding, set.has_value() ? std::optional(scale) : std::nullopt))
        m_ui->picture->setPicture(*picture);
    else
        m_ui->picture->setPicture(finding.picture, finding.title);
    const application::Teams teams(m_context.workspace);
    const auto by = finding.keptBy ? teams.person(*finding.keptBy) : std::nullopt;
    const QString filter = set.has_value()
        ? wording::filterLine(finding.request.filter, scale, m_context.workspace.clock().today())
        : QString();
    m_ui->filter->setText(filter);
    m_ui->filter->setVisible(!filter.isEmpty());
    m_ui->since->setText(m_sinceThen.value(finding.id));
    m_ui->openAgain->setEnabled(set.has_value());
    askWhetherChanged();
    offerNumbers(finding, set.has_value() ? set.value().name : QString(), filter);
    const QString moment = wording::moment(finding.keptAt, m_context.workspace.clock().today());
    m_ui->keptBy->setText(by ? tr("Kept by %1, %2").arg(by->name, moment) : tr("Kept %1").arg(moment));
}

void FindingsView::askWhetherChanged()
{
    if (m_sinceThen.contains(m_shown))
        return;
    const domain::FindingId id = m_shown;
    m_comparing.start<domain::Result<bool>>(
        [&workspace = m_context.workspace, id](
            const application::Progress &) { return application::Evidence(workspace).changedSince(id); },
        [this, id](const domain::Result<bool> &changed) {
            const QString sentence = changed.has_error()
                ? tr("Its data can no longer be looked at. The finding stays as it stood.")
                : changed.value() ? tr("The data has changed since: the same look gives other numbers now.")
                                  : tr("The data still gives the same numbers.");
            m_sinceThen.insert(id, sentence);
            if (m_shown == id)
                m_ui->since->setText(sentence);
            emit compared(id);
        });
}

QString FindingsView::noteOf(const domain::Finding &finding) const
{
    const QString moment = wording::moment(finding.keptAt, m_context.workspace.clock().today());
    return tr("As in the finding kept %1, %2. %3", "when, how many and from when, whether the data has changed")
        .arg(moment, basis(finding), m_sinceThen.value(finding.id))
        .trimmed();
}

void FindingsView::takeFor(const std::optional<NumberRequest> &errand)
{
    if (errand)
        m_take->begin(errand);
    else
        m_take->shut();
}

void FindingsView::offerNumbers(const domain::Finding &finding, const QString &dataSet, const QString &filter)
{
    const auto result = application::Evidence(m_context.workspace).kept(finding.id);
    if (result.has_error()) {
        m_take->setLook(std::nullopt);
        return;
    }
    NumberLook look;
    look.request = finding.request;
    look.result = result.value();
    look.period = {finding.firstDay, finding.lastDay};
    look.dataSet = dataSet;
    look.filter = filter;
    look.finding = finding.id;
    m_take->setLook(look);
}

void FindingsView::keep()
{
    const domain::Finding *finding = find(m_shown);
    const QString title = m_ui->titleText->toPlainText().trimmed();
    if (!finding || title.isEmpty() || title == finding->title)
        return;
    const auto renamed = application::Evidence(m_context.workspace).renameFinding(m_shown, title);
    if (renamed.has_error())
        m_context.news.complain(renamed.error());
}

bool FindingsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        keep();
    return QWidget::eventFilter(watched, event);
}

void FindingsView::remove()
{
    const auto removed = application::Evidence(m_context.workspace).removeFinding(m_shown);
    if (removed.has_error())
        m_context.news.complain(removed.error());
    else
        m_context.news.tell(tr("The finding was removed"), true);
}

} // namespace gui
