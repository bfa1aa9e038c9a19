// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/outbox.h"

#include "files/platform.h"
#include "storage/file/outboxlines.h"
#include "support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using storage::Outbox;

/// The file beside a workspace where notes wait, whatever is done to it.
class OutboxTest : public QObject
{
    Q_OBJECT

    struct Place
    {
        QString workspace() const { return folder.filePath(u"care.tryweek"_s); }
        QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
        QTemporaryDir folder;
    };

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// Keeps what it is given.
    static Outbox::Take into(QList<QByteArray> &taken)
    {
        return [&taken](const QList<QByteArray> &entries) -> domain::Result<QList<QByteArray>> {
            taken += entries;
            return QList<QByteArray>();
        };
    }

private slots:
    void waitsUntilItIsTakenInAndIsGoneThen()
    {
        const Place place;
        const Outbox ada(place.workspace(), domain::PersonId(5), u"desk-1"_s);
        QVERIFY(!Outbox::anyWaits(place.workspace()));
        QVERIFY(ada.append("one").has_value());
        QVERIFY(ada.append("two \xF0\x9F\x98\x80").has_value());
        QVERIFY(QFileInfo(ada.path()).fileName().startsWith(u"care.tryweek-outbox-5-"_s));
        QVERIFY(Outbox::anyWaits(place.workspace()));
        QCOMPARE(Outbox::waitingOf(place.workspace(), domain::PersonId(5)).size(), 2);
        QVERIFY(Outbox::waitingOf(place.workspace(), domain::PersonId(6)).isEmpty());

        QList<QByteArray> taken;
        QCOMPARE(Outbox::takeIn(place.workspace(), into(taken)).value(), 0);
        QCOMPARE(taken, (QList<QByteArray>{"one", "two \xF0\x9F\x98\x80"}));
        QCOMPARE(place.files(), QStringList());
        QCOMPARE(Outbox::takeIn(place.workspace(), into(taken)).value(), 0);
        QCOMPARE(taken.size(), 2);
    }

    void keepsPeopleAndMachinesApart()
    {
        const Place place;
        const Outbox ada(place.workspace(), domain::PersonId(5), u"desk-1"_s);
        const Outbox adaElsewhere(place.workspace(), domain::PersonId(5), u"desk-2"_s);
        const Outbox bo(place.workspace(), domain::PersonId(55), u"desk-1"_s);
        QVERIFY(ada.append("a").has_value());
        QVERIFY(adaElsewhere.append("b").has_value());
        QVERIFY(bo.append("c").has_value());
        QCOMPARE(place.files().size(), 3);
        QCOMPARE(Outbox::waitingOf(place.workspace(), domain::PersonId(5)).size(), 2);
        QList<QByteArray> taken;
        QVERIFY(Outbox::takeIn(place.workspace(), into(taken)).has_value());
        QCOMPARE(taken.size(), 3);
    }

    void passesOverALineThatWasCutOffAndGoesOnBehindIt()
    {
        const QByteArray whole = storage::outboxLine("whole");
        for (qsizetype cut = 0; cut < whole.size(); ++cut) {
            const Place place;
            const Outbox outbox(place.workspace(), domain::PersonId(5), u"desk-1"_s);
            write(outbox.path(), storage::outboxLine("before") + whole.left(cut));
            QVERIFY(outbox.append("after").has_value());
            QList<QByteArray> taken;
            QCOMPARE(Outbox::takeIn(place.workspace(), into(taken)).value(), 0);
            QList<QByteArray> expected{"before", "after"};
            if (cut == whole.size() - 1) // only the line's end was missing
                expected.insert(1, "whole");
            QCOMPARE(taken, expected);
            QCOMPARE(place.files(), QStringList());
        }
    }

    void keepsWhatWasAlteredAndSaysHowMuch()
    {
        const Place place;
        const Outbox outbox(place.workspace(), domain::PersonId(5), u"desk-1"_s);
        QVERIFY(outbox.append("first").has_value());
        QVERIFY(outbox.append("second").has_value());
        QByteArray bytes = bytesOf(outbox.path());
        bytes[bytes.indexOf("first")] = 'F';
        write(outbox.path(), bytes);
        QList<QByteArray> taken;
        QCOMPARE(Outbox::takeIn(place.workspace(), into(taken)).value(), 1);
        QCOMPARE(taken, QList<QByteArray>{"second"});
        QCOMPARE(place.files(), QStringList{u"care.tryweek-unreadable-notes"_s});
        QVERIFY(bytesOf(place.folder.filePath(place.files().first())).contains("First"));
    }

    void keepsWhatFitsNowhere()
    {
        const Place place;
        const Outbox outbox(place.workspace(), domain::PersonId(5), u"desk-1"_s);
        QVERIFY(outbox.append("strange").has_value());
        const auto homeless = Outbox::takeIn(place.workspace(),
            [](const QList<QByteArray> &entries) -> domain::Result<QList<QByteArray>> { return entries; });
        QCOMPARE(homeless.value(), 1);
        QCOMPARE(
            storage::readOutboxLines(bytesOf(place.folder.filePath(u"care.tryweek-unreadable-notes"_s))).contents,
            QList<QByteArray>{"strange"});
    }

