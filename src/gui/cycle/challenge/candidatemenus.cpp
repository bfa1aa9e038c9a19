// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/challenge/candidatemenus.h"

#include "wording/names.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

struct MenuTexts
{
    Q_DECLARE_TR_FUNCTIONS(gui::CandidateMenus)
};

} // namespace

void openBelow(QMenu *menu, QWidget *cell)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(cell->mapToGlobal(cell->rect().bottomLeft()));
}

QAction *addOption(QMenu *menu, const QString &text, bool checked, const std::function<void()> &take)
{
    QAction *option = menu->addAction(QString(text).replace(u'&', u"&&"_s));
    option->setCheckable(true);
    option->setChecked(checked);
    if (checked)
        menu->setActiveAction(option);
    QObject::connect(option, &QAction::triggered, menu, take);
    return option;
}

void openLevels(QWidget *cell, std::optional<domain::Level> now, const std::function<void(domain::Level)> &take)
{
    auto *menu = new QMenu(cell);
    for (const domain::Level level : {domain::Level::Low, domain::Level::Medium, domain::Level::High})
        addOption(menu, wording::levelName(level), now == level, [take, level] { take(level); });
    openBelow(menu, cell);
}

void openReaches(QWidget *cell, std::optional<domain::Reach> now, const std::function<void(domain::Reach)> &take)
{
    auto *menu = new QMenu(cell);
    for (const domain::Reach reach : {domain::Reach::Yes, domain::Reach::Partly, domain::Reach::No})
        addOption(menu, wording::reachName(reach), now == reach, [take, reach] { take(reach); });
    openBelow(menu, cell);
}

void openTouchpoints(QWidget *cell, const QList<domain::Touchpoint> &touchpoints,
    std::optional<domain::TouchpointId> now, const std::function<void(std::optional<domain::TouchpointId>)> &take)
{
    auto *menu = new QMenu(cell);
    if (touchpoints.isEmpty())
        menu->addAction(MenuTexts::tr("Name touchpoints on the Team page first"))->setEnabled(false);
    for (const domain::Touchpoint &touchpoint : touchpoints)
        addOption(menu, touchpoint.name, now == touchpoint.id,
            [take, now, id = touchpoint.id] { take(now == id ? std::nullopt : std::optional(id)); });
    openBelow(menu, cell);
}

void openCustomerTypes(QWidget *cell, const QList<domain::CustomerType> &types,
    const QList<domain::CustomerTypeId> &now, const std::function<void(const QList<domain::CustomerTypeId> &)> &take)
{
    auto *menu = new QMenu(cell);
    if (types.isEmpty())
        menu->addAction(MenuTexts::tr("Name customer types on the Team page first"))->setEnabled(false);
    for (const domain::CustomerType &type : types)
        addOption(menu, type.name, now.contains(type.id), [take, now, id = type.id] {
            QList<domain::CustomerTypeId> chosen = now;
            if (!chosen.removeOne(id))
                chosen.append(id);
            take(chosen);
        });
    openBelow(menu, cell);
}

} // namespace gui
