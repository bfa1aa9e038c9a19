// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/personmenu.h"

#include "gui/style/icons.h"
#include "wording/names.h"

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int menuDigits = 9;

} // namespace

PersonMenu::PersonMenu(const QList<domain::Person> &people, std::optional<domain::PersonId> current, QWidget *parent)
    : QMenu(parent)
{
    setAccessibleName(tr("Who is working"));
    int digit = 0;
    for (const domain::Person &person : people) {
        QString name = person.name;
        name.replace(u'&', u"&&"_s);
        const QString key = ++digit <= menuDigits ? u"&%1  "_s.arg(digit) : QString();
        QAction *action = addAction(u"%1%2 · %3"_s.arg(key, name, wording::roleName(person.role)));
        action->setCheckable(true);
        action->setChecked(person.id == current);
        connect(action, &QAction::triggered, this, [this, id = person.id] { emit chosen(id); });
    }
    addSeparator();
    QAction *other = addAction(gui::icon(u"list-add"_s), tr("&Somebody else…"));
    connect(other, &QAction::triggered, this, &PersonMenu::otherWanted);
}

} // namespace gui
