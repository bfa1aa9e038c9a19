// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/backgroundwork.h"
#include "support/test_main.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using application::BackgroundWork;
using application::Progress;

class BackgroundWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void worksElsewhereAndAnswersHere()
    {
        BackgroundWork work;
        QThread *answeredOn = nullptr;
        QThread *workedOn = nullptr;
        int answer = 0;
        work.start<int>(
            [&](const Progress &) {
                workedOn = QThread::currentThread();
                return 42;
            },
            [&](int result) {
                answer = result;
                answeredOn = QThread::currentThread();
            });
        QTRY_COMPARE(answer, 42);
        QCOMPARE(answeredOn, thread());
        QVERIFY(workedOn != thread());
        QVERIFY(!work.isRunning());
    }

    void tellsTheWorkToStop()
    {
        BackgroundWork work;
        QSemaphore begun;
        bool stopped = false;
        work.start<bool>(
            [&](const Progress &progress) {
                begun.release();
                while (progress(1, 0))
                    QThread::yieldCurrentThread();
                return true;
            },
            [&](bool result) { stopped = result; });
        begun.acquire();
        work.cancel();
        QTRY_VERIFY(stopped);
    }

    void dropsTheResultOfAbandonedWork()
    {
        bool answered = false;
        {
            BackgroundWork work;
            work.start<int>([](const Progress &) { return 1; }, [&](int) { answered = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void onlyTheLastOfTwoAnswers()
    {
        BackgroundWork work;
        QList<int> answers;
        for (int each = 1; each <= 2; ++each)
            work.start<int>([each](const Progress &) { return each; }, [&](int result) { answers.append(result); });
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers.first(), 2);
    }
};

TRYWEEK_TEST(tst_backgroundwork, BackgroundWorkTest)
#include "tst_backgroundwork.moc"
