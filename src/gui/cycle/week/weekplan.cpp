// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/week/weekplan.h"

#include "application/week/rounds.h"
#include "gui/components/chiprow.h"
#include "gui/components/statement.h"
#include "gui/components/textlabel.h"
#include "gui/cycle/step/rowfolding.h"
#include "ui_weekplan.h"
#include "wording/days.h"
#include "wording/names.h"

#include <QRegularExpression>
#include <QSignalBlocker>

using domain::GateItem;
using domain::Round;

using namespace Qt::StringLiterals;

namespace gui
{

bool namesSeveralChanges(const QString &text)
{
    const QString joining = WeekPlan::tr("and|then|also|plus", "words that join two changes, parted by |");
    const QRegularExpression several(QStringLiteral("[,;+\\n]|\\b(?:%1)\\b").arg(joining),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.trimmed().contains(several);
}

WeekPlan::WeekPlan(QWidget *parent)
    : WeekPart(parent)
    , m_ui(std::make_unique<Ui::WeekPlan>())
{
    m_ui->setupUi(this);
    QList<ChipOption> directions;
    for (const domain::Effect effect : {domain::Effect::Better, domain::Effect::Same, domain::Effect::Worse})
        directions.append({static_cast<int>(effect), wording::effectName(effect)});
    m_ui->direction->setOptions(directions);
    m_ui->direction->setAccessibleName(m_ui->directionField->label().remove(u'&'));
    for (const auto &[design, word] : domain::EnumWords<domain::Design>::words)
        m_ui->design->addItem(wording::designName(design), static_cast<int>(design));
    foldRows(this, {m_ui->days});
    watchFields();
}

WeekPlan::~WeekPlan() = default;

void WeekPlan::watchFields()
{
    keeper().watch(m_ui->because, [this](const QString &text) {
        Round round = m_round;
        round.prediction.because = text;
        return save(round);
    });
    keeper().watch(m_ui->size, [this](const QString &text) {
        Round round = m_round;
        round.prediction.size = text;
        return save(round);
    });
    keeper().watch(m_ui->singleChange, [this](const QString &text) {
        Round round = m_round;
        round.singleChange = text;
        return save(round);
    });
    keeper().watch(m_ui->startDay, [this](const QString &text) {
        const std::optional<QDate> day = m_ui->startDay->day();
        const bool wrong = !day && !text.isEmpty();
        m_ui->startDayField->setError(
            wrong ? tr("There is no such day. Write it as %1 or +7.").arg(textOfDay(today())) : QString());
        Round round = m_round;
        round.startDay = day;
        return !wrong && save(round);
    });
    connect(m_ui->direction, &ChipRow::changed, this, [this] {
        Round round = m_round;
        round.prediction.direction = static_cast<domain::Effect>(m_ui->direction->chosenOne().toInt());
        save(round);
    });
    connect(m_ui->participants, &ChipRow::changed, this, [this] {
        Round round = m_round;
        round.participants.clear();
        for (const QVariant &person : m_ui->participants->chosen())
            round.participants.append(domain::PersonId(person.toLongLong()));
        save(round);
    });
    connect(m_ui->offDays, &ChipRow::changed, this, [this] {
        Round round = m_round;
        round.offDays.clear();
        for (const QVariant &day : m_ui->offDays->chosen())
            round.offDays.append(day.toDate());
        save(round);
    });
    connect(m_ui->dayCount, &QSpinBox::editingFinished, this, [this] {
        Round round = m_round;
        round.days = m_ui->dayCount->value();
        if (round.days != m_round.days)
            save(round);
    });
    connect(m_ui->design, &QComboBox::activated, this, [this](int index) {
        Round round = m_round;
        round.design = static_cast<domain::Design>(m_ui->design->itemData(index).toInt());
        if (round.design != m_round.design)
            save(round);
    });
    connect(m_ui->singleChange, &QPlainTextEdit::textChanged, this,
        [this] { m_ui->manyChanges->setVisible(namesSeveralChanges(m_ui->singleChange->toPlainText())); });
}

bool WeekPlan::save(const Round &round)
{
    return worked(application::Rounds(workspace()).plan(round));
}

void WeekPlan::showRound(const Round &round, const domain::Idea &idea, const QList<domain::Person> &people)
{
    const bool other = round.id != m_round.id;
    m_round = round;
    keeper().standFor(u"plan/%1"_s.arg(round.id.value()));
    const auto put = [this, other](QWidget *field, const QString &text) {
        if (other)
            keeper().replace(field, text);
        else
            keeper().show(field, text);
    };
    m_ui->ideaStatement->setSituation(idea.situation);
    m_ui->ideaStatement->setBehaviour(idea.behaviour);
    m_ui->ideaStatement->setVisible(!idea.situation.isEmpty() && !idea.behaviour.isEmpty());
    m_ui->startDay->setToday(today());
    put(m_ui->startDay, textOfDay(round.startDay));
    put(m_ui->because, round.prediction.because);
    put(m_ui->size, round.prediction.size);
    put(m_ui->singleChange, round.singleChange);
    const QSignalBlocker quiet(m_ui->dayCount);
    if (!m_ui->dayCount->hasFocus())
        m_ui->dayCount->setValue(round.days);
    m_ui->direction->setChosenOne(
        round.prediction.direction ? QVariant(static_cast<int>(*round.prediction.direction)) : QVariant());
    m_ui->singleChangeField->setVisible(round.follows.has_value());
    m_ui->manyChanges->setVisible(round.follows && namesSeveralChanges(m_ui->singleChange->toPlainText()));
    m_ui->design->setCurrentIndex(m_ui->design->findData(static_cast<int>(round.design)));
    m_ui->designMeaning->setText(wording::designMeaning(round.design));
    fillChoices(people);
    fillOffDays();
    fillLastDay();
}

void WeekPlan::fillChoices(const QList<domain::Person> &people)
{
    QList<ChipOption> options;
    for (const domain::Person &person : people)
        options.append({person.id.value(), person.name});
    QVariantList chosen;
    for (const domain::PersonId person : std::as_const(m_round.participants))
        chosen.append(person.value());
    m_ui->participants->setOptions(options);
    m_ui->participants->setChosen(chosen);
}

void WeekPlan::fillOffDays()
{
    m_ui->offDaysField->setVisible(m_round.startDay.has_value());
    if (!m_round.startDay)
        return;
    QList<ChipOption> options;
    for (int i = 0; i < m_round.days; ++i) {
        const QDate day = m_round.startDay->addDays(i);
        options.append({day, QLocale().toString(day, tr("ddd d MMM", "a day on a chip, in Qt's date format"))});
    }
    QVariantList chosen;
    for (const QDate day : std::as_const(m_round.offDays))
        chosen.append(day);
    m_ui->offDays->setOptions(options);
    m_ui->offDays->setChosen(chosen);
}

void WeekPlan::fillLastDay()
{
    const std::optional<QDate> last = m_round.lastDay();
    m_ui->lastDay->setVisible(last.has_value());
    if (last)
        m_ui->lastDay->setText(tr("The last day is %1; %n day(s) count.", nullptr, m_round.workingDays())
                                   .arg(wording::day(*last, today())));
}

QWidget *WeekPlan::fieldOf(GateItem item) const
{
    switch (item) {
    case GateItem::Participants:
    case GateItem::NoOtherRound:
        return m_ui->participants;
    case GateItem::StaggeredPeople:
        return m_ui->design;
    case GateItem::StartDay:
        return m_ui->startDay;
    case GateItem::PredictionBecause:
        return m_ui->because;
    default:
        return m_ui->direction;
    }
}

} // namespace gui