    void staysWhenItCannotBeTakenInAndComesAgain()
    {
        const Place place;
        const Outbox outbox(place.workspace(), domain::PersonId(5), u"desk-1"_s);
        QVERIFY(outbox.append("one").has_value());
        const auto full
            = Outbox::takeIn(place.workspace(), [](const QList<QByteArray> &) -> domain::Result<QList<QByteArray>> {
                  return domain::Error{domain::ErrorCode::DiskFull, {}, {}};
              });
        QCOMPARE(full.error().code, domain::ErrorCode::DiskFull);
        // Written meanwhile, while the one before still waits under its other name.
        QVERIFY(outbox.append("two").has_value());
        QCOMPARE(Outbox::waitingOf(place.workspace(), domain::PersonId(5)).size(), 2);
        QList<QByteArray> taken;
        QVERIFY(Outbox::takeIn(place.workspace(), into(taken)).has_value());
        QCOMPARE(taken, (QList<QByteArray>{"one", "two"}));
    }

    void writesOnceMoreWhatCameWhileTheFileWasTakenAway()
    {
        const Place place;
        const Outbox outbox(place.workspace(), domain::PersonId(5), u"desk-1"_s);
        QVERIFY(outbox.append("one").has_value());
        QList<QByteArray> taken;
        QVERIFY(Outbox::takeIn(
            place.workspace(), [&](const QList<QByteArray> &entries) -> domain::Result<QList<QByteArray>> {
                taken += entries;
                TRY_DONE(outbox.append("two"));
                return QList<QByteArray>();
            }).has_value());
        QCOMPARE(Outbox::waitingOf(place.workspace(), domain::PersonId(5)), QList<QByteArray>{"two"});
    }

    void replacesEverythingAtOnce()
    {
        const Place place;
        const Outbox outbox(place.workspace(), domain::PersonId(5), u"desk-1"_s);
        QVERIFY(outbox.append("her name").has_value());
        const auto blanked = [](const QByteArray &line) { return line == "her name" ? QByteArray("blank") : line; };
        QVERIFY(Outbox::change(place.workspace(), domain::PersonId(5), blanked).has_value());
        QVERIFY(!bytesOf(outbox.path()).contains("her name"));
        QVERIFY(outbox.append("next").has_value());
        QCOMPARE(Outbox::waitingOf(place.workspace(), domain::PersonId(5)), (QList<QByteArray>{"blank", "next"}));
    }

    void takesAwayWhatKilledProgramsLeftOfTheirWriting()
    {
        const Place place;
        const Outbox outbox(place.workspace(), domain::PersonId(5), u"desk-1"_s);
        QVERIFY(outbox.append("a note").has_value());
        write(outbox.path() + u"-part"_s, "erased by ha");
        write(place.workspace() + u"-outbox-6-0123abcd.draft-part"_s, "of somebody else");
        write(place.workspace() + u"-notes-part"_s, "not ours");
        QFile writing(outbox.path() + u".draft-part"_s);
        QVERIFY(writing.open(QIODevice::WriteOnly));
        const bool locks = files::platform::tryToLock(writing.handle()) == files::platform::LockAnswer::Got;

        QList<QByteArray> taken;
        QVERIFY(Outbox::takeIn(place.workspace(), into(taken)).has_value());
        QCOMPARE(taken, QList<QByteArray>{"a note"});
        QStringList left{u"care.tryweek-notes-part"_s};
        if (locks) // somebody is still writing it
            left.append(QFileInfo(writing.fileName()).fileName());
        QCOMPARE(place.files(), left);
    }

    void keepsHalfTypedTextBesideAndNeverTakesItIn()
    {
        const Place place;
        const Outbox outbox(place.workspace(), domain::PersonId(5), u"desk-1"_s);
        QVERIFY(outbox.keepDraft("half a sen").has_value());
        QCOMPARE(outbox.draft(), QByteArray("half a sen"));
        QVERIFY(!Outbox::anyWaits(place.workspace()));
        // A program that was killed while it kept one leaves a part of it, which is no note and goes with the draft.
        write(outbox.path() + u".draft.uXyZaB"_s, "half a");
        write(outbox.path() + u".uXyZaB"_s, storage::outboxLine("her na").left(20));
        QVERIFY(Outbox::waitingOf(place.workspace(), domain::PersonId(5)).isEmpty());
        QVERIFY(!Outbox::anyWaits(place.workspace()));
        write(outbox.path() + u".taking"_s, storage::outboxLine("a note"));
        QVERIFY(outbox.keepDraft({}).has_value());
        QCOMPARE(place.files(), QStringList{QFileInfo(outbox.path()).fileName() + u".taking"_s});
    }
};

TRYWEEK_TEST(tst_outbox, OutboxTest)
#include "tst_outbox.moc"
