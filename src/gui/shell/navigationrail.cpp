// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/navigationrail.h"

#include "gui/components/buttons.h"
#include "gui/components/roleaccess.h"
#include "gui/shell/railbutton.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = words.first().left(1);
    if (words.size() > 1)
        initials += words.last().left(1);
    return initials.toUpper();
}

QString withKey(const QString &name, const QAction *action)
{
    return u"%1 (%2)"_s.arg(name, keyText(action->shortcut()));
}

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::space3, 0, metrics::space3);
    column->setSpacing(metrics::space1);

    m_searchAction = makeAction(tr("&Search…"), u"edit-find"_s, QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(m_searchAction, &QAction::triggered, this, &NavigationRail::searchRequested);
    m_search = new RailButton(u"edit-find"_s, tr("Search"), this);
    m_search->setObjectName(u"railSearch"_s);
    m_search->setToolTip(withKey(tr("Search"), m_searchAction));
    connect(m_search, &RailButton::clicked, m_searchAction, &QAction::trigger);
    column->addWidget(m_search);
    auto *parting = new QFrame(this);
    parting->setFrameShape(QFrame::HLine);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(metrics::space5, metrics::space1, metrics::space5, metrics::space2);
    inset->addWidget(parting);
    column->addLayout(inset);

    addPage(PageKind::Today, u"view-calendar-day"_s);
    addPage(PageKind::Cycles, u"view-refresh"_s);
    addPage(PageKind::Evidence, u"office-chart-bar"_s);
    addPage(PageKind::Learnings, u"help-hint"_s);
    addPage(PageKind::Team, u"system-users"_s);
    column->addStretch();

    m_personAction
        = makeAction(tr("S&witch person…"), u"user-identity"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    connect(m_personAction, &QAction::triggered, this, &NavigationRail::personRequested);
    m_person = new RailButton(u"user-identity"_s, {}, this);
    m_person->setObjectName(u"railPerson"_s);
    connect(m_person, &RailButton::clicked, m_personAction, &QAction::trigger);
    column->addWidget(m_person);
    setPerson({});
    setCurrent(PageKind::Today);
    applyWidth();
}

QString NavigationRail::pageName(PageKind place)
{
    switch (place) {
    case PageKind::Today:
        return tr("Today");
    case PageKind::Cycles:
        return tr("Cycles");
    case PageKind::Evidence:
        return tr("Evidence");
    case PageKind::Learnings:
        return tr("Learnings");
    case PageKind::Team:
        return tr("Team");
    default:
        return {};
    }
}

size_t NavigationRail::indexOf(PageKind page)
{
    switch (page) {
    case PageKind::Cycle:
    case PageKind::CycleHistory:
    case PageKind::SecondReading:
        return indexOf(PageKind::Cycles);
    case PageKind::Import:
        return indexOf(PageKind::Evidence);
    case PageKind::Reminders:
        return indexOf(PageKind::Today);
    default:
        break;
    }
    const auto found = std::find(places.begin(), places.end(), page);
    return found == places.end() ? 0 : static_cast<size_t>(found - places.begin());
}

QAction *NavigationRail::makeAction(const QString &text, const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(key);
    addAction(action);
    return action;
}

void NavigationRail::addPage(PageKind place, const QString &iconName)
{
    const size_t index = indexOf(place);
    const QString name = pageName(place);
    QAction *action = makeAction(name, iconName, QKeySequence(Qt::CTRL | (Qt::Key_1 + int(index))));
    auto *button = new RailButton(iconName, name, this);
    button->setObjectName(u"railPage%1"_s.arg(index + 1));
    button->setCheckable(true);
    setAccessibleRole(button, QAccessible::RadioButton);
    button->setAccessibleName(tr("%1, page").arg(name));
    button->setToolTip(withKey(name, action));
    connect(button, &RailButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, [this, place] {
        setCurrent(place);
        emit pageChosen(place);
    });
    m_pages[index] = button;
    m_pageActions[index] = action;
    layout()->addWidget(button);
}

void NavigationRail::setCurrent(PageKind page)
{
    const size_t index = indexOf(page);
    m_current = places[index];
    // Not by an exclusive group: that would keep Tab from all places but the chosen one.
    for (size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i])
            m_pages[i]->setChecked(i == index);
}

void NavigationRail::setPerson(const QString &name)
{
    m_person->setText(name.isEmpty() ? tr("Who?") : name.section(u' ', 0, 0));
    m_person->setInitials(initialsOf(name));
    m_person->setAccessibleName(name.isEmpty() ? tr("Choose who you are") : tr("%1, switch person").arg(name));
    m_person->setToolTip(withKey(m_person->accessibleName(), m_personAction));
    applyWidth();
}

void NavigationRail::setLabelsShown(bool shown)
{
    m_labelsShown = shown;
    m_search->setLabelShown(shown);
    m_person->setLabelShown(shown);
    for (RailButton *button : m_pages)
        button->setLabelShown(shown);
    applyWidth();
}

QSize NavigationRail::sizeHint() const
{
    int width = m_labelsShown ? metrics::iconExtent(88, fontMetrics()) : 0;
    for (const RailButton *button : m_pages)
        width = qMax(width, button->wantedWidth());
    return {qMax(width, m_search->wantedWidth()), QFrame::sizeHint().height()};
}

void NavigationRail::applyWidth()
{
    setMinimumWidth(sizeHint().width());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    updateGeometry();
}

void NavigationRail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_person)
        applyWidth();
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const int x = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    paint::hairline(painter, QPointF(x, 0), QPointF(x, height()), theme.line);
}

} // namespace gui
