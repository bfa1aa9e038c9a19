// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QList>
#include <QString>

namespace gui
{

/// A piece of a line of the search.
struct FoundPart
{
    QString text;
    bool marked = false; ///< it is what was looked for

    bool operator==(const FoundPart &) const = default;
};

/// Of a text of several lines the one that has most of the words that were looked for; what people write in several
/// fields stands in a line each. Spaces are made single.
QString foundLine(const QString &text, const QString &words);

/// What of a line is shown in `room` pixels: all of it where it fits, else a piece around the first match, so that
/// the match is always to be seen. Words match without regard to case and accents, and where possible at their
/// beginning. What is marked is measured in `markFont`.
QList<FoundPart> foundParts(
    const QString &line, const QString &words, const QFont &font, const QFont &markFont, int room);

} // namespace gui
