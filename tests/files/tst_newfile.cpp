// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/newfile.h"

#include "files/wholefile.h"
#include "support/test_main.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using files::NewFile;

/// A file that somebody else builds by its name.
class NewFileTest : public QObject
{
    Q_OBJECT

    struct Place
    {
        QTemporaryDir folder;
        QString target = folder.filePath(u"a.tryweek"_s);

        QStringList files() const
        {
            return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        }
    };

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private slots:
    void appearsUnderItsNameAtTheEnd()
    {
        const Place place;
        {
            auto file = NewFile::begin(place.target).value();
            put(file.part(), "all of it");
            QVERIFY(!QFile::exists(place.target));
            QVERIFY(file.commit().has_value());
        }
        QCOMPARE(place.files(), QStringList{u"a.tryweek"_s});
    }

    void leavesNothingWhenItIsGivenUp()
    {
        const Place place;
        {
            auto file = NewFile::begin(place.target).value();
            put(file.part(), "half");
            put(file.part() + u"-wal"_s, "half");
            put(file.part() + u"-part"_s, "half");
        }
        QCOMPARE(place.files(), QStringList());
    }

    void clearsAwayWhatAKilledProgramLeftAndNothingElse()
    {
        const Place place;
        const QStringList left{u"-part"_s, u"-part-wal"_s, u"-part-shm"_s, u"-part-journal"_s, u"-part-lock"_s,
            u"-part-busy"_s, u"-part-part"_s, u"-part-part-busy"_s};
        for (const QString &suffix : left)
            put(place.target + suffix, "left");
        QVERIFY(QDir().mkdir(place.target + u"-part-backups"_s));
        put(place.target + u"-part-backups/2026-01-01.tryweek"_s, "left");
        put(place.target + u"-part-of-my-notes.txt"_s, "mine");
        {
            auto file = NewFile::begin(place.target).value();
            put(file.part(), "all of it");
            QVERIFY(file.commit().has_value());
        }
        QCOMPARE(place.files(), (QStringList{u"a.tryweek"_s, u"a.tryweek-part-of-my-notes.txt"_s}));
    }

    void letsOneBuildAtATime()
    {
        const Place place;
        auto first = NewFile::begin(place.target).value();
        put(first.part(), "first");
        QCOMPARE(NewFile::begin(place.target).error().code, ErrorCode::FileInUse);
        QVERIFY(first.commit().has_value());
        QCOMPARE(NewFile::begin(place.target).error().code, ErrorCode::FileExists);
    }

    void neverReplacesAFileThatCameMeanwhile()
    {
        const Place place;
        {
            auto file = NewFile::begin(place.target).value();
            put(file.part(), "new");
            put(place.target, "theirs");
            QCOMPARE(file.commit().error().code, ErrorCode::FileExists);
        }
        QCOMPARE(place.files(), QStringList{u"a.tryweek"_s});
        QFile theirs(place.target);
        QVERIFY(theirs.open(QIODevice::ReadOnly));
        QCOMPARE(theirs.readAll(), QByteArray("theirs"));
    }

    void refusesWhatWasNotClosedInOrder()
    {
        const Place place;
        auto file = NewFile::begin(place.target).value();
        put(file.part(), "new");
        put(file.part() + u"-wal"_s, "the rest");
        QCOMPARE(file.commit().error().code, ErrorCode::StorageFailed);
        QVERIFY(!QFile::exists(place.target));
    }
};

TRYWEEK_TEST(tst_newfile, NewFileTest)
#include "tst_newfile.moc"
