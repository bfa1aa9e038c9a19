// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/example/internal/examplenotes.h"

#include "application/week/notes.h"
#include "application/workspace/internal/services.h"
#include "storage/file/searchindex.h"
#include "storage/rows/notes.h"
#include "storage/rows/rounds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

constexpr int opens = 8 * 60 + 10; ///< minutes of the day
constexpr int closes = 17 * 60 + 30;
constexpr qint64 chunkNotes = 10'000;

domain::Result<NoteDraft> draftOf(const ExampleStage &stage, const QJsonObject &text, domain::RoundId round)
{
    NoteDraft draft;
    draft.round = round;
    TRY_VALUE(draft.effect, domain::fromWord<domain::Effect>(text.value(u"effect"_s).toString()));
    TRY_VALUE(draft.did, domain::fromWord<domain::Did>(text.value(u"did"_s).toString(u"yes"_s)));
    draft.didNotBecause = text.value(u"why"_s).toString();
    draft.customerType = stage.customerTypes.value(text.value(u"type"_s).toString());
    draft.touchpoint = stage.touchpoints.value(text.value(u"touchpoint"_s).toString());
    draft.text = text.value(u"text"_s).toString();
    draft.unusual = text.value(u"unusual"_s).toString();
    draft.isPrivate = text.value(u"private"_s).toBool();
    return draft;
}

/// A minute of the day for the `index`-th of `count` notes of that day, `until` being the end of it.
int minuteOf(ExampleStage &stage, int index, int count, int until)
{
    const int width = std::max(1, (until - opens) / count);
    return opens + index * width + stage.below(width);
}

/// One of what is known by name; in the order of the ids, because a hash has none.
template <typename Id>
Id anyOf(ExampleStage &stage, const QHash<QString, Id> &known)
{
    QList<Id> ids = known.values();
    std::sort(ids.begin(), ids.end());
    return ids[stage.below(static_cast<int>(ids.size()))];
}

/// A note as chance has it.
domain::Note anyNote(ExampleStage &stage, const domain::Round &round, const QStringList &texts)
{
    static const QList<int> effects{46, 31, 16, 7};
    domain::Note note;
    note.round = round.id;
    note.person = round.participants[stage.below(static_cast<int>(round.participants.size()))];
    note.day = round.startDay->addDays(stage.below(round.days));
    const QTime time(opens / 60 + stage.below(9), stage.below(60), stage.below(60));
    note.at = QDateTime(note.day, time, Qt::LocalTime).toUTC();
    note.effect = domain::EnumWords<domain::Effect>::words[static_cast<size_t>(stage.weighted(effects))].first;
    note.did = stage.chance(0.9) ? domain::Did::Yes : domain::Did::Partly;
    note.customerType = anyOf(stage, stage.customerTypes);
    note.touchpoint = anyOf(stage, stage.touchpoints);
    note.text = texts[stage.below(static_cast<int>(texts.size()))];
    return note;
}

QStringList bulkTexts(const QJsonObject &notes)
{
    QStringList texts;
    const QJsonArray array = notes.value(u"bulk"_s).toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

} // namespace

domain::Result<QList<domain::NoteId>> logExampleNotes(ExampleStage &stage, const QJsonArray &pool,
    domain::RoundId round, int first, int last, const QStringList &people)
{
    Notes notes(stage.workspace());
    QList<domain::NoteId> ids;
    const int minutesNow = stage.timeNow().hour() * 60 + stage.timeNow().minute();
    // Nobody has logged anything yet when today has hardly begun.
    if (last == 0 && minutesNow < opens + 10)
        last = -1;
    const int days = last - first + 1;
    const int count = static_cast<int>(pool.size());
    for (int index = 0; index < count; ++index) {
        const int day = index * days / count;
        const int firstOfDay = (day * count + days - 1) / days;
        const int ofDay = ((day + 1) * count + days - 1) / days - firstOfDay;
        const int until = first + day == 0 ? std::min(closes, minutesNow) : closes;
        const int minute = minuteOf(stage, index - firstOfDay, ofDay, until);
        stage.at(first + day, minute / 60, minute % 60);
        TRY_DONE(stage.as(people[stage.below(static_cast<int>(people.size()))]));
        TRY_VALUE(const NoteDraft draft, draftOf(stage, pool[index].toObject(), round));
        TRY_VALUE(const domain::Note note, notes.add(draft));
        ids.append(note.id);
    }
    return ids;
}

domain::Result<void> fillWithNotes(ExampleStage &stage, domain::RoundId id, qint64 total, const Progress &progress)
{
    storage::Workspace &storage = stage.workspace().storage();
    TRY_VALUE(const domain::Round round, storage::findRound(storage.reader(), id));
    TRY_VALUE(const qint64 before, storage::countAllNotes(storage.reader()));
    TRY_VALUE(const QJsonObject object, ExampleStage::texts(u"notes"_s));
    const QStringList texts = bulkTexts(object);
    TRY_VALUE(const auto worker, storage.openWriter());
    for (qint64 done = before; done < total; done += chunkNotes) {
        if (progress && !progress(done, total))
            return domain::Error{domain::ErrorCode::Cancelled, {}, stage.workspace().path()};
        TRY_DONE(worker->bulk([&](storage::Writer &writer) -> domain::Result<void> {
            domain::NoteId first;
            domain::NoteId last;
            for (qint64 left = std::min(chunkNotes, total - done); left > 0; --left) {
                domain::Note note = anyNote(stage, round, texts);
                note.id = last = writer.nextId<domain::NoteTag>();
                if (!first.isValid())
                    first = last;
                TRY_DONE(storage::insert(writer, note));
            }
            return storage::indexRange(writer, domain::Kind::Note, domain::anyId(first), domain::anyId(last));
        }));
    }
    if (total <= before)
        return domain::success();
    return worker->performEvent(
        operation(stage.workspace(), u"example.fill"_s, {QString::number(total - before)}, round.cycle));
}

} // namespace application
