// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace gui
{

class TextLabel;

/// One fact of a result: what it is, its value in bold, and a detail.
struct ResultFact
{
    QString name;
    QString value;
    QString detail;
};

/// Up to four facts side by side, two by two or below each other where there is less room.
class ResultFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultFacts(QWidget *parent = nullptr);

    void setFacts(const QList<ResultFact> &facts);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    QList<QWidget *> m_cells;
    int m_columns = 0;
};

} // namespace gui
