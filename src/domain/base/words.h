// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QString>

#include <array>
#include <utility>

namespace domain
{

/// The words of an enum: specialise with `static constexpr std::array words {std::pair {E::A, "a"}, …};`. The same
/// words stand in the file, on the command line and in exports; they never change once used.
template <typename E>
struct EnumWords;

/// The word of a value, for example "cannot-tell".
template <typename E>
QString word(E value)
{
    for (const auto &[known, text] : EnumWords<E>::words)
        if (known == value)
            return QString::fromLatin1(text);
    return {};
}

/// The value of a word. FieldInvalid with the word as detail when there is none: an unknown word is never guessed.
template <typename E>
Result<E> fromWord(const QString &text)
{
    for (const auto &[known, candidate] : EnumWords<E>::words)
        if (text == QLatin1StringView(candidate))
            return known;
    return Error{ErrorCode::FieldInvalid, text, {}};
}

} // namespace domain
