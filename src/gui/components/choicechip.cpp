// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/choicechip.h"

#include "gui/components/roleaccess.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace gui
{

ChoiceChip::ChoiceChip(const QString &subject, QWidget *parent)
    : Chip(parent)
    , m_subject(subject)
{
    setOpens(true);
    setAccessibleRole(this, QAccessible::ButtonMenu);
    connect(this, &QAbstractButton::clicked, this, &ChoiceChip::openList);
    applyText();
}

void ChoiceChip::setOptions(const QList<ChipOption> &options, const QString &pattern)
{
    m_options = options;
    m_pattern = pattern;
    setChosen(m_chosen);
}

void ChoiceChip::setChosen(const QVariant &value)
{
    m_chosen = m_options.isEmpty() ? QVariant() : m_options.first().value;
    for (const ChipOption &option : std::as_const(m_options))
        if (option.value == value)
            m_chosen = value;
    applyText();
}

void ChoiceChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openList();
    else
        Chip::keyPressEvent(event);
}

void ChoiceChip::openList()
{
    QMenu menu(this);
    menu.setAccessibleName(m_subject);
    for (const ChipOption &option : std::as_const(m_options)) {
        QAction *action = menu.addAction(QString(option.text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(option.value == m_chosen);
        action->setData(option.value);
        if (action->isChecked())
            menu.setActiveAction(action);
    }
    const QAction *picked = menu.exec(mapToGlobal(QPoint(0, height())));
    if (!picked || picked->data() == m_chosen)
        return;
    setChosen(picked->data());
    emit changed();
}

void ChoiceChip::applyText()
{
    QString text;
    for (const ChipOption &option : std::as_const(m_options))
        if (option.value == m_chosen)
            text = option.text;
    setText(m_pattern.isEmpty() ? text : m_pattern.arg(text));
    setAccessibleName(tr("%1: %2", "what is chosen, and the choice").arg(m_subject, text));
    setToolTip(m_subject);
}

} // namespace gui
