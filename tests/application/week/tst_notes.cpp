// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/notes.h"
#include "application/workspace/history.h"
#include "application/workspace/search.h"
#include "support/builders.h"
#include "support/test_main.h"

using application::Notes;
using domain::Effect;
using domain::ErrorCode;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

class NotesTest : public QObject
{
    Q_OBJECT

private slots:
    void logsANoteThatIsThereAfterTheNextStart();
    void undoesAndRedoesEveryWrite();
    void isFoundByItsWordsUntilItIsUndone();
    void isBaselineBeforeTheStart();
    void keepsAHundredThousandCharactersAndRefusesMore();
    void keepsEmojiAndTextFromRightToLeft();
    void needsAnEffectAPersonAndAnOpenRound();
    void twoNotesInOneSecondAndAClockSetBackKeepTheirOrder();
    void belongsToItsAuthor();
    void erasesTheTextOfItsAuthorForGood();
    void isNotUndoneBySomebodyElse();
    void pagesOwnNotesByKey();
    void countsOwnNotesByDay();
    void hidesEffectsOfOthersUntilTheWeekIsOver();
    void showsPrivateNotesToTheirAuthorOnly();
    void countsOnceTheWeekIsOver();
    void keepsHalfTypedTextUntilItIsSaved();
    void keepsHalfTypedChangesForTheirAuthor();
    void saysNothingOfTheEffectInTheHistory();
};

void NotesTest::logsANoteThatIsThereAfterTheNextStart()
{
    Office office;
    const auto round = office.runningRound();
    const auto note = office.note(round, Effect::Better, u"She thanked me twice"_s);

    office.open();

    const auto found = Notes(*office.workspace).note(note.id);
    QVERIFY(found.has_value());
    QCOMPARE(found.value(), note);
    QCOMPARE(note.person, office.ada);
    QCOMPARE(note.at, office.clock.now());
    QCOMPARE(note.day, QDate(2026, 11, 23));
    QCOMPARE(note.phase, domain::Phase::Week);
}

void NotesTest::undoesAndRedoesEveryWrite()
{
    Office office;
    const auto round = office.runningRound();
    auto note = office.note(round, Effect::Same, u"first words"_s);
    Notes notes(*office.workspace);

    auto draft = office.draftOf(round, Effect::Worse);
    draft.did = domain::Did::No;
    draft.didNotBecause = u"in a hurry"_s;
    QCOMPARE(doUndoRedo(office, [&] { return support::justDone(notes.add(draft)); }), QString());
    note.text = u"other words"_s;
    note.effect = Effect::Better;
    QCOMPARE(doUndoRedo(office, [&] { return notes.update(note); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return notes.remove(note.id); }), QString());
}

void NotesTest::isFoundByItsWordsUntilItIsUndone()
{
    Office office;
    const auto round = office.runningRound();
    const auto note = office.note(round, Effect::Better, u"asked about the invoice"_s);
    const application::Search search(*office.workspace);

    const auto hits = must(search.find(u"invo"_s, 10));
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().id, domain::anyId(note.id));
    QCOMPARE(hits.first().kind, domain::Kind::Note);
    must(office.workspace->undo());
    QVERIFY(must(search.find(u"invo"_s, 10)).isEmpty());
    must(office.workspace->redo());
    QCOMPARE(must(search.find(u"invo"_s, 10)).size(), 1);
}

void NotesTest::isBaselineBeforeTheStart()
{
    Office office;
    const auto round = office.plannedRound();

    QCOMPARE(office.note(round, Effect::Same).phase, domain::Phase::Baseline);
    must(application::Rounds(*office.workspace).start(round));
    QCOMPARE(office.note(round, Effect::Same).phase, domain::Phase::Week);
}

