// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/step/steppage.h"

#include "application/workspace/workspace.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace gui
{

StepPage::StepPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_keeper(new FieldSaver(this))
{
    m_keeper->outlastCrashes(context.workspace);
}

void StepPage::present(const application::CycleState &state, bool workable)
{
    m_fresh = m_fresh || state.cycle.id != m_state.cycle.id;
    m_state = state;
    m_workable = workable;
    m_keeper->standFor(QStringLiteral("cycle/%1/%2")
                           .arg(QString::number(cycle().value()), QLatin1StringView(metaObject()->className())));
    fill(m_fresh);
    m_fresh = false;
}

void StepPage::keep()
{
    m_keeper->keep();
}

QDate StepPage::today() const
{
    return workspace().clock().today();
}

void StepPage::put(QWidget *field, const QString &stored)
{
    if (m_fresh)
        m_keeper->replace(field, stored);
    else
        m_keeper->show(field, stored);
}

void StepPage::setWorkable(QWidget *part, bool workable)
{
    const QList<QWidget *> widgets = part->findChildren<QWidget *>() << part;
    for (QWidget *widget : widgets) {
        if (qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) || widget->property("sealed").toBool())
            continue;
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->setReadOnly(!workable);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
            text->setReadOnly(!workable);
        else if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QAbstractSpinBox *>(widget))
            widget->setEnabled(workable);
    }
}

} // namespace gui
