// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/listrowmodel.h"
#include "gui/components/rowlist.h"
#include "support/gui_test_main.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using gui::ListRow;
using gui::RowList;

class RowListTest : public QObject
{
    Q_OBJECT

private:
    static ListRow row(int id, const QString &line1, const QString &line2 = {})
    {
        ListRow row;
        row.line1 = line1;
        row.line2 = line2;
        row.data = id;
        return row;
    }

private slots:
    void enterAndClickOpen()
    {
        RowList list;
        list.setRows({row(7, u"One"_s), row(8, u"Two"_s)});
        list.resize(400, 200);
        list.show();
        list.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.clearFocus();
        QSignalSpy opened(&list, &RowList::opened);
        list.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(opened.takeFirst().first().toInt(), 8);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
        QCOMPARE(opened.takeFirst().first().toInt(), 7);
    }

    void aRowIsOneSentence()
    {
        ListRow promise = row(1, u"Ask billing"_s, u"Amira Haddad"_s);
        promise.right = u"3 days late"_s;
        RowList list;
        list.setRows({promise});
        const QModelIndex index = list.model()->index(0, 0);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Ask billing, Amira Haddad, 3 days late"_s);
        promise.sentence = u"Amira promised to ask billing; it is 3 days late."_s;
        list.setRows({promise});
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), promise.sentence);
    }

    void reloadingKeepsTheCurrentRow()
    {
        RowList list;
        list.setRows({row(1, u"One"_s), row(2, u"Two"_s), row(3, u"Three"_s)});
        list.setCurrentData(2);
        list.setRows({row(1, u"One, changed"_s), row(2, u"Two"_s), row(3, u"Three"_s), row(4, u"Four"_s)});
        QCOMPARE(list.currentData(), QVariant(2));
        list.setRows({row(1, u"One"_s)});
        QCOMPARE(list.rowModel()->rowCount(), 1);
    }

    void isAsHighAsItsRowsAndGrowsWhenWordsWrap()
    {
        ListRow note
            = row(1, u"Better"_s, u"She wrote the amount down herself and said that is all she needed today."_s);
        note.line2IsBody = true;
        RowList list;
        list.setRows({note});
        list.resize(900, 400);
        list.show();
        const int wide = list.sizeHint().height();
        list.resize(200, 400);
        QTRY_VERIFY(list.sizeHint().height() > wide);
    }

    void aFirstLineThatWrapsTakesTwoLinesWhereItMust()
    {
        ListRow learning = row(1, u"Movers relax once they know amount and date"_s, u"2 for, 0 against"_s);
        RowList list;
        list.setRows({learning});
        list.resize(200, 400);
        list.show();
        const int elided = list.sizeHint().height();
        learning.line1Wraps = true;
        list.setRows({learning});
        QTRY_COMPARE(list.sizeHint().height(), elided + list.fontMetrics().lineSpacing());
        list.resize(900, 400);
        QTRY_COMPARE(list.sizeHint().height(), elided);
    }

    void focusByKeyFindsARow()
    {
        RowList list;
        list.setRows({row(1, u"One"_s)});
        list.show();
        list.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.clearFocus();
        list.setCurrentIndex({});
        list.setFocus(Qt::TabFocusReason);
        QCOMPARE(list.currentData(), QVariant(1));
    }
};

TRYWEEK_GUI_TEST(tst_rowlist, RowListTest)
#include "tst_rowlist.moc"
