// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/wholefile.h"

#include "files/failure.h"
#include "files/platform.h"
#include "support/fulldisk.h"
#include "support/test_main.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using files::WholeFile;

class WholeFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

private slots:
    void appearsWholeAndLeavesNothingBeside()
    {
        const QString target = path(u"new.txt"_s);
        {
            auto file = WholeFile::begin(target).value();
            QCOMPARE(file.device().write("all of it"), 9);
            QVERIFY(!QFile::exists(target));
            QVERIFY(file.commit().has_value());
        }
        QCOMPARE(contentOf(target), QByteArray("all of it"));
        QVERIFY(!QFile::exists(files::partOf(target)));
    }

    void keepsTheEarlierFileWhenItIsGivenUp()
    {
        const QString target = path(u"kept.txt"_s);
        QVERIFY(WholeFile::write(target, "earlier").has_value());
        {
            auto file = WholeFile::begin(target).value();
            file.device().write("half");
        }
        QCOMPARE(contentOf(target), QByteArray("earlier"));
        QVERIFY(!QFile::exists(files::partOf(target)));
    }

    void tellsAFullDiskFromOtherFailures()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("no /dev/full here");
        QVERIFY(full.write("x") < 0);
        QCOMPARE(files::cannotWrite(path(u"any.txt"_s)).code, domain::ErrorCode::DiskFull);
        QVERIFY(!QFile(path(u"no/such"_s)).exists());
        QCOMPARE(files::cannotWrite(path(u"no/such"_s)).code, domain::ErrorCode::FolderMissing);
    }

    void seesThatADiskTookTheBeginningOnly()
    {
        const QString target = path(u"cut.txt"_s);
        QVERIFY(WholeFile::write(target, "earlier").has_value());
        {
            auto file = WholeFile::begin(target).value();
            const support::FullDisk full(4);
            file.device().write("longer than fits");
            QCOMPARE(file.commit().error().code, domain::ErrorCode::DiskFull);
        }
        QCOMPARE(contentOf(target), QByteArray("earlier"));
    }

    void keepsTheRightsOfTheFileItReplaces()
    {
        const QString target = path(u"rights.txt"_s);
        QVERIFY(WholeFile::write(target, "earlier").has_value());
        const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(target), own);
        QVERIFY(QFile::setPermissions(target, own | QFile::ReadGroup));
        QVERIFY(WholeFile::write(target, "later").has_value());
        QCOMPARE(QFile::permissions(target), own | QFile::ReadGroup);
    }

    void replacesWhatALinkLeadsTo()
    {
        const QString target = path(u"real.txt"_s);
        QVERIFY(WholeFile::write(target, "earlier").has_value());
        QVERIFY(QFile::link(target, path(u"link.txt"_s)));
        QVERIFY(WholeFile::write(path(u"link.txt"_s), "later").has_value());
        QVERIFY(QFileInfo(path(u"link.txt"_s)).isSymLink());
        QCOMPARE(contentOf(target), QByteArray("later"));
    }

    void takesThePlaceOfAPartThatWasLeft()
    {
        const QString target = path(u"left.txt"_s);
        QFile left(files::partOf(target));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("much more than what is written now");
        left.close();
        QVERIFY(WholeFile::write(target, "short").has_value());
        QCOMPARE(contentOf(target), QByteArray("short"));
        QVERIFY(!left.exists());
    }

    void refusesASecondWriterOfTheSameFile()
    {
        const QString target = path(u"two.txt"_s);
        const auto first = WholeFile::begin(target);
        QVERIFY(first.has_value());
        QCOMPARE(WholeFile::begin(target).error().code, domain::ErrorCode::FileInUse);
        QVERIFY(QFile::exists(files::partOf(target)));
    }

    void refusesFoldersAndDevices()
    {
        QCOMPARE(WholeFile::begin(m_folder.path()).error().code, domain::ErrorCode::NotAFile);
        QCOMPARE(WholeFile::begin(u"/dev/full"_s).error().code, domain::ErrorCode::NotAFile);
        QCOMPARE(WholeFile::begin(path(u"no/such.txt"_s)).error().code, domain::ErrorCode::FolderMissing);
    }
};

TRYWEEK_TEST(tst_wholefile, WholeFileTest)
#include "tst_wholefile.moc"
