// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/search.h"

#include "storage/file/searchindex.h"
#include "storage/file/searchsources.h"
#include "support/rows.h"
#include "support/temporaryworkspace.h"
#include "support/test_main.h"
#include "support/undocheck.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using domain::Kind;

class SearchTest : public QObject
{
    Q_OBJECT

    struct Filled
    {
        support::TemporaryWorkspace workspace;
        support::Rows rows;

        Filled()
            : rows(workspace->perform({u"test.fill"_s}, support::Rows::insert).value())
        {
        }
        domain::NoteId add(const QString &text, bool isPrivate = false)
        {
            return workspace
                ->perform({u"note.add"_s},
                    [&](storage::Writer &writer) { return rows.insertNote(writer, text, isPrivate); })
                .value();
        }
        void addRemark(const QString &text)
        {
            QVERIFY(workspace
                        ->perform({u"day-remark.save"_s},
                            [&](storage::Writer &writer) { return rows.insertDayRemark(writer, text); })
                        .has_value());
        }
        void run(std::string_view sql)
        {
            if (workspace->perform({u"test"_s}, [&](storage::Writer &writer) { return writer.run(sql); }).has_error())
                qFatal("the test's statement failed");
        }
        QStringList texts(const storage::SearchRequest &request)
        {
            QStringList found;
            const auto hits = storage::searchPeople(workspace.reader(), request);
            for (const domain::SearchHit &hit : hits.value())
                found.append(hit.text);
            return found;
        }
    };

private slots:
    void findsNewestFirstWithWhatItBelongsTo()
    {
        Filled file;
        file.add(u"the printer was down"_s);
        const auto second = file.add(u"Printer again"_s);
        const auto hits = storage::searchPeople(file.workspace.reader(), {u"printer"_s});
        QCOMPARE(hits.value().size(), 2);
        QCOMPARE(hits.value().first(),
            (domain::SearchHit{Kind::Note, anyId(second), u"Second calls"_s, u"Printer again"_s}));
    }

    void ignoresCaseAndAccents()
    {
        Filled file;
        file.add(u"Öffnungszeiten im Café erklärt"_s);
        for (const QString &words : {u"cafe"_s, u"CAFÉ"_s, u"offnungs"_s, u"öffnungszeiten cafe"_s})
            QCOMPARE(file.texts({words}).size(), 1);
    }

    void takesTheLastWordAsABeginningOnlyWhileTyped()
    {
        Filled file;
        file.add(u"invoice arrived late"_s);
        QCOMPARE(file.texts({u"late inv"_s}).size(), 1);
        QCOMPARE(file.texts({u"inv late"_s}).size(), 0);
        QCOMPARE(file.texts({u"inv "_s}).size(), 0);
        QCOMPARE(file.texts({u"invoice "_s}).size(), 1);
    }

    void findsEverySearchedKind()
    {
        Filled file;
        file.run("INSERT INTO quote (id, text, source) VALUES (1, 'zebra quote', 'interview')");
        file.run("INSERT INTO challenge (id, cycle, statement) SELECT 2, id, 'zebra challenge' FROM cycle");
        file.run("UPDATE idea SET line = 'zebra idea'");
        file.run("INSERT INTO reflection (id, round, form, started_at) SELECT 3, id, 'alone', '' FROM round");
        file.run("INSERT INTO insight (id, reflection, text) VALUES (4, 3, 'zebra insight')");
        file.run("INSERT INTO learning (id, statement, created_at) VALUES (5, 'zebra learning', '')");
        file.run("UPDATE goal SET statement = 'zebra goal'");
        file.run("UPDATE cycle SET title = 'zebra cycle'");
        file.add(u"zebra note"_s);
        file.addRemark(u"zebra remark"_s);
        QSet<Kind> kinds;
        const auto hits = storage::searchPeople(file.workspace.reader(), {u"zebra"_s});
        for (const domain::SearchHit &hit : hits.value())
            kinds.insert(hit.kind);
        QCOMPARE(kinds.size(), std::ssize(storage::searchSources));
        QCOMPARE(file.texts({u"zebra"_s, 50, {}, {}, {Kind::Learning, Kind::Quote}}),
            (QStringList{u"zebra learning"_s, u"zebra quote"_s}));
        QCOMPARE(support::problemsOf(file.workspace.path()), QString());
    }

    void findsWhatWasUnusual()
    {
        Filled file;
        file.add(u"short call"_s);
        file.run("UPDATE note SET unusual = 'outage of the exchange'");
        QCOMPARE(file.texts({u"outage"_s}), QStringList{u"short call\noutage of the exchange"_s});
    }

    void keepsPrivateNotesForTheirAuthor()
    {
        Filled file;
        file.add(u"secret doubt"_s, true);
        QCOMPARE(file.texts({u"secret"_s}).size(), 0);
        QCOMPARE(file.texts({u"secret"_s, 50, {}, file.rows.person}).size(), 1);
        QCOMPARE(file.texts({u"secret"_s, 50, {}, domain::PersonId(99)}).size(), 0);
    }