void NotesTest::keepsAHundredThousandCharactersAndRefusesMore()
{
    Office office;
    const auto round = office.runningRound();
    // Each of these is one character for a person and two for QString.
    QString longest;
    for (int i = 0; i < domain::Note::maximumTextLength; ++i)
        longest += QString::fromUcs4(U"\U0001F600", 1);

    const auto note = office.note(round, Effect::Same, longest);
    QCOMPARE(must(Notes(*office.workspace).note(note.id)).text, longest);

    auto tooLong = office.draftOf(round, Effect::Same);
    tooLong.text = longest + u'x';
    const auto refused = Notes(*office.workspace).add(tooLong);
    QVERIFY(refused.has_error());
    QCOMPARE(refused.error().code, ErrorCode::FieldTooLong);
    QCOMPARE(refused.error().context, u"text"_s);
    QCOMPARE(Notes(*office.workspace).ownTotal(round), 1);
}

void NotesTest::keepsEmojiAndTextFromRightToLeft()
{
    Office office;
    const auto round = office.runningRound();
    const QString text = u"قالت شكراً 👩‍👩‍👧 “fünf” \n\tzweite Zeile"_s;

    const auto note = office.note(round, Effect::Same, text);
    office.open();

    QCOMPARE(must(Notes(*office.workspace).note(note.id)).text, text);
    QCOMPARE(must(application::Search(*office.workspace).find(u"شكراً"_s, 5)).size(), 1);
    QCOMPARE(must(application::Search(*office.workspace).find(u"funf"_s, 5)).size(), 1);
}

void NotesTest::needsAnEffectAPersonAndAnOpenRound()
{
    Office office;
    const auto round = office.endedRound();
    Notes notes(*office.workspace);

    const auto withoutEffect = notes.add(office.draftOf(round, {}));
    QVERIFY(withoutEffect.has_error());
    QCOMPARE(withoutEffect.error(), (domain::Error{ErrorCode::FieldEmpty, {}, u"effect"_s}));

    const auto nowhere = notes.add(office.draftOf(domain::RoundId(7), Effect::Same));
    QVERIFY(nowhere.has_error());
    QCOMPARE(nowhere.error(), (domain::Error{ErrorCode::NotFound, {}, u"round"_s}));

    auto strange = office.draftOf(round, Effect::Same);
    strange.touchpoint = domain::TouchpointId(7);
    QVERIFY(notes.add(strange).has_error());
    QCOMPARE(notes.add(strange).error(), (domain::Error{ErrorCode::NotFound, {}, u"touchpoint"_s}));

    office.decide(round, domain::DecisionKind::Abandon);
    must(application::Rounds(*office.workspace).close(round));
    const auto closed = notes.add(office.draftOf(round, Effect::Same));
    QVERIFY(closed.has_error());
    QCOMPARE(closed.error(), (domain::Error{ErrorCode::WrongState, {}, u"closed"_s}));

    must(application::Teams(*office.workspace).removePerson(office.ada));
    const auto byNobody = notes.add(office.draftOf(round, Effect::Same));
    QVERIFY(byNobody.has_error());
    QCOMPARE(byNobody.error(), (domain::Error{ErrorCode::FieldEmpty, {}, u"person"_s}));
}

void NotesTest::twoNotesInOneSecondAndAClockSetBackKeepTheirOrder()
{
    Office office;
    const auto round = office.runningRound();
    const auto first = office.note(round, Effect::Better, u"first"_s);
    const auto second = office.note(round, Effect::Worse, u"second"_s);
    QCOMPARE(first.at, second.at);
    office.clock.advanceSeconds(-2 * 60 * 60);
    const auto third = office.note(round, Effect::Same, u"third"_s);
    office.open();
    const auto fourth = office.note(round, Effect::Same, u"fourth"_s);

    QCOMPARE(Notes(*office.workspace).own(round, 10), (QList<domain::Note>{fourth, third, second, first}));
    QVERIFY(third.at < second.at);
    QCOMPARE(Notes(*office.workspace).ownOnDay(round, QDate(2026, 11, 23)), 4);
}

