// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/step/removal.h"

#include <QLayout>
#include <QWidget>

#include <memory>

namespace gui
{

void removeAll(QLayout *layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout->takeAt(0)}) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

} // namespace gui