    void findsTheRemarksOfADayPrivateOnesForTheirAuthorOnly()
    {
        Filled file;
        file.addRemark(u"they asked back"_s);
        file.run("UPDATE day_remark SET habit = 'the long queue', watch = 'who interrupts'");
        QCOMPARE(file.texts({u"queue asked interrupts"_s}),
            QStringList{u"they asked back\nthe long queue\nwho interrupts"_s});
        file.run("UPDATE day_remark SET surprise = '', watch = ''");
        QCOMPARE(file.texts({u"queue"_s}), QStringList{u"the long queue"_s});
        QCOMPARE(file.texts({u"asked"_s}).size(), 0);
        file.run("UPDATE day_remark SET private = 1");
        QCOMPARE(file.texts({u"queue"_s}).size(), 0);
        QCOMPARE(file.texts({u"queue"_s, 50, {}, domain::PersonId(99)}).size(), 0);
        QCOMPARE(file.texts({u"queue"_s, 50, {}, file.rows.person}).size(), 1);
        file.run("UPDATE day_remark SET removed = 1");
        QCOMPARE(file.texts({u"queue"_s, 50, {}, file.rows.person}).size(), 0);
        QCOMPARE(support::problemsOf(file.workspace.path()), QString());
    }

    void hidesWhatIsRemovedAndWhatBelongsToIt()
    {
        Filled file;
        file.add(u"walrus"_s);
        file.run("UPDATE note SET removed = 1");
        QCOMPARE(file.texts({u"walrus"_s}).size(), 0);
        file.run("UPDATE note SET removed = 0");
        QCOMPARE(file.texts({u"walrus"_s}).size(), 1);
        file.run("UPDATE cycle SET removed = 1");
        QCOMPARE(file.texts({u"walrus"_s}).size(), 0);
    }

    void pagesByKey()
    {
        Filled file;
        for (int i = 0; i < 25; ++i)
            file.add(u"common %1"_s.arg(i));
        QStringList seen;
        storage::SearchRequest request{u"common"_s, 10};
        for (int page = 0; page < 4; ++page) {
            const auto hits = storage::searchPeople(file.workspace.reader(), request);
            for (const domain::SearchHit &hit : hits.value())
                seen.append(hit.text);
            if (!hits.value().isEmpty())
                request.before = hits.value().last().id;
        }
        QCOMPARE(seen.size(), 25);
        QCOMPARE(seen.first(), u"common 24"_s);
        QCOMPARE(seen.last(), u"common 0"_s);
    }

    void searchesCommentsOfReadyDataSetsOnly()
    {
        Filled file;
        file.run("INSERT INTO data_set (id, name, file_name, header, mapping, scale, state, last_response,"
                 " indexed_to, imported_at)"
                 " VALUES (10, 'Survey', 's.csv', '[]', '{}', 'nps', 'loading', 11, 11, '')");
        file.run("INSERT INTO response (id, data_set, line, comment, row_hash) VALUES (11, 10, 1, 'waited an hour', "
                 "x'00')");
        file.run("INSERT INTO search_comments (rowid, comment) VALUES (11, 'waited an hour')");
        const auto found = [&] { return storage::searchComments(file.workspace.reader(), {u"waited"_s}).value(); };
        QCOMPARE(found().size(), 0);
        file.run("UPDATE data_set SET state = 'ready'");
        QCOMPARE(found(),
            QList<domain::SearchHit>({{Kind::Response, domain::AnyId(11), u"Survey"_s, u"waited an hour"_s}}));
        file.run("UPDATE data_set SET removed = 1");
        QCOMPARE(found().size(), 0);
    }

    void indexesWhatBulkWrote()
    {
        Filled file;
        const auto writer = file.workspace->openWriter();
        domain::NoteId first;
        domain::NoteId last;
        QVERIFY(writer.value()
                    ->bulk([&](storage::Writer &bulk) -> domain::Result<void> {
                        TRY_VALUE(first, file.rows.insertNote(bulk, u"bulk one"_s));
                        TRY_DONE(file.rows.insertNote(bulk, QString()));
                        TRY_VALUE(last, file.rows.insertNote(bulk, u"bulk two"_s));
                        return storage::indexRange(bulk, Kind::Note, anyId(first), anyId(last));
                    })
                    .has_value());
        QCOMPARE(file.texts({u"bulk"_s}), (QStringList{u"bulk two"_s, u"bulk one"_s}));
        QCOMPARE(support::problemsOf(file.workspace.path()), QString());
    }

    void takesAnyTextAsAQuery()
    {
        Filled file;
        file.add(u"the AND of NEAR things: \"quoted\" text* col:umn"_s);
        for (const QString &words : {u"\""_s, u"\"\"\""_s, u"*"_s, u"AND"_s, u"NOT NEAR("_s, u"text:"_s, u"^col"_s,
                 u"-"_s, u"( )"_s, u"a\"b c*"_s, u"{text} : x"_s, QString(QChar(u'\0')), u" "_s, QString(),
                 u"\\ % _ ' ;--"_s, u"😀"_s, u"+ + +"_s})
            QVERIFY2(storage::searchPeople(file.workspace.reader(), {words}).has_value(), qPrintable(words));
        QCOMPARE(file.texts({u"NEAR and \"quoted"_s}).size(), 1);
        QCOMPARE(file.texts({u"col:umn"_s}).size(), 1);
        QCOMPARE(file.texts({u"???"_s}).size(), 0);

        const bool held = rc::check([&](const std::string &bytes) {
            RC_ASSERT(
                storage::searchPeople(file.workspace.reader(), {QString::fromLatin1(bytes.c_str())}).has_value());
        });
        QVERIFY(held);
    }
};

TRYWEEK_TEST(tst_search, SearchTest)
#include "tst_search.moc"
