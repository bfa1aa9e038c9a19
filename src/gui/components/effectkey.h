// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/effect.h"

#include <QAbstractButton>

namespace gui
{

/// One of the four effects as a large key: sign, word, the key that picks it. Chosen it takes the tint, a 2 px edge
/// in its own ink, and bold.
class EffectKey : public QAbstractButton
{
    Q_OBJECT

public:
    EffectKey(domain::Effect effect, QWidget *parent);

    domain::Effect effect() const { return m_effect; }
    QString keyHint() const { return m_keyHint; }
    /// The key that picks it now ("1", "Alt+1"); empty while none does.
    void setKeyHint(const QString &hint);

    /// Where there is little room: the word stands under sign and hint.
    void setStacked(bool stacked);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QFont wordFontNow(bool bold) const;
    domain::Effect m_effect;
    QString m_keyHint;
    bool m_stacked = false;
};

} // namespace gui
