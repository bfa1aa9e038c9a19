// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace exchange
{

/// The separator among `,` `;` tab `|` that parts most rows of the sample (UTF-8, from the first row on) into the
/// same number of cells, two or more; among equals the one with fewer broken quotes, then more cells. A comma when
/// none does. `complete` says that the sample is the whole text; otherwise its last row is cut off and does not
/// count.
char guessSeparator(const QByteArray &sample, bool complete);

} // namespace exchange
