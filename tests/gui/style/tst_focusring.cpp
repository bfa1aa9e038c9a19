// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/chip.h"
#include "gui/components/pagescroll.h"
#include "support/gui_test_main.h"

#include <QFocusFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class FocusRingTest : public QObject
{
    Q_OBJECT

private:
    struct Window
    {
        QWidget widget;
        QPushButton first{u"First"_s, &widget};
        QPushButton second{u"Second"_s, &widget};
        QLineEdit field{&widget};

        Window()
        {
            auto *column = new QVBoxLayout(&widget);
            for (QWidget *child : std::initializer_list<QWidget *>{&first, &second, &field})
                column->addWidget(child);
            widget.show();
            widget.activateWindow();
            QVERIFY2(QTest::qWaitForWindowActive(&widget), "the window is not active");
        }

        QWidget *ringed() const
        {
            for (const QFocusFrame *frame : widget.findChildren<QFocusFrame *>())
                if (frame->widget())
                    return frame->widget();
            return nullptr;
        }
    };

private slots:
    void followsTheKeyboard()
    {
        Window window;
        window.first.setFocus(Qt::TabFocusReason);
        QCOMPARE(window.ringed(), &window.first);
        QTest::keyClick(&window.first, Qt::Key_Tab);
        QCOMPARE(window.ringed(), &window.second);
    }

    void isNotThereAfterAClick()
    {
        Window window;
        QTest::mouseClick(&window.second, Qt::LeftButton);
        QVERIFY(window.second.hasFocus());
        QVERIFY(!window.ringed());
        QTest::keyClick(&window.second, Qt::Key_Space);
        QCOMPARE(window.ringed(), &window.second);
    }

    void fieldsShowTheirFocusByTheirEdge()
    {
        Window window;
        window.field.setFocus(Qt::TabFocusReason);
        QVERIFY(!window.ringed());
    }

    void liesTwoPixelsAwayFromWhatItMarks()
    {
        Window window;
        window.first.setFocus(Qt::TabFocusReason);
        const auto *frame = window.widget.findChild<QFocusFrame *>();
        QCOMPARE(frame->geometry(), window.first.geometry().adjusted(-4, -4, 4, 4));
    }

    void isThereWhenTheFocusScrolledThePage()
    {
        gui::PageScroll page;
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        QPushButton top(u"Top"_s, content);
        QPushButton below(u"Below"_s, content);
        column->addWidget(&top);
        column->addSpacing(900);
        column->addWidget(&below);
        page.setWidget(content);
        page.resize(300, 200);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        top.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&top, Qt::Key_Tab);
        QVERIFY(below.hasFocus());
        const auto *frame = page.findChild<QFocusFrame *>();
        QVERIFY(frame && frame->widget() == &below);
        QVERIFY(frame->isVisible());
    }

    void survivesTheWindowItWasIn()
    {
        {
            Window window;
            window.first.setFocus(Qt::TabFocusReason);
            QVERIFY(window.ringed());
        }
        Window next;
        next.second.setFocus(Qt::TabFocusReason);
        QCOMPARE(next.ringed(), &next.second);
    }
};

TRYWEEK_GUI_TEST(tst_focusring, FocusRingTest)
#include "tst_focusring.moc"
