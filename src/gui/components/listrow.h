// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/daymarks.h"
#include "gui/components/signtile.h"
#include "gui/components/tag.h"

#include <QMetaType>
#include <QString>
#include <QVariant>

#include <optional>

namespace gui
{

/// One row of a RowList: an icon (or the sign of an effect), line 1 with a small muted aside, line 2, one thing at
/// the right. Line 2 is small and muted; as body text it may take up to three lines (what a person wrote).
struct ListRow
{
    enum class RightTone
    {
        Plain,
        Muted,
        Action, ///< an accent word: what Enter does
        Warn, ///< a tag with a warning sign
        Key ///< a key hint
    };

    QString iconName;
    std::optional<Sign> sign; ///< instead of the icon; line 1 takes its ink
    QString line1;
    bool line1Wraps = false; ///< into a second line, where it is too long for one; without an aside
    QString aside;
    QString line2;
    bool line2IsBody = false;
    bool whole = false; ///< what a person wrote is shown to its end: body text, else a line 1 that has no aside
    bool strong = false; ///< line 1 in bold
    QString right;
    RightTone rightTone = RightTone::Plain;
    QList<DayMark> marks; ///< the days of a round, before the right text
    QString sentence; ///< what a screen reader says; empty: the parts one after the other
    QVariant data; ///< what opened() answers with

    bool operator==(const ListRow &) const = default;
    /// The row as one sentence.
    QString spoken() const;
};

} // namespace gui

Q_DECLARE_METATYPE(gui::ListRow)
