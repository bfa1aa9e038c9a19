// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/goals.h"

#include <QWidget>

#include <memory>

class QModelIndex;
class QStandardItemModel;

namespace Ui
{
class ReadingsPart;
}

namespace gui
{

/// The readings of one measure over all the cycles of its goal: what they say in a sentence, as a picture with the
/// weeks that were tried, as a table; entered, corrected and removed where they stand.
class ReadingsPart final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingsPart(QWidget *parent);
    ~ReadingsPart() override;

    void setToday(QDate today);
    /// Shows what is stored; what is half-typed stays. `readings` by day.
    void showReadings(
        const domain::Measure &measure, const QList<domain::Reading> &readings, const QList<application::Try> &tries);

signals:
    void added(const domain::Reading &reading);
    void corrected(const domain::Reading &reading);
    void removed(domain::ReadingId id);
    /// A reading is to be taken from customer data.
    void takeWanted();
    /// The data behind a reading is to be looked at again.
    void findingWanted(domain::FindingId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectControls();
    void nameControls();
    void fillTable();
    void showPicture();
    void showTable(bool shown);
    void followRow();
    void openRow(const std::optional<domain::Reading> &reading);
    void closeRow();
    void saveRow();
    const domain::Reading *current() const;

    std::unique_ptr<Ui::ReadingsPart> m_ui;
    QDate m_today;
    domain::Measure m_measure;
    QList<domain::Reading> m_readings;
    QList<application::Try> m_tries;
    std::optional<domain::Reading> m_editing; ///< the reading that is being corrected; absent: a new one
    QStandardItemModel *m_rows;
    QWidget *m_opener = nullptr; ///< where the focus goes back to
};

} // namespace gui
