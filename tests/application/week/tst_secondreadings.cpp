// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/secondreadings.h"

#include "application/export/export.h"
#include "application/workspace/history.h"
#include "support/builders.h"
#include "support/test_main.h"

using application::SecondReadings;
using domain::Effect;
using domain::ErrorCode;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

/// A colleague rates notes blind; how far both agree comes from the counts.
class SecondReadingsTest : public QObject
{
    Q_OBJECT

    /// Ada's notes with these effects, the week over, then Bo acts.
    static domain::RoundId notesOfAda(Office &office, const QList<Effect> &effects)
    {
        const auto round = office.runningRound();
        int number = 0;
        for (const Effect effect : effects) {
            office.note(round, effect, u"contact %1"_s.arg(++number));
            office.clock.advanceSeconds(60);
        }
        office.skipDays(7);
        office.actAs(office.bo);
        return round;
    }

private slots:
    void drawsTenSharedNotesOfOthersThatSaySomething()
    {
        Office office;
        const auto round = notesOfAda(office, QList<Effect>(15, Effect::Better));
        office.actAs(office.ada);
        office.note(round, Effect::Better);
        office.note(round, Effect::Better, u"a secret"_s, true);
        office.actAs(office.bo);
        office.note(round, Effect::Better, u"of Bo"_s);
        SecondReadings readings(*office.workspace);

        must(readings.begin(round));

        const auto reading = readings.latest(round);
        QVERIFY(reading);
        const auto notes = readings.notes(*reading);
        QCOMPARE(notes.size(), 10);
        QSet<domain::NoteId> different;
        QStringList texts;
        for (const auto &note : notes) {
            QVERIFY(note.text.startsWith(u"contact "));
            QVERIFY(!note.rated);
            different.insert(note.id);
            texts.append(note.text);
        }
        QCOMPARE(different.size(), 10);
        QStringList sorted = texts;
        std::sort(sorted.begin(), sorted.end());
        QVERIFY(texts != sorted); // drawn, not the first ones in their order
        office.open();
        office.actAs(office.bo);
        QCOMPARE(SecondReadings(*office.workspace).latest(round), reading);
    }

    void undoesAndRedoesBeginningAndRating()
    {
        Office office;
        const auto round = notesOfAda(office, {Effect::Better, Effect::Worse});
        SecondReadings readings(*office.workspace);
        QCOMPARE(doUndoRedo(office, [&] { return support::justDone(readings.begin(round)); }), QString());
        const auto reading = *readings.latest(round);
        QCOMPARE(reading.ratings.size(), 2);
        QCOMPARE(
            doUndoRedo(office, [&] { return readings.rate(reading.id, reading.ratings.first().note, Effect::Same); }),
            QString());
        const auto entry = application::History(*office.workspace).ofCycle(office.lastCycle, 1).first();
        QCOMPARE(entry.code, u"second-reading.rate"_s);
        QVERIFY(!entry.arguments.join(u' ').contains(u"same"));
    }

    void showsTheAgreementWhenAllAreRated()
    {
        Office office;
        const QList<Effect> effects{Effect::Better, Effect::Better, Effect::Better, Effect::Better, Effect::Better,
            Effect::Same, Effect::Same, Effect::Worse, Effect::Worse, Effect::CannotTell};
        const auto round = notesOfAda(office, effects);
        SecondReadings readings(*office.workspace);
        must(readings.begin(round));
        auto reading = *readings.latest(round);
        // Everything as Ada did, but one better taken for the same: alike 9 of 10, chance 0.5·0.4 + 0.2·0.3 + 0.04 +
        // 0.01 = 0.31, kappa 0.59 / 0.69.
        bool mistaken = false;
        for (const auto &note : readings.notes(reading)) {
            QVERIFY(!readings.agreement(*readings.latest(round)));
            Effect seen = effects.at(note.text.mid(8).toInt() - 1);
            if (seen == Effect::Better && !mistaken) {
                seen = Effect::Same;
                mistaken = true;
            }
            must(readings.rate(reading.id, note.id, seen));
        }
        reading = *readings.latest(round);
        const auto agreement = readings.agreement(reading);
        QVERIFY(agreement);
        QCOMPARE(agreement->rated, 10);
        QCOMPARE(agreement->alike, 9);
        QCOMPARE(agreement->counts.at(0), (std::array{4, 1, 0, 0}));
        QVERIFY(qAbs(agreement->expected - 0.31) < 1e-9);
        QVERIFY(qAbs(agreement->kappa.value() - 0.59 / 0.69) < 1e-9);
        QVERIFY(!agreement->isLow());
        QVERIFY(qAbs(agreement->perNote().value() - 0.1 / 0.69) < 1e-9);
        QCOMPARE(readings.finished(round)->reader, u"Bo"_s);
        office.actAs(office.ada);
        QCOMPARE(readings.finished(round)->agreement, *agreement);
    }

