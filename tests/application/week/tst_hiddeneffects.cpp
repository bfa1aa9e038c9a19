// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/export/export.h"
#include "application/week/notes.h"
#include "application/week/results.h"
#include "application/week/rounds.h"
#include "application/workspace/history.h"
#include "application/workspace/search.h"
#include "support/builders.h"
#include "support/test_main.h"
#include "wording/historylines.h"

#include <QDir>

using application::Notes;
using domain::Effect;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

/// While a week runs nobody learns from the program how somebody else's contacts went, unless they look early; and
/// then the history says so.
class HiddenEffectsTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray exported(Office &office, bool lookEarly)
    {
        QTemporaryDir folder;
        application::ExportRequest request;
        request.folder = folder.path();
        request.lookEarly = lookEarly;
        must(application::Export(*office.workspace).csv(request));
        QByteArray all;
        for (const QString &name : QDir(folder.path()).entryList({u"*.csv"_s})) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("a table cannot be read");
            for (const QByteArray &line : file.readAll().split('\n'))
                if (name == u"notes.csv"_s || name == u"results.csv"_s || name == u"result_groups.csv"_s)
                    all += line + '\n';
        }
        return all;
    }

    static QStringList historyOf(Office &office)
    {
        QStringList lines;
        for (const domain::HistoryEntry &entry :
            application::History(*office.workspace).ofCycle(office.lastCycle, 99))
            lines.append(wording::historyLine(entry));
        return lines;
    }

private slots:
    void showsNoEffectOfAnotherPersonAnywhere()
    {
        Office office;
        const auto id = office.runningRound();
        const domain::Note note = office.note(id, Effect::Worse, u"He hung up at once"_s);
        office.actAs(office.bo);

        for (const application::VisibleNote &visible : Notes(*office.workspace).all(id, 10)) {
            QVERIFY(visible.effectHidden);
            QCOMPARE(visible.note.effect, Effect::CannotTell);
            QCOMPARE(visible.note.text, u"He hung up at once"_s);
        }
        QCOMPARE(must(Notes(*office.workspace).note(note.id)).effect, Effect::CannotTell);
        QCOMPARE(Notes(*office.workspace).counts(id).error().code, domain::ErrorCode::WrongState);
        QCOMPARE(application::Results(*office.workspace).result(id).error().code, domain::ErrorCode::WrongState);
        const auto hits = must(application::Search(*office.workspace).find(u"hung"_s, 5));
        QCOMPARE(hits.size(), 1);
        QVERIFY(!hits.first().text.contains(u"worse"_s, Qt::CaseInsensitive));
        QVERIFY(!hits.first().title.contains(u"worse"_s, Qt::CaseInsensitive));
        for (const QString &line : historyOf(office))
            QVERIFY2(!line.contains(u"worse"_s, Qt::CaseInsensitive), qPrintable(line));
        const QByteArray tables = exported(office, false);
        QVERIFY(tables.contains("He hung up at once"));
        QVERIFY(!tables.contains(",worse,"));
        QVERIFY(!historyOf(office).join(u'\n').contains(u"before its week was over"_s));
    }

    void hidesTheEffectsOfTheTimeBeforeToo()
    {
        Office office;
        const auto id = office.plannedRound();
        office.note(id, Effect::Worse, u"He hung up at once"_s);
        office.actAs(office.bo);
        QVERIFY(Notes(*office.workspace).all(id, 10).first().effectHidden);
        QVERIFY(!exported(office, false).contains(",worse,"));
    }

    void keepsOnesOwnNotesReadable()
    {
        Office office;
        const auto id = office.runningRound();
        const domain::Note note = office.note(id, Effect::Worse);
        QCOMPARE(Notes(*office.workspace).own(id, 5).first().effect, Effect::Worse);
        QCOMPARE(must(Notes(*office.workspace).note(note.id)).effect, Effect::Worse);
        QVERIFY(!Notes(*office.workspace).all(id, 5).first().effectHidden);
    }

    void lookingEarlyIsToldInTheHistory()
    {
        Office office;
        const auto id = office.runningRound();
        office.note(id, Effect::Worse, u"He hung up at once"_s);
        office.actAs(office.bo);
        must(application::Rounds(*office.workspace).lookEarly(id));
        QCOMPARE(must(application::Results(*office.workspace).result(id, true)).counts.week.worse, 1);
        QVERIFY(historyOf(office).first().contains(u"before its week was over"_s));
    }

    void anExportThatLooksEarlyIsToldInTheHistory()
    {
        Office office;
        const auto id = office.runningRound();
        office.note(id, Effect::Worse, u"He hung up at once"_s);
        const QByteArray tables = exported(office, true);
        QVERIFY(tables.contains(",worse,"));
        QVERIFY(tables.contains("too little to say"));
        QVERIFY(historyOf(office).join(u'\n').contains(u"before its week was over"_s));
        const auto looked = application::History(*office.workspace).ofCycle(office.lastCycle, 1).first();
        QCOMPARE(looked.code, u"round.look-early"_s);
    }

    void allIsShownOnceTheWeekIsOver()
    {
        Office office;
        const auto id = office.runningRound();
        office.note(id, Effect::Worse, u"He hung up at once"_s);
        office.skipDays(7);
        office.actAs(office.bo);
        QCOMPARE(Notes(*office.workspace).all(id, 5).first().note.effect, Effect::Worse);
        QVERIFY(exported(office, false).contains(",worse,"));
    }

    void keepsTheSealedWordsBesideWhatWasAdded()
    {
        Office office;
        const auto id = office.runningRound();
        application::Rounds rounds(*office.workspace);
        must(rounds.amend(id, u"Not with businesses"_s));
        QCOMPARE(must(rounds.round(id)).prediction.because, u"they ask less"_s);
        QCOMPARE(rounds.amendments(id).size(), 1);
        auto changed = must(rounds.round(id));
        changed.prediction.because = u"something else"_s;
        QCOMPARE(rounds.plan(changed).error().code, domain::ErrorCode::Sealed);
    }
};

TRYWEEK_TEST(tst_hiddeneffects, HiddenEffectsTest)
#include "tst_hiddeneffects.moc"
