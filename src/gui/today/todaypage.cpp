// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/today/todaypage.h"

#include "application/workspace/workspace.h"
#include "gui/today/frontlinetoday.h"
#include "gui/today/overviewtoday.h"

#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace gui
{

TodayPage::TodayPage(PageContext context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_views(new QStackedLayout(this))
{
    setAccessibleName(tr("Today"));
}

bool TodayPage::isFrontline() const
{
    const auto person = m_context.workspace.person();
    return !person || person->role == domain::Role::Frontline;
}

void TodayPage::open(const Address &address)
{
    if (isFrontline() || address.text == u"note"_s || address.text == u"change"_s || address.text == u"day"_s) {
        if (!m_frontline) {
            m_frontline = new FrontlineToday(m_context, this);
            m_views->addWidget(m_frontline);
        }
        m_frontline->load();
        m_views->setCurrentWidget(m_frontline);
        if (address.text == u"change"_s)
            m_frontline->changeLastNote();
        m_frontline->setAsksTheDay(address.text == u"day"_s);
        return;
    }
    if (!m_overview) {
        m_overview = new OverviewToday(m_context, this);
        m_views->addWidget(m_overview);
    }
    m_overview->load();
    m_views->setCurrentWidget(m_overview);
}

void TodayPage::reload(const domain::Changes &changes)
{
    if (m_views->currentWidget() == m_frontline && m_frontline)
        m_frontline->reload(changes);
    else if (m_overview)
        m_overview->reload(changes);
}

QWidget *TodayPage::mainField()
{
    if (m_frontline && m_views->currentWidget() == m_frontline)
        return m_frontline->mainField();
    return m_overview ? m_overview->mainField() : nullptr;
}

void TodayPage::keep()
{
    if (m_frontline)
        m_frontline->keep();
}

} // namespace gui
