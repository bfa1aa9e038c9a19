// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page/page.h"

#include <QHash>
#include <QStackedWidget>

#include <functional>
#include <memory>

namespace gui
{

/// Makes the page of a kind.
using PageMaker = std::function<Page *(PageContext, QWidget *)>;
using PageMakers = QHash<PageKind, PageMaker>;

/// The pages of one workspace: each is made when somebody first goes there and kept. A page that is not shown hears
/// of changes when it is next.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(PageContext context, PageMakers makers, QWidget *parent = nullptr);

    /// Whether there is such a page.
    bool knows(PageKind kind) const { return m_makers.contains(kind); }
    /// Shows what the address names, after the page shown before has kept what was typed there.
    void show(const Address &address);
    /// The page that is shown; null before the first show().
    Page *page() const;
    /// The page of a kind, if it was made already.
    Page *made(PageKind kind) const { return m_pages.value(kind); }
    /// Reloads the shown page at once, the others when they are next.
    void reload(const domain::Changes &changes);
    /// Shows everything anew: who acts has changed.
    void reopen(const Address &address);
    /// Saves what was typed on the shown page.
    void keep();

private:
    PageContext m_context;
    PageMakers m_makers;
    QHash<PageKind, Page *> m_pages;
    QHash<Page *, domain::Changes> m_missed;
};

} // namespace gui
