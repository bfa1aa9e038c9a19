// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/commandsearch.h"

#include "application/cycle/cycles.h"
#include "application/workspace/search.h"
#include "application/workspace/workspace.h"
#include "gui/components/buttons.h"
#include "gui/components/card.h"
#include "gui/components/textlabel.h"
#include "gui/cycles/nextthing.h"
#include "gui/search/founddelegate.h"
#include "gui/search/foundtext.h"
#include "gui/search/hitaddress.h"
#include "gui/style/icons.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int searchWidth = 680;
constexpr int panelTop = 76;
constexpr int hitsAsked = 60;
constexpr double veil = 0.38;

/// A field without an edge: the panel is its edge.
QLineEdit *bareField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setFrame(false);
    field->setFont(metrics::font(metrics::Type::Section, QApplication::font()));
    QFont font = field->font();
    font.setBold(false);
    field->setFont(font);
    return field;
}

QString groupOf(domain::Kind kind)
{
    switch (kind) {
    case domain::Kind::Note:
    case domain::Kind::DayRemark:
        return CommandSearch::tr("Notes");
    case domain::Kind::Challenge:
    case domain::Kind::Idea:
    case domain::Kind::Insight:
    case domain::Kind::Cycle:
    case domain::Kind::Goal:
        return CommandSearch::tr("Cycles");
    default:
        return CommandSearch::tr("Evidence and learnings");
    }
}

QString iconOf(domain::Kind kind)
{
    switch (kind) {
    case domain::Kind::Note:
        return u"note"_s;
    case domain::Kind::DayRemark:
        return u"clock"_s;
    case domain::Kind::Challenge:
        return u"step-challenge"_s;
    case domain::Kind::Idea:
        return u"step-idea"_s;
    case domain::Kind::Insight:
        return u"step-reflection"_s;
    case domain::Kind::Learning:
        return u"help-hint"_s;
    case domain::Kind::Quote:
        return u"format-text-blockquote"_s;
    case domain::Kind::Finding:
        return u"bookmark"_s;
    case domain::Kind::Response:
        return u"mail-message"_s;
    default:
        return u"view-refresh"_s;
    }
}

/// Whether a cycle of that name is among the lines already.
bool isListed(const QList<Found> &lines, const QString &text)
{
    return std::any_of(lines.cbegin(), lines.cend(), [&text](const Found &line) { return line.text == text; });
}

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

} // namespace

CommandSearch::CommandSearch(QWidget *window)
    : QWidget(window)
    , m_panel(new Card(this))
    , m_field(bareField(m_panel))
    , m_icon(new QLabel(m_panel))
    , m_count(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted, m_panel))
    , m_nothing(new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Muted, m_panel))
    , m_list(new QListView(m_panel))
    , m_model(new FoundModel(this))
    , m_delegate(new FoundDelegate(this))
{
    setObjectName(u"commandSearch"_s);
    m_field->setObjectName(u"searchField"_s);
    m_field->setAccessibleName(tr("Search"));
    m_field->setPlaceholderText(tr("Pages, cycles, notes, actions"));
    m_list->setObjectName(u"searchList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setMargin(metrics::space4);
    m_nothing->setWordWrap(true);

    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    top->setSpacing(metrics::space2);
    top->addWidget(m_icon);
    top->addWidget(m_field, 1);
    top->addWidget(m_count);
    column->addLayout(top);
    auto *parting = new QFrame(m_panel);
    parting->setFrameShape(QFrame::HLine);
    column->addWidget(parting);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    auto *footParting = new QFrame(m_panel);
    footParting->setFrameShape(QFrame::HLine);
    column->addWidget(footParting);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    foot->addWidget(new TextLabel(
        tr("Up and down choose, Enter opens, Esc closes"), TextLabel::Role::Small, TextLabel::Tone::Muted, m_panel));
    foot->addStretch();
    foot->addWidget(
        new TextLabel(tr("Start with > for actions only"), TextLabel::Role::Small, TextLabel::Tone::Muted, m_panel));
    column->addLayout(foot);

    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandSearch::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        openCurrent();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && !isAncestorOf(now) && now->window() == this->window())
            close();
    });
    hide();
}

void CommandSearch::setSources(application::Workspace *workspace, Navigator *navigator)
{
    m_workspace = workspace;
    m_navigator = navigator;
}

void CommandSearch::open(const QList<QAction *> &actions, const QString &text)
{
    m_actions = actions;
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_icon->setPixmap(tinted(icon(u"edit-find"_s), metrics::iconExtent(18, fontMetrics()), devicePixelRatioF(),
        Theme::of(palette()).muted));
    m_field->setText(text);
    search();
    place();
    show();
    raise();
    m_field->setFocus(Qt::OtherFocusReason); // other reasons select the text
}

