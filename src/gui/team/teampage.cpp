// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/team/teampage.h"

#include "application/people/teams.h"
#include "application/workspace/workspace.h"
#include "gui/components/field.h"
#include "gui/components/pageheader.h"
#include "gui/components/pagescroll.h"
#include "gui/style/metrics.h"
#include "gui/team/namelistcard.h"
#include "wording/errors.h"
#include "wording/names.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int teamColumnsFrom = 60; ///< in lines of text

/// The outcome of something that answers with an id, without the id.
template <typename T>
domain::Result<void> outcome(const domain::Result<T> &result)
{
    if (result.has_error())
        return result.error();
    return domain::success();
}

ListRow nameRow(const QString &iconName, const QString &name, qint64 id)
{
    ListRow row;
    row.iconName = iconName;
    row.line1 = name;
    row.data = id;
    return row;
}

} // namespace

TeamPage::TeamPage(PageContext context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    setAccessibleName(tr("Team"));
    build();
    connectPeople();
    connectTeams();
    connectCustomerTypes();
    connectTouchpoints();
}

void TeamPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new PageScroll(this);
    scroll->setReading(false);
    outer->addWidget(scroll);
    auto *content = new QWidget;
    scroll->setWidget(content);
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(metrics::space6, metrics::space5, metrics::space6, metrics::space5);
    page->setSpacing(metrics::space4);
    auto *header = new PageHeader(content);
    header->setTitle(tr("Team"));
    page->addWidget(header);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(metrics::space4);
    page->addLayout(m_columns);
    page->addStretch(1);

    m_people = new NameListCard(
        {tr("People"), tr("Nobody yet. Add who serves customers with you."), tr("New &person"), tr("Change “%1”")},
        false, true);
    m_people->setObjectName(u"peopleCard"_s);
    m_role = new QComboBox;
    m_role->setObjectName(u"personRole"_s);
    for (const domain::Role role : {domain::Role::Frontline, domain::Role::Supervisor, domain::Role::Coach})
        m_role->addItem(wording::roleName(role), static_cast<int>(role));
    m_people->addChoice(new Field(tr("&Role"), m_role));
    m_team = new QComboBox;
    m_team->setObjectName(u"personTeam"_s);
    m_teamField = new Field(tr("In team"), m_team);
    m_people->addChoice(m_teamField);
    m_teams = new NameListCard({tr("Teams"), tr("No team yet."), tr("New tea&m"), tr("Rename “%1”")}, false, false);
    m_teams->setObjectName(u"teamsCard"_s);
    m_customerTypes = new NameListCard({tr("Customer types"),
                                           tr("None yet. Name the kinds of customers you would treat differently, "
                                              "such as “Moved house”."),
                                           tr("New c&ustomer type"), tr("Rename “%1”")},
        true, true);
    m_customerTypes->setObjectName(u"customerTypesCard"_s);
    m_touchpoints = new NameListCard({tr("Touchpoints, in the order of the journey"),
                                         tr("None yet. Name where customers meet you, in the order they do."),
                                         tr("New &touchpoint"), tr("Rename “%1”")},
        true, true);
    m_touchpoints->setObjectName(u"touchpointsCard"_s);

    for (const auto &cards : {std::pair{m_people, m_teams}, {m_touchpoints, m_customerTypes}}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(metrics::space4);
        column->addWidget(cards.first);
        column->addWidget(cards.second);
        column->addStretch(1);
        m_columns->addLayout(column, 1);
    }
}

void TeamPage::connectPeople()
{
    connect(m_people, &NameListCard::saved, this, [this](qint64 id, const QString &name) {
        application::Teams teams(m_context.workspace);
        const auto role = static_cast<domain::Role>(m_role->currentData().toInt());
        const domain::TeamId team(m_team->currentData().toLongLong());
        if (id == 0) {
            settle(m_people, outcome(teams.addPerson(team, name, role)), tr("“%1” added").arg(name));
            return;
        }
        auto person = teams.person(domain::PersonId(id));
        if (!person)
            return;
        person->name = name;
        person->role = role;
        person->team = team;
        settle(m_people, teams.updatePerson(*person), tr("“%1” changed").arg(name));
    });
    connect(m_people, &NameListCard::changing, this, [this](qint64 id) {
        const auto person = application::Teams(m_context.workspace).person(domain::PersonId(id));
        if (!person)
            return;
        m_role->setCurrentIndex(m_role->findData(static_cast<int>(person->role)));
        m_team->setCurrentIndex(m_team->findData(person->team.value()));
    });
    connect(m_people, &NameListCard::removeRequested, this, [this](qint64 id) {
        settle(nullptr, application::Teams(m_context.workspace).removePerson(domain::PersonId(id)),
            tr("Taken out of the team. What they did keeps their name."));
    });
}

