#include "gui/cycle/challenge/candidatecolumn.h"

#include "gui/components/buttons.h"
#include "gui/cycle/cellchoice.h"
#include "gui/cycle/challenge/evidencewords.h"
#include "gui/cycle/challenge/tagbutton.h"
#include "gui/cycle/growingtext.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "wording/names.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

/// Opens a list below a cell with the keys' focus in it.
void openBelow(QMenu *menu, QWidget *cell)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(cell->mapToGlobal(cell->rect().bottomLeft()));
}

QAction *addOption(QMenu *menu, const QString &text, bool checked, const std::function<void()> &take)
{
    QAction *option = menu->addAction(text);
    option->setCheckable(true);
    option->setChecked(checked);
    if (checked)
        menu->setActiveAction(option);
    QObject::connect(option, &QAction::triggered, menu, take);
    return option;
}

} // namespace

CandidateColumn::CandidateColumn(QWidget *canvas, std::function<bool(const domain::Challenge &)> save)
    : QObject(canvas)
    , m_canvas(canvas)
    , m_save(std::move(save))
    , m_keeper(new Keeper(this))
{
    buildHead();
    m_size = addText(addCell(), &domain::Challenge::size, false);
    QWidget *seriousness = addCell();
    m_level = new CellChoice(seriousness);
    seriousness->layout()->addWidget(m_level);
    connect(m_level, &QAbstractButton::clicked, this, &CandidateColumn::chooseLevel);
    m_levelNote = addText(seriousness, &domain::Challenge::seriousnessNote, true);
    m_cost = addText(addCell(), &domain::Challenge::cost, false);
    QWidget *evidence = addCell();
    m_evidence = new CellChoice(evidence);
    evidence->layout()->addWidget(m_evidence);
    connect(m_evidence, &QAbstractButton::clicked, this, &CandidateColumn::evidenceWanted);
    QWidget *hands = addCell();
    m_reach = new CellChoice(hands);
    hands->layout()->addWidget(m_reach);
    connect(m_reach, &QAbstractButton::clicked, this, &CandidateColumn::chooseReach);
    m_reachNote = addText(hands, &domain::Challenge::inOurHandsNote, true);
    buildRank();
    // What is short stands at the top of its row, beside the label.
    for (QWidget *cell : std::as_const(m_cells))
        static_cast<QVBoxLayout *>(cell->layout())->addStretch(1);
    m_size->setPlaceholderText(tr("How many, how often?"));
    m_levelNote->setPlaceholderText(tr("How do you know?"));
    m_cost->setPlaceholderText(tr("Minutes, money, goodwill"));
    m_reachNote->setPlaceholderText(tr("Who decides it?"));
}

void CandidateColumn::retire()
{
    // Later, because one of its own buttons may be what took it away.
    for (QWidget *cell : std::as_const(m_cells)) {
        cell->hide();
        cell->deleteLater();
    }
    deleteLater();
}

QWidget *CandidateColumn::addCell()
{
    auto *cell = new QWidget(m_canvas);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(10, metrics::space1, 10, metrics::space1);
    column->setSpacing(0);
    m_cells.append(cell);
    return cell;
}

GrowingText *CandidateColumn::addText(QWidget *cell, QString domain::Challenge::*value, bool quiet)
{
    auto *text = new GrowingText(cell);
    text->setLeastLines(1);
    text->setPlain(true);
    if (quiet)
        text->setQuiet(true);
    cell->layout()->addWidget(text);
    m_keeper->watch(text, [this, value](const QString &typed) {
        domain::Challenge challenge = m_view.challenge;
        challenge.*value = typed;
        return m_save(challenge);
    });
    return text;
}

