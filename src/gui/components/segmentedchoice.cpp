// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/segmentedchoice.h"

#include "gui/components/roleaccess.h"
#include "gui/components/segment.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace gui
{

SegmentedChoice::SegmentedChoice(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setAccessibleRole(this, QAccessible::Grouping);
    setProperty("labelKeyShown", true);
    setFocusPolicy(Qt::TabFocus); // a label leads only to what takes focus
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QStringList SegmentedChoice::options() const
{
    QStringList texts;
    for (const Segment *segment : m_segments)
        texts.append(segment->text());
    return texts;
}

void SegmentedChoice::setOptions(const QStringList &options)
{
    const int before = current();
    qDeleteAll(m_segments);
    m_segments.clear();
    for (int i = 0; i < options.size(); ++i) {
        const auto position = i == 0  ? Segment::Position::First
            : i + 1 == options.size() ? Segment::Position::Last
                                      : Segment::Position::Middle;
        auto *segment = new Segment(options.at(i), position, this);
        connect(segment, &Segment::clicked, this, [this, i] { emit changed(i); });
        layout()->addWidget(segment);
        m_segments.append(segment);
    }
    // A label leads only to what takes focus; Tab goes to the segments themselves.
    setFocusPolicy(m_segments.isEmpty() ? Qt::NoFocus : Qt::ClickFocus);
    setCurrent(before);
}

int SegmentedChoice::current() const
{
    for (int i = 0; i < m_segments.size(); ++i)
        if (m_segments.at(i)->isChecked())
            return i;
    return -1;
}

void SegmentedChoice::setCurrent(int index)
{
    for (Segment *segment : std::as_const(m_segments)) {
        segment->setAutoExclusive(false);
        segment->setChecked(false);
    }
    for (Segment *segment : std::as_const(m_segments)) {
        segment->setAutoExclusive(true);
        segment->setFocusPolicy(Qt::StrongFocus);
    }
    if (Segment *chosen = m_segments.value(index))
        chosen->setChecked(true);
}

void SegmentedChoice::focusInEvent(QFocusEvent *event)
{
    // No focus proxy: Tab would then enter at the chosen segment and pass over those before it.
    if (Segment *target = m_segments.value(qMax(0, current())))
        target->setFocus(event->reason());
}

void SegmentedChoice::keyPressEvent(QKeyEvent *event)
{
    Segment *segment = m_segments.value(event->key() - Qt::Key_1);
    if (event->key() < Qt::Key_1 || !segment || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    segment->setFocus(Qt::ShortcutFocusReason);
    segment->click();
}

} // namespace gui
