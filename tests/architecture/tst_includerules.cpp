// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/includerules.h"
#include "architecture/preparedtree.h"
#include "architecture/sourcefile.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;
using architecture::PreparedTree;
using architecture::Problem;

class IncludeRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatTheTableAllows();
    void refusesAWidgetInTheDomain_data();
    void refusesAWidgetInTheDomain();
    void refusesAWidgetThatComesThroughAnotherHeader();
    void refusesStorageInTheGuiHoweverItIsWritten_data();
    void refusesStorageInTheGuiHoweverItIsWritten();
    void refusesStorageInTheGuiThroughAnApplicationHeader();
    void refusesSqliteOutsideStorage();
    void keepsBoostMathInTheSourcesOfStatistics();
    void keepsEachLibraryInItsLayer_data();
    void keepsEachLibraryInItsLayer();
    void namesAnIncludeThatLeadsNowhere();
    void refusesAnIncludeMadeByAMacro();
    void readsNoIncludeInAComment();

private:
    static QList<Problem> check(const PreparedTree &tree)
    {
        return architecture::checkIncludes(tree.root(), QStringLiteral(TRYWEEK_QT_HEADERS));
    }
};

void IncludeRulesTest::acceptsWhatTheTableAllows()
{
    PreparedTree tree;
    tree.put(u"src/domain/note.h"_s, u"#pragma once\n#include <QString>\n#include <optional>\n"_s);
    tree.put(u"src/statistics/wilson.h"_s, u"#pragma once\n#include \"domain/note.h\"\n"_s);
    tree.put(u"src/statistics/wilson.cpp"_s,
        u"#include \"statistics/wilson.h\"\n#include <boost/math/distributions.hpp>\n"_s);
    tree.put(u"src/storage/file.cpp"_s,
        u"#include \"domain/note.h\"\n#include <sqlite3.h>\n#include <SQLiteCpp/Database.h>\n"_s);
    tree.put(u"src/charts/bar.h"_s, u"#pragma once\n#include \"domain/note.h\"\n#include <QPainter>\n"_s);
    tree.put(u"src/application/notes.h"_s,
        u"#pragma once\n#include \"domain/note.h\"\n#include \"statistics/wilson.h\"\n"_s);
    tree.put(u"src/gui/page.h"_s, u"#pragma once\n#include \"charts/bar.h\"\n#include <QWidget>\n"_s);
    tree.put(u"src/gui/page.cpp"_s, u"#include \"gui/page.h\"\n#include \"ui_page.h\"\n#include \"page.moc\"\n"_s);
    tree.put(u"src/cli/main.cpp"_s, u"#include <CLI/CLI.hpp>\n#include <iostream>\n"_s);

    QCOMPARE(toText(check(tree)), QString());
}

void IncludeRulesTest::refusesAWidgetInTheDomain_data()
{
    QTest::addColumn<QString>("include");
    QTest::newRow("by class") << u"<QWidget>"_s;
    QTest::newRow("by module and class") << u"<QtWidgets/QWidget>"_s;
    QTest::newRow("by file") << u"<qwidget.h>"_s;
    QTest::newRow("in quotes") << u"\"QWidget\""_s;
    QTest::newRow("the whole module") << u"<QtWidgets>"_s;
    QTest::newRow("Qt Gui") << u"<QPainter>"_s;
    QTest::newRow("a form") << u"\"ui_page.h\""_s;
}

void IncludeRulesTest::refusesAWidgetInTheDomain()
{
    QFETCH(const QString, include);
    PreparedTree tree;
    tree.put(u"src/domain/note.h"_s, u"#pragma once\n\n#include %1\n"_s.arg(include));

    const QList<Problem> problems = check(tree);

    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().file, u"src/domain/note.h"_s);
    QCOMPARE(problems.first().line, 3);
    QVERIFY2(problems.first().what.startsWith(u"domain may not see Qt"_s), qPrintable(problems.first().what));
}

void IncludeRulesTest::refusesAWidgetThatComesThroughAnotherHeader()
{
    PreparedTree tree;
    tree.put(u"src/domain/note.h"_s, u"#pragma once\n#include \"domain/text.h\"\n"_s);
    tree.put(u"src/domain/text.h"_s, u"#pragma once\n#include <QTextEdit>\n"_s);

    QCOMPARE(toText(check(tree)),
        u"src/domain/text.h:2: domain may not see QtWidgets: src/domain/text.h:2 → <QTextEdit>\n"
        "src/domain/note.h:2: domain may not see QtWidgets: src/domain/note.h:2 → src/domain/text.h:2 → <QTextEdit>"_s);
}

void IncludeRulesTest::refusesStorageInTheGuiHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("include");
    QTest::newRow("from the source folder") << u"\"storage/workspace.h\""_s;
    QTest::newRow("in angles") << u"<storage/workspace.h>"_s;
    QTest::newRow("relative") << u"\"../storage/workspace.h\""_s;
    QTest::newRow("with spaces") << u"  \"storage/../storage/workspace.h\""_s;
}

