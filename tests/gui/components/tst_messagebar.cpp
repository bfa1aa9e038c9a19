// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/messagebar.h"
#include "support/accessible.h"
#include "support/gui_test_main.h"

#include <QAction>
#include <QEnterEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using gui::MessageBar;

class MessageBarTest : public QObject
{
    Q_OBJECT

private:
    struct Page
    {
        QWidget window;
        QLineEdit field{&window};
        MessageBar bar{&window};
        QAction undo{u"Undo"_s};

        Page()
        {
            auto *column = new QVBoxLayout(&window);
            column->addWidget(&field);
            column->addStretch();
            column->addWidget(&bar);
            undo.setShortcut(QKeySequence::Undo);
            window.resize(800, 400);
            window.show();
            window.activateWindow();
            QVERIFY2(QTest::qWaitForWindowActive(&window), "the window is not active");
            field.setFocus();
        }

        QPushButton *button(const QString &name) { return bar.findChild<QPushButton *>(name); }
    };

private slots:
    void newsOfferTheirActionAndGoByThemselves()
    {
        Page page;
        page.bar.setNewsTime(30);
        QSignalSpy undone(&page.undo, &QAction::triggered);
        page.bar.showNews(u"Note saved at 10:42"_s, &page.undo);
        QVERIFY(page.bar.isVisible());
        QTest::mouseClick(page.button(u"messageAction"_s), Qt::LeftButton);
        QCOMPARE(undone.size(), 1);
        page.field.setFocus();
        QTRY_VERIFY(!page.bar.isVisible());
    }

    void newsGoAfterEightSeconds()
    {
        Page page;
        page.bar.showNews(u"Note saved"_s);
        QVERIFY(page.bar.isCounting());
        QCOMPARE(page.bar.newsTime(), 8000);
    }

    void newsStayWhileTheFocusIsOnThem()
    {
        Page page;
        page.bar.setNewsTime(300);
        page.bar.showNews(u"Note saved"_s, &page.undo);
        QTest::keyClick(&page.field, Qt::Key_F6);
        QVERIFY(page.bar.isAncestorOf(page.window.focusWidget()));
        QVERIFY(page.bar.isVisible());
        QVERIFY(!page.bar.isCounting());
        page.field.setFocus();
        QTRY_VERIFY(!page.bar.isVisible());
    }

    void newsStayWhileTheMouseIsOnThem()
    {
        Page page;
        page.bar.setNewsTime(300);
        page.bar.showNews(u"Note saved"_s);
        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QApplication::sendEvent(&page.bar, &enter);
        QVERIFY(page.bar.isVisible());
        QVERIFY(!page.bar.isCounting());
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&page.bar, &leave);
        QTRY_VERIFY(!page.bar.isVisible());
    }

    void errorsStayUntilClosed()
    {
        Page page;
        page.bar.showError(u"The disk is full. The text is kept. Free some space, then save again."_s);
        QVERIFY(page.bar.isVisible());
        QVERIFY(!page.bar.isCounting());
        QTest::keyClick(&page.field, Qt::Key_F6);
        QTest::keyClick(page.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(!page.bar.isVisible());
        QVERIFY(page.window.focusWidget() != nullptr);
    }

    void theNewestReplacesTheOlder()
    {
        Page page;
        page.bar.showError(u"First"_s);
        page.bar.showNews(u"Second"_s);
        QCOMPARE(page.bar.text(), u"Second"_s);
        QCOMPARE(page.bar.kind(), MessageBar::Kind::Messages);
    }

    void progressCanBeCancelledByKey()
    {
        Page page;
        QSignalSpy cancelled(&page.bar, &MessageBar::cancelled);
        page.bar.showProgress(u"Importing 10 of 100 rows"_s, 10, 100);
        QTest::keyClick(&page.field, Qt::Key_F6);
        QTest::keyClick(page.window.focusWidget(), Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(page.bar.isVisible()); // until who works says that it ended
    }

    void readersHearTheSentenceAndNotEveryStepOfProgress()
    {
        Page page;
        QCOMPARE(accessibleRole(&page.bar), QAccessible::AlertMessage);
        page.bar.showNews(u"Note saved"_s);
        QCOMPARE(accessibleName(&page.bar), u"Note saved"_s);
        page.bar.showProgress(u"Importing 1 of 9"_s, 1, 9);
        QCOMPARE(accessibleName(&page.bar), u"Importing 1 of 9"_s);
        page.bar.showProgress(u"Importing 5 of 9"_s, 5, 9);
        QCOMPARE(page.bar.text(), u"Importing 5 of 9"_s);
        QCOMPARE(accessibleName(&page.bar), u"Importing 1 of 9"_s);
    }

    void everyButtonHasAName()
    {
        Page page;
        page.bar.showNews(u"Note saved"_s, &page.undo);
        for (QPushButton *button : page.bar.findChildren<QPushButton *>())
            QVERIFY(!accessibleName(button).isEmpty());
    }
};

TRYWEEK_GUI_TEST(tst_messagebar, MessageBarTest)
#include "tst_messagebar.moc"
