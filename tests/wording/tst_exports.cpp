// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/exports.h"

#include "support/test_main.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class ExportsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingWhenNothingWasLeftOut() { QCOMPARE(wording::leftOutOfExport({}), QString()); }

    void namesHowManyRowsOfWhichTables()
    {
        const QString said = wording::leftOutOfExport(
            {u"note 7: expected a day"_s, u"history 1: expected a moment"_s, u"note 9: expected a day"_s});
        QVERIFY2(said.startsWith(u"3 row"_s), qPrintable(said));
        QVERIFY2(said.contains(u"history, note"_s), qPrintable(said));
    }

    void doesWithoutTheTable()
    {
        QVERIFY(wording::leftOutOfExport({u" 7: expected a day"_s}).contains(u"of the file"_s));
    }
};

TRYWEEK_TEST(tst_exports, ExportsTest)
#include "tst_exports.moc"
