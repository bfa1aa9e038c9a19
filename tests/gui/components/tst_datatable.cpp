// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/datatable.h"
#include "gui/components/rowdelegate.h"
#include "gui/style/metrics.h"
#include "support/gui_test_main.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using gui::DataTable;

class DataTableTest : public QObject
{
    Q_OBJECT

private:
    static void fill(QStandardItemModel &model)
    {
        model.setHorizontalHeaderLabels({u"Reason"_s, u"Count"_s});
        for (const auto &[reason, count] :
            {std::pair(u"Final bill\tunclear"_s, 118), std::pair(u"Had to call again"_s, 87)})
            model.appendRow({new QStandardItem(reason), new QStandardItem(QString::number(count))});
    }

private slots:
    void enterDrillsDown()
    {
        QStandardItemModel model;
        fill(model);
        DataTable table;
        table.setModel(&model);
        table.show();
        table.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.clearFocus();
        QSignalSpy drilled(&table, &DataTable::drillDown);
        table.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(drilled.size(), 1);
        QCOMPARE(drilled.first().first().toModelIndex().row(), 1);
    }

    void ctrlCCopiesTheSelectedRowsForASpreadsheet()
    {
        QStandardItemModel model;
        fill(model);
        DataTable table;
        table.setModel(&model);
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Reason\tCount\nFinal bill unclear\t118\n"_s);
    }

    void copyingNothingLeavesTheClipboardAlone()
    {
        QStandardItemModel model;
        fill(model);
        DataTable table;
        table.setModel(&model);
        QApplication::clipboard()->setText(u"kept"_s);
        table.clearSelection();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"kept"_s);
    }

    void tabLeavesTheTable() { QVERIFY(!DataTable().tabKeyNavigation()); }

    void rowsGrowWithTheFont()
    {
        QStandardItemModel model;
        fill(model);
        DataTable table;
        table.setModel(&model);
        QFont large = table.font();
        large.setPointSizeF(21);
        table.setFont(large);
        QCOMPARE(table.rowHeight(0), gui::metrics::tableRowHeight(table.fontMetrics()));
    }

    void aShortTableIsAsHighAsItsRows()
    {
        QStandardItemModel model;
        fill(model);
        DataTable table;
        table.setFitsRows(true);
        table.setModel(&model);
        const int before = table.sizeHint().height();
        model.appendRow(new QStandardItem(u"Long wait"_s));
        QCOMPARE(table.sizeHint().height(), before + table.rowHeight(0));
    }

    void selectingDoesNotCutWords()
    {
        QStandardItemModel model;
        fill(model);
        DataTable table;
        table.setModel(&model);
        table.resize(600, 300);
        table.show();
        QFont bold = table.font();
        bold.setBold(true);
        QVERIFY(table.columnWidth(1) >= QFontMetrics(bold).horizontalAdvance(u"118"_s));
    }
};

TRYWEEK_GUI_TEST(tst_datatable, DataTableTest)
#include "tst_datatable.moc"
