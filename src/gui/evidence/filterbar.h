// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/dataset.h"
#include "domain/data/responsefilter.h"
#include "wording/filters.h"

#include <QHash>
#include <QWidget>

class QMenu;

namespace gui
{

class Chip;
class FilterEditor;
class FlowLayout;

/// The filter of a look at the data as chips, each taken away by a press, and a chip that adds one: period, values of
/// a column, score band, words in the comments, the busiest customers.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(QDate today, QWidget *parent);

    /// What can be filtered by; the filter begins empty.
    void setDataSet(const domain::DataSet &dataSet);
    /// The values a column can be filtered by, by the column's word.
    void setValues(const QHash<QString, QStringList> &values);
    /// The days the data covers, for a period that is not chosen yet.
    void setPeriod(std::optional<QDate> first, std::optional<QDate> last);

    const domain::ResponseFilter &filter() const { return m_filter; }
    /// Shows a filter without announcing it.
    void setFilter(const domain::ResponseFilter &filter);

    /// Chips that others add at the end of the row.
    void addChip(Chip *chip);

signals:
    void changed();

private:
    void apply(const domain::ResponseFilter &filter);
    void showChips();
    void openMenu();
    void fillMenu(QMenu *menu);
    void addValues(QMenu *menu, domain::ResponseField field, const QString &name);
    void toggleValue(domain::ResponseField field, const QString &value, bool on);

    QDate m_today;
    domain::DataSet m_dataSet;
    domain::ResponseFilter m_filter;
    QHash<QString, QStringList> m_values;
    std::optional<QDate> m_first;
    std::optional<QDate> m_last;
    FlowLayout *m_flow;
    Chip *m_lowOnly;
    Chip *m_add;
    FilterEditor *m_editor;
    QList<Chip *> m_chips; ///< of the filter
    QList<Chip *> m_others; ///< that others added
    QMenu *m_menu = nullptr;
};

} // namespace gui