void CommandSearch::close()
{
    if (!isVisible())
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

bool CommandSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // the field is the only stop while the search is open
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void CommandSearch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(veil);
    painter.fillRect(rect(), palette().color(QPalette::Shadow).darker(400));
}

void CommandSearch::mousePressEvent(QMouseEvent *)
{
    close();
}

void CommandSearch::search()
{
    const QString typed = m_field->text().trimmed();
    const bool actionsOnly = typed.startsWith(u'>');
    const QString words = actionsOnly ? typed.mid(1).trimmed() : typed;
    m_delegate->setWords(words);
    QList<Found> lines;
    if (!actionsOnly && m_workspace) {
        addCycles(lines, words);
        if (!words.isEmpty())
            addWritten(lines, words);
    }
    addActions(lines, words, actionsOnly || !m_workspace ? 1000 : mostOfAGroup);
    m_model->setLines(lines);
    const int first = m_model->openable(0, 1);
    m_list->setCurrentIndex(m_model->index(first, 0));
    m_list->scrollToTop();
    m_count->setText(words.isEmpty() ? QString() : tr("%n found", nullptr, m_model->count()));
    m_list->setVisible(first >= 0);
    m_nothing->setVisible(first < 0);
    m_nothing->setText(tr("Nothing has these words. Try fewer letters."));
    place();
}

void CommandSearch::addCycles(QList<Found> &lines, const QString &words) const
{
    QList<Found> cycles;
    const QDate today = m_workspace->clock().today();
    for (const application::CycleState &state : application::Cycles(*m_workspace).cycles()) {
        const QString title = cycleTitle(state);
        if (!title.contains(words, Qt::CaseInsensitive) || cycles.size() == mostOfAGroup)
            continue;
        const Address address{PageKind::Cycle, domain::anyId(state.cycle.id), {}, {}};
        cycles.append({{}, icon(u"view-refresh"_s), title, NextThing::of(state, today).sentence, {},
            [this, address] { m_navigator->go(address); }});
    }
    if (!cycles.isEmpty())
        lines.append({tr("Cycles")});
    lines.append(cycles);
}

void CommandSearch::addWritten(QList<Found> &lines, const QString &words) const
{
    const auto hits = application::Search(*m_workspace).find(words, hitsAsked);
    if (hits.has_error())
        return;
    const QList<QString> groups{tr("Cycles"), tr("Notes"), tr("Evidence and learnings")};
    for (const QString &group : groups) {
        QList<Found> found;
        for (const domain::SearchHit &hit : hits.value()) {
            const bool listed = hit.kind == domain::Kind::Goal || hit.kind == domain::Kind::Cycle;
            if (groupOf(hit.kind) != group || found.size() == mostOfAGroup || (listed && isListed(lines, hit.text)))
                continue;
            found.append({{}, icon(iconOf(hit.kind)), foundLine(hit.text, words), hit.title, {}, [this, hit] {
                              if (const auto address = addressOf(*m_workspace, hit))
                                  m_navigator->go(*address);
                          }});
        }
        if (found.isEmpty())
            continue;
        if (lines.isEmpty() || group != groups.first())
            lines.append({group});
        lines.append(found);
    }
}

void CommandSearch::addActions(QList<Found> &lines, const QString &words, int most) const
{
    QList<Found> actions;
    for (QAction *action : m_actions) {
        const QString text = plain(action->text());
        if (!text.contains(words, Qt::CaseInsensitive) || actions.size() == most)
            continue;
        actions.append({{}, action->icon(), text, {}, keyText(action->shortcut()), [action] { action->trigger(); }});
    }
    if (!actions.isEmpty())
        lines.append({tr("Pages and actions")});
    lines.append(actions);
}

void CommandSearch::move(int direction)
{
    const int row = m_model->openable(m_list->currentIndex().row() + direction, direction);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void CommandSearch::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const std::function<void()> open = m_model->line(index.row()).open;
    close();
    open();
}

void CommandSearch::place()
{
    setGeometry(parentWidget()->rect());
    const int margin = metrics::space4;
    const int width = qMin(metrics::iconExtent(searchWidth, fontMetrics()), this->width() - 2 * margin);
    const int top = qMin(panelTop, height() / 10);
    int rows = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        rows += m_list->sizeHintForRow(i);
    m_list->setMinimumHeight(0);
    const int wanted = m_panel->layout()->minimumSize().height() + (m_list->isVisibleTo(m_panel) ? rows : 0)
        - m_list->minimumSizeHint().height() * (m_list->isVisibleTo(m_panel) ? 1 : 0);
    m_panel->setGeometry((this->width() - width) / 2, top, width, qBound(0, wanted, height() - top - margin));
}

} // namespace gui
