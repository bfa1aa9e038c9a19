// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/takenumberbar.h"

#include "application/cycle/goals.h"
#include "application/data/datanumbers.h"
#include "application/workspace/workspace.h"
#include "gui/components/buttons.h"
#include "gui/components/choicechip.h"
#include "gui/components/dayedit.h"
#include "gui/components/flowlayout.h"
#include "gui/components/textlabel.h"
#include "gui/style/metrics.h"
#include "wording/names.h"
#include "wording/viewnumbers.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int goalLetters = 40; ///< of a goal's statement, behind the name of its measure

QString beginningOf(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > goalLetters ? line.left(goalLetters).trimmed() + u'…' : line;
}

} // namespace

TakeNumberBar::TakeNumberBar(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_none(new TextLabel(tr("No goal has a number yet. Name one in the Goal step of a cycle, then come back."),
          TextLabel::Role::Body, TextLabel::Tone::Muted, this))
    , m_for(new QWidget(this))
    , m_measure(new ChoiceChip(tr("For which number of a goal"), m_for))
    , m_as(new ChoiceChip(tr("What it is taken as"), m_for))
    , m_day(new DayEdit(m_for))
    , m_choice(new ChipRow(this))
{
    setAccessibleName(tr("Take a number for a goal"));
    build();
    hide();
}

void TakeNumberBar::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space1, metrics::space1, metrics::space1, metrics::space1);
    column->setSpacing(metrics::space2);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    auto *flow = new FlowLayout(m_for);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *about = new TextLabel(tr("Take a number for"), TextLabel::Role::Body, TextLabel::Tone::Muted, m_for);
    auto *ofDay = new QWidget(m_for); // the word goes into the next line with its day
    auto *ofDayRow = new QHBoxLayout(ofDay);
    ofDayRow->setContentsMargins(0, 0, 0, 0);
    ofDayRow->setSpacing(metrics::space2);
    ofDayRow->addWidget(new TextLabel(tr("of"), TextLabel::Role::Body, TextLabel::Tone::Muted, ofDay));
    ofDayRow->addWidget(m_day);
    m_measure->setObjectName(u"takeFor"_s);
    m_as->setObjectName(u"takeAs"_s);
    m_as->setOptions({{false, tr("as today's value")}, {true, tr("as a reading")}});
    m_day->setObjectName(u"takeDay"_s);
    m_day->setAccessibleName(tr("Of which day"));
    m_day->setToday(m_context.workspace.clock().today());
    m_day->setSide(DaySide::Behind);
    auto *close = new QPushButton(tr("Close"), m_for);
    close->setObjectName(u"closeTake"_s);
    close->setAccessibleName(tr("Take no number"));
    makeFlat(close, false);
    for (QWidget *each : {static_cast<QWidget *>(about), static_cast<QWidget *>(m_measure),
             static_cast<QWidget *>(m_as), ofDay, static_cast<QWidget *>(close)})
        flow->addWidget(each);
    column->addWidget(m_for);
    m_choice->setObjectName(u"takeNumber"_s);
    m_choice->setAccessibleName(tr("Which number?"));
    column->addWidget(m_choice);
    connect(close, &QPushButton::clicked, this, &TakeNumberBar::shut);
    // Later: taking a number changes the chips, and one of them is being pressed.
    connect(m_choice, &ChipRow::changed, this, &TakeNumberBar::takeChosen, Qt::QueuedConnection);
}

void TakeNumberBar::begin(const std::optional<NumberRequest> &errand)
{
    m_errand = errand;
    fillMeasures();
    if (errand) {
        m_measure->setChosen(errand->measure.value());
        m_as->setChosen(errand->asReading);
    }
    m_day->setModified(false);
    fillNumbers();
    // words stand in the middle of the line of their chips
    for (TextLabel *label : m_for->findChildren<TextLabel *>())
        label->setMinimumHeight(m_measure->sizeHint().height());
    show();
    m_wantsFocus = true;
    if (!m_numbers.isEmpty() && isVisible()) {
        m_choice->setFocus(Qt::OtherFocusReason);
        m_wantsFocus = false;
    }
}