void CandidateColumn::buildHead()
{
    QWidget *head = addCell();
    head->layout()->setContentsMargins(10, metrics::space3, 10, metrics::space3);
    head->layout()->setSpacing(metrics::space1);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space1);
    m_choose = new QRadioButton(head);
    m_choose->setObjectName(u"chooseCandidate"_s);
    m_choose->setAutoExclusive(false);
    line->addWidget(m_choose, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(head->layout())->addLayout(line);
    m_statement = addText(head, &domain::Challenge::statement, false);
    QFont bold = QApplication::font();
    bold.setBold(true);
    m_statement->setFont(bold);
    line->addWidget(m_statement, 1);
    connect(m_choose, &QRadioButton::clicked, this, [this] {
        m_choose->setChecked(true);
        emit chosen();
    });
    m_touchpoint = new TagButton(u"mark-location"_s, head);
    m_customerTypes = new TagButton(u"user-identity"_s, head);
    for (TagButton *tag : {m_touchpoint, m_customerTypes}) {
        auto *place = new QHBoxLayout;
        place->setContentsMargins(metrics::space1, 0, 0, 0);
        place->addWidget(tag);
        place->addStretch(1);
        static_cast<QVBoxLayout *>(head->layout())->addLayout(place);
    }
    static_cast<QVBoxLayout *>(head->layout())->addStretch(1);
    connect(m_touchpoint, &TagButton::clicked, this, &CandidateColumn::chooseTouchpoint);
    connect(m_customerTypes, &TagButton::clicked, this, &CandidateColumn::chooseCustomerTypes);
}

void CandidateColumn::buildRank()
{
    QWidget *cell = addCell();
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space2);
    line->setContentsMargins(metrics::space1, 0, 0, 0);
    static_cast<QVBoxLayout *>(cell->layout())->addLayout(line);
    m_rank = new QLabel(cell);
    m_earlier = iconButton(u"go-up"_s, {}, cell);
    m_later = iconButton(u"go-down"_s, {}, cell);
    m_remove = iconButton(u"edit-delete"_s, {}, cell);
    line->addWidget(m_rank);
    line->addWidget(m_earlier);
    line->addWidget(m_later);
    line->addStretch(1);
    line->addWidget(m_remove);
    connect(m_earlier, &QPushButton::clicked, this, [this] { emit moveWanted(m_view.challenge.rank - 1); });
    connect(m_later, &QPushButton::clicked, this, [this] { emit moveWanted(m_view.challenge.rank + 1); });
    connect(m_remove, &QPushButton::clicked, this, &CandidateColumn::removeWanted);
}

void CandidateColumn::place(QGridLayout &grid, int column)
{
    for (int row = 0; row < m_cells.size(); ++row) {
        grid.removeWidget(m_cells.at(row));
        grid.addWidget(m_cells.at(row), row, column);
    }
}

void CandidateColumn::showCandidate(const CandidateView &view, const CandidateWords &words, int count, bool workable)
{
    m_view = view;
    m_words = words;
    const domain::Challenge &challenge = view.challenge;
    m_choose->setChecked(view.chosen);
    m_keeper->show(m_statement, challenge.statement);
    m_keeper->show(m_size, challenge.size);
    m_keeper->show(m_levelNote, challenge.seriousnessNote);
    m_keeper->show(m_cost, challenge.cost);
    m_keeper->show(m_reachNote, challenge.inOurHandsNote);
    m_level->setLine(challenge.seriousness ? wording::levelName(*challenge.seriousness) : tr("How serious?"),
        challenge.seriousness.has_value());
    m_reach->setLine(challenge.inOurHands ? wording::reachName(*challenge.inOurHands) : tr("Can we change it?"),
        challenge.inOurHands.has_value());
    m_touchpoint->setText(touchpointText());
    m_customerTypes->setText(customerTypesText());
    m_rank->setText(tr("%1.", "a rank: 1st, 2nd").arg(challenge.rank + 1));
    m_earlier->setEnabled(workable && challenge.rank > 0);
    m_later->setEnabled(workable && challenge.rank + 1 < count);
    showEvidence();
    nameCells();
}