void NotesTest::belongsToItsAuthor()
{
    Office office;
    const auto round = office.runningRound();
    auto note = office.note(round, Effect::Better, u"mine"_s);
    office.actAs(office.bo);
    Notes notes(*office.workspace);

    note.text = u"not yours"_s;
    const domain::Error missing{ErrorCode::NotFound, {}, u"note"_s};
    QVERIFY(notes.update(note).has_error());
    QCOMPARE(notes.update(note).error(), missing);
    QCOMPARE(notes.remove(note.id).error(), missing);
    QCOMPARE(notes.remove(domain::NoteId(7)).error(), missing);

    office.actAs(office.ada);
    QCOMPARE(must(notes.note(note.id)).text, u"mine"_s);
}

void NotesTest::erasesTheTextOfItsAuthorForGood()
{
    Office office;
    const auto round = office.runningRound();
    auto note = office.note(round, Effect::Worse, u"her name"_s);
    note.unusual = u"her neighbour"_s;
    note.did = domain::Did::No;
    note.didNotBecause = u"her dog"_s;
    Notes notes(*office.workspace);
    must(notes.update(note));
    office.actAs(office.bo);
    QCOMPARE(notes.erase(note.id).error(), (domain::Error{ErrorCode::NotFound, {}, u"note"_s}));
    office.actAs(office.ada);
    QSignalSpy changed(office.workspace.get(), &application::Workspace::changed);

    must(notes.erase(note.id));

    QCOMPARE(changed.count(), 1);
    const auto erased = must(notes.note(note.id));
    QCOMPARE(erased.text + erased.unusual + erased.didNotBecause, QString());
    QCOMPARE(erased.effect, Effect::Worse);
    QCOMPARE(erased.did, domain::Did::No);
    QVERIFY(must(application::Search(*office.workspace).find(u"her"_s, 10)).isEmpty());
    QVERIFY(!office.workspace->nextUndo() || !office.workspace->nextUndo()->code.startsWith(u"note."_s));
    const auto entry = application::History(*office.workspace).ofCycle(office.lastCycle, 1).first();
    QCOMPARE(entry.code, u"note.erase"_s);
    QCOMPARE(entry.arguments, (QStringList{u"1"_s, u"week"_s}));
    QCOMPARE(support::problemsOf(office.path()), QString());
}

void NotesTest::isNotUndoneBySomebodyElse()
{
    Office office;
    const auto round = office.runningRound();
    office.note(round, Effect::Better);
    office.actAs(office.bo);

    QVERIFY(!office.workspace->nextUndo());
    QCOMPARE(office.workspace->undo().error().code, ErrorCode::NothingToUndo);
    office.actAs(office.ada);
    QCOMPARE(office.workspace->nextUndo()->code, u"note.add"_s);
    must(office.workspace->undo());
    QCOMPARE(Notes(*office.workspace).ownTotal(round), 0);
}

void NotesTest::pagesOwnNotesByKey()
{
    Office office;
    const auto round = office.runningRound();
    QList<domain::Note> newestFirst;
    for (int i = 0; i < 5; ++i) {
        newestFirst.prepend(office.note(round, Effect::Same, QString::number(i)));
        office.clock.advanceSeconds(60);
    }
    const Notes notes(*office.workspace);

    QCOMPARE(notes.own(round, 2), newestFirst.mid(0, 2));
    QCOMPARE(notes.own(round, 2, newestFirst.at(1).id), newestFirst.mid(2, 2));
    QCOMPARE(notes.own(round, 10, newestFirst.at(3).id), newestFirst.mid(4));
    QVERIFY(notes.own(domain::RoundId(7), 10).isEmpty());
}

void NotesTest::countsOwnNotesByDay()
{
    Office office;
    const auto round = office.runningRound();
    office.note(round, Effect::Same);
    office.note(round, Effect::Worse);
    office.skipDays(1);
    office.note(round, Effect::Same);
    office.actAs(office.bo);
    office.note(round, Effect::Same);
    office.actAs(office.ada);
    const Notes notes(*office.workspace);

    QCOMPARE(notes.ownOnDay(round, QDate(2026, 11, 23)), 2);
    QCOMPARE(notes.ownOnDay(round, QDate(2026, 11, 24)), 1);
    QCOMPARE(notes.ownOnDay(round, QDate(2026, 11, 25)), 0);
    QCOMPARE(notes.ownTotal(round), 3);
}

