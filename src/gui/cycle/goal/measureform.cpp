// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/goal/measureform.h"

#include "gui/components/dayedit.h"
#include "gui/components/field.h"
#include "gui/components/textlabel.h"
#include "gui/cycle/step/rowfolding.h"
#include "ui_measureform.h"
#include "wording/names.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace gui
{

MeasureForm::MeasureForm(domain::GoalId goal, domain::MeasureKind kind, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MeasureForm>())
    , m_today(today)
    , m_keeper(new FieldSaver(this))
{
    m_ui->setupUi(this);
    m_measure.goal = goal;
    m_measure.kind = kind;
    const bool success = kind == domain::MeasureKind::Success;
    if (!success) {
        m_measure.better = domain::Direction::Down;
        m_ui->nameField->setLabel(tr("What must not get worse?"));
        m_ui->name->setPlaceholderText(tr("Minutes a call"));
        m_ui->unit->setPlaceholderText(tr("minutes"));
        m_ui->name->setAccessibleName(m_ui->nameField->label());
    }
    m_ui->targetField->setVisible(success);
    m_ui->byWhenField->setVisible(success);
    for (const domain::Direction direction : {domain::Direction::Up, domain::Direction::Down})
        m_ui->direction->addItem(wording::directionName(direction), static_cast<int>(direction));
    for (DayEdit *day : {m_ui->byWhen, m_ui->baselineDay})
        day->setToday(today);
    m_ui->readingsPart->setToday(today);
    m_ui->baselineDay->setSide(DaySide::Behind);
    m_ui->readingsPart->hide();
    m_ui->originRow->hide();
    foldRows(this, {m_ui->nameRow, m_ui->targetRow, m_ui->knownRow, m_ui->baselineFields, m_ui->originFields});
    watchFields();
    showMeasure(m_measure);
}

MeasureForm::~MeasureForm() = default;

bool MeasureForm::isUntouched() const
{
    return !m_measure.id.isValid() && m_ui->name->text().isEmpty() && m_ui->target->text().isEmpty()
        && !isAncestorOf(window()->focusWidget());
}

QWidget *MeasureForm::nameField() const
{
    return m_ui->name;
}

QWidget *MeasureForm::targetField() const
{
    return m_ui->target;
}

void MeasureForm::watchFields()
{
    const auto text = [this](QLineEdit *field, QString domain::Measure::*value) {
        m_keeper->watch(field, [this, value](const QString &typed) {
            m_measure.*value = typed;
            return save();
        });
    };
    text(m_ui->name, &domain::Measure::name);
    text(m_ui->unit, &domain::Measure::unit);
    text(m_ui->baselineSource, &domain::Measure::baselineSource);
    m_keeper->watch(m_ui->target,
        [this](const QString &typed) { return saveNumber(m_ui->target, typed, &domain::Measure::target); });
    m_keeper->watch(m_ui->baseline,
        [this](const QString &typed) { return saveNumber(m_ui->baseline, typed, &domain::Measure::baseline); });
    m_keeper->watch(m_ui->byWhen,
        [this](const QString &typed) { return saveDay(m_ui->byWhen, typed, &domain::Measure::byWhen); });
    m_keeper->watch(m_ui->baselineDay,
        [this](const QString &typed) { return saveDay(m_ui->baselineDay, typed, &domain::Measure::baselineDay); });
    connect(m_ui->direction, &QComboBox::activated, this, [this] {
        m_measure.better = static_cast<domain::Direction>(m_ui->direction->currentData().toInt());
        save();
    });
    connect(m_ui->notKnown, &QCheckBox::toggled, this, [this](bool notKnown) {
        m_ui->baselineRow->setVisible(!notKnown);
        if (!notKnown) {
            if (!m_measure.baselineDay)
                m_keeper->show(m_ui->baselineDay, textOfDay(m_today));
            m_ui->baseline->setFocus(Qt::OtherFocusReason);
        } else if (m_measure.baseline) {
            m_measure.baseline.reset();
            m_measure.baselineDay.reset();
            if (m_measure.baselineFinding)
                m_measure.baselineSource.clear();
            m_measure.baselineFinding.reset();
            save();
        }
    });
    connect(m_ui->remove, &QPushButton::clicked, this, &MeasureForm::removeWanted);
    connect(m_ui->takeBaseline, &QPushButton::clicked, this, &MeasureForm::baselineFromDataWanted);
    connect(m_ui->openOrigin, &QPushButton::clicked, this, [this] {
        if (m_measure.baselineFinding)
            emit findingWanted(*m_measure.baselineFinding);
    });
    const ReadingsPart *readings = m_ui->readingsPart;
    connect(readings, &ReadingsPart::added, this, &MeasureForm::readingAdded);
    connect(readings, &ReadingsPart::corrected, this, &MeasureForm::readingCorrected);
    connect(readings, &ReadingsPart::removed, this, &MeasureForm::readingRemoved);
    connect(readings, &ReadingsPart::takeWanted, this, &MeasureForm::readingFromDataWanted);
    connect(readings, &ReadingsPart::findingWanted, this, &MeasureForm::findingWanted);
}

bool MeasureForm::save()
{
    // Without a name it waits; everything goes together once it has one.
    if (!m_measure.name.isEmpty() || m_measure.id.isValid())
        emit edited(m_measure);
    return true;
}

bool MeasureForm::saveNumber(QWidget *field, const QString &text, std::optional<double> domain::Measure::*value)
{
    auto *around = qobject_cast<Field *>(field->parentWidget());
    const std::optional<double> number = numberFromText(text);
    if (!text.isEmpty() && !number) {
        around->setError(tr("This is not a number. Write it as %1.").arg(textOfNumber(7.5)));
        return false;
    }
    around->setError({});
    if (value == &domain::Measure::baseline && m_measure.baselineFinding && m_measure.baseline != number) {
        m_measure.baselineFinding.reset(); // what stood there was about the number from the data
        m_measure.baselineSource.clear();
    }
    m_measure.*value = number;
    if (value == &domain::Measure::baseline && number && !m_measure.baselineDay)
        m_measure.baselineDay = m_ui->baselineDay->day().value_or(m_today);
    return save();
}

bool MeasureForm::saveDay(QWidget *field, const QString &text, std::optional<QDate> domain::Measure::*value)
{
    auto *around = qobject_cast<Field *>(field->parentWidget());
    const std::optional<QDate> day = static_cast<DayEdit *>(field)->day();
    if (!text.isEmpty() && !day) {
        around->setError(tr("There is no such day. Write it as %1 or +14.").arg(textOfDay(m_today)));
        return false;
    }
    around->setError({});
    m_measure.*value = day;
    return save();
}

void MeasureForm::showMeasure(const domain::Measure &measure)
{
    m_measure = measure;
    m_keeper->standFor(u"measure/%1"_s.arg(measure.id.value()));
    m_keeper->show(m_ui->name, measure.name);
    m_keeper->show(m_ui->unit, measure.unit);
    m_keeper->show(m_ui->target, textOfNumber(measure.target));
    m_keeper->show(m_ui->byWhen, textOfDay(measure.byWhen));
    m_keeper->show(m_ui->baselineSource, measure.baselineSource);
    m_keeper->show(m_ui->baseline, textOfNumber(measure.baseline));
    if (measure.baseline || !m_ui->baselineRow->isVisibleTo(this))
        m_keeper->show(m_ui->baselineDay, textOfDay(measure.baselineDay));
    m_ui->direction->setCurrentIndex(m_ui->direction->findData(static_cast<int>(measure.better)));
    m_ui->readingsPart->setVisible(measure.id.isValid());
    const QString name = measure.name.isEmpty() ? tr("the new number") : measure.name;
    m_ui->remove->setAccessibleName(tr("Remove %1").arg(name));
    m_ui->takeBaseline->setVisible(measure.id.isValid());
    m_ui->takeBaseline->setAccessibleName(tr("Take today's value of %1 from the data").arg(name));
    m_ui->openOrigin->setAccessibleName(tr("Open the data behind today's value of %1 in Explore").arg(name));
    showBaseline();
}

void MeasureForm::showBaseline()
{
    const bool filling = m_ui->baselineRow->isAncestorOf(m_ui->baselineRow->window()->focusWidget());
    const bool known = m_measure.baseline.has_value() || filling;
    const QSignalBlocker quiet(m_ui->notKnown);
    m_ui->notKnown->setChecked(!known);
    m_ui->baselineRow->setVisible(known);
}

void MeasureForm::showReadings(const QList<domain::Reading> &readings, const QList<application::Try> &tries)
{
    m_ui->readingsPart->showReadings(m_measure, readings, tries);
}

void MeasureForm::showOrigin(const QString &origin)
{
    m_ui->origin->setText(origin);
    m_ui->originRow->setVisible(!origin.isEmpty());
    m_ui->openOrigin->setVisible(m_measure.baselineFinding.has_value());
}

} // namespace gui
