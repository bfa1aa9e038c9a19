// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QApplication;

namespace gui
{

/// Shows the underlined letters of buttons, labels and the menu bar while Alt is held, and hides them otherwise: they
/// work all the time, and a page is calmer without them. The style asks here.
class Mnemonics : public QObject
{
    Q_OBJECT

public:
    explicit Mnemonics(QApplication &application);

    static bool areShown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(bool shown);
};

} // namespace gui
