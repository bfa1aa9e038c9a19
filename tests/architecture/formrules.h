// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "architecture/problem.h"

namespace architecture
{

/// Reads every Designer form below root/ui and names what a form of ours does not do: an input without a buddy label
/// or an accessible name, a button without words, connections, names the Designer gave, sizes, colours and styles
/// fixed in the form, widgets placed without a layout.
QList<Problem> checkForms(const QString &root);

} // namespace architecture
