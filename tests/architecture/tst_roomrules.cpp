// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/roomrules.h"

#include "architecture/preparedtree.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;
using architecture::PreparedTree;

class RoomRulesTest : public QObject
{
    Q_OBJECT

    const architecture::RoomOrder m_order = {{u"gui"_s, {u"style"_s, u"cycle/step"_s, u"cycle"_s, u"."_s}}};

    QString rooms(const PreparedTree &tree) const { return toText(architecture::checkRooms(tree.root(), m_order)); }
    static QString loops(const PreparedTree &tree) { return toText(architecture::checkLoops(tree.root())); }

private slots:
    void letsARoomSeeItselfAndTheRoomsBeforeIt()
    {
        PreparedTree tree;
        tree.put(u"src/gui/style/theme.h"_s, u"#pragma once\n"_s);
        tree.put(u"src/gui/cycle/step/gate.h"_s, u"#pragma once\n#include \"gui/style/theme.h\"\n"_s);
        tree.put(u"src/gui/cycle/page.cpp"_s, u"#include \"gui/cycle/step/gate.h\"\n"_s);
        tree.put(u"src/gui/main.cpp"_s, u"#include \"gui/cycle/step/gate.h\"\n"_s);
        QCOMPARE(rooms(tree), QString());
    }

    void refusesALaterRoom()
    {
        PreparedTree tree;
        tree.put(u"src/gui/cycle/page.h"_s, u"#pragma once\n"_s);
        tree.put(u"src/gui/cycle/step/gate.cpp"_s, u"// gate\n#include \"gui/cycle/page.h\"\n"_s);
        QCOMPARE(rooms(tree),
            u"src/gui/cycle/step/gate.cpp:2: the room cycle/step may not see the room cycle: \"gui/cycle/page.h\""_s);
    }

    void refusesARoomNobodyKnows()
    {
        PreparedTree tree;
        tree.put(u"src/gui/attic/box.h"_s, u"#pragma once\n"_s);
        QCOMPARE(rooms(tree), u"src/gui/attic/box.h:1: the order of gui's rooms does not know the room attic"_s);
    }

    void keepsWhatIsInternalInsideItsLayer()
    {
        PreparedTree tree;
        tree.put(u"src/application/week/internal/counting.h"_s, u"#pragma once\n"_s);
        tree.put(u"src/application/week/rounds.cpp"_s, u"#include \"application/week/internal/counting.h\"\n"_s);
        tree.put(u"src/gui/main.cpp"_s, u"#include \"application/week/internal/counting.h\"\n"_s);
        QCOMPARE(rooms(tree), u"src/gui/main.cpp:1: application/week/internal/counting.h is internal to its layer"_s);
    }

    void takesWhatIsInternalForAPartOfItsRoom()
    {
        PreparedTree tree;
        tree.put(u"src/gui/style/internal/paint.h"_s, u"#pragma once\n#include \"gui/cycle/page.h\"\n"_s);
        tree.put(u"src/gui/cycle/page.h"_s, u"#pragma once\n"_s);
        QCOMPARE(rooms(tree),
            u"src/gui/style/internal/paint.h:2: the room style may not see the room cycle: \"gui/cycle/page.h\""_s);
    }

    void findsALoopThatRunsThroughHeadersAndSources()
    {
        PreparedTree tree;
        tree.put(u"src/domain/a.h"_s, u"#pragma once\n"_s);
        tree.put(u"src/domain/a.cpp"_s, u"#include \"domain/a.h\"\n#include \"domain/b.h\"\n"_s);
        tree.put(u"src/domain/b.h"_s, u"#pragma once\n#include \"domain/c.h\"\n"_s);
        tree.put(u"src/domain/c.h"_s, u"#pragma once\n"_s);
        tree.put(u"src/domain/c.cpp"_s, u"#include \"domain/c.h\"\n#include \"domain/a.h\"\n"_s);
        tree.put(u"src/domain/d.h"_s, u"#pragma once\n#include \"domain/a.h\"\n"_s);
        QCOMPARE(loops(tree), u"src/domain/a:1: includes go round: domain/a, domain/b, domain/c"_s);
    }

    void findsNoLoopInAUnitOfTwoFiles()
    {
        PreparedTree tree;
        tree.put(u"src/domain/a.h"_s, u"#pragma once\n"_s);
        tree.put(u"src/domain/a.cpp"_s, u"#include \"domain/a.h\"\n"_s);
        QCOMPARE(loops(tree), QString());
    }
};

TRYWEEK_TEST(tst_roomrules, RoomRulesTest)
#include "tst_roomrules.moc"
