// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/preparedtree.h"
#include "architecture/stylerules.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;
using architecture::PreparedTree;
using architecture::Problem;

class StyleRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsATidyFile();
    void refusesCodeTheHouseDoesNotUse_data();
    void refusesCodeTheHouseDoesNotUse();
    void letsTheStyleAndTheClockDoTheirWork();
    void refusesAFileOverFiveHundredLines();
    void wantsPragmaOnceFirst();
    void wantsTheOwnHeaderFirst();
    void wantsTheLicenceInTheFirstLines();
};

void StyleRulesTest::acceptsATidyFile()
{
    PreparedTree tree;
    tree.put(
        u"src/gui/page.h"_s, u"// what it is\n#pragma once\n\nclass Page : public QWidget\n{\n    Q_OBJECT\n};\n"_s);
    tree.put(u"src/gui/page.cpp"_s,
        u"#include \"gui/page.h\"\n\n// setStyleSheet(\"none\") is not what we do\nQColor c = palette().color(x);\n"
        "QColor t = Qt::transparent;\nvoid Page::onSaved() { connect(a, &A::b, this, &Page::onSaved); }\n"_s);

    QCOMPARE(toText(architecture::checkStyle(tree.root())), QString());
}

void StyleRulesTest::refusesCodeTheHouseDoesNotUse_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    const QString gui = u"src/gui/page.cpp"_s;
    QTest::newRow("style sheet") << gui << u"label->setStyleSheet(u\"color: red\"_s);"_s;
    QTest::newRow("fixed size") << gui << u"setFixedSize(300, 200);"_s;
    QTest::newRow("message box") << gui << u"QMessageBox::warning(this, a, b);"_s;
    QTest::newRow("white") << gui << u"painter.fillRect(r, Qt::white);"_s;
    QTest::newRow("hex colour") << gui << u"const QColor paper(u\"#ff0000\"_s);"_s;
    QTest::newRow("numbers for a colour") << gui << u"pen.setColor(QColor(12, 13, 14));"_s;
    QTest::newRow("system time") << u"src/storage/file.cpp"_s << u"auto t = QDateTime::currentDateTimeUtc();"_s;
    QTest::newRow("system day") << u"src/application/rounds.cpp"_s << u"auto t = QDate::currentDate();"_s;
    QTest::newRow("slot by name") << gui << u"void Page::on_saveButton_clicked()"_s;
    QTest::newRow("connection by name") << gui << u"connect(a, SIGNAL(x()), b, SLOT(y()));"_s;
    QTest::newRow("one operating system") << u"src/gui/window.cpp"_s << u"#include <unistd.h>"_s;
    QTest::newRow("chained arguments") << gui << u"const QString a = tr(\"%1 (%2)\").arg(name(u')')).arg(number);"_s;
    QTest::newRow("arguments chained over lines")
        << gui << u"const QString a = tr(\"%1 %2\").arg(name)\n    .arg(2);"_s;
    QTest::newRow("namespace in a header") << u"src/domain/a.h"_s << u"#pragma once\nusing namespace Qt::Literals;"_s;
    QTest::newRow("Q_OBJECT beside something")
        << u"src/gui/page.h"_s << u"#pragma once\nclass A : QObject { Q_OBJECT };"_s;
}

void StyleRulesTest::refusesCodeTheHouseDoesNotUse()
{
    QFETCH(const QString, path);
    QFETCH(const QString, code);
    PreparedTree tree;
    tree.put(path, code + u'\n');

    const QList<Problem> problems = architecture::checkStyle(tree.root());

    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().file, path);
    // A chain is found where it begins, a header's fault where it stands: at the end of these pieces.
    QCOMPARE(problems.first().line, code.contains(u".arg("_s) ? 1 : code.count(u'\n') + 1);
}

void StyleRulesTest::letsTheStyleAndTheClockDoTheirWork()
{
    PreparedTree tree;
    tree.put(
        u"src/gui/style/tokens.cpp"_s, u"const QColor paper(u\"#faf7f2\"_s);\nauto c = QColor(u\"#fff\"_s);\n"_s);
    tree.put(u"src/domain/base/clock.h"_s, u"#pragma once\nauto t = QDateTime::currentDateTimeUtc();\n"_s);

    QCOMPARE(toText(architecture::checkStyle(tree.root())), QString());
}

void StyleRulesTest::refusesAFileOverFiveHundredLines()
{
    PreparedTree tree;
    tree.put(u"src/domain/just.cpp"_s, u"int a;\n"_s.repeated(500));
    tree.put(u"tests/gui/tst_long.cpp"_s, u"int a;\n"_s.repeated(501));

    QCOMPARE(
        toText(architecture::checkStyle(tree.root())), u"tests/gui/tst_long.cpp:501: 501 lines; 500 is the most"_s);
}

void StyleRulesTest::wantsPragmaOnceFirst()
{
    PreparedTree tree;
    tree.put(u"src/domain/a.h"_s, u"#ifndef A_H\n#define A_H\n#endif\n"_s);

    QCOMPARE(toText(architecture::checkStyle(tree.root())), u"src/domain/a.h:1: a header begins with #pragma once"_s);
}

void StyleRulesTest::wantsTheOwnHeaderFirst()
{
    PreparedTree tree;
    tree.put(u"src/gui/cycle/page.h"_s, u"#pragma once\n"_s);
    tree.put(u"src/gui/cycle/page.cpp"_s, u"#include <QWidget>\n#include \"gui/cycle/page.h\"\n"_s);

    QCOMPARE(toText(architecture::checkStyle(tree.root())),
        u"src/gui/cycle/page.cpp:1: the first include is the own header, \"gui/cycle/page.h\""_s);
}

void StyleRulesTest::wantsTheLicenceInTheFirstLines()
{
    PreparedTree tree;
    tree.put(u"src/domain/a.h"_s, u"// SPDX-License-Identifier: GPL-3.0-or-later\n\n#pragma once\n"_s);
    tree.put(u"src/domain/b.h"_s, u"#pragma once\n"_s);
    tree.put(u"packaging/run.sh"_s, u"#!/bin/sh\n# SPDX-License-Identifier: MIT\n"_s);

    QCOMPARE(toText(architecture::checkLicences(tree.root())),
        u"src/domain/b.h:1: the first lines name the licence: SPDX-License-Identifier\n"
        "packaging/run.sh:1: the first lines name the licence: SPDX-License-Identifier"_s);
}

TRYWEEK_TEST(tst_stylerules, StyleRulesTest)
#include "tst_stylerules.moc"
