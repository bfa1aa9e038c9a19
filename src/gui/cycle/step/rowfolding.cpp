// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/step/rowfolding.h"

#include "gui/style/metrics.h"

#include <QEvent>
#include <QWidget>

namespace gui
{

namespace
{

constexpr int foldedBelow = 40;

class RowFolder final : public QObject
{
public:
    RowFolder(QWidget *widget, const QList<QBoxLayout *> &rows)
        : QObject(widget)
        , m_widget(widget)
        , m_rows(rows)
    {
        widget->installEventFilter(this);
        fold();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
            fold();
        return QObject::eventFilter(watched, event);
    }

private:
    void fold()
    {
        const bool narrow = metrics::lines(m_widget->width(), m_widget->fontMetrics()) < foldedBelow;
        for (QBoxLayout *row : m_rows)
            row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }

    QWidget *m_widget;
    QList<QBoxLayout *> m_rows;
};

} // namespace

void foldRows(QWidget *widget, const QList<QBoxLayout *> &rows)
{
    new RowFolder(widget, rows);
}

} // namespace gui
