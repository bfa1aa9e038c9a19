// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/access.h"

#include "application/data/evidence.h"
#include "application/people/teams.h"
#include "application/workspace/account.h"
#include "domain/text/plainname.h"

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

using WorkspacePtr = std::unique_ptr<application::Workspace>;

application::WorkspaceEnvironment environmentOf(const Invocation &invocation)
{
    return {invocation.clock, accountOf(invocation), {}};
}

domain::Result<domain::PersonId> addPerson(application::Workspace &workspace, const QString &name)
{
    application::Teams teams(workspace);
    const QList<domain::Team> known = teams.teams();
    if (known.isEmpty())
        return teams.setUp(u"Team"_s, name, domain::Role::Frontline);
    return teams.addPerson(known.first().id, name, domain::Role::Frontline);
}

} // namespace

QString accountOf(const Invocation &invocation)
{
    const QString account = application::systemAccount();
    return invocation.person.empty() ? account : account + u" as "_s + text(invocation.person);
}

domain::Result<WorkspacePtr> openToRead(const Invocation &invocation, const std::string &file)
{
    return application::Workspace::open(
        text(file), application::Workspace::Mode::ReadOnly, environmentOf(invocation));
}

domain::Result<WorkspacePtr> open(const Invocation &invocation, const std::string &file)
{
    return application::Workspace::open(
        text(file), application::Workspace::Mode::ReadWrite, environmentOf(invocation));
}

domain::Result<WorkspacePtr> create(const Invocation &invocation, const std::string &file)
{
    return application::Workspace::create(text(file), environmentOf(invocation));
}

domain::Result<void> chooseActing(application::Workspace &workspace, const Invocation &invocation)
{
    if (workspace.person())
        return domain::success();
    const QString name
        = invocation.person.empty() ? application::systemAccount() : domain::plainName(text(invocation.person));
    if (name.isEmpty())
        return wrongUse(u"--person needs a name"_s);
    QList<domain::PersonId> found;
    for (const domain::Person &person : application::Teams(workspace).people())
        if (person.name.compare(name, Qt::CaseInsensitive) == 0)
            found.append(person.id);
    if (found.size() > 1)
        return domain::Error{domain::ErrorCode::AmbiguousName, {}, name};
    if (found.isEmpty()) {
        TRY_VALUE(const domain::PersonId added, addPerson(workspace, name));
        found.append(added);
    }
    return workspace.actAs(found.first());
}

domain::Result<domain::DataSet> chosenDataSet(application::Workspace &workspace, const QString &name)
{
    const QList<domain::DataSet> sets = application::Evidence(workspace).dataSets();
    QStringList names;
    QList<domain::DataSet> found;
    for (const domain::DataSet &set : sets) {
        names.append(set.name);
        if (name.isEmpty() || set.name == name || QString::number(set.id.value()) == name)
            found.append(set);
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return domain::Error{domain::ErrorCode::NotFound, name, u"data set"_s};
    if (name.isEmpty())
        return wrongUse(u"--data-set is missing, there are several: "_s + names.join(u", "_s));
    return domain::Error{domain::ErrorCode::AmbiguousName, {}, name};
}

domain::Result<std::optional<QDate>> dayOption(const char *option, const std::string &word)
{
    if (word.empty())
        return std::optional<QDate>();
    const QDate day = QDate::fromString(text(word), Qt::ISODate);
    if (!day.isValid())
        return wrongUse(u"%1 wants a day as YYYY-MM-DD, not “%2”"_s.arg(QLatin1StringView(option), text(word)));
    return std::optional(day);
}

domain::Result<qint64> idOption(const char *option, const std::string &word)
{
    bool isNumber = false;
    const qint64 id = text(word).toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return wrongUse(u"%1 wants an id, not “%2”"_s.arg(QLatin1StringView(option), text(word)));
    return id;
}

} // namespace cli