void NotesTest::hidesEffectsOfOthersUntilTheWeekIsOver()
{
    Office office;
    const auto round = office.runningRound();
    const auto theirs = office.note(round, Effect::Worse, u"shared"_s);
    office.actAs(office.bo);
    const auto mine = office.note(round, Effect::Better, u"own"_s);
    const Notes notes(*office.workspace);

    const auto running = notes.all(round, 10);
    QCOMPARE(running.size(), 2);
    QCOMPARE(running.at(0).note, mine);
    QVERIFY(!running.at(0).effectHidden);
    QVERIFY(running.at(1).effectHidden);
    QCOMPARE(running.at(1).author, u"Ada"_s);
    QCOMPARE(running.at(1).note.effect, Effect::CannotTell);
    QCOMPARE(must(notes.note(theirs.id)).effect, Effect::CannotTell);

    office.skipDays(7);
    const auto ended = notes.all(round, 10);
    QVERIFY(!ended.at(1).effectHidden);
    QCOMPARE(ended.at(1).note, theirs);
    QCOMPARE(must(notes.note(theirs.id)), theirs);
}

void NotesTest::showsPrivateNotesToTheirAuthorOnly()
{
    Office office;
    const auto round = office.runningRound();
    const auto secret = office.note(round, Effect::Worse, u"I lost my temper"_s, true);
    office.actAs(office.bo);
    const Notes notes(*office.workspace);
    const application::Search search(*office.workspace);

    QVERIFY(notes.all(round, 10).isEmpty());
    QCOMPARE(notes.note(secret.id).error(), (domain::Error{ErrorCode::NotFound, {}, u"note"_s}));
    QVERIFY(must(search.find(u"temper"_s, 10)).isEmpty());

    office.actAs(office.ada);
    QCOMPARE(notes.all(round, 10).size(), 1);
    QCOMPARE(must(search.find(u"temper"_s, 10)).size(), 1);
    QVERIFY(must(search.find(u"temper"_s, 10, false)).isEmpty());
}

void NotesTest::countsOnceTheWeekIsOver()
{
    Office office;
    const auto type = must(application::Teams(*office.workspace).addCustomerType(u"New customers"_s));
    const auto round = office.plannedRound();
    office.note(round, Effect::Worse);
    must(application::Rounds(*office.workspace).start(round));
    office.note(round, Effect::Better);
    Notes notes(*office.workspace);
    auto unusual = office.draftOf(round, Effect::CannotTell);
    unusual.customerType = type;
    unusual.unusual = u"system was down"_s;
    must(notes.add(unusual));
    office.skipDays(1);
    auto later = office.draftOf(round, Effect::Same);
    later.customerType = type;
    later.unusual = u"date first from now on"_s;
    later.mark = domain::NoteMark::Tweak;
    must(notes.add(later));

    QCOMPARE(notes.counts(round).error(), (domain::Error{ErrorCode::WrongState, {}, u"running"_s}));
    QCOMPARE(must(notes.counts(round, true)).week.n(), 2);

    office.skipDays(6);
    const auto counts = must(notes.counts(round));
    QCOMPARE(counts.baseline, (application::EffectCounts{0, 0, 1, 0}));
    QCOMPARE(counts.week, (application::EffectCounts{1, 1, 0, 1}));
    QCOMPARE(counts.days.size(), 3);
    QCOMPARE(counts.days.at(0).phase, domain::Phase::Baseline);
    QCOMPARE(counts.days.at(1).counts, (application::EffectCounts{1, 0, 0, 1}));
    QCOMPARE(counts.days.at(1).unusual, QStringList(u"system was down"_s));
    QCOMPARE(counts.days.at(1).tweaks, QStringList());
    QCOMPARE(counts.days.at(2).unusual, QStringList());
    QCOMPARE(counts.days.at(2).tweaks, QStringList(u"date first from now on"_s));
    QCOMPARE(counts.days.at(2).day, QDate(2026, 11, 24));
    QCOMPARE(counts.customerTypes.size(), 2);
    for (const auto &ofType : counts.customerTypes)
        QCOMPARE(ofType.week,
            (ofType.customerType ? application::EffectCounts{0, 1, 0, 1} : application::EffectCounts{1, 0, 0, 0}));
    QCOMPARE(notes.counts(domain::RoundId(7)).error().code, ErrorCode::NotFound);
}

