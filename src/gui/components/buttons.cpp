// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/buttons.h"

#include "gui/style/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QPushButton>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

/// QPushButton keeps its size hint until its text changes.
void forgetSize(QPushButton *button)
{
    const QString text = button->text();
    button->setText(text + u' ');
    button->setText(text);
    button->updateGeometry();
    button->update();
}

} // namespace

void setKind(QPushButton *button, ButtonKind kind)
{
    const bool primary = kind == ButtonKind::Primary;
    button->setProperty("primary", primary);
    button->setFlat(kind == ButtonKind::Flat || kind == ButtonKind::FlatQuiet);
    button->setProperty("acts", kind != ButtonKind::FlatQuiet);
    QFont font = button->font();
    if (font.bold() != primary) {
        font.setBold(primary);
        button->setFont(font);
    }
    forgetSize(button);
}

QString keyText(const QKeySequence &key)
{
    if (key == QKeySequence(Qt::Key_Return) || key == QKeySequence(Qt::Key_Enter))
        return QCoreApplication::translate("gui::KeyHint", "Enter");
    // Qt says Return, keyboards say Enter.
    QString text = key.toString(QKeySequence::NativeText);
    const QString qtName = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    return text.replace(qtName, QCoreApplication::translate("gui::KeyHint", "Enter"));
}

void setFlush(QPushButton *button, bool flush)
{
    button->setProperty("flush", flush);
    forgetSize(button);
}

void makePrimary(QPushButton *button)
{
    setKind(button, ButtonKind::Primary);
}

void makeFlat(QPushButton *button, bool acts)
{
    setKind(button, acts ? ButtonKind::Flat : ButtonKind::FlatQuiet);
}

void setKeyHint(QPushButton *button, const QKeySequence &key)
{
    button->setProperty("keyHint", keyText(key));
    forgetSize(button);
}

QPushButton *actionButton(QAction *action, ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    setKind(button, kind);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        if (button->parentWidget()) // without one, showing it would open a window
            button->setVisible(action->isVisible());
        button->setToolTip(action->toolTip());
        setKeyHint(button, action->shortcut());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QPushButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    makeFlat(button, false);
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace gui