    void warnsWhenTheyHardlyAgree()
    {
        Office office;
        const auto round = notesOfAda(office, {Effect::Better, Effect::Better, Effect::Worse, Effect::Worse});
        SecondReadings readings(*office.workspace);
        must(readings.begin(round));
        const auto reading = *readings.latest(round);
        for (const auto &rating : reading.ratings)
            must(readings.rate(reading.id, rating.note, Effect::Better));
        const auto agreement = readings.agreement(*readings.latest(round));
        QCOMPARE(agreement->kappa.value(), 0.0);
        QVERIFY(agreement->isLow());
    }

    void saysNothingOfKappaWhenBothSawOneEffectOnly()
    {
        Office office;
        const auto round = notesOfAda(office, {Effect::Better, Effect::Better, Effect::Better});
        SecondReadings readings(*office.workspace);
        must(readings.begin(round));
        const auto reading = *readings.latest(round);
        for (const auto &rating : reading.ratings)
            must(readings.rate(reading.id, rating.note, Effect::Better));
        const auto agreement = readings.agreement(*readings.latest(round));
        QCOMPARE(agreement->alike, 3);
        QVERIFY(!agreement->kappa);
        QVERIFY(!agreement->isLow());
    }

    void waitsUntilTheWeekIsOverUnlessSomebodyLookedEarly()
    {
        Office office;
        const auto round = office.runningRound();
        office.note(round, Effect::Better, u"one"_s);
        office.actAs(office.bo);
        SecondReadings readings(*office.workspace);
        QCOMPARE(readings.begin(round).error().code, ErrorCode::WrongState);
        QVERIFY(!readings.latest(round));
        must(readings.begin(round, true));
        QCOMPARE(readings.latest(round)->ratings.size(), 1);
    }

    void goesOnAnotherDayWhereItWasLeft()
    {
        Office office;
        const auto round = notesOfAda(office, QList<Effect>(6, Effect::Better));
        {
            SecondReadings readings(*office.workspace);
            must(readings.begin(round));
            const auto reading = *readings.latest(round);
            for (int i = 0; i < 4; ++i)
                must(readings.rate(reading.id, reading.ratings.at(i).note, Effect::Same));
        }
        office.skipDays(3);
        office.open();
        office.actAs(office.bo);
        SecondReadings readings(*office.workspace);
        const auto notes = readings.notes(*readings.latest(round));
        QCOMPARE(
            std::count_if(notes.cbegin(), notes.cend(), [](const auto &note) { return note.rated.has_value(); }), 4);
        QVERIFY(!readings.finished(round));
    }

    void leavesInExportsWithoutPrivateNotes()
    {
        Office office;
        const auto round = notesOfAda(office, {Effect::Better, Effect::Worse});
        SecondReadings readings(*office.workspace);
        must(readings.begin(round));
        const auto reading = *readings.latest(round);
        must(readings.rate(reading.id, reading.ratings.first().note, Effect::CannotTell));
        office.actAs(office.ada);
        auto note = must(application::Notes(*office.workspace).note(reading.ratings.last().note));
        note.isPrivate = true;
        must(application::Notes(*office.workspace).update(note));
        const QTemporaryDir folder;
        application::ExportRequest request;
        request.folder = folder.filePath(u"out"_s);
        must(application::Export(*office.workspace).csv(request));
        QFile file(folder.filePath(u"out/second_readings.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray table = file.readAll();
        QCOMPARE(table.count("\r\n"), 2);
        QVERIFY(table.contains(",Bo,"));
        QVERIFY(table.contains(",cannot-tell"));
    }

    void needsNotesAndAPersonAndBelongsToWhoBegan()
    {
        Office office;
        const auto round = office.endedRound();
        SecondReadings readings(*office.workspace);
        QCOMPARE(readings.begin(round).error().code, ErrorCode::NothingToRead);
        QCOMPARE(readings.begin(domain::RoundId(7)).error().code, ErrorCode::NotFound);
        const auto note = office.note(round, Effect::Better, u"one"_s);
        office.actAs(office.bo);
        const auto id = must(readings.begin(round));
        office.actAs(office.ada);
        QVERIFY(!readings.latest(round));
        QCOMPARE(readings.rate(id, note.id, Effect::Same).error().code, ErrorCode::NotFound);
        office.actAs(office.bo);
        QCOMPARE(readings.rate(id, domain::NoteId(7), Effect::Same).error().code, ErrorCode::NotFound);
    }

    void leavesOutWhatWasMadePrivateSince()
    {
        Office office;
        const auto round = notesOfAda(office, {Effect::Better, Effect::Worse});
        SecondReadings readings(*office.workspace);
        must(readings.begin(round));
        office.actAs(office.ada);
        auto note = application::Notes(*office.workspace).own(round, 1).first();
        note.isPrivate = true;
        must(application::Notes(*office.workspace).update(note));
        office.actAs(office.bo);
        QCOMPARE(readings.notes(*readings.latest(round)).size(), 1);
    }
};

TRYWEEK_TEST(tst_secondreadings, SecondReadingsTest)
#include "tst_secondreadings.moc"
