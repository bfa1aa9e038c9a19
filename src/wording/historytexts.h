// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace wording
{

/// The words of one code of the history. A code has several when what is told depends on what was given.
struct HistoryText
{
    const char *code;
    /// How many arguments the line shows; each must be there and not empty, else a text that needs fewer is taken.
    int needs;
    /// What each argument is, a letter each: t text, d day, e effect, k kind of decision, f form of a reflection,
    /// v number.
    const char *kinds;
    const char *deed; ///< what a person does, in the imperative: “log a note”
    const char *line; ///< what was done, %1 to %9 the arguments: “Logged a note in round %1”
};

/// All of them, ended by one without a code. Translated in the context wording::History.
extern const HistoryText historyTexts[];

} // namespace wording
