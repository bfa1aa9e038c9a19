// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_main.h"
#include "wording/historylines.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using wording::historyLine;

namespace
{

/// Every code the application writes into the history, read from its code.
QStringList codesInUse()
{
    static const QRegularExpression code(u"u\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"_s"_s);
    QStringList codes;
    QDirIterator files(QStringLiteral(TRYWEEK_SOURCE_DIR "/src/application"), {u"*.cpp"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto matches = code.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            codes.append(matches.next().captured(1));
    }
    codes.removeDuplicates();
    return codes;
}

domain::HistoryEntry entryOf(const QString &code, const QStringList &arguments)
{
    domain::HistoryEntry entry;
    entry.code = code;
    entry.arguments = arguments;
    return entry;
}

} // namespace

class HistoryLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeInUseHasWords();
    void everyCodeInWordsIsUsed();
    void everySentenceShowsWhatItWasGiven();
    void tellsAStartWithItsSealedPrediction();
    void tellsTheYearOfADayOnlyWhenItIsAnother();
    void tellsWhatWasDecided();
    void tellsWhenAReasonWasTakenBack();
    void keepsTextsThatLookLikePlaces();
    void namesWhatUndoAndRedoAreAbout();
    void labelsUndoAndRedo();
    void showsACodeOfALaterVersionAsItIs();
};

void HistoryLinesTest::everyCodeInUseHasWords()
{
    const QStringList known = wording::historyCodes();
    const QStringList used = codesInUse();

    QVERIFY(used.size() > 40);
    for (const QString &code : used)
        QVERIFY2(known.contains(code), qPrintable(code + u" has no words in src/wording/historytexts.cpp"_s));
}

void HistoryLinesTest::everyCodeInWordsIsUsed()
{
    const QStringList used = codesInUse();
    for (const QString &code : wording::historyCodes())
        QVERIFY2(used.contains(code), qPrintable(code));
}

void HistoryLinesTest::everySentenceShowsWhatItWasGiven()
{
    const QStringList arguments{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s};
    for (const QString &code : wording::historyCodes()) {
        for (qsizetype count = 0; count <= arguments.size(); ++count) {
            const QString line = historyLine(entryOf(code, arguments.first(count)));
            QVERIFY2(!line.isEmpty() && line != code && !line.contains(u'%'), qPrintable(code + u": "_s + line));
        }
        QVERIFY2(historyLine(entryOf(code, arguments)).at(0).isUpper() || code == u"person.remove"_s
                || code == u"answer.add"_s,
            qPrintable(code));
        const QString deed = wording::undoName(code, arguments);
        QVERIFY2(deed != code && deed.at(0).isLower(), qPrintable(code));
    }
}

void HistoryLinesTest::tellsAStartWithItsSealedPrediction()
{
    QStringList arguments{u"2"_s, u"2026-11-23"_s, u"better"_s, u"they ask less"_s, QString()};

    QCOMPARE(historyLine(entryOf(u"round.start"_s, arguments)),
        u"Started round 2 with %1 as its first day. The prediction is sealed: better, because they ask less"_s.arg(
            QLocale().toString(QDate(2026, 11, 23), u"ddd d MMM yyyy"_s)));
    arguments[4] = u"half of them"_s;
    QVERIFY(historyLine(entryOf(u"round.start"_s, arguments)).endsWith(u"they ask less; how much: half of them"_s));
}

void HistoryLinesTest::tellsTheYearOfADayOnlyWhenItIsAnother()
{
    const auto line = [](QDate today) {
        return historyLine(entryOf(u"reading.add"_s, {u"Second calls"_s, u"23"_s, u"2026-11-05"_s}), today);
    };

    QCOMPARE(line(QDate(2026, 11, 29)), u"Read 23 for Second calls on Thu 5 Nov"_s);
    QCOMPARE(line(QDate(2026, 11, 5)), u"Read 23 for Second calls on Thu 5 Nov"_s);
    QCOMPARE(line(QDate(2027, 1, 2)), u"Read 23 for Second calls on Thu 5 Nov 2026"_s);
    QCOMPARE(line({}), u"Read 23 for Second calls on Thu 5 Nov 2026"_s); // kept or handed on
    QVERIFY(historyLine(entryOf(u"round.days-off"_s, {u"1"_s, u"Ada|2026-11-24"_s}), QDate(2026, 11, 29))
                .endsWith(u"Ada Tue 24 Nov"_s));
}

void HistoryLinesTest::tellsWhatWasDecided()
{
    const QString line = historyLine(entryOf(
        u"round.close"_s, {u"1"_s, u"adapt"_s, u"it took too long"_s, u"shorten it"_s, u"Ada"_s, u"2026-12-01"_s}));

    QVERIFY(line.startsWith(u"Closed round 1: adapted. Why: it took too long. Next step: shorten it. Who: Ada,"_s));
}

void HistoryLinesTest::tellsWhenAReasonWasTakenBack()
{
    QCOMPARE(historyLine(entryOf(u"challenge.gut-feeling"_s, {u"no data yet"_s})),
        u"Went on by gut feeling, without evidence: no data yet"_s);
    QCOMPARE(historyLine(entryOf(u"challenge.gut-feeling"_s, {QString()})), u"No longer goes on by gut feeling"_s);
}

void HistoryLinesTest::keepsTextsThatLookLikePlaces()
{
    QCOMPARE(historyLine(entryOf(u"team.rename"_s, {u"100%2"_s, u"%1"_s})), u"Renamed the team 100%2 to %1"_s);
}

void HistoryLinesTest::namesWhatUndoAndRedoAreAbout()
{
    QCOMPARE(
        historyLine(entryOf(u"undo"_s, {u"note.add"_s, u"1"_s, u"week"_s})), u"Undid: Logged a note in round 1"_s);
    QCOMPARE(historyLine(entryOf(u"redo"_s, {u"team.add"_s, u"Care"_s})), u"Redid: Added the team Care"_s);
}

void HistoryLinesTest::labelsUndoAndRedo()
{
    QCOMPARE(wording::undoLabel(u"note.add"_s, {u"1"_s}), u"Undo: log a note"_s);
    QCOMPARE(wording::redoLabel(u"goal.update"_s, {u"Goal"_s, u"reason"_s}), u"Redo: go on with the goal"_s);
}

void HistoryLinesTest::showsACodeOfALaterVersionAsItIs()
{
    QCOMPARE(historyLine(entryOf(u"hub.join"_s, {u"x"_s})), u"hub.join"_s);
    QCOMPARE(wording::undoName(u"hub.join"_s, {}), u"hub.join"_s);
}

TRYWEEK_TEST(tst_historylines, HistoryLinesTest)
#include "tst_historylines.moc"