void CandidateColumn::nameCells()
{
    const QString &about = m_view.challenge.statement;
    m_choose->setAccessibleName(tr("Choose “%1”").arg(about));
    m_statement->setAccessibleName(tr("Candidate “%1”").arg(about));
    m_touchpoint->setAccessibleName(tr("Touchpoint of “%1”: %2").arg(about, m_touchpoint->text()));
    m_customerTypes->setAccessibleName(tr("Customer types of “%1”: %2").arg(about, m_customerTypes->text()));
    m_size->setAccessibleName(tr("Size of “%1”").arg(about));
    m_level->setAccessibleName(tr("Seriousness of “%1”: %2").arg(about, m_level->text()));
    m_levelNote->setAccessibleName(tr("How we know how serious “%1” is").arg(about));
    m_cost->setAccessibleName(tr("Cost of “%1”").arg(about));
    m_evidence->setAccessibleName(tr("Evidence for “%1”: %2").arg(about, m_evidence->text()));
    m_reach->setAccessibleName(tr("“%1” in our hands: %2").arg(about, m_reach->text()));
    m_reachNote->setAccessibleName(tr("Who decides about “%1”").arg(about));
    const auto name = [](QPushButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    name(m_earlier, tr("Rank “%1” higher").arg(about));
    name(m_later, tr("Rank “%1” lower").arg(about));
    name(m_remove, tr("Remove “%1”").arg(about));
}

void CandidateColumn::showEvidence()
{
    const EvidenceSummary summary = summarise(m_view.evidence);
    m_evidence->setLine(summary.line, !m_view.evidence.isEmpty());
    m_evidence->setNote(summary.note);
    m_evidence->setSign(m_view.evidence.isEmpty() ? CellChoice::Sign::None
            : summary.datedAndSized               ? CellChoice::Sign::Done
                                                  : CellChoice::Sign::Missing);
}

QString CandidateColumn::touchpointText() const
{
    for (const domain::Touchpoint &touchpoint : m_words.touchpoints)
        if (touchpoint.id == m_view.challenge.touchpoint)
            return touchpoint.name;
    return tr("Where does it begin?");
}

QString CandidateColumn::customerTypesText() const
{
    QStringList names;
    for (const domain::CustomerType &type : m_words.customerTypes)
        if (m_view.challenge.customerTypes.contains(type.id))
            names.append(type.name);
    if (names.isEmpty())
        return tr("All customers");
    return names.size() == 1
        ? names.first()
        : tr("%1 +%2", "a customer type and how many more").arg(names.first()).arg(names.size() - 1);
}

void CandidateColumn::chooseLevel()
{
    auto *menu = new QMenu(m_level);
    for (const domain::Level level : {domain::Level::Low, domain::Level::Medium, domain::Level::High})
        addOption(menu, wording::levelName(level), m_view.challenge.seriousness == level, [this, level] {
            domain::Challenge challenge = m_view.challenge;
            challenge.seriousness = level;
            m_save(challenge);
        });
    openBelow(menu, m_level);
}

void CandidateColumn::chooseReach()
{
    auto *menu = new QMenu(m_reach);
    for (const domain::Reach reach : {domain::Reach::Yes, domain::Reach::Partly, domain::Reach::No})
        addOption(menu, wording::reachName(reach), m_view.challenge.inOurHands == reach, [this, reach] {
            domain::Challenge challenge = m_view.challenge;
            challenge.inOurHands = reach;
            m_save(challenge);
        });
    openBelow(menu, m_reach);
}

void CandidateColumn::chooseTouchpoint()
{
    auto *menu = new QMenu(m_touchpoint);
    if (m_words.touchpoints.isEmpty())
        menu->addAction(tr("Name touchpoints on the Team page first"))->setEnabled(false);
    for (const domain::Touchpoint &touchpoint : std::as_const(m_words.touchpoints))
        addOption(menu, touchpoint.name, m_view.challenge.touchpoint == touchpoint.id, [this, id = touchpoint.id] {
            domain::Challenge challenge = m_view.challenge;
            challenge.touchpoint = challenge.touchpoint == id ? std::nullopt : std::optional(id);
            m_save(challenge);
        });
    openBelow(menu, m_touchpoint);
}

void CandidateColumn::chooseCustomerTypes()
{
    auto *menu = new QMenu(m_customerTypes);
    if (m_words.customerTypes.isEmpty())
        menu->addAction(tr("Name customer types on the Team page first"))->setEnabled(false);
    for (const domain::CustomerType &type : std::as_const(m_words.customerTypes))
        addOption(menu, type.name, m_view.challenge.customerTypes.contains(type.id), [this, id = type.id] {
            domain::Challenge challenge = m_view.challenge;
            if (!challenge.customerTypes.removeOne(id))
                challenge.customerTypes.append(id);
            m_save(challenge);
        });
    openBelow(menu, m_customerTypes);
}

QWidget *CandidateColumn::chooser() const
{
    return m_choose;
}

QList<QWidget *> CandidateColumn::inputs() const
{
    QList<QWidget *> found;
    for (const QWidget *cell : m_cells)
        for (QWidget *input : cell->findChildren<QWidget *>())
            if (input->focusPolicy() & Qt::TabFocus)
                found.append(input);
    return found;
}

QWidget *CandidateColumn::evidenceCell() const
{
    return m_evidence;
}

} // namespace gui
