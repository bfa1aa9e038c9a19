// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/readingoptions.h"

#include <QByteArrayView>

#include <optional>

namespace exchange
{

/// Reads a number as people write it (UTF-8): spaces, a currency or % around it, groups of three digits parted by the
/// other mark, a space or an apostrophe. Without a mark the number itself decides: the last of two different marks,
/// or a single one that is not followed by exactly three digits, is decimal; otherwise a dot is. Nothing when it is
/// no number.
std::optional<double> readNumber(QByteArrayView text, std::optional<domain::DecimalMark> mark);

/// Which decimal mark a number shows beyond doubt; nothing when it shows none, or could be either.
std::optional<domain::DecimalMark> decimalMarkShown(QByteArrayView text);

/// Whether a cell says that there is no answer: blank, `N/A`, `null`, `none`, `-`, `.` and the like, in any case.
bool isNoAnswer(QByteArrayView text);

/// 1 for yes, 0 for no, in English, Dutch, Danish, German, French and Spanish, or `true` and `false`. Nothing else.
std::optional<double> readYesNo(QByteArrayView text);

} // namespace exchange
