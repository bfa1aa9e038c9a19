// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBoxLayout>
#include <QList>

namespace gui
{

/// Stands fields that lie side by side below each other where `widget` is narrower than 40 lines of text are high, so
/// that neither labels nor fields are cut at a large font. It looks after the rows as long as the widget lives.
void foldRows(QWidget *widget, const QList<QBoxLayout *> &rows);

} // namespace gui
