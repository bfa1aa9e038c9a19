// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/goals.h"
#include "gui/components/fieldsaver.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class MeasureForm;
}

namespace gui
{

/// One success criterion or balancing measure, filled in where it stands. A new one is saved once it has a name.
class MeasureForm final : public QWidget
{
    Q_OBJECT

public:
    MeasureForm(domain::GoalId goal, domain::MeasureKind kind, QDate today, QWidget *parent);
    ~MeasureForm() override;

    const domain::Measure &measure() const { return m_measure; }
    /// Shows what is stored; half-typed fields stay.
    void showMeasure(const domain::Measure &measure);
    void showReadings(const QList<domain::Reading> &readings, const QList<application::Try> &tries);
    /// Where the baseline was taken from, in words; empty: it was written by hand.
    void showOrigin(const QString &origin);
    /// The id that a new measure got when it was saved.
    void adopt(domain::MeasureId id) { m_measure.id = id; }

    /// True while nothing was typed into a new one and it has not the focus.
    bool isUntouched() const;
    QWidget *nameField() const;
    QWidget *targetField() const;
    void keep() { m_keeper->keep(); }
    /// Half-typed text is kept in there.
    void outlastCrashes(application::Workspace &workspace) { m_keeper->outlastCrashes(workspace); }

signals:
    /// The measure as it is now; it has a name.
    void edited(const domain::Measure &measure);
    void removeWanted();
    void readingAdded(const domain::Reading &reading);
    void readingCorrected(const domain::Reading &reading);
    void readingRemoved(domain::ReadingId id);
    /// Today's value, or a reading, is to be taken from customer data.
    void baselineFromDataWanted();
    void readingFromDataWanted();
    /// The data behind a value is to be looked at again.
    void findingWanted(domain::FindingId id);

private:
    void watchFields();
    bool save();
    bool saveNumber(QWidget *field, const QString &text, std::optional<double> domain::Measure::*value);
    bool saveDay(QWidget *field, const QString &text, std::optional<QDate> domain::Measure::*value);
    void showBaseline();

    std::unique_ptr<Ui::MeasureForm> m_ui;
    domain::Measure m_measure;
    QDate m_today;
    FieldSaver *m_keeper;
};

} // namespace gui
