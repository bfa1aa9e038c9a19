// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/append.h"
#include "files/platform.h"
#include "files/reading.h"
#include "files/wholefile.h"

#include "support/fulldisk.h"
#include "support/test_main.h"

#include <QTemporaryDir>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

class AppendTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void addsLinesAndMendsOneThatWasCutOff()
    {
        const QString target = path(u"lines"_s);
        QVERIFY(files::appendDurably(target, "one\n").has_value());
        QVERIFY(files::appendDurably(target, "tw").has_value());
        QVERIFY(files::appendDurably(target, "three\n").has_value());
        QCOMPARE(files::contentOf(target).value(), QByteArray("one\ntw\nthree\n"));
    }

    void losesNoLineWhenSeveralAddAtOnce()
    {
        const QString target = path(u"many"_s);
        std::atomic<int> added = 0;
        QList<QThread *> threads;
        for (int i = 0; i < 4; ++i)
            threads.append(QThread::create([&] {
                for (int line = 0; line < 50; ++line)
                    added += files::appendDurably(target, "line\n").has_value() ? 1 : 0;
            }));
        for (QThread *thread : threads)
            thread->start();
        for (QThread *thread : threads)
            thread->wait();
        qDeleteAll(threads);
        QCOMPARE(added.load(), 200);
        QCOMPARE(files::contentOf(target).value().count('\n'), 200);
    }

    void waitsForWhoeverHasTheFileToItself()
    {
        const QString target = path(u"alone"_s);
        QVERIFY(files::appendDurably(target, "before\n").has_value());
        std::unique_ptr<QThread> other(
            QThread::create([&] { QVERIFY(files::appendDurably(target, "after\n").has_value()); }));
        const auto done = files::withoutAppends(target, [&]() -> domain::Result<void> {
            other->start();
            return QFile::rename(target, target + u".away"_s)
                ? domain::Result<void>(domain::success())
                : domain::Error{domain::ErrorCode::StorageFailed, {}, target};
        });
        QVERIFY(done.has_value());
        QVERIFY(other->wait());
        QCOMPARE(files::contentOf(target + u".away"_s).value(), QByteArray("before\n"));
        QCOMPARE(files::contentOf(target).value(), QByteArray("after\n"));
    }

    void changesWhatIsThereWhileAnotherAdds()
    {
        const QString target = path(u"changed"_s);
        QVERIFY(files::appendDurably(target, "her name\n").has_value());
        std::unique_ptr<QThread> other(
            QThread::create([&] { QVERIFY(files::appendDurably(target, "after\n").has_value()); }));
        const auto done = files::changeAppended(target, [&](const QByteArray &) {
            other->start();
            return QByteArray("blank\n");
        });
        QVERIFY(done.has_value());
        QVERIFY(other->wait());
        QCOMPARE(files::contentOf(target).value(), QByteArray("blank\nafter\n"));
    }

    void keepsWhatIsThereWhenTheDiskIsFull()
    {
        const QString target = path(u"kept"_s);
        QVERIFY(files::appendDurably(target, "one\n").has_value());
        {
            const support::FullDisk full(6);
            QCOMPARE(files::appendDurably(target, "two\n").error().code, domain::ErrorCode::DiskFull);
            const auto longer = [](const QByteArray &) { return QByteArray("longer than fits\n"); };
            QCOMPARE(files::changeAppended(target, longer).error().code, domain::ErrorCode::DiskFull);
        }
        QCOMPARE(files::contentOf(target).value(), QByteArray("one\n"));
        QVERIFY(!QFile::exists(files::partOf(target)));
    }

    void readsNoFileThatIsOpenHere()
    {
        const QString target = path(u"open"_s);
        QVERIFY(files::appendDurably(target, "text\n").has_value());
        QVERIFY(!files::platform::isOpenHere(target));
        QFile open(target);
        QVERIFY(open.open(QIODevice::ReadOnly));
        QVERIFY(files::platform::isOpenHere(target));
        QVERIFY(QFile::link(target, path(u"other-name"_s)));
        QCOMPARE(files::openToRead(path(u"other-name"_s)).error().code, domain::ErrorCode::FileInUse);
        open.close();
        QVERIFY(files::openToRead(target).has_value());
    }

    void readsNoFolderAndNoDevice()
    {
        QCOMPARE(files::openToRead(m_folder.path()).error().code, domain::ErrorCode::NotAFile);
        QCOMPARE(files::openToRead(u"/dev/zero"_s).error().code, domain::ErrorCode::NotAFile);
        QCOMPARE(files::openToRead(path(u"nothing"_s)).error().code, domain::ErrorCode::FileMissing);
    }
};

TRYWEEK_TEST(tst_append, AppendTest)
#include "tst_append.moc"
