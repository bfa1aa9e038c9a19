// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/drafts.h"

#include "application/workspace/internal/services.h"
#include "storage/file/outbox.h"
#include "storage/rows/drafts.h"

#include <QMap>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

/// By place, in the file beside the outbox: a line for the place and one for the text, which is JSON without line
/// feeds. An empty text: dropped, whatever the workspace still holds.
using WaitingDrafts = QMap<QByteArray, QByteArray>;

storage::Outbox draftsFileOf(const Workspace &workspace, domain::PersonId person)
{
    return storage::Outbox(workspace.path(), person, workspace.environment().account);
}

WaitingDrafts readDrafts(const storage::Outbox &file)
{
    WaitingDrafts drafts;
    const QByteArrayList lines = file.draft().split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); i += 2) {
        // Earlier versions kept one note there, and called its place by the number of the round.
        const bool early = lines.at(i).toLongLong() > 0;
        drafts.insert(early ? "note/" + lines.at(i) : lines.at(i), lines.at(i + 1));
    }
    return drafts;
}

domain::Result<void> writeDrafts(const storage::Outbox &file, const WaitingDrafts &drafts)
{
    QByteArrayList lines;
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft)
        lines << draft.key() << draft.value();
    return file.keepDraft(lines.join('\n'));
}

domain::Result<void> putWaiting(const storage::Outbox &file, const QString &place, const QString &json)
{
    WaitingDrafts drafts = readDrafts(file);
    drafts.insert(place.toUtf8(), json.toUtf8());
    return writeDrafts(file, drafts);
}

domain::Result<void> dropWaiting(const storage::Outbox &file, const QString &place)
{
    WaitingDrafts drafts = readDrafts(file);
    return drafts.remove(place.toUtf8()) > 0 ? writeDrafts(file, drafts) : domain::Result<void>(domain::success());
}

/// Of the workspace: what could not be kept, by person and place.
constexpr auto unkeptDrafts = "unkeptDrafts";

QString draftKey(domain::PersonId person, const QString &place)
{
    return QString::number(person.value()) + u' ' + place;
}

domain::PersonId personOfKey(const QString &key)
{
    return domain::PersonId(key.section(u' ', 0, 0).toLongLong());
}

QString placeOfKey(const QString &key)
{
    return key.section(u' ', 1);
}

QVariantMap unkeptOf(const Workspace &workspace)
{
    return workspace.property(unkeptDrafts).toMap();
}

void forgetUnkept(Workspace &workspace, const QString &key)
{
    QVariantMap unkept = unkeptOf(workspace);
    if (unkept.remove(key) > 0)
        workspace.setProperty(unkeptDrafts, unkept);
}

domain::Result<void> writeDraft(
    Workspace &workspace, domain::PersonId person, const QString &place, const QString &json)
{
    const storage::Outbox file = draftsFileOf(workspace, person);
    if (workspace.isReadOnly())
        return putWaiting(file, place, json);
    TRY_DONE(workspace.storage().draft(
        [&](storage::Writer &writer) { return storage::keepDraft(writer, person, place, json); }));
    return dropWaiting(file, place);
}

domain::Result<void> writeUnkept(Workspace &workspace, const QVariantMap &drafts)
{
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft)
        TRY_DONE(writeDraft(workspace, personOfKey(draft.key()), placeOfKey(draft.key()), draft.value().toString()));
    return domain::success();
}

} // namespace

Drafts::Drafts(Workspace &workspace)
    : m_workspace(workspace)
{
}

domain::Result<void> Drafts::keep(const QString &place, const QString &json) const
{
    const auto person = m_workspace.person();
    if (!person)
        return domain::Error{domain::ErrorCode::FieldEmpty, {}, u"person"_s};
    QVariantMap unkept = unkeptOf(m_workspace);
    unkept.insert(draftKey(person->id, place), json);
    const auto kept = writeUnkept(m_workspace, unkept);
    if (kept.has_value())
        unkept.clear();
    m_workspace.setProperty(unkeptDrafts, unkept);
    return kept;
}

std::optional<QString> Drafts::at(const QString &place) const
{
    const auto person = m_workspace.person();
    if (!person)
        return std::nullopt;
    const QVariantMap unkept = unkeptOf(m_workspace);
    if (const auto found = unkept.constFind(draftKey(person->id, place)); found != unkept.cend())
        return found->toString();
    const WaitingDrafts waiting = readDrafts(draftsFileOf(m_workspace, person->id));
    if (const auto found = waiting.constFind(place.toUtf8()); found != waiting.cend())
        return found->isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(*found));
    return orEmpty(storage::draftAt(m_workspace.storage().reader(), person->id, place));
}

domain::Result<void> Drafts::drop(const QString &place) const
{
    const auto person = m_workspace.person();
    if (!person)
        return domain::success();
    forgetUnkept(m_workspace, draftKey(person->id, place));
    const storage::Outbox file = draftsFileOf(m_workspace, person->id);
    const bool stored = orEmpty(storage::draftAt(m_workspace.storage().reader(), person->id, place)).has_value();
    if (m_workspace.isReadOnly())
        return stored ? putWaiting(file, place, {}) : dropWaiting(file, place);
    if (stored) {
        TRY_DONE(m_workspace.storage().draft(
            [&](storage::Writer &writer) { return storage::dropDraft(writer, person->id, place); }));
    }
    return dropWaiting(file, place);
}

UnkeptDrafts::UnkeptDrafts(const Workspace &workspace)
    : m_drafts(unkeptOf(workspace))
{
}

domain::Result<void> UnkeptDrafts::keepIn(const QString &path, const WorkspaceEnvironment &environment) const
{
    if (m_drafts.isEmpty())
        return domain::success();
    TRY_VALUE(const auto opened, Workspace::open(path, Workspace::Mode::ReadWrite, environment));
    return writeUnkept(*opened, m_drafts);
}

} // namespace application