void TeamPage::connectTeams()
{
    connect(m_teams, &NameListCard::saved, this, [this](qint64 id, const QString &name) {
        application::Teams teams(m_context.workspace);
        settle(m_teams, id == 0 ? outcome(teams.addTeam(name)) : teams.renameTeam(domain::TeamId(id), name),
            id == 0 ? tr("“%1” added").arg(name) : tr("Now “%1”").arg(name));
    });
}

void TeamPage::connectCustomerTypes()
{
    using domain::CustomerTypeId;
    connect(m_customerTypes, &NameListCard::saved, this, [this](qint64 id, const QString &name) {
        application::Teams teams(m_context.workspace);
        settle(m_customerTypes,
            id == 0 ? outcome(teams.addCustomerType(name)) : teams.renameCustomerType(CustomerTypeId(id), name),
            id == 0 ? tr("“%1” added").arg(name) : tr("Now “%1”").arg(name));
    });
    connect(m_customerTypes, &NameListCard::removeRequested, this, [this](qint64 id) {
        settle(nullptr, application::Teams(m_context.workspace).removeCustomerType(CustomerTypeId(id)),
            tr("Customer type removed"));
    });
    connect(m_customerTypes, &NameListCard::moveRequested, this, [this](qint64 id, int position) {
        settle(nullptr, application::Teams(m_context.workspace).moveCustomerType(CustomerTypeId(id), position), {});
    });
}

void TeamPage::connectTouchpoints()
{
    using domain::TouchpointId;
    connect(m_touchpoints, &NameListCard::saved, this, [this](qint64 id, const QString &name) {
        application::Teams teams(m_context.workspace);
        settle(m_touchpoints,
            id == 0 ? outcome(teams.addTouchpoint(name)) : teams.renameTouchpoint(TouchpointId(id), name),
            id == 0 ? tr("“%1” added").arg(name) : tr("Now “%1”").arg(name));
    });
    connect(m_touchpoints, &NameListCard::removeRequested, this, [this](qint64 id) {
        settle(nullptr, application::Teams(m_context.workspace).removeTouchpoint(TouchpointId(id)),
            tr("Touchpoint removed"));
    });
    connect(m_touchpoints, &NameListCard::moveRequested, this, [this](qint64 id, int position) {
        settle(nullptr, application::Teams(m_context.workspace).moveTouchpoint(TouchpointId(id), position), {});
    });
}

void TeamPage::open(const Address &)
{
    load();
}

void TeamPage::reload(const domain::Changes &changes)
{
    using domain::Kind;
    if (changes.touchesAny(Kind::Team, Kind::Person, Kind::CustomerType, Kind::Touchpoint))
        load();
}

QWidget *TeamPage::mainField()
{
    return m_people->mainField();
}

void TeamPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = metrics::lines(window()->width(), fontMetrics()) >= teamColumnsFrom;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TeamPage::load()
{
    const application::Teams service(m_context.workspace);
    const QList<domain::Team> teams = service.teams();
    QHash<domain::TeamId, QString> names;
    QList<ListRow> rows;
    const QVariant chosen = m_team->currentData();
    m_team->clear();
    for (const domain::Team &team : teams) {
        names.insert(team.id, team.name);
        rows.append(nameRow(u"system-users"_s, team.name, team.id.value()));
        m_team->addItem(team.name, team.id.value());
    }
    m_team->setCurrentIndex(qMax(0, m_team->findData(chosen)));
    m_teamField->setVisible(teams.size() > 1);
    m_teams->setRows(rows);
    rows.clear();
    for (const domain::Person &person : service.people()) {
        ListRow row = nameRow(u"user-identity"_s, person.name, person.id.value());
        row.right = wording::roleName(person.role);
        row.rightTone = ListRow::RightTone::Muted;
        if (teams.size() > 1)
            row.aside = names.value(person.team);
        rows.append(row);
    }
    m_people->setRows(rows);
    rows.clear();
    for (const domain::CustomerType &type : service.customerTypes())
        rows.append(nameRow(u"user-identity"_s, type.name, type.id.value()));
    m_customerTypes->setRows(rows);
    rows.clear();
    for (const domain::Touchpoint &touchpoint : service.touchpoints())
        rows.append(nameRow(u"mark-location"_s, touchpoint.name, touchpoint.id.value()));
    m_touchpoints->setRows(rows);
}

void TeamPage::settle(NameListCard *card, const domain::Result<void> &result, const QString &done)
{
    if (result.has_error() && card) {
        card->setError(wording::sentence(result.error()));
        return;
    }
    if (result.has_error()) {
        m_context.news.complain(result.error());
        return;
    }
    if (card)
        card->taken();
    if (!done.isEmpty())
        m_context.news.tell(done, true);
}

} // namespace gui
