// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;

namespace gui
{

/// Shows where the keyboard is: a ring round the focused widget, while keys are used and not after a click. Fields
/// show their focus by their own edge, lists by their current row. One frame, which moves with the focus.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication &application);
    ~FocusRing() override;

    /// True while the last thing the person used was a key.
    bool isKeyboardUsed() const { return m_keyboard; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);
    void showAfterScrolling(const QObject *moved);
    void setKeyboardUsed(bool used);

    QPointer<QFocusFrame> m_frame;
    bool m_keyboard = true;
};

} // namespace gui
