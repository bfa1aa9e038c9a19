// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/importprofiles.h"

#include "application/workspace/internal/services.h"
#include "domain/text/plainname.h"
#include "exchange/reading/tablefile.h"
#include "storage/rows/importprofiles.h"
#include "storage/rows/removal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

std::optional<domain::ImportProfile> withName(const QList<domain::ImportProfile> &profiles, const QString &name)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&name](const domain::ImportProfile &profile) {
        return profile.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QList<domain::ImportProfile> ImportProfiles::all() const
{
    return orEmpty(storage::importProfiles(m_workspace.storage().reader()));
}

domain::Result<domain::ImportProfile> ImportProfiles::named(const QString &name) const
{
    TRY_VALUE(const auto profiles, storage::importProfiles(m_workspace.storage().reader()));
    if (const auto found = withName(profiles, name))
        return *found;
    return notFound(domain::Kind::ImportProfile);
}

std::optional<domain::ImportProfile> ImportProfiles::forHeader(const QStringList &header) const
{
    const QList<domain::ImportProfile> profiles = all();
    const auto found = std::find_if(profiles.begin(), profiles.end(),
        [&header](const domain::ImportProfile &profile) { return profile.header == header; });
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

std::optional<domain::ImportProfile> ImportProfiles::fitting(
    const QString &path, const QList<domain::ImportProfile> &profiles)
{
    for (const domain::ImportProfile &profile : profiles) {
        const auto table = exchange::openTable(path, profile.options);
        if (table.has_error())
            continue;
        const auto head = exchange::readHead(*table.value(), profile.options.hasHeader, profile.options.secondHeader);
        if (head.has_value() && head.value().names == profile.header)
            return profile;
    }
    return std::nullopt;
}

domain::Result<domain::ImportProfile> ImportProfiles::keep(const domain::ImportProfile &profile)
{
    domain::ImportProfile kept = profile;
    TRY_VALUE(kept.name, domain::nameFrom(profile.name, u"name"_s));
    TRY_DONE(m_workspace.storage().perform(operation(m_workspace, u"import-profile.keep"_s, {kept.name}),
        [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto profiles, storage::importProfiles(writer));
            if (const auto same = withName(profiles, kept.name)) {
                kept.id = same->id;
                return storage::update(writer, kept);
            }
            kept.id = writer.nextId<domain::ImportProfileTag>();
            return storage::insert(writer, kept);
        }));
    return kept;
}

domain::Result<void> ImportProfiles::remove(domain::ImportProfileId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"import-profile.remove"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto profiles, storage::importProfiles(writer));
            const auto found = std::find_if(profiles.begin(), profiles.end(),
                [id](const domain::ImportProfile &profile) { return profile.id == id; });
            if (found == profiles.end())
                return notFound(domain::Kind::ImportProfile);
            writer.setArguments({found->name});
            return storage::markRemoved(writer, domain::Kind::ImportProfile, domain::anyId(id));
        });
}

} // namespace application
