// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/workspace/recentfiles.h"
#include "gui/workspace/singlewindow.h"
#include "support/gui_test_main.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

class SingleWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void aSecondStartRaisesTheFirstWindow()
    {
        const QString path = madeFile(u"a.tryweek"_s);
        gui::SingleWindow first;
        first.answerFor(path);
        QSignalSpy raised(&first, &gui::SingleWindow::raiseRequested);
        QVERIFY(asks(path));
        QCOMPARE(raised.count(), 1);
    }

    void anotherFileHasAnotherWindow()
    {
        gui::SingleWindow first;
        first.answerFor(madeFile(u"a.tryweek"_s));
        QVERIFY(!asks(madeFile(u"b.tryweek"_s)));
    }

    void aClosedFileIsAnsweredForNoLonger()
    {
        const QString path = madeFile(u"a.tryweek"_s);
        gui::SingleWindow first;
        first.answerFor(path);
        first.answerFor({});
        QVERIFY(!asks(path));
    }

    void remembersFilesNewestFirstAndOnce()
    {
        QSettings settings(m_folder.filePath(u"recent.ini"_s), QSettings::IniFormat);
        gui::RecentFiles recent(settings);
        const QDateTime moment(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
        recent.remember({u"/a"_s, u"A"_s, moment});
        recent.remember({u"/b"_s, u"B"_s, moment});
        recent.remember({u"/a"_s, u"A again"_s, moment.addDays(1)});
        QCOMPARE(recent.files().size(), qsizetype(2));
        QCOMPARE(recent.files().first(), (gui::RecentFile{u"/a"_s, u"A again"_s, moment.addDays(1)}));
        recent.forget(u"/a"_s);
        QCOMPARE(recent.files().size(), qsizetype(1));
        for (int i = 0; i < 20; ++i)
            recent.remember({u"/file%1"_s.arg(i), u"F"_s, moment});
        QCOMPARE(recent.files().size(), qsizetype(gui::RecentFiles::most));
    }

private:
    QString madeFile(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        return file.fileName();
    }

    /// Asks from another thread, as another program would, while this one goes on.
    static bool asks(const QString &path)
    {
        bool answered = false;
        const std::unique_ptr<QThread> other(
            QThread::create([&answered, path] { answered = gui::SingleWindow::raise(path); }));
        QSignalSpy done(other.get(), &QThread::finished);
        other->start();
        done.wait();
        other->wait();
        QCoreApplication::processEvents();
        return answered;
    }

    QTemporaryDir m_folder;
};

TRYWEEK_GUI_TEST(tst_singlewindow, SingleWindowTest)
#include "tst_singlewindow.moc"