void IncludeRulesTest::refusesStorageInTheGuiHoweverItIsWritten()
{
    QFETCH(const QString, include);
    PreparedTree tree;
    tree.put(u"src/storage/workspace.h"_s, u"#pragma once\n"_s);
    tree.put(u"src/gui/page.cpp"_s, u"#  include %1\n"_s.arg(include));

    const QList<Problem> problems = check(tree);

    QCOMPARE(toText(problems),
        u"src/gui/page.cpp:1: gui may not see storage: src/gui/page.cpp:1 → src/storage/workspace.h"_s);
}

void IncludeRulesTest::refusesStorageInTheGuiThroughAnApplicationHeader()
{
    PreparedTree tree;
    tree.put(u"src/storage/workspace.h"_s, u"#pragma once\n"_s);
    tree.put(u"src/application/notes.h"_s, u"#pragma once\n\n#include \"storage/workspace.h\"\n"_s);
    tree.put(u"src/gui/page.cpp"_s, u"#include <QWidget>\n#include \"application/notes.h\"\n"_s);

    QCOMPARE(toText(check(tree)),
        u"src/gui/page.cpp:2: gui may not see storage: src/gui/page.cpp:2 → src/application/notes.h:3 → "
        "src/storage/workspace.h"_s);
}

void IncludeRulesTest::refusesSqliteOutsideStorage()
{
    PreparedTree tree;
    tree.put(u"src/storage/writer.h"_s, u"#pragma once\n#include <SQLiteCpp/Database.h>\n"_s);
    tree.put(u"src/application/notes.cpp"_s, u"#include \"storage/writer.h\"\n"_s);

    QCOMPARE(toText(check(tree)),
        u"src/application/notes.cpp:1: application may not see SQLite: src/application/notes.cpp:1 → "
        "src/storage/writer.h:2 → <SQLiteCpp/Database.h>"_s);
}

void IncludeRulesTest::keepsBoostMathInTheSourcesOfStatistics()
{
    PreparedTree tree;
    tree.put(u"src/statistics/beta.h"_s, u"#pragma once\n#include <boost/math/special_functions/beta.hpp>\n"_s);
    tree.put(u"src/domain/result.h"_s, u"#pragma once\n#include <boost/outcome/basic_result.hpp>\n"_s);

    const QList<Problem> problems = check(tree);

    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().what.startsWith(u"statistics may not see Boost.Math"_s));
}

void IncludeRulesTest::keepsEachLibraryInItsLayer_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("layer");
    QTest::newRow("sqlite3") << u"sqlite3.h"_s << u"storage"_s;
    QTest::newRow("CLI11") << u"CLI/CLI.hpp"_s << u"cli"_s;
    QTest::newRow("uchardet") << u"uchardet/uchardet.h"_s << u"exchange"_s;
    QTest::newRow("boost math") << u"boost/math/distributions/beta.hpp"_s << u"statistics"_s;
    QTest::newRow("widgets") << u"QLabel"_s << u"gui"_s;
}

void IncludeRulesTest::keepsEachLibraryInItsLayer()
{
    QFETCH(const QString, header);
    QFETCH(const QString, layer);
    const QStringList layers = {u"domain"_s, u"statistics"_s, u"storage"_s, u"wording"_s, u"charts"_s, u"exchange"_s,
        u"application"_s, u"gui"_s, u"cli"_s};

    for (const QString &other : layers) {
        PreparedTree tree;
        tree.put(u"src/%1/file.cpp"_s.arg(other), u"#include <%1>\n"_s.arg(header));
        QCOMPARE(check(tree).size(), other == layer ? 0 : 1);
    }
}

void IncludeRulesTest::namesAnIncludeThatLeadsNowhere()
{
    PreparedTree tree;
    tree.put(u"src/gui/page.cpp"_s, u"#include \"gui/pgae.h\"\n"_s);

    QCOMPARE(toText(check(tree)), u"src/gui/page.cpp:1: there is no file \"gui/pgae.h\""_s);
}

void IncludeRulesTest::refusesAnIncludeMadeByAMacro()
{
    PreparedTree tree;
    tree.put(u"src/gui/page.cpp"_s, u"#define HEADER \"storage/workspace.h\"\n#include HEADER\n"_s);

    QCOMPARE(toText(check(tree)), u"src/gui/page.cpp:2: an include that cannot be followed"_s);
}

void IncludeRulesTest::readsNoIncludeInAComment()
{
    const architecture::SourceFile file(u"src/domain/a.h"_s,
        u"// #include <QWidget>\n/*\n#include <QLabel>\n*/\nint n = 1'000; const char *s = \"/*\";\n#include <QString>\n"_s);

    QCOMPARE(file.includes().size(), 1);
    QCOMPARE(file.includes().first().name, u"QString"_s);
    QCOMPARE(file.includes().first().line, 6);
}

TRYWEEK_TEST(tst_includerules, IncludeRulesTest)
#include "tst_includerules.moc"
