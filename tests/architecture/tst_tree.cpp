// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/formrules.h"
#include "architecture/includerules.h"
#include "architecture/roomrules.h"
#include "architecture/sourcefile.h"
#include "architecture/stylerules.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;

/// The rules of the house, applied to this very tree.
class TreeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyIncludeStaysWithinItsLayer()
    {
        const QString found = toText(architecture::checkIncludes(m_root, QStringLiteral(TRYWEEK_QT_HEADERS)));
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found));
    }

    void everyRoomSeesOnlyTheRoomsBeforeIt()
    {
        const QString found = toText(architecture::checkRooms(m_root, architecture::roomOrder()));
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found));
    }

    void noIncludesGoRound()
    {
        const QString found = toText(architecture::checkLoops(m_root));
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found));
    }

    void everySourceKeepsTheStyle()
    {
        const QString found = toText(architecture::checkStyle(m_root));
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found));
    }

    void everySourceNamesItsLicence()
    {
        const QString found = toText(architecture::checkLicences(m_root));
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found));
    }

    void everyFormCanBeReadAloud()
    {
        const QString found = toText(architecture::checkForms(m_root));
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found));
    }

    void thereAreSourcesToRead()
    {
        QVERIFY(architecture::filesBelow(m_root, u"src/domain"_s, {u".h"_s}).contains(u"src/domain/base/result.h"_s));
    }

private:
    const QString m_root = QStringLiteral(TRYWEEK_SOURCE_DIR);
};

TRYWEEK_TEST(tst_tree, TreeTest)
#include "tst_tree.moc"
