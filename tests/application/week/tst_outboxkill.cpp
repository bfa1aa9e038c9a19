// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/noteoutbox.h"
#include "storage/file/outbox.h"
#include "support/builders.h"
#include "support/helperprocess.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;
using support::HelperProcess;
using support::must;
using support::Office;

/// One holds the workspace and takes in, one logs through the outbox, both as fast as they can; one of them is
/// killed, again and again.
class OutboxKillTest : public QObject
{
    Q_OBJECT

    static constexpr int kills = 200;

    struct Heard
    {
        QList<qint64> notes;
        QString half; ///< the last half-typed text that was acknowledged
        QString wrong;

        void listen(const QByteArray &line)
        {
            if (line.startsWith("note "))
                notes.append(line.mid(5).toLongLong());
            else if (line.startsWith("half "))
                half = QString::fromUtf8(line.mid(5));
            else if (line.startsWith("error "))
                wrong = QString::fromUtf8(line);
        }
        /// Until so many more notes are acknowledged.
        void listenTo(HelperProcess &process, qsizetype more)
        {
            const qsizetype wanted = notes.size() + more;
            while (notes.size() < wanted && wrong.isEmpty()) {
                const auto line = process.line();
                if (!line) {
                    wrong = u"the process ended"_s;
                    return;
                }
                listen(*line);
            }
        }
        void listenToTheRest(HelperProcess &process)
        {
            for (const QByteArray &line : process.remainingLines())
                listen(line);
        }
    };

    static std::unique_ptr<HelperProcess> start(const QString &what, const Office &office)
    {
        return std::make_unique<HelperProcess>(
            QStringList{what, office.path(), u"desk-"_s + what}, u"application-test-helper"_s);
    }

private slots:
    void losesAndDoublesNothingWhoeverIsKilled()
    {
        Office office;
        const domain::SystemClock now;
        office.clock.set(now.now());
        const auto round = office.runningRound();
        office.workspace.reset();

        Heard direct;
        Heard waiting;
        auto holder = start(u"hold"_s, office);
        direct.listenTo(*holder, 1);
        auto writer = start(u"outbox"_s, office);
        waiting.listenTo(*writer, 1);
        for (int kill = 0; kill < kills; ++kill) {
            const bool holderDies = kill % 2 == 0;
            auto &victim = holderDies ? holder : writer;
            Heard &heard = holderDies ? direct : waiting;
            heard.listenTo(*victim, kill % 5);
            victim->kill();
            heard.listenToTheRest(*victim);
            victim = start(holderDies ? u"hold"_s : u"outbox"_s, office);
            QCOMPARE(direct.wrong, QString());
            QCOMPARE(waiting.wrong, QString());
        }
        for (auto &[process, heard] :
            {std::pair<HelperProcess *, Heard *>{holder.get(), &direct}, {writer.get(), &waiting}}) {
            heard->listenTo(*process, 1);
            process->kill();
            heard->listenToTheRest(*process);
        }

        office.open();
        must(application::NoteOutbox::takeIn(*office.workspace));
        const storage::Reader &reader = office.workspace->storage().reader();
        QVERIFY(direct.notes.size() > kills / 2);
        QVERIFY(waiting.notes.size() > kills / 2);
        for (const qint64 note : direct.notes + waiting.notes)
            QCOMPARE(reader.value("SELECT count(*) FROM note WHERE id = ?", note).value(), 1);
        QCOMPARE(
            reader.value("SELECT count(*) FROM (SELECT text FROM note GROUP BY text HAVING count(*) > 1)").value(),
            0);
        QVERIFY(!storage::Outbox::anyWaits(office.path()));
        QFile unreadable(office.path() + u"-unreadable-notes"_s);
        QVERIFY2(!unreadable.open(QIODevice::ReadOnly), unreadable.readAll().constData());
        QCOMPARE(support::problemsOf(office.path()), QString());

        // The last half-typed text of each is back, or it is a note by now.
        const auto people = application::Teams(*office.workspace).people();
        for (const auto &[account, person, half] : {std::tuple{u"desk-hold"_s, people.first().id, direct.half},
                 {u"desk-outbox"_s, people.last().id, waiting.half}}) {
            office.workspace.reset();
            office.workspace = must(application::Workspace::open(
                office.path(), application::Workspace::Mode::ReadWrite, {office.clock, account, {}}));
            office.actAs(person);
            const auto draft = application::Notes(*office.workspace).draft(round);
            const qint64 saved = office.workspace->storage()
                                     .reader()
                                     .value("SELECT count(*) FROM note WHERE text = ?", half)
                                     .value();
            QVERIFY2(saved == 1 || (draft && draft->text == half), qPrintable(half));
        }
    }
};

TRYWEEK_TEST(tst_outboxkill, OutboxKillTest)
#include "tst_outboxkill.moc"
