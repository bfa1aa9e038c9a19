// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/data/imports.h"

#include <QAbstractTableModel>
#include <QHash>

namespace gui
{

/// The first rows of a file as they would be read: dates and numbers as they are understood, what counts as no answer
/// as that; cells that cannot be taken say why.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PreviewModel(QObject *parent = nullptr);

    void setPreview(const application::FilePreview &preview);
    const application::FilePreview &preview() const { return m_preview; }
    qint64 lineOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString faultAt(int row, int column) const;
    const domain::CellReading *readingAt(int row, int column) const;
    QString shownAt(int row, int column) const;

    application::FilePreview m_preview;
    QHash<std::pair<int, int>, qsizetype> m_readings; ///< place among the readings, by row and column
};

} // namespace gui
