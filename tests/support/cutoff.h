// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/linkbutton.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QWidget>

namespace support
{

inline QString nameOf(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    return QStringLiteral("%1 “%2” in %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
            widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                                   : QStringLiteral("-"));
}

/// Whether what does not fit is scrolled to, so that lying outside is no fault.
inline bool isScrolled(const QWidget *parent)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    return area && area->viewport() == parent;
}

/// What is cut off of a widget that is shown: it lies outside its parent, or its words do not fit. Empty: nothing.
inline QString problemOf(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (!widget->isVisible() || widget->isWindow() || widget->size().isEmpty())
        return {};
    if (qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QMenuBar *>(parent))
        return {};
    if (!isScrolled(parent) && !parent->rect().contains(widget->geometry()))
        return QStringLiteral("outside its parent: %1").arg(nameOf(widget));
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool ownOfALineEdit = qobject_cast<const QLineEdit *>(parent);
    if (button && !qobject_cast<const gui::LinkButton *>(button) && !ownOfALineEdit
        && button->width() < button->sizeHint().width())
        return QStringLiteral("narrower than its words: %1 %2 < %3")
            .arg(nameOf(widget))
            .arg(button->width())
            .arg(button->sizeHint().width());
    return {};
}

/// Every such problem below `window`, one after the other.
inline QString cutOffIn(const QWidget &window)
{
    QStringList problems;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (const QString problem = problemOf(widget); !problem.isEmpty())
            problems.append(problem);
    return problems.join(QStringLiteral("; "));
}

} // namespace support
