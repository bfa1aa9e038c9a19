// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/goal/readingspart.h"

#include "gui/components/daytext.h"
#include "gui/cycle/goal/readingspicture.h"
#include "gui/cycle/step/rowfolding.h"
#include "ui_readingspart.h"
#include "wording/days.h"
#include "wording/names.h"
#include "wording/readings.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int pictureLines = 10;
constexpr qsizetype fewestForAPicture = 2;

} // namespace

ReadingsPart::ReadingsPart(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReadingsPart>())
    , m_rows(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_ui->table->setModel(m_rows);
    m_ui->readingDay->setSide(DaySide::Behind);
    m_ui->chart->setHeightInLines(pictureLines);
    m_ui->readingRow->hide();
    foldRows(this, {m_ui->readingFields});
    showTable(false);
    connectControls();
}

ReadingsPart::~ReadingsPart() = default;

void ReadingsPart::connectControls()
{
    connect(m_ui->addReading, &QPushButton::clicked, this, [this] { openRow(std::nullopt); });
    connect(m_ui->takeReading, &QPushButton::clicked, this, &ReadingsPart::takeWanted);
    connect(m_ui->saveReading, &QPushButton::clicked, this, &ReadingsPart::saveRow);
    for (QLineEdit *field : {m_ui->readingValue, static_cast<QLineEdit *>(m_ui->readingDay), m_ui->readingSource})
        connect(field, &QLineEdit::returnPressed, this, &ReadingsPart::saveRow);
    connect(m_ui->showReadings, &QPushButton::clicked, this, [this] {
        showTable(!m_ui->table->isVisibleTo(this));
        if (m_ui->table->isVisibleTo(this))
            m_ui->table->setFocus(Qt::OtherFocusReason);
    });
    const auto edit = [this] {
        if (const domain::Reading *reading = current())
            openRow(*reading);
    };
    const auto remove = [this] {
        if (const domain::Reading *reading = current())
            emit removed(reading->id);
    };
    connect(m_ui->editReading, &QPushButton::clicked, this, edit);
    connect(m_ui->table, &DataTable::drillDown, this, edit);
    connect(m_ui->removeReading, &QPushButton::clicked, this, remove);
    auto *deleteKey = new QShortcut(QKeySequence::Delete, m_ui->table);
    deleteKey->setContext(Qt::WidgetShortcut);
    connect(deleteKey, &QShortcut::activated, this, remove);
    connect(m_ui->openReading, &QPushButton::clicked, this, [this] {
        const domain::Reading *reading = current();
        if (reading && reading->finding)
            emit findingWanted(*reading->finding);
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReadingsPart::followRow);
}

void ReadingsPart::setToday(QDate today)
{
    m_today = today;
    m_ui->readingDay->setToday(today);
}

void ReadingsPart::showReadings(
    const domain::Measure &measure, const QList<domain::Reading> &readings, const QList<application::Try> &tries)
{
    const bool same = measure == m_measure && readings == m_readings && tries == m_tries;
    m_measure = measure;
    m_readings = readings;
    m_tries = tries;
    if (same)
        return;
    nameControls();
    fillTable();
    showPicture();
    followRow();
}

void ReadingsPart::nameControls()
{
    const QString &name = m_measure.name;
    m_ui->addReading->setAccessibleName(tr("Add a reading of %1").arg(name));
    m_ui->takeReading->setAccessibleName(tr("Take a reading of %1 from the data").arg(name));
    m_ui->table->setAccessibleName(tr("Readings of %1").arg(name));
    m_ui->showReadings->setVisible(!m_readings.isEmpty());
    if (m_readings.isEmpty())
        showTable(false);
}

void ReadingsPart::fillTable()
{
    const int row = m_ui->table->currentIndex().row();
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Day"), tr("Value"), tr("Where it comes from")});
    for (const domain::Reading &reading : std::as_const(m_readings)) {
        auto *day = new QStandardItem(wording::dayAtStart(reading.day, m_today));
        day->setData(wording::readingSentence(m_measure, reading, m_today), Qt::AccessibleTextRole);
        auto *value = new QStandardItem(wording::measureValue(reading.value, m_measure.unit));
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *source = new QStandardItem(reading.source);
        source->setToolTip(reading.source);
        for (QStandardItem *cell : {day, value, source})
            cell->setEditable(false);
        m_rows->appendRow({day, value, source});
    }
    m_ui->table->fitColumns();
    if (row >= 0 && !m_readings.isEmpty())
        m_ui->table->selectRow(std::min(row, m_rows->rowCount() - 1));
}

void ReadingsPart::showPicture()
{
    const ReadingsPicture picture = readingsPicture(m_measure, m_readings, m_tries, m_today);
    m_ui->said->setText(picture.sentence);
    m_ui->said->setVisible(!m_readings.isEmpty());
    m_ui->chart->setPicture(tr("Readings of %1").arg(m_measure.name), picture.sentence, picture.parts, picture.paint);
    m_ui->chart->setVisible(picture.parts.size() >= fewestForAPicture && !m_ui->table->isVisibleTo(this));
}

void ReadingsPart::showTable(bool shown)
{
    m_ui->table->setVisible(shown);
    m_ui->rowActions->setVisible(shown);
    m_ui->chart->setVisible(!shown && m_ui->chart->parts().size() >= fewestForAPicture);
    m_ui->showReadings->setText(shown ? tr("Hide the table") : tr("Show as a table"));
    followRow();
}

void ReadingsPart::followRow()
{
    const domain::Reading *reading = current();
    m_ui->openReading->setVisible(reading && reading->finding);
    const QString said = reading ? wording::readingSentence(m_measure, *reading, m_today) : QString();
    m_ui->editReading->setAccessibleName(tr("Change the reading %1").arg(said));
    m_ui->removeReading->setAccessibleName(tr("Remove the reading %1").arg(said));
    m_ui->openReading->setAccessibleName(tr("Open the data of the reading %1 in Explore").arg(said));
}

const domain::Reading *ReadingsPart::current() const
{
    if (m_readings.isEmpty())
        return nullptr;
    const int row = std::max(0, m_ui->table->currentIndex().row());
    return row < m_readings.size() ? &m_readings.at(row) : nullptr;
}

void ReadingsPart::openRow(const std::optional<domain::Reading> &reading)
{
    m_editing = reading;
    m_opener = focusWidget();
    m_ui->readingValue->setText(reading ? textOfNumber(reading->value) : QString());
    m_ui->readingDay->setText(textOfDay(reading ? reading->day : m_today));
    m_ui->readingSource->setText(reading ? reading->source : QString());
    m_ui->readingValueField->setLabel(reading ? tr("Value") : tr("New value"));
    m_ui->saveReading->setText(reading ? tr("Save it") : tr("Add it"));
    m_ui->readingRow->show();
    m_ui->addReading->hide();
    m_ui->readingValue->setFocus(Qt::OtherFocusReason);
    m_ui->readingValue->selectAll();
}

void ReadingsPart::closeRow()
{
    m_ui->readingValueField->setError({});
    m_ui->readingDayField->setError({});
    m_ui->addReading->show();
    QWidget *back = m_opener && m_opener->isVisibleTo(this) ? m_opener : static_cast<QWidget *>(m_ui->addReading);
    back->setFocus(Qt::OtherFocusReason);
    m_ui->readingRow->hide();
    m_ui->readingValue->clear();
    m_ui->readingSource->clear();
}

void ReadingsPart::saveRow()
{
    const std::optional<double> value = numberFromText(m_ui->readingValue->text());
    const std::optional<QDate> day = m_ui->readingDay->day();
    m_ui->readingValueField->setError(value ? QString() : tr("Write a number."));
    m_ui->readingDayField->setError(day ? QString() : tr("Write a day."));
    if (!value || !day)
        return;
    domain::Reading reading = m_editing.value_or(domain::Reading());
    const bool isNew = !m_editing.has_value();
    reading.measure = m_measure.id;
    reading.day = *day;
    reading.value = *value;
    reading.source = m_ui->readingSource->text().trimmed();
    closeRow();
    if (isNew)
        emit added(reading);
    else
        emit corrected(reading);
}

void ReadingsPart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_ui->readingRow->isVisibleTo(this))
        closeRow();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gui