void TakeNumberBar::shut()
{
    const bool hadFocus = isAncestorOf(focusWidget());
    m_errand.reset();
    m_wantsFocus = false;
    hide();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void TakeNumberBar::setLook(const std::optional<NumberLook> &look)
{
    m_look = look;
    m_row = -1;
    fillNumbers();
    if (m_wantsFocus && isVisible() && !m_numbers.isEmpty()) {
        m_choice->setFocus(Qt::OtherFocusReason);
        m_wantsFocus = false;
    }
}

void TakeNumberBar::setRow(int row)
{
    if (m_row == row)
        return;
    m_row = row;
    fillNumbers();
}

QWidget *TakeNumberBar::mainField() const
{
    return isVisibleTo(parentWidget()) && !m_numbers.isEmpty() ? m_choice : nullptr;
}

void TakeNumberBar::fillMeasures()
{
    const application::Goals goals(m_context.workspace);
    QList<ChipOption> options;
    for (const domain::Goal &goal : goals.goals())
        for (const domain::Measure &measure : goals.measures(goal.id))
            options.append({measure.id.value(),
                tr("%1 (%2)", "a measure and its goal").arg(measure.name, beginningOf(goal.statement))});
    m_measure->setOptions(options);
    m_none->setVisible(options.isEmpty());
    m_for->setVisible(!options.isEmpty());
    m_choice->setVisible(!options.isEmpty());
}

void TakeNumberBar::fillNumbers()
{
    m_numbers.clear();
    if (m_look) {
        m_numbers = domain::numbersOfRow(m_look->result, m_look->request.weight, m_row);
        m_numbers.append(domain::numbersOf(m_look->result, m_look->request.weight));
    }
    QList<ChipOption> options;
    for (const domain::ViewNumber &number : std::as_const(m_numbers))
        options.append({static_cast<int>(options.size()), wording::viewNumber(number)});
    m_choice->setOptions(options);
    showDay();
}

/// The day a number stands for, unless somebody wrote another.
void TakeNumberBar::showDay()
{
    if (m_day->isModified() || m_numbers.isEmpty())
        return;
    const QDate today = m_context.workspace.clock().today();
    m_day->setText(textOfDay(wording::viewNumberDay(m_numbers.first(), m_look->period.last, today)));
}

bool TakeNumberBar::asReading() const
{
    return m_as->chosen().toBool();
}

void TakeNumberBar::takeChosen()
{
    const int index = m_choice->chosenOne().isValid() ? m_choice->chosenOne().toInt() : -1;
    m_choice->setChosen({});
    if (index >= 0 && index < m_numbers.size())
        take(domain::ViewNumber(m_numbers.at(index)));
}

void TakeNumberBar::take(const domain::ViewNumber &number)
{
    const QDate today = m_context.workspace.clock().today();
    const std::optional<QDate> written = m_day->day();
    if (m_day->isModified() && !written) {
        m_context.news.complain({domain::ErrorCode::FieldInvalid, {}, u"day"_s});
        m_day->setFocus(Qt::OtherFocusReason);
        return;
    }
    application::TakenNumber taken;
    taken.value = number.value;
    taken.day = m_day->isModified() ? *written : wording::viewNumberDay(number, m_look->period.last, today);
    taken.source = wording::viewNumberSource(
        number, {m_look->dataSet, m_look->filter, m_look->period.first, m_look->period.last}, today);
    taken.unit = wording::viewNumberUnit(number);
    taken.finding = m_look->finding;
    if (!taken.finding) {
        taken.request = m_look->request;
        taken.title = m_look->title;
        taken.picture = m_look->picture();
    }
    application::DataNumbers numbers(m_context.workspace);
    const domain::MeasureId measure(m_measure->chosen().toLongLong());
    const QString value = wording::viewNumber(number);
    const QString name = m_measure->text();
    if (asReading()) {
        const auto reading = numbers.takeReading(measure, taken);
        if (reading.has_error())
            m_context.news.complain(reading.error());
        else
            tellAndGoBack(tr("A reading of %1: %2", "a measure and a number").arg(name, value));
    } else {
        const auto finding = numbers.takeBaseline(measure, taken);
        if (finding.has_error())
            m_context.news.complain(finding.error());
        else
            tellAndGoBack(tr("Today's value of %1: %2", "a measure and a number").arg(name, value));
    }
}

void TakeNumberBar::tellAndGoBack(const QString &sentence)
{
    m_context.news.tell(sentence, true);
    const std::optional<NumberRequest> errand = m_errand;
    shut();
    if (errand)
        m_context.navigator.go({PageKind::Cycle, domain::anyId(errand->cycle), domain::Step::Goal, {}});
}

void TakeNumberBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        shut();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gui
