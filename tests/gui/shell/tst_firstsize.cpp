// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/firstsize.h"
#include "support/gui_test_main.h"

#include <QWidget>

using gui::sizeInside;

class FirstSizeTest : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatIsWantedWhereThereIsRoom()
    {
        QCOMPARE(sizeInside({1920, 1080}, {4, 30, 4, 4}, {1180, 780}), QSize(1180, 780));
    }

    void leavesRoomForTheFrame_data()
    {
        QTest::addColumn<QSize>("screen");
        for (const QSize screen : {QSize(1366, 768), QSize(1024, 640), QSize(800, 480)})
            QTest::addRow("%d x %d", screen.width(), screen.height()) << screen;
    }
    void leavesRoomForTheFrame()
    {
        QFETCH(const QSize, screen);
        const QMargins frame(4, 30, 4, 4);
        const QSize inside = sizeInside(screen, frame, {1180, 780});
        QVERIFY(inside.grownBy(frame).width() <= screen.width());
        QVERIFY(inside.grownBy(frame).height() <= screen.height());
    }

    void neverVanishes() { QCOMPARE(sizeInside({0, 0}, {4, 30, 4, 4}, {1180, 780}), QSize(1, 1)); }

    void guessesAFrameWithATitle()
    {
        const QWidget window;
        const QMargins frame = gui::likelyFrame(window);
        QVERIFY(frame.top() >= 30);
        QVERIFY(frame.bottom() > 0);
    }
};

TRYWEEK_GUI_TEST(tst_firstsize, FirstSizeTest)
#include "tst_firstsize.moc"
