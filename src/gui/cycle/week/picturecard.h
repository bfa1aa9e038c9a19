// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/card.h"
#include "gui/cycle/week/resultpicture.h"

class QPushButton;
class QStandardItemModel;
class QVBoxLayout;

namespace gui
{

class ChipRow;
class DataTable;
class EffectLegend;
class TextLabel;

/// The pictures of a week, one at a time: which one, its sentence, the picture, what its marks mean, and its numbers
/// as a table. The ⓘ asks for where it comes from.
class PictureCard final : public Card
{
    Q_OBJECT

public:
    explicit PictureCard(QWidget *parent = nullptr);

    /// Shows the one that was chosen before, if it is still there.
    void setPictures(const QList<ResultPicture> &pictures);
    QPushButton *tableButton() const { return m_showTable; }

signals:
    /// Where the shown picture comes from is wanted; `opener` gets the focus back.
    void sourceWanted(const QString &name, const domain::SourceCard &source, QWidget *opener);
    /// Another picture is shown.
    void pictureChanged();

private:
    void buildHead(QVBoxLayout *column);
    void showPicture();
    void showTable(bool open);
    const ResultPicture *shown() const;

    QList<ResultPicture> m_pictures;
    ChipRow *m_choice;
    TextLabel *m_name;
    TextLabel *m_unit;
    TextLabel *m_sentence;
    EffectLegend *m_legend;
    TextLabel *m_pairLegend;
    ChartView *m_chart;
    TextLabel *m_marks;
    QPushButton *m_showTable;
    QPushButton *m_source;
    DataTable *m_table;
    QStandardItemModel *m_rows;
};

} // namespace gui
