// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/importprofiles.h"

#include "domain/text/plainname.h"

namespace storage
{

namespace
{

domain::ImportProfile importProfileOf(const Row &row)
{
    domain::ImportProfile profile;
    QStringList options;
    QStringList assignments;
    QString scale;
    bool keepOthers = true;
    row.read(profile.id, profile.name, profile.header, options, assignments, scale, keepOthers);
    profile.name = domain::plainName(profile.name);
    const auto mapping = domain::ColumnMapping::parse(assignments);
    const auto readScale = domain::Scale::parse(scale);
    if (mapping.has_error() || readScale.has_error())
        throw Fault({domain::ErrorCode::FileDamaged, scale + assignments.join(u' '), {}});
    profile.options = domain::readingOptionsFrom(options);
    profile.mapping = mapping.value();
    profile.mapping.scale = readScale.value();
    profile.mapping.keepOthers = keepOthers;
    return profile;
}

} // namespace

domain::Result<void> insert(Writer &writer, const domain::ImportProfile &profile)
{
    return writer.run("INSERT INTO import_profile (id, name, header, options, mapping, scale, keep_others)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?)",
        profile.id, profile.name, profile.header, domain::wordsOf(profile.options), profile.mapping.words(),
        profile.mapping.scale.word(), profile.mapping.keepOthers);
}

domain::Result<void> update(Writer &writer, const domain::ImportProfile &profile)
{
    return writer.changeOne(domain::Kind::ImportProfile,
        "UPDATE import_profile SET name = ?, header = ?, options = ?, mapping = ?, scale = ?, keep_others = ?"
        " WHERE id = ? AND removed = 0",
        profile.name, profile.header, domain::wordsOf(profile.options), profile.mapping.words(),
        profile.mapping.scale.word(), profile.mapping.keepOthers, profile.id);
}

domain::Result<QList<domain::ImportProfile>> importProfiles(const Reader &reader)
{
    return reader.list("SELECT id, name, header, options, mapping, scale, keep_others FROM import_profile"
                       " WHERE removed = 0 ORDER BY id DESC",
        importProfileOf);
}

} // namespace storage
