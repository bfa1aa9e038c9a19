// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/navigationrail.h"
#include "gui/shell/railbutton.h"
#include "support/accessible.h"
#include "support/gui_test_main.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using gui::NavigationRail;
using gui::PageKind;
using gui::RailButton;

class NavigationRailTest : public QObject
{
    Q_OBJECT

private:
    struct Window
    {
        QWidget widget;
        NavigationRail rail{&widget};
        QLineEdit field{&widget};

        Window()
        {
            auto *row = new QHBoxLayout(&widget);
            row->addWidget(&rail);
            row->addWidget(&field);
            widget.resize(700, 640);
            widget.show();
            widget.activateWindow();
            QVERIFY2(QTest::qWaitForWindowActive(&widget), "the window is not active");
            field.setFocus();
        }

        RailButton *button(const QString &name) { return rail.findChild<RailButton *>(name); }
    };

private slots:
    void ctrlDigitsGoToThePages_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<PageKind>("page");
        QTest::newRow("today") << int(Qt::Key_1) << PageKind::Today;
        QTest::newRow("cycles") << int(Qt::Key_2) << PageKind::Cycles;
        QTest::newRow("evidence") << int(Qt::Key_3) << PageKind::Evidence;
        QTest::newRow("learnings") << int(Qt::Key_4) << PageKind::Learnings;
        QTest::newRow("team") << int(Qt::Key_5) << PageKind::Team;
    }

    void ctrlDigitsGoToThePages()
    {
        QFETCH(int, key);
        QFETCH(PageKind, page);
        Window window;
        QSignalSpy chosen(&window.rail, &NavigationRail::pageChosen);
        QTest::keyClick(&window.field, static_cast<Qt::Key>(key), Qt::ControlModifier);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<PageKind>(), page);
        QCOMPARE(window.rail.current(), page);
    }

    void ctrlKAsksForSearch()
    {
        Window window;
        QSignalSpy search(&window.rail, &NavigationRail::searchRequested);
        QTest::keyClick(&window.field, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(search.size(), 1);
    }

    void theMarkedPageIsACheckedRadioButton()
    {
        Window window;
        window.rail.setCurrent(PageKind::Evidence);
        RailButton *button = window.button(u"railPage3"_s);
        QCOMPARE(accessibleRole(button), QAccessible::RadioButton);
        QCOMPARE(accessibleName(button), u"Evidence, page"_s);
        QVERIFY(QAccessible::queryAccessibleInterface(button)->state().checked);
        QVERIFY(!window.button(u"railPage1"_s)->isChecked());
    }

    void pagesBelowMarkThePlaceTheyBelongTo()
    {
        Window window;
        QSignalSpy chosen(&window.rail, &NavigationRail::pageChosen);
        window.rail.setCurrent(PageKind::CycleHistory);
        QCOMPARE(window.rail.current(), PageKind::Cycles);
        window.rail.setCurrent(PageKind::Import);
        QCOMPARE(window.rail.current(), PageKind::Evidence);
        QVERIFY(chosen.isEmpty());
    }

    void arrowsMoveInsideAndEnterGoes()
    {
        Window window;
        QSignalSpy chosen(&window.rail, &NavigationRail::pageChosen);
        window.button(u"railPage1"_s)->setFocus();
        QTest::keyClick(window.widget.focusWidget(), Qt::Key_Down);
        QCOMPARE(window.widget.focusWidget(), window.button(u"railPage2"_s));
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(window.widget.focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.first().first().value<PageKind>(), PageKind::Cycles);
    }

    void withoutLabelsItIsNarrowerAndKeepsItsNames()
    {
        Window window;
        const int wide = window.rail.sizeHint().width();
        window.rail.setLabelsShown(false);
        QVERIFY(window.rail.sizeHint().width() < wide);
        QCOMPARE(accessibleName(window.button(u"railPage1"_s)), u"Today, page"_s);
        QVERIFY(window.button(u"railPage1"_s)->toolTip().contains(u"Ctrl+1"_s));
    }

    void thePersonIsNamedAndCanBeSwitched()
    {
        Window window;
        window.rail.setPerson(u"Amira Haddad"_s);
        RailButton *person = window.button(u"railPerson"_s);
        QCOMPARE(person->text(), u"Amira"_s);
        QCOMPARE(accessibleName(person), u"Amira Haddad, switch person"_s);
        QSignalSpy asked(&window.rail, &NavigationRail::personRequested);
        QTest::mouseClick(person, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }
};

TRYWEEK_GUI_TEST(tst_navigationrail, NavigationRailTest)
#include "tst_navigationrail.moc"
