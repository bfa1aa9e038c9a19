// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/history.h"

#include "support/rows.h"
#include "support/temporaryworkspace.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;

class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhoDidWhatWhen()
    {
        support::TemporaryWorkspace workspace;
        const auto rows = workspace->perform({u"test.fill"_s}, support::Rows::insert);
        workspace.clock().advanceSeconds(90);
        QVERIFY(
            workspace
                ->perform({u"note.add"_s, {u"Ada \"A\" Øst"_s, u"x,y"_s}, rows.value().cycle, rows.value().person},
                    [&](storage::Writer &writer) { return rows.value().insertNote(writer, u"x"_s); })
                .has_value());

        const auto history = storage::historyOf(workspace.reader(), rows.value().cycle, 10);

        QCOMPARE(history.value().size(), 1);
        const domain::HistoryEntry &entry = history.value().first();
        QCOMPARE(entry.code, u"note.add"_s);
        QCOMPARE(entry.arguments, (QStringList{u"Ada \"A\" Øst"_s, u"x,y"_s}));
        QCOMPARE(entry.person, rows.value().person);
        QCOMPARE(entry.cycle, rows.value().cycle);
        QCOMPARE(entry.at, workspace.clock().now());
        QVERIFY(!entry.undoes);
        QVERIFY(!entry.undone);
    }

    void tellsWhatWasTakenBack()
    {
        support::TemporaryWorkspace workspace;
        const auto rows = workspace->perform({u"test.fill"_s}, support::Rows::insert);
        QVERIFY(workspace
                    ->perform({u"note.add"_s, {u"x"_s}, rows.value().cycle},
                        [&](storage::Writer &writer) { return rows.value().insertNote(writer, u"x"_s); })
                    .has_value());
        const auto lines = [&] {
            QStringList all;
            const auto history = storage::historyOf(workspace.reader(), rows.value().cycle, 10);
            for (const domain::HistoryEntry &entry : history.value())
                all.append(entry.code + (entry.undone ? u" (undone)"_s : QString()));
            return all;
        };

        QVERIFY(workspace->undo(rows.value().person).has_value());
        QCOMPARE(lines(), (QStringList{u"undo"_s, u"note.add (undone)"_s}));
        QVERIFY(workspace->redo().has_value());
        QCOMPARE(lines(), (QStringList{u"redo"_s, u"undo (undone)"_s, u"note.add"_s}));
        QVERIFY(workspace->undo().has_value());
        QCOMPARE(lines(), (QStringList{u"undo"_s, u"redo (undone)"_s, u"undo"_s, u"note.add (undone)"_s}));

        const auto history = storage::historyOf(workspace.reader(), rows.value().cycle, 10);
        QCOMPARE(history.value().at(2).arguments, (QStringList{u"note.add"_s, u"x"_s}));
        QCOMPARE(history.value().at(2).person, rows.value().person);
        QCOMPARE(history.value().at(2).undoes, history.value().at(3).id);
    }

    void pagesByKeyNewestFirst()
    {
        support::TemporaryWorkspace workspace;
        for (int i = 0; i < 25; ++i)
            QVERIFY(workspace->performEvent({u"export"_s, {QString::number(i)}}).has_value());
        QStringList seen;
        std::optional<domain::HistoryId> before;
        for (int page = 0; page < 4; ++page) {
            const auto history = storage::latestHistory(workspace.reader(), 10, before);
            for (const domain::HistoryEntry &entry : history.value())
                seen.append(entry.arguments.first());
            if (!history.value().isEmpty())
                before = history.value().last().id;
        }
        QCOMPARE(seen.size(), 25);
        QCOMPARE(seen.first(), u"24"_s);
        QCOMPARE(seen.last(), u"0"_s);
    }
};

TRYWEEK_TEST(tst_history, HistoryTest)
#include "tst_history.moc"