void NotesTest::keepsHalfTypedTextUntilItIsSaved()
{
    Office office;
    const auto round = office.runningRound();
    const auto type = must(application::Teams(*office.workspace).addCustomerType(u"New customers"_s));
    auto draft = office.draftOf(round, Effect::Worse);
    draft.did = domain::Did::Partly;
    draft.didNotBecause = u"too "_s;
    draft.customerType = type;
    draft.text = u"half a sen"_s;
    draft.unusual = u"date first"_s;
    draft.mark = domain::NoteMark::Tweak;
    draft.isPrivate = true;
    must(Notes(*office.workspace).keepDraft(draft));

    office.open();
    Notes notes(*office.workspace);
    QCOMPARE(notes.draft(round), std::optional(draft));
    QVERIFY(!notes.draft(domain::RoundId(7)));
    QVERIFY(must(application::Search(*office.workspace).find(u"half"_s, 5)).isEmpty());
    office.actAs(office.bo);
    QVERIFY(!notes.draft(round));

    office.actAs(office.ada);
    must(notes.add(draft));
    QVERIFY(!notes.draft(round));
    must(notes.keepDraft(draft));
    must(notes.dropDraft(round));
    QVERIFY(!notes.draft(round));
}

void NotesTest::keepsHalfTypedChangesForTheirAuthor()
{
    Office office;
    const auto round = office.runningRound();
    const auto id = office.note(round, Effect::Worse, u"short"_s).id;
    Notes notes(*office.workspace);
    domain::Note note = must(notes.note(id));
    auto typed = office.draftOf(round, Effect::Same);
    typed.text = u"short, and half a sen"_s;
    must(notes.keepChange(id, typed));

    office.open();
    Notes again(*office.workspace);
    QCOMPARE(again.keptChange(note), std::optional(typed));
    QCOMPARE(must(again.note(id)).text, u"short"_s);
    office.actAs(office.bo);
    QVERIFY(!again.keptChange(note));

    office.actAs(office.ada);
    must(again.dropChange(id));
    QVERIFY(!again.keptChange(note));
    must(again.keepChange(id, typed));
    note.text = u"short, and a sentence"_s;
    must(again.update(note));
    QVERIFY(!again.keptChange(note));
    must(again.keepChange(id, typed));
    must(again.erase(id));
    QVERIFY(!again.keptChange(note));
}

void NotesTest::saysNothingOfTheEffectInTheHistory()
{
    Office office;
    const auto round = office.runningRound();
    auto note = office.note(round, Effect::Better, u"text of mine"_s);
    note.effect = Effect::Worse;
    must(Notes(*office.workspace).update(note));
    must(Notes(*office.workspace).remove(note.id));

    const auto entries = application::History(*office.workspace).ofCycle(office.lastCycle, 3);

    QCOMPARE(entries.at(0).code, u"note.remove"_s);
    QCOMPARE(entries.at(1).code, u"note.update"_s);
    QCOMPARE(entries.at(2).code, u"note.add"_s);
    for (const auto &entry : entries)
        QCOMPARE(entry.arguments, (QStringList{u"1"_s, u"week"_s}));
}

TRYWEEK_TEST(tst_notes, NotesTest)
#include "tst_notes.moc"
