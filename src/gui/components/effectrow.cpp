// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/effectrow.h"

#include "gui/components/roleaccess.h"
#include "gui/style/metrics.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace gui
{

EffectRow::EffectRow(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("How did this contact go, compared with usual?"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metrics::space2);
    for (const domain::Effect effect :
        {domain::Effect::Better, domain::Effect::Same, domain::Effect::Worse, domain::Effect::CannotTell}) {
        auto *key = new EffectKey(effect, this);
        connect(key, &EffectKey::clicked, this, [this, effect] { choose(effect); });
        m_keys[static_cast<size_t>(effect)] = key;
    }
    setFocusPolicy(Qt::TabFocus); // a label leads only to what takes focus
    setFocusProxy(m_keys.front());
    connect(qApp, &QApplication::focusChanged, this, &EffectRow::showKeyHints);
    arrange();
    makeShortcuts();
}

EffectRow::~EffectRow()
{
    // Losing its children moves the focus once more, when this is no longer what it was.
    disconnect(qApp, nullptr, this, nullptr);
}

std::optional<domain::Effect> EffectRow::effect() const
{
    for (const EffectKey *key : m_keys)
        if (key->isChecked())
            return key->effect();
    return std::nullopt;
}

void EffectRow::setEffect(std::optional<domain::Effect> effect)
{
    for (EffectKey *key : m_keys) {
        // Exclusive buttons refuse to leave none chosen.
        key->setAutoExclusive(false);
        key->setChecked(effect == key->effect());
    }
    for (EffectKey *key : m_keys) {
        key->setAutoExclusive(true);
        if (!effect)
            key->setFocusPolicy(Qt::StrongFocus);
    }
    setFocusProxy(m_keys[effect ? static_cast<size_t>(*effect) : 0]);
}

void EffectRow::setKeyScope(QWidget *scope)
{
    m_scope = scope;
    makeShortcuts();
}

void EffectRow::setStacked(bool stacked)
{
    for (EffectKey *key : m_keys)
        key->setStacked(stacked);
    arrange();
}

void EffectRow::makeShortcuts()
{
    qDeleteAll(m_shortcuts);
    m_shortcuts.clear();
    for (const EffectKey *key : m_keys) {
        const domain::Effect effect = key->effect();
        const QKeySequence keys(Qt::ALT | (Qt::Key_1 + static_cast<int>(effect)));
        auto *shortcut = new QShortcut(keys, m_scope ? m_scope : this);
        shortcut->setContext(m_scope ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, effect] { choose(effect); });
        m_shortcuts.append(shortcut);
    }
    showKeyHints();
}

void EffectRow::choose(domain::Effect effect)
{
    setEffect(effect);
    emit effectChosen(effect);
}

void EffectRow::showKeyHints()
{
    QWidget *focus = QApplication::focusWidget();
    const bool inside = isAncestorOf(focus);
    const QWidget *scope = m_scope ? m_scope : window();
    const bool near = focus && (scope == focus || scope->isAncestorOf(focus));
    for (EffectKey *key : m_keys) {
        const int digit = static_cast<int>(key->effect()) + 1;
        key->setKeyHint(inside ? QString::number(digit) : near ? u"Alt+%1"_s.arg(digit) : QString());
    }
}

void EffectRow::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && digit >= 0 && digit < 4)
        choose(static_cast<domain::Effect>(digit));
    else
        QWidget::keyPressEvent(event);
}

void EffectRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EffectRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

bool EffectRow::event(QEvent *event)
{
    if (event->type() == QEvent::Show)
        showKeyHints();
    return QWidget::event(event);
}

QSize EffectRow::minimumSizeHint() const
{
    // Two by two: what is narrower than four in a line must be possible, or they would never move.
    int widest = 0;
    for (const EffectKey *key : m_keys)
        widest = qMax(widest, key->minimumSizeHint().width());
    return {2 * widest + metrics::space2, QWidget::minimumSizeHint().height()};
}

void EffectRow::arrange()
{
    int needed = 3 * metrics::space2;
    for (const EffectKey *key : m_keys)
        needed += key->sizeHint().width();
    const int columns = width() >= needed ? 4 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < 4; ++i) {
        m_grid->removeWidget(m_keys[static_cast<size_t>(i)]);
        m_grid->addWidget(m_keys[static_cast<size_t>(i)], i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    updateGeometry();
}

} // namespace gui
