// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/base/searchhit.h"

#include <QList>

namespace application
{

class Workspace;

/// Finds what people wrote.
class Search final
{
public:
    /// Nobody types more; a page that was pasted by mistake would take minutes.
    static constexpr qsizetype maximumLength = 1000;

    explicit Search(Workspace &workspace);

    /// Newest first. Private notes are found by their author only; nobody's with `withPrivate` false. Any text is a
    /// valid query; the last word may be half typed. FieldTooLong("words") above maximumLength characters.
    domain::Result<QList<domain::SearchHit>> find(const QString &words, int limit, bool withPrivate = true) const;

private:
    Workspace &m_workspace;
};

} // namespace application
