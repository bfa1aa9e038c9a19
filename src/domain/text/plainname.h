// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QString>

namespace domain
{

/// Names and titles are one line of at most so many characters.
inline constexpr qsizetype maximumNameLength = 200;

/// C0, DEL, C1, and the two line breaks that Unicode adds.
bool isControl(QChar character);
/// What turns the direction of writing and would make a name read as another one.
bool isWritingDirection(QChar character);

/// The name as one line: breaks and tabs become a space, other controls and what nobody sees go, blanks at the ends
/// too. What scripts and emoji need to join or not to join letters stays. Names of files and columns come as they
/// are; this is how they are shown.
QString plainName(const QString &name);

/// plainName(), cut to the length a name may have: for names that nobody typed, such as a file's.
QString plainShortName(const QString &name);

/// plainName() of what a person typed. FieldEmpty, FieldTooLong (detail: the bound), both with the field as context.
Result<QString> nameFrom(const QString &typed, const QString &field);

} // namespace domain
