// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/chiprow.h"

#include "gui/components/chip.h"
#include "gui/components/flowlayout.h"
#include "gui/components/roleaccess.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int shownAtMost = 5;

} // namespace

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this);
    setAccessibleRole(this, QAccessible::Grouping);
    setProperty("labelKeyShown", true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(qApp, &QApplication::focusChanged, this, &ChipRow::showKeyHints);
}

ChipRow::~ChipRow()
{
    // Losing its children moves the focus once more, when this is no longer what it was.
    disconnect(qApp, nullptr, this, nullptr);
}

void ChipRow::setMultiple(bool multiple)
{
    m_multiple = multiple;
    rebuild();
}

void ChipRow::setOptions(const QList<ChipOption> &options)
{
    if (m_options == options)
        return;
    m_options = options;
    m_built = false;
    setChosen(QVariantList(m_chosen)); // a copy: setChosen() begins by clearing it
}

QVariantList ChipRow::chosen() const
{
    return m_chosen;
}

void ChipRow::setChosen(const QVariantList &values)
{
    const QVariantList wanted = values; // may be our own
    m_chosen.clear();
    for (const ChipOption &option : m_options)
        if (wanted.contains(option.value) && (m_multiple || m_chosen.isEmpty()))
            m_chosen.append(option.value);
    refresh();
}

void ChipRow::setChosenOne(const QVariant &value)
{
    setChosen(value.isValid() ? QVariantList{value} : QVariantList());
}

QList<int> ChipRow::shownOptions() const
{
    // The first five, but never without what is chosen.
    QList<int> shown;
    for (int i = 0; i < m_options.size(); ++i)
        if (i < shownAtMost || m_options.size() == shownAtMost + 1 || m_chosen.contains(m_options.at(i).value))
            shown.append(i);
    return shown;
}

void ChipRow::refresh()
{
    if (m_built && shownOptions() == m_shown) {
        for (int i = 0; i < m_chips.size(); ++i)
            m_chips.at(i)->setChecked(m_chosen.contains(m_options.at(m_shown.at(i)).value));
        chooseEntry();
    } else {
        rebuild();
    }
}

void ChipRow::rebuild()
{
    const int focused = static_cast<int>(focusable().indexOf(qobject_cast<Chip *>(QApplication::focusWidget())));
    // Out of the lists first: the focus leaves the one that goes, and asks which there are.
    const QList<Chip *> before = std::exchange(m_chips, {});
    const Chip *moreBefore = std::exchange(m_more, nullptr);
    qDeleteAll(before);
    delete moreBefore;
    m_shown = shownOptions();
    m_built = true;
    const bool hasMore = m_shown.size() < m_options.size();
    for (const int index : std::as_const(m_shown)) {
        const ChipOption &option = m_options.at(index);
        auto *chip = new Chip(option.text, this);
        chip->setCheckable(true);
        chip->setChecked(m_chosen.contains(option.value));
        chip->setAccessibleName(option.text);
        setAccessibleRole(chip, m_multiple ? QAccessible::CheckBox : QAccessible::RadioButton);
        chip->installEventFilter(this);
        connect(chip, &Chip::clicked, this, [this, value = option.value] { pick(value); });
        layout()->addWidget(chip);
        m_chips.append(chip);
    }
    if (hasMore) {
        m_more = new Chip(tr("More"), this);
        m_more->setOpens(true);
        m_more->setAccessibleName(tr("More choices"));
        setAccessibleRole(m_more, QAccessible::ButtonMenu);
        m_more->installEventFilter(this);
        connect(m_more, &Chip::clicked, this, &ChipRow::openMore, Qt::QueuedConnection);
        layout()->addWidget(m_more);
    }
    chooseEntry();
    const QList<Chip *> all = focusable();
    for (Chip *chip : all)
        chip->show();
    if (focused >= 0 && !all.isEmpty())
        all.at(qMin(focused, static_cast<int>(all.size()) - 1))->setFocus(Qt::OtherFocusReason);
    showKeyHints();
    updateGeometry();
}

void ChipRow::focusInEvent(QFocusEvent *event)
{
    if (m_entry)
        m_entry->setFocus(event->reason());
}

void ChipRow::chooseEntry()
{
    // What the label leads to: the chosen chip, else the first.
    const QList<Chip *> all = focusable();
    setFocusProxy(nullptr);
    setFocusPolicy(all.isEmpty() ? Qt::NoFocus : Qt::TabFocus); // a label leads only to what takes focus
    Chip *target = all.value(0);
    for (Chip *chip : std::as_const(m_chips)) {
        if (chip->isChecked()) {
            target = chip;
            break;
        }
    }
    m_entry = target;
    // Not by a focus proxy: Tab would then enter there and leave out the chips before it, and a label would not lead
    // here.
    setFocusPolicy(target ? Qt::ClickFocus : Qt::NoFocus);
}

QList<Chip *> ChipRow::focusable() const
{
    QList<Chip *> all = m_chips;
    if (m_more)
        all.append(m_more);
    return all;
}

void ChipRow::pick(const QVariant &value)
{
    QVariantList next = m_chosen;
    if (next.contains(value)) {
        if (m_multiple || m_optional)
            next.removeAll(value);
    } else if (m_multiple) {
        next.append(value);
    } else {
        next = {value};
    }
    const QVariantList before = m_chosen;
    m_chosen.clear();
    for (const ChipOption &option : std::as_const(m_options))
        if (next.contains(option.value))
            m_chosen.append(option.value);
    if (shownOptions() == m_shown)
        refresh();
    else // after the click that brought us here, which still uses its chip
        QMetaObject::invokeMethod(this, &ChipRow::refresh, Qt::QueuedConnection);
    if (m_chosen != before)
        emit changed();
}

void ChipRow::openMore()
{
    QMenu menu(this);
    menu.setAccessibleName(tr("More choices"));
    for (int i = 0; i < m_options.size(); ++i) {
        if (m_shown.contains(i))
            continue;
        QAction *action = menu.addAction(QString(m_options.at(i).text).replace(u'&', u"&&"_s));
        action->setData(i);
    }
    if (const QAction *action = menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height()))))
        pick(m_options.at(action->data().toInt()).value);
}

void ChipRow::showKeyHints()
{
    const bool focused = isAncestorOf(QApplication::focusWidget());
    const QList<Chip *> all = focusable();
    for (int i = 0; i < all.size(); ++i)
        all.at(i)->setKeyHint(focused && i < 9 ? QString::number(i + 1) : QString());
}

bool ChipRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier && handleKey(static_cast<Chip *>(watched), key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ChipRow::handleKey(Chip *chip, int key)
{
    const QList<Chip *> all = focusable();
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        Chip *target = all.value(key - Qt::Key_1);
        if (!target)
            return false;
        target->setFocus(Qt::ShortcutFocusReason);
        target->click();
        return true;
    }
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    int step = 0;
    if (key == Qt::Key_Down || key == (rightToLeft ? Qt::Key_Left : Qt::Key_Right))
        step = 1;
    else if (key == Qt::Key_Up || key == (rightToLeft ? Qt::Key_Right : Qt::Key_Left))
        step = -1;
    if (step == 0)
        return false;
    if (Chip *next = all.value(static_cast<int>(all.indexOf(chip)) + step))
        next->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace gui
