// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/field.h"

#include "gui/components/textlabel.h"
#include "gui/style/icons.h"
#include "gui/style/theme.h"

#include <QAccessible>
#include <QChildEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

Field::Field(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_label(new TextLabel(this))
    , m_hint(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted, this))
    , m_errorRow(new QWidget(this))
    , m_errorIcon(new QLabel(m_errorRow))
    , m_error(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Error, m_errorRow))
{
    m_label->setWordWrap(true);
    m_label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_error->setWordWrap(true);
    m_error->setObjectName(u"fieldError"_s);
    m_errorRow->hide();
    auto *row = new QHBoxLayout(m_errorRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2 - 2);
    row->addWidget(m_errorIcon, 0, Qt::AlignTop);
    row->addWidget(m_error, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::space1);
    m_column->addWidget(m_label);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_errorRow);
    m_column->addStretch();
    m_built = true;
}

Field::Field(const QString &label, QWidget *input, QWidget *parent)
    : Field(parent)
{
    setLabel(label);
    setInput(input);
}

QString Field::label() const
{
    return m_label->text();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
}

QString Field::hint() const
{
    return m_hint->text();
}

void Field::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

QString Field::error() const
{
    return m_error->text();
}

void Field::setError(const QString &error)
{
    if (error == m_error->text())
        return;
    const bool wrong = !error.isEmpty();
    m_error->setText(error);
    applyErrorIcon();
    m_errorRow->setVisible(wrong);
    m_hint->setVisible(!wrong && !m_hint->text().isEmpty());
    if (!m_input)
        return;
    m_input->setProperty("error", wrong);
    m_input->setAccessibleDescription(error);
    m_input->update();
    if (wrong) {
        QAccessibleEvent event(m_input, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void Field::applyErrorIcon()
{
    if (!m_error->text().isEmpty())
        m_errorIcon->setPixmap(tinted(icon(u"dialog-warning"_s), metrics::iconExtent(16, m_error->fontMetrics()),
            devicePixelRatioF(), Theme::of(palette()).error));
}

void Field::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyErrorIcon();
}

void Field::setInput(QWidget *input)
{
    m_input = input;
    m_label->setBuddy(input);
    m_column->insertWidget(1, input);
    applyStretch();
}

void Field::applyStretch()
{
    const bool grows = m_input && m_input->sizePolicy().expandingDirections() & Qt::Vertical;
    m_column->setStretch(1, grows ? 1 : 0);
}

bool Field::event(QEvent *event)
{
    if (event->type() == QEvent::Polish)
        applyStretch(); // an input from a form was not complete when it came
    return QWidget::event(event);
}

void Field::childEvent(QChildEvent *event)
{
    QWidget::childEvent(event);
    if (m_built && !m_input && event->added() && event->child()->isWidgetType())
        setInput(static_cast<QWidget *>(event->child()));
}

} // namespace gui
