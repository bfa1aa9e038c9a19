// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/pagestack.h"

namespace gui
{

namespace
{

/// More entries than this are not worth keeping apart.
constexpr qsizetype mostMissed = 200;

void merge(domain::Changes &into, const domain::Changes &changes)
{
    into.everything = into.everything || changes.everything || into.entries.size() > mostMissed;
    if (into.everything)
        into.entries.clear();
    else
        into.entries.append(changes.entries);
}

} // namespace

PageStack::PageStack(PageContext context, PageMakers makers, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_makers(std::move(makers))
{
}

Page *PageStack::page() const
{
    return qobject_cast<Page *>(currentWidget());
}

void PageStack::show(const Address &address)
{
    keep();
    Page *&page = m_pages[address.page];
    if (!page) {
        page = m_makers.value(address.page)(m_context, this);
        addWidget(page);
    } else if (m_missed.contains(page)) {
        page->reload(m_missed.take(page));
    }
    page->open(address);
    setCurrentWidget(page);
}

void PageStack::reload(const domain::Changes &changes)
{
    for (Page *page : std::as_const(m_pages)) {
        if (page == currentWidget())
            page->reload(changes);
        else
            merge(m_missed[page], changes);
    }
}

void PageStack::reopen(const Address &address)
{
    domain::Changes all;
    all.everything = true;
    for (Page *page : std::as_const(m_pages))
        merge(m_missed[page], all);
    show(address);
}

void PageStack::keep()
{
    if (Page *shown = page())
        shown->keep();
}

} // namespace gui
