// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/style/metrics.h"

#include <QLabel>
#include <QPointer>

namespace gui
{

/// A label in one of the roles of type, in one of the tones: what a form uses instead of fonts and colours. It
/// follows the application's font and palette. Links in it take the accent.
class TextLabel : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(Role role READ role WRITE setRole)
    Q_PROPERTY(Tone tone READ tone WRITE setTone)
    Q_PROPERTY(bool strong READ isStrong WRITE setStrong)
    Q_PROPERTY(bool elided READ isElided WRITE setElided)

public:
    enum class Role
    {
        Small,
        Body,
        Section,
        Title,
        Verdict,
        Statement,
        ShortStatement
    };
    Q_ENUM(Role)

    enum class Tone
    {
        Normal,
        Muted,
        Accent,
        Error,
        Warn,
        Better,
        Same,
        Worse,
        CannotTell
    };
    Q_ENUM(Tone)

    explicit TextLabel(QWidget *parent = nullptr);
    TextLabel(const QString &text, Role role, Tone tone = Tone::Normal, QWidget *parent = nullptr);

    Role role() const { return m_role; }
    void setRole(Role role);
    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    /// Bold, whatever the role says.
    bool isStrong() const { return m_strong; }
    void setStrong(bool strong);
    /// One line that may be cut in its middle, with the full text as tool tip: for names.
    bool isElided() const { return m_elided; }
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchParent();
    void applyFont();
    void applyTone();

    QPointer<QWidget> m_watched;
    Role m_role = Role::Body;
    Tone m_tone = Tone::Normal;
    bool m_strong = false;
    bool m_elided = false;
    bool m_applying = false;
};

} // namespace gui
