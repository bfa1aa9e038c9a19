// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/scale.h"
#include "domain/data/tablepreview.h"

#include <QWidget>

class QLineEdit;

namespace gui
{

class ChoiceChip;
class Field;

/// How a file is read, as a row of chips: sheet, encoding, separator, fractions, dates, header, scale of the score.
/// Shows what was detected; what a person chooses holds.
class ReadAsRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadAsRow(QWidget *parent = nullptr);

    /// Shows how the file was read. The scale is that of `mapping`; it matters where a column is a score.
    void show(const domain::TablePreview &table, const domain::ColumnMapping &mapping);
    /// What a person chose; the rest is detected.
    const domain::ReadingOptions &options() const { return m_options; }
    const domain::Scale &scale() const { return m_scale; }
    /// The file could not be read: only its encoding can be said.
    void showUnread();
    /// Goes on from these.
    void setOptions(const domain::ReadingOptions &options, const domain::Scale &scale);
    void setDateOrder(domain::DateOrder order);

signals:
    void optionsChanged();
    void scaleChanged();

private:
    static QString openDates(const domain::TablePreview &table, const domain::ColumnMapping &mapping);
    void showFile(const domain::TablePreview &table);
    void showHeader();
    void readOptions();
    void readScale();
    void readOwnScale();

    domain::ReadingOptions m_options;
    domain::Scale m_scale;
    ChoiceChip *m_sheet;
    ChoiceChip *m_encoding;
    ChoiceChip *m_separator;
    ChoiceChip *m_decimals;
    ChoiceChip *m_dates;
    ChoiceChip *m_header;
    ChoiceChip *m_headerRows;
    ChoiceChip *m_scaleChip;
    QWidget *m_ownScale;
    QLineEdit *m_worst;
    QLineEdit *m_best;
};

} // namespace gui
